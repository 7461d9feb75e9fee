import type { Backend } from '../backend.js';
import { usesOAuth2 } from '../targets/application.js';
import { savedTarget } from '../targets/saved.js';
import { REPEAT_SECONDS, revoke } from './revoke.js';
import type { Disconnected } from './revoke.js';

/**
 * Ends a sign-in: nothing here uses it from now on, and then at the provider, where that is possible. While the provider has
 * not ended it, its token stays for another attempt.
 *
 * @throws {Failure} 404
 */
export async function disconnect(backend: Backend, name: string): Promise<Disconnected> {
  const { storage, now } = backend;
  const again = () => Math.floor(now() / 1000) + REPEAT_SECONDS;
  const { damage } = await savedTarget(storage, name);
  const entry = await storage.change(
    name,
    (entry) =>
      entry && {
        ...entry,
        damage: undefined, // kept aside
        signIn: entry.signIn && { ...entry.signIn, disconnected: true, 'next-refresh': again() },
      },
  );
  if (damage !== undefined) return { revoked: false, error: 'damaged_state', error_description: damage };
  const signIn = entry?.signIn;
  if (!entry || !signIn || !usesOAuth2(entry.target)) return { revoked: false };
  const { answer, mayRepeat } = await revoke(backend, entry.target, signIn);
  await storage.change(name, (entry) => {
    if (!entry?.signIn?.disconnected) return entry; // signed in anew since
    if (!mayRepeat) return { target: entry.target };
    const { error = 'not_revoked', error_description: words } = answer;
    const at = Math.floor(now() / 1000);
    const lastError = { error, ...(words !== undefined && { error_description: words }), at };
    return { ...entry, signIn: { ...entry.signIn, 'last-error': lastError, 'next-refresh': again() } };
  });
  backend.news(name);
  return answer;
}
