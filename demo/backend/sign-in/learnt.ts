import type { StepError } from '../mail/test-steps.js';
import type { State, StateError } from '../storage/state.js';
import type { Application, Tokens } from '../xoauth2/token-client.js';
import type { TokenError } from '../xoauth2/token-error.js';

const DAY = 86_400;
/** When a provider that did not work is asked again. */
const LATER = 3600;
/** The reply codes of a server that asks to try again (RFC 5321 section 4.2.1). */
const isTransient = (code: number) => code >= 400 && code < 500;

/** When a new refresh token ends; undefined where nobody knows. */
export function endOf({ provider }: Application, told: number | undefined, now: number): number | undefined {
  const life =
    told ?? (provider.rotatesRefreshToken ? (provider.refreshTokenLifetimeDays ?? 0) * DAY : undefined);
  return life !== undefined && Number.isFinite(life) && life > 0 ? now + Math.floor(life) : undefined;
}

/** What is learnt of a sign-in, or of a target that signs in without a person and has none. */
export type Learnt = Partial<
  Pick<State, 'last-error' | 'last-refreshed' | 'last-sent' | 'last-used' | 'next-refresh' | 'sign-in-again'>
>;

function without<S extends Learnt>(state: S, ...keys: readonly (keyof S)[]): S {
  const kept: Partial<S> = { ...state };
  for (const key of keys) delete kept[key];
  return kept as S;
}

/** A provider that does not work now is no news where something else is wrong for longer. */
function withError<S extends Learnt>(state: S, error: StateError): S {
  const standing = state['last-error'];
  return error.later && standing && !standing.later ? state : { ...state, 'last-error': error };
}

/** What the token endpoint refused holds no longer; what a mail server refused does. */
function tokenWorked<S extends Learnt>(state: S): S {
  const error = state['last-error'];
  const working = { ...state, 'sign-in-again': false };
  return error && error.step === undefined ? without(working, 'last-error') : working;
}

/** A refresh that worked. No token in the answer keeps the one there is, and an end is that of its own token. */
export function withTokens(state: State, application: Application, tokens: Tokens, now: number): State {
  const given = tokens.refreshToken;
  const isNew = given !== undefined && given !== state['oauth2-refresh-token'];
  const told = tokens.refreshTokenExpiresIn;
  const end = isNew || told !== undefined ? endOf(application, told, now) : state['refresh-token-expires'];
  return {
    ...without(tokenWorked(state), 'refresh-token-expires', 'next-refresh'),
    'last-refreshed': now,
    ...(given !== undefined && { 'oauth2-refresh-token': given }),
    ...(tokens.scope !== undefined && { scope: tokens.scope }),
    ...(end !== undefined && { 'refresh-token-expires': end }),
  };
}

/** A token that came without a person. */
export const withOwnToken = (known: Learnt, now: number): Learnt => ({
  ...without(tokenWorked(known), 'next-refresh'),
  'last-refreshed': now,
});

/** A refresh that did not work: nothing but a refusal for good asks for a new sign-in. */
export function withRefusal<S extends Learnt>(state: S, error: TokenError, now: number): S {
  const isLater = error.consequence === 'later';
  const wait = isLater ? Math.min(Math.max(error.retryAfter ?? 0, LATER), DAY) : DAY;
  const refused = withError(state, {
    error: error.error,
    error_description: error.message,
    at: now,
    ...(isLater && { later: true }),
  });
  return {
    ...refused,
    ...(error.consequence === 'sign-in-again' && { 'sign-in-again': true }),
    'next-refresh': now + wait,
  };
}

/** A mail that went out. */
export const withMail = <S extends Learnt>(state: S, now: number): S => ({
  ...without(tokenWorked(state), 'last-error'),
  'last-used': now,
  'last-sent': now,
});

/** A mail that a server refused, after the token endpoint had given an access token. */
export function withFailedMail<S extends Learnt>(
  state: S,
  { error, error_description: words, smtp }: StepError,
  step: string,
  now: number,
): S {
  const isLater = error === 'timeout' || (smtp !== undefined && isTransient(smtp.code));
  return withError(
    { ...tokenWorked(state), 'last-used': now },
    {
      error,
      ...(words !== undefined && { error_description: words }),
      at: now,
      step,
      ...(isLater && { later: true }),
    },
  );
}
