import type { OAuth2AuthorizeButton } from '../elements/oauth2-authorize-button/oauth2-authorize-button.js';
import type { OAuth2Callback } from '../elements/oauth2-callback/oauth2-callback.js';
import type { OAuth2SetupGuide } from '../elements/oauth2-setup-guide/oauth2-setup-guide.js';
import type { SmtpEditPanel } from '../elements/smtp-edit-panel/smtp-edit-panel.js';
import type { SmtpOAuth2ConfigElement } from '../elements/smtp-oauth2-config/smtp-oauth2-config.js';
import type { SmtpOAuth2Status } from '../elements/smtp-oauth2-status/smtp-oauth2-status.js';

// Named, as an import of nothing is left out of the published types: they make the events known by name.
export type { OAuth2AuthorizedEvent } from '../elements/oauth2-authorize-button/sign-in/events.js';
export type { SmtpStateEvent } from '../elements/smtp-edit-panel/events.js';
export type { OAuth2StatusEvent } from '../elements/smtp-oauth2-status/events.js';

/** The elements by their tags. */
export interface Elements {
  'oauth2-authorize-button': OAuth2AuthorizeButton;
  'oauth2-callback': OAuth2Callback;
  'oauth2-setup-guide': OAuth2SetupGuide;
  'smtp-edit-panel': SmtpEditPanel;
  'smtp-oauth2-config': SmtpOAuth2ConfigElement;
  'smtp-oauth2-status': SmtpOAuth2Status;
}
export type Tag = keyof Elements;

/** What a host sets on each of them: the one list behind the wrappers and the types for every framework. */
export const properties = {
  'oauth2-authorize-button': [
    'provider',
    'clientId',
    'tenantId',
    'loginHint',
    'scope',
    'redirectUri',
    'refreshTokenUrl',
    'targetName',
    'pkce',
    'disabled',
    'config',
    'clientSecret',
    'clientCertificate',
    'clientPrivateKey',
    'refreshToken',
    'account',
    'grantedScope',
    'refreshTokenExpires',
    'registeredRedirectUris',
    'registration',
    'registrationId',
  ],
  'oauth2-callback': ['allowedOrigins', 'result', 'timeout'],
  'oauth2-setup-guide': [
    'provider',
    'redirectUri',
    'appName',
    'clientId',
    'tenantId',
    'loginHint',
    'grant',
    'config',
  ],
  'smtp-edit-panel': [
    'name',
    'disabled',
    'mode',
    'compact',
    'busy',
    'value',
    'errors',
    'status',
    'refreshTokenUrl',
    'redirectUri',
    'testUrl',
    'checkUrl',
    'statusUrl',
    'certificateUrl',
    'discoveryUrl',
    'defaultAuthor',
    'providers',
    'recipients',
    'users',
    'config',
  ],
  'smtp-oauth2-config': [
    'refreshTokenUrl',
    'testUrl',
    'checkUrl',
    'certificateUrl',
    'discoveryUrl',
    'statusUrl',
    'disconnectUrl',
    'redirectUri',
    'defaultAuthor',
    'config',
  ],
  'smtp-oauth2-status': [
    'status',
    'statusUrl',
    'disconnectUrl',
    'checkNow',
    'targetName',
    'provider',
    'tenantId',
    'clientSecretExpires',
    'interval',
    'config',
  ],
} as const satisfies { readonly [T in Tag]: readonly (keyof Elements[T])[] };

/** The properties that a host sets, all optional. */
export type ElementProperties<T extends Tag> = {
  [P in (typeof properties)[T][number] & keyof Elements[T]]?: Elements[T][P] | undefined;
};

/** The elements' own events. They bubble, so that every element around hears them, too. */
export const events = {
  onOAuth2Guide: 'oauth2-guide',
  onOAuth2Waiting: 'oauth2-waiting',
  onOAuth2Authorized: 'oauth2-authorized',
  onOAuth2Error: 'oauth2-error',
  onOAuth2Cancel: 'oauth2-cancel',
  onOAuth2Reauthorize: 'oauth2-reauthorize',
  onOAuth2Status: 'oauth2-status',
  onOAuth2Disconnected: 'oauth2-disconnected',
  onSmtpState: 'smtp-state',
  onSmtpSubmit: 'smtp-submit',
} as const satisfies Readonly<Record<string, keyof HTMLElementEventMap>>;

/** The elements' own events by name. */
export type ElementEvents = Pick<HTMLElementEventMap, (typeof events)[keyof typeof events]>;
