import type { Backend } from '../backend.js';
import { Failure } from '../failure.js';
import type { SavedTarget, State } from '../storage/storage.js';
import { applicationOrNot, tokenFor, usesOAuth2 } from '../targets/application.js';
import type { Application } from '../xoauth2/token-client.js';
import { TokenError } from '../xoauth2/token-error.js';

/** What became of a sign-in that was ended here. */
export interface Disconnected {
  /** The provider has ended it too. */
  readonly revoked: boolean;
  /** Why it has not. */
  readonly error?: string;
  readonly error_description?: string;
  /** It is asked again, by the daily update. */
  readonly 'revocation-pending'?: boolean;
}

/** How an attempt to end a sign-in at the provider went, and whether another one could go better. */
export interface Revocation {
  readonly answer: Disconnected;
  readonly mayRepeat: boolean;
}

const not = (error: string, description: string): Revocation => ({
  answer: { revoked: false, error, error_description: description },
  mayRepeat: false,
});

/** When a provider that has not ended a sign-in is asked again. */
export const REPEAT_SECONDS = 3600;

/** It is over already. */
const GONE = ['invalid_token', 'invalid_grant'];

/** A saved target whose sign-in would end too: providers end all that one account has given to one client. */
async function alsoUsing(
  backend: Backend,
  application: Application,
  signIn: State,
): Promise<string | undefined> {
  const { storage } = backend;
  for (const { target } of await storage.all()) {
    if (!usesOAuth2(target)) continue;
    const used = applicationOrNot(target, backend);
    if (used instanceof Failure || used.clientId !== application.clientId) continue;
    const other = (await storage.get(target.name))?.signIn;
    if (!other || other.disconnected || other['token-for'] !== signIn['token-for']) continue;
    const sameToken = other['oauth2-refresh-token'] === signIn['oauth2-refresh-token'];
    if (sameToken || (other.account !== undefined && other.account === signIn.account)) return target.name;
  }
  return undefined;
}

/** How a sign-in could be ended at its provider (RFC 7009), or why it cannot be, where nobody has to be asked for that. */
export async function revocationOf(
  backend: Backend,
  target: SavedTarget,
  signIn: State,
): Promise<Application | Revocation> {
  const application = applicationOrNot(target, backend);
  if (application instanceof Failure) return not(application.error, application.message);
  const { provider } = application;
  // The provider has no way to: that is no failure, and the status says where to end it.
  if (!provider.revocationEndpoint) return { answer: { revoked: false }, mayRepeat: false };
  if (signIn['token-for'] !== tokenFor(application))
    return not('token_does_not_fit', 'The client, tenant or provider was changed after the sign-in.');
  const other = await alsoUsing(backend, application, signIn);
  if (other !== undefined)
    return not('still_used', `The target ${other} uses the same account and client: it would end too.`);
  return application;
}

/** Ends a sign-in that nothing uses any more at the provider, where that is possible and ends no other one. */
export async function revoke(backend: Backend, target: SavedTarget, signIn: State): Promise<Revocation> {
  const application = await revocationOf(backend, target, signIn);
  return 'answer' in application ? application : askToRevoke(backend, application, signIn);
}

/** Asks the provider of an application to end a sign-in. */
export async function askToRevoke(
  backend: Backend,
  application: Application,
  signIn: State,
): Promise<Revocation> {
  try {
    const revoked = await backend.client.revoke(application, signIn['oauth2-refresh-token']);
    return { answer: { revoked }, mayRepeat: false };
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    if (GONE.includes(error.error)) return { answer: { revoked: true }, mayRepeat: false };
    const { error: code, message } = error;
    const answer = { revoked: false, error: code, error_description: message, 'revocation-pending': true };
    return { answer, mayRepeat: true };
  }
}
