import { Failure } from '../../failure.js';

/** What a file system says when it cannot save, in words. */
const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'the file system takes no file of this size',
  EROFS: 'the file system is read-only',
  EACCES: 'the directory does not belong to this process',
  EPERM: 'the directory does not belong to this process',
  EIO: 'the disk does not work',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EISDIR: 'a directory is in the place of a file',
  ENOTDIR: 'a file is in the place of the directory',
  ENOTEMPTY: 'a directory is in the place of a file',
  EEXIST: 'a file is in the place of the directory',
  ELOOP: 'a link is in the place of a file',
  ENOENT: 'somebody else has removed a file',
  EBUSY: 'a file cannot be replaced, since it is mounted by itself: mount its directory instead',
  EXDEV:
    'a file cannot be replaced, since it is on another disk than its directory: mount its directory instead',
  ENAMETOOLONG: 'the file system takes no name of this length',
  ESTALE: 'the network file system has lost the directory',
};
/** The calls into a file system; a network has others. */
const CALLS =
  /^(open|read|write|pwrite|f?stat|lstat|f?chmod|f?sync|fdatasync|f?truncate|rename|link|unlink|mkdir|rmdir|rm|scandir|opendir|copyfile|close|access)$/;

/** A failure of the disk as an answer to the caller; any other error as it is. */
export function diskFailure(error: unknown): unknown {
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  if (error instanceof Failure || code === undefined || !CALLS.test(syscall ?? '')) return error;
  const why = Object.hasOwn(WORDS, code) ? WORDS[code] : 'the file system refused it';
  const doing = path?.endsWith('.lock') ? 'The lock could not be had' : 'Nothing was saved or changed';
  return new Failure(507, 'storage', `${doing}: ${why} (${code}).`, { cause: error });
}
