import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { isOAuth2, authMethodOf, providerOf } from 'smtp-oauth2-elements/smtp-target.js';
import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import { Failure } from '../failure.js';
import type { Application } from '../xoauth2/token-client.js';

/** Whether a target signs in with OAuth2. */
export const usesOAuth2 = (target: SmtpTarget) => isOAuth2(authMethodOf(target));

/**
 * The application that a target or an exchange request names.
 *
 * @throws {Failure} 400 where the provider is not one of the host's, or the client ID is missing
 */
export function applicationOf(target: SmtpTarget, providers: readonly Provider[]): Application {
  const provider = providerOf(target, providers);
  if (!provider) throw new Failure(400, 'invalid_parameter', 'auth-method names no provider of this host.');
  const clientId = target['oauth2-client-id'];
  if (!clientId) throw new Failure(400, 'invalid_parameter', 'oauth2-client-id is missing.');
  const clientSecret = target['oauth2-client-secret'];
  const tenantId = target['oauth2-tenant-id'];
  return { provider, clientId, ...(clientSecret && { clientSecret }), ...(tenantId && { tenantId }) };
}

/** What a refresh token is bound to: with another provider, client or tenant it is of no use. */
export function tokenFor({ provider, clientId, tenantId }: Application): string {
  return [provider.id, clientId, tenantId ?? provider.defaultTenant ?? ''].join(' ');
}
