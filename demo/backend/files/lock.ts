import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { unlock, waitForLock } from 'fs-native-extensions';

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
    await mkdir(this.directory, { recursive: true, mode: 0o750 });
    const file = await open(join(this.directory, '.lock'), 'a+', 0o600);
    try {
      const asked = performance.now();
      await waitForLock(file.fd);
      const since = performance.now();
      this.longestWaitMs = Math.max(this.longestWaitMs, since - asked);
      try {
        return await work();
      } finally {
        this.heldMs += performance.now() - since;
        unlock(file.fd);
      }
    } finally {
      await file.close();
    }
  }
}
