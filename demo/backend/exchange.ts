import { randomBytes } from 'node:crypto';
import { Failure } from './failure.js';
import type { State } from './state/state-files.js';
import type { Application, TokenClient, Tokens } from './xoauth2/token-client.js';
import { TokenError } from './xoauth2/token-error.js';
import { tokenFor } from './targets/application.js';

const REFERENCE_LIFE_MS = 600_000;
const REFERENCE = /^ref_[\w-]{43}$/;

/** The state that begins with an exchange. */
export function stateFrom(
  application: Application,
  tokens: Pick<Tokens, 'refreshToken' | 'scope' | 'account' | 'refreshTokenExpiresIn'>,
  now: number,
): State {
  const { provider } = application;
  if (!tokens.refreshToken) {
    throw new Failure(400, 'no_refresh_token', `${provider.name} gave no refresh token.`);
  }
  const seconds = Math.floor(now / 1000);
  const life =
    tokens.refreshTokenExpiresIn ??
    (provider.rotatesRefreshToken ? (provider.refreshTokenLifetimeDays ?? 0) * 86_400 : 0);
  return {
    version: 1,
    'oauth2-refresh-token': tokens.refreshToken,
    'last-refreshed': seconds,
    'token-for': tokenFor(application),
    ...(tokens.account && { account: tokens.account }),
    ...(tokens.scope && { scope: tokens.scope }),
    ...(life > 0 && { 'refresh-token-expires': seconds + life }),
  };
}

/** A provider's refusal as an answer to the caller, in the provider's own words. */
export function failureOf(error: TokenError): Failure {
  const status = error.consequence === 'later' || error.error === 'unexpected_answer' ? 502 : 400;
  return new Failure(status, error.error, error.message, error.uri);
}

/**
 * Refresh tokens that wait for their target to be saved. The browser gets a reference that is good once and for ten
 * minutes, so the token itself never enters it.
 */
export class PendingTokens {
  private readonly waiting = new Map<string, { readonly state: State; readonly until: number }>();

  constructor(private readonly now: () => number) {}

  /** Keeps a state and gives back its reference; the token itself is one, where the browser is to have it. */
  keep(state: State, reference = `ref_${randomBytes(32).toString('base64url')}`): string {
    for (const [reference, { until }] of this.waiting)
      if (until <= this.now()) this.waiting.delete(reference);
    this.waiting.set(reference, { state, until: this.now() + REFERENCE_LIFE_MS });
    return reference;
  }

  /** Looks a reference up without using it: a test mail comes before the save. */
  peek(reference: string): State | undefined {
    const found = this.waiting.get(reference);
    return found && found.until > this.now() ? found.state : undefined;
  }

  /**
   * Uses a reference: from here on it is good for nobody else.
   *
   * @returns gives it back, for a save that came to nothing
   */
  take(reference: string): () => void {
    const found = this.waiting.get(reference);
    this.waiting.delete(reference);
    return () => void (found && this.waiting.set(reference, found));
  }

  /** Whether a text has the form of a reference, so that one that ended is not taken for a token. */
  static isReference(text: string): boolean {
    return REFERENCE.test(text);
  }
}

export interface CodeGrant {
  readonly code: string;
  readonly redirectUri: string;
  readonly codeVerifier?: string;
}

/** Who signed in is good to know and no more: a provider that does not say so is no reason to fail. */
async function whoSignedIn(
  client: TokenClient,
  application: Application,
  tokens: Tokens,
): Promise<string | undefined> {
  try {
    return tokens.account ?? (await client.account(application, tokens.accessToken));
  } catch (error) {
    const { name } = application.provider;
    console.warn(`${name} did not tell who signed in: ${(error as Error).message}`);
    return undefined;
  }
}

/** Turns an authorization code into the state of a target that is not saved yet. */
export async function exchange(
  client: TokenClient,
  application: Application,
  grant: CodeGrant,
  now: number,
): Promise<State> {
  try {
    const tokens = await client.exchange(application, grant);
    const state = stateFrom(application, tokens, now);
    const account = await whoSignedIn(client, application, tokens);
    return { ...state, ...(account !== undefined && { account }) };
  } catch (error) {
    throw error instanceof TokenError ? failureOf(error) : error;
  }
}
