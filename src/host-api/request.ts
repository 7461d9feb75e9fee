import { parseJson } from './guards.js';
import { HostApiError } from './host-api-error.js';

/** Headers of a request to the host's backend; a function is asked before each request, as CSRF tokens change. */
export type RequestHeaders = HeadersInit | (() => HeadersInit | Promise<HeadersInit>);

/** How the host wants its backend to be asked. */
export interface HostConnection {
  readonly headers?: RequestHeaders | undefined;
  /** In place of the page's `fetch`. Its answer needs no more than `ok`, `status` and `text()`. */
  readonly fetch?: typeof fetch | undefined;
}

export interface HostRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly accept?: string;
  readonly signal: AbortSignal;
}

/** The host's headers, and ours where it gives none of that name. */
async function headersOf({ headers }: HostConnection, ours: Readonly<Record<string, string>>) {
  const given = typeof headers === 'function' ? await headers() : headers;
  let all: Headers;
  try {
    all = new Headers(given);
  } catch {
    // The browser's own message may quote the value, which may be a token.
    throw new TypeError('The configured headers cannot be sent.');
  }
  for (const [name, value] of Object.entries(ours)) if (!all.has(name)) all.set(name, value);
  return all;
}

async function prepare(connection: HostConnection, { body, method, accept, signal }: HostRequest) {
  const headers = await headersOf(connection, {
    Accept: accept ?? 'application/json',
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
  });
  return {
    method: method ?? 'GET',
    headers,
    signal,
    cache: 'no-store',
    // A redirect would take secrets elsewhere, or lead to a login page: neither is an answer.
    redirect: 'manual',
    ...(body !== undefined && { body: JSON.stringify(body) }),
  } satisfies RequestInit;
}

/**
 * Asks the host's backend, once. Any answer is given back, whatever its status.
 *
 * @throws {HostApiError} `unsent` where the host's headers or the body cannot be made, which is reported to the page too;
 * `login-page` for a redirect; `unreachable`
 * @throws the reason of `signal` when that is aborted
 */
export async function request(connection: HostConnection, wanted: HostRequest): Promise<Response> {
  const { fetch: ask = fetch } = connection;
  const init = await prepare(connection, wanted).catch((error: unknown) => {
    wanted.signal.throwIfAborted();
    reportError(error); // the host's mistake
    throw new HostApiError('unsent');
  });
  wanted.signal.throwIfAborted();
  let response: Response;
  try {
    response = await ask(wanted.url, init);
  } catch {
    wanted.signal.throwIfAborted();
    // Not the error itself: a host's function may have put the request, with its secret, into it.
    throw new HostApiError('unreachable');
  }
  // Browsers hide the status of a redirect, other implementations of `fetch` do not.
  const isRedirect = response.status >= 300 && response.status < 400;
  if (isRedirect || response.type === 'opaqueredirect') throw new HostApiError('login-page');
  return response;
}

/** A header of an answer; a host's `fetch` may give an answer without any, or with something else in their place. */
export function headerOf(response: Response, name: string): string | undefined {
  const headers = response.headers as Partial<Headers> | undefined;
  try {
    return headers?.get?.(name) ?? undefined;
  } catch {
    return undefined; // what a header adds is never worth an answer that is there
  }
}

/** The JSON of an answer; undefined where it is something else. */
export const readJson = async (response: Response): Promise<unknown> => parseJson(await response.text());

/** Seconds that the answer asks to wait (RFC 9110 section 10.2.3): a number, or until a date. */
export function retryAfter(response: Response, now = Date.now()): number | undefined {
  const value = headerOf(response, 'retry-after') ?? '';
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - now) / 1000);
  return seconds > 0 ? seconds : undefined;
}
