import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareFile, syncDirectory } from './atomic-file.js';
import type { PreparedFile } from './atomic-file.js';
import type { DirectoryLock } from './lock.js';
import { readText, readTextNow } from './read.js';

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

function keptIn(text: string | undefined): Kept | undefined {
  try {
    return text ? (JSON.parse(text) as Kept) : undefined;
  } catch {
    return undefined; // nothing to use: it is swept
  }
}

interface PutOptions {
  readonly prepare?: ((path: string, text: string) => Promise<PreparedFile>) | undefined;
  /** Throws where it must not be put any more; for under the lock. */
  readonly check?: () => void;
}

/**
 * Values that are good once, a file each. Neither the ID nor the session is in it, and its name tells neither. A file is
 * replaced and removed under the lock alone: what is removed is what was looked at.
 */
export class OnceFiles {
  constructor(
    private readonly directory: string,
    private readonly lock: DirectoryLock,
    private readonly seconds: () => number,
  ) {}

  private path = (id: string) => join(this.directory, `.${hash(id)}.once`);

  async put(
    id: string,
    value: object,
    until: number,
    session: string,
    { prepare = prepareFile, check = () => undefined }: PutOptions = {},
  ): Promise<void> {
    const kept: Kept = { session: hash(session), since: this.seconds(), until, value };
    const prepared = await prepare(this.path(id), `${JSON.stringify(kept)}\n`);
    try {
      await this.lock.hold(() => {
        check();
        prepared.replace();
      });
    } finally {
      await prepared.discard();
    }
    await syncDirectory(this.directory);
  }

  async peek(id: string, session: string): Promise<unknown> {
    return this.valueIn(await readText(this.path(id)), session);
  }

  /** Whoever removes the file has it. */
  async take(id: string, session: string): Promise<unknown> {
    if ((await this.peek(id, session)) === undefined) return undefined;
    const path = this.path(id);
    return this.lock.hold(() => {
      const value = this.valueIn(readTextNow(path), session);
      if (value !== undefined) rmSync(path);
      return value;
    });
  }

  /** Removes those that are over. */
  async sweep(): Promise<void> {
    const over: string[] = [];
    for (const name of (await readdir(this.directory)).filter((each) => FILE.test(each))) {
      const path = join(this.directory, name);
      if (!this.isGood(keptIn(await readText(path)))) over.push(path);
    }
    if (over.length === 0) return;
    await this.lock.hold(() => {
      // Another value may have come in its place.
      for (const path of over) if (!this.isGood(keptIn(readTextNow(path)))) rmSync(path, { force: true });
    });
  }

  private isGood(kept: Kept | undefined): kept is Kept {
    const now = this.seconds();
    return kept !== undefined && now < kept.until && now >= kept.since - STEP;
  }

  private valueIn(text: string | undefined, session: string): unknown {
    const kept = keptIn(text);
    return this.isGood(kept) && kept.session === hash(session) ? kept.value : undefined;
  }
}
