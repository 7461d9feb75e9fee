import 'smtp-oauth2-elements/define.js';
import { handleOAuth2Callback } from 'smtp-oauth2-elements/callback.js';
import { mount } from 'svelte';
import { connectHost } from '../../host.js';
import App from './App.svelte';

if (!(await handleOAuth2Callback())) {
  mount(App, { target: document.getElementById('app')!, props: { host: await connectHost() } });
}
