import type { Provider } from '../providers/provider.js';
import { OAuth2FlowError } from './error.js';

/** Longer than any provider's answer: codes have some hundred characters, Microsoft's up to two thousand. */
const LONGEST_ANSWER = 16_384;

/** Compares without telling by its duration where the first difference is. */
function equal(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}

/** What an answer is held against. */
export interface Expected {
  readonly state: string;
  readonly provider: Provider;
}

/** Reads a parameter that may be there once at most. */
function single(parameters: URLSearchParams, name: string): string | undefined {
  const [value, ...more] = parameters.getAll(name);
  if (more.length > 0) throw new OAuth2FlowError('malformed-answer');
  return value === '' ? undefined : value;
}

/**
 * The authorization code in an answer of the provider (RFC 6749 section 4.1.2, RFC 9207).
 *
 * @param answer the query string that the callback page was loaded with
 * @throws {OAuth2FlowError} `malformed-answer`, `state-mismatch`, `issuer-mismatch`, `access-denied`,
 * `provider-error` or `no-code`
 */
export function codeFrom(answer: string, { state, provider }: Expected): string {
  const values = { provider: provider.name };
  if (answer.length > LONGEST_ANSWER) throw new OAuth2FlowError('malformed-answer', { values });
  const parameters = new URLSearchParams(answer);
  const given = single(parameters, 'state');
  const error = single(parameters, 'error');
  const code = single(parameters, 'code');
  const issuer = single(parameters, 'iss');

  if (given === undefined || !equal(given, state)) throw new OAuth2FlowError('state-mismatch', { values });
  // An error answer without `iss` gives nothing away; a code without it could be another provider's.
  const isMissing = issuer === undefined && error === undefined && provider.issuerRequired;
  const isForeign = issuer !== undefined && provider.issuer !== undefined && issuer !== provider.issuer;
  if (isMissing || isForeign) throw new OAuth2FlowError('issuer-mismatch', { values });
  if (error !== undefined) {
    const detail = [error, single(parameters, 'error_description'), single(parameters, 'error_uri')]
      .filter((part) => part !== undefined)
      .join('\n');
    throw new OAuth2FlowError(error === 'access_denied' ? 'access-denied' : 'provider-error', {
      detail,
      values,
    });
  }
  if (code === undefined) throw new OAuth2FlowError('no-code', { values });
  return code;
}
