import type { SaslMechanism } from 'smtp-oauth2-elements/providers.js';
import { foreignText, foreignWord } from '../foreign/text.js';

/** Who signs in where, with what. */
export interface SaslCredentials {
  readonly user: string;
  readonly accessToken: string;
  readonly host: string;
  readonly port: number;
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** A name as it goes into a gs2-header (RFC 5801 section 4). */
const saslName = (name: string) => name.replaceAll('=', '=3D').replaceAll(',', '=2C');

/**
 * The initial client response. \x01 is the separator of both mechanisms.
 * Sources: https://developers.google.com/gmail/imap/xoauth2-protocol, RFC 7628 section 3.1
 */
export const initialResponse: Readonly<Record<SaslMechanism, (credentials: SaslCredentials) => string>> = {
  XOAUTH2: ({ user, accessToken }) => base64(`user=${user}\x01auth=Bearer ${accessToken}\x01\x01`),
  OAUTHBEARER: ({ user, accessToken, host, port }) =>
    base64(`n,a=${saslName(user)},\x01host=${host}\x01port=${port}\x01auth=Bearer ${accessToken}\x01\x01`),
};

/** Whether a mechanism is one that access tokens are for. No other one ever gets a token. */
export const isSaslMechanism = (mechanism: string): mechanism is SaslMechanism =>
  Object.hasOwn(initialResponse, mechanism);

/** What the client says after the server's 334 with the error: nothing, or a single \x01. */
export const errorAcknowledgement: Readonly<Record<SaslMechanism, string>> = {
  XOAUTH2: '',
  OAUTHBEARER: base64('\x01'),
};

/** No error of a server has as many keys, or values under one. */
const MOST_VALUES = 20;

export type SaslValue = string | number | boolean;

/** What a server says of its error (RFC 7628 section 3.2.2): single values and lists of them. */
export type SaslError = Readonly<Record<string, SaslValue | readonly SaslValue[]>>;

const simple = (value: unknown): SaslValue[] =>
  typeof value === 'string'
    ? [foreignText(value)]
    : typeof value === 'number' || typeof value === 'boolean'
      ? [value]
      : [];

/** The server's error, which a 334 carries as JSON in base64; undefined where it is something else. */
export function decodeError(challenge: string): SaslError | undefined {
  let error: unknown;
  try {
    error = JSON.parse(Buffer.from(challenge, 'base64').toString());
  } catch {
    return undefined; // some servers send plain text there; the reply that follows says the rest
  }
  if (typeof error !== 'object' || error === null) return undefined;
  const entries = Object.entries(error).slice(0, MOST_VALUES);
  return Object.fromEntries(
    entries.flatMap(([key, value]: [string, unknown]) => {
      const values = Array.isArray(value) ? value.slice(0, MOST_VALUES).flatMap(simple) : simple(value);
      const [first] = values;
      if (first === undefined) return [];
      return [[foreignWord(key), Array.isArray(value) ? values : first] as const];
    }),
  );
}
