import nodemailer from 'nodemailer';
import type { SaslMechanism, SmtpMode } from 'smtp-oauth2-elements/providers.js';
import { decodeError, errorAcknowledgement, initialResponse } from '../xoauth2/sasl.js';
import { SmtpError, replyOf } from './smtp-error.js';

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
  /** Authorities to trust besides the system's. */
  readonly tls?: { readonly ca: string };
  /** `http://…` of a proxy that knows CONNECT. */
  readonly proxy?: string;
}

/** RFC 8314, RFC 6409 and the port everybody knows. */
export const DEFAULT_PORTS: Readonly<Record<SmtpMode, number>> = { insecure: 25, starttls: 587, tls: 465 };

/** `starttls` never falls back to plain text, and `insecure` never tries. */
const SECURITY: Readonly<Record<SmtpMode, object>> = {
  insecure: { secure: false, ignoreTLS: true },
  starttls: { secure: false, requireTLS: true },
  tls: { secure: true },
};

type CustomAuth = NonNullable<Parameters<typeof nodemailer.createTransport>[0] & object>;

/**
 * Signs in with a mechanism that carries an access token. Own handlers, since the library's drops the error that the
 * server sends in its 334.
 */
const signInWith =
  (mechanism: SaslMechanism, accessToken: string, host: string, port: number) =>
  async (context: {
    readonly auth: { readonly credentials: { readonly user: string } };
    sendCommand(command: string): Promise<{ status: number; text: string; response: string }>;
  }) => {
    const { user } = context.auth.credentials;
    const first = initialResponse[mechanism]({ user, accessToken, host, port });
    let reply = await context.sendCommand(`AUTH ${mechanism} ${first}`);
    let saslError: Record<string, unknown> | undefined;
    if (reply.status === 334) {
      saslError = decodeError(reply.response.slice(4));
      reply = await context.sendCommand(errorAcknowledgement[mechanism]);
    }
    if (reply.status >= 200 && reply.status < 300) return;
    const said = replyOf(reply.status, reply.response);
    throw new SmtpError('smtp', `${said.code} ${said.text}`, 'sign-in', said, saslError);
  };

function authentication(signIn: SignIn, host: string, port: number): object {
  if (signIn.method === 'none') return {};
  // Without it the library sends unauthenticated where the server offers no AUTH.
  const forceAuth = true;
  if (signIn.method === 'plain') {
    return { forceAuth, auth: { user: signIn.username, pass: signIn.password } };
  }
  const { mechanism, username, accessToken } = signIn;
  return {
    forceAuth,
    auth: { type: 'custom', method: mechanism, user: username, pass: 'unused' },
    customAuth: { [mechanism]: signInWith(mechanism, accessToken, host, port) },
  };
}

/** A connection to a submission server, signed in as asked for and never otherwise. */
export function createTransport(
  { server: host, port, mode }: Connection,
  signIn: SignIn,
  options: TransportOptions,
) {
  const at = port ?? DEFAULT_PORTS[mode];
  return nodemailer.createTransport({
    host,
    port: at,
    ...SECURITY[mode],
    ...authentication(signIn, host, at),
    ...(options.tls && { tls: options.tls }),
    ...(options.proxy && { proxy: options.proxy }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as CustomAuth);
}
