import { X509Certificate, createHash } from 'node:crypto';
import type { AdapterPayload, KoaContextWithOIDC } from 'oidc-provider';
import { InvalidClientAuth, Provider } from './engine.js';

/** Longest life of an assertion, in seconds; Microsoft advises five to ten minutes. */
const LONGEST = 600;

/** SHA-256 of the DER certificate, as `x5t#S256` has it (RFC 7515 section 4.1.8). */
export const thumbprintOf = (certificate: X509Certificate) =>
  createHash('sha256').update(certificate.raw).digest('base64url');

function keyOf(pem: string) {
  const certificate = new X509Certificate(pem);
  return {
    ...certificate.publicKey.export({ format: 'jwk' }),
    use: 'sig',
    alg: 'PS256',
    'x5t#S256': thumbprintOf(certificate),
  };
}

/** Certificates that are uploaded to an application, by its client ID. */
export type Certificates = ReadonlyMap<string, readonly string[]>;

/**
 * An application has secrets and certificates at once, but the engine knows one way for each. So an application that
 * sends an assertion is another one for the engine, with its certificates in place of its secret.
 */
export function asItAuthenticates(client: AdapterPayload, certificates: Certificates): AdapterPayload {
  const context = Provider.ctx?.oidc as { readonly params?: Record<string, unknown> } | undefined;
  if (!context?.params?.client_assertion) return client;
  const { client_secret: _, client_secret_expires_at: __, ...rest } = client;
  const keys = (certificates.get(String(client.client_id)) ?? []).map(keyOf);
  return {
    ...rest,
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'PS256',
    jwks: { keys },
  };
}

/**
 * What Microsoft wants of an assertion beyond the standard.
 * Source: https://learn.microsoft.com/en-us/entra/identity-platform/certificate-credentials
 */
export const checkAssertion =
  (certificates: Certificates) =>
  (
    _ctx: KoaContextWithOIDC,
    claims: Readonly<Record<string, unknown>>,
    header: Readonly<Record<string, unknown>>,
    client: { readonly clientId: string },
  ) => {
    const known = (certificates.get(client.clientId) ?? []).map((pem) => new X509Certificate(pem));
    const used = known.find((certificate) => thumbprintOf(certificate) === header['x5t#S256']);
    if (!used) throw new InvalidClientAuth('unknown certificate thumbprint');
    if (Date.parse(used.validTo) < Date.now()) throw new InvalidClientAuth('certificate has ended');
    const { sub, nbf, exp } = claims;
    if (sub !== client.clientId) throw new InvalidClientAuth('sub is not the application');
    if (typeof nbf !== 'number' || Number(exp) - nbf > LONGEST)
      throw new InvalidClientAuth('jwt lives too long');
  };

/** Makes the engine take the address of the tenant's token endpoint as audience, and nothing else. */
export function expectAudience(provider: Provider, audienceOf: (ctx: KoaContextWithOIDC) => string) {
  provider.OIDCContext.prototype.clientJwtAuthExpectedAudience = () =>
    new Set(Provider.ctx ? [audienceOf(Provider.ctx)] : []);
}
