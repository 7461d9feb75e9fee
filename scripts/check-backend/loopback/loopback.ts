import { newSecret } from '../secrets.js';
import { SmtpSink } from './smtp-sink.js';
import type { SinkOptions } from './smtp-sink.js';
import { TokenEndpoint } from './token-endpoint.js';
import type { Behaviour } from './token-endpoint.js';

/** What a token endpoint gives out for one sign-in. */
export interface Issued {
  readonly code: string;
  readonly refreshToken: string;
  readonly accessToken: string;
}

/** A token endpoint and mail servers of the run's own: what a backend does with a sign-in is seen from the other side. */
export class Loopback {
  readonly endpoint = new TokenEndpoint();
  /** Every code and token that was given out: no answer of the backend may hold one. */
  readonly issued: Record<string, string> = {};

  private constructor(
    private readonly host: string,
    /** What comes before the path of the token endpoint. */
    readonly url: string,
  ) {}

  /** @param at `HOST:PORT` of the token endpoint, as the backend was told it */
  static async start(at: string): Promise<Loopback> {
    const { hostname, port } = new URL(`http://${at}`);
    const host = hostname.replace(/^\[|\]$/g, '');
    const loopback = new Loopback(host, `http://${at}`);
    await loopback.endpoint.start(host, Number(port || 80));
    return loopback;
  }

  stop() {
    this.endpoint.stop();
  }

  issue(): Issued {
    const issued = { code: newSecret(), refreshToken: newSecret(), accessToken: newSecret() };
    const number = Object.keys(this.issued).length;
    for (const [name, value] of Object.entries(issued)) this.issued[`${name} ${number}`] = value;
    return issued;
  }

  /** Runs `work` with a token endpoint that behaves so. */
  async behaving<T>(behaviour: Behaviour, work: () => Promise<T>): Promise<T> {
    const before = this.endpoint.behaviour;
    this.endpoint.behaviour = behaviour;
    try {
      return await work();
    } finally {
      this.endpoint.behaviour = before;
    }
  }

  /** Runs `work` with a mail server, given as the values of a target that leads there. */
  async withSink<T>(
    options: SinkOptions,
    work: (
      sink: SmtpSink,
      values: { readonly server: string; readonly port: number; readonly mode: 'insecure' },
    ) => Promise<T>,
  ): Promise<T> {
    const sink = await SmtpSink.start(this.host, options);
    try {
      return await work(sink, { server: this.host, port: sink.port, mode: 'insecure' });
    } finally {
      sink.stop();
    }
  }
}

/** A token endpoint that works: it takes the code and the refresh token that it has issued, with the right client secret. */
export const working =
  ({ code, refreshToken, accessToken }: Issued, clientSecret: string, more: object = {}): Behaviour =>
  ({ path, form, clientSecret: given }) => {
    if (path.endsWith('/revoke')) return { body: {} };
    if (path.endsWith('/account')) return { body: { emailAddress: 'alerts@example.com' } };
    if (given !== clientSecret)
      return { status: 401, body: { error: 'invalid_client', error_description: 'Another secret.' } };
    const isKnown = form.get('code') === code || form.get('refresh_token') === refreshToken;
    if (!isKnown) return { status: 400, body: { error: 'invalid_grant', error_description: 'Not known.' } };
    const tokens = { access_token: accessToken, token_type: 'Bearer', expires_in: 3600 };
    return {
      body: { ...tokens, ...(form.has('code') && { refresh_token: refreshToken }), ...more },
    };
  };
