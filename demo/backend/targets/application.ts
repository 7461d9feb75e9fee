import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { isOAuth2, authMethodOf, providerOf } from 'smtp-oauth2-elements/smtp-target.js';
import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import { Failure } from '../failure.js';
import type { Credential } from '../xoauth2/credential.js';
import type { Application } from '../xoauth2/token-client.js';
import { readServiceAccount } from './entered-credential.js';

/** Whether a target signs in with OAuth2. */
export const usesOAuth2 = (target: SmtpTarget) => isOAuth2(authMethodOf(target));

/** @throws {Failure} 400 where a part of it is missing or cannot be read */
function credentialOf(target: SmtpTarget): Credential {
  if (target['oauth2-grant'] === 'jwt-bearer') {
    const file = target['oauth2-service-account-key'];
    if (!file) throw new Failure(400, 'invalid_parameter', 'oauth2-service-account-key is missing.');
    return { serviceAccount: readServiceAccount(file) };
  }
  if (target['oauth2-client-auth'] === 'certificate') {
    const certificate = target['oauth2-client-certificate'];
    const privateKey = target['oauth2-client-private-key'];
    if (!certificate || !privateKey)
      throw new Failure(
        400,
        'invalid_parameter',
        'oauth2-client-certificate and oauth2-client-private-key are missing.',
      );
    return { keyPair: { certificate, privateKey } };
  }
  const clientSecret = target['oauth2-client-secret'];
  return clientSecret ? { clientSecret } : {};
}

/**
 * The application that a target or an exchange request names.
 *
 * @throws {Failure} 400 where the provider is not one of the host's, or the client ID is missing
 */
export function applicationOf(target: SmtpTarget, providers: readonly Provider[]): Application {
  const provider = providerOf(target, providers);
  if (!provider) throw new Failure(400, 'invalid_parameter', 'auth-method names no provider of this host.');
  if (target['oauth2-registration'] !== undefined)
    throw new Failure(400, 'invalid_parameter', 'oauth2-registration names no registration of this host.');
  const credential = credentialOf(target);
  const clientId = credential.serviceAccount?.email ?? target['oauth2-client-id'];
  if (!clientId) throw new Failure(400, 'invalid_parameter', 'oauth2-client-id is missing.');
  const tenantId = target['oauth2-tenant-id'];
  return { provider, clientId, ...credential, ...(tenantId && { tenantId }) };
}

/** What a refresh token is bound to: with another provider, client or tenant it is of no use. */
export function tokenFor({ provider, clientId, tenantId }: Application): string {
  return [provider.id, clientId, tenantId ?? provider.defaultTenant ?? ''].join(' ');
}
