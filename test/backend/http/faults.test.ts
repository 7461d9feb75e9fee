import assert from 'node:assert/strict';
import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import type { BackendOptions } from '../../../demo/backend/index.js';
import { ownBackend } from '../support/backend.js';
import { ownDirectory } from '../support/directory.js';
import { ownFileSystem } from '../support/file-system.js';
import { ownProvider, targetAt } from '../support/services.js';

const DAY_MS = 86_400_000;

async function setUp(test: TestContext, stateDirectory: string, options: Partial<BackendOptions> = {}) {
  const provider = await ownProvider(test, 'microsoft');
  const start = () => ownBackend(provider, 'microsoft', { stateDirectory, ...options });
  return { provider, start, ...(await start()) };
}

const target = (more: object = {}) => targetAt('microsoft', more);

/** The lock, the key, and sign-ins that wait to be saved. */
const BESIDE = /^(filler|\.lock|\.key|\.[0-9a-f]{64}\.once)$/;

/** What is on the disk of targets and their sign-ins, and what should not be there. */
async function snapshot(directory: string) {
  const names = (await readdir(directory)).filter((name) => !BESIDE.test(name)).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(directory, name), 'utf8')]));
}

describe('the backend under faults', () => {
  it('says that the disk is full, and loses neither what was saved nor the sign-in', async (test) => {
    const files = await ownFileSystem(test, '64k');
    if (!files) return;
    const { directory } = files;
    try {
      const { call, exchange, authorize, provider } = await setUp(test, directory);
      await call('POST', '/targets', target({ 'oauth2-refresh-token': await authorize() }));
      const before = await snapshot(directory);
      const anew = await authorize('anew@example.com');
      const filler = join(directory, 'filler');
      await writeFile(filler, Buffer.alloc(64 * 1024)).catch(() => undefined); // as much as fits
      const asked = provider.running.requests.length;
      const late = await exchange('late@example.com');
      assert.deepEqual([late.status, late.body.error], [507, 'storage']);
      const requests = provider.running.requests.slice(asked);
      assert.ok(!requests.includes('POST /token'), 'a code is not used where nothing can be kept');
      const changes = { comment: 'changed', 'oauth2-refresh-token': anew };
      for (const [method, path, body] of [
        ['PUT', '/targets/alerts', changes],
        ['PUT', '/targets/alerts', { comment: 'changed' }],
        ['POST', '/targets', target({ name: 'other', 'oauth2-refresh-token': anew })],
        ['DELETE', '/targets/alerts', undefined],
      ] as const) {
        const answer = await call(method, path, body);
        assert.deepEqual([answer.status, answer.body.error], [507, 'storage'], `${method} ${path}`);
        assert.match(String(answer.body.error_description), /no space is left on the disk \(ENOSPC\)/);
        assert.deepEqual(await snapshot(directory), before, `${method} ${path}`);
      }
      await rm(filler);
      // The reference was given back each time: nobody has to sign in again.
      assert.equal((await call('PUT', '/targets/alerts', changes)).status, 200);
      assert.equal((await call('GET', '/targets/alerts/status')).body.account, 'anew@example.com');
    } finally {
      files.unmount();
    }
  });

  it('says that the file system is read-only, and goes on when it is not', async (test) => {
    const files = await ownFileSystem(test, '1m');
    if (!files) return;
    const { directory } = files;
    try {
      const { call, authorize } = await setUp(test, directory);
      await call('POST', '/targets', target({ 'oauth2-refresh-token': await authorize() }));
      const before = await snapshot(directory);
      files.remount('ro');
      const answer = await call('PUT', '/targets/alerts', { comment: 'changed' });
      assert.deepEqual([answer.status, answer.body.error], [507, 'storage']);
      assert.equal((await call('DELETE', '/targets/alerts')).status, 507);
      assert.equal((await call('GET', '/targets/alerts/status')).body.health, 'ok');
      files.remount('rw');
      assert.deepEqual(await snapshot(directory), before);
      assert.equal((await call('PUT', '/targets/alerts', { comment: 'changed' })).status, 200);
    } finally {
      files.unmount();
    }
  });

  it('begins anew where its directory is deleted while it runs', async (test) => {
    const directory = join(await ownDirectory(test), 'states');
    const { call, authorize } = await setUp(test, directory);
    await call('POST', '/targets', target({ 'oauth2-refresh-token': await authorize() }));
    await rm(directory, { recursive: true });
    assert.deepEqual((await call('GET', '/targets')).body, []);
    assert.equal((await call('PUT', '/targets/alerts', { comment: 'x' })).status, 404);
    assert.equal((await call('POST', '/targets', target())).status, 201);
    assert.equal((await stat(directory)).mode & 0o777, 0o750);
  });

  it('serves two processes on one directory, with one version of everything', async (test) => {
    const directory = await ownDirectory(test);
    const { call, authorize, start } = await setUp(test, directory);
    const other = await start();
    await call('POST', '/targets', target({ 'oauth2-refresh-token': await authorize() }));
    const { digest } = (await other.call('GET', '/targets/alerts')).body;
    const answers = await Promise.all(
      [call, other.call].map((put, index) => put('PUT', '/targets/alerts', { comment: `${index}`, digest })),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
    const names = Array.from({ length: 12 }, (_, index) => `both-${index}`);
    const callerOf = (index: number) => (index % 2 === 0 ? call : other.call);
    await Promise.all(names.map((name, index) => callerOf(index)('POST', '/targets', target({ name }))));
    const list = (await call('GET', '/targets')).body as unknown as { name: string }[];
    assert.equal(list.length, names.length + 1);
    // A reference is bound to the session that it was given to: that of another page is told that it has ended.
    const late = await authorize();
    const refused = await other.call('PUT', '/targets/alerts', { 'oauth2-refresh-token': late });
    assert.equal(refused.body.error, 'reference_ended');
  });

  it('takes a clock that was moved for what it is, and back', async (test) => {
    let clock = Date.now();
    const directory = await ownDirectory(test);
    const { call, authorize } = await setUp(test, directory, { now: () => clock });
    const health = async () => (await call('GET', '/targets/alerts/status')).body.health;
    await call('POST', '/targets', target({ 'oauth2-refresh-token': await authorize() }));
    const before = await snapshot(directory);
    clock += 80 * DAY_MS;
    assert.equal(await health(), 'soon');
    clock += 20 * DAY_MS;
    assert.equal(await health(), 'sign-in-again');
    clock -= 200 * DAY_MS; // it was last refreshed in the future now
    assert.equal(await health(), 'ok');
    assert.deepEqual(await snapshot(directory), before, 'nothing is written for a clock');
  });

  it('tells who may not write into its directory', async (test) => {
    if (process.getuid?.() === 0) {
      test.skip('root may write everywhere');
      return;
    }
    const directory = join(await ownDirectory(test), 'states');
    const { call } = await setUp(test, directory);
    await call('POST', '/targets', target());
    await chmod(directory, 0o500);
    const answer = await call('PUT', '/targets/alerts', { comment: 'x' });
    assert.deepEqual([answer.status, answer.body.error], [507, 'storage']);
    await chmod(directory, 0o750);
  });
});
