import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync } from 'node:fs';
import { chmod, mkdir, readFile, readdir, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { FilesStorage } from '../../../demo/backend/index.js';
import { bundle, firstLine, kill, run } from '../support/child.js';
import { ownDirectory } from '../support/directory.js';
import { ownFileSystem } from '../support/file-system.js';
import { stateFile } from '../support/state.js';
import { signIn, target } from './contract.js';

const here = import.meta.dirname;
/** The files that this process has open, on Linux. */
const OPEN = '/proc/self/fd';

async function setUp(test: TestContext, given?: string) {
  const directory = given ?? join(await ownDirectory(test), 'targets');
  const storage = new FilesStorage(directory);
  const put = (name: string, token: string) =>
    storage.change(name, () => ({ target: target(name), signIn: signIn(token) }));
  const tokenOf = async (name: string) => (await storage.get(name))?.signIn?.['oauth2-refresh-token'];
  const hidden = async () => (await readdir(directory)).filter((file) => /\.(tmp|once|lease)$/.test(file));
  return { directory, storage, put, tokenOf, hidden };
}

describe('the files of targets', () => {
  it('are readable by their owner alone, whatever the umask', async (test) => {
    const umask = process.umask(0);
    test.after(() => process.umask(umask));
    const { directory, storage, put } = await setUp(test);
    await put('alerts', 'one');
    await storage.putOnce('ref', {}, 9e9, 'mine');
    await storage.key();
    const lease = await storage.lease('alerts', 1000);
    const mode = async (path: string) => (await stat(path)).mode & 0o777;
    assert.equal(await mode(directory), 0o750);
    for (const file of await readdir(directory)) assert.equal(await mode(join(directory, file)), 0o600, file);
    await lease?.end();
  });

  it('stay as they were when a sign-in is refreshed: its own is replaced alone', async (test) => {
    const { directory, storage, put } = await setUp(test);
    await put('alerts', 'one');
    await put('other', 'two');
    const inode = async (file: string) => (await stat(file)).ino;
    const files = [join(directory, 'targets.cfg'), await stateFile(directory, 'other')];
    const [own, before] = [await stateFile(directory), await Promise.all(files.map(inode))];
    await storage.change('alerts', (entry) => entry && { ...entry, signIn: signIn('three') });
    assert.deepEqual(await Promise.all(files.map(inode)), before);
    assert.equal(await stateFile(directory), own);
    assert.match(await readFile(own, 'utf8'), /"three"/);
  });

  for (const [what, content] of [
    ['cut off', '{"version": 1, "oauth2-refr'],
    ['empty', ''],
    ['of another version', JSON.stringify({ ...signIn('one'), version: 2 })],
    ['without a token', JSON.stringify({ ...signIn('one'), 'oauth2-refresh-token': 7 })],
    ['a directory', (path: string) => mkdir(path)],
    ['a link to itself', (path: string) => symlink(path, path)],
    ['a pipe', (path: string) => Promise.resolve(void execFileSync('mkfifo', [path]))],
    ['not there', () => Promise.resolve()],
  ] as const) {
    it(`are reported where one is ${what}, each time, and kept aside by a new sign-in`, async (test) => {
      const { directory, storage, put, tokenOf } = await setUp(test);
      await put('alerts', 'one');
      await put('other', 'two');
      const file = await stateFile(directory);
      execFileSync('rm', [file]);
      if (typeof content === 'string') await writeFile(file, content);
      else await content(file);
      for (let turn = 0; turn < 2; turn++)
        assert.match((await storage.get('alerts'))?.damage ?? '', /Sign in again/);
      const renamed = await storage.change(
        'alerts',
        (entry) => entry && { ...entry, target: target('alerts', { comment: 'changed' }) },
      );
      assert.ok(renamed?.damage, 'a change of the target leaves it alone');
      await storage.sweep();
      assert.ok((await storage.get('alerts'))?.damage, 'and so does sweeping');
      assert.equal(await tokenOf('other'), 'two');
      await put('alerts', 'anew');
      assert.equal(await tokenOf('alerts'), 'anew');
      const aside = (await readdir(directory)).filter((each) => each.includes('.damaged-'));
      assert.equal(aside.length, what === 'not there' ? 0 : 1);
      await storage.change('alerts', () => undefined);
      assert.equal(await storage.get('alerts'), undefined);
    });
  }

  for (const key of ['account', 'refresh-token-expires', 'last-error', 'sign-in-again', 'scope'] as const) {
    it(`are good without ${key}, where that cannot be read`, async (test) => {
      const { directory, put, storage } = await setUp(test);
      await put('alerts', 'one');
      await writeFile(
        await stateFile(directory),
        JSON.stringify({ ...signIn('one'), [key]: { no: 'sense' } }),
      );
      const { [key]: _left, ...rest } = signIn('one') as unknown as Record<string, unknown>;
      assert.deepEqual((await storage.get('alerts'))?.signIn, rest);
    });
  }

  it('are replaced, never written through a link', async (test) => {
    const { directory, put, tokenOf } = await setUp(test);
    const victim = join(await ownDirectory(test), 'victim');
    await writeFile(victim, 'untouched');
    await put('alerts', 'one');
    const file = await stateFile(directory);
    execFileSync('ln', ['-sf', victim, file]);
    await put('alerts', 'two');
    assert.equal(await tokenOf('alerts'), 'two');
    execFileSync('ln', ['-sf', victim, join(directory, '.lock')]);
    await assert.rejects(put('alerts', 'three'), { status: 507, error: 'storage' });
    assert.equal(await readFile(victim, 'utf8'), 'untouched');
  });

  for (const [what, content] of [
    ['a pipe', undefined],
    ['of a newer version', '{"version": 3, "targets": {}}'],
    ...['../x.json', 'ab./../x.json', 'ab.json/../../x.json', 'ab.cd.json.bak', 'abc.json', 'ab.jsonl'].map(
      (state) =>
        [
          `naming ${state} as a sign-in`,
          JSON.stringify({ version: 2, targets: { ab: { revision: '1', state, target: { name: 'ab' } } } }),
        ] as const,
    ),
  ] as const) {
    it(`say that the configuration is damaged where it is ${what}, and leave everything alone`, async (test) => {
      const { directory, storage, put } = await setUp(test);
      await put('alerts', 'one');
      const [file, path] = [await stateFile(directory), join(directory, 'targets.cfg')];
      execFileSync('rm', [path]);
      if (content === undefined) execFileSync('mkfifo', [path]);
      else await writeFile(path, content);
      const damaged = { status: 500, error: 'damaged_configuration' };
      await assert.rejects(storage.all(), damaged);
      await assert.rejects(put('other', 'two'), damaged);
      await assert.rejects(storage.sweep(), damaged);
      assert.ok(existsSync(file), 'what nobody can read names what it names');
    });
  }
});

describe('the layout of before', () => {
  it('is moved over once, with every sign-in where it was', async (test) => {
    const directory = await ownDirectory(test);
    const old = { alerts: target('alerts'), Alerts: target('Alerts'), nobody: target('nobody') };
    await writeFile(join(directory, 'targets.cfg'), JSON.stringify(old));
    await writeFile(join(directory, 'last-daily-update'), '1700000000000\n');
    for (const name of ['alerts', 'Alerts'])
      await writeFile(join(directory, `${name}.json`), JSON.stringify(signIn(`token of ${name}`)));
    const { storage, tokenOf, put } = await setUp(test, directory);
    assert.equal((await storage.all()).length, 3);
    const text = await readFile(join(directory, 'targets.cfg'), 'utf8');
    assert.equal((JSON.parse(text) as { version: number }).version, 2);
    assert.equal(await tokenOf('alerts'), 'token of alerts');
    assert.equal(await tokenOf('Alerts'), 'token of Alerts');
    assert.equal((await storage.get('nobody'))?.signIn, undefined);
    assert.equal((await storage.get('nobody'))?.damage, undefined);
    const { revision } = (await storage.get('alerts')) ?? {};
    assert.equal((await new FilesStorage(directory).get('alerts'))?.revision, revision);
    await put('alerts', 'anew');
    assert.ok(!existsSync(join(directory, 'alerts.json')));
    assert.ok(existsSync(join(directory, 'Alerts.json')));
    assert.ok(!existsSync(join(directory, 'last-daily-update')));
  });

  it('is read where it cannot be moved over', async (test) => {
    const files = await ownFileSystem(test, '1m');
    if (!files) return;
    try {
      test.mock.method(console, 'warn', () => undefined);
      const { directory } = files;
      await writeFile(
        join(directory, 'targets.cfg'),
        JSON.stringify({ alerts: target('alerts'), other: target('other') }),
      );
      await writeFile(join(directory, 'alerts.json'), JSON.stringify(signIn('one')));
      files.remount('ro');
      const { storage, tokenOf, put } = await setUp(test, directory);
      assert.equal(await tokenOf('alerts'), 'one');
      assert.equal((await storage.get('other'))?.damage, undefined);
      await assert.rejects(put('alerts', 'two'), { status: 507, error: 'storage' });
      files.remount('rw');
      await put('other', 'two');
      assert.deepEqual([await tokenOf('alerts'), await tokenOf('other')], ['one', 'two']);
    } finally {
      files.unmount();
    }
  });
});

describe('a disk', () => {
  it('that is full keeps both halves, and leaves nothing behind', async (test) => {
    const files = await ownFileSystem(test, '64k');
    if (!files) return;
    try {
      const { directory, storage, put, tokenOf, hidden } = await setUp(test, files.directory);
      await put('alerts', 'before');
      const filler = join(directory, 'filler');
      await writeFile(filler, Buffer.alloc(64 * 1024)).catch(() => undefined);
      for (const change of [
        () => put('alerts', 'after'),
        () => storage.change('alerts', (entry) => entry && { ...entry, signIn: signIn('after') }),
        () => storage.change('alerts', () => undefined),
        () => put('other', 'one'),
        () => storage.putOnce('ref', {}, 9e9, 'mine'),
        () => storage.lease('alerts', 1000),
      ])
        await assert.rejects(change(), {
          status: 507,
          error: 'storage',
          message: /no space is left.*ENOSPC/,
        });
      assert.equal(await tokenOf('alerts'), 'before');
      assert.equal(await storage.get('other'), undefined);
      assert.deepEqual(await hidden(), []);
      await writeFile(filler, '');
      await put('alerts', 'after');
    } finally {
      files.unmount();
    }
  });

  it('has no file open when all is done', { skip: !existsSync(OPEN) }, async (test) => {
    const { directory, storage, put } = await setUp(test);
    await put('alerts', 'one');
    await put('alerts', 'two');
    const lease = await storage.lease('alerts', 1000);
    await storage.change('alerts', (entry) => entry && { ...entry, signIn: signIn('three') }, lease);
    await lease?.end();
    await storage.putOnce('ref', {}, 9e9, 'mine');
    await storage.takeOnce('ref', 'mine');
    await storage.key();
    await storage.change('alerts', () => undefined);
    await storage.sweep();
    const links = (await readdir(OPEN)).map((each) => readlink(join(OPEN, each)).catch(() => ''));
    assert.deepEqual(
      (await Promise.all(links)).filter((file) => file.startsWith(directory)),
      [],
    );
  });

  it('that is full after a lease was given has room for what is saved under it, once and again', async (test) => {
    const files = await ownFileSystem(test, '64k');
    if (!files) return;
    try {
      const { directory, storage, put, tokenOf, hidden } = await setUp(test, files.directory);
      await put('alerts', 'before');
      const lease = await storage.lease('alerts', 60_000);
      const filler = join(directory, 'filler');
      await writeFile(filler, Buffer.alloc(64 * 1024)).catch(() => undefined);
      const token = 'x'.repeat(8000);
      await storage.change('alerts', (entry) => entry && { ...entry, signIn: signIn(token) }, lease);
      assert.equal(await tokenOf('alerts'), token);
      await lease?.end();
      assert.deepEqual(await hidden(), []);
    } finally {
      files.unmount();
    }
  });

  it('on which targets.cfg is mounted by itself keeps both halves, and says what to do', async (test) => {
    const { directory, storage, put, tokenOf, hidden } = await setUp(test);
    await put('alerts', 'before');
    const path = join(directory, 'targets.cfg');
    try {
      execFileSync('mount', ['--bind', path, path], { stdio: 'ignore' });
    } catch {
      test.skip('a file can be mounted by root alone');
      return;
    }
    try {
      const busy = { status: 507, error: 'storage', message: /mount its directory instead \(EBUSY\)/ };
      await assert.rejects(put('alerts', 'after'), busy);
      await assert.rejects(
        storage.change('alerts', () => undefined),
        busy,
      );
      assert.equal(await tokenOf('alerts'), 'before');
      assert.equal((await readdir(directory)).filter((file) => file.endsWith('.json')).length, 1);
      assert.deepEqual(await hidden(), []);
      await storage.change('alerts', (entry) => entry && { ...entry, signIn: signIn('refreshed') });
      assert.equal(await tokenOf('alerts'), 'refreshed', 'a refresh does not need it');
    } finally {
      execFileSync('umount', [path]);
    }
  });

  it('into which everybody may write is said to be so, in one line', async (test) => {
    const { directory, put } = await setUp(test);
    await put('alerts', 'one');
    await chmod(directory, 0o777);
    const warn = test.mock.method(console, 'warn', () => undefined);
    await new FilesStorage(directory).all();
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /^Everybody may write into .*$/);
  });
});

