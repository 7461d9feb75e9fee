export type { Provider, ProviderFamily, SaslMechanism, SmtpMode } from './provider.js';
export { google } from './google.js';
export { microsoft } from './microsoft.js';
export { checkRedirectUri } from './redirect-uri.js';
export type { RedirectUriContext, RedirectUriFinding, RedirectUriSeverity } from './redirect-uri.js';
export type { RedirectUriFindingCode } from './redirect-uri-texts.js';
