export type { HostUser, SmtpOAuth2Config } from './context/config.js';
export { configContext } from './context/config.js';
export * from './diagnosis/index.js';
export { OAuth2AuthorizeButton } from './elements/oauth2-authorize-button/oauth2-authorize-button.js';
export {
  OAuth2AuthorizedEvent,
  OAuth2CancelEvent,
  OAuth2ErrorEvent,
  OAuth2WaitingEvent,
} from './elements/oauth2-authorize-button/sign-in/events.js';
export { OAuth2Callback } from './elements/oauth2-callback/oauth2-callback.js';
export { OAuth2SetupGuide } from './elements/oauth2-setup-guide/oauth2-setup-guide.js';
export { SmtpStateEvent, SmtpSubmitEvent } from './elements/smtp-edit-panel/events.js';
export { SmtpEditPanel } from './elements/smtp-edit-panel/smtp-edit-panel.js';
export type { PanelFocusOptions } from './elements/smtp-edit-panel/smtp-edit-panel.js';
export type { FieldErrors } from './smtp-target/target-model.js';
export { SmtpOAuth2ConfigElement } from './elements/smtp-oauth2-config/smtp-oauth2-config.js';
export { SmtpOAuth2Status } from './elements/smtp-oauth2-status/smtp-oauth2-status.js';
export {
  OAuth2DisconnectedEvent,
  OAuth2ReauthorizeEvent,
  OAuth2StatusEvent,
} from './elements/smtp-oauth2-status/events.js';
export type { Reason, StatusState } from './elements/smtp-oauth2-status/verdict.js';
export * from './flow/index.js';
export { handleOAuth2Callback } from './flow/callback.js';
export type { CallbackOptions, CallbackResult } from './flow/callback.js';
export * from './host-api/index.js';
export { registerLocale } from './locales/locale.js';
export type { Locale } from './locales/locale.js';
export type { Strings } from './locales/strings.js';
export * from './providers/index.js';
export * from './smtp-target/index.js';
