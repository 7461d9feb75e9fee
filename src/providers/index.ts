export type { Provider, ProviderFamily, SaslMechanism, SmtpMode } from './provider.js';
export { google } from './google.js';
export { microsoft } from './microsoft.js';
