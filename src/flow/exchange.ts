import { cleanWords, exchangeCode } from '../host-api/exchange.js';
import type { ExchangeAnswer, ExchangeOptions, ExchangeRequest } from '../host-api/exchange.js';
import { textIn } from '../host-api/guards.js';
import { HostApiError } from '../host-api/host-api-error.js';
import type { HostFailure } from '../host-api/host-api-error.js';
import type { Provider, ProviderFamily } from '../providers/provider.js';
import { OAuth2FlowError, isFlowError, ownFlowError } from './error.js';
import type { FlowErrorKey } from './error.js';
import { timeLimit } from './time-limit.js';

const DEFAULT_TIMEOUT = 30_000;

const KEYS: Readonly<Record<Exclude<HostFailure, 'no-refresh-token'>, FlowErrorKey>> = {
  unsent: 'exchange-unreachable.unsent',
  unreachable: 'exchange-unreachable',
  'login-page': 'exchange-invalid.login-page',
  'not-signed-in': 'exchange-refused.sign-in',
  'not-found': 'exchange-invalid',
  'too-large': 'exchange-refused.too-large',
  'too-many': 'exchange-refused.too-many',
  server: 'exchange-refused.server',
  'provider-down': 'exchange-refused.provider',
  refused: 'exchange-refused',
  declined: 'exchange-refused.declined',
  unreadable: 'exchange-invalid',
};

/** Why there is none differs by family. */
const NO_REFRESH_TOKEN: Readonly<Record<ProviderFamily, FlowErrorKey>> = {
  google: 'no-refresh-token.google',
  microsoft: 'no-refresh-token.microsoft',
  generic: 'no-refresh-token',
};

function keyOf({ failure, retryAfter }: HostApiError, { family }: Provider): FlowErrorKey {
  if (failure === 'no-refresh-token') return NO_REFRESH_TOKEN[family];
  return failure === 'too-many' && retryAfter ? 'exchange-refused.too-many-wait' : KEYS[failure];
}

function toFlowError(error: unknown, request: ExchangeRequest, provider: Provider): OAuth2FlowError {
  if (error instanceof HostApiError) {
    const { detail, peer, retryAfter } = error;
    const values = { provider: provider.name, seconds: String(retryAfter ?? '') };
    return new OAuth2FlowError(keyOf(error, provider), { detail, peer, values });
  }
  if (isFlowError(error)) {
    const detail = textIn(error.detail);
    return ownFlowError(error, detail && cleanWords(detail, request));
  }
  // Not the error itself: a host's function may have put the request, with its secret, into it.
  return new OAuth2FlowError('exchange-unreachable');
}

/** The outcome of work, or the end of the wait for it: a function of the host may not heed its signal. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/**
 * Hands the authorization code to the backend and gives back its answer.
 *
 * @throws {OAuth2FlowError} `exchange-unreachable`, `exchange-refused`, `exchange-invalid` or `no-refresh-token`;
 * the reason of `signal` when that is aborted
 */
export async function exchange(
  request: ExchangeRequest,
  provider: Provider,
  options: ExchangeOptions,
  signal: AbortSignal,
): Promise<ExchangeAnswer> {
  const limit = timeLimit(options.timeout, DEFAULT_TIMEOUT);
  const timer = limit === undefined ? undefined : AbortSignal.timeout(limit);
  const either = timer ? AbortSignal.any([signal, timer]) : signal;
  try {
    return await unlessAborted(exchangeCode(request, options, either), either);
  } catch (error) {
    signal.throwIfAborted();
    if (timer?.aborted) {
      const values = { seconds: String((limit ?? 0) / 1000), provider: provider.name };
      throw new OAuth2FlowError('exchange-unreachable.timeout', { values });
    }
    throw toFlowError(error, request, provider);
  }
}
