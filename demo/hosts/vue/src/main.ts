import 'smtp-oauth2-elements/define.js';
import { handleOAuth2Callback } from 'smtp-oauth2-elements/callback.js';
import { createApp } from 'vue';
import { connectHost } from '../../host.js';
import App from './App.vue';

if (!(await handleOAuth2Callback())) {
  createApp(App, { host: await connectHost() }).mount('#app');
}
