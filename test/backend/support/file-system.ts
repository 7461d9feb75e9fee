import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { ownDirectory } from './directory.js';

/**
 * A small file system of the test's own (tmpfs), gone with it. Only root can mount one: where that is nobody, the test is
 * skipped with a word.
 *
 * @returns undefined where it is skipped
 */
export async function ownFileSystem(test: TestContext, size: '64k' | '1m') {
  const directory = join(await ownDirectory(test), 'mounted');
  await mkdir(directory);
  const mount = (...options: readonly string[]) =>
    execFileSync('mount', [...options, directory], { stdio: 'ignore' });
  try {
    mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs');
  } catch {
    test.skip('a file system can be mounted by root alone');
    return undefined;
  }
  return {
    directory,
    remount: (how: 'ro' | 'rw') => mount('-o', `remount,${how}`),
    unmount: () => execFileSync('umount', [directory]),
  };
}
