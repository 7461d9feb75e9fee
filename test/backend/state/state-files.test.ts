import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { DirectoryLock } from '../../../demo/backend/files/lock.js';
import { DamagedStateError, StateFiles } from '../../../demo/backend/state/state-files.js';
import type { State } from '../../../demo/backend/state/state-files.js';
import { ownDirectory } from '../support/directory.js';

const state: State = {
  version: 1,
  'oauth2-refresh-token': 'token-1',
  'last-refreshed': 1_700_000_000,
  'token-for': 'google client ',
  account: 'grüße@example.com',
};

async function setUp(test: TestContext) {
  const directory = join(await ownDirectory(test), 'states');
  return { directory, states: new StateFiles(directory, new DirectoryLock(directory)) };
}

describe('state files', () => {
  it('give back what was written', async (test) => {
    const { states } = await setUp(test);
    await states.write('target', state);
    assert.deepEqual(await states.read('target'), state);
    assert.equal(await states.read('other'), undefined);
  });

  it('are readable by their owner alone, whatever the umask', async (test) => {
    const umask = process.umask(0);
    test.after(() => process.umask(umask));
    const { directory, states } = await setUp(test);
    await states.write('target', state);
    assert.equal((await stat(join(directory, 'target.json'))).mode & 0o777, 0o600);
    assert.equal((await stat(directory)).mode & 0o777, 0o750);
  });

  for (const name of ['../target', 'a/b', '.', '..', '.hidden', 'a\0b', '', 'x'.repeat(65)]) {
    it(`refuse the name ${JSON.stringify(name).slice(0, 16)}`, async (test) => {
      const { states } = await setUp(test);
      await assert.rejects(async () => states.read(name), /cannot leave/);
      await assert.rejects(async () => states.write(name, state), /cannot leave/);
      await assert.rejects(async () => states.remove(name), /cannot leave/);
    });
  }

  for (const [what, content] of [
    ['cut off', '{"version": 1, "oauth2-refr'],
    ['empty', ''],
    ['of another version', JSON.stringify({ ...state, version: 2 })],
    ['without a token', JSON.stringify({ ...state, 'oauth2-refresh-token': 7 })],
    ['with an end that is no time', JSON.stringify({ ...state, 'refresh-token-expires': 'never' })],
    ['with an account that is no text', JSON.stringify({ ...state, account: {} })],
    ['with an error without its code', JSON.stringify({ ...state, 'last-error': 'boo' })],
  ] as const) {
    it(`report a file that is ${what} each time, and keep it when somebody signs in again`, async (test) => {
      const { directory, states } = await setUp(test);
      await mkdir(directory);
      await writeFile(join(directory, 'target.json'), content);
      await assert.rejects(states.read('target'), DamagedStateError);
      await assert.rejects(states.read('target'), DamagedStateError);
      await assert.rejects(states.replaceIfUnchanged('target', state, state), DamagedStateError);
      assert.equal(await readFile(join(directory, 'target.json'), 'utf8'), content);
      await states.write('target', state);
      assert.deepEqual(await states.read('target'), state);
      const kept = (await readdir(directory)).find((file) => file.startsWith('target.json.damaged-'));
      assert.ok(kept);
      assert.equal(await readFile(join(directory, kept), 'utf8'), content);
    });
  }

  for (const [what, put] of [
    ['a directory', (path: string) => mkdir(path)],
    ['a link to itself', (path: string) => symlink(path, path)],
  ] as const) {
    it(`report ${what} in their place, and keep it aside when somebody signs in again`, async (test) => {
      const { directory, states } = await setUp(test);
      await mkdir(directory);
      await put(join(directory, 'target.json'));
      await assert.rejects(states.read('target'), DamagedStateError);
      await states.write('target', state);
      assert.deepEqual(await states.read('target'), state);
      assert.ok((await readdir(directory)).some((file) => file.startsWith('target.json.damaged-')));
    });
  }

  it('are not replaced by what was learnt about an older token', async (test) => {
    const { states } = await setUp(test);
    await states.write('target', state);
    const signedInAnew = { ...state, 'oauth2-refresh-token': 'token-2' };
    await states.write('target', signedInAnew);
    assert.equal(await states.replaceIfUnchanged('target', state, { ...state, 'last-refreshed': 1 }), false);
    assert.deepEqual(await states.read('target'), signedInAnew);
  });

  it('of a deleted target do not come back with a late update', async (test) => {
    const { states } = await setUp(test);
    await states.write('target', state);
    await states.remove('target');
    assert.equal(await states.replaceIfUnchanged('target', state, state), false);
    assert.equal(await states.read('target'), undefined);
  });

  it('are swept by two at once', async (test) => {
    const { directory, states } = await setUp(test);
    for (const letter of 'abcdefgh') {
      const file = join(directory, `.target.json.${letter}.tmp`);
      await mkdir(directory, { recursive: true });
      await writeFile(file, '{');
      await utimes(file, new Date(0), new Date(0));
    }
    await Promise.all([states.sweep(), states.sweep()]);
    assert.deepEqual(
      (await readdir(directory)).filter((file) => file.endsWith('.tmp')),
      [],
    );
  });

  it('sweep old temporary files and nothing else', async (test) => {
    const { directory, states } = await setUp(test);
    await states.write('target', state);
    const [old, young] = ['.target.json.aa.tmp', '.target.json.bb.tmp'].map((file) => join(directory, file));
    await Promise.all([old, young].map((file) => writeFile(file!, '{')));
    await utimes(old!, new Date(0), new Date(0));
    assert.equal(await states.sweep(), 1);
    assert.deepEqual((await readdir(directory)).sort(), ['.lock', '.target.json.bb.tmp', 'target.json']);
  });
});
