import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../failure.js';
import { messageOf } from '../log.js';
import type { Lease, Storage } from '../storage/storage.js';

/** Longer than a token request and the save after it can take. */
const LEASE_MS = 60_000;
const LONGEST_WAIT_MS = 30_000;
const TRY_MS = 25;

/**
 * Does something while nobody else in the cluster does anything under the same key. Waits until it is free.
 *
 * @throws {Failure} 503 `busy`, and what the storage says where there is no room to save
 */
export async function alone<T>(
  storage: Storage,
  key: string,
  work: (lease: Lease) => Promise<T>,
  leaseMs = LEASE_MS,
): Promise<T> {
  const since = performance.now();
  for (;;) {
    const lease = await storage.lease(key, leaseMs);
    if (lease) {
      try {
        return await work(lease);
      } finally {
        // What was done is done; the lease is over after a while in any case.
        await lease
          .end()
          .catch((error: unknown) => console.error(`A lease did not end: ${messageOf(error)}`));
      }
    }
    if (performance.now() - since > LONGEST_WAIT_MS)
      throw new Failure(503, 'busy', 'Somebody else uses the same sign-in and does not come to an end.');
    await sleep(TRY_MS * (1 + Math.random()));
  }
}
