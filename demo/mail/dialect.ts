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
  /** Scopes of tokens that an application has for itself; none: there are no such tokens. */
  readonly appScopes: readonly string[];
  /** The server itself writes enhanced status codes, Google's 535 5.7.8 among them; else each text brings its own. */
  readonly enhancedCodes: boolean;
  refuse(
    reason: Refusal,
  ): SmtpReply | { readonly status: string; readonly schemes: string; readonly scope: string };
  /** The reply to a sender who is none of those that the session may send as; undefined: it is taken. */
  refuseSender(user: string, sender: string, sendAs: readonly string[]): SmtpReply | undefined;
}

const HOST = '[DEMO.PROD.OUTLOOK.COM]';

export const dialects: Readonly<Record<'google' | 'microsoft', MailDialect>> = {
  google: {
    scope: 'https://mail.google.com/',
    appScopes: [],
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
    appScopes: ['https://outlook.office365.com/.default', 'https://outlook.office.com/.default'],
    enhancedCodes: false,
    refuse: (reason) =>
      new SmtpReply(
        535,
        reason === 'disabled'
          ? `5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information. ${HOST}`
          : `5.7.3 Authentication unsuccessful ${HOST}`,
      ),
    refuseSender: (user, sender, sendAs) =>
      [user, ...sendAs].some((each) => isSame(each, sender))
        ? undefined
        : new SmtpReply(554, `5.2.252 SendAsDenied; ${user} not allowed to send as ${sender}; ${HOST}`),
  },
};

/** What an Exchange administrator has given to an application (`SMTP.SendAsApp`, `Add-RecipientPermission`). */
export interface MailboxRights {
  /** Mailboxes that it may sign in to. */
  readonly mailboxes: readonly string[];
  /** Further addresses that it may send as. */
  readonly sendAs?: readonly string[];
}

const isSame = (address: string, other: string) => address.toLowerCase() === other.toLowerCase();

/**
 * Why a token is not good for signing in as `user`; undefined when it is. A token without a user is the application's
 * own: Exchange looks up which mailboxes that may use, and refuses any other with the same bare words as a bad token.
 */
export function refusalOf(
  { active, username, client_id: client = '', scope = '' }: TokenInformation,
  user: string,
  { scope: wanted, appScopes }: Pick<MailDialect, 'scope' | 'appScopes'>,
  rights: ReadonlyMap<string, MailboxRights>,
): Refusal | undefined {
  if (!active) return 'token';
  const scopes = scope.split(' ');
  if (username) {
    if (!scopes.includes(wanted)) return 'scope';
    return isSame(username, user) ? undefined : 'user';
  }
  if (!scopes.some((each) => appScopes.includes(each))) return 'scope';
  return rights.get(client)?.mailboxes.some((each) => isSame(each, user)) ? undefined : 'user';
}
