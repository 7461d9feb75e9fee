import type { Provider } from 'smtp-oauth2-elements/providers.js';
import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import type { Configured } from '../storage/storage.js';
import { applicationOf, usesOAuth2 } from './application.js';
import { samePlace, tokenPlaceOf } from './place.js';

/** Whether a saved client secret goes to the same token endpoint, for the same client. */
function sameClient(one: SmtpTarget, other: SmtpTarget, providers: readonly Provider[]): boolean {
  if (!usesOAuth2(one) || !usesOAuth2(other)) return false;
  const [a, b] = [applicationOf(one, providers), applicationOf(other, providers)];
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
  const { password, 'oauth2-client-secret': secret } = saved.target;
  return {
    ...(password !== undefined && samePlace(body, saved.target) && { password }),
    ...(secret !== undefined &&
      sameClient(body, saved.target, providers) && { 'oauth2-client-secret': secret }),
    ...body,
  };
}