describe('what killed processes leave', () => {
  it('is not taken for what came in its place while it was swept', async (test) => {
    const { directory, storage, hidden } = await setUp(test);
    await new FilesStorage(directory, { now: () => 0 }).putOnce('ref', { value: 'over' }, 600, 'mine');
    const [over = ''] = await hidden();
    const [path, aside] = [join(directory, over), join(directory, 'aside')];
    const text = await readFile(path);
    await storage.putOnce('ref', { value: 'new' }, 9e9, 'mine');
    await writeFile(aside, await readFile(path));
    await writeFile(path, text);
    // It looks at the clock once it has read the file: just then another process puts the new value there.
    const now = () => {
      if (existsSync(aside)) renameSync(aside, path);
      return Date.now();
    };
    const sweeping = new FilesStorage(directory, { now });
    await sweeping.sweep();
    assert.equal(existsSync(aside), false);
    assert.deepEqual(await storage.peekOnce('ref', 'mine'), { value: 'new' });
  });

  it('is gone when the next one begins, and what a living one uses is not', async (test) => {
    const { directory, put, storage, tokenOf } = await setUp(test);
    await put('one', '0');
    await storage.change('both', () => ({ target: target('both', { comment: '0' }), signIn: signIn('0') }));
    const writer = await bundle(join(here, 'writer.ts'));
    for (let turn = 0; turn < 10; turn++) {
      const child = run(writer, JSON.stringify({ directory }));
      await firstLine(child);
      for (let read = 0; read < 3 + turn; read++) await tokenOf('both');
      await new FilesStorage(directory).sweep(); // beside one that writes
      await kill(child);
    }
    const lease = await storage.lease('one', 60_000);
    const next = new FilesStorage(directory);
    await next.all();
    const left = await readdir(directory);
    assert.equal(left.filter((file) => file.endsWith('.json')).length, 2, left.join());
    assert.equal(left.filter((file) => file.endsWith('.tmp')).length, 1, 'the room of the lease');
    assert.equal(await next.lease('one', 1000), undefined);
    await storage.change('one', (entry) => entry && { ...entry, signIn: signIn('after') }, lease);
    await lease?.end();
    assert.equal(await tokenOf('one'), 'after');
  });

  it('a process that stands still keeps nobody waiting for ever: busy, with its number', async (test) => {
    const { directory, put, tokenOf } = await setUp(test);
    await put('alerts', 'one');
    const script = `const { tryLock } = require('fs-native-extensions'); const fs = require('fs');
      const fd = fs.openSync(${JSON.stringify(join(directory, '.lock'))}, 'r+'); if (!tryLock(fd)) process.exit(1);
      fs.writeSync(fd, String(process.pid).padEnd(12), 0); console.log('held'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    test.after(() => holder.kill('SIGKILL'));
    await firstLine(holder);
    holder.kill('SIGSTOP');
    const patient = new FilesStorage(directory, { longestWaitMs: 200 });
    const change = () => patient.change('alerts', (entry) => entry && { ...entry, signIn: signIn('two') });
    const busy = { status: 503, error: 'busy', message: new RegExp(`process ${holder.pid}\\b`) };
    await Promise.all([1, 2, 3].map(() => assert.rejects(change(), busy)));
    assert.equal(await tokenOf('alerts'), 'one', 'who reads does not wait');
    const ended = once(holder, 'exit');
    holder.kill('SIGKILL');
    await ended;
    await change();
    assert.equal(await tokenOf('alerts'), 'two');
  });
});
