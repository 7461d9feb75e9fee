import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** A directory of the test's own, gone with it. */
export async function ownDirectory(test: Pick<TestContext, 'after'>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'smtp-oauth2-'));
  test.after(() => rm(directory, { recursive: true, force: true }));
  return directory;
}
