import 'smtp-oauth2-elements/define.js';
import { handleOAuth2Callback } from 'smtp-oauth2-elements/callback.js';
import { render } from 'solid-js/web';
import { connectHost } from '../../host.js';
import { App } from './app.js';

if (!(await handleOAuth2Callback())) {
  const host = await connectHost();
  render(() => <App host={host} />, document.getElementById('app')!);
}
