export { AUTH_METHODS } from './target.js';
export type { AuthMethod, SmtpTarget, SmtpTargetUpdate, WireBoolean } from './target.js';
export { authMethodFor, authMethodOf, isOAuth2, providerOf } from './auth-method.js';
export type { FieldKey } from './fields.js';
