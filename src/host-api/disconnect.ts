import { errorOf } from './error-answer.js';
import { isObject, textIn, unwrap } from './guards.js';
import { readJson, request } from './request.js';
import type { HostConnection } from './request.js';

/** How ending a sign-in went. */
export interface DisconnectOutcome {
  /** The backend has forgotten it. */
  readonly forgotten: boolean;
  /** The provider has ended it, too. */
  readonly revoked: boolean;
  /** In the words of the other side. */
  readonly error?: unknown;
}

/**
 * Has the backend forget a sign-in, and the provider end it (RFC 7009) where it can.
 *
 * @throws {HostApiError} as `request()`
 */
export async function disconnect(
  { url, ...connection }: HostConnection & { readonly url: string },
  signal: AbortSignal,
): Promise<DisconnectOutcome> {
  const response = await request(connection, { url, method: 'DELETE', signal });
  const body = await readJson(response);
  if (!response.ok) {
    return { forgotten: false, revoked: false, error: errorOf(response, body) };
  }
  const answer = unwrap(body);
  if (!isObject(answer)) return { forgotten: true, revoked: false };
  const error = textIn(answer.error);
  return {
    forgotten: true,
    revoked: answer.revoked === true,
    ...(error && { error: { error, error_description: answer.error_description } }),
  };
}
