import type { State } from '../storage/state.js';
import type { Lease, Storage } from '../storage/storage.js';
import { leaseKeyOf, peekPending, replacePending } from './pending.js';

/** Where a refresh token is kept, so that the next one is kept there too. */
export interface Holder {
  /** Of the lease under which it is used where that is for one caller at a time. */
  readonly key: string;
  /** The sign-in as it is now. */
  read(): Promise<State | undefined>;
  /**
   * Changes the sign-in while it still has this token: what was learnt about an old one must not overwrite a new one.
   *
   * @returns whether it was changed
   */
  save(token: string, change: (signIn: State) => State, lease?: Lease): Promise<boolean>;
}

/** The sign-in of a saved target. */
export const savedHolder = (storage: Storage, name: string): Holder => ({
  key: name,
  read: async () => (await storage.get(name))?.signIn,
  save: async (token, change, lease) => {
    let isSaved = false;
    await storage.change(
      name,
      (entry) => {
        isSaved = entry?.signIn?.['oauth2-refresh-token'] === token;
        return isSaved && entry?.signIn ? { ...entry, signIn: change(entry.signIn) } : entry;
      },
      lease,
    );
    return isSaved;
  },
});

/** A sign-in that waits for its target to be saved. What is learnt about it is kept where its token changes alone. */
export const pendingHolder = (storage: Storage, id: string, session: string): Holder => ({
  key: leaseKeyOf(id),
  read: async () => (await peekPending(storage, id, session))?.signIn,
  save: async (token, change, lease) => {
    const pending = lease && (await peekPending(storage, id, session));
    if (!lease || pending?.signIn['oauth2-refresh-token'] !== token) return false;
    await replacePending(storage, id, { ...pending, signIn: change(pending.signIn) }, session, lease);
    return true;
  },
});
