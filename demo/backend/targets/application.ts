import type { Provider, Registration } from 'smtp-oauth2-elements/providers.js';
import { isOAuth2, authMethodOf, providerOf } from 'smtp-oauth2-elements/smtp-target.js';
import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import { Failure, invalidParameter } from '../failure.js';
import type { Credential } from '../xoauth2/credential.js';
import type { Application } from '../xoauth2/token-client.js';
import { enteredProvider, namesOtherProvider } from './other-provider.js';
import type { OtherProviderPolicy } from './other-provider.js';
import { readServiceAccount } from './entered-credential.js';

/** A registration of the host's own, with the way to its credential: the environment, a file or a vault. */
export interface HostRegistration extends Registration {
  /** Asked before each request, so that a new credential needs no restart. */
  readonly credential: () => Credential | Promise<Credential>;
}

/** What a target may name. */
export interface Known {
  readonly providers: readonly Provider[];
  readonly registrations: readonly HostRegistration[];
  readonly otherProvider?: OtherProviderPolicy | undefined;
}

/** Whether a target signs in with OAuth2. */
export const usesOAuth2 = (target: SmtpTarget) => isOAuth2(authMethodOf(target));

/** @throws {Failure} 400 where a part of it is missing or cannot be read */
function credentialOf(target: SmtpTarget): Credential {
  if (target['oauth2-grant'] === 'jwt-bearer') {
    const file = target['oauth2-service-account-key'];
    if (!file) throw invalidParameter('oauth2-service-account-key is missing.');
    return { serviceAccount: readServiceAccount(file) };
  }
  if (target['oauth2-client-auth'] === 'certificate') {
    const certificate = target['oauth2-client-certificate'];
    const privateKey = target['oauth2-client-private-key'];
    if (!certificate || !privateKey)
      throw invalidParameter('oauth2-client-certificate and oauth2-client-private-key are missing.');
    return { keyPair: { certificate, privateKey } };
  }
  const clientSecret = target['oauth2-client-secret'];
  return clientSecret ? { clientSecret } : {};
}

/** @throws {Failure} 400 where the host has no such registration at the provider, or the client is another one */
function hostApplication(target: SmtpTarget, provider: Provider, { registrations }: Known): Application {
  const named = target['oauth2-registration'];
  // The host's own secret goes to no address that somebody has entered.
  const found = registrations.find(
    ({ id, provider: at }) => id === named && at === provider.id && !provider.entered,
  );
  if (!found) throw invalidParameter('oauth2-registration names no registration of this host.');
  const { id: registration, clientId, tenantId, credential } = found;
  const entered = target['oauth2-client-id'];
  if (entered !== undefined && entered !== clientId)
    throw invalidParameter('oauth2-client-id is not the one of oauth2-registration.');
  const vault = async () => credential();
  return { provider, clientId, registration, vault, ...(tenantId && { tenantId }) };
}

/** The provider of a target: one of the host's, or the one that the target has the addresses of, where the host allows it. */
function providerIn(target: SmtpTarget, { providers, otherProvider }: Known): Provider | undefined {
  const listed = providerOf(target, providers);
  if (listed || !otherProvider || !namesOtherProvider(target)) return listed;
  return enteredProvider(target, otherProvider);
}

/**
 * The application that a target or an exchange request names: one of its own, or a registration of the host.
 *
 * @throws {Failure} 400 where the provider or the registration is none of the host's, or the client ID is missing
 */
export function applicationOf(target: SmtpTarget, known: Known): Application {
  const provider = providerIn(target, known);
  if (!provider) throw invalidParameter('auth-method names no provider of this host.');
  if (target['oauth2-registration'] !== undefined) return hostApplication(target, provider, known);
  const credential = credentialOf(target);
  const clientId = credential.serviceAccount?.email ?? target['oauth2-client-id'];
  if (!clientId) throw invalidParameter('oauth2-client-id is missing.');
  const tenantId = target['oauth2-tenant-id'];
  return { provider, clientId, ...credential, ...(tenantId && { tenantId }) };
}

/** The same, or why there is none any more: the host may have taken its provider or its registration away. */
export function applicationOrNot(target: SmtpTarget, known: Known): Application | Failure {
  try {
    return applicationOf(target, known);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** What a provider is known by: the host's by its name, one that was entered by where its tokens come from. */
const nameOf = ({ id, entered, tokenEndpoint }: Provider) => (entered ? `${id}:${tokenEndpoint}` : id);

/** What a refresh token is bound to: with another provider, client or tenant it is of no use. */
export function tokenFor({ provider, clientId, tenantId }: Application): string {
  return [nameOf(provider), clientId, tenantId ?? provider.defaultTenant ?? ''].join(' ');
}
