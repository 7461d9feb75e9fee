import type { Backend } from '../backend.js';
import { endReplaced } from '../sign-in/former.js';
import type { Disconnected } from '../sign-in/revoke.js';
import type { Entry } from '../storage/storage.js';
import { notFound } from './saved.js';

/**
 * Deletes a target and its sign-in.
 *
 * @returns what became of the sign-in at the provider, where there was one
 * @throws {Failure} 404
 */
export async function removeTarget(backend: Backend, name: string): Promise<Disconnected | undefined> {
  const seen: { before?: Entry } = {};
  await backend.storage.change(name, (entry) => {
    if (!entry) throw notFound();
    seen.before = entry;
    return undefined;
  });
  backend.news(name);
  return seen.before && endReplaced(backend, seen.before, undefined);
}
