import { randomBytes } from 'node:crypto';
import { renameSync } from 'node:fs';
import { mkdir, open, readdir, rm, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const FILE_MODE = 0o600;
const DIRECTORY_MODE = 0o750;
const isTemporary = (name: string) => /^\..+\.tmp$/.test(name);

/** Waits until the directory itself is on the disk: without it a rename can be lost with the power. */
export async function syncDirectory(directory: string) {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** New content that is on the disk already, beside the file that it is to replace. */
export interface PreparedFile {
  /**
   * Puts it in the place of the old file, in one step. Call `syncDirectory()` after it. Synchronous, since it runs under
   * the lock: it must not queue behind this process's other work with files.
   */
  replace(): void;
  /** Removes it, if it has replaced nothing. */
  discard(): Promise<void>;
}

/**
 * The slow half of replacing a file. It needs no lock, so the lock is held for the quick half alone.
 *
 * @throws what the file system says (ENOSPC, EACCES, ...); nothing is left behind then
 */
export async function prepareFile(path: string, content: string): Promise<PreparedFile> {
  const directory = dirname(path);
  await mkdir(directory, { recursive: true, mode: DIRECTORY_MODE });
  const temporary = join(directory, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  const discard = () =>
    unlink(temporary).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  // 'wx' fails where the name exists, so a planted link is never followed.
  const file = await open(temporary, 'wx', FILE_MODE);
  try {
    try {
      await file.chmod(FILE_MODE); // open() subtracts the umask, this does not
      await file.writeFile(content);
      await file.datasync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await discard();
    throw error;
  }
  return { replace: () => renameSync(temporary, path), discard };
}

/**
 * Replaces a file so that a reader sees the old content or the new one and never less, whenever the process is killed and
 * however full the disk is: write beside it, force it to the disk, rename.
 *
 * @throws what the file system says (ENOSPC, EACCES, ...); the old file is then untouched
 */
export async function replaceFile(path: string, content: string): Promise<void> {
  const prepared = await prepareFile(path, content);
  try {
    prepared.replace();
  } finally {
    await prepared.discard();
  }
  await syncDirectory(dirname(path));
}

/**
 * Removes temporary files that a killed process left. Young ones may belong to one that is writing.
 *
 * @returns how many were removed
 */
export async function sweepTemporaryFiles(directory: string, olderThanMs = 60_000): Promise<number> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  let removed = 0;
  for (const path of names.filter(isTemporary).map((name) => join(directory, name))) {
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
    if (Date.now() - mtimeMs < olderThanMs) continue;
    await rm(path, { force: true }); // another one may sweep at the same time
    removed += 1;
  }
  return removed;
}
