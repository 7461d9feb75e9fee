import type { SmtpTarget } from 'smtp-oauth2-elements/target.js';
import { Failure } from '../failure.js';
import type { AccessTokens } from '../xoauth2/access-tokens.js';
import type { Application } from '../xoauth2/token-client.js';
import { smtpErrorOf } from './smtp-error.js';
import { createTransport } from './transport.js';
import type { Connection, SignIn, TransportOptions } from './transport.js';

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
 * Sends with an access token. A server that refuses one from the cache may have forgotten it: then it is refreshed and
 * tried once more. A refresh token that comes along is not kept: only the daily update keeps them.
 */
export async function withAccessToken<T>(
  tokens: AccessTokens,
  { application, refreshToken }: OAuth2Grant,
  username: string,
  work: (signIn: SignIn) => Promise<T>,
): Promise<T> {
  const { tokens: given, cached } = await tokens.get(application, refreshToken);
  const signIn = (accessToken: string): SignIn => ({
    method: 'oauth2',
    mechanism: application.provider.saslMechanism ?? 'XOAUTH2',
    username,
    accessToken,
  });
  try {
    return await work(signIn(given.accessToken));
  } catch (error) {
    const refused = smtpErrorOf(error).phase === 'sign-in';
    if (!refused) throw error;
    tokens.drop(application, refreshToken);
    if (!cached) throw error;
    const fresh = await tokens.get(application, refreshToken);
    return work(signIn(fresh.tokens.accessToken));
  }
}

/**
 * Sends a mail over a connection of its own.
 *
 * @throws {SmtpError}
 */
export async function deliver(
  target: SmtpTarget,
  signIn: SignIn,
  { to, subject, text }: Mail,
  options: TransportOptions,
): Promise<void> {
  const transport = createTransport(connectionOf(target), signIn, options);
  const address = target['from-address'] ?? '';
  try {
    await transport.sendMail({
      from: target.author ? { name: target.author, address } : address,
      to: [...to],
      subject,
      text,
    });
  } catch (error) {
    throw smtpErrorOf(error);
  } finally {
    transport.close();
  }
}
