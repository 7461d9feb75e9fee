import { closeSync, constants, fstatSync, mkdirSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tryLock, unlock } from 'fs-native-extensions';
import { Failure } from '../../failure.js';

/** How often it is tried a millisecond apart: it is held for less than that as a rule. */
const QUICK_TRIES = 20;
const SLOW_TRY_MS = 10;
const LONGEST_WAIT_MS = 5_000;
/** Read and written, never another file that a link leads to. */
const FLAGS = constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW;

/** Who holds it, for a person who has to end that process. */
function noteHolder(fd: number) {
  try {
    writeSync(fd, String(process.pid).padEnd(12), 0);
  } catch {
    // a full disk: the lock holds without the note
  }
}

function holderOf(fd: number): string {
  const bytes = Buffer.alloc(12);
  readSync(fd, bytes, 0, bytes.length, 0);
  const pid = bytes.toString().trim();
  return /^\d+$/.test(pid) ? ` (process ${pid})` : '';
}

/**
 * The lock of a directory, between processes. It is the kernel's: it ends with the process that holds it, and nobody can
 * steal it. Hold it only around comparing and saving, never across a request.
 */
export class DirectoryLock {
  /** How long the lock was held so far, in milliseconds. */
  heldMs = 0;
  /** The longest that somebody here had to wait for it, in milliseconds. */
  longestWaitMs = 0;
  private tail: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly directory: string,
    private readonly longestMs = LONGEST_WAIT_MS,
  ) {}

  /**
   * Runs `work` while nobody else runs theirs.
   *
   * @throws {Failure} 503 `busy` where somebody else does not let go of it
   */
  hold<T>(work: () => T | Promise<T>): Promise<T> {
    const asked = performance.now();
    // The kernel's lock belongs to a file handle; within this process a queue keeps the order.
    const turn = this.tail.then(() => this.locked(work, asked));
    this.tail = turn.catch(() => undefined);
    return turn;
  }

  private async locked<T>(work: () => T | Promise<T>, asked: number): Promise<T> {
    const fd = await this.acquired(asked);
    const since = performance.now();
    this.longestWaitMs = Math.max(this.longestWaitMs, since - asked);
    try {
      return await work();
    } finally {
      this.heldMs += performance.now() - since;
      unlock(fd);
      closeSync(fd);
    }
  }

  private async acquired(asked: number): Promise<number> {
    const path = join(this.directory, '.lock');
    for (let turn = 0; ; turn++) {
      mkdirSync(this.directory, { recursive: true, mode: 0o750 });
      const fd = openSync(path, FLAGS, 0o600);
      try {
        if (tryLock(fd)) {
          // Somebody may have removed the directory since: another one has another lock.
          if (statSync(path, { throwIfNoEntry: false })?.ino === fstatSync(fd).ino) {
            noteHolder(fd);
            return fd;
          }
        } else if (performance.now() - asked >= this.longestMs) {
          const words = `Another process${holderOf(fd)} works on these targets and does not come to an end. Nothing was saved or changed.`;
          throw new Failure(503, 'busy', words);
        }
      } catch (error) {
        closeSync(fd);
        throw error;
      }
      closeSync(fd);
      await sleep(turn < QUICK_TRIES ? 1 : SLOW_TRY_MS);
    }
  }
}
