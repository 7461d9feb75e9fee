import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import type { TestContext } from 'node:test';

/** A directory of the test's own, gone with it. What still runs at the end may write into it while it goes. */
export async function ownDirectory(test: Pick<TestContext, 'after'>, where = tmpdir()): Promise<string> {
  const directory = await mkdtemp(join(where, 'smtp-oauth2-'));
  test.after(() => rm(directory, { recursive: true, force: true, maxRetries: 20 }));
  return directory;
}

const MEMORY = '/dev/shm';

/** The same in memory, where there is such a place, for tests that write thousands of files: a kill takes nothing from it. */
export const quickDirectory = (test: Pick<TestContext, 'after'>) =>
  ownDirectory(test, existsSync(MEMORY) ? MEMORY : tmpdir());
