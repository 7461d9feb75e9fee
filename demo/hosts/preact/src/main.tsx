import 'smtp-oauth2-elements/define.js';
import { render } from 'preact';
import { handleOAuth2Callback } from 'smtp-oauth2-elements/callback.js';
import { connectHost } from '../../host.js';
import { App } from './app.js';

if (!(await handleOAuth2Callback())) {
  render(<App host={await connectHost()} />, document.getElementById('app')!);
}
