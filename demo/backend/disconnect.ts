import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { DamagedStateError } from './state/state-files.js';
import type { State, StateFiles } from './state/state-files.js';
import { applicationOf } from './targets/application.js';
import type { SavedTarget } from './targets/target-store.js';
import type { TokenClient } from './xoauth2/token-client.js';
import { TokenError } from './xoauth2/token-error.js';

/** What became of a sign-in that was ended here. */
export interface Disconnected {
  /** The provider has ended it too. */
  readonly revoked: boolean;
  /** Why it has not, where it could have. */
  readonly error?: string;
  readonly error_description?: string;
}

/** Ends a sign-in: at the provider where that is possible (RFC 7009), and here in any case. */
export async function disconnect(
  target: SavedTarget,
  providers: readonly Provider[],
  states: StateFiles,
  client: TokenClient,
): Promise<Disconnected> {
  let state: State | undefined;
  try {
    state = await states.read(target.name);
  } catch (error) {
    if (!(error instanceof DamagedStateError)) throw error;
    await states.remove(target.name); // keeps it aside
    return { revoked: false, ...error.toJSON() };
  }
  await states.remove(target.name);
  if (!state) return { revoked: false };
  try {
    return { revoked: await client.revoke(applicationOf(target, providers), state['oauth2-refresh-token']) };
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    return { revoked: false, error: error.error, error_description: error.message };
  }
}
