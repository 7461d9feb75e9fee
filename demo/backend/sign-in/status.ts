import type { Backend } from '../backend.js';
import { Failure } from '../failure.js';
import { identityOf } from '../mail/send.js';
import type { SavedTarget } from '../storage/storage.js';
import { endOfCertificate } from '../xoauth2/credential.js';
import { isWithoutPerson } from './own-access.js';
import type { Entry, State, StateError } from '../storage/storage.js';
import { applicationOrNot, usesOAuth2 } from '../targets/application.js';
import { savedTarget } from '../targets/saved.js';
import type { Application } from '../xoauth2/token-client.js';
import { fits } from './grant.js';
import type { Learnt } from './learnt.js';
import { ownOutcome } from './own-outcome.js';

/** How a target's sign-in is. Times are in seconds since the epoch. No token is in it. */
export interface Status {
  readonly health: 'ok' | 'soon' | 'stale' | 'sign-in-again' | 'failing' | 'unknown';
  readonly account?: string;
  readonly scope?: string;
  readonly since?: number;
  /** The user of the host who had the sign-in made. */
  readonly 'signed-in-by'?: string;
  /** Whose address the mails carry; another one than the account needs the right to send as it. */
  readonly 'from-address'?: string;
  /** It was ended here, and the provider did not answer: disconnecting again, or checking now, repeats it. */
  readonly 'revocation-pending'?: boolean;
  readonly 'last-refreshed'?: number;
  readonly 'refresh-token-expires'?: number;
  /** When the client secret or the certificate ends. */
  readonly 'credential-expires'?: number;
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
export const isStale = (learnt: Learnt | undefined, now: number) =>
  learnt?.['last-refreshed'] !== undefined && now - learnt['last-refreshed'] > STALE;

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

/** Nobody has signed in: what there is to say is whether tokens came and mails went out, and when the credential ends. */
async function ownStatus(target: SavedTarget, backend: Backend): Promise<Status> {
  const now = Math.floor(backend.now() / 1000);
  const end = credentialEnd(target);
  const isOver = (end['credential-expires'] ?? Infinity) <= now;
  const learnt = await ownOutcome(backend, target);
  return {
    health: isOver ? 'failing' : ownHealth(learnt, now),
    account: identityOf(target),
    ...end,
    ...known(learnt),
  };
}

function ownHealth(learnt: Learnt | undefined, now: number): Status['health'] {
  const error = learnt?.['last-error'];
  if (error && !error.later) return 'failing';
  if (learnt?.['last-refreshed'] === undefined) return 'unknown';
  return isStale(learnt, now) ? 'stale' : 'ok';
}

const KNOWN = [
  'account',
  'scope',
  'since',
  'signed-in-by',
  'last-refreshed',
  'refresh-token-expires',
  'last-used',
  'last-sent',
  'last-error',
] as const;

/** What a status tells of what was learnt. */
const known = (learnt: Partial<State> = {}) =>
  Object.fromEntries(KNOWN.filter((key) => learnt[key] !== undefined).map((key) => [key, learnt[key]]));

/** When what proves the application ends, in seconds since the epoch; nothing where nobody knows. */
function credentialEnd(target: SavedTarget): Pick<Status, 'credential-expires'> {
  const certificate = target['oauth2-client-certificate'];
  if (certificate) return { 'credential-expires': endOfCertificate(certificate) };
  const day = target['oauth2-client-secret-expires'];
  return day ? { 'credential-expires': Math.floor(Date.parse(`${day}T00:00:00Z`) / 1000) } : {};
}

/** The host has taken the provider or the registration away: signing in again is of no use. */
const unusable = (target: SavedTarget, signIn: State | undefined, { error, message }: Failure): Status => ({
  ...credentialEnd(target),
  ...known(signIn),
  health: 'failing',
  'last-error': { error, error_description: message },
});

/**
 * How the sign-in of a saved target is.
 *
 * @throws {Failure} 404
 */
export async function statusOf(backend: Backend, name: string): Promise<Status> {
  const { storage, now } = backend;
  const entry = await savedTarget(storage, name);
  const { target, signIn, damage } = entry;
  if (!usesOAuth2(target)) return { health: 'unknown' };
  const application = applicationOrNot(target, backend);
  if (application instanceof Failure) return unusable(target, signIn, application);
  if (isWithoutPerson(target)) return ownStatus(target, backend);
  if (damage !== undefined)
    return { health: 'sign-in-again', 'last-error': { error: 'damaged_state', error_description: damage } };
  const from = target['from-address'];
  const sender = from !== undefined && { 'from-address': from };
  if (!signIn) return { health: 'sign-in-again', ...sender };
  return {
    ...credentialEnd(target),
    health: healthOf(entry, signIn, application, Math.floor(now() / 1000)),
    ...known(signIn),
    ...sender,
    ...(signIn.disconnected && { 'revocation-pending': true }),
  };
}
