import { randomUUID } from 'node:crypto';
import type { Backend } from '../backend.js';
import { Breaker } from '../breaker.js';
import { messageOf } from '../log.js';
import type { Entry, SavedTarget, State } from '../storage/storage.js';
import { usesOAuth2 } from '../targets/application.js';
import { alone } from './alone.js';
import { REPEAT_SECONDS, askToRevoke, revocationOf, revoke } from './revoke.js';
import type { Disconnected } from './revoke.js';

/** A sign-in of a target that is gone, or has another one now, while its provider has not ended it yet. */
interface Former {
  readonly id: string;
  /** As much of the target as names the application. */
  readonly target: SavedTarget;
  readonly signIn: State;
  /** When it was ended here, and when its provider is to be asked again, in seconds since the epoch. */
  readonly since: number;
  readonly next: number;
}

/** Where they are kept, under which lease, and whose they are: no page has this session, and no target this name. */
const LIST = '_former-sign-ins';
/** A provider that has not worked for so long is asked no more: nobody keeps a token for ever that nothing uses. */
const LONGEST = 30 * 86_400;

const secondsOf = ({ now }: Backend) => Math.floor(now() / 1000);

async function formerSignIns({ storage }: Backend): Promise<readonly Former[]> {
  return ((await storage.peekOnce(LIST, LIST)) as { former: Former[] } | undefined)?.former ?? [];
}

function change(backend: Backend, work: (all: readonly Former[]) => readonly Former[]): Promise<void> {
  const { storage } = backend;
  return alone(storage, LIST, async (lease) => {
    const former = work(await formerSignIns(backend));
    if (former.length === 0) await storage.takeOnce(LIST, LIST);
    else await storage.putOnce(LIST, { former }, secondsOf(backend) + 2 * LONGEST, LIST, lease);
  });
}

const forget = (backend: Backend, id: string) =>
  change(backend, (all) => all.filter((each) => each.id !== id));

/** What of a target says at which provider, and as which application, a sign-in is ended. */
function applicationKeys(target: SavedTarget): SavedTarget {
  const keys = Object.entries(target).filter(([key]) => /^(name$|auth-method$|oauth2-)/.test(key));
  return Object.fromEntries(keys) as unknown as SavedTarget;
}

/** Ends a sign-in that no target has any more. It is kept before the provider is asked, whatever becomes of this process. */
async function endFormer(backend: Backend, { target }: Entry, signIn: State): Promise<Disconnected> {
  const application = await revocationOf(backend, target, signIn);
  if ('answer' in application) return application.answer;
  const since = secondsOf(backend);
  const former = { id: randomUUID(), target: applicationKeys(target), signIn, since };
  const isKept = await change(backend, (all) => [...all, { ...former, next: since + REPEAT_SECONDS }]).then(
    () => true,
    (error: unknown) => {
      console.error(`The former sign-in of ${target.name} cannot be kept: ${messageOf(error)}`);
      return false;
    },
  );
  const { answer, mayRepeat } = await askToRevoke(backend, application, signIn);
  if (!mayRepeat && isKept) await forget(backend, former.id);
  const { 'revocation-pending': _none, ...rest } = answer;
  return isKept ? answer : rest;
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
  if (isOtherGrant) return endFormer(backend, before, signIn);
  const words = 'The new sign-in may be of the same account and client: it would end too.';
  return { revoked: false, error: 'still_used', error_description: words };
}

/**
 * Asks providers again to end what has no target any more; each by one process.
 *
 * @param isDue whether one that was to be asked at that time is asked now
 */
export async function endFormerSignIns(
  backend: Backend,
  isDue = (next: number) => next <= secondsOf(backend),
): Promise<void> {
  const breaker = new Breaker();
  for (const { id, target, signIn, since, next } of await formerSignIns(backend)) {
    const provider = String(target['auth-method']);
    if (!isDue(next) || breaker.isOpen(provider)) continue;
    const now = secondsOf(backend);
    let isOurs = false;
    await change(backend, (all) =>
      all.map((each) => {
        if (each.id !== id || each.next !== next) return each;
        isOurs = true;
        return { ...each, next: now + REPEAT_SECONDS };
      }),
    );
    if (!isOurs) continue;
    const { answer, mayRepeat } = await revoke(backend, target, signIn);
    breaker.note(provider, !mayRepeat);
    if (mayRepeat && now - since < LONGEST) continue;
    await forget(backend, id);
    if (!answer.revoked) {
      const { error = 'not_revoked', error_description: words = '' } = answer;
      console.warn(`The former sign-in of ${target.name} was not ended at its provider: ${error} ${words}`);
    }
  }
}
