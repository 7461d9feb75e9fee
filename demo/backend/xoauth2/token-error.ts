import { AddressRefused } from './address-refused.js';
import { foreignWord } from '../foreign/text.js';

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
  readonly refreshToken?: string | undefined;
}

/** Why a token endpoint gave no token. The message holds the provider's own words, never a token. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  readonly status: number | undefined;
  readonly uri: string | undefined;
  readonly retryAfter: number | undefined;
  readonly #refreshToken: string | undefined;

  constructor(
    /** The provider's `error`, or one of ours: `timeout`, `unreachable`, `http_502`, `unexpected_answer`. */
    readonly error: string,
    message: string,
    readonly consequence: Consequence,
    { status, uri, retryAfter, refreshToken, ...options }: TokenErrorOptions = {},
  ) {
    super(message, options);
    this.status = status;
    this.uri = uri;
    this.retryAfter = retryAfter;
    this.#refreshToken = refreshToken;
  }

  /** The same in other words, or with another thing to do. */
  with({
    message = this.message,
    consequence = this.consequence,
  }: Partial<Pick<TokenError, 'message' | 'consequence'>>) {
    const { error, status, uri, retryAfter, refreshToken } = this;
    return new TokenError(error, message, consequence, {
      cause: this,
      status,
      uri,
      retryAfter,
      refreshToken,
    });
  }

  /** A new refresh token that came without an access token of any use: the one before may be dead. In no log. */
  get refreshToken(): string | undefined {
    return this.#refreshToken;
  }
}

/** What `fetch` says where there is no answer, and where an answer breaks off. */
const NETWORK_MESSAGES = ['fetch failed', 'terminated'];

/** What is at the bottom of a network failure: a code such as ECONNREFUSED, or what a proxy has said. */
function reasonOf(error: Error): string {
  const { code = '', message, cause } = error as NodeJS.ErrnoException;
  if (cause instanceof Error) return reasonOf(cause);
  return foreignWord(code && !code.startsWith('UND_') ? code : message);
}

/** Whether a connection was refused by this host itself. */
const isAddressRefused = (error: unknown): error is AddressRefused =>
  error instanceof AddressRefused || (error instanceof Error && isAddressRefused(error.cause));

/** One form for everything that keeps an answer of a token endpoint from being read. */
export function networkError(error: unknown): TokenError {
  if (error instanceof TokenError) return error;
  if (isAddressRefused(error))
    return new TokenError('address_refused', new AddressRefused().message, 'failed', { cause: error });
  const { name, message } = error as Error;
  if (name === 'TimeoutError')
    return new TokenError('timeout', 'The token endpoint did not answer in time.', 'later', { cause: error });
  if (error instanceof TypeError && NETWORK_MESSAGES.includes(message)) {
    const words = `The token endpoint cannot be reached: ${reasonOf(error)}`;
    return new TokenError('unreachable', words, 'later', { cause: error });
  }
  return new TokenError('unexpected_answer', message, 'failed', { cause: error });
}
