import { errorOf } from './error-answer.js';
import type { ErrorAnswer } from './error-answer.js';
import { isObject, textIn, timeIn, unwrap } from './guards.js';
import type { Json } from './guards.js';
import { readJson, request, retryAfter } from './request.js';
import type { HostConnection } from './request.js';

export const HEALTHS = ['ok', 'soon', 'stale', 'sign-in-again', 'failing', 'unknown'] as const;
export type Health = (typeof HEALTHS)[number];

/** How a saved sign-in is, as the backend's status answer says. Times are in seconds since the epoch. */
export interface SignInStatus {
  readonly health: Health;
  /** Who signed in. */
  readonly account?: string;
  /** What was granted, separated by spaces. */
  readonly scope?: string;
  /** When somebody signed in. */
  readonly since?: number;
  /** The user of the host who had it done. */
  readonly 'signed-in-by'?: string;
  /** Whose address the mails carry. */
  readonly 'from-address'?: string;
  readonly 'last-refreshed'?: number;
  readonly 'refresh-token-expires'?: number;
  /** When the client secret or the certificate ends. */
  readonly 'credential-expires'?: number;
  /** When the last mail went out. */
  readonly 'last-sent'?: number;
  /** It was ended here, and the provider has not been reached yet. */
  readonly 'revocation-pending'?: boolean;
  /** The last error, in the words of whoever it came from. */
  readonly 'last-error'?: Json;
}

/** What was given of some members. */
const given = <T extends object>(members: { readonly [K in keyof T]: T[K] | undefined }) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Partial<T>;

/** Every message from outside is looked at before use: undefined for what is no status. */
export function readStatus(value: unknown): SignInStatus | undefined {
  const answer = isObject(value) && 'health' in value ? value : unwrap(value);
  if (!isObject(answer) || !('health' in answer)) return undefined;
  const lastError = answer['last-error'];
  return {
    // A backend newer than this page may know more of them.
    health: HEALTHS.find((each) => each === answer.health) ?? 'unknown',
    ...given<Omit<SignInStatus, 'health'>>({
      account: textIn(answer.account),
      scope: textIn(answer.scope),
      since: timeIn(answer.since),
      'signed-in-by': textIn(answer['signed-in-by']),
      'from-address': textIn(answer['from-address']),
      'last-refreshed': timeIn(answer['last-refreshed']),
      'refresh-token-expires': timeIn(answer['refresh-token-expires']),
      'credential-expires': timeIn(answer['credential-expires']),
      'last-sent': timeIn(answer['last-sent']),
      'revocation-pending': answer['revocation-pending'] === true || undefined,
      'last-error': isObject(lastError) ? lastError : undefined,
    }),
  };
}

export interface StatusAnswer {
  readonly status?: SignInStatus | undefined;
  /** Why there is none, in the backend's words. */
  readonly problem?: ErrorAnswer | undefined;
  /** Seconds that the backend asks to wait. */
  readonly retryAfter?: number | undefined;
}

/**
 * Reads how a saved sign-in is.
 *
 * @param method POST has the backend find out now, by using the sign-in at the provider
 * @throws {HostApiError} as `request()`
 */
export async function getStatus(
  { url, ...connection }: HostConnection & { readonly url: string },
  signal: AbortSignal,
  method: 'GET' | 'POST' = 'GET',
): Promise<StatusAnswer> {
  const response = await request(connection, { url, method, signal });
  const body = await readJson(response);
  signal.throwIfAborted();
  const status = response.ok ? readStatus(body) : undefined;
  if (status) return { status };
  return { problem: errorOf(response, body), retryAfter: retryAfter(response) };
}
