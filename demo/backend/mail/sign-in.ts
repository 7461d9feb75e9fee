import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SaslMechanism } from 'smtp-oauth2-elements/providers.js';
import { decodeError, errorAcknowledgement, initialResponse } from '../xoauth2/sasl.js';
import { hider } from './hide.js';
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

/** Hides what a sign-in sends. */
export function hiderOf(signIn: Exclude<SignIn, { method: 'none' }>): (text: string) => string {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const { username: user } = signIn;
  if (signIn.method === 'plain') {
    const { password } = signIn;
    return hider([password], [base64(password), base64(`\0${user}\0${password}`)]);
  }
  const { accessToken } = signIn;
  return hider([accessToken], [initialResponse[signIn.mechanism]({ user, accessToken, host: '', port: 0 })]);
}

export function notOffered(wanted: string, offered: readonly string[] = []) {
  const instead = offered.length > 0 ? ` It offers ${offered.join(', ')}.` : '';
  const words = `The server does not offer to sign in by ${wanted} on this connection.${instead}`;
  return new SmtpError('authentication_unavailable', words, 'sign-in');
}
