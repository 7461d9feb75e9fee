import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { google } from 'smtp-oauth2-elements/providers.js';
import { Backend, createTarget, removeTarget } from '../../../demo/backend/index.js';
import { ownDirectory } from '../support/directory.js';
import { targetAt } from '../support/services.js';

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

  it('says that there is no state in a directory that is another one, and ends with 2', async (test) => {
    const directory = await ownDirectory(test);
    for (const name of ['another.json', 'targets.cfg.bak']) await writeFile(join(directory, name), '{}');
    const { status, stdout, stderr } = run('--state', directory);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /There is no state here: .* holds no targets\.cfg/);
  });

  it('ends with 0 where every target was deleted', async (test) => {
    const stateDirectory = await ownDirectory(test);
    const backend = new Backend({ stateDirectory, providers: [google], origins: [] });
    await createTarget(backend, targetAt('google'));
    await removeTarget(backend, 'alerts');
    const { status, stdout } = run('--state', stateDirectory);
    assert.deepEqual([status, stdout], [0, '0 targets\n']);
  });
});
