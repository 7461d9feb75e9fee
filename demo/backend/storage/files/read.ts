import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** What something other than a file is read as: it is damaged. */
const NO_FILE = '';
/** A pipe without a writer does not keep anybody waiting. */
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK;
/** A link to itself; a socket. */
const NO_FILE_CODES = ['ELOOP', 'ENXIO', 'EISDIR'];

/** A file that is not there is no error; a directory, a pipe or a link to itself in its place is damage like any other. */
function nothing(error: unknown): string | undefined {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return undefined;
  if (NO_FILE_CODES.includes(code)) return NO_FILE;
  throw error;
}

/** The text of a file; undefined where there is none, empty where it is something other than a file. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    const file = await open(path, FLAGS);
    try {
      return (await file.stat()).isFile() ? await file.readFile('utf8') : NO_FILE;
    } finally {
      await file.close();
    }
  } catch (error) {
    return nothing(error);
  }
}

/** As `readText()`, for under the lock: it must not queue behind this process's other work with files. */
export function readTextNow(path: string): string | undefined {
  try {
    const fd = openSync(path, FLAGS);
    try {
      return fstatSync(fd).isFile() ? readFileSync(fd, 'utf8') : NO_FILE;
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    return nothing(error);
  }
}
