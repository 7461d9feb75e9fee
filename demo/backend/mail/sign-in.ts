import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SaslMechanism } from 'smtp-oauth2-elements/providers.js';
import { hider } from '../foreign/hide.js';
import type { Hide } from '../foreign/hide.js';
import { foreignWord } from '../foreign/text.js';
import { decodeError, errorAcknowledgement, initialResponse } from '../xoauth2/sasl.js';
import type { SaslError } from '../xoauth2/sasl.js';
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

/** The library would take a mechanism of its own for XOAUTH2, and the first one the server offers in its place. */
export const ACCESS_TOKEN = 'ACCESS-TOKEN';

type CustomAuth = NonNullable<SMTPConnection['options']['customAuth']>;

/** Inside of another error: the library writes the server's reply into the message of what is thrown here. */
const refusal = (cause: SmtpError) => new Error('The sign-in was refused.', { cause });

/** Signs in with an access token. An own handler, since the library's drops the error that the server sends in its 334. */
export const accessTokenAuth = (
  { mechanism, username: user, accessToken }: Extract<SignIn, { method: 'oauth2' }>,
  host: string,
  port: number,
): CustomAuth => ({
  [ACCESS_TOKEN]: async (session) => {
    const first = initialResponse[mechanism]({ user, accessToken, host, port });
    let { response } = await session.sendCommand(`AUTH ${mechanism} ${first}`);
    let saslError: SaslError | undefined;
    if (response.startsWith('334')) {
      saslError = decodeError(response.slice(4));
      ({ response } = await session.sendCommand(errorAcknowledgement[mechanism]));
    }
    if (response.startsWith('2')) return;
    const said = replyOf(response);
    throw refusal(new SmtpError('smtp', `${said.code} ${said.text}`, 'sign-in', said, saslError));
  },
});

// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\0-\x1f\x7f]/;

/** Passwords by the first of these that a server offers. */
const PASSWORD_MECHANISMS = ['PLAIN', 'LOGIN', 'CRAM-MD5'];

/** The mechanisms that the answer to EHLO offers (RFC 4954 section 3; old servers write `AUTH=`). */
export const offeredMechanisms = (ehlo: string): string[] =>
  [...ehlo.matchAll(/^250[ -]AUTH[ =](.*)$/gim)].flatMap(([, list = '']) =>
    list
      .toUpperCase()
      .split(/[\s=]+/)
      .filter(Boolean),
  );

/**
 * The mechanism to sign in by. Nothing is said to a server that does not offer it.
 *
 * @throws {SmtpError} `authentication_unavailable`; `invalid_user`, since control characters are the separators of SASL
 */
export function mechanismFor(
  signIn: Exclude<SignIn, { method: 'none' }>,
  offered: readonly string[],
): string {
  if (CONTROL.test(signIn.username))
    throw new SmtpError(
      'invalid_user',
      'The user holds a control character, with which nobody signs in.',
      'sign-in',
    );
  const wanted = signIn.method === 'plain' ? PASSWORD_MECHANISMS : [signIn.mechanism];
  const mechanism = wanted.find((each) => offered.includes(each));
  if (mechanism === undefined)
    throw notOffered(signIn.method === 'plain' ? 'password' : signIn.mechanism, offered);
  return mechanism;
}

/** Hides what a sign-in sends, whatever the server quotes it for. */
export function hiderOf(signIn: SignIn): Hide {
  if (signIn.method === 'none') return (text) => text;
  if (signIn.method === 'plain') return hider([signIn.password, plainResponse(signIn)]);
  const { username: user, accessToken, mechanism } = signIn;
  // As far as the token, the line does not depend on host and port.
  return hider([accessToken, initialResponse[mechanism]({ user, accessToken, host: '', port: 0 })]);
}

/** What PLAIN sends (RFC 4616). */
const plainResponse = ({ username, password }: Extract<SignIn, { method: 'plain' }>) =>
  Buffer.from(`\0${username}\0${password}`).toString('base64');

function notOffered(wanted: string, offered: readonly string[]) {
  const instead = offered.length > 0 ? ` It offers ${foreignWord(offered.join(', '))}.` : '';
  const words = `The server does not offer to sign in by ${wanted} on this connection.${instead}`;
  return new SmtpError('authentication_unavailable', words, 'sign-in');
}
