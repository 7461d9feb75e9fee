import { readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareFile, sweepTemporaryFiles, syncDirectory } from '../files/atomic-file.js';
import type { DirectoryLock } from '../files/lock.js';

/** The last trouble with a token, in the provider's own words. */
export interface StateError {
  readonly error: string;
  readonly error_description?: string;
  /** Seconds since the epoch. */
  readonly at: number;
}

/** Version 1 of the state of one target. Times are in seconds since the epoch. */
export interface State {
  readonly version: 1;
  readonly 'oauth2-refresh-token': string;
  readonly 'last-refreshed': number;
  /** For which application the token was given out: with another one it is of no use. */
  readonly 'token-for': string;
  readonly account?: string;
  readonly scope?: string;
  readonly 'refresh-token-expires'?: number;
  /** The provider has refused the token for good. */
  readonly 'sign-in-again'?: boolean;
  readonly 'last-error'?: StateError;
}

/** A state file that cannot be understood. Nothing removes it; a new sign-in moves it aside. */
export class DamagedStateError extends Error {
  override readonly name = 'DamagedStateError';
}

const isState = (value: unknown): value is State => {
  const state = value as Partial<State> | null;
  return (
    typeof state === 'object' &&
    state?.version === 1 &&
    typeof state['oauth2-refresh-token'] === 'string' &&
    typeof state['token-for'] === 'string' &&
    Number.isFinite(state['last-refreshed'])
  );
};

const NAME = /^[A-Za-z][\w-]{1,63}$/;

/** One JSON file per target, apart from the configuration: what changes by itself lives here. */
export class StateFiles {
  constructor(
    private readonly directory: string,
    private readonly lock: DirectoryLock,
  ) {}

  private path(name: string): string {
    if (!NAME.test(name)) throw new Error('A target’s name cannot leave the directory of the state files.');
    return join(this.directory, `${name}.json`);
  }

  /**
   * @returns undefined where there is none
   * @throws {DamagedStateError} where it cannot be understood, each time until somebody signs in again
   */
  async read(name: string): Promise<State | undefined> {
    const path = this.path(name);
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (text === undefined) return undefined;
    try {
      const value: unknown = JSON.parse(text);
      if (isState(value)) return value;
    } catch {
      // not JSON: as damaged as JSON of another form
    }
    throw new DamagedStateError(
      `The state file ${name}.json is damaged. Sign in again; it is kept aside then.`,
    );
  }

  /** Replaces the state, whatever it was: a new sign-in wins over everything. */
  async write(name: string, state: State): Promise<void> {
    await this.replace(name, state, async () => {
      await this.keepDamagedAside(name);
      return true;
    });
  }

  /**
   * Replaces the state if it still holds the refresh token of `since`. What was learnt about an old token must not
   * overwrite a new sign-in.
   *
   * @returns whether it was replaced
   */
  replaceIfUnchanged(name: string, since: State, state: State): Promise<boolean> {
    return this.replace(name, state, async () => {
      const current = await this.read(name);
      return current?.['oauth2-refresh-token'] === since['oauth2-refresh-token'];
    });
  }

  remove(name: string): Promise<void> {
    return this.lock.hold(async () => {
      await this.keepDamagedAside(name);
      await unlink(this.path(name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
    });
  }

  /** Removes what killed processes left. */
  sweep(): Promise<number> {
    return sweepTemporaryFiles(this.directory);
  }

  /** A damaged file is moved to `NAME.json.damaged-TIME`, for somebody to look at. */
  private async keepDamagedAside(name: string): Promise<void> {
    try {
      await this.read(name);
    } catch (error) {
      if (!(error instanceof DamagedStateError)) throw error;
      await rename(this.path(name), `${this.path(name)}.damaged-${Date.now()}`);
    }
  }

  /** Only comparing and renaming happen under the lock: what waits for the disk is done before and after it. */
  private async replace(name: string, state: State, mayReplace: () => Promise<boolean>): Promise<boolean> {
    const prepared = await prepareFile(this.path(name), `${JSON.stringify(state, undefined, 2)}\n`);
    try {
      const replaced = await this.lock.hold(async () => {
        const may = await mayReplace();
        if (may) await prepared.replace();
        return may;
      });
      if (replaced) await syncDirectory(this.directory);
      return replaced;
    } finally {
      await prepared.discard();
    }
  }
}
