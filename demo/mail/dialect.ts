import type { TokenInformation } from './introspection.js';

/** Why a token was not taken. */
export type Refusal = 'token' | 'scope' | 'user' | 'disabled';

/** An SMTP reply, as smtp-server wants errors. Its text begins with the enhanced status code (RFC 3463), if it has one. */
export class SmtpReply extends Error {
  constructor(
    readonly responseCode: number,
    text: string,
  ) {
    super(text);
  }
}

/** How one kind of mail service refuses: by a reply at once, or by XOAUTH2's base64 JSON first. */
export interface MailDialect {
  readonly scope: string;
  /** The server itself writes enhanced status codes, Google's 535 5.7.8 among them; else each text brings its own. */
  readonly enhancedCodes: boolean;
  refuse(
    reason: Refusal,
  ): SmtpReply | { readonly status: string; readonly schemes: string; readonly scope: string };
  /** The reply to a sender who is not the one signed in; undefined: it is taken. */
  refuseSender(user: string, sender: string): SmtpReply | undefined;
}

const HOST = '[DEMO.PROD.OUTLOOK.COM]';

export const dialects: Readonly<Record<'google' | 'microsoft', MailDialect>> = {
  google: {
    scope: 'https://mail.google.com/',
    enhancedCodes: true,
    refuse: (reason) => ({
      status: reason === 'scope' ? '403' : '400',
      schemes: 'Bearer',
      scope: 'https://mail.google.com/',
    }),
    // Google takes it and writes the account's own address into the From header.
    refuseSender: () => undefined,
  },
  microsoft: {
    scope: 'https://outlook.office.com/SMTP.Send',
    enhancedCodes: false,
    refuse: (reason) =>
      new SmtpReply(
        535,
        reason === 'disabled'
          ? `5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information. ${HOST}`
          : `5.7.3 Authentication unsuccessful ${HOST}`,
      ),
    refuseSender: (user, sender) =>
      sender.toLowerCase() === user.toLowerCase()
        ? undefined
        : new SmtpReply(554, `5.2.252 SendAsDenied; ${user} not allowed to send as ${sender}; ${HOST}`),
  },
};

/** Why a token is not good for signing in as `user`; undefined when it is. */
export function refusalOf(token: TokenInformation, user: string, scope: string): Refusal | undefined {
  if (!token.active) return 'token';
  if (!(token.scope ?? '').split(' ').includes(scope)) return 'scope';
  return token.username?.toLowerCase() === user.toLowerCase() ? undefined : 'user';
}
