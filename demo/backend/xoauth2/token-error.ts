import * as oauth from 'oauth4webapi';

/**
 * What to do about a refusal. `sign-in-again`: the token is dead, somebody must sign in. `fix-client`: the application's
 * ID or secret is wrong. `later`: nothing is lost, try again. `failed`: none of these.
 */
export type Consequence = 'sign-in-again' | 'fix-client' | 'later' | 'failed';

interface TokenErrorOptions extends ErrorOptions {
  readonly status?: number | undefined;
  readonly uri?: string | undefined;
  /** Seconds to wait, as the provider asks for. */
  readonly retryAfter?: number | undefined;
}

/** Why a token endpoint gave no token. The message holds the provider's own words, never a token. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  readonly status: number | undefined;
  readonly uri: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(
    /** The provider's `error`, or one of ours: `timeout`, `unreachable`, `http_502`, `unexpected_answer`. */
    readonly error: string,
    message: string,
    readonly consequence: Consequence,
    { status, uri, retryAfter, ...options }: TokenErrorOptions = {},
  ) {
    super(message, options);
    this.status = status;
    this.uri = uri;
    this.retryAfter = retryAfter;
  }
}

/** By the standard's error codes alone: Microsoft asks not to depend on AADSTS numbers or texts. */
const CONSEQUENCES: Readonly<Record<string, Consequence>> = {
  invalid_grant: 'sign-in-again',
  interaction_required: 'sign-in-again',
  consent_required: 'sign-in-again',
  invalid_client: 'fix-client',
  unauthorized_client: 'fix-client',
  temporarily_unavailable: 'later',
  server_error: 'later',
};
const isTransient = (status: number) => status === 408 || status === 429 || status >= 500;

/** A Retry-After is a number of seconds or a date (RFC 9110 section 10.2.3). */
function secondsOf(retryAfter: string): number | undefined {
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

interface ErrorBody {
  readonly error?: string;
  readonly error_description?: string;
  readonly error_uri?: string;
}

function fromAnswer(
  status: number,
  body: ErrorBody | undefined,
  headers: Headers | undefined,
  cause: unknown,
) {
  const refused = status >= 400 ? `http_${status}` : 'unexpected_answer';
  const error = body?.error ?? refused;
  const consequence = isTransient(status) ? 'later' : (CONSEQUENCES[error] ?? 'failed');
  const message = body?.error_description ?? `The token endpoint answered HTTP ${status}.`;
  return new TokenError(error, message, consequence, {
    cause,
    status,
    uri: body?.error_uri,
    retryAfter: secondsOf(headers?.get('Retry-After') ?? ''),
  });
}

const isResponse = (value: unknown): value is Response =>
  typeof value === 'object' && value !== null && 'status' in value && 'headers' in value;

/** What a provider says with a status that the library does not read on; undefined where it is no JSON object. */
async function bodyOf(response: Response): Promise<ErrorBody | undefined> {
  const body: unknown = await response.json().catch(() => undefined);
  return typeof body === 'object' && body !== null ? body : undefined;
}

/** What `fetch` says where there is no answer, and where an answer breaks off. */
const NETWORK_MESSAGES = ['fetch failed', 'terminated'];

const isNetworkFailure = (error: unknown): error is Error =>
  error instanceof Error &&
  (error.name === 'TimeoutError' || (error instanceof TypeError && NETWORK_MESSAGES.includes(error.message)));

/** What is at the bottom of a network failure: a code such as ECONNREFUSED, or what a proxy has said. */
function reasonOf(error: Error): string {
  const { code = '', message, cause } = error as NodeJS.ErrnoException;
  if (cause instanceof Error) return reasonOf(cause);
  return code && !code.startsWith('UND_') ? code : message;
}

/** One form for everything that can go wrong between here and a token endpoint. */
export async function classify(error: unknown): Promise<TokenError> {
  if (error instanceof TokenError) return error;
  if (error instanceof oauth.ResponseBodyError) {
    return fromAnswer(error.status, error.cause, error.response.headers, error);
  }
  if (error instanceof oauth.WWWAuthenticateChallengeError) {
    return fromAnswer(error.status, await bodyOf(error.response), error.response.headers, error);
  }
  const { name, message, cause } = error as Error;
  // By its form: the Response of an undici of its own is another class than the global one.
  if (isResponse(cause)) return fromAnswer(cause.status, await bodyOf(cause), cause.headers, error);
  // The answer had begun: the library wraps what went wrong while its body was read.
  if (isNetworkFailure(cause)) return classify(cause);
  if (name === 'TimeoutError') {
    return new TokenError('timeout', 'The token endpoint did not answer in time.', 'later', { cause: error });
  }
  if (error instanceof TypeError && NETWORK_MESSAGES.includes(message)) {
    const words = `The token endpoint cannot be reached: ${reasonOf(error)}`;
    return new TokenError('unreachable', words, 'later', { cause: error });
  }
  return new TokenError('unexpected_answer', message, 'failed', { cause: error });
}
