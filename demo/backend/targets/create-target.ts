import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import type { Backend } from '../backend.js';
import { Failure, invalidParameter } from '../failure.js';
import { withNewSignIn } from '../sign-in/new-sign-in.js';
import { isDevice } from '../storage/names.js';
import { checkTarget } from './check-target.js';
import { withMadeKey } from './made-key.js';

/**
 * Saves a new target, with its sign-in where it brings one.
 *
 * @param session to which a reference to a sign-in was given, or for which a key was made
 * @throws {Failure} 400, 409 `exists`
 */
export async function createTarget(
  backend: Backend,
  body: SmtpTarget & { readonly name: string },
  session = '',
): Promise<void> {
  const { digest: _digest, 'oauth2-refresh-token': token, ...given } = body;
  const target = await withMadeKey(backend.storage, given, session);
  const { name } = target;
  if (isDevice(name)) {
    throw invalidParameter(`name must not be ${name}: some systems take it for a device.`);
  }
  await withNewSignIn(backend, token, session, (signInFor) =>
    backend.storage.change(name, (entry) => {
      if (entry) throw new Failure(409, 'exists', `There is a target named ${name} already.`);
      const checked = checkTarget(target, backend, undefined, backend.now());
      return { target: checked, signIn: signInFor(checked) };
    }),
  );
  backend.news(name);
}
