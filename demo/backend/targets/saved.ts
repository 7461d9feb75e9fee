import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import { Failure } from '../failure.js';
import { CLIENT_SECRETS } from './check-target.js';
import type { Configured, Entry, Storage } from '../storage/storage.js';

/** Keys that no answer holds. */
export const SECRET_KEYS = ['password', ...CLIENT_SECRETS] as const;

/** A target as the API answers it: without secrets, with its digest. */
export function withoutSecrets({ target, revision }: Configured): SmtpTarget {
  const shown: SmtpTarget = { ...target, digest: revision };
  for (const key of SECRET_KEYS) delete shown[key];
  return shown;
}

/** In the same words for every name. */
export const notFound = () => new Failure(404, 'not_found', 'There is no such target.');

/** @throws {Failure} 404 */
export async function savedTarget(storage: Storage, name: string): Promise<Entry> {
  const entry = await storage.get(name);
  if (!entry) throw notFound();
  return entry;
}

/** @throws {Failure} 409 where there is a sign-in that cannot be read */
export function signInOf({ signIn, damage }: Entry): Entry['signIn'] {
  if (damage !== undefined) throw new Failure(409, 'damaged_state', damage);
  return signIn;
}
