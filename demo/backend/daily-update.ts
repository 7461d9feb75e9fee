import { setTimeout as sleep } from 'node:timers/promises';
import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { Failure, storageFailure } from './failure.js';
import { DamagedStateError } from './state/state-files.js';
import type { State, StateFiles } from './state/state-files.js';
import { applicationOf, tokenFor, usesOAuth2 } from './targets/application.js';
import type { SavedTarget } from './targets/target-store.js';
import type { Application, TokenClient, Tokens } from './xoauth2/token-client.js';
import { TokenError } from './xoauth2/token-error.js';

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
}

export interface DailyUpdateOptions {
  /** Reads the targets: anew for each pass, since somebody may have changed one meanwhile. */
  readonly targets: () => Promise<readonly SavedTarget[]>;
  readonly providers: readonly Provider[];
  readonly states: StateFiles;
  readonly client: TokenClient;
  readonly now?: () => number;
  /** Longest random wait before each request, in milliseconds: not every host is to ask at the same second. */
  readonly jitterMs?: number;
  /** Waits before what was put off is tried again; none when absent. */
  readonly retryWaitsMs?: readonly number[];
}

/** How many requests are under way at once. */
const PARALLEL = 8;
/** A provider that asks for more than this is left to the next day. */
const LONGEST_WAIT_MS = 300_000;

const CHANGED = {
  error: 'token_does_not_fit',
  error_description: 'The client, tenant or provider was changed after the sign-in.',
};

/** What a refresh that worked changes. No token in the answer keeps the one there is. */
function refreshed({ provider }: Application, tokens: Tokens, now: number): Partial<State> {
  const seconds = Math.floor(now / 1000);
  const life =
    tokens.refreshTokenExpiresIn ??
    (tokens.refreshToken && provider.rotatesRefreshToken
      ? (provider.refreshTokenLifetimeDays ?? 0) * 86_400
      : 0);
  return {
    'last-refreshed': seconds,
    ...(tokens.refreshToken && { 'oauth2-refresh-token': tokens.refreshToken }),
    ...(tokens.scope && { scope: tokens.scope }),
    ...(life > 0 && { 'refresh-token-expires': seconds + life }),
    'sign-in-again': false,
  };
}

async function updateOne(target: SavedTarget, options: DailyUpdateOptions): Promise<Result> {
  const { providers, states, client, now = Date.now, jitterMs = 0 } = options;
  const { name } = target;
  await sleep(Math.random() * jitterMs);
  const state = await states.read(name);
  if (!state) return { name, outcome: 'no-sign-in' };
  const application = applicationOf(target, providers);
  if (state['token-for'] !== tokenFor(application)) return { name, outcome: 'sign-in-again', ...CHANGED };
  try {
    const tokens = await client.refresh(application, state['oauth2-refresh-token']);
    const { 'last-error': _error, ...kept } = { ...state, ...refreshed(application, tokens, now()) };
    const saved = await states.replaceIfUnchanged(name, state, kept);
    return { name, outcome: saved ? 'refreshed' : 'superseded' };
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    const { error: code, message, consequence } = error;
    const signInAgain = consequence === 'sign-in-again';
    const at = Math.floor(now() / 1000);
    const saved = await states.replaceIfUnchanged(name, state, {
      ...state,
      ...(signInAgain && { 'sign-in-again': true }),
      'last-error': { error: code, error_description: message, at },
    });
    // What was refused is the token of before: nobody has to do anything.
    if (!saved) return { name, outcome: 'superseded' };
    const outcome = signInAgain ? 'sign-in-again' : consequence === 'later' ? 'later' : 'failed';
    const wait = outcome === 'later' ? error.retryAfter : undefined;
    return {
      name,
      outcome,
      error: code,
      error_description: message,
      ...(wait !== undefined && { 'retry-after': wait }),
    };
  }
}

/** One broken target stops no other. */
async function settled(target: SavedTarget, options: DailyUpdateOptions): Promise<Result> {
  try {
    return await updateOne(target, options);
  } catch (error) {
    const isKnown = error instanceof DamagedStateError || error instanceof Failure;
    const known = isKnown ? error : storageFailure(error);
    const told = known?.toJSON() ?? { error: 'internal', error_description: (error as Error).message };
    return { name: target.name, outcome: 'failed', ...told };
  }
}

const askedMs = (result: Result) => (result['retry-after'] ?? 0) * 1000;

/** Runs over the targets, a few at a time. */
async function pass(targets: readonly SavedTarget[], options: DailyUpdateOptions): Promise<Result[]> {
  const waiting = targets.values();
  const results: Result[] = [];
  const worker = async () => {
    for (const target of waiting) results.push(await settled(target, options));
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return results;
}

/**
 * Refreshes the token of every target that signs in with OAuth2, so that none dies of disuse. The lock is held around each
 * compare-and-save alone, never while a provider is asked. What a provider puts off is tried again after the given waits,
 * or as long after as it asks for; what is put off then is for the next day.
 */
export async function dailyUpdate(options: DailyUpdateOptions): Promise<Result[]> {
  // What cannot be swept is no reason not to refresh: each target tells what is wrong with the directory.
  await options.states.sweep().catch(() => 0);
  const targets = (await options.targets()).filter(usesOAuth2);
  const results = new Map((await pass(targets, options)).map((result) => [result.name, result]));
  for (const wait of options.retryWaitsMs ?? []) {
    const later = [...results.values()].filter(
      (result) => result.outcome === 'later' && askedMs(result) <= LONGEST_WAIT_MS,
    );
    if (later.length === 0) break;
    await sleep(Math.max(wait, ...later.map(askedMs)));
    const names = new Set(later.map(({ name }) => name));
    const again = (await options.targets()).filter((target) => names.has(target.name) && usesOAuth2(target));
    for (const result of await pass(again, options)) results.set(result.name, result);
  }
  return [...results.values()].sort((a, b) => a.name.localeCompare(b.name));
}
