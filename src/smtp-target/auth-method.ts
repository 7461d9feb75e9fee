import { withClouds } from '../providers/clouds.js';
import { wireMethodOf } from '../providers/default-providers.js';
import type { Provider } from '../providers/provider.js';
import type { AuthMethod, SmtpTarget } from './target.js';

/** The method of a target; one saved before `auth-method` existed signs in by password if it has a username. */
export function authMethodOf(target: SmtpTarget): AuthMethod {
  const method: unknown = target['auth-method'];
  if (typeof method === 'string' && method !== '') return method as AuthMethod;
  return target.username ? 'plain' : 'none';
}

/** The wire's method for a provider: Google and Microsoft have their own, every other one is `oauth2`. */
export function authMethodFor(provider: Provider): AuthMethod {
  return wireMethodOf(provider);
}

/** Whether a method signs in with OAuth2: `oauth2`, alone or with a provider's name before or behind it. */
export function isOAuth2(method: string): boolean {
  return /^(?:.+-)?oauth2(?:\/.*)?$/.test(method);
}

/** The provider of a target among those the host knows; undefined for none and password, or an unknown one. */
export function providerOf(target: SmtpTarget, providers: readonly Provider[]): Provider | undefined {
  const method = authMethodOf(target);
  if (!isOAuth2(method)) return undefined;
  return withClouds(providers).find(
    (provider) =>
      authMethodFor(provider) === method &&
      (method !== 'oauth2' || provider.id === target['oauth2-provider']),
  );
}
