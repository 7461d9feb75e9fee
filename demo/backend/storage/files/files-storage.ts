import { randomBytes } from 'node:crypto';
import { lstatSync, renameSync, rmSync, statSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, invalidParameter } from '../../failure.js';
import { isName, sameName } from '../names.js';
import { stateOf, writable } from '../state.js';
import type { State } from '../state.js';
import { isDue, newRevision } from '../storage.js';
import type { Configured, Entry, Halves, Lease, Storage, Work } from '../storage.js';
import { isTemporary, prepareFile, removeUnused, syncDirectory } from './atomic-file.js';
import type { PreparedFile } from './atomic-file.js';
import { ConfigurationFile, textOf } from './configuration.js';
import type { Configuration, Saved, Targets } from './configuration.js';
import { diskFailure } from './disk-failure.js';
import { Leases, isLease } from './lease.js';
import type { FileLease } from './lease.js';
import { DirectoryLock } from './lock.js';
import { OnceFiles } from './once.js';
import { readText, readTextNow } from './read.js';

/** How often a change is made ready before the lock is taken, until others were quicker too often. */
const QUICK_TRIES = 4;
const KEY_BYTES = 32;
const DAMAGED_DAYS = 30;
const STATE_FILE = /^[A-Za-z][\w-]{1,63}\.[0-9a-f]{16}\.json$/;

