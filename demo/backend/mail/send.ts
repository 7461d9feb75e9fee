import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import { Failure } from '../failure.js';
import type { AccessTokens } from '../xoauth2/access-tokens.js';
import type { Application } from '../xoauth2/token-client.js';
import { SmtpError } from './smtp-error.js';
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import { Session } from './transport.js';
import type { Connection, SignIn, TransportOptions } from './transport.js';

/** How far a mail has come. */
export type Progress = 'sign-in' | 'sender' | 'sent';

/** Whom to tell how far a mail has come, and what ends it. */
export interface Delivery {
  readonly reached: (step: Progress) => void;
  readonly signal: AbortSignal;
}

export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** What signs in with OAuth2: the application and a refresh token of it. */
export interface OAuth2Grant {
  readonly application: Application;
  readonly refreshToken: string;
}

/** The user at the SMTP server: an own field, since a shared mailbox is signed in to as somebody else. */
export const identityOf = (target: SmtpTarget) => target.username ?? target['from-address'] ?? '';

/** @throws {Failure} 400 where the target names no server */
export function connectionOf({ server, port, mode = 'tls' }: SmtpTarget): Connection {
  if (!server) throw new Failure(400, 'invalid_parameter', 'server is missing.');
  return { server, mode, ...(port !== undefined && { port }) };
}

/** How a target without OAuth2 signs in. */
export function passwordSignIn({ username, password, ...target }: SmtpTarget): SignIn {
  const method = target['auth-method'] ?? (username ? 'plain' : 'none');
  if (method !== 'plain') return { method: 'none' };
  if (!username || !password)
    throw new Failure(400, 'invalid_parameter', 'username and password are missing.');
  return { method: 'plain', username, password };
}

/**
 * Signs in with an access token. A server that refuses one from the cache may have forgotten it: then it is refreshed and
 * tried once more. A refresh token that comes along is not kept: only the daily update keeps them.
 *
 * @param given what `tokens.get()` gave
 */
export async function withAccessToken<T>(
  tokens: AccessTokens,
  { application, refreshToken }: OAuth2Grant,
  { tokens: { accessToken }, cached }: Awaited<ReturnType<AccessTokens['get']>>,
  signal: AbortSignal,
  work: (accessToken: string) => Promise<T>,
): Promise<T> {
  try {
    return await work(accessToken);
  } catch (error) {
    const refused = error instanceof SmtpError && error.phase === 'sign-in' && error.reply?.code === 535;
    if (!refused) throw error;
    tokens.drop(application, refreshToken);
    if (!cached) throw error;
    const fresh = await tokens.get(application, refreshToken, signal);
    return work(fresh.tokens.accessToken);
  }
}

/** How a target signs in with an access token. */
export const accessTokenSignIn = (
  target: SmtpTarget,
  { application: { provider } }: OAuth2Grant,
  accessToken: string,
): SignIn => ({
  method: 'oauth2',
  mechanism: provider.saslMechanism ?? 'XOAUTH2',
  username: identityOf(target),
  accessToken,
});

/** The message as it goes over the line; `taken` is called when the server has taken the sender and asks for it. */
async function compose({ author, ...target }: SmtpTarget, { to, subject, text }: Mail, taken: () => void) {
  const address = target['from-address'] ?? '';
  const message = new MailComposer({
    from: author ? { name: author, address } : address,
    to: [...to],
    subject,
    text,
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const bytes = await message.build();
  const content = function* () {
    taken();
    yield bytes;
  };
  return { envelope: { from: address, to: [...to] }, content: Readable.from(content()) };
}

/**
 * Sends a mail over a connection of its own.
 *
 * @throws {SmtpError}
 */
export async function deliver(
  target: SmtpTarget,
  signIn: SignIn,
  mail: Mail,
  options: TransportOptions,
  { reached, signal }: Delivery,
): Promise<void> {
  const session = await Session.open(connectionOf(target), signIn, options, signal);
  try {
    await session.signIn(signIn);
    reached('sign-in');
    const { envelope, content } = await compose(target, mail, () => reached('sender'));
    await session.send(envelope, content);
    reached('sent');
  } finally {
    session.close();
  }
}
