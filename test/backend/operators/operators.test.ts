import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { createBackend, dailyUpdate } from '../../../demo/backend/index.js';
import { ORIGIN, ownBackend } from '../support/backend.js';
import { ownDirectory } from '../support/directory.js';
import { targetAt } from '../support/services.js';
import { tokenEndpoint } from '../support/token-endpoint.js';
import type { TokenAnswer } from '../support/token-endpoint.js';

const root = join(import.meta.dirname, '..', '..', '..');
const WELL: TokenAnswer = { body: { access_token: 'access', token_type: 'Bearer', expires_in: 3600 } };

async function setUp(
  test: TestContext,
  { count = 1, ...options }: { count?: number; metricsToken?: string } = {},
) {
  const answers = { token: WELL };
  const { provider, asked } = await tokenEndpoint(test, () => answers.token);
  const stateDirectory = await ownDirectory(test);
  const own = await ownBackend({ data: provider }, 'google', { stateDirectory, ...options });
  for (let each = 0; each < count; each++)
    await own.call(
      'POST',
      '/targets',
      targetAt('google', { name: `target-${each}`, 'oauth2-refresh-token': `token-${each}` }),
    );
  return { ...own, answers, asked, provider, stateDirectory };
}

describe('a daily update over many targets', () => {
  it('stops to ask a provider that does not work, and begins anew the next time', async (test) => {
    const { backend, answers, asked } = await setUp(test, { count: 40 });
    answers.token = { status: 503 };
    const results = await dailyUpdate(backend);
    assert.ok(results.every(({ outcome }) => outcome === 'later'));
    // Eight are under way at once when the fifth has failed.
    assert.ok(asked.length >= 5 && asked.length <= 13, `${asked.length} requests`);
    assert.ok(results.some(({ error }) => error === 'provider_unavailable'));
    answers.token = WELL;
    const again = await dailyUpdate(backend);
    assert.ok(again.every(({ outcome }) => outcome === 'refreshed'));
  });

  it('leaves to the next time what it does not come to', async (test) => {
    const { backend, asked } = await setUp(test, { count: 3 });
    const results = await dailyUpdate(backend, { deadlineMs: -1 });
    assert.deepEqual(
      results.map(({ outcome, error }) => [outcome, error]),
      Array(3).fill(['later', 'deadline']),
    );
    assert.equal(asked.length, 0);
  });
});

describe('what a program is told', () => {
  it('by the command is when, by which version, how long, and how many of each', async (test) => {
    const { provider, stateDirectory } = await setUp(test, { count: 2 });
    const gone = { ...provider, tokenEndpoint: 'http://127.0.0.1:9/token' };
    const providers = join(stateDirectory, 'providers.json');
    await writeFile(providers, JSON.stringify([gone]));
    const command = ['demo/daily-update.ts', '--state', stateDirectory, '--providers', providers];
    const { stdout, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', ...command, '--json', '--no-retry', '--jitter', '0'],
      { cwd: root, encoding: 'utf8' },
    );
    const told = JSON.parse(stdout) as Record<string, unknown>;
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.equal(told.version, version);
    assert.match(String(told.time), /^\d{4}-\d\d-\d\dT/);
    assert.ok(Number(told['duration-ms']) >= 0);
    const counts = told.counts as Record<string, number>;
    assert.deepEqual([counts.targets, counts.later, counts.refreshed], [2, 2, 0]);
    assert.deepEqual([told['needs-attention'], status], [false, 0]);
    assert.equal((told.results as unknown[]).length, 2);
  });

  it('at /metrics is the health of all sign-ins, to who has the token alone', async (test) => {
    const { backend, answers } = await setUp(test, { count: 2, metricsToken: 'a-metrics-token' });
    const app = createBackend(backend);
    const get = (headers: Record<string, string>) =>
      app.request(`${ORIGIN}/metrics`, { headers: { Host: new URL(ORIGIN).host, ...headers } });
    for (const headers of [{}, { Authorization: 'Bearer wrong' }, { Authorization: 'a-metrics-token' }])
      assert.equal((await get(headers)).status, 401);
    await dailyUpdate(backend);
    answers.token = { status: 400, body: { error: 'invalid_grant' } };
    await dailyUpdate(backend);
    const text = await (await get({ Authorization: 'Bearer a-metrics-token' })).text();
    assert.match(text, /^smtp_oauth2_health\{target="target-0",health="sign-in-again"\} 1$/m);
    assert.match(text, /^# TYPE smtp_oauth2_last_refreshed_seconds gauge$/m);
    assert.match(text, /^smtp_oauth2_last_refreshed_seconds\{target="target-1"\} \d{10}$/m);
    assert.ok(!text.includes('token-0'));
  });

  it('at /metrics is nothing where nobody asked for it', async (test) => {
    const { call } = await setUp(test);
    assert.equal((await call('GET', '/metrics')).status, 404);
  });
});

describe('the examples for systemd', () => {
  const isThere = spawnSync('systemd-analyze', ['--version']).status === 0;
  const skip = isThere ? false : 'systemd-analyze is not installed';
  it('are right', { skip }, async (test) => {
    const directory = await ownDirectory(test);
    const files = ['service', 'timer'].map((kind) => `smtp-oauth2-daily-update.${kind}`);
    for (const file of files) {
      const text = await readFile(join(root, 'docs', 'systemd', file), 'utf8');
      // The program is where it is on this machine.
      await writeFile(join(directory, file), text.replace('/usr/bin/npm', process.execPath));
    }
    const paths = files.map((file) => join(directory, file));
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', ...paths], { encoding: 'utf8' });
    const complaints = stderr.split('\n').filter((line) => line.includes('smtp-oauth2-daily-update'));
    assert.deepEqual([status, complaints], [0, []]);
  });
});
