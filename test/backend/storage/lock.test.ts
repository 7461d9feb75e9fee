import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DirectoryLock } from '../../../demo/backend/storage/files/lock.js';
import { diskFailure } from '../../../demo/backend/storage/files/disk-failure.js';
import { Failure } from '../../../demo/backend/failure.js';
import { ownDirectory } from '../support/directory.js';

describe('the lock of a directory', () => {
  it('tells how long it was held, and how long somebody waited for it', async (test) => {
    const lock = new DirectoryLock(await ownDirectory(test));
    let clock = 1000;
    test.mock.method(performance, 'now', () => clock);
    const takes = (ms: number) => lock.hold(() => void (clock += ms));
    await Promise.all([takes(30), takes(500), takes(7)]);
    assert.deepEqual([lock.heldMs, lock.longestWaitMs], [537, 530]);
  });

  it('goes on to the next one where somebody’s work failed', async (test) => {
    const lock = new DirectoryLock(await ownDirectory(test));
    const [failed, next] = await Promise.allSettled([
      lock.hold(() => Promise.reject(new Error('no'))),
      lock.hold(() => 'done'),
    ]);
    assert.equal(failed.status, 'rejected');
    assert.deepEqual(next, { status: 'fulfilled', value: 'done' });
  });
});

describe('a failure of the disk', () => {
  const told = (code: string | undefined, syscall: string | undefined, path = '/x/targets.cfg') =>
    diskFailure(Object.assign(new Error('x'), { code, syscall, path }));
  const words = (code: string, path?: string) => {
    const failure = told(code, 'open', path);
    assert.ok(failure instanceof Failure);
    return failure.message;
  };

  for (const [code, what] of [
    ['ENOSPC', /no space/],
    ['EDQUOT', /quota/],
    ['EFBIG', /of this size/],
    ['EROFS', /read-only/],
    ['EACCES', /does not belong to this process/],
    ['EPERM', /does not belong to this process/],
    ['EIO', /does not work/],
    ['EMFILE', /too many files/],
    ['ENFILE', /too many files/],
    ['EISDIR', /directory is in the place of a file/],
    ['ENOTEMPTY', /directory is in the place of a file/],
    ['ENOTDIR', /file is in the place of the directory/],
    ['EEXIST', /file is in the place of the directory/],
    ['ELOOP', /link/],
    ['ENOENT', /has removed/],
    ['EBUSY', /mount its directory/],
    ['EXDEV', /mount its directory/],
    ['ENAMETOOLONG', /name of this length/],
    ['ESTALE', /network file system/],
    ['EWHATEVER', /refused it/],
    ['toString', /refused it/],
  ] as const)
    it(`is told in words, with its code: ${code}`, () => {
      assert.match(words(code), what);
      assert.ok(words(code).endsWith(`(${code}).`));
    });

  it('is of the lock where that could not be had, and of what was to be saved otherwise', () => {
    assert.match(words('ENOSPC', '/x/.lock'), /^The lock could not be had/);
    assert.match(words('ENOSPC'), /^Nothing was saved or changed/);
  });

  it('is nothing that a network or a program says', () => {
    const others = [
      told('ECONNREFUSED', 'connect'),
      told('ENOENT', 'getaddrinfo'),
      told('EACCES', 'reopen'),
      told('EACCES', 'openssl'),
      told('EACCES', undefined),
      told(undefined, 'open'),
    ];
    for (const error of others) assert.ok(error instanceof Error && !(error instanceof Failure));
    const own = new Failure(409, 'changed', 'x');
    assert.equal(diskFailure(own), own);
  });
});
