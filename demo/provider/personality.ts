import type { ClientMetadata } from 'oidc-provider';
import { aadsts } from './aadsts.js';

/** One of the two kinds of provider that the demo plays. */
export type PersonalityName = 'google' | 'microsoft';

export interface Personality {
  readonly name: PersonalityName;
  /** Shown on its pages. */
  readonly brand: string;
  readonly scopes: readonly string[];
  /** Paths of the engine's endpoints. */
  readonly routes: Readonly<Record<string, string>>;
  /** A refresh brings a new refresh token, and the old one stays valid. */
  readonly rotates: boolean;
  /** Life of a refresh token, in seconds. */
  readonly refreshTokenLifetime: number;
  /** What follows the origin in the name of the issuer. */
  readonly issuerPath: string;
  /** Answers name their issuer (RFC 9207). */
  readonly namesIssuer: boolean;
  /** Token requests from browsers are refused. */
  readonly refusesBrowsers: boolean;
  /** Tenants stand in the path, `/{tenant}/oauth2/v2.0`, and applications get tokens for themselves. */
  readonly hasTenants: boolean;
  /** A refresh token comes with `access_type=offline` and a consent, not by a scope. */
  readonly asksOffline: boolean;
  /** Gmail's profile tells who an access token belongs to. */
  readonly hasProfile: boolean;
  /** What is said where the user does not want to. */
  readonly denial: () => string;
}

const DAY = 86_400;

/** The ID of the Microsoft-like provider's directory. */
export const TENANT_ID = '8f1c2d3e-4a5b-4c6d-9e7f-0a1b2c3d4e5f';

export const personalities: Readonly<Record<PersonalityName, Personality>> = {
  google: {
    name: 'google',
    brand: 'Google-like',
    scopes: ['https://mail.google.com/'],
    routes: {
      authorization: '/o/oauth2/v2/auth',
      token: '/token',
      introspection: '/introspect',
      revocation: '/revoke',
      jwks: '/oauth2/v3/certs',
    },
    rotates: false,
    refreshTokenLifetime: 10 * 365 * DAY,
    issuerPath: '',
    namesIssuer: true,
    refusesBrowsers: false,
    hasTenants: false,
    asksOffline: true,
    hasProfile: true,
    denial: () => 'The user denied access',
  },
  microsoft: {
    name: 'microsoft',
    brand: 'Microsoft-like',
    scopes: ['https://outlook.office.com/SMTP.Send'],
    // The engine has one set of paths; requests for any tenant are led to this one.
    routes: {
      authorization: '/_tenant/oauth2/v2.0/authorize',
      token: '/_tenant/oauth2/v2.0/token',
      introspection: '/introspect',
      jwks: '/discovery/v2.0/keys',
    },
    rotates: true,
    refreshTokenLifetime: 90 * DAY,
    // The ID of the tenant, whatever name of it stands in the request.
    issuerPath: `/${TENANT_ID}/v2.0`,
    namesIssuer: false,
    refusesBrowsers: true,
    hasTenants: true,
    asksOffline: false,
    hasProfile: false,
    denial: () =>
      aadsts(65004, 'access_denied', 'User declined to consent to access the app.').error_description,
  },
};

/** An application registered at the provider. */
export interface RegisteredClient {
  readonly id: string;
  readonly secret: string;
  readonly name: string;
  readonly redirectUris: readonly string[];
  /** Seconds since the epoch; absent: the secret does not end. */
  readonly secretExpires?: number;
  /** Certificates that are uploaded to it, as PEM. */
  readonly certificates?: readonly string[];
}

/** The registration as the engine wants it. */
export function clientMetadata(client: RegisteredClient, { hasTenants }: Personality): ClientMetadata {
  return {
    client_id: client.id,
    client_secret: client.secret,
    client_secret_expires_at: client.secretExpires ?? 0,
    client_name: client.name,
    redirect_uris: [...client.redirectUris],
    grant_types: ['authorization_code', 'refresh_token', ...(hasTenants ? ['client_credentials'] : [])],
    response_types: ['code'],
    token_endpoint_auth_method: 'client_secret_post',
  };
}
