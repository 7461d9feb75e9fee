import { setTimeout as sleep } from 'node:timers/promises';
import type { Backend } from './backend.js';
import { Breaker } from './breaker.js';
import { Failure } from './failure.js';
import { messageOf } from './log.js';
import type { Learnt } from './sign-in/learnt.js';
import { accessOf, isWithoutPerson, ownGrantOf } from './sign-in/own-access.js';
import { ownOutcome } from './sign-in/own-outcome.js';
import { disconnect } from './sign-in/disconnect.js';
import { endFormerSignIns } from './sign-in/former.js';
import { savedHolder } from './sign-in/holder.js';
import { RefreshRefusal, refresh } from './sign-in/refresh.js';
import { isStale } from './sign-in/status.js';
import { isDue } from './storage/storage.js';
import { TokenError } from './xoauth2/token-error.js';
import type { OwnGrant } from './xoauth2/token-client.js';
import type { SavedTarget } from './storage/storage.js';
import type { Entry, Lease } from './storage/storage.js';
import { applicationOf, tokenFor, usesOAuth2 } from './targets/application.js';
import { tokenPlaceOf } from './targets/place.js';
import { signInOf } from './targets/saved.js';

/**
 * `refreshed`: the token is good. `sign-in-again`: the provider refuses it for good. `later`: network, 429 or 5xx, nothing
 * is lost. `failed`: something else, told in `error`. `superseded`: somebody signed in meanwhile, or another
 * update was quicker, which wins.
 */
export type Outcome = 'refreshed' | 'sign-in-again' | 'later' | 'failed' | 'superseded' | 'no-sign-in';

export interface Result {
  readonly name: string;
  readonly outcome: Outcome;
  readonly error?: string;
  readonly error_description?: string;
  /** Seconds that the provider asks to wait. */
  readonly 'retry-after'?: number;
  /** When it was refreshed last, in seconds since the epoch, where that is more than two days ago. */
  readonly 'not-refreshed-since'?: number;
}

