import { readFileSync, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareFile, sweepTemporaryFiles, syncDirectory } from '../files/atomic-file.js';
import type { DirectoryLock } from '../files/lock.js';
import { isState } from './state.js';
import type { State } from './state.js';

export type { State, StateError } from './state.js';

/** A state file that cannot be understood. Nothing removes it; a new sign-in moves it aside. */
export class DamagedStateError extends Error {
  override readonly name = 'DamagedStateError';

  toJSON() {
    return { error: 'damaged_state', error_description: this.message };
  }
}

/** What something other than a file is read as: it is damaged. */
const NO_FILE = '';

/** A file that is not there is no error; a directory or a link to itself in its place is damage like any other. */
const nothing = (error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') return undefined;
  if (error.code === 'EISDIR' || error.code === 'ELOOP') return NO_FILE;
  throw error;
};

const textOf = (state: State) => `${JSON.stringify(state, undefined, 2)}\n`;

/** A state that is on the disk already, beside the one that it is to replace. */
export interface PreparedState {
  /** Puts it in its place; for under the lock. */
  readonly put: () => void;
  /** Removes it, if it was not put. */
  readonly discard: () => Promise<void>;
}

const NAME = /^[A-Za-z][\w-]{1,63}$/;

/** Whether a target may have this name: with it, no path leaves the directory. */
export const isName = (name: string) => NAME.test(name);

/** One JSON file per target, apart from the configuration: what changes by itself lives here. */
export class StateFiles {
  constructor(
    private readonly directory: string,
    private readonly lock: DirectoryLock,
  ) {}

  private path(name: string): string {
    if (!isName(name)) throw new Error('A target’s name cannot leave the directory of the state files.');
    return join(this.directory, `${name}.json`);
  }

  /**
   * @returns undefined where there is none
   * @throws {DamagedStateError} where it cannot be understood, each time until somebody signs in again
   */
  async read(name: string): Promise<State | undefined> {
    const text = await readFile(this.path(name), 'utf8').catch(nothing);
    return this.parse(name, text);
  }

  /** As `read()`, for under the lock: it must not queue behind this process's other work with files. */
  private readNow(name: string): State | undefined {
    let text: string | undefined;
    try {
      text = readFileSync(this.path(name), 'utf8');
    } catch (error) {
      text = nothing(error as NodeJS.ErrnoException);
    }
    return this.parse(name, text);
  }

  private parse(name: string, text: string | undefined): State | undefined {
    if (text === undefined) return undefined;
    try {
      const value: unknown = JSON.parse(text);
      if (isState(value)) return value;
    } catch {
      // not JSON: as damaged as JSON of another form
    }
    throw new DamagedStateError(
      `The state file ${name}.json is damaged or of a newer version. Sign in again; it is kept aside then.`,
    );
  }

  /** Replaces the state, whatever it was: a new sign-in wins over everything. */
  async write(name: string, state: State): Promise<void> {
    const prepared = await this.prepare(name, state);
    try {
      await this.lock.hold(() => prepared.put());
      await syncDirectory(this.directory);
    } finally {
      await prepared.discard();
    }
  }

  /** A state that is to appear together with a change of the configuration, under the same lock. */
  async prepare(name: string, state: State): Promise<PreparedState> {
    const file = await prepareFile(this.path(name), textOf(state));
    return {
      put: () => {
        this.keepDamagedAside(name);
        file.replace();
      },
      discard: () => file.discard(),
    };
  }

  /**
   * Replaces the state if it still holds the refresh token of `since`. What was learnt about an old token must not
   * overwrite a new sign-in.
   *
   * @returns whether it was replaced
   */
  replaceIfUnchanged(name: string, since: State, state: State): Promise<boolean> {
    const token = since['oauth2-refresh-token'];
    return this.replace(name, state, () => this.readNow(name)?.['oauth2-refresh-token'] === token);
  }

  remove(name: string): Promise<void> {
    const path = this.path(name);
    return this.lock.hold(() => this.removeNow(name, path));
  }

  /** As `remove()`, for under the lock. */
  removeNow(name: string, path = this.path(name)): void {
    this.keepDamagedAside(name);
    rmSync(path, { force: true });
  }

  /** Removes what killed processes left. */
  sweep(): Promise<number> {
    return sweepTemporaryFiles(this.directory);
  }

  /** A damaged file is moved to `NAME.json.damaged-TIME`, for somebody to look at. */
  private keepDamagedAside(name: string) {
    try {
      this.readNow(name);
    } catch (error) {
      if (!(error instanceof DamagedStateError)) throw error;
      renameSync(this.path(name), `${this.path(name)}.damaged-${Date.now()}`);
    }
  }

  /** Only comparing and renaming happen under the lock: what waits for the disk is done before and after it. */
  private async replace(name: string, state: State, mayReplace: () => boolean): Promise<boolean> {
    const prepared = await prepareFile(this.path(name), textOf(state));
    try {
      const replaced = await this.lock.hold(() => {
        const may = mayReplace();
        if (may) prepared.replace();
        return may;
      });
      if (replaced) await syncDirectory(this.directory);
      return replaced;
    } finally {
      await prepared.discard();
    }
  }
}
