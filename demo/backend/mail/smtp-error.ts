import { foreignText } from '../foreign/text.js';
import type { SaslError } from '../xoauth2/sasl.js';

/** Whose trouble it is, so that nobody blames the wrong server. */
export type Peer = 'token-endpoint' | 'smtp-server' | 'host';

/** A server's reply, with its text in its own words. */
export interface Reply {
  readonly code: number;
  readonly enhanced?: string;
  readonly text: string;
}

/** What happens on this side of the line. */
const OURS = ['proxy', 'destination_refused', 'invalid_address', 'invalid_user'];

/** An SMTP server's refusal, or what kept us from reaching it. */
export class SmtpError extends Error {
  override readonly name = 'SmtpError';

  constructor(
    /**
     * `smtp` for a reply, `connection`, `tls`, `timeout`, `proxy`, `destination_refused`, `starttls_unavailable`,
     * `authentication_unavailable`, `smtputf8_unavailable`, `invalid_address`, `invalid_user`.
     */
    readonly error: string,
    message: string,
    readonly phase: 'connect' | 'sign-in' | 'sender' | 'sent',
    /** The server's reply. */
    readonly reply?: Reply | undefined,
    /** What the server put into its 334 (XOAUTH2, OAUTHBEARER). */
    readonly saslError?: SaslError | undefined,
  ) {
    super(foreignText(message));
  }

  /** The same error in other words. */
  with({
    message = this.message,
    reply = this.reply,
    saslError = this.saslError,
  }: Partial<Pick<SmtpError, 'message' | 'reply' | 'saslError'>>): SmtpError {
    return new SmtpError(this.error, message, this.phase, reply, saslError);
  }

  get peer(): Peer {
    return OURS.includes(this.error) ? 'host' : 'smtp-server';
  }

  toJSON() {
    return {
      error: this.error,
      error_description: this.message,
      peer: this.peer,
      ...(this.reply && { smtp: this.reply }),
      ...(this.saslError && { sasl: this.saslError }),
    };
  }
}

interface LibraryError extends Error {
  readonly code?: string;
  readonly originalCode?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly timeoutType?: string;
}

const ENHANCED = /\b[245]\.\d{1,3}\.\d{1,3}\b/;

/** What errors of TLS and certificates mean, in words: by OpenSSL's code, or by its text where the library keeps that alone. */
const TLS_WORDS: readonly (readonly [code: string, text: RegExp, words: string])[] = [
  [
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    /self[- ]signed certificate$/,
    'The server’s certificate is signed by itself. Add it to the trusted authorities.',
  ],
  [
    'SELF_SIGNED_CERT_IN_CHAIN',
    /self[- ]signed certificate in certificate chain/,
    'An authority in the server’s certificate chain is not known here. Add it to the trusted ones.',
  ],
  [
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    /unable to verify the first certificate/,
    'The server does not send its intermediate certificates, or its authority is not known here.',
  ],
  [
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    /unable to get (local )?issuer certificate/,
    'The authority that signed the server’s certificate is not known here. Add it to the trusted ones.',
  ],
  [
    'CERT_HAS_EXPIRED',
    /certificate has expired/,
    'The server’s certificate has expired, or the clock of this machine is wrong.',
  ],
  [
    'CERT_NOT_YET_VALID',
    /certificate is not yet valid/,
    'The server’s certificate is not valid yet, or the clock of this machine is wrong.',
  ],
  [
    'ERR_TLS_CERT_ALTNAME_INVALID',
    /does not match certificate's altnames/,
    'The server’s certificate is made out to another name.',
  ],
  [
    'ERR_SSL_WRONG_VERSION_NUMBER',
    /wrong version number/,
    'The server does not speak TLS at this point. Check encryption and port.',
  ],
  [
    'ERR_SSL_UNSUPPORTED_PROTOCOL',
    /unsupported protocol|alert protocol version/,
    'The server speaks no version of TLS that is safe.',
  ],
];

/** OpenSSL puts a thread, a code and the place in its source around its words. */
const openSslWords = (message: string) => /:SSL routines:[^:]*:([^:]+):/.exec(message)?.[1] ?? message;

