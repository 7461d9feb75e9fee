/** Which of the servers an error of the chain came up at. */
export const PEERS = ['token-endpoint', 'smtp-server', 'host'] as const;
export type Peer = (typeof PEERS)[number];

/** Why the host's backend gave no answer that can be used. */
export type HostFailure =
  /** The request could not be made: the host's headers, or a body that is no JSON. */
  | 'unsent'
  | 'unreachable'
  /** A redirect, or a web page in place of an answer. */
  | 'login-page'
  | 'not-signed-in'
  | 'not-found'
  | 'too-large'
  | 'too-many'
  /** The backend itself failed. */
  | 'server'
  /** The backend did not get an answer of the provider. */
  | 'provider-down'
  /** The provider refused. */
  | 'refused'
  /** The backend refused, for a reason of its own. */
  | 'declined'
  | 'unreadable'
  /** The exchange brought no refresh token. */
  | 'no-refresh-token';

/** English, for what comes up before there is an answer; `explain()` knows these words. */
const MESSAGES: Readonly<Partial<Record<HostFailure, string>>> = {
  unsent: 'The request could not be made: the configured address or headers are wrong.',
  unreachable: 'Failed to fetch: the server of this product could not be reached.',
  'login-page': 'Perhaps not logged in: the server of this product answered with a redirect or a web page.',
};

export interface HostApiErrorOptions {
  /** The backend's own words, without secrets. */
  readonly detail?: string | undefined;
  readonly peer?: Peer | undefined;
  /** Seconds that the backend asks to wait. */
  readonly retryAfter?: number | undefined;
}

/** The host's backend gave no answer that can be used. Holds no secret and no token. */
export class HostApiError extends Error {
  override readonly name = 'HostApiError';
  readonly detail: string | undefined;
  readonly peer: Peer | undefined;
  readonly retryAfter: number | undefined;

  constructor(
    readonly failure: HostFailure,
    { detail, peer, retryAfter }: HostApiErrorOptions = {},
  ) {
    super(MESSAGES[failure] ?? failure);
    this.detail = detail;
    this.peer = peer;
    this.retryAfter = retryAfter;
  }
}
