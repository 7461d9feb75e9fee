import { rootCertificates } from 'node:tls';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SaslMechanism, SmtpMode } from 'smtp-oauth2-elements/providers.js';
import { decodeError, errorAcknowledgement, initialResponse } from '../xoauth2/sasl.js';
import { SmtpError, replyOf, smtpErrorOf } from './smtp-error.js';
import { openTunnel } from './tunnel.js';

/** How to sign in at the server. */
export type SignIn =
  | { readonly method: 'none' }
  | { readonly method: 'plain'; readonly username: string; readonly password: string }
  | {
      readonly method: 'oauth2';
      readonly mechanism: SaslMechanism;
      readonly username: string;
      readonly accessToken: string;
    };

/** Where and how to connect. */
export interface Connection {
  readonly server: string;
  readonly port?: number;
  readonly mode: SmtpMode;
}

export interface TransportOptions {
  /** Authorities to trust besides those that everybody does. */
  readonly tls?: { readonly ca: string };
  /** The `http://…` of a proxy for this server; none where it is reached directly. */
  readonly proxyFor?: (server: string) => string | undefined;
}

/** RFC 8314, RFC 6409 and the port everybody knows. */
export const DEFAULT_PORTS: Readonly<Record<SmtpMode, number>> = { insecure: 25, starttls: 587, tls: 465 };

/** `starttls` never falls back to plain text, and `insecure` never tries. */
const SECURITY: Readonly<Record<SmtpMode, object>> = {
  insecure: { secure: false, ignoreTLS: true },
  starttls: { secure: false, requireTLS: true },
  tls: { secure: true },
};
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** The library would take a mechanism of its own for XOAUTH2, and the first one the server offers in its place. */
const ACCESS_TOKEN = 'ACCESS-TOKEN';

type CustomAuth = NonNullable<SMTPConnection['options']['customAuth']>;

/** Inside of another error: the library writes the server's reply into the message of what is thrown here. */
const refusal = (cause: SmtpError) => new Error('The sign-in was refused.', { cause });

/** Signs in with an access token. An own handler, since the library's drops the error that the server sends in its 334. */
const accessTokenSignIn = (
  { mechanism, username: user, accessToken }: Extract<SignIn, { method: 'oauth2' }>,
  host: string,
  port: number,
): CustomAuth => ({
  [ACCESS_TOKEN]: async (session) => {
    const { authMethods } = session;
    // The library tells of OAUTHBEARER to nobody: whether it is offered is then seen when it is tried.
    if (mechanism === 'XOAUTH2' && !authMethods.includes(mechanism))
      throw refusal(notOffered(mechanism, authMethods));
    const first = initialResponse[mechanism]({ user, accessToken, host, port });
    let { response } = await session.sendCommand(`AUTH ${mechanism} ${first}`);
    let saslError: Record<string, unknown> | undefined;
    if (response.startsWith('334')) {
      saslError = decodeError(response.slice(4));
      ({ response } = await session.sendCommand(errorAcknowledgement[mechanism]));
    }
    if (response.startsWith('2')) return;
    const said = replyOf(response);
    throw refusal(new SmtpError('smtp', `${said.code} ${said.text}`, 'sign-in', said, saslError));
  },
});

function notOffered(wanted: string, offered: readonly string[] = []) {
  const instead = offered.length > 0 ? ` It offers ${offered.join(', ')}.` : '';
  const words = `The server does not offer to sign in by ${wanted} on this connection.${instead}`;
  return new SmtpError('authentication_unavailable', words, 'sign-in');
}

/** A session with a submission server. Every error is an `SmtpError`; one that fails is to be closed. */
export class Session {
  /** Ends every step that waits, when the connection breaks or the caller gives up. */
  private readonly broken: Promise<never>;

  private constructor(
    private readonly smtp: SMTPConnection,
    signal: AbortSignal,
  ) {
    this.broken = new Promise((_, fail) => {
      smtp.once('error', fail);
      smtp.once('end', () => fail(new Error('The server closed the connection unexpectedly.')));
      signal.addEventListener('abort', () => fail(signal.reason as Error), { once: true });
    });
    this.broken.catch(() => undefined); // it is heard of where a step waits
  }

  /** Connects, as securely as asked for and never less. */
  static async open(
    { server: host, port, mode }: Connection,
    signIn: SignIn,
    options: TransportOptions,
    signal: AbortSignal,
  ): Promise<Session> {
    signal.throwIfAborted();
    const at = port ?? DEFAULT_PORTS[mode];
    const proxy = options.proxyFor?.(host);
    const within = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUTS.connectionTimeout)]);
    const smtp = new SMTPConnection({
      host,
      port: at,
      ...SECURITY[mode],
      ...TIMEOUTS,
      ...(options.tls && { tls: { ca: [...rootCertificates, options.tls.ca] } }),
      ...(proxy && { connection: await openTunnel(proxy, host, at, within) }),
      ...(signIn.method === 'oauth2' && { customAuth: accessTokenSignIn(signIn, host, at) }),
    });
    const session = new Session(smtp, signal);
    try {
      await session.step((done) => smtp.connect(done));
      return session;
    } catch (error) {
      session.close();
      throw error;
    }
  }

  /** Signs in as asked for. Nothing is said to a server that does not offer it. */
  async signIn(signIn: SignIn): Promise<void> {
    if (signIn.method === 'none') return;
    if (!this.smtp.allowsAuth) throw notOffered(signIn.method === 'plain' ? 'password' : signIn.mechanism);
    const { username: user } = signIn;
    const how =
      signIn.method === 'plain'
        ? { credentials: { user, pass: signIn.password } }
        : { method: ACCESS_TOKEN, credentials: { user, pass: '' } };
    await this.step((done) => this.smtp.login({ user, ...how }, done));
  }

  /** Hands a message over. */
  async send(envelope: { from: string; to: string[] }, message: NodeJS.ReadableStream): Promise<void> {
    await this.step((done) =>
      this.smtp.send(envelope, message as never, (error, info) => done(error ?? info?.rejectedErrors?.[0])),
    );
  }

  close() {
    this.smtp.close();
  }

  private async step(start: (done: (error?: Error | null) => void) => void): Promise<void> {
    const finished = new Promise<void>((ok, fail) => start((error) => (error ? fail(error) : ok())));
    try {
      await Promise.race([finished, this.broken]);
    } catch (error) {
      throw smtpErrorOf(error);
    }
  }
}
