import type { Backend } from '../backend.js';
import { invalidParameter } from '../failure.js';
import type { Entry, SavedTarget, State } from '../storage/storage.js';
import { applicationOf, tokenFor, usesOAuth2 } from '../targets/application.js';
import { placeOf } from '../targets/place.js';
import { alone } from './alone.js';
import { stateFrom } from './exchange.js';
import { referenceEnded, tokenDoesNotFit } from './grant.js';
import { isWithoutPerson } from './own-access.js';
import { isReference, leaseKeyOf, peekPending } from './pending.js';

/** The sign-in that a save brings for a target; undefined where it brings none. */
export type SignInFor = (target: SavedTarget) => State | undefined;

function signInFrom(backend: Backend, target: SavedTarget, token: string, pending: State | undefined): State {
  if (isWithoutPerson(target)) throw invalidParameter('oauth2-refresh-token does not fit oauth2-grant.');
  if (!usesOAuth2(target)) throw invalidParameter('oauth2-refresh-token does not fit auth-method.');
  const application = applicationOf(target, backend);
  if (pending && pending['token-for'] !== tokenFor(application)) throw tokenDoesNotFit();
  const signIn = pending ?? stateFrom(application, { refreshToken: token }, backend.now());
  return { ...signIn, place: placeOf(target) };
}

/**
 * Saves together with the sign-in that comes along. A reference is used by one save alone, and is gone when that save is
 * made: one that was refused leaves it good.
 *
 * @param token a reference, or a refresh token; undefined for none
 */
export async function withNewSignIn(
  backend: Backend,
  token: string | undefined,
  session: string,
  save: (signInFor: SignInFor) => Promise<Entry | undefined>,
): Promise<Entry | undefined> {
  const { storage } = backend;
  if (token === undefined || token === '') return save(() => undefined);
  const isPending = (await peekPending(storage, token, session)) !== undefined;
  if (!isPending) {
    return save((target) => {
      if (isReference(token)) throw referenceEnded();
      return signInFrom(backend, target, token, undefined);
    });
  }
  return alone(storage, leaseKeyOf(token), async () => {
    const pending = await peekPending(storage, token, session);
    const saved = await save((target) => {
      if (!pending && isReference(token)) throw referenceEnded();
      return signInFrom(backend, target, token, pending?.signIn);
    });
    await storage.takeOnce(token, session);
    return saved;
  });
}
