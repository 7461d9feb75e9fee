import type { ClientAuthentication, Grant, SaslMechanism, SmtpMode } from '../providers/provider.js';
import type { ListKey, TextKey } from './fields.js';

/**
 * How the target signs in at its SMTP server; the wire's `auth-method`. `oauth2` is every provider other than
 * Google and Microsoft, named by `oauth2-provider`.
 */
export const AUTH_METHODS = ['none', 'plain', 'google-oauth2', 'microsoft-oauth2', 'oauth2'] as const;
export type AuthMethod = (typeof AUTH_METHODS)[number];

/** Values of a switch on the wire: backends answer with numbers, strings or booleans. */
export type WireBoolean = boolean | 0 | 1 | '0' | '1';

/** Every field that is text or a list on the wire has a value of its own; below is what there is to say of some. */
type FieldValues = Partial<Record<Exclude<TextKey, 'port'>, string>> & Partial<Record<ListKey, string[]>>;

/** One SMTP notification target as a host's API gives and takes it. Keys are the wire's own. */
export interface SmtpTarget extends FieldValues {
  mode?: SmtpMode;
  port?: number;
  'auth-method'?: AuthMethod;
  /** Write only: never in an answer of the host. */
  password?: string;
  /** Write only. */
  'oauth2-client-secret'?: string;
  /** How a token is obtained; `authorization-code` when absent. */
  'oauth2-grant'?: Grant;
  /** What proves the registration; `secret` when absent. */
  'oauth2-client-auth'?: ClientAuthentication;
  /** One of the host's registrations, in place of client ID, tenant and credential. */
  'oauth2-registration'?: string;
  /** The day on which the client secret ends, `YYYY-MM-DD`. */
  'oauth2-client-secret-expires'?: string;
  /** PEM. */
  'oauth2-client-certificate'?: string;
  /** Write only: PEM. */
  'oauth2-client-private-key'?: string;
  /** Write only: the JSON file of a service account's key. */
  'oauth2-service-account-key'?: string;
  /** Of a provider that the host does not list (`oauth2-provider: other`): its address, where the others were found. */
  'oauth2-issuer'?: string;
  'oauth2-authorization-endpoint'?: string;
  'oauth2-token-endpoint'?: string;
  /** Separated by spaces. */
  'oauth2-scope'?: string;
  /** `XOAUTH2` when absent. */
  'oauth2-sasl-mechanism'?: SaslMechanism;
  /** Of providers with tenants. */
  'oauth2-tenant-id'?: string;
  /** `Provider.id`, with `auth-method: oauth2` only. */
  'oauth2-provider'?: string;
  /** Write only: goes to the state, not to the configuration. The token itself or a one-time reference to it. */
  'oauth2-refresh-token'?: string;
  disable?: WireBoolean;
  /** Checksum of the configuration that was loaded, sent back so that the host sees a concurrent edit. */
  digest?: string;
}

/** The body of an update: what is to be changed, and the keys whose saved values are to go. */
export interface SmtpTargetUpdate extends SmtpTarget {
  delete?: string[];
}
