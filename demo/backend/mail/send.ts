import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import { invalidParameter } from '../failure.js';
import type { Application, Tokens } from '../xoauth2/token-client.js';
import { SmtpError } from './smtp-error.js';
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import { isSaslMechanism } from '../xoauth2/sasl.js';
import { hideIn } from './hide-in.js';
import { hiderOf } from './sign-in.js';
import { Session } from './transport.js';
import type { Connection, Delivered, SignIn, TransportOptions } from './transport.js';

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

/** An access token, and whether it was one from memory, which the server may have forgotten meanwhile. */
export interface GivenAccess {
  readonly tokens: Tokens;
  readonly cached: boolean;
}

/** Where a delivery gets its access tokens. */
export interface Access {
  /**
   * @param fresh not one from memory: a test must prove that one can be had now
   * @throws {TokenError}
   */
  get(options: { readonly fresh: boolean; readonly signal?: AbortSignal }): Promise<GivenAccess>;
  /** Forgets one that a server has refused. */
  drop(): void;
  /** The refresh token that was good last. */
  readonly token: string;
}

/** What signs in with OAuth2: the application, and access tokens for it. */
export interface OAuth2Grant {
  readonly application: Application;
  readonly access: Access;
  /** No person signed in. */
  readonly isOwn?: boolean;
  /** The account that signed in; undefined where the provider does not say. */
  readonly accountOf?: (tokens: Tokens) => Promise<string | undefined>;
}

/** The user at the SMTP server: an own field, since a shared mailbox is signed in to as somebody else. */
export const identityOf = (target: SmtpTarget) => target.username ?? target['from-address'] ?? '';

/** @throws {Failure} 400 where the target names no server */
export function connectionOf({ server, port, mode = 'tls' }: SmtpTarget): Connection {
  if (!server) throw invalidParameter('server is missing.');
  // In brackets as in a URL: an IPv6 address.
  const host = server.replace(/^\[([\da-f:.]+(?:%[\w.-]+)?)\]$/i, '$1');
  return { server: host, mode, ...(port !== undefined && { port }) };
}

const NO_TOKEN_MECHANISM =
  'An access token is sent by XOAUTH2 or OAUTHBEARER alone, and the provider’s data names another one.';

/** How a target without OAuth2 signs in. */
export function passwordSignIn({ username, password, ...target }: SmtpTarget): SignIn {
  const method = target['auth-method'] ?? (username ? 'plain' : 'none');
  if (method !== 'plain') return { method: 'none' };
  if (!username || !password) throw invalidParameter('username and password are missing.');
  return { method: 'plain', username, password };
}

/** What a server says that does not take an access token, or does not take it any longer: at the sign-in, or in mid-session. */
const SIGN_IN_GONE = [530, 534, 535];
const isSignInGone = ({ reply }: SmtpError) => reply !== undefined && SIGN_IN_GONE.includes(reply.code);

/**
 * Signs in with an access token. A server that refuses one from the cache may have forgotten it: then it is refreshed and
 * tried once more.
 *
 * @param given what `access.get()` gave
 */
export async function withAccessToken<T>(
  { access }: OAuth2Grant,
  { tokens: { accessToken }, cached }: GivenAccess,
  signal: AbortSignal,
  work: (accessToken: string) => Promise<T>,
): Promise<T> {
  try {
    return await work(accessToken);
  } catch (error) {
    if (!(error instanceof SmtpError) || !isSignInGone(error)) throw error;
    access.drop();
    if (!cached) throw error;
    const fresh = await access.get({ fresh: true, signal });
    return work(fresh.tokens.accessToken);
  }
}

/**
 * How a target signs in with an access token.
 *
 * @throws {SmtpError} where the provider's data names a mechanism that is not for access tokens
 */
export function accessTokenSignIn(
  target: SmtpTarget,
  { application: { provider } }: Pick<OAuth2Grant, 'application'>,
  accessToken: string,
): SignIn {
  const { saslMechanism: mechanism = 'XOAUTH2' } = provider;
  if (!isSaslMechanism(mechanism))
    throw new SmtpError('authentication_unavailable', NO_TOKEN_MECHANISM, 'sign-in');
  return { method: 'oauth2', mechanism, username: identityOf(target), accessToken };
}

/** The message as it goes over the line; `taken` is called when the server has taken the sender and asks for it. */
async function compose({ author, ...target }: SmtpTarget, { to, subject, text }: Mail, taken: () => void) {
  const address = target['from-address'] ?? '';
  const message = new MailComposer({
    from: { name: author ?? '', address },
    to: to.map((each) => ({ name: '', address: each })),
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
 * Sends a mail over a connection of its own. What the server quotes of the sign-in is hidden, whenever it does so.
 *
 * @returns who gets it and who does not: one recipient that is taken is enough to send it
 * @throws {SmtpError} where nobody gets it
 */
export async function deliver(
  target: SmtpTarget,
  signIn: SignIn,
  mail: Mail,
  options: TransportOptions,
  delivery: Delivery,
): Promise<Delivered> {
  const hide = hiderOf(signIn);
  try {
    const { accepted, rejected } = await handOver(target, signIn, mail, options, delivery);
    return {
      accepted,
      rejected: rejected.map(({ recipient, error }) => ({ recipient, error: hideIn(error, hide) })),
    };
  } catch (error) {
    throw error instanceof SmtpError ? hideIn(error, hide) : error;
  }
}

async function handOver(
  target: SmtpTarget,
  signIn: SignIn,
  mail: Mail,
  options: TransportOptions,
  { reached, signal }: Delivery,
): Promise<Delivered> {
  const session = await Session.open(connectionOf(target), signIn, options, signal);
  try {
    await session.signIn(signIn);
    reached('sign-in');
    const { envelope, content } = await compose(target, mail, () => reached('sender'));
    const delivered = await session.send(envelope, content);
    reached('sent');
    return delivered;
  } finally {
    session.close();
  }
}
