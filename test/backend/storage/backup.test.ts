import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, readFile, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { promisify } from 'node:util';
import { Backend, createTarget, dailyUpdate, updateTarget } from '../../../demo/backend/index.js';
import { quickDirectory } from '../support/directory.js';
import { noPostgres, startPostgres } from '../support/postgres.js';
import type { PostgresServer } from '../support/postgres.js';
import { ownProvider, targetAt } from '../support/services.js';
import { openStorage } from './open.js';
import type { StorageSpec } from './open.js';

const NAMES = Array.from({ length: 12 }, (_, each) => `target-${each}`);
const BACKUPS = 5;
const skip = noPostgres() ?? false;

/** Runs a command of a shell. */
const shell = async (command: string, env: NodeJS.ProcessEnv) =>
  promisify(execFile)('sh', ['-euc', command], { env: { ...process.env, ...env } });

/** The commands that docs/backend-contract.md gives for one storage. */
async function documented(storage: 'files' | 'PostgreSQL'): Promise<string> {
  const page = join(import.meta.dirname, '..', '..', '..', 'docs', 'backend-contract.md');
  const [, section = ''] = (await readFile(page, 'utf8')).split('### Backup and restore');
  const [, commands = ''] = /```sh\n([^]*?)```/.exec(section) ?? [];
  const at = commands.indexOf('pg_dump');
  assert.ok(at > 0, 'the page has both');
  return storage === 'files' ? commands.slice(0, at) : commands.slice(at);
}

/** Backs up while targets are refreshed and saved, and has what was restored elsewhere sign in. */
async function tried(
  test: TestContext,
  from: StorageSpec,
  backUp: (backup: string) => Promise<unknown>,
  restore: (backup: string) => Promise<StorageSpec>,
) {
  const provider = await ownProvider(test, 'microsoft');
  const token = await provider.refreshToken();
  const backendOn = (spec: StorageSpec) => {
    const backend = new Backend({ storage: openStorage(spec), providers: [provider.data], origins: [] });
    test.after(() => backend.storage.close());
    return backend;
  };
  const [backend, other] = [backendOn(from), backendOn(from)];
  for (const name of NAMES)
    await createTarget(backend, targetAt('microsoft', { name, 'oauth2-refresh-token': token }));
  const done = new AbortController();
  const refreshing = (async () => {
    while (!done.signal.aborted) await dailyUpdate(backend);
  })();
  const saving = (async () => {
    for (let turn = 0; !done.signal.aborted; turn++) {
      const [name = ''] = NAMES.slice(turn % NAMES.length);
      await updateTarget(other, name, { comment: String(turn), 'oauth2-refresh-token': token });
    }
  })();
  const backups: string[] = [];
  for (let each = 0; each < BACKUPS; each++) {
    const backup = await quickDirectory(test);
    await backUp(backup);
    backups.push(backup);
  }
  done.abort();
  await Promise.all([refreshing, saving]);
  for (const backup of backups) {
    const results = await dailyUpdate(backendOn(await restore(backup)));
    assert.deepEqual(
      results.map(({ name, outcome }) => `${name} ${outcome}`).sort(),
      NAMES.map((name) => `${name} refreshed`).sort(),
    );
  }
}

describe('a backup that is made while everything runs', () => {
  it('of the files has every sign-in, in another directory', async (test) => {
    const directory = await quickDirectory(test);
    const commands = await documented('files');
    await tried(
      test,
      { directory },
      (backup) => shell(commands, { DIR: directory, BACKUP: backup }),
      async (backup) => {
        const elsewhere = await quickDirectory(test);
        for (const file of await readdir(backup)) await cp(join(backup, file), join(elsewhere, file));
        return { directory: elsewhere };
      },
    );
  });

  let server: PostgresServer;
  before(async () => {
    if (skip === false) server = await startPostgres();
  });
  after(() => (skip === false ? server.stop() : undefined));

  it('of PostgreSQL has every sign-in, in another database', { skip }, async (test) => {
    const commands = await documented('PostgreSQL');
    const url = await server.database();
    const PATH = [server.bin, process.env.PATH].join(delimiter);
    await tried(
      test,
      { url },
      (backup) => shell(commands, { PATH, DATABASE: url, BACKUP: backup }),
      async (backup) => {
        const elsewhere = await server.database();
        const command = 'psql --quiet --dbname="$DATABASE" < "$BACKUP/targets.sql"';
        await shell(command, { PATH, DATABASE: elsewhere, BACKUP: backup });
        return { url: elsewhere };
      },
    );
  });
});
