import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import type { Configured, Entry, Storage } from '../storage/storage.js';
import { applicationOf, usesOAuth2 } from './application.js';
import type { Known } from './application.js';
import { CLIENT_SECRETS } from './check-target.js';
import { withMadeKey } from './made-key.js';
import { samePlace, tokenPlaceOf } from './place.js';

/** The client alone, since its credential is what is asked for here. */
function clientOf(target: SmtpTarget, known: Known) {
  const { 'oauth2-grant': _grant, 'oauth2-client-auth': _proof, ...plain } = target;
  if (plain['oauth2-registration'] !== undefined) return applicationOf(plain, known);
  // A service account has no client ID in the form: its key is of one.
  return applicationOf({ 'oauth2-client-id': 'service-account', ...plain }, known);
}

/** Whether a saved client secret goes to the same token endpoint, for the same client. */
function sameClient(one: SmtpTarget, other: SmtpTarget, known: Known): boolean {
  if (!usesOAuth2(one) || !usesOAuth2(other)) return false;
  const [a, b] = [clientOf(one, known), clientOf(other, known)];
  return a.clientId === b.clientId && tokenPlaceOf(a) === tokenPlaceOf(b);
}

/**
 * A target with the secrets that it leaves out, as it is when the name of a saved one comes along. A saved secret goes only
 * to where it was saved for.
 */
function completed<T extends SmtpTarget>(body: T, saved: Configured | undefined, known: Known): T {
  if (!saved) return body;
  const { password } = saved.target;
  const secrets = Object.fromEntries(
    CLIENT_SECRETS.map((key) => [key, saved.target[key]] as const).filter(
      ([, secret]) => secret !== undefined,
    ),
  );
  return {
    ...(password !== undefined && samePlace(body, saved.target) && { password }),
    ...(Object.keys(secrets).length > 0 && sameClient(body, saved.target, known) && secrets),
    ...body,
  };
}

/**
 * What a request names, with everything that it may leave out: the secrets of the saved target of its name, and the key of a
 * certificate that was made for the same session.
 */
export async function completeRequest<T extends SmtpTarget>(
  backend: Known & { readonly storage: Storage },
  body: T,
  session: string,
): Promise<{ readonly target: T; readonly saved: Entry | undefined }> {
  const { storage } = backend;
  const saved = body.name === undefined ? undefined : await storage.get(body.name);
  return { target: completed(await withMadeKey(storage, body, session), saved, backend), saved };
}
