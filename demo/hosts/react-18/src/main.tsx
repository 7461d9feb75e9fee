import 'smtp-oauth2-elements/define.js';
import { createRoot } from 'react-dom/client';
import { handleOAuth2Callback } from 'smtp-oauth2-elements/callback.js';
import { connectHost } from '../../host.js';
import { App } from './app.js';

if (!(await handleOAuth2Callback())) {
  const host = await connectHost();
  createRoot(document.getElementById('app')!).render(<App host={host} />);
}
