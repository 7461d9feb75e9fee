import { errorOf } from './error-answer.js';
import type { ErrorAnswer } from './error-answer.js';
import { isObject, textIn, unwrap } from './guards.js';
import { readJson, request } from './request.js';
import type { HostConnection } from './request.js';

export interface CertificateRequest extends HostConnection {
  readonly url: string;
  /** Name of the target, for the certificate to carry. */
  readonly name?: string | undefined;
}

/** What came of the wish for a certificate: one in PEM, or why there is none. */
export type CertificateAnswer = { readonly certificate: string } | { readonly refusal: ErrorAnswer };

/**
 * Has the backend make a key and a certificate with which an application proves itself. The key stays in the backend.
 *
 * @throws {HostApiError} as `request()`
 */
export async function makeCertificate(
  { url, name, ...connection }: CertificateRequest,
  signal: AbortSignal,
): Promise<CertificateAnswer> {
  const body = name === undefined ? {} : { name };
  const response = await request(connection, { url, method: 'POST', body, signal });
  const answer = await readJson(response);
  signal.throwIfAborted();
  const made = unwrap(answer);
  const certificate = isObject(made) ? textIn(made['oauth2-client-certificate']) : undefined;
  return response.ok && certificate !== undefined ? { certificate } : { refusal: errorOf(response, answer) };
}
