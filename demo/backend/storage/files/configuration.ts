import { createHmac, randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { Failure } from '../../failure.js';
import { isName } from '../names.js';
import type { Configured, SavedTarget } from '../storage.js';

/** A target as the configuration has it: it names the file of its sign-in, so that one rename changes both. */
export interface Saved extends Configured {
  /** The name of the state file. */
  readonly state?: string;
}

export type Targets = Readonly<Record<string, Saved>>;

/** The configuration as it was read. */
export interface Configuration {
  readonly targets: Targets;
  /** Tells it from every other one, by the file alone; undefined where there is no file. */
  readonly mark: string | undefined;
  /** In the format of before: a state file that is not there is no damage. */
  readonly isOld: boolean;
}

const VERSION = 2;
/** As much of the file as holds the random `change` at its beginning. */
const HEAD = 96;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTarget = (name: string, value: unknown): value is SavedTarget =>
  isObject(value) && value.name === name && isName(name);
const isStateFile = (file: unknown, name: string) =>
  typeof file === 'string' && file.startsWith(`${name}.`) && /^[\w-]+(\.[0-9a-f]+)?\.json$/.test(file);
const isSaved = ([name, value]: [string, unknown]) =>
  isObject(value) &&
  typeof value.revision === 'string' &&
  isTarget(name, value.target) &&
  (value.state === undefined || isStateFile(value.state, name));

/** Of this process alone: a target of the old format has no revision until it is written anew. */
const ownKey = randomBytes(32);
const passingRevision = (target: SavedTarget) =>
  createHmac('sha256', ownKey).update(JSON.stringify(target)).digest('hex').slice(0, 32);

const fromOld = (targets: Record<string, unknown>): Targets =>
  Object.fromEntries(
    (Object.entries(targets) as [string, SavedTarget][]).map(([name, target]) => [
      name,
      { target, revision: passingRevision(target), state: `${name}.json` },
    ]),
  );

/** Version 1 was the targets by their names, and `NAME.json` beside it the state of each. */
function parse(text: string): Omit<Configuration, 'mark'> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return undefined;
    const { version, targets } = value;
    if (version === VERSION && isObject(targets))
      return Object.entries(targets).every(isSaved)
        ? { targets: targets as Targets, isOld: false }
        : undefined;
    const isOld = Object.entries(value).every(([name, each]) => isTarget(name, each));
    return isOld ? { targets: fromOld(value), isOld } : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a configuration. Its beginning is another one each time, so that a file can be told from one before. */
export const textOf = (targets: Targets) =>
  `${JSON.stringify({ version: VERSION, change: randomBytes(12).toString('hex'), targets }, undefined, 2)}\n`;

/** What tells an open file from every other one. */
function markOf(fd: number): string | undefined {
  const stat = fstatSync(fd, { bigint: true });
  if (!stat.isFile()) return undefined;
  const head = Buffer.alloc(HEAD);
  const length = readSync(fd, head, 0, HEAD, 0);
  return [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs, head.toString('latin1', 0, length)].join(' ');
}

function opened<T>(path: string, work: (fd: number) => T): T | undefined {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return work(fd);
  } finally {
    closeSync(fd);
  }
}

const damaged = () =>
  // Not the parser's own words: they quote the text, which holds secrets.
  new Failure(
    500,
    'damaged_configuration',
    'The configuration targets.cfg is damaged. Nothing replaces it: repair it, or move it away to begin anew.',
  );

/** Reads the one file that holds the configuration of all targets, again only when it has changed. */
export class ConfigurationFile {
  private last: Configuration | undefined;

  constructor(readonly path: string) {}

  /** The mark of the file that is there now. */
  mark(): string | undefined {
    return opened(this.path, markOf);
  }

  /** @throws {Failure} 500 `damaged_configuration` */
  read(): Configuration {
    const read = opened(this.path, (fd) => {
      const mark = markOf(fd);
      if (mark === undefined) throw damaged();
      if (mark === this.last?.mark) return this.last;
      const parsed = parse(readFileSync(fd, 'utf8'));
      if (!parsed) throw damaged();
      return (this.last = { ...parsed, mark });
    });
    return read ?? { targets: {}, mark: undefined, isOld: false };
  }
}
