import { failureOf, isRefusal, readError, wordsIn } from './error-answer.js';
import { isObject, membersOf, textIn, timeIn, unwrap } from './guards.js';
import { HostApiError } from './host-api-error.js';
import { headerOf, readJson, request, retryAfter } from './request.js';
import type { HostConnection } from './request.js';
import { tokensIn, withoutSecrets } from './secrets.js';

/** The body of the exchange request. Keys are the wire's own. */
export type ExchangeRequest = Readonly<Record<string, string>>;

/** What the backend answers. */
export interface ExchangeAnswer {
  /** The refresh token, or a one-time reference that the backend resolves when the target is saved. */
  readonly 'oauth2-refresh-token': string;
  /** Who signed in. */
  readonly account?: string;
  /** What was granted, separated by spaces. */
  readonly scope?: string;
  /** When the refresh token ends, in seconds since the epoch. */
  readonly 'refresh-token-expires'?: number;
}

/** How the code gets to the backend: a URL with what goes along, or a function of the host. */
export interface ExchangeOptions extends HostConnection {
  readonly url?: string | undefined;
  /**
   * In place of the POST: takes the request, gives back the answer of the backend, or throws an `OAuth2FlowError` with
   * the reason. Any other error is reported as a server out of reach, without its words.
   */
  readonly exchange?:
    ((request: ExchangeRequest, options: { readonly signal: AbortSignal }) => unknown) | undefined;
  /** Milliseconds until the exchange is given up; 30,000 when absent, never when `Infinity`. */
  readonly timeout?: number | undefined;
}

/** Members of the request that must not come back in an error text. */
const SECRETS = ['oauth2-client-secret', 'oauth2-client-private-key', 'authorization-code', 'code-verifier'];

/** Words about an exchange, without what nobody may read. */
export const cleanWords = (words: string, sent: ExchangeRequest, answer?: unknown): string =>
  withoutSecrets(words, [...SECRETS.map((key) => sent[key]), ...tokensIn(answer)]);

/** What is known of an answer besides its body. */
interface Received {
  readonly status: number;
  readonly isPage: boolean;
  readonly retryAfter?: number | undefined;
}

function refusal(body: unknown, sent: ExchangeRequest, { status, retryAfter: wait }: Received): HostApiError {
  const words = wordsIn(body) ?? wordsIn(unwrap(body)) ?? `HTTP ${status}`;
  const { peer } = readError(body) ?? {};
  const failure = failureOf(status, wordsIn(body) === undefined ? unwrap(body) : body);
  const provider = failure === 'refused' || failure === 'provider-down';
  return new HostApiError(failure, {
    // That there is no token says it all.
    detail: failure === 'no-refresh-token' ? undefined : cleanWords(words, sent, body),
    peer: peer ?? (provider ? 'token-endpoint' : 'host'),
    retryAfter: wait,
  });
}

/** Makes sure of the answer's form. */
function check(body: unknown, sent: ExchangeRequest, received: Received): ExchangeAnswer {
  const { isPage } = received;
  if (!isObject(body)) throw new HostApiError(isPage ? 'login-page' : 'unreadable');
  const answer = membersOf(unwrap(body));
  const token = answer['oauth2-refresh-token'];
  if (!token) {
    if (isRefusal(body)) throw refusal(body, sent, received);
    if (isPage) throw new HostApiError('login-page');
    if (!isObject(unwrap(body))) throw new HostApiError('unreadable');
    throw new HostApiError('no-refresh-token');
  }
  if (typeof token !== 'string') throw new HostApiError('unreadable');
  const account = textIn(answer.account);
  const scope = textIn(answer.scope);
  const expires = timeIn(answer['refresh-token-expires']);
  return {
    'oauth2-refresh-token': token,
    ...(account !== undefined && { account }),
    ...(scope !== undefined && { scope }),
    ...(expires !== undefined && { 'refresh-token-expires': expires }),
  };
}

/** POSTs once. A code is good once, so nothing is ever repeated. */
async function post(sent: ExchangeRequest, options: ExchangeOptions, signal: AbortSignal) {
  const { url } = options;
  // Without an address the browser would send the secret to the page itself.
  if (!url) throw new HostApiError('unsent');
  const response = await request(options, { url, method: 'POST', body: sent, signal });
  const body = await readJson(response);
  const received = {
    status: response.status,
    isPage: response.redirected || /html/i.test(headerOf(response, 'content-type') ?? ''),
    retryAfter: retryAfter(response),
  };
  if (!response.ok) throw refusal(body, sent, received);
  return check(body, sent, received);
}

/**
 * Hands the authorization code to the backend and gives back its answer.
 *
 * @throws {HostApiError} whatever else a host's own `exchange` throws is thrown on
 * @throws the reason of `signal` when that is aborted
 */
export async function exchangeCode(
  sent: ExchangeRequest,
  options: ExchangeOptions,
  signal: AbortSignal,
): Promise<ExchangeAnswer> {
  signal.throwIfAborted();
  if (!options.exchange) return post(sent, options, signal);
  const answer = await options.exchange(sent, { signal });
  // The answer is what it holds: one that nobody has read says nothing of a token.
  if (answer instanceof Response) throw new HostApiError('unreadable');
  return check(answer, sent, { status: 200, isPage: false });
}
