import assert from 'node:assert/strict';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DirectoryLock } from '../../../demo/backend/files/lock.js';
import { StateFiles } from '../../../demo/backend/state/state-files.js';
import type { State } from '../../../demo/backend/state/state-files.js';
import { bundle, firstLine, kill, run } from '../support/child.js';
import { ownDirectory } from '../support/directory.js';
import { ownFileSystem } from '../support/file-system.js';

const here = import.meta.dirname;
const KILLS = 200;
/** How many writers are under way at once: starting a process takes longer than killing it. */
const AT_ONCE = 4;

const stateOf = (token: string): State => ({
  version: 1,
  'oauth2-refresh-token': token,
  'last-refreshed': 1,
  'token-for': 'test',
});

describe('state files under faults', () => {
  it(`are whole for a reader after each of ${KILLS} kill -9 and while they are written`, async (test) => {
    const root = await ownDirectory(test);
    const writer = await bundle(join(here, 'writer.ts'));
    let kills = 0;
    let reads = 0;
    const round = async (worker: number) => {
      const directory = join(root, String(worker));
      const states = new StateFiles(directory, new DirectoryLock(directory));
      while (kills < KILLS) {
        kills += 1;
        const child = run(writer, directory);
        await firstLine(child);
        // Each process is killed after another number of reads, so in another instant of its loop.
        for (let turn = 0; turn < 20 + (kills % 37); turn++) {
          await states.read('target');
          reads += 1;
        }
        await kill(child);
        const left = await states.read('target');
        if (left) assert.match(left['oauth2-refresh-token'], /^(\d)\1{19999}$/);
      }
      // The lock died with its holder.
      await states.write('target', stateOf('after'));
      assert.equal((await states.read('target'))?.['oauth2-refresh-token'], 'after');
    };
    await Promise.all(Array.from({ length: AT_ONCE }, (_, worker) => round(worker)));
    assert.ok(reads > KILLS);
  });

  it('keep the old content on a full disk, and leave nothing behind', async (test) => {
    const files = await ownFileSystem(test, '64k');
    if (!files) return;
    const { directory } = files;
    try {
      const states = new StateFiles(directory, new DirectoryLock(directory));
      await states.write('target', stateOf('before'));
      await writeFile(join(directory, 'filler'), Buffer.alloc(48 * 1024));
      await assert.rejects(states.write('target', stateOf('x'.repeat(20_000))), { code: 'ENOSPC' });
      assert.deepEqual(await states.read('target'), stateOf('before'));
      assert.deepEqual((await readdir(directory)).sort(), ['.lock', 'filler', 'target.json']);
    } finally {
      files.unmount();
    }
  });

  it('lose no change of two processes that write at once', async (test) => {
    const directory = await ownDirectory(test);
    await writeFile(join(directory, 'counter'), '0');
    const counter = await bundle(join(here, 'counter.ts'));
    const counters = [1, 2].map(() => run(counter, directory, '200'));
    const codes = await Promise.all(counters.map((child) => once(child, 'exit')));
    assert.deepEqual(
      codes.map(([code]) => code as number),
      [0, 0],
    );
    assert.equal(await readFile(join(directory, 'counter'), 'utf8'), '400');
  });
});
