import { setTimeout as sleep } from 'node:timers/promises';
import type { Provider } from 'smtp-oauth2-elements/providers.js';
import type { State, StateFiles } from './state/state-files.js';
import { applicationOf, usesOAuth2 } from './targets/application.js';
import type { SavedTarget } from './targets/target-store.js';
import type { Application, TokenClient, Tokens } from './xoauth2/token-client.js';
import { TokenError } from './xoauth2/token-error.js';

/**
 * `refreshed`: the token is good. `sign-in-again`: the provider refuses it for good. `later`: network, 429 or 5xx, nothing
 * is lost. `failed`: something else, told in `error`. `superseded`: somebody signed in meanwhile, which wins.
 */
export type Outcome = 'refreshed' | 'sign-in-again' | 'later' | 'failed' | 'superseded' | 'no-sign-in';

export interface Result {
  readonly name: string;
  readonly outcome: Outcome;
  readonly error?: string;
  readonly error_description?: string;
}

export interface DailyUpdateOptions {
  readonly targets: readonly SavedTarget[];
  readonly providers: readonly Provider[];
  readonly states: StateFiles;
  readonly client: TokenClient;
  readonly now?: () => number;
  /** Longest random wait before each request, in milliseconds: not every host is to ask at the same second. */
  readonly jitterMs?: number;
}

/** How many requests are under way at once. */
const PARALLEL = 8;

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
  const state = await states.read(name);
  if (!state) return { name, outcome: 'no-sign-in' };
  const application = applicationOf(target, providers);
  await sleep(Math.random() * jitterMs);
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
    await states.replaceIfUnchanged(name, state, {
      ...state,
      ...(signInAgain && { 'sign-in-again': true }),
      'last-error': { error: code, error_description: message, at },
    });
    const outcome = signInAgain ? 'sign-in-again' : consequence === 'later' ? 'later' : 'failed';
    return { name, outcome, error: code, error_description: message };
  }
}

/** One broken target stops no other. */
async function settled(target: SavedTarget, options: DailyUpdateOptions): Promise<Result> {
  try {
    return await updateOne(target, options);
  } catch (error) {
    return {
      name: target.name,
      outcome: 'failed',
      error: 'internal',
      error_description: (error as Error).message,
    };
  }
}

/**
 * Refreshes the token of every target that signs in with OAuth2, so that none dies of disuse. The lock is held around each
 * compare-and-save alone, never while a provider is asked.
 */
export async function dailyUpdate(options: DailyUpdateOptions): Promise<Result[]> {
  await options.states.sweep();
  const waiting = options.targets.filter(usesOAuth2).values();
  const results: Result[] = [];
  const worker = async () => {
    for (const target of waiting) results.push(await settled(target, options));
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return results.sort((a, b) => a.name.localeCompare(b.name));
}
