import { hider } from '../foreign/hide.js';
import type { Hide } from '../foreign/hide.js';
import { foreignText, foreignWord } from '../foreign/text.js';
import { accountOfIdToken } from './account.js';
import { TokenError } from './token-error.js';
import type { Consequence } from './token-error.js';

/** What a token endpoint answered. */
export interface Tokens {
  readonly accessToken: string;
  /** Life of the access token, in seconds. */
  readonly expiresIn: number;
  readonly refreshToken?: string;
  readonly scope?: string;
  /** Who signed in, where an ID token came along. */
  readonly account?: string;
  /** Life of the refresh token in seconds, where the provider tells it. */
  readonly refreshTokenExpiresIn?: number;
}

const DEFAULT_LIFE = 300;
/** No life is as long, in seconds (300 years): what is longer is a mistake. */
const LONGEST_LIFE = 1e10;
/** Longest wait that is taken over from a provider, in seconds. */
const LONGEST_WAIT = 366 * 86_400;
const LONGEST_SCOPE = 4_096;
const LONGEST_ADDRESS = 2_048;

/** By the standard's error codes alone: Microsoft asks not to depend on AADSTS numbers or texts. */
const CONSEQUENCES: ReadonlyMap<string, Consequence> = new Map([
  ['invalid_grant', 'sign-in-again'],
  ['interaction_required', 'sign-in-again'],
  ['consent_required', 'sign-in-again'],
  ['invalid_client', 'fix-client'],
  ['unauthorized_client', 'fix-client'],
  ['temporarily_unavailable', 'later'],
  ['server_error', 'later'],
]);
const isTransient = (status: number) => status === 408 || status === 429 || status >= 500;

type Body = Readonly<Record<string, unknown>>;

/** A text that is one and shows something. Whatever else is in its place counts as absent. */
const textIn = (body: Body, key: string) => {
  const value = body[key];
  return typeof value === 'string' && foreignWord(value) !== '' ? value : undefined;
};

/** Some providers write numbers as texts. */
function secondsIn(body: Body, key: string): number | undefined {
  const value = body[key];
  const seconds = typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
  const isLife = typeof seconds === 'number' && seconds >= 0 && seconds <= LONGEST_LIFE;
  return isLife ? Math.floor(seconds) : undefined;
}

/** A Retry-After is a number of seconds or a date (RFC 9110 section 10.2.3). */
function waitIn(headers: Headers): number | undefined {
  const text = headers.get('Retry-After') ?? '';
  const at = Date.parse(text);
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((at - Date.now()) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(0, seconds), LONGEST_WAIT);
}

/** A page about the error, where it is one that can be opened, and holds no secret. */
function pageIn(body: Body, hide: Hide): string | undefined {
  const page = textIn(body, 'error_uri');
  if (!page || page.length > LONGEST_ADDRESS || !URL.canParse(page)) return undefined;
  return /^https?:$/.test(new URL(page).protocol) && hide(page) === page ? page : undefined;
}

/** A token of printable ASCII: what else there is, no header and no request can take (RFC 6749 appendices A.12 and A.17). */
function tokenIn(body: Body, key: 'access_token' | 'refresh_token'): string | undefined {
  const token = textIn(body, key);
  return token && /^[\x20-\x7e]+$/.test(token) ? token : undefined;
}

async function bodyOf(response: Response): Promise<Body> {
  const text = await response.text();
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Body) : {};
  } catch {
    return {}; // the page of a captive portal, for example: the status says the rest
  }
}

/** An answer of a provider: nothing of it is believed to have the form that the standard wants. */
export class Answer {
  private readonly hide: Hide;

  private constructor(
    private readonly status: number,
    private readonly headers: Headers,
    private readonly body: Body,
    sent: readonly (string | undefined)[],
  ) {
    const came = ['access_token', 'refresh_token', 'id_token'].map((key) => textIn(body, key));
    this.hide = hider([...sent, ...came]);
  }

  /** @param sent the secrets of the request: there are providers that quote them */
  static async of(response: Response, sent: readonly (string | undefined)[]): Promise<Answer> {
    return new Answer(response.status, response.headers, await bodyOf(response), sent);
  }

  /** When it was given, by the clock of whoever gave it. */
  get date(): string | null {
    return this.headers.get('Date');
  }

  /** Whether it says that what was asked for is done. Some word their errors with a 200. */
  get isGood(): boolean {
    return this.status >= 200 && this.status < 300 && textIn(this.body, 'error') === undefined;
  }

  /**
   * The tokens in it. Where there is one, nothing that stands beside it throws it away.
   *
   * @throws {TokenError}
   */
  tokens(): Tokens {
    const { body, hide, status } = this;
    const accessToken = tokenIn(body, 'access_token');
    if (status < 200 || status >= 300 || !accessToken) throw this.refusal();
    const refreshToken = tokenIn(body, 'refresh_token');
    const scope = textIn(body, 'scope');
    const account = accountOfIdToken(body.id_token);
    const refreshTokenExpiresIn = secondsIn(body, 'refresh_token_expires_in');
    return {
      accessToken,
      expiresIn: secondsIn(body, 'expires_in') ?? DEFAULT_LIFE,
      ...(refreshToken && { refreshToken }),
      ...(scope && { scope: hide(foreignText(scope, LONGEST_SCOPE)) }),
      ...(account && { account: hide(account) }),
      ...(refreshTokenExpiresIn && { refreshTokenExpiresIn }),
    };
  }

  /** What it says against the request, in words that hold no secret. */
  refusal(): TokenError {
    const { status, headers, body, hide } = this;
    const said = textIn(body, 'error');
    const error = said ?? (status >= 400 ? `http_${status}` : 'unexpected_answer');
    const known = CONSEQUENCES.get(error);
    const words = textIn(body, 'error_description');
    const message = words ? hide(foreignText(words)) : `The token endpoint answered HTTP ${status}.`;
    const isOk = status >= 200 && status < 300;
    return new TokenError(
      known || !said ? error : hide(foreignWord(error)),
      message,
      isTransient(status) ? 'later' : (known ?? 'failed'),
      {
        status,
        uri: pageIn(body, hide),
        retryAfter: waitIn(headers),
        refreshToken: isOk ? tokenIn(body, 'refresh_token') : undefined,
      },
    );
  }
}
