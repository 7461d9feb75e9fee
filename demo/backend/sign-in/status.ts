import type { Backend } from '../backend.js';
import type { Entry, State, StateError } from '../storage/storage.js';
import { applicationOf, usesOAuth2 } from '../targets/application.js';
import { savedTarget } from '../targets/saved.js';
import type { Application } from '../xoauth2/token-client.js';
import { fits } from './grant.js';

/** How a target's sign-in is. Times are in seconds since the epoch. No token is in it. */
export interface Status {
  readonly health: 'ok' | 'soon' | 'stale' | 'sign-in-again' | 'failing' | 'unknown';
  readonly account?: string;
  readonly scope?: string;
  readonly since?: number;
  readonly 'last-refreshed'?: number;
  readonly 'refresh-token-expires'?: number;
  readonly 'last-used'?: number;
  readonly 'last-sent'?: number;
  readonly 'last-error'?: Partial<StateError> & Pick<StateError, 'error'>;
}

const DAY = 86_400;
/** When the end of a refresh token is near enough to say so. */
const SOON = 14 * DAY;
/** After as long without a refresh, something does not work. */
const STALE = 2 * DAY;

/** Whether the daily update has not done its work for longer than it may take. */
export const isStale = (state: State, now: number) => now - state['last-refreshed'] > STALE;

/** When a refresh token ends: as the provider has told, or of disuse. */
function endOf(state: State, { provider }: Application): number {
  const used = Math.max(state['last-refreshed'], state['last-used'] ?? 0);
  const days = provider.refreshTokenLifetimeDays;
  const unused = days === undefined ? Infinity : used + days * DAY;
  return Math.min(state['refresh-token-expires'] ?? Infinity, unused);
}

function healthOf(entry: Entry, state: State, application: Application, now: number): Status['health'] {
  const end = endOf(state, application);
  if (state['sign-in-again'] || end <= now || !fits(entry, entry.target, application)) return 'sign-in-again';
  if (state['last-error'] && !state['last-error'].later) return 'failing';
  if (end - now < SOON) return 'soon';
  return isStale(state, now) ? 'stale' : 'ok';
}

/**
 * How the sign-in of a saved target is.
 *
 * @throws {Failure} 404
 */
export async function statusOf({ storage, providers, now }: Backend, name: string): Promise<Status> {
  const entry = await savedTarget(storage, name);
  const { target, signIn, damage } = entry;
  if (!usesOAuth2(target)) return { health: 'unknown' };
  if (damage !== undefined)
    return { health: 'sign-in-again', 'last-error': { error: 'damaged_state', error_description: damage } };
  if (!signIn) return { health: 'sign-in-again' };
  const known = [
    'account',
    'scope',
    'since',
    'last-refreshed',
    'refresh-token-expires',
    'last-used',
    'last-sent',
    'last-error',
  ] as const;
  return {
    health: healthOf(entry, signIn, applicationOf(target, providers), Math.floor(now() / 1000)),
    ...Object.fromEntries(known.filter((key) => signIn[key] !== undefined).map((key) => [key, signIn[key]])),
  };
}
