import type { Provider } from '../providers/provider.js';
import { isForeignIssuer } from '../providers/issuer.js';
import { OAuth2FlowError } from './error.js';

/** Longer than any code: codes have some hundred characters, Microsoft's up to two thousand. */
const LONGEST_ANSWER = 16_384;
/** More words of the provider than anybody reads. */
const LONGEST_WORDS = 2000;

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

/** The provider's error in its own words (RFC 6749 section 4.1.2.1); undefined where the answer is none. */
function errorIn(parameters: URLSearchParams, { name: provider }: Provider): OAuth2FlowError | undefined {
  const error = single(parameters, 'error');
  if (error === undefined) return undefined;
  const words = [error, single(parameters, 'error_description'), single(parameters, 'error_uri')]
    .filter((part) => part !== undefined)
    .join('\n');
  const detail = words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words;
  const key = error === 'access_denied' ? 'access-denied' : 'provider-error';
  return new OAuth2FlowError(key, { detail, peer: 'token-endpoint', values: { provider } });
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
  const parameters = new URLSearchParams(answer);
  if (single(parameters, 'state') !== state) throw new OAuth2FlowError('state-mismatch', { values });
  const error = errorIn(parameters, provider);
  const code = single(parameters, 'code');
  const issuer = single(parameters, 'iss');
  // An error answer without `iss` gives nothing away; a code without it could be another provider's.
  const isMissing = issuer === undefined && !error && provider.issuerRequired;
  if (isMissing || (issuer !== undefined && isForeignIssuer(issuer, provider)))
    throw new OAuth2FlowError('issuer-mismatch', { values });
  if (error) throw error;
  if (code === undefined) throw new OAuth2FlowError('no-code', { values });
  if (answer.length > LONGEST_ANSWER) throw new OAuth2FlowError('malformed-answer', { values });
  return code;
}

/**
 * The same for an answer that somebody pasted. Of an error without a state nobody can tell whose it is, but what it says
 * can be said.
 */
export function codeFromPasted(answer: string, expected: Expected): string {
  const parameters = new URLSearchParams(answer);
  const error = parameters.has('state') ? undefined : errorIn(parameters, expected.provider);
  if (error) throw error;
  return codeFrom(answer, expected);
}
