import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import type { Backend } from './backend.js';
import { identityOf } from './mail/send.js';
import { testSteps } from './mail/test-steps.js';
import type { Observer, Step, TestMail } from './mail/test-steps.js';
import { grantFor } from './sign-in/grant.js';
import { savedHolder } from './sign-in/holder.js';
import { withFailedMail, withMail } from './sign-in/learnt.js';
import type { Learnt } from './sign-in/learnt.js';
import { isWithoutPerson } from './sign-in/own-access.js';
import { noteOwnOutcome } from './sign-in/own-outcome.js';
import type { Entry } from './storage/storage.js';
import { applicationOf, usesOAuth2 } from './targets/application.js';
import { completeRequest } from './targets/complete.js';
import { samePlace } from './targets/place.js';

/** A test that may begin: everything that it needs is there. */
export interface PreparedTest extends TestMail {
  /** The saved target, where it is tried as it is saved: what comes out is true of it. */
  readonly saved?: Entry | undefined;
}

/** Whether what is learnt by one target is true of the other. */
function isSame(target: SmtpTarget, saved: SmtpTarget, backend: Backend): boolean {
  if (!usesOAuth2(target) || !usesOAuth2(saved)) return false;
  const [one, other] = [target, saved].map((each) => JSON.stringify(applicationOf(each, backend)));
  return one === other && samePlace(target, saved) && identityOf(target) === identityOf(saved);
}

/**
 * Makes a test of a target ready that need not be saved: of a saved one of its name it has what it leaves out, where that
 * goes to the same place.
 *
 * @param session to which a reference to a sign-in was given
 * @throws {Failure} 400, 409 `damaged_state`
 */
export async function prepareTest(
  backend: Backend,
  body: SmtpTarget,
  recipient: string,
  session: string,
): Promise<PreparedTest> {
  const { target, saved: entry } = await completeRequest(backend, body, session);
  if (!usesOAuth2(target)) return { target, recipient };
  const isSaved =
    entry !== undefined &&
    target['oauth2-refresh-token'] === undefined &&
    isSame(target, entry.target, backend);
  const grant = await grantFor(backend, target, entry, session, isSaved);
  return { target, recipient, grant, ...(isSaved && { saved: entry }) };
}

/** Sends a test mail, and keeps with the sign-in of a saved target what came out. */
export async function runTest(backend: Backend, test: PreparedTest, observer: Observer): Promise<void> {
  let failed: Step | undefined;
  const report = (step: Step) => {
    if (step.status === 'failed') failed = step;
    observer.report(step);
  };
  await testSteps(test, backend.transport, { ...observer, report });
  if (!test.saved || !test.grant || observer.signal.aborted) return;
  await noteOutcome(backend, test.saved, test.grant.access.token, failed);
}

/** What the token endpoint refused is noted where it was asked. */
export async function noteOutcome(
  backend: Backend,
  { target }: Entry,
  token: string,
  failed: Step | undefined,
): Promise<void> {
  if (failed?.id !== 'token') {
    const seconds = Math.floor(backend.now() / 1000);
    const { error, id } = failed ?? {};
    const learn = <S extends Learnt>(state: S): S =>
      error && id ? withFailedMail(state, error, id, seconds) : withMail(state, seconds);
    if (isWithoutPerson(target)) await noteOwnOutcome(backend, target, learn);
    else await savedHolder(backend.storage, target.name).save(token, learn);
  }
  backend.news(target.name);
}
