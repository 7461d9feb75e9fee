/** An SMTP server's refusal, or what kept us from reaching it. */
export class SmtpError extends Error {
  override readonly name = 'SmtpError';

  constructor(
    /** `smtp` for a reply, `connection`, `tls`, `timeout`, or `authentication_unavailable`. */
    readonly error: string,
    message: string,
    readonly phase: 'connect' | 'sign-in' | 'sender' | 'sent',
    /** The server's reply. */
    readonly reply?: { readonly code: number; readonly enhanced?: string; readonly text: string },
    /** What the server put into its 334 (XOAUTH2, OAUTHBEARER). */
    readonly saslError?: Readonly<Record<string, unknown>>,
  ) {
    super(message);
  }

  toJSON() {
    return {
      error: this.error,
      error_description: this.message,
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
}

const ENHANCED = /\b[245]\.\d{1,3}\.\d{1,3}\b/;
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|HOSTNAME_MISMATCH|ALTNAME/;

/** What certificate errors mean, in words. */
const CERTIFICATE_WORDS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'The server’s certificate is signed by itself. Add it to the trusted authorities.',
  SELF_SIGNED_CERT_IN_CHAIN:
    'An authority in the server’s certificate chain is not known here. Add it to the trusted ones.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'The server does not send its intermediate certificates.',
  CERT_HAS_EXPIRED: 'The server’s certificate has expired.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The server’s certificate is made out to another name.',
};

function phaseOf(command = ''): SmtpError['phase'] {
  if (command.startsWith('AUTH')) return 'sign-in';
  if (command.startsWith('MAIL')) return 'sender';
  return command === 'CONN' || command === 'STARTTLS' || command === '' ? 'connect' : 'sent';
}

/** The reply in a server's words. */
export function replyOf(code: number, text: string) {
  const enhanced = ENHANCED.exec(text)?.[0];
  return { code, ...(enhanced && { enhanced }), text: text.replace(/^\d{3}[ -]/, '') };
}

/** One form for everything that the mail library throws. */
export function smtpErrorOf(error: unknown): SmtpError {
  if (error instanceof SmtpError) return error;
  const { code = '', originalCode, command, response, responseCode, message } = error as LibraryError;
  const cause = originalCode ?? code;
  if (responseCode && response) {
    const reply = replyOf(responseCode, response);
    return new SmtpError('smtp', `${responseCode} ${reply.text}`, phaseOf(command), reply);
  }
  if (CERTIFICATE.test(cause)) {
    return new SmtpError('tls', `${CERTIFICATE_WORDS[cause] ?? message} (${cause})`, 'connect');
  }
  if (cause === 'ETIMEDOUT') return new SmtpError('timeout', 'The server did not answer in time.', 'connect');
  if (code === 'EAUTH' || code === 'ENOAUTH') {
    return new SmtpError(
      'authentication_unavailable',
      'The server does not offer this way to sign in.',
      'sign-in',
    );
  }
  return new SmtpError('connection', `${message} (${cause})`, phaseOf(command));
}
