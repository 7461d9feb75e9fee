import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import type { Backend } from '../backend.js';
import { Failure } from '../failure.js';
import type { State } from '../storage/storage.js';
import { tokenFor } from '../targets/application.js';
import { checkedApplication } from '../targets/check-target.js';
import { completeRequest } from '../targets/complete.js';
import type { Application, Tokens } from '../xoauth2/token-client.js';
import { TokenError } from '../xoauth2/token-error.js';
import { alone } from './alone.js';
import { endOf } from './learnt.js';
import { firstAccess, keepPending, leaseKeyOf, newReference, proofOf } from './pending.js';
import type { Pending } from './pending.js';
import { whoSignedIn } from './who-signed-in.js';

/** The state that begins with an exchange. */
export function stateFrom(
  application: Application,
  tokens: Pick<Tokens, 'refreshToken' | 'scope' | 'account' | 'refreshTokenExpiresIn'>,
  nowMs: number,
): State {
  if (!tokens.refreshToken) {
    throw new Failure(400, 'no_refresh_token', `${application.provider.name} gave no refresh token.`);
  }
  const now = Math.floor(nowMs / 1000);
  const end = endOf(application, tokens.refreshTokenExpiresIn, now);
  return {
    version: 1,
    'oauth2-refresh-token': tokens.refreshToken,
    'last-refreshed': now,
    since: now,
    'token-for': tokenFor(application),
    ...(tokens.account !== undefined && { account: tokens.account }),
    ...(tokens.scope !== undefined && { scope: tokens.scope }),
    ...(end !== undefined && { 'refresh-token-expires': end }),
  };
}

/** A provider's refusal as an answer to the caller, in the provider's own words. */
export function failureOf(error: TokenError): Failure {
  const status = error.consequence === 'later' || error.error === 'unexpected_answer' ? 502 : 400;
  return new Failure(status, error.error, error.message, { uri: error.uri });
}

/** What an exchange request says besides the keys of a target. */
export interface CodeGrant {
  readonly code: string;
  readonly redirectUri: string;
  readonly codeVerifier?: string;
}

/** What the browser learns of a sign-in. */
export interface ExchangeAnswer {
  readonly 'oauth2-refresh-token': string;
  readonly account?: string;
  readonly scope?: string;
  readonly 'refresh-token-expires'?: number;
}

/**
 * Turns an authorization code into a sign-in that waits for its target to be saved.
 *
 * @param body the application; its secret or private key may be the one of the saved target of its name
 * @param session to which the reference is given
 * @param by the host's user who has it done
 * @throws {Failure} in the provider's words
 */
export async function exchange(
  backend: Backend,
  body: SmtpTarget,
  grant: CodeGrant,
  session: string,
  by?: string,
): Promise<ExchangeAnswer> {
  const { storage, options } = backend;
  const { target } = await completeRequest(backend, body, session);
  const application = checkedApplication(target, backend, backend.now());
  const key = await storage.key();
  const reference = newReference();
  // Room is reserved before the code is used: it is good once.
  return alone(storage, leaseKeyOf(reference), async (lease) => {
    const { signIn: state, access } = await signedIn(backend, application, grant, key);
    const signIn = { ...state, ...(by !== undefined && { 'signed-in-by': by }) };
    const returned = options.tokenDelivery === 'return' ? signIn['oauth2-refresh-token'] : reference;
    await keepPending(storage, { id: returned, signIn, access }, session, lease);
    const { account, scope, 'refresh-token-expires': expires } = signIn;
    return {
      'oauth2-refresh-token': returned,
      ...(account !== undefined && { account }),
      ...(scope !== undefined && { scope }),
      ...(expires !== undefined && { 'refresh-token-expires': expires }),
    };
  });
}

/** @throws {Failure} in the provider's words */
async function signedIn(
  { client, now }: Backend,
  application: Application,
  grant: CodeGrant,
  key: Buffer,
): Promise<Omit<Pending, 'until'>> {
  try {
    const tokens = await client.exchange(application, grant);
    const state = stateFrom(application, tokens, now());
    const account = await whoSignedIn(client, application, tokens);
    const signIn = { ...state, ...(account !== undefined && { account }) };
    return { signIn, access: firstAccess(tokens, proofOf(key, application), signIn['last-refreshed']) };
  } catch (error) {
    throw error instanceof TokenError ? failureOf(error) : error;
  }
}
