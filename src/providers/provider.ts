import type { RegistrationValue, ValueRule } from './value-rule.js';

/** How the connection to the SMTP server is secured; the wire's `mode`. */
export type SmtpMode = 'insecure' | 'starttls' | 'tls';

/** The SASL mechanisms that carry an OAuth2 access token (Google's XOAUTH2, RFC 7628's OAUTHBEARER). */
export type SaslMechanism = 'XOAUTH2' | 'OAUTHBEARER';

/** Which family of rules, guide and explanations fits a provider. */
export type ProviderFamily = 'google' | 'microsoft' | 'generic';

/** How a token is obtained (RFC 6749 sections 4.1 and 4.4, RFC 7523 section 2.1); the wire's `oauth2-grant`. */
export const GRANTS = ['authorization-code', 'client-credentials', 'jwt-bearer'] as const;
export type Grant = (typeof GRANTS)[number];

/**
 * What proves a registration at the token endpoint: a client secret, or a certificate whose key signs an assertion
 * (RFC 7523 section 2.2); the wire's `oauth2-client-auth`.
 */
export const CLIENT_AUTHENTICATIONS = ['secret', 'certificate'] as const;
export type ClientAuthentication = (typeof CLIENT_AUTHENTICATIONS)[number];

/** Texts about the parts of a registration; each is in every language. */
export type ProviderHint = 'secretHint' | 'tenantHint';

/** Texts about the end of signing in by password. */
export type PasswordNote = 'passwordEndedGoogle' | 'passwordEndsMicrosoft';

/**
 * An OAuth2 authorization server with its mail service, as data. A new provider is a new object of this type;
 * a host changes a known one with `{ ...google, authorizationEndpoint: '…' }`.
 *
 * @example
 * const example: Provider = {
 *   id: 'example',
 *   name: 'Example Mail',
 *   family: 'generic',
 *   authorizationEndpoint: 'https://id.example.com/authorize',
 *   tokenEndpoint: 'https://id.example.com/token',
 *   scopes: ['smtp', 'offline_access'],
 *   smtp: { server: 'smtp.example.com', port: 587, mode: 'starttls' },
 * };
 * config.providers = [google, microsoft, example];
 */
export interface Provider {
  /** Stable name in lower case, for example `google`. */
  readonly id: string;
  /** Name shown to people. */
  readonly name: string;
  /**
   * The same service in other clouds, each with addresses and registrations of its own, and an `id`. The form offers them beside
   * this one; `[]` takes them away.
   */
  readonly clouds?: readonly Provider[];
  readonly family: ProviderFamily;
  /** True where a person has entered its addresses: they go along with each request, since no host lists them. */
  readonly entered?: boolean;
  /** RFC 6749 section 3.1. `{tenant}` stands for the tenant where the provider has them. */
  readonly authorizationEndpoint: string;
  /**
   * A page of the provider's own that shows the answer in its address alone, to be copied and pasted: for whoever has no
   * address that the provider takes. It has to be registered as a redirect URI of a web app.
   */
  readonly nativeRedirectUri?: string;
  /** RFC 6749 section 3.2, used by the backend only. */
  readonly tokenEndpoint: string;
  /** RFC 7009, where the provider has one; used by the backend only. */
  readonly revocationEndpoint?: string;
  /** The `iss` that the provider puts into its answers (RFC 9207): one of another issuer is refused. */
  readonly issuer?: string;
  /**
   * True where the provider's metadata has `authorization_response_iss_parameter_supported`: an answer without `iss` is
   * refused, too. Google does not declare it, though it sends `iss`.
   */
  readonly issuerRequired?: boolean;
  /** The ways to a token that SMTP takes; `authorization-code` alone when absent. */
  readonly grants?: readonly Grant[];
  /** What may prove a registration; `secret` alone when absent. A grant by `jwt-bearer` always takes a service account's key. */
  readonly clientAuthentications?: readonly ClientAuthentication[];
  /** Scopes of a token that the application gets for itself, by `client-credentials`. */
  readonly appScopes?: readonly string[];
  /** Scopes for sending over SMTP and for a refresh token. */
  readonly scopes: readonly string[];
  /**
   * Further scopes with which the provider tells who signed in, by an ID token (OpenID Connect). Sending does not need
   * them.
   */
  readonly accountScopes?: readonly string[];
  /**
   * Where no ID token tells who signed in: an address that answers a GET with the access token by JSON with `email` or
   * `emailAddress` in it; used by the backend only.
   */
  readonly accountEndpoint?: string;
  /** Further parameters of the authorization request, for example `{ access_type: 'offline' }`. */
  readonly authorizationParameters?: Readonly<Record<string, string>>;
  /** PKCE with S256 (RFC 7636). On unless `false`. */
  readonly pkce?: boolean;
  /** Tenant to use where none is given. Absent where the addresses have `{tenant}`: each target must name its own. */
  readonly defaultTenant?: string;
  /** The shapes of client ID, secret and tenant. A part without a rule may be anything. */
  readonly rules?: Readonly<Partial<Record<RegistrationValue, ValueRule>>>;
  /** Rules that hold in place of `rules` where no person signs in. */
  readonly appRules?: Readonly<Partial<Record<RegistrationValue, ValueRule>>>;
  /** True where every application has a secret; elsewhere it may be left empty. */
  readonly requiresClientSecret?: boolean;
  /** True where a client secret ends, so that its end is worth being asked for. */
  readonly secretEnds?: boolean;
  /**
   * True where the set-up guide registers for one tenant: without the tenant, whoever signs in is refused on the provider's own
   * page.
   */
  readonly registersSingleTenant?: boolean;
  /** What the provider's pages call a part of the registration: the name of a text beside the field. */
  readonly hints?: Readonly<Partial<Record<RegistrationValue, ProviderHint>>>;
  /** True where an application can be downloaded as a file in Google's form (`client_secret_*.json`). */
  readonly offersClientFile?: boolean;
  /** SASL mechanism for sending; `XOAUTH2` when absent. */
  readonly saslMechanism?: SaslMechanism;
  /** The provider's submission server. */
  readonly smtp: { readonly server: string; readonly port: number; readonly mode: SmtpMode };
  /** Its further submission servers at which OAuth2 works, and the tenant that signs in there if it is a certain one. */
  readonly otherServers?: readonly { readonly server: string; readonly tenant?: string }[];
  /** Signing in by password has ended or ends at these servers: the name of the text that says so. */
  readonly passwordNote?: PasswordNote;
  /** True where the refresh request must name its scopes again. */
  readonly sendScopeOnRefresh?: boolean;
  /** True where each refresh brings a new refresh token that must be kept. */
  readonly rotatesRefreshToken?: boolean;
  /**
   * True where a refresh token is good for one use: the second one fails, and may end the sign-in. Only one process at a
   * time may refresh then, and the new token must be saved whoever asked for it.
   */
  readonly refreshTokenIsSingleUse?: boolean;
  /** How long an unused refresh token lives, in days. */
  readonly refreshTokenLifetimeDays?: number;
  /** A permission with at most this life, in days, is one of an app that is still being tested. */
  readonly testingLifetimeDays?: number;
  /** Where the owner of an account sees which applications have access, and takes it away. */
  readonly accountPage?: string;
  /** Which of these facts nobody has confirmed against the provider itself: try them before you rely on them. */
  readonly unconfirmed?: readonly (keyof Provider)[];
}
