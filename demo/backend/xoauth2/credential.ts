import { X509Certificate, createHash, randomUUID } from 'node:crypto';
import * as oauth from 'oauth4webapi';
import { signJwt } from './jwt.js';

/** A certificate with its key, both PEM, in place of a client secret. */
export interface KeyPair {
  readonly certificate: string;
  readonly privateKey: string;
}

/** What is read of a service account's key file. Its addresses are not: a file must not choose whom the backend calls. */
export interface ServiceAccount {
  readonly email: string;
  readonly keyId: string;
  readonly privateKey: string;
}

/** What proves a registration; nothing for a public client. */
export interface Credential {
  readonly clientSecret?: string;
  readonly keyPair?: KeyPair;
  readonly serviceAccount?: ServiceAccount;
}

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** Life of an assertion, in seconds: five to ten minutes, as Microsoft asks for. */
const ASSERTION_LIFE = 600;
/** Longest life that Google takes. */
const GOOGLE_LIFE = 3600;
/** A clock that is a little ahead makes no assertion that is not valid yet. */
const LEEWAY = 30;

/** SHA-256 of the DER certificate (RFC 7515 section 4.1.8). */
export const thumbprintOf = (certificate: X509Certificate) =>
  createHash('sha256').update(certificate.raw).digest('base64url');

/** When a certificate ends, in seconds since the epoch. */
export const endOfCertificate = (pem: string) =>
  Math.floor(Date.parse(new X509Certificate(pem).validTo) / 1000);

/**
 * An assertion in place of the secret (RFC 7523 section 2.2).
 * Source: https://learn.microsoft.com/en-us/entra/identity-platform/certificate-credentials
 */
function assertedBy({ certificate, privateKey }: KeyPair, endpoint: string, now: number): oauth.ClientAuth {
  return (_server, { client_id: clientId }, body) => {
    const claims = {
      aud: endpoint,
      iss: clientId,
      sub: clientId,
      jti: randomUUID(),
      iat: now - LEEWAY,
      nbf: now - LEEWAY,
      exp: now - LEEWAY + ASSERTION_LIFE,
    };
    const header = { 'x5t#S256': thumbprintOf(new X509Certificate(certificate)) };
    body.set('client_id', clientId);
    body.set('client_assertion_type', ASSERTION_TYPE);
    body.set('client_assertion', signJwt('PS256', header, claims, privateKey));
  };
}

/**
 * How a client proves itself at a token endpoint.
 *
 * @param now seconds since the epoch
 */
export function authenticationBy(
  { clientSecret, keyPair }: Credential,
  endpoint: string,
  now: number,
): oauth.ClientAuth {
  if (keyPair) return assertedBy(keyPair, endpoint, now);
  // In the body: Basic would have to be form-encoded first, which not every provider undoes.
  return clientSecret ? oauth.ClientSecretPost(clientSecret) : oauth.None();
}

/**
 * What a service account asks with for a mailbox (RFC 7523 section 2.1).
 * Source: https://developers.google.com/identity/protocols/oauth2/service-account
 */
export function serviceAccountAssertion(
  { email, keyId, privateKey }: ServiceAccount,
  {
    mailbox,
    scope,
    endpoint,
    now,
  }: Readonly<Record<'mailbox' | 'scope' | 'endpoint', string>> & { now: number },
): string {
  const iat = now - LEEWAY;
  const claims = { iss: email, sub: mailbox, scope, aud: endpoint, iat, exp: iat + GOOGLE_LIFE };
  return signJwt('RS256', { kid: keyId }, claims, privateKey);
}
