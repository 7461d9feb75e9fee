import { randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, renameSync, unlinkSync } from 'node:fs';
import { mkdir, open, unlink } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { tryLock } from 'fs-native-extensions';

const FILE_MODE = 0o600;
const DIRECTORY_MODE = 0o750;
export const isTemporary = (name: string) => /^\..+\.tmp$/.test(name);

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
  /** Lets go of it, and removes it if it has replaced nothing. */
  discard(): Promise<void>;
}

/** Room on the disk for a file whose content is not known yet. */
export interface ReservedFile {
  readonly fill: (path: string, content: string) => Promise<PreparedFile>;
  readonly discard: () => Promise<void>;
}

interface OwnFile {
  readonly path: string;
  readonly handle: FileHandle;
}

/** A temporary file that is locked by the kernel as long as its process uses it: who sweeps sees that it is nobody's. */
async function ownFile(path: string): Promise<OwnFile> {
  const directory = dirname(path);
  for (;;) {
    await mkdir(directory, { recursive: true, mode: DIRECTORY_MODE });
    const own = join(directory, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
    // 'wx' fails where the name exists, so a planted link is never followed.
    const handle = await open(own, 'wx', FILE_MODE);
    try {
      await handle.chmod(FILE_MODE); // open() subtracts the umask, this does not
      // It may have been swept between being made and being locked.
      if (tryLock(handle.fd) && (await handle.stat()).nlink > 0) return { path: own, handle };
    } catch (error) {
      await handle.close();
      await unlink(own);
      throw error;
    }
    await handle.close();
  }
}

async function removed(path: string) {
  await unlink(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

async function discardOwn({ path, handle }: OwnFile) {
  await handle.close();
  await removed(path);
}

/** Writes the content, all of it and nothing else, and waits until it is on the disk. */
async function filled(own: OwnFile, path: string, content: string): Promise<PreparedFile> {
  const bytes = Buffer.from(content);
  for (let written = 0; written < bytes.length;)
    written += (await own.handle.write(bytes, written, bytes.length - written, written)).bytesWritten;
  await own.handle.truncate(bytes.length);
  await own.handle.datasync();
  let hasReplaced = false;
  return {
    replace: () => {
      renameSync(own.path, path);
      hasReplaced = true;
    },
    discard: () => (hasReplaced ? own.handle.close() : discardOwn(own)),
  };
}

/**
 * The slow half of replacing a file. It needs no lock, so the lock is held for the quick half alone.
 *
 * @throws what the file system says (ENOSPC, EACCES, ...); nothing is left behind then
 */
export async function prepareFile(path: string, content: string): Promise<PreparedFile> {
  const own = await ownFile(path);
  try {
    return await filled(own, path, content);
  } catch (error) {
    await discardOwn(own);
    throw error;
  }
}

/**
 * Takes room on the disk, so that a later write of at most `size` bytes finds it. A file system that copies on writing
 * (btrfs, ZFS) may still refuse it.
 *
 * @throws what the file system says (ENOSPC, EROFS, ...); nothing is left behind then
 */
export async function reserveFile(path: string, size: number): Promise<ReservedFile> {
  const own = await ownFile(path);
  try {
    await own.handle.writeFile(Buffer.alloc(size));
    await own.handle.datasync();
  } catch (error) {
    await discardOwn(own);
    throw error;
  }
  let hasReplaced = false;
  return {
    fill: async (path, content) => {
      if (hasReplaced) return prepareFile(path, content);
      const file = await filled(own, path, content);
      return {
        replace: () => {
          file.replace();
          hasReplaced = true;
        },
        // It may have to be filled anew, when somebody else was quicker.
        discard: () => Promise.resolve(),
      };
    },
    discard: () => (hasReplaced ? own.handle.close() : discardOwn(own)),
  };
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

/** Another one sweeps at the same time; or it is a directory, a link or a socket. */
const NOT_OURS = ['ENOENT', 'EISDIR', 'ELOOP', 'ENXIO'];

/**
 * Removes a file, if no process uses it. Whoever makes one locks it for as long, so no clock has to tell.
 *
 * @returns whether it was removed
 */
export function removeUnused(path: string): boolean {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDWR | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if (NOT_OURS.includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
  try {
    if (!fstatSync(fd).isFile() || !tryLock(fd)) return false;
    unlinkSync(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  } finally {
    closeSync(fd);
  }
}
