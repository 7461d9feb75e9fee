import type { SmtpTarget, SmtpTargetUpdate } from 'smtp-oauth2-elements/smtp-target.js';
import type { Backend } from '../backend.js';
import { Failure, invalidParameter } from '../failure.js';
import { identityOf } from '../mail/send.js';
import { withNewSignIn } from '../sign-in/new-sign-in.js';
import { isWithoutPerson } from '../sign-in/own-access.js';
import { endReplaced } from '../sign-in/former.js';
import type { Disconnected } from '../sign-in/revoke.js';
import type { Entry, SavedTarget, State } from '../storage/storage.js';
import { applicationOf, usesOAuth2 } from './application.js';
import type { Known } from './application.js';
import { CLIENT_SECRETS, checkTarget, isSameSignIn, without } from './check-target.js';
import { withMadeKey } from './made-key.js';
import { placeOf, samePlace, tokenPlaceOf } from './place.js';
import { notFound } from './saved.js';

/** A secret stays where it was saved for: elsewhere it is asked for again, or is of no use. */
function secretsThatStay(
  saved: SavedTarget,
  target: SavedTarget,
  changes: SmtpTarget,
  known: Known,
): SavedTarget {
  if (target.password !== undefined && changes.password === undefined && !samePlace(saved, target)) {
    throw invalidParameter(
      'password is missing: the saved one is for another server, port or encryption. Enter it again.',
    );
  }
  const isOtherEndpoint =
    !isSameSignIn(saved, target) &&
    usesOAuth2(saved) &&
    usesOAuth2(target) &&
    tokenPlaceOf(applicationOf(saved, known)) !== tokenPlaceOf(applicationOf(target, known));
  const gone = isOtherEndpoint ? CLIENT_SECRETS.filter((key) => changes[key] === undefined) : [];
  return without(target, gone);
}

/** What another application may cure; whether it does is for the next refresh to find out, which is due now. */
function retried(signIn: State, now: number): State {
  const { 'last-error': error, ...state } = signIn;
  return { ...state, ...(error?.step !== undefined && { 'last-error': error }), 'next-refresh': now };
}

/** The sign-in that is there, as it is beside a changed target. */
function kept(entry: Entry, target: SavedTarget, backend: Backend): State | undefined {
  const { signIn } = entry;
  if (!signIn) return undefined;
  const place = signIn.place ?? placeOf(entry.target);
  const bound =
    signIn.place === undefined && !samePlace(entry.target, target) ? { ...signIn, place } : signIn;
  const application = (of: SavedTarget) => JSON.stringify(usesOAuth2(of) && applicationOf(of, backend));
  const asked =
    isSameSignIn(entry.target, target) || application(entry.target) === application(target)
      ? bound
      : retried(bound, Math.floor(backend.now() / 1000));
  return deliveryOf(entry.target) === deliveryOf(target) ? asked : untold(asked);
}

/** What a mail server may have refused of a target. */
const deliveryOf = (target: SavedTarget) =>
  JSON.stringify([placeOf(target), identityOf(target), target['from-address'], target.mailto]);

/** What a mail server has refused is not known of another mail. */
function untold(signIn: State): State {
  const { 'last-error': error, ...state } = signIn;
  return error?.step === undefined ? signIn : state;
}

/**
 * Changes a saved target. What the update leaves out stays.
 *
 * @param session to which a reference to a sign-in was given, or for which a key was made
 * @returns what became of the sign-in that is not used any more, where there was one
 * @throws {Failure} 400, 404, 409 `changed`
 */
export async function updateTarget(
  backend: Backend,
  name: string,
  body: SmtpTargetUpdate,
  session = '',
): Promise<Disconnected | undefined> {
  const { storage } = backend;
  const { delete: deleted = [], digest, 'oauth2-refresh-token': token, ...given } = body;
  const changes = await withMadeKey(storage, given, session);
  if (changes.name !== undefined && changes.name !== name) throw invalidParameter('name cannot be changed.');
  const seen: { before?: Entry } = {};
  const after = await withNewSignIn(backend, token, session, (signInFor) =>
    storage.change(name, (entry) => {
      if (!entry) throw notFound();
      if (digest !== undefined && digest !== entry.revision)
        throw new Failure(409, 'changed', 'Somebody else has changed this target. Load it again.');
      seen.before = entry;
      const merged = { ...without(entry.target, deleted as (keyof SavedTarget)[]), ...changes, name };
      const checked = checkTarget(merged, backend, entry.target, backend.now());
      const target = secretsThatStay(entry.target, checked, changes, backend);
      const signIn = signInFor(target);
      if (signIn || !usesOAuth2(target) || isWithoutPerson(target)) return { target, signIn };
      return { target, signIn: kept(entry, target, backend), damage: entry.damage };
    }),
  );
  // What was only entered has to prove itself first.
  if (after?.signIn?.['oauth2-refresh-token'] !== seen.before?.signIn?.['oauth2-refresh-token'])
    backend.news(name);
  return seen.before && endReplaced(backend, seen.before, after);
}
