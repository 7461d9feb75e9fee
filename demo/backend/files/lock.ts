import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tryLock, unlock, waitForLock } from 'fs-native-extensions';

/** How often it is tried, a millisecond apart, before it is waited for. */
const TRIES = 20;

/**
 * The lock is held for less than a millisecond as a rule, so it is free or soon will be. To wait for it takes a thread, which
 * may have to wait itself until this process's other work with files is done.
 */
async function acquire(fd: number): Promise<void> {
  for (let turn = 0; turn < TRIES; turn++) {
    if (tryLock(fd)) return;
    await sleep(1);
  }
  await waitForLock(fd);
}

/**
 * The lock of a directory, between processes. It is the kernel's: it ends with the process that holds it, and nobody can
 * steal it. Hold it only around reading, comparing and saving, never across a request.
 */
export class DirectoryLock {
  /** How long the lock was held so far, in milliseconds. */
  heldMs = 0;
  /** The longest that somebody here had to wait for it, in milliseconds. */
  longestWaitMs = 0;
  private tail: Promise<unknown> = Promise.resolve();

  constructor(private readonly directory: string) {}

  /** Runs `work` while nobody else runs theirs. */
  hold<T>(work: () => T | Promise<T>): Promise<T> {
    // The kernel's lock belongs to a file handle; within this process a queue keeps the order.
    const turn = this.tail.then(() => this.locked(work));
    this.tail = turn.catch(() => undefined);
    return turn;
  }

  private async locked<T>(work: () => T | Promise<T>): Promise<T> {
    const asked = performance.now();
    mkdirSync(this.directory, { recursive: true, mode: 0o750 });
    const fd = openSync(join(this.directory, '.lock'), 'a+', 0o600);
    try {
      await acquire(fd);
      const since = performance.now();
      this.longestWaitMs = Math.max(this.longestWaitMs, since - asked);
      try {
        return await work();
      } finally {
        this.heldMs += performance.now() - since;
        unlock(fd);
      }
    } finally {
      closeSync(fd);
    }
  }
}
