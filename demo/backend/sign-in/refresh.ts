import type { Backend } from '../backend.js';
import type { Lease, State } from '../storage/storage.js';
import type { Application, Tokens } from '../xoauth2/token-client.js';
import { TokenError } from '../xoauth2/token-error.js';
import { alone } from './alone.js';
import type { Holder } from './holder.js';
import { withRefusal, withTokens } from './learnt.js';

export interface RefreshOptions {
  /** Where the token is kept; absent for one that a caller has brought. */
  readonly holder?: Holder | undefined;
  /** Whether a new refresh token is kept wherever it is not good once alone: the daily update's part. */
  readonly keeps?: boolean;
  /** Whether a refusal is noted: not where somebody only tries other values than the saved ones. */
  readonly notes?: boolean;
  /** One that is held already. */
  readonly lease?: Lease | undefined;
}

export interface Refreshed {
  readonly tokens: Tokens;
  /** The refresh token that is good from here on. */
  readonly token: string;
  /** Whether the holder still had the token that was used. */
  readonly isKept: boolean;
}

/** A refusal, and whether the holder still had the token that was refused. */
export class RefreshRefusal extends Error {
  override readonly name = 'RefreshRefusal';

  constructor(
    readonly refusal: TokenError,
    readonly isNoted: boolean,
  ) {
    super(refusal.message, { cause: refusal });
  }
}

/**
 * Uses a refresh token (RFC 6749 section 6). One that is good once is used by one process at a time, with room reserved for its
 * successor, which is kept whoever asked for it. Any other one that comes along is kept by the daily update alone.
 *
 * @throws {RefreshRefusal}
 */
export async function refresh(
  { client, storage, now }: Backend,
  application: Application,
  given: string,
  { holder, keeps = false, notes = false, lease: held }: RefreshOptions,
): Promise<Refreshed> {
  const seconds = () => Math.floor(now() / 1000);
  const ask = async (token: string, lease?: Lease): Promise<Refreshed> => {
    try {
      const tokens = await client.refresh(application, token);
      if (!holder || !(keeps || lease)) return { tokens, token, isKept: true };
      const learnt = (state: State) => withTokens(state, application, tokens, seconds());
      const isKept = await holder.save(token, learnt, lease);
      return { tokens, token: tokens.refreshToken ?? token, isKept };
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      // The token before it may be dead already.
      const successor = keeps || lease ? error.refreshToken : undefined;
      const learnt = (state: State): State => ({
        ...(notes ? withRefusal(state, error, seconds()) : state),
        ...(successor !== undefined && { 'oauth2-refresh-token': successor }),
      });
      const isNoted = (notes || successor !== undefined) && (await holder?.save(token, learnt, lease));
      throw new RefreshRefusal(error, isNoted ?? false);
    }
  };
  if (!application.provider.refreshTokenIsSingleUse || !holder) return ask(given, held);
  const current = async () => (await holder.read())?.['oauth2-refresh-token'] ?? given;
  if (held) return ask(await current(), held);
  // While it was waited for, somebody else may have used it: what is kept now is its successor.
  return alone(storage, holder.key, async (lease) => ask(await current(), lease));
}
