import type { Backend } from '../backend.js';
import { Failure } from '../failure.js';
import type { Entry, State } from '../storage/storage.js';
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

/** It is over already. */
const GONE = ['invalid_token', 'invalid_grant'];

/** Another saved target whose sign-in would end too: providers end all that one account has given to one client. */
async function alsoUsing(
  backend: Backend,
  name: string,
  { application, signIn }: { readonly application: Application; readonly signIn: State },
): Promise<string | undefined> {
  const { storage } = backend;
  for (const { target } of await storage.all()) {
    if (target.name === name || !usesOAuth2(target)) continue;
    const used = applicationOrNot(target, backend);
    if (used instanceof Failure || used.clientId !== application.clientId) continue;
    const other = (await storage.get(target.name))?.signIn;
    if (!other || other.disconnected || other['token-for'] !== signIn['token-for']) continue;
    const sameToken = other['oauth2-refresh-token'] === signIn['oauth2-refresh-token'];
    if (sameToken || (other.account !== undefined && other.account === signIn.account)) return target.name;
  }
  return undefined;
}

/** Ends a sign-in at the provider (RFC 7009), where that is possible and ends no other one. */
export async function revoke(backend: Backend, { target }: Entry, signIn: State): Promise<Revocation> {
  const application = applicationOrNot(target, backend);
  if (application instanceof Failure) return not(application.error, application.message);
  const { provider } = application;
  // The provider has no way to: that is no failure, and the status says where to end it.
  if (!provider.revocationEndpoint) return { answer: { revoked: false }, mayRepeat: false };
  if (signIn['token-for'] !== tokenFor(application))
    return not('token_does_not_fit', 'The client, tenant or provider was changed after the sign-in.');
  const other = await alsoUsing(backend, target.name, { application, signIn });
  if (other !== undefined)
    return not('still_used', `The target ${other} uses the same account and client: it would end too.`);
  try {
    const revoked = await backend.client.revoke(application, signIn['oauth2-refresh-token']);
    return { answer: { revoked }, mayRepeat: false };
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    if (GONE.includes(error.error)) return { answer: { revoked: true }, mayRepeat: false };
    const answer = { revoked: false, error: error.error, error_description: error.message };
    return { answer, mayRepeat: true };
  }
}

/**
 * Ends the sign-in that a target had, after it was deleted, or was signed in anew.
 *
 * @returns undefined where there was none, or it is still in use
 */
export async function endReplaced(
  backend: Backend,
  before: Entry,
  after: Entry | undefined,
): Promise<Disconnected | undefined> {
  const { signIn, target } = before;
  if (!signIn || !usesOAuth2(target)) return undefined;
  const next = after?.signIn;
  if (next?.['oauth2-refresh-token'] === signIn['oauth2-refresh-token']) return undefined;
  // Providers end all that one account has given to one client, the new sign-in too.
  const isOtherGrant =
    next?.['token-for'] !== signIn['token-for'] ||
    (next.account !== undefined && signIn.account !== undefined && next.account !== signIn.account);
  const { answer } = isOtherGrant
    ? await revoke(backend, before, signIn)
    : not('still_used', 'The new sign-in may be of the same account and client: it would end too.');
  return answer;
}
