import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import type { Backend } from '../backend.js';
import { Failure } from '../failure.js';
import type { Access, OAuth2Grant } from '../mail/send.js';
import type { Entry } from '../storage/storage.js';
import { applicationOf, tokenFor } from '../targets/application.js';
import { placeOf } from '../targets/place.js';
import { signInOf } from '../targets/saved.js';
import type { Application } from '../xoauth2/token-client.js';
import { accessBy, takeFirstAccess } from './access.js';
import { accessOf, ownGrantOf } from './own-access.js';
import { pendingHolder, savedHolder } from './holder.js';
import { isReference, peekPending } from './pending.js';
import { whoSignedIn } from './who-signed-in.js';

export const referenceEnded = () =>
  new Failure(
    400,
    'reference_ended',
    'The sign-in has ended: it was used, it is older than ten minutes, or the page was loaded again since. Authorize again.',
  );

/** Whether a saved sign-in may be used for a target: by the application and at the mail server that it was made for. */
export function fits(
  { signIn, target: saved }: Entry,
  target: SmtpTarget,
  application: Application,
): boolean {
  if (!signIn || signIn.disconnected) return false;
  return (
    signIn['token-for'] === tokenFor(application) && (signIn.place ?? placeOf(saved)) === placeOf(target)
  );
}

/** What somebody signed in for. Whose sign-in it is, the provider is asked where it is not known already. */
const grantOf = (
  { client }: Backend,
  application: Application,
  access: Access,
  account?: string,
): OAuth2Grant => ({
  application,
  access,
  accountOf: async (tokens) => tokens.account ?? account ?? whoSignedIn(client, application, tokens),
});

/** The grant of a sign-in that came along: one that waits to be saved, or a token from elsewhere. */
async function givenGrant(
  backend: Backend,
  application: Application,
  token: string,
  session: string,
): Promise<OAuth2Grant> {
  const { storage } = backend;
  const pending = await peekPending(storage, token, session);
  if (!pending) {
    if (isReference(token)) throw referenceEnded();
    return grantOf(backend, application, accessBy(backend, application, token));
  }
  if (pending.signIn['token-for'] !== tokenFor(application)) throw tokenDoesNotFit();
  const access = accessBy(backend, application, pending.signIn['oauth2-refresh-token'], {
    holder: pendingHolder(storage, token, session),
    ...(application.provider.refreshTokenIsSingleUse && {
      first: () => takeFirstAccess(backend, token, session, application),
    }),
  });
  return grantOf(backend, application, access, pending.signIn.account);
}

export const tokenDoesNotFit = () =>
  new Failure(
    400,
    'token_does_not_fit',
    'The sign-in was for another client, tenant or provider. Authorize again.',
  );

/** The grant of a saved sign-in; undefined where there is none that fits. */
export function savedGrant(
  backend: Backend,
  entry: Entry,
  target: SmtpTarget,
  notes: boolean,
): OAuth2Grant | undefined {
  const own = ownGrantOf(target);
  if (own) return accessOf(backend, target, own, notes ? entry.target : undefined);
  const application = applicationOf(target, backend);
  const signIn = signInOf(entry);
  if (!signIn || !fits(entry, target, application)) return undefined;
  const holder = savedHolder(backend.storage, entry.target.name);
  const access = accessBy(backend, application, signIn['oauth2-refresh-token'], { holder, notes });
  return grantOf(backend, application, access, signIn.account);
}

/**
 * What a target signs in with: the sign-in that comes along, or the saved one of its name.
 *
 * @param notes whether a refusal of the saved sign-in is noted with it
 * @throws {Failure} 400 `not_signed_in`, `reference_ended`, `token_does_not_fit`; 409 `damaged_state`
 */
export async function grantFor(
  backend: Backend,
  target: SmtpTarget,
  entry: Entry | undefined,
  session: string,
  notes: boolean,
): Promise<OAuth2Grant> {
  const { 'oauth2-refresh-token': token } = target;
  const own = ownGrantOf(target);
  if (own) return accessOf(backend, target, own, notes ? entry?.target : undefined);
  if (token !== undefined) return givenGrant(backend, applicationOf(target, backend), token, session);
  const grant = entry && savedGrant(backend, entry, target, notes);
  if (!grant) throw new Failure(400, 'not_signed_in', 'Authorize first: there is no sign-in to send with.');
  return grant;
}
