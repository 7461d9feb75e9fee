import { randomBytes } from 'node:crypto';
import { closeSync, constants, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { tryLock } from 'fs-native-extensions';
import type { Lease } from '../storage.js';
import { reserveFile } from './atomic-file.js';
import type { ReservedFile } from './atomic-file.js';
import type { DirectoryLock } from './lock.js';

/** Room for a sign-in: no refresh token and no texts are nearly as long together. */
const RESERVED = 16 * 1024;
const KEY = /^[\w-]{1,80}$/;
const FENCE_LENGTH = 24;

/** This machine's own clock, which nobody sets and all of its processes share. A lease ends with the machine anyway. */
const clockMs = () => Number(process.hrtime.bigint() / 1_000_000n);

/** A lease on files: a file that its holder keeps locked, with the end of the lease in it. */
export interface FileLease extends Lease {
  readonly key: string;
  readonly room: ReservedFile;
}

interface Held {
  readonly fence: string;
  readonly until: number;
}

function read(fd: number): Held {
  const bytes = Buffer.alloc(64);
  const text = bytes.toString('latin1', 0, readSync(fd, bytes, 0, bytes.length, 0));
  const [fence = '', until = ''] = text.trim().split(' ');
  return { fence, until: Number(until) };
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, constants.O_RDWR | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The leases of a directory. All but `take()` and `end()` are for under its lock. */
export class Leases {
  constructor(
    private readonly directory: string,
    private readonly lock: DirectoryLock,
  ) {}

  private path(key: string): string {
    if (!KEY.test(key)) throw new Error('The key of a lease is letters, digits, - and _.');
    return join(this.directory, `.${key}.lease`);
  }

  /** Takes a lease, with room for what is to be saved under it; undefined while somebody else has it. */
  async take(key: string, ms: number): Promise<FileLease | undefined> {
    const path = this.path(key);
    const held = await this.lock.hold(() => (this.isFree(path) ? this.put(path, ms) : undefined));
    if (!held) return undefined;
    const { fence, fd } = held;
    const end = async () => {
      try {
        await this.lock.hold(() => {
          if (this.holds({ key, fence })) unlinkSync(path);
        });
      } finally {
        closeSync(fd);
      }
    };
    try {
      const room = await reserveFile(join(this.directory, `${key}.room`), RESERVED);
      return {
        key,
        fence,
        room,
        end: async () => {
          await room.discard();
          await end();
        },
      };
    } catch (error) {
      await end();
      throw error;
    }
  }

  /** Whether a lease is still held by the one who took it with this fence. */
  holds({ key, fence }: Pick<FileLease, 'key' | 'fence'>): boolean {
    const fd = openIfThere(this.path(key));
    if (fd === undefined) return false;
    try {
      return read(fd).fence === fence;
    } finally {
      closeSync(fd);
    }
  }

  /** Nobody has it, its holder has ended, or its time is over. */
  private isFree(path: string): boolean {
    const fd = openIfThere(path);
    if (fd === undefined) return true;
    try {
      return tryLock(fd) || !(read(fd).until > clockMs());
    } finally {
      closeSync(fd);
    }
  }

  /** A file of its own each time: whoever held the one before holds nothing any more. */
  private put(path: string, ms: number) {
    const old = openIfThere(path);
    if (old !== undefined) {
      closeSync(old);
      unlinkSync(path);
    }
    const fd = openSync(path, 'wx+', 0o600);
    try {
      if (!tryLock(fd)) throw new Error('A new file was locked by somebody else.');
      const fence = randomBytes(FENCE_LENGTH / 2).toString('hex');
      writeSync(fd, `${fence} ${clockMs() + ms}\n`, 0);
      return { fence, fd };
    } catch (error) {
      unlinkSync(path);
      closeSync(fd);
      throw error;
    }
  }
}

export const isLease = (file: string) => /^\..+\.lease$/.test(file);
