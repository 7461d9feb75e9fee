import { isLoopback } from './loopback.js';
import type { Provider, SaslMechanism } from './provider.js';

/** What a mail server may take a token by. */
export const SASL_MECHANISMS = ['XOAUTH2', 'OAUTHBEARER'] as const satisfies readonly SaslMechanism[];

/** `oauth2-provider` of a target whose provider's addresses a person has entered. */
export const OTHER_PROVIDER = 'other';

/** What the wire says of a provider that no host lists. */
export interface OtherProviderKeys {
  /** The `iss` of its answers (RFC 9207), and where its addresses were found (RFC 8414). */
  readonly 'oauth2-issuer'?: string;
  readonly 'oauth2-authorization-endpoint'?: string;
  readonly 'oauth2-token-endpoint'?: string;
  /** Separated by spaces. */
  readonly 'oauth2-scope'?: string;
  /** `XOAUTH2` when absent. */
  readonly 'oauth2-sasl-mechanism'?: SaslMechanism;
}

/** In a URI as RFC 3986 writes it. Braces would be a place for a tenant, and a fragment is forbidden (RFC 6749 section 3.1). */
const WRITTEN = /^https?:\/\/[^/\\?#@]+(?:[/?][^\s\\{}#"<>^`|]*)?$/i;
const LONGEST = 2_048;

/** Whether a text is an address that an authorization server may have: https, or http on this very machine. */
export function isEndpointAddress(text: string): boolean {
  if (text.length > LONGEST || /[^\x21-\x7e]/.test(text) || !WRITTEN.test(text) || !URL.canParse(text))
    return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || isLoopback(hostname);
}

/** Whether a text is an issuer identifier (RFC 8414 section 2): an address without a query. */
export const isIssuer = (text: string) => isEndpointAddress(text) && !text.includes('?');

/** Whether a text is a list of scopes (RFC 6749 section 3.3). */
export const isScope = (text: string) =>
  /^[\x21\x23-\x5b\x5d-\x7e]+(?: [\x21\x23-\x5b\x5d-\x7e]+)*$/.test(text);

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : '');

/** The provider that somebody has entered, under the name of its host. What is not entered yet is empty. */
export function otherProvider(keys: OtherProviderKeys): Provider {
  const {
    'oauth2-issuer': issuer = '',
    'oauth2-authorization-endpoint': authorizationEndpoint = '',
    'oauth2-token-endpoint': tokenEndpoint = '',
    'oauth2-scope': scope = '',
    'oauth2-sasl-mechanism': saslMechanism,
  } = keys;
  const scopes = scope.split(' ').filter(Boolean);
  return {
    id: OTHER_PROVIDER,
    name: hostOf(authorizationEndpoint) || hostOf(issuer) || 'OAuth2',
    family: 'generic',
    entered: true,
    authorizationEndpoint,
    tokenEndpoint,
    ...(issuer && { issuer }),
    scopes,
    // Who asks for access without a person has to ask the person anew (OpenID Connect Core section 11); others do not mind.
    ...(scopes.includes('offline_access') && { authorizationParameters: { prompt: 'consent' } }),
    ...(saslMechanism && { saslMechanism }),
    smtp: { server: '', port: 587, mode: 'starttls' },
  };
}

/** What the wire says of a provider besides its name; nothing of one that the host lists. */
export function keysOfProvider(provider: Provider): OtherProviderKeys {
  if (!provider.entered) return {};
  const { issuer, authorizationEndpoint, tokenEndpoint, scopes, saslMechanism } = provider;
  return {
    ...(issuer !== undefined && { 'oauth2-issuer': issuer }),
    'oauth2-authorization-endpoint': authorizationEndpoint,
    'oauth2-token-endpoint': tokenEndpoint,
    'oauth2-scope': scopes.join(' '),
    ...(saslMechanism && { 'oauth2-sasl-mechanism': saslMechanism }),
  };
}
