import { isObject, isOneOf, textIn, unwrap } from './guards.js';
import type { Json } from './guards.js';
import { PEERS } from './host-api-error.js';
import type { HostFailure, Peer } from './host-api-error.js';

/** An error of the chain as a backend reports it, and as `explain()` takes it (RFC 6749 section 5.2, RFC 5321). */
export interface ErrorAnswer {
  readonly error: string;
  readonly error_description?: string;
  readonly error_uri?: string;
  /** The server at which it came up. */
  readonly peer?: Peer;
  /** The answer's own, where it tells whose refusal it is. */
  readonly status?: number;
  readonly smtp?: { readonly code: number; readonly enhanced?: string; readonly text: string };
}

/** The error of an answer; undefined when it has none in the form of the contract. */
export function readError(value: unknown): ErrorAnswer | undefined {
  if (!isObject(value) || typeof value.error !== 'string') return undefined;
  const { error, error_description: description, error_uri: uri, peer, smtp } = value;
  return {
    error,
    ...(typeof description === 'string' && { error_description: description }),
    ...(typeof uri === 'string' && { error_uri: uri }),
    ...(isOneOf(PEERS, peer) && { peer }),
    ...(isObject(smtp) &&
      typeof smtp.code === 'number' && {
        smtp: {
          code: smtp.code,
          text: textIn(smtp.text) ?? '',
          ...(typeof smtp.enhanced === 'string' && { enhanced: smtp.enhanced }),
        },
      }),
  };
}

/** The texts in `errors`: by field, in a list, or nested in one of these. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What a backend says in an error answer: an OAuth2 error, a problem (RFC 9457), or a plain message. */
export function wordsIn(body: unknown): string | undefined {
  if (!isObject(body)) return undefined;
  const { error, error_description: description, error_uri: uri, message, title, detail, errors } = body;
  const nested = isObject(error) ? [error.message, error.detail] : [error];
  const words = [...nested, description, uri, message, title, detail].map(textIn);
  const said = words.filter((text) => text !== undefined);
  return (said.length > 0 ? said : textsIn(errors)).join('\n') || undefined;
}

function saidBy(response: Response, body: unknown): ErrorAnswer {
  const error = readError(body);
  if (error) return error;
  const words = wordsIn(body) ?? wordsIn(unwrap(body));
  return {
    error: `HTTP ${response.status} ${response.statusText}`.trim(),
    ...(words !== undefined && { error_description: words }),
  };
}

/** Failures of the host's own, which the status tells whatever words come with it. */
const OF_HOST: ReadonlySet<HostFailure> = new Set(['not-signed-in', 'too-many', 'server'] as const);

/**
 * The error of a refused answer; where it is not in the form of the contract, its status with the words that it has. A
 * session that has ended, for example, is told as one, and for no fault of a provider.
 */
export function errorOf(response: Response, body: unknown): ErrorAnswer {
  const said = saidBy(response, body);
  if (!OF_HOST.has(failureOf(response.status, body))) return said;
  return { ...said, peer: said.peer ?? 'host', status: response.status };
}

/** A failure that comes with a good status: `{ "success": false }`, or an error in place of an answer. */
export const isRefusal = (body: unknown): body is Json =>
  isObject(body) &&
  (wordsIn(body) !== undefined || body.success === false || wordsIn(unwrap(body)) !== undefined);

/** Errors of a token endpoint: RFC 6749 section 5.2, OpenID Connect, and what Google and Microsoft add. */
const OF_TOKEN_ENDPOINT = new Set([
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
  'invalid_resource',
  'interaction_required',
  'consent_required',
  'login_required',
  'redirect_uri_mismatch',
  'deleted_client',
  'disabled_client',
  'org_internal',
  'admin_policy_enforced',
]);
const PROVIDER_FAILED = new Set(['server_error', 'temporarily_unavailable']);

function isOfProvider({ error, error_description: description, peer }: Partial<ErrorAnswer>): boolean {
  if (peer !== undefined) return peer === 'token-endpoint';
  return OF_TOKEN_ENDPOINT.has(error ?? '') || /AADSTS\d{4,}/.test(description ?? '');
}

const BY_STATUS: Readonly<Record<number, HostFailure>> = {
  401: 'not-signed-in',
  403: 'not-signed-in',
  404: 'not-found',
  405: 'not-found',
  413: 'too-large',
  429: 'too-many',
};

/** What an error answer of the exchange means. The provider's own refusal says more than any status around it. */
export function failureOf(status: number, body: unknown): HostFailure {
  const error: Partial<ErrorAnswer> = readError(body) ?? {};
  if (error.error === 'no_refresh_token') return 'no-refresh-token';
  const isGateway = status === 502 || status === 504;
  if (error.peer !== 'host' && PROVIDER_FAILED.has(error.error ?? '') && (isGateway || status < 500))
    return 'provider-down';
  if (isOfProvider(error)) {
    return status >= 500 && !OF_TOKEN_ENDPOINT.has(error.error ?? '') ? 'provider-down' : 'refused';
  }
  const known = BY_STATUS[status];
  if (known) return known;
  // A gateway's own page is the host's; an error in the form of the contract is about the provider (rule E4).
  if (isGateway && error.error !== undefined && error.peer !== 'host') return 'provider-down';
  if (status >= 500) return 'server';
  return status < 400 || error.peer === 'host' ? 'declined' : 'refused';
}