export interface DailyUpdateOptions {
  /** Longest random wait before each request, in milliseconds: not every host is to ask at the same second. */
  readonly jitterMs?: number;
  /** Waits before what was put off is tried again; none when absent. */
  readonly retryWaitsMs?: readonly number[];
  /** Milliseconds after which what was not asked for is left to the next time; half an hour when absent. */
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 1_800_000;
/** How many requests are under way at once. */
const PARALLEL = 8;
/** A provider that asks for more than this is left to the next time. */
const LONGEST_WAIT_MS = 300_000;
/** Longer than a token request and the save after it can take. */
const LEASE_MS = 60_000;

const CHANGED = {
  error: 'token_does_not_fit',
  error_description: 'The client, tenant or provider was changed after the sign-in.',
};

/** Asks for one token, so that a credential that has ended shows before the mail that needs it. */
async function askOne(backend: Backend, target: SavedTarget, own: OwnGrant): Promise<Result> {
  const { name } = target;
  try {
    await accessOf(backend, target, own, target).access.get({ fresh: true });
    return { name, outcome: 'refreshed' };
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    const { error: code, message, consequence, retryAfter } = error;
    const isLater = consequence === 'later';
    const known = await ownOutcome(backend, target);
    const since = known?.['last-refreshed'];
    return {
      name,
      outcome: isLater ? 'later' : 'failed',
      error: code,
      error_description: message,
      ...(isLater && retryAfter !== undefined && { 'retry-after': retryAfter }),
      ...(since !== undefined &&
        isStale(known, Math.floor(backend.now() / 1000)) && { 'not-refreshed-since': since }),
    };
  }
}

const DAY = 86_400;

/** Names of targets without a person for which no process has asked since yesterday. */
async function* ownDue(backend: Backend): AsyncGenerator<string> {
  const seconds = Math.floor(backend.now() / 1000);
  for (const { target } of await backend.storage.all()) {
    if (isWithoutPerson(target) && isOwnDue(await ownOutcome(backend, target), seconds)) yield target.name;
  }
}

const isOwnDue = (known: Learnt | undefined, now: number) =>
  (known?.['next-refresh'] ?? (known?.['last-refreshed'] ?? 0) + DAY) <= now;

/** One after the other. */
async function* chain(...all: readonly AsyncIterable<string>[]) {
  for (const each of all) yield* each;
}

/** Uses the sign-in of one target, and keeps what comes of it. */
export async function refreshOne(backend: Backend, entry: Entry, lease?: Lease): Promise<Result> {
  const result = await refreshed(backend, entry, lease);
  backend.news(result.name);
  return result;
}

async function refreshed(backend: Backend, entry: Entry, lease?: Lease): Promise<Result> {
  const { name } = entry.target;
  const own = ownGrantOf(entry.target);
  if (own) return askOne(backend, entry.target, own);
  const signIn = signInOf(entry);
  // Nothing uses it here any more; the provider may not have heard of that yet.
  if (signIn?.disconnected) await disconnect(backend, name);
  if (!signIn || signIn.disconnected) return { name, outcome: 'no-sign-in' };
  const application = applicationOf(entry.target, backend);
  if (signIn['token-for'] !== tokenFor(application)) return { name, outcome: 'sign-in-again', ...CHANGED };
  try {
    const holder = savedHolder(backend.storage, name);
    const options = { holder, keeps: true, notes: true, lease };
    const { isKept } = await refresh(backend, application, signIn['oauth2-refresh-token'], options);
    return { name, outcome: isKept ? 'refreshed' : 'superseded' };
  } catch (error) {
    if (!(error instanceof RefreshRefusal)) throw error;
    // What was refused is the token of before: nobody has to do anything.
    if (!error.isNoted) return { name, outcome: 'superseded' };
    const { consequence, retryAfter, error: code, message } = error.refusal;
    const isLater = consequence === 'later';
    const outcome = consequence === 'sign-in-again' || isLater ? consequence : 'failed';
    const since = signIn['last-refreshed'];
    return {
      name,
      outcome,
      error: code,
      error_description: message,
      ...(isLater && retryAfter !== undefined && { 'retry-after': retryAfter }),
      ...(isStale(signIn, Math.floor(backend.now() / 1000)) && { 'not-refreshed-since': since }),
    };
  }
}

/** A target that is left to the next time without a request. */
async function putOff(backend: Backend, entry: Entry, error: string, words: string): Promise<Result> {
  const { target } = entry;
  const known = isWithoutPerson(target) ? await ownOutcome(backend, target) : entry.signIn;
  const since = known?.['last-refreshed'];
  return {
    name: target.name,
    outcome: 'later',
    error,
    error_description: words,
    ...(since !== undefined &&
      isStale(known, Math.floor(backend.now() / 1000)) && { 'not-refreshed-since': since }),
  };
}

/** Uses a sign-in, unless its provider has stopped to work, or the time is over. */
async function refreshInTime(backend: Backend, entry: Entry, { breaker, until }: Run, lease?: Lease) {
  const provider = tokenPlaceOf(applicationOf(entry.target, backend));
  if (performance.now() > until) return putOff(backend, entry, 'deadline', 'The daily update took too long.');
  if (breaker.isOpen(provider))
    return putOff(
      backend,
      entry,
      'provider_unavailable',
      'The provider has not worked several times in a row.',
    );
  const result = await refreshOne(backend, entry, lease);
  if (result.outcome !== 'no-sign-in') breaker.note(provider, result.outcome !== 'later');
  return result;
}

/** What the targets of one pass have in common. */
interface Run {
  readonly breaker: Breaker;
  /** By a clock that nobody sets. */
  readonly until: number;
}

/** One broken target stops no other. */
async function settled(name: string, work: () => Promise<Result | undefined>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    const known = error instanceof Failure ? error.toJSON() : undefined;
    return {
      name,
      outcome: 'failed',
      ...(known ?? { error: 'internal', error_description: messageOf(error) }),
    };
  }
}

