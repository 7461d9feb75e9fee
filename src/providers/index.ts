export type {
  ClientAuthentication,
  Grant,
  PasswordNote,
  Provider,
  ProviderFamily,
  ProviderHint,
  SaslMechanism,
  SmtpMode,
} from './provider.js';
export { CLIENT_AUTHENTICATIONS, GRANTS } from './provider.js';
export {
  OTHER_PROVIDER,
  SASL_MECHANISMS,
  isEndpointAddress,
  isIssuer,
  isScope,
  otherProvider,
} from './other-provider.js';
export type { OtherProviderKeys } from './other-provider.js';
export { checkRegistration } from './check-registration.js';
export type { RegistrationProblem, RegistrationValue, ValueRule } from './value-rule.js';
export type { Registration } from './registration.js';
export { defaultProviders } from './default-providers.js';
export { withClouds } from './clouds.js';
export { endpointFor } from './endpoint.js';
export { hasTenants } from './tenants.js';
export { google } from './google.js';
export { microsoft } from './microsoft.js';
export { microsoftChina, microsoftUsDefense, microsoftUsGovernment } from './microsoft-clouds.js';
export { aol, comcast, fastmail, mailRu, seznam, yahoo, yandex, zoho } from './more-providers.js';
export { presets } from './presets.js';
export type { Preset, PresetNote } from './presets.js';
export { checkRedirectUri } from './redirect-uri.js';
export type { RedirectUriContext, RedirectUriFinding, RedirectUriSeverity } from './redirect-uri.js';
export type { RedirectUriFindingCode } from './redirect-uri-texts.js';