/** The step that a command belongs to; what has none is `connect`. */
const PHASES: readonly (readonly [command: RegExp, phase: SmtpError['phase']])[] = [
  [/^AUTH/, 'sign-in'],
  [/^MAIL/, 'sender'],
  [/^(RCPT|DATA|RSET|API)/, 'sent'],
];
/** The step that a command begins; undefined for one that goes on with the step before. */
export const phaseOfCommand = (command: string): SmtpError['phase'] | undefined =>
  PHASES.find(([pattern]) => pattern.test(command))?.[1];

function phaseOf(command = '', response = '', reached: SmtpError['phase'] = 'connect'): SmtpError['phase'] {
  // Many servers say only at the recipient what they have against the sender.
  if (command.startsWith('RCPT') && /\bsender\b/i.test(response)) return 'sender';
  return phaseOfCommand(command) ?? reached;
}

/** A server's reply, which may have several lines, in its own words. */
export function replyOf(response: string): Reply {
  const enhanced = ENHANCED.exec(response)?.[0];
  const text = foreignText(response.replace(/^\d{3}[ -]/gm, ''));
  return { code: Number(response.slice(0, 3)), ...(enhanced && { enhanced }), text };
}

function tlsErrorOf(cause: string, message: string): SmtpError | undefined {
  const known = TLS_WORDS.find(([code, text]) => cause === code || text.test(message));
  const words = openSslWords(message);
  if (known) return new SmtpError('tls', `${known[2]} (${known[0]}: ${words})`, 'connect');
  const isTls = /^(ETLS$|ERR_TLS|ERR_SSL|EPROTO$|CERT_)|UNABLE_TO_/.test(cause);
  return isTls ? new SmtpError('tls', `${words} (${cause})`, 'connect') : undefined;
}

const SILENT = 'The server did not answer in time: Greeting never received.';
/** A server that speaks TLS from the beginning waits for the client to do so. */
const MAYBE_TLS =
  'It may expect TLS from the beginning, as servers do on port 465: then TLS has to be chosen as the encryption.';

/** What else a silent server may mean to somebody who did not begin with TLS. */
export const withoutGreeting = (error: SmtpError): SmtpError =>
  error.message === SILENT ? error.with({ message: `${SILENT} ${MAYBE_TLS}` }) : error;

const tooLong = (phase: SmtpError['phase']) =>
  new SmtpError('timeout', 'The server did not answer in time: the session took too long.', phase);

/**
 * One form for everything that the mail library throws.
 *
 * @param reached the step of the last command: a server that hangs up or is silent has been reached by that one
 */
export function smtpErrorOf(error: unknown, reached: SmtpError['phase'] = 'connect'): SmtpError {
  if (error instanceof SmtpError) return error;
  if (error instanceof Error && error.cause instanceof SmtpError) return error.cause;
  if ((error as Error).name === 'TimeoutError') return tooLong(reached);
  const { code = '', originalCode, command, response, responseCode, timeoutType } = error as LibraryError;
  const message = foreignText((error as LibraryError).message);
  const cause = originalCode ?? code;
  if (command === 'STARTTLS' && response) {
    const reply = replyOf(response);
    const words = `The server does not offer STARTTLS: ${reply.code} ${reply.text} Nothing was sent to it.`;
    return new SmtpError('starttls_unavailable', words, 'connect', reply);
  }
  if (responseCode && response) {
    const reply = replyOf(response);
    return new SmtpError('smtp', `${responseCode} ${reply.text}`, phaseOf(command, response, reached), reply);
  }
  const tls = tlsErrorOf(cause, message);
  if (tls) return tls;
  if (timeoutType === 'GREETING_TIMEOUT') return new SmtpError('timeout', SILENT, 'connect');
  if (cause === 'ETIMEDOUT')
    return new SmtpError(
      'timeout',
      `The server did not answer in time: ${message}`,
      phaseOf(command, '', reached),
    );
  return new SmtpError(
    'connection',
    cause ? `${message} (${cause})` : message,
    phaseOf(command, '', reached),
  );
}
