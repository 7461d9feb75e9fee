import type { Provider, ProviderFamily } from '../providers/provider.js';
import { OAuth2FlowError } from './error.js';
import type { FlowErrorKey } from './error.js';

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
export interface ExchangeOptions {
  readonly url?: string | undefined;
  readonly headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** In place of the POST: takes the request, gives back the answer of the backend. */
  readonly exchange?:
    ((request: ExchangeRequest, options: { readonly signal: AbortSignal }) => Promise<unknown>) | undefined;
  /** Milliseconds until the exchange is given up; 30,000 when absent. */
  readonly timeout?: number | undefined;
}

const DEFAULT_TIMEOUT = 30_000;

/** Members of the request that must not come back in an error text. */
const SECRETS = ['oauth2-client-secret', 'authorization-code', 'code-verifier'];

type Members = Readonly<Record<string, unknown>>;
const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null ? (value as Members) : {};
const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** The server's own words in an error answer: an OAuth2 error, a problem's detail, or a plain message. */
function detailOf(body: unknown, status: number): string {
  const { error, error_description: description, error_uri: uri, message, detail, errors } = membersOf(body);
  const words = [error, description, uri, message, detail].map(textOf).filter((text) => text !== undefined);
  if (words.length > 0) return words.join('\n');
  return errors === undefined ? `HTTP ${status}` : JSON.stringify(errors);
}

/** A server may repeat what it was sent; the secrets in that are nobody's to read. */
function withoutSecrets(words: string, request: ExchangeRequest): string {
  return SECRETS.reduce((text, key) => (request[key] ? text.replaceAll(request[key], '…') : text), words);
}

function refusalKey(status: number, error: string | undefined) {
  const isSession = status === 401 || status === 403;
  // A provider's own error comes as JSON, whatever the status: its words help more than the status does. A host that
  // asks for a session names an error, too, but none about client or code.
  if (isSession ? /^invalid_(client|grant)$/.test(error ?? '') : error) return 'exchange-refused';
  if (isSession) return 'exchange-refused.sign-in';
  // Nobody answers there: the address is wrong, not the client.
  if (status === 404 || status === 405) return 'exchange-invalid';
  return status >= 500 ? 'exchange-refused.server' : 'exchange-refused';
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** POSTs once. A code is good once, so nothing is ever repeated. */
async function post(
  request: ExchangeRequest,
  options: ExchangeOptions,
  signal: AbortSignal,
): Promise<unknown> {
  const { url = '', headers, fetch: ask = fetch } = options;
  const all = new Headers(typeof headers === 'function' ? await headers() : headers);
  if (!all.has('Content-Type')) all.set('Content-Type', 'application/json');
  if (!all.has('Accept')) all.set('Accept', 'application/json');
  const response = await ask(url, { method: 'POST', headers: all, body: JSON.stringify(request), signal });
  const body = await readBody(response);
  if (!response.ok) {
    const error = textOf(membersOf(body).error);
    // The backend has seen it already; why, depends on the provider.
    if (error === 'no_refresh_token') return {};
    throw new OAuth2FlowError(refusalKey(response.status, error), {
      detail: withoutSecrets(detailOf(body, response.status), request),
    });
  }
  if (body === undefined) {
    const isPage = response.redirected || /html/i.test(response.headers.get('Content-Type') ?? '');
    throw new OAuth2FlowError(isPage ? 'exchange-invalid.login-page' : 'exchange-invalid');
  }
  return body;
}

/** Why there is none differs by family. */
const NO_REFRESH_TOKEN: Readonly<Record<ProviderFamily, FlowErrorKey>> = {
  google: 'no-refresh-token.google',
  microsoft: 'no-refresh-token.microsoft',
  generic: 'no-refresh-token',
};

/** Makes sure of the answer's form; hosts of the Proxmox kind wrap it in `data`. */
function check(body: unknown, { family, name }: Provider): ExchangeAnswer {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new OAuth2FlowError('exchange-invalid');
  const answer = 'data' in body ? membersOf(body.data) : membersOf(body);
  const token = answer['oauth2-refresh-token'];
  if (token !== undefined && token !== null && typeof token !== 'string')
    throw new OAuth2FlowError('exchange-invalid');
  if (!token) {
    throw new OAuth2FlowError(NO_REFRESH_TOKEN[family], { values: { provider: name } });
  }
  const account = textOf(answer.account);
  const scope = textOf(answer.scope);
  const expires = answer['refresh-token-expires'];
  return {
    'oauth2-refresh-token': token,
    ...(account !== undefined && { account }),
    ...(scope !== undefined && { scope }),
    ...(typeof expires === 'number' && { 'refresh-token-expires': expires }),
  };
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
export async function exchangeCode(
  request: ExchangeRequest,
  provider: Provider,
  options: ExchangeOptions,
  signal: AbortSignal,
): Promise<ExchangeAnswer> {
  const timeout = options.timeout ?? DEFAULT_TIMEOUT;
  const timer = AbortSignal.timeout(timeout);
  const either = AbortSignal.any([signal, timer]);
  const given = options.exchange;
  try {
    const answer = given ? given(request, { signal: either }) : post(request, options, either);
    return check(await unlessAborted(answer, either), provider);
  } catch (error) {
    if (error instanceof OAuth2FlowError) throw error;
    signal.throwIfAborted();
    if (timer.aborted) {
      const values = { seconds: String(timeout / 1000), provider: provider.name };
      throw new OAuth2FlowError('exchange-unreachable.timeout', { values });
    }
    // Not the error itself: a host's function may have put the request, with its secret, into it.
    throw new OAuth2FlowError('exchange-unreachable');
  }
}
