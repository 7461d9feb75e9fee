import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import { Failure } from '../failure.js';
import { prepareFile, syncDirectory } from '../files/atomic-file.js';
import type { DirectoryLock } from '../files/lock.js';
import { isName } from '../state/state-files.js';

/** A target as it is kept: with its secrets, without its refresh token, which is state. */
export type SavedTarget = Omit<SmtpTarget, 'digest' | 'oauth2-refresh-token'> & { readonly name: string };

type Targets = Readonly<Record<string, SavedTarget>>;

/** What is done under the same lock just before the configuration is replaced: the target's state changes with it. */
type Alongside = () => void;

/** Keys that no answer holds. */
const SECRETS = ['password', 'oauth2-client-secret'] as const;

/** Tells two versions of a target apart. */
export function digestOf(target: SavedTarget): string {
  return createHash('sha256').update(JSON.stringify(target)).digest('hex');
}

/** A target as the API answers it: without secrets, with its digest. */
export function withoutSecrets(target: SavedTarget): SmtpTarget {
  const shown: SmtpTarget = { ...target, digest: digestOf(target) };
  for (const key of SECRETS) delete shown[key];
  return shown;
}

/** Whether a value is what `create()` has once saved under a name. */
const isSaved = ([name, value]: [string, unknown]) =>
  typeof value === 'object' && value !== null && 'name' in value && value.name === name && isName(name);

function parse(text: string): Targets | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject && Object.entries(value).every(isSaved) ? (value as Targets) : undefined;
  } catch {
    return undefined;
  }
}

/** The configuration of all targets: one file, changed under the lock and replaced as a whole. */
export class TargetStore {
  private readonly path: string;
  private readonly directory: string;

  constructor(
    directory: string,
    private readonly lock: DirectoryLock,
  ) {
    this.directory = directory;
    this.path = join(directory, 'targets.cfg');
  }

  async all(): Promise<Targets> {
    const text = await readFile(this.path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '{}';
      throw error;
    });
    const targets = parse(text);
    if (targets) return targets;
    // Not the parser's own words: they quote the text, which holds secrets.
    throw new Failure(
      500,
      'damaged_configuration',
      'The configuration targets.cfg is damaged. Nothing replaces it: mend it, or move it away to begin anew.',
    );
  }

  async find(name: string): Promise<SavedTarget | undefined> {
    const targets = await this.all();
    return Object.hasOwn(targets, name) ? targets[name] : undefined;
  }

  /** @throws {Failure} 404, in the same words for every name */
  async get(name: string): Promise<SavedTarget> {
    const target = await this.find(name);
    if (!target) throw new Failure(404, 'not_found', 'There is no such target.');
    return target;
  }

  create(target: SavedTarget, alongside: Alongside): Promise<void> {
    return this.change(alongside, (targets) => {
      if (Object.hasOwn(targets, target.name)) {
        throw new Failure(409, 'exists', `There is a target named ${target.name} already.`);
      }
      return { ...targets, [target.name]: target };
    });
  }

  /**
   * Replaces a target by what `change` makes of it.
   *
   * @param digest what the caller loaded; another one now means that somebody else has changed it meanwhile
   */
  async update(
    name: string,
    digest: string | undefined,
    change: (target: SavedTarget) => SavedTarget,
    alongside: Alongside,
  ): Promise<void> {
    await this.change(alongside, (targets) => {
      const target = Object.hasOwn(targets, name) ? targets[name] : undefined;
      if (!target) throw new Failure(404, 'not_found', 'There is no such target.');
      if (digest !== undefined && digest !== digestOf(target)) {
        throw new Failure(409, 'changed', 'Somebody else has changed this target. Load it again.');
      }
      return { ...targets, [name]: change(target) };
    });
  }

  async remove(name: string, alongside: Alongside): Promise<void> {
    await this.get(name);
    await this.change(alongside, (targets) =>
      Object.fromEntries(Object.entries(targets).filter(([each]) => each !== name)),
    );
  }

  private change(alongside: Alongside, work: (targets: Targets) => Targets): Promise<void> {
    return this.lock.hold(async () => {
      const text = `${JSON.stringify(work(await this.all()), undefined, 2)}\n`;
      const prepared = await prepareFile(this.path, text);
      try {
        alongside();
        prepared.replace();
      } finally {
        await prepared.discard();
      }
      await syncDirectory(this.directory);
    });
  }
}