/** Runs over names, a few at a time. */
async function pass(
  names: AsyncIterable<string> | Iterable<string>,
  work: (name: string) => Promise<Result | undefined>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = (async function* () {
    yield* names;
  })();
  const worker = async () => {
    for (;;) {
      const next = await waiting.next();
      if (next.done) return;
      const result = await settled(next.value, () => work(next.value));
      if (result) results.push(result);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return results.sort((a, b) => a.name.localeCompare(b.name));
}

/** What is done beside: where it fails, that is no reason not to refresh. */
const beside = (what: string, work: Promise<void>) =>
  work.catch((error: unknown) => console.error(`${what} failed: ${messageOf(error)}`));

const sweep = ({ storage }: Backend) => beside('Sweeping', storage.sweep());
const endFormer = (backend: Backend, isDue?: () => boolean) =>
  beside('Ending former sign-ins', endFormerSignIns(backend, isDue));

const askedMs = (result: Result) => (result['retry-after'] ?? 0) * 1000;

/**
 * Refreshes the token of every target that signs in with OAuth2, so that none dies of disuse. No lock is held while a
 * provider is asked. What a provider puts off is tried again after the given waits, or as long after as it asks for.
 */
export async function dailyUpdate(
  backend: Backend,
  { jitterMs = 0, retryWaitsMs = [], deadlineMs = DEADLINE_MS }: DailyUpdateOptions = {},
): Promise<Result[]> {
  const { storage } = backend;
  await sweep(backend);
  const until = performance.now() + deadlineMs;
  const refreshing = (breaker: Breaker) => async (name: string) => {
    await sleep(Math.random() * jitterMs);
    const entry = await storage.get(name); // anew: somebody may have changed it meanwhile
    return entry && usesOAuth2(entry.target) ? refreshInTime(backend, entry, { breaker, until }) : undefined;
  };
  const names = (await storage.all()).map(({ target }) => target.name);
  const results = new Map(
    (await pass(names, refreshing(new Breaker()))).map((result) => [result.name, result]),
  );
  for (const wait of retryWaitsMs) {
    const later = [...results.values()].filter(
      (result) => result.outcome === 'later' && askedMs(result) <= LONGEST_WAIT_MS,
    );
    if (later.length === 0 || performance.now() > until) break;
    await sleep(Math.max(wait, ...later.map(askedMs)));
    const again = later.map(({ name }) => name);
    for (const result of await pass(again, refreshing(new Breaker()))) results.set(result.name, result);
  }
  await endFormer(backend, () => true);
  return [...results.values()];
}

/**
 * Refreshes what is due, each by one process in the cluster: any number of them may do so at once.
 *
 * @param skips names that are not to be looked at now
 */
export async function updateDue(
  backend: Backend,
  { jitterMs = 0 }: Pick<DailyUpdateOptions, 'jitterMs'> = {},
  skips: (name: string) => boolean = () => false,
): Promise<Result[]> {
  const { storage, now } = backend;
  const seconds = () => Math.floor(now() / 1000);
  const run = { breaker: new Breaker(), until: performance.now() + DEADLINE_MS };
  const results = await pass(chain(storage.due(Infinity), ownDue(backend)), async (name) => {
    if (skips(name)) return undefined;
    await sleep(Math.random() * jitterMs);
    const lease = await storage.lease(name, LEASE_MS);
    if (!lease) return undefined; // another process does it
    try {
      const entry = await storage.get(name);
      const isStillDue =
        entry &&
        usesOAuth2(entry.target) &&
        (isWithoutPerson(entry.target)
          ? isOwnDue(await ownOutcome(backend, entry.target), seconds())
          : isDue(entry.signIn, seconds()));
      return isStillDue ? await refreshInTime(backend, entry, run, lease) : undefined;
    } finally {
      await lease.end();
    }
  });
  if (results.length > 0) await sweep(backend);
  await endFormer(backend);
  return results;
}
