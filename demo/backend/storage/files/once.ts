import { createHash } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareFile, syncDirectory } from './atomic-file.js';
import type { PreparedFile } from './atomic-file.js';
import { readText } from './read.js';

interface Kept {
  readonly session: string;
  /** Seconds since the epoch. */
  readonly since: number;
  readonly until: number;
  readonly value: unknown;
}

const FILE = /^\.[0-9a-f]{64}\.once$/;
/** A clock that is set may step back as much; one that is further back than the value was set wrongly since. */
const STEP = 60;

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Values that are good once, a file each. Neither the ID nor the session is in it, and its name tells neither. */
export class OnceFiles {
  constructor(
    private readonly directory: string,
    private readonly seconds: () => number,
  ) {}

  private path = (id: string) => join(this.directory, `.${hash(id)}.once`);

  async put(
    id: string,
    value: object,
    until: number,
    session: string,
    prepare: (path: string, text: string) => Promise<PreparedFile> = prepareFile,
  ): Promise<void> {
    const kept: Kept = { session: hash(session), since: this.seconds(), until, value };
    const prepared = await prepare(this.path(id), `${JSON.stringify(kept)}\n`);
    try {
      prepared.replace();
    } finally {
      await prepared.discard();
    }
    await syncDirectory(this.directory);
  }

  async peek(id: string, session: string): Promise<unknown> {
    const kept = await this.read(this.path(id));
    return kept?.session === hash(session) && this.isGood(kept) ? kept.value : undefined;
  }

  /** Whoever removes the file has it: the kernel lets one do so. */
  async take(id: string, session: string): Promise<unknown> {
    const value = await this.peek(id, session);
    if (value === undefined) return undefined;
    try {
      unlinkSync(this.path(id));
      return value;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** Removes those that are over. */
  async sweep(): Promise<void> {
    for (const path of (await readdir(this.directory))
      .filter((name) => FILE.test(name))
      .map((name) => join(this.directory, name))) {
      const kept = await this.read(path);
      if (kept && this.isGood(kept)) continue;
      await unlink(path).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
    }
  }

  private isGood({ since, until }: Kept): boolean {
    const now = this.seconds();
    return now < until && now >= since - STEP;
  }

  private async read(path: string): Promise<Kept | undefined> {
    const text = await readText(path);
    try {
      return text ? (JSON.parse(text) as Kept) : undefined;
    } catch {
      return undefined; // nothing to use: it is swept
    }
  }
}
