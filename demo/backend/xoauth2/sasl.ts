import type { SaslMechanism } from 'smtp-oauth2-elements/providers.js';

/** Who signs in where, with what. */
export interface SaslCredentials {
  readonly user: string;
  readonly accessToken: string;
  readonly host: string;
  readonly port: number;
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

/**
 * The initial client response. \x01 is the separator of both mechanisms.
 * Sources: https://developers.google.com/gmail/imap/xoauth2-protocol, RFC 7628 section 3.1
 */
export const initialResponse: Readonly<Record<SaslMechanism, (credentials: SaslCredentials) => string>> = {
  XOAUTH2: ({ user, accessToken }) => base64(`user=${user}\x01auth=Bearer ${accessToken}\x01\x01`),
  OAUTHBEARER: ({ user, accessToken, host, port }) =>
    base64(`n,a=${user},\x01host=${host}\x01port=${port}\x01auth=Bearer ${accessToken}\x01\x01`),
};

/** What the client says after the server's 334 with the error: nothing, or a single \x01. */
export const errorAcknowledgement: Readonly<Record<SaslMechanism, string>> = {
  XOAUTH2: '',
  OAUTHBEARER: base64('\x01'),
};

/** The server's error, which a 334 carries as JSON in base64; undefined where it is something else. */
export function decodeError(challenge: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(challenge, 'base64').toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined; // some servers send plain text there; the reply that follows says the rest
  }
}
