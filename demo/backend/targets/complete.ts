import type { Provider } from 'smtp-oauth2-elements/providers.js';
import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import type { Configured } from '../storage/storage.js';
import { applicationOf, usesOAuth2 } from './application.js';
import { CLIENT_SECRETS } from './check-target.js';
import { samePlace, tokenPlaceOf } from './place.js';

/** The client alone, since its credential is what is asked for here. */
function clientOf(target: SmtpTarget, providers: readonly Provider[]) {
  const { 'oauth2-grant': _grant, 'oauth2-client-auth': _proof, ...plain } = target;
  // A service account has no client ID in the form: its key is of one.
  return applicationOf({ 'oauth2-client-id': 'service-account', ...plain }, providers);
}

/** Whether a saved client secret goes to the same token endpoint, for the same client. */
function sameClient(one: SmtpTarget, other: SmtpTarget, providers: readonly Provider[]): boolean {
  if (!usesOAuth2(one) || !usesOAuth2(other)) return false;
  const [a, b] = [clientOf(one, providers), clientOf(other, providers)];
  return a.clientId === b.clientId && tokenPlaceOf(a) === tokenPlaceOf(b);
}

/**
 * A target with the secrets that it leaves out, as it is when the name of a saved one comes along. A saved secret goes only
 * to where it was saved for.
 */
export function completed<T extends SmtpTarget>(
  body: T,
  saved: Configured | undefined,
  providers: readonly Provider[],
): T {
  if (!saved) return body;
  const { password } = saved.target;
  const secrets = Object.fromEntries(
    CLIENT_SECRETS.map((key) => [key, saved.target[key]] as const).filter(
      ([, secret]) => secret !== undefined,
    ),
  );
  return {
    ...(password !== undefined && samePlace(body, saved.target) && { password }),
    ...(Object.keys(secrets).length > 0 && sameClient(body, saved.target, providers) && secrets),
    ...body,
  };
}