const stateText = (state: State) => `${JSON.stringify(state, undefined, 2)}\n`;
const own = <T>(values: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

const isUnchanged = (entry: Entry | undefined, halves: Halves | undefined) =>
  halves?.target === entry?.target && halves?.signIn === entry?.signIn && halves?.damage === entry?.damage;

/** What a change was judged by. */
interface Seen {
  readonly configuration: Configuration;
  readonly saved?: Saved | undefined;
  readonly text?: string | undefined;
  readonly entry?: Entry | undefined;
}

/** What a change comes to, on the disk already. */
interface Prepared {
  readonly entry: Entry | undefined;
  /** Puts it in its place in one step; for under the lock. */
  readonly commit: () => void;
  /** A state file that nobody names afterwards. */
  readonly left?: string | undefined;
  readonly discard: () => Promise<void>;
}

export interface FilesOptions {
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Milliseconds that the lock is waited for. */
  readonly longestWaitMs?: number;
}

/**
 * Targets in a directory of one machine: `targets.cfg` holds the configuration of all and names the file of each sign-in, so
 * that its rename changes both. A refresh replaces the one file of its sign-in. What nobody names is swept.
 */
export class FilesStorage implements Storage {
  readonly lock: DirectoryLock;
  private readonly configuration: ConfigurationFile;
  private readonly leases: Leases;
  private readonly once: OnceFiles;
  readonly now: () => number;
  private opening: Promise<void> | undefined;
  private sharedKey: Buffer | undefined;

  constructor(
    readonly directory: string,
    { now = Date.now, longestWaitMs }: FilesOptions = {},
  ) {
    this.now = now;
    this.lock = new DirectoryLock(directory, longestWaitMs);
    this.configuration = new ConfigurationFile(join(directory, 'targets.cfg'));
    this.leases = new Leases(directory, this.lock);
    this.once = new OnceFiles(directory, this.lock, () => Math.floor(now() / 1000));
  }

  all(): Promise<readonly Configured[]> {
    return this.doing(() =>
      Object.values(this.configuration.read().targets).map(({ target, revision }) => ({ target, revision })),
    );
  }

  get(name: string): Promise<Entry | undefined> {
    return this.doing(async () => (await this.look(name)).entry);
  }

  change(name: string, work: Work, lease?: Lease): Promise<Entry | undefined> {
    return this.doing(async () => {
      for (let turn = 0; turn < QUICK_TRIES; turn++) {
        const done = await this.attempt(name, work, lease, (commit) => this.lock.hold(commit));
        if (done) return done.entry;
      }
      // Others are always quicker: from here on they wait.
      return this.lock.hold(async () => {
        const done = await this.attempt(name, work, lease, (commit) => commit());
        if (!done) throw new Failure(503, 'busy', 'Somebody changes these files by hand. Try again.');
        return done.entry;
      });
    });
  }

  lease(key: string, ms: number): Promise<Lease | undefined> {
    return this.doing(() => this.leases.take(key, ms));
  }

  async *due(limit: number): AsyncIterable<string> {
    let left = limit;
    for (const { target } of await this.all()) {
      if (left === 0) return;
      const entry = await this.get(target.name);
      if (!entry || !isDue(entry.signIn, Math.floor(this.now() / 1000))) continue;
      left -= 1;
      yield target.name;
    }
  }

  putOnce(id: string, value: object, until: number, session: string, lease?: Lease): Promise<void> {
    return this.doing(async () => {
      const held = lease as FileLease | undefined;
      const check = () => this.mustHold(held);
      await this.once.put(id, value, until, session, { prepare: held?.room.fill, check });
      await this.once.sweep();
    });
  }

  peekOnce(id: string, session: string): Promise<unknown> {
    return this.doing(() => this.once.peek(id, session));
  }

  takeOnce(id: string, session: string): Promise<unknown> {
    return this.doing(() => this.once.take(id, session));
  }

  key(): Promise<Buffer> {
    return this.doing(async () => {
      const path = join(this.directory, '.key');
      const found = (text: string | undefined) => {
        const key = Buffer.from(text ?? '', 'base64url');
        return key.length === KEY_BYTES ? key : undefined;
      };
      this.sharedKey ??= found(await readText(path));
      if (this.sharedKey) return this.sharedKey;
      const drawn = randomBytes(KEY_BYTES);
      const prepared = await prepareFile(path, drawn.toString('base64url'));
      try {
        return (this.sharedKey = await this.lock.hold(() => {
          const others = found(readTextNow(path));
          if (!others) prepared.replace();
          return others ?? drawn;
        }));
      } finally {
        await prepared.discard();
      }
    });
  }

  sweep(): Promise<void> {
    return this.doing(() => this.swept());
  }

  async close(): Promise<void> {
    // Every file is closed as soon as it was used.
  }

  /** Does something with the directory as it is to be, and says in our words what a disk has against it. */
  private async doing<T>(work: () => T | Promise<T>): Promise<T> {
    try {
      await (this.opening ??= this.open());
      return await work();
    } catch (error) {
      throw diskFailure(error);
    }
  }

  /** Once for each process: sweeps, and moves an old layout over. Where that cannot be, it is read as it is. */
  private async open(): Promise<void> {
    try {
      const directory = statSync(this.directory, { throwIfNoEntry: false });
      if (!directory) return;
      if (directory.mode & 0o002)
        console.warn(`Everybody may write into ${this.directory}: nothing there is safe. chmod o-w it.`);
      await this.swept();
      if (this.configuration.read().isOld) await this.moveOver();
    } catch (error) {
      const failure = diskFailure(error);
      if (!(failure instanceof Failure)) throw error;
      console.warn(`The directory of the targets could not be put in order: ${failure.message}`);
    }
  }

  /** Writes the configuration in today's format. It names the state files where they are: nothing else moves. */
  private async moveOver(): Promise<void> {
    await this.lock.hold(async () => {
      const { targets, isOld } = this.configuration.read();
      if (!isOld) return;
      const prepared = await prepareFile(this.configuration.path, textOf(this.today(targets, isOld)));
      try {
        prepared.replace();
      } finally {
        await prepared.discard();
      }
    });
    await syncDirectory(this.directory);
    await rm(join(this.directory, 'last-daily-update'), { force: true });
  }

  /** Targets as today's format has them: a state file that is not there is not named. */
  private today(targets: Targets, isOld: boolean): Targets {
    if (!isOld) return targets;
    const isThere = (file: string) => lstatSync(join(this.directory, file), { throwIfNoEntry: false });
    return Object.fromEntries(
      Object.entries(targets).map(([name, { target, state }]) => {
        const named = state !== undefined && isThere(state) && { state };
        return [name, { revision: newRevision(), ...named, target }];
      }),
    );
  }

  /** Reads a target and its sign-in as one was with the other. */
  private async look(name: string): Promise<Seen> {
    for (;;) {
      const configuration = this.configuration.read();
      const saved = own(configuration.targets, name);
      if (!saved) return { configuration };
      const { target, revision, state } = saved;
      if (state === undefined) return { configuration, saved, entry: { target, revision } };
      const text = await readText(join(this.directory, state));
      if (text === undefined && this.configuration.mark() !== configuration.mark) continue; // replaced meanwhile
      const entry = { target, revision, ...this.signInOf(state, text, configuration.isOld) };
      return { configuration, saved, text, entry };
    }
  }

  private signInOf(file: string, text: string | undefined, isOld: boolean): Pick<Entry, 'signIn' | 'damage'> {
    if (text === undefined && isOld) return {};
    try {
      const signIn = text === undefined ? undefined : stateOf(JSON.parse(text));
      if (signIn) return { signIn };
    } catch {
      // not JSON: as damaged as JSON of another form
    }
    const how = text === undefined ? 'is missing' : 'is damaged or of a newer version';
    return { damage: `The state file ${file} ${how}. Sign in again; what is there is kept aside then.` };
  }

  /** Whether what a change was judged by is still what is there; for under the lock. */
  private isAsSeen({ configuration, saved, text }: Seen): boolean {
    return (
      this.configuration.mark() === configuration.mark &&
      (saved?.state === undefined || readTextNow(join(this.directory, saved.state)) === text)
    );
  }

  /** @returns undefined where somebody else was quicker */
  private async attempt(
    name: string,
    work: Work,
    lease: Lease | undefined,
    alone: (commit: () => boolean) => boolean | Promise<boolean>,
  ): Promise<{ entry: Entry | undefined } | undefined> {
    const seen = await this.look(name);
    const halves = work(seen.entry);
    if (isUnchanged(seen.entry, halves)) return { entry: seen.entry };
    const prepared = await this.prepared(name, seen, halves, lease as FileLease | undefined);
    try {
      const done = await alone(() => {
        this.mustHold(lease as FileLease | undefined);
        if (!this.isAsSeen(seen)) return false;
        prepared.commit();
        return true;
      });
      if (!done) return undefined;
    } finally {
      await prepared.discard();
    }
    await this.settled(prepared.left, seen.entry?.damage !== undefined);
    return { entry: prepared.entry };
  }

  /** Makes a change ready: whatever the disk has against it is thrown here. */
  private async prepared(
    name: string,
    { configuration, saved, entry }: Seen,
    halves: Halves | undefined,
    lease: FileLease | undefined,
  ): Promise<Prepared> {
    const prepareState = lease
      ? (path: string, text: string) => lease.room.fill(path, text)
      : (path: string, text: string) => prepareFile(path, text);
    const isNewTarget = halves?.target !== entry?.target;
    const isNewSignIn = halves?.signIn !== entry?.signIn;
    const staysDamaged = halves?.damage !== undefined && halves.signIn === undefined;

    if (halves?.signIn && saved?.state && entry?.signIn && !isNewTarget && isNewSignIn) {
      const signIn = writable(halves.signIn);
      const file = await prepareState(join(this.directory, saved.state), stateText(signIn));
      return { entry: { ...entry, signIn }, commit: () => file.replace(), discard: () => file.discard() };
    }

    this.mayBeNamed(name, configuration.targets, halves);
    let state = saved?.state;
    let signIn = halves?.signIn;
    let newState: PreparedFile | undefined;
    if (isNewSignIn || !halves || (!signIn && !staysDamaged)) state = undefined;
    if (signIn && !state) {
      signIn = writable(signIn);
      state = `${name}.${randomBytes(8).toString('hex')}.json`;
      newState = await prepareState(join(this.directory, state), stateText(signIn));
    }
    try {
      const revision = isNewTarget ? newRevision() : (entry?.revision ?? newRevision());
      const { [name]: _changed, ...others } = this.today(configuration.targets, configuration.isOld);
      const file = await prepareFile(
        this.configuration.path,
        textOf(
          halves
            ? {
                ...others,
                [name]: { revision, ...(state !== undefined && { state }), target: halves.target },
              }
            : others,
        ),
      );
      const path = state;
      let isCommitted = false;
      return {
        entry: halves && { ...halves, signIn, revision },
        commit: () => {
          newState?.replace();
          file.replace();
          isCommitted = true;
        },
        left: saved?.state === state ? undefined : saved?.state,
        discard: async () => {
          if (newState && !isCommitted && path) rmSync(join(this.directory, path), { force: true });
          await newState?.discard();
          await file.discard();
        },
      };
    } catch (error) {
      await newState?.discard();
      throw error;
    }
  }

  /** For under the lock. */
  private mustHold(lease: FileLease | undefined) {
    if (lease && !this.leases.holds(lease))
      throw new Failure(409, 'lease_lost', 'Somebody else does the same meanwhile. Nothing was changed.');
  }

  private mayBeNamed(name: string, targets: Targets, halves: Halves | undefined) {
    if (!halves || own(targets, name)) return;
    if (!isName(name)) throw invalidParameter('This is no name of a target.');
    const twin = Object.keys(targets).find((each) => sameName(each, name));
    if (twin !== undefined) throw new Failure(409, 'exists', `There is a target named ${twin} already.`);
  }

  /** Waits until a change has outlived a power failure, and removes what nobody names any more. */
  private async settled(left: string | undefined, isDamaged: boolean): Promise<void> {
    try {
      await syncDirectory(this.directory);
      if (left === undefined) return;
      const path = join(this.directory, left);
      // Somebody may want to look at it.
      if (isDamaged && lstatSync(path, { throwIfNoEntry: false }))
        renameSync(path, `${path}.damaged-${Date.now()}`);
      else await rm(path, { force: true });
    } catch (error) {
      // The change itself was made: what is left over is swept.
      console.error('After a change was saved:', (error as Error).message);
    }
  }

  private async swept(): Promise<void> {
    const names = await readdir(this.directory).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    if (names.length === 0) return;
    for (const name of names.filter(isTemporary)) removeUnused(join(this.directory, name));
    const isOver = async (name: string) => {
      const { mtimeMs } = await stat(join(this.directory, name)).catch(() => ({ mtimeMs: Infinity }));
      return this.now() - mtimeMs > DAMAGED_DAYS * 86_400_000;
    };
    for (const name of names.filter((each) => /\.json\.damaged-\d+$/.test(each)))
      if (await isOver(name)) await rm(join(this.directory, name), { recursive: true, force: true });
    await this.once.sweep();
    if (!names.some((name) => STATE_FILE.test(name) || isLease(name))) return;
    await this.lock.hold(() => {
      for (const name of names.filter(isLease)) removeUnused(join(this.directory, name));
      // Without a configuration nobody can tell what is named.
      const { mark, targets } = this.configuration.read();
      if (mark === undefined) return;
      const named = new Set(Object.values(targets).map(({ state }) => state));
      for (const name of names.filter((each) => STATE_FILE.test(each) && !named.has(each)))
        removeUnused(join(this.directory, name));
    });
  }
}
