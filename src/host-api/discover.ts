import { errorOf } from './error-answer.js';
import type { ErrorAnswer } from './error-answer.js';
import { isObject, textIn, unwrap } from './guards.js';
import { readJson, request } from './request.js';
import type { HostConnection } from './request.js';

export interface DiscoveryRequest extends HostConnection {
  readonly url: string;
  /** The address of the provider's issuer. */
  readonly issuer: string;
}

/** What the backend has found of a provider. */
export interface DiscoveredProvider {
  /** By the keys of a target. */
  readonly addresses: {
    readonly 'oauth2-issuer': string;
    readonly 'oauth2-authorization-endpoint': string;
    readonly 'oauth2-token-endpoint': string;
  };
  /** Scopes that the provider knows, where it tells. */
  readonly scopes: readonly string[];
}

/** What came of the search for a provider's addresses: them, or why there are none. */
export type DiscoveryAnswer = { readonly found: DiscoveredProvider } | { readonly refusal: ErrorAnswer };

/**
 * Has the backend find the addresses of a provider (RFC 8414): a page could not, since providers let none read their document.
 *
 * @throws {HostApiError} as `request()`
 */
export async function discoverProvider(
  { url, issuer, ...connection }: DiscoveryRequest,
  signal: AbortSignal,
): Promise<DiscoveryAnswer> {
  const body = { 'oauth2-issuer': issuer };
  const response = await request(connection, { url, method: 'POST', body, signal });
  const answer = await readJson(response);
  signal.throwIfAborted();
  const found = response.ok ? providerIn(unwrap(answer)) : undefined;
  return found ? { found } : { refusal: errorOf(response, answer) };
}

function providerIn(answer: unknown): DiscoveredProvider | undefined {
  if (!isObject(answer)) return undefined;
  const issuer = textIn(answer['oauth2-issuer']);
  const authorization = textIn(answer['oauth2-authorization-endpoint']);
  const token = textIn(answer['oauth2-token-endpoint']);
  const { 'scopes-supported': scopes } = answer;
  if (issuer === undefined || authorization === undefined || token === undefined) return undefined;
  return {
    addresses: {
      'oauth2-issuer': issuer,
      'oauth2-authorization-endpoint': authorization,
      'oauth2-token-endpoint': token,
    },
    scopes: Array.isArray(scopes) ? scopes.filter((each) => typeof each === 'string') : [],
  };
}
