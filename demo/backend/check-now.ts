import type { Backend } from './backend.js';
import { Failure } from './failure.js';
import { refreshOne } from './daily-update.js';
import { statusOf } from './sign-in/status.js';
import type { Status } from './sign-in/status.js';
import { applicationOrNot, usesOAuth2 } from './targets/application.js';
import { savedTarget } from './targets/saved.js';

/**
 * Finds out now what the daily update would find out tonight: uses the sign-in at the provider, or ends one there that was
 * ended here alone so far. No mail is sent.
 *
 * @returns how the sign-in is afterwards
 * @throws {Failure} 404, 409 `damaged_state`
 */
export async function checkNow(backend: Backend, name: string): Promise<Status> {
  const entry = await savedTarget(backend.storage, name);
  const { target } = entry;
  if (usesOAuth2(target) && !(applicationOrNot(target, backend) instanceof Failure))
    await refreshOne(backend, entry);
  return statusOf(backend, name);
}
