import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ownDirectory } from '../support/directory.js';

const root = join(import.meta.dirname, '..', '..', '..');

const run = (...options: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(root, 'demo', 'daily-update.ts'), ...options], {
    cwd: root,
    encoding: 'utf8',
  });

describe('the daily update as a command', () => {
  it('ends with 2 where it could not do anything, and says why', async (test) => {
    const directory = await ownDirectory(test);
    const file = join(directory, 'providers.json');
    await writeFile(file, '{}');
    for (const [options, says] of [
      [['--state', join(directory, 'mistyped')], /There is no directory .*mistyped/],
      [['--state', file], /There is no directory .*providers\.json/],
      [['--state', directory, '--jitter', 'soon'], /--jitter is in milliseconds, not soon/],
      [['--state', directory, '--providers', file], /holds no array of providers/],
    ] as const) {
      const { status, stdout, stderr } = run(...options);
      assert.deepEqual([status, stdout], [2, ''], options.join(' '));
      assert.match(stderr, says);
    }
  });

  it('ends with 0 where nothing is saved yet', async (test) => {
    const { status, stdout } = run('--state', await ownDirectory(test));
    assert.deepEqual([status, stdout], [0, '0 targets\n']);
  });
});
