import { createHmac } from 'node:crypto';
import type { Backend } from '../backend.js';
import { identityOf } from '../mail/send.js';
import type { SavedTarget } from '../storage/storage.js';
import { placeOf } from '../targets/place.js';
import { alone } from './alone.js';
import type { Learnt } from './learnt.js';

const SESSION = 'outcome';
const YEAR = 366 * 86_400;
const noteOf = (name: string) => `outcome of ${name}`;

/** Of which application, mailbox and mail server something was learnt: with another one it is not true any more. */
async function subjectOf({ storage }: Backend, target: SavedTarget): Promise<string> {
  const application = Object.entries(target).filter(
    ([key]) => key.startsWith('oauth2-') || key === 'auth-method',
  );
  const subject = JSON.stringify([application.sort(), identityOf(target), placeOf(target)]);
  return createHmac('sha256', await storage.key())
    .update(subject)
    .digest('base64url');
}

/** What was learnt last of a target without a person, by any process; undefined where nobody knows anything of it. */
export async function ownOutcome(backend: Backend, target: SavedTarget): Promise<Learnt | undefined> {
  const noted = (await backend.storage.peekOnce(noteOf(target.name), SESSION)) as
    { readonly of: string; readonly learnt: Learnt } | undefined;
  return noted?.of === (await subjectOf(backend, target)) ? noted.learnt : undefined;
}

/** Keeps what was learnt of a target that has no sign-in to keep it in. */
export async function noteOwnOutcome(
  backend: Backend,
  target: SavedTarget,
  change: (known: Learnt) => Learnt,
): Promise<void> {
  const { storage, now } = backend;
  const until = Math.floor(now() / 1000) + YEAR;
  await alone(storage, `outcome-${target.name}`, async (lease) => {
    const learnt = change((await ownOutcome(backend, target)) ?? {});
    const note = { of: await subjectOf(backend, target), learnt };
    await storage.putOnce(noteOf(target.name), note, until, SESSION, lease);
  });
}
