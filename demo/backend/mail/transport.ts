import { isIP } from 'node:net';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpMode } from 'smtp-oauth2-elements/providers.js';
import { trustedAuthorities } from '../authorities.js';
import { within } from '../foreign/within.js';
import { wireAddress } from './address.js';
import { allowThroughProxy, allowedAddress } from './destination.js';
import type { ConnectPolicy } from './destination.js';
import { ACCESS_TOKEN, accessTokenAuth, mechanismFor, offeredMechanisms } from './sign-in.js';
import type { SignIn } from './sign-in.js';
import type { Slots } from './slots.js';
import { phaseOfCommand, smtpErrorOf, withoutGreeting } from './smtp-error.js';
import type { SmtpError } from './smtp-error.js';
import { openTunnel } from './tunnel.js';

export type { SignIn } from './sign-in.js';

/** Where and how to connect. */
export interface Connection {
  readonly server: string;
  readonly port?: number;
  readonly mode: SmtpMode;
}

export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

export interface TransportOptions {
  /** Authorities to trust besides those that everybody does. */
  readonly tls?: { readonly ca: string };
  /** The `http://…` of a proxy for this server; none where it is reached directly. */
  readonly proxyFor?: (server: string) => string | undefined;
  /** Milliseconds until a session is given up, however busy the server keeps it; two minutes when absent. */
  readonly longestMs?: number;
  /** What the host has against a destination; it has nothing against any when absent. */
  readonly policy?: ConnectPolicy;
  /** For the test mails that are under way. */
  readonly tests?: Slots;
}

/** What became of each recipient of a mail that was sent. */
export interface Delivered {
  readonly accepted: readonly string[];
  readonly rejected: readonly { readonly recipient: string; readonly error: SmtpError }[];
}

/** RFC 8314, RFC 6409 and the port everybody knows. */
export const DEFAULT_PORTS: Readonly<Record<SmtpMode, number>> = { insecure: 25, starttls: 587, tls: 465 };

/** `starttls` never falls back to plain text, and `insecure` never tries. */
const SECURITY: Readonly<Record<SmtpMode, object>> = {
  insecure: { secure: false, ignoreTLS: true },
  starttls: { secure: false, requireTLS: true },
  tls: { secure: true },
};
const LONGEST_MS = 120_000;
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** The step of the last command that was sent. Nothing of the command itself is kept: it may hold a secret. */
class Progress {
  phase: SmtpError['phase'] = 'connect';

  /** What the library calls for each line. */
  readonly logger = {
    debug: ({ tnx }: { readonly tnx?: string }, line: string) => {
      if (tnx === 'client') this.phase = phaseOfCommand(line) ?? this.phase;
    },
  };
}

/** A session with a submission server. Every error is an `SmtpError`; one that fails is to be closed. */
export class Session {
  /** Ends every step that waits, when the connection breaks or the caller gives up. */
  private readonly broken: Promise<never>;
  /** Whether the server takes addresses that are not in ASCII alone. */
  private takesUnicode = false;
  /** The mechanisms by which one can sign in. */
  private offered: readonly string[] = [];

  private constructor(
    private readonly smtp: SMTPConnection,
    private readonly progress: Progress,
    signal: AbortSignal,
  ) {
    this.broken = new Promise((_, fail) => {
      smtp.once('error', fail);
      // A reply may have come just before, which tells more.
      smtp.once('end', () =>
        setImmediate(() => fail(new Error('The server closed the connection unexpectedly.'))),
      );
      signal.addEventListener('abort', () => fail(signal.reason as Error), { once: true });
    });
    this.broken.catch(() => undefined); // it is heard of where a step waits
  }

  /** Connects, as securely as asked for and never less. */
  static async open(
    { server: host, port, mode }: Connection,
    signIn: SignIn,
    options: TransportOptions,
    caller: AbortSignal,
  ): Promise<Session> {
    caller.throwIfAborted();
    const signal = within(options.longestMs ?? LONGEST_MS, caller);
    const at = port ?? DEFAULT_PORTS[mode];
    const proxy = options.proxyFor?.(host);
    const connecting = within(TIMEOUTS.connectionTimeout, signal);
    const { policy } = options;
    if (policy && proxy) await allowThroughProxy(policy, host, at);
    const progress = new Progress();
    const smtp = new SMTPConnection({
      logger: progress.logger as never,
      transactionLog: true,
      host: policy && !proxy ? await allowedAddress(policy, host, at) : host,
      ...(!isIP(host) && { servername: host }),
      port: at,
      ...SECURITY[mode],
      ...TIMEOUTS,
      ...(options.tls && { tls: { ca: trustedAuthorities(options.tls.ca) } }),
      ...(proxy && { connection: await openTunnel(proxy, host, at, connecting) }),
      ...(signIn.method === 'oauth2' && { customAuth: accessTokenAuth(signIn, host, at) }),
    });
    const session = new Session(smtp, progress, signal);
    try {
      await session.step((done) => smtp.connect(done));
      // What it has said last is what it offers.
      const ehlo = smtp.lastServerResponse || '';
      session.takesUnicode = /^250[ -]SMTPUTF8\b/im.test(ehlo);
      session.offered = offeredMechanisms(ehlo);
      return session;
    } catch (error) {
      session.close();
      throw mode === 'tls' ? error : withoutGreeting(error as SmtpError);
    }
  }

  /** Signs in as asked for. Nothing is said to a server that does not offer it. */
  async signIn(signIn: SignIn): Promise<void> {
    if (signIn.method === 'none') return;
    const { username: user } = signIn;
    const mechanism = mechanismFor(signIn, this.offered);
    const how =
      signIn.method === 'plain'
        ? { method: mechanism, credentials: { user, pass: signIn.password } }
        : { method: ACCESS_TOKEN, credentials: { user, pass: '' } };
    await this.step((done) => this.smtp.login({ user, ...how }, done));
  }

  /** Hands a message over. It is sent where the server takes it for one recipient at least. */
  async send({ from, to }: Envelope, message: NodeJS.ReadableStream): Promise<Delivered> {
    const lines = to.map((each) => wireAddress(each, this.takesUnicode, 'sent'));
    const envelope = { from: wireAddress(from, this.takesUnicode, 'sender'), to: lines };
    const { rejected = [], rejectedErrors = [] } = await this.step<SMTPConnection.SentMessageInfo>((done) =>
      this.smtp.send(envelope, message as never, done),
    );
    const entered = (line: string) => to[lines.indexOf(line)] ?? line;
    return {
      accepted: to.filter((_, index) => !rejected.includes(lines[index] ?? '')),
      rejected: rejectedErrors.map((error) => ({
        recipient: entered((error as { recipient?: string }).recipient ?? ''),
        error: smtpErrorOf(error),
      })),
    };
  }

  close() {
    this.smtp.close();
  }

  private async step<T>(start: (done: (error?: Error | null, result?: T) => void) => void): Promise<T> {
    const finished = new Promise<T>((ok, fail) =>
      start((error, result) => (error ? fail(error) : ok(result as T))),
    );
    try {
      return await Promise.race([finished, this.broken]);
    } catch (error) {
      throw smtpErrorOf(error, this.progress.phase);
    }
  }
}
