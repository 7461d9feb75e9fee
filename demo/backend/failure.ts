/** An error that goes to the caller as JSON: `error` is stable, `error_description` for people. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 500 | 502 | 507,
    readonly error: string,
    description: string,
    /** A page of the provider about its error. */
    readonly errorUri?: string,
  ) {
    super(description);
  }

  toJSON() {
    return {
      error: this.error,
      error_description: this.message,
      ...(this.errorUri && { error_uri: this.errorUri }),
    };
  }
}

/** What a file system says when it cannot save, in words. */
const STORAGE: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the quota of the disk is used up',
  EROFS: 'the file system is read-only',
  EACCES: 'the directory does not belong to this process',
  EPERM: 'the directory does not belong to this process',
  EIO: 'the disk does not work',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EISDIR: 'a directory is in the place of a file',
  ENOTDIR: 'a file is in the place of the directory',
  EEXIST: 'a file is in the place of the directory',
  ELOOP: 'a link leads to itself',
};

/** A failure of the disk as an answer to the caller; undefined for any other error. */
export function storageFailure(error: unknown): Failure | undefined {
  const { code = '', syscall, path } = error as NodeJS.ErrnoException;
  const why = syscall !== undefined && Object.hasOwn(STORAGE, code) ? STORAGE[code] : undefined;
  if (why === undefined) return undefined;
  const doing = path?.endsWith('.lock') ? 'The lock could not be had' : 'Nothing was saved or changed';
  return new Failure(507, 'storage', `${doing}: ${why} (${code}).`);
}
