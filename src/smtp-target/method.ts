import { OTHER_PROVIDER } from '../providers/other-provider.js';
import type { Provider } from '../providers/provider.js';
import { authMethodFor, authMethodOf } from './auth-method.js';
import type { AuthMethod, SmtpTarget } from './target.js';

/**
 * A way to sign in as one word: the wire's `auth-method`, and for `oauth2` with the provider behind it
 * (`oauth2/fastmail`), since one form offers several of those.
 */
export type Method = string;

const GENERIC = 'oauth2';

/** The method that stands for a provider whose addresses are entered. */
export const OTHER_METHOD: Method = `${GENERIC}/${OTHER_PROVIDER}`;

/** The method of a target as it was loaded. */
export function methodOf(target: SmtpTarget): Method {
  const method = authMethodOf(target);
  const provider: unknown = target['oauth2-provider'];
  return method === GENERIC ? `${GENERIC}/${typeof provider === 'string' ? provider : ''}` : method;
}

/** The method that stands for a provider. */
export function methodFor(provider: Provider): Method {
  const method = authMethodFor(provider);
  return method === GENERIC ? `${GENERIC}/${provider.id}` : method;
}

/** The keys of the wire that say which method it is. */
export function wireMethod(method: Method): Pick<SmtpTarget, 'auth-method' | 'oauth2-provider'> {
  return method.startsWith(`${GENERIC}/`)
    ? { 'auth-method': GENERIC, 'oauth2-provider': method.slice(GENERIC.length + 1) }
    : { 'auth-method': method as AuthMethod };
}
