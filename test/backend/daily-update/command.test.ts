import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { google } from 'smtp-oauth2-elements/providers.js';
import { Backend, PostgresStorage, createTarget, removeTarget } from '../../../demo/backend/index.js';
import { bundle } from '../support/child.js';
import { ownDirectory } from '../support/directory.js';
import { noPostgres, startPostgres } from '../support/postgres.js';
import type { PostgresServer } from '../support/postgres.js';
import { targetAt } from '../support/services.js';
import { tokenEndpoint } from '../support/token-endpoint.js';
import type { TokenAnswer } from '../support/token-endpoint.js';

const root = join(import.meta.dirname, '..', '..', '..');

const WELL: TokenAnswer = { body: { access_token: 'access', token_type: 'Bearer', expires_in: 3600 } };

let command: string;
before(async () => {
  command = await bundle(join(root, 'demo', 'daily-update.ts'));
});

const run = (...options: readonly string[]) =>
  spawnSync(process.execPath, [command, ...options], { cwd: root, encoding: 'utf8' });

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

  it('takes no address apart that may hold a password', () => {
    const { status, stderr } = run('--storage', 'postgre://user:a-password@localhost/x');
    assert.equal(status, 2);
    assert.ok(stderr.includes('--storage takes postgres://'));
    assert.ok(!stderr.includes('a-password'));
  });

  it('ends with 0 where every target was deleted', async (test) => {
    const stateDirectory = await ownDirectory(test);
    const backend = new Backend({ stateDirectory, providers: [google], origins: [] });
    await createTarget(backend, targetAt('google'));
    await removeTarget(backend, 'alerts');
    const { status, stdout } = spawnSync(
      'npm',
      ['run', '-s', 'demo:daily-update', '--', '--state', stateDirectory],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    assert.deepEqual([status, stdout], [0, '0 targets\n']);
  });
});

describe('the daily update as a command, on PostgreSQL', { skip: noPostgres() ?? false }, () => {
  let server: PostgresServer;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server.stop());

  /** What a command prints, while the provider of the test goes on in this process. */
  const ran = (...options: readonly string[]) =>
    new Promise<{ status: number; stdout: string; stderr: string }>((ended) => {
      execFile(process.execPath, [command, ...options], { cwd: root }, (error, stdout, stderr) =>
        ended({ status: Number(error?.code ?? 0), stdout, stderr }),
      );
    });

  it('ends with 2 where there is no state, no database or no server, and makes nothing', async () => {
    const url = await server.database();
    for (const [options, says] of [
      [
        ['--storage', url],
        /There is no state here: the schema smtp_demo_real of this database holds no targets/,
      ],
      [['--storage', url, '--schema', 'Robert"; --'], /A schema is small letters/],
      [['--storage', url.replace(/test_\d+/, 'nowhere')], /database "nowhere" does not exist/],
      [['--storage', 'postgres://u:a-password@127.0.0.1:9/x'], /the database cannot be reached/],
      [['--storage', url, '--state', root], /--state and --storage are two places/],
      [['--schema', 'other'], /--schema is of --storage/],
    ] as const) {
      const { status, stdout, stderr } = await ran(...options);
      assert.deepEqual([status, stdout], [2, ''], stderr);
      assert.match(stderr, says);
      assert.ok(!stderr.includes('a-password'));
    }
    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query(`SELECT FROM pg_tables WHERE tablename LIKE 'smtp_%'`);
    await client.end();
    assert.equal(rows.length, 0);
  });

  it('refreshes, and tells by its code and as JSON whether somebody has to do something', async (test) => {
    const url = await server.database();
    const answers: { token: TokenAnswer } = { token: WELL };
    const { provider, asked } = await tokenEndpoint(test, () => answers.token);
    const providers = join(await ownDirectory(test), 'providers.json');
    await writeFile(providers, JSON.stringify([provider]));
    const storage = new PostgresStorage(url, 'host');
    test.after(() => storage.close());
    const backend = new Backend({ storage, providers: [provider], origins: [] });
    const update = async () => {
      const place = ['--storage', url, '--schema', 'host', '--providers', providers];
      const { status, stdout } = await ran(...place, '--json', '--no-retry', '--jitter', '0');
      const { counts, 'needs-attention': needs } = JSON.parse(stdout) as Record<string, unknown>;
      const { targets, ...outcomes } = counts as Record<string, number>;
      return [status, needs, targets, ...Object.keys(outcomes).filter((key) => (outcomes[key] ?? 0) > 0)];
    };
    await storage.all();
    assert.deepEqual(await update(), [0, false, 0]);
    await createTarget(backend, targetAt('google', { 'oauth2-refresh-token': 'a-token' }));
    assert.deepEqual(await update(), [0, false, 1, 'refreshed']);
    assert.equal(asked.length, 1);
    answers.token = { status: 503 };
    assert.deepEqual(await update(), [0, false, 1, 'later']);
    const twoDaysAgo = Math.floor(Date.now() / 1000) - 49 * 3600;
    await storage.change(
      'alerts',
      (entry) => entry?.signIn && { ...entry, signIn: { ...entry.signIn, 'last-refreshed': twoDaysAgo } },
    );
    assert.deepEqual(await update(), [1, true, 1, 'later']);
    answers.token = { status: 400, body: { error: 'invalid_grant' } };
    assert.deepEqual(await update(), [1, true, 1, 'sign-in-again']);
    answers.token = WELL;
    assert.deepEqual(await update(), [0, false, 1, 'refreshed']);
  });
});
