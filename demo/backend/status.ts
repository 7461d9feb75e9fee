import type { Application } from './xoauth2/token-client.js';
import { DamagedStateError } from './state/state-files.js';
import type { StateFiles, State } from './state/state-files.js';
import { tokenFor } from './targets/application.js';

/** How a target's sign-in is. Times are in seconds since the epoch. No token is in it. */
export interface Status {
  readonly health: 'ok' | 'soon' | 'sign-in-again' | 'failing' | 'unknown';
  readonly account?: string;
  readonly scope?: string;
  readonly 'last-refreshed'?: number;
  readonly 'refresh-token-expires'?: number;
  readonly 'last-error'?: { readonly error: string; readonly error_description?: string };
}

/** When the end of a refresh token is near enough to say so. */
const SOON_SECONDS = 14 * 86_400;

function healthOf(state: State, application: Application, now: number): Status['health'] {
  const expires = state['refresh-token-expires'] ?? Infinity;
  if (state['sign-in-again'] || expires <= now || state['token-for'] !== tokenFor(application))
    return 'sign-in-again';
  if (state['last-error']) return 'failing';
  return expires - now < SOON_SECONDS ? 'soon' : 'ok';
}

/** Reads how the sign-in of a target is. */
export async function statusOf(
  name: string,
  application: Application,
  states: StateFiles,
  nowMs: number,
): Promise<Status> {
  try {
    const state = await states.read(name);
    if (!state) return { health: 'sign-in-again' };
    const { account, scope, 'last-error': lastError } = state;
    const expires = state['refresh-token-expires'];
    return {
      health: healthOf(state, application, Math.floor(nowMs / 1000)),
      'last-refreshed': state['last-refreshed'],
      ...(account !== undefined && { account }),
      ...(scope !== undefined && { scope }),
      ...(expires !== undefined && { 'refresh-token-expires': expires }),
      ...(lastError && { 'last-error': lastError }),
    };
  } catch (error) {
    if (!(error instanceof DamagedStateError)) throw error;
    return { health: 'sign-in-again', 'last-error': error.toJSON() };
  }
}
