import type { Backend } from '../backend.js';
import type { Access } from '../mail/send.js';
import type { Application, Tokens } from '../xoauth2/token-client.js';
import type { Got } from './access-tokens.js';
import { alone } from './alone.js';
import type { Holder } from './holder.js';
import { leaseKeyOf, peekPending, proofOf, replacePending } from './pending.js';
import { RefreshRefusal, refresh } from './refresh.js';

export interface AccessOptions {
  readonly holder?: Holder | undefined;
  readonly notes?: boolean;
  /** An access token that is there already, for whoever asks first. */
  readonly first?: () => Promise<Tokens | undefined>;
}

/** Nobody waits for an answer that nobody hears; the request itself goes on, since others may wait for it. */
export async function whileHeard<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });
}

/** Access tokens by a refresh token. */
export function accessBy(
  backend: Backend,
  application: Application,
  token: string,
  { holder, notes = false, first }: AccessOptions = {},
): Access {
  let current = token;
  const asked = async (): Promise<Got> => {
    try {
      return await refresh(backend, application, current, { holder, notes });
    } catch (error) {
      throw error instanceof RefreshRefusal ? error.refusal : error;
    }
  };
  return {
    get: async ({ fresh, signal }) => {
      const kept = fresh ? undefined : backend.accessTokens.get(application, current);
      if (kept) return { tokens: kept.tokens, cached: true };
      const given = await first?.();
      if (given) return { tokens: given, cached: false };
      const got = await whileHeard(backend.accessTokens.ask(application, current, asked), signal);
      current = got.token;
      return { tokens: got.tokens, cached: false };
    },
    drop: () => backend.accessTokens.drop(application, current),
    get token() {
      return current;
    },
  };
}

/**
 * The access token that came with the exchange, once, where the refresh token is not to be used without need. It stands for
 * the very application with its secret.
 */
export async function takeFirstAccess(
  { storage, now }: Backend,
  id: string,
  session: string,
  application: Application,
): Promise<Tokens | undefined> {
  const seconds = Math.floor(now() / 1000);
  const proof = proofOf(await storage.key(), application);
  return alone(storage, leaseKeyOf(id), async (lease) => {
    const pending = await peekPending(storage, id, session);
    const { access, ...rest } = pending ?? {};
    if (!pending || access?.proof !== proof || access.until <= seconds) return undefined;
    await replacePending(
      storage,
      id,
      { ...rest, signIn: pending.signIn, until: pending.until },
      session,
      lease,
    );
    const { accessToken, scope } = access;
    return { accessToken, expiresIn: access.until - seconds, ...(scope !== undefined && { scope }) };
  });
}
