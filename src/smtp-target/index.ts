export { AUTH_METHODS } from './target.js';
export type { AuthMethod, SmtpTarget, SmtpTargetUpdate, WireBoolean } from './target.js';
export { authMethodFor, authMethodOf, isOAuth2, providerOf } from './auth-method.js';
export { FIELDS } from './fields.js';
export type { Field, FieldKey, Format } from './fields.js';
