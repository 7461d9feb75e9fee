import { after, before, describe } from 'node:test';
import type { TestContext } from 'node:test';
import { openStorage } from '../storage/open.js';
import type { StorageSpec } from '../storage/open.js';
import type { Storage } from '../../../demo/backend/index.js';
import { quickDirectory } from './directory.js';
import { noPostgres, startPostgres } from './postgres.js';
import type { PostgresServer } from './postgres.js';

/** A storage of one test's own. */
export interface OwnStorage {
  readonly specOf: (test: TestContext) => Promise<StorageSpec>;
  /** Opened, until the test is over. */
  readonly storageOf: (test: TestContext) => Promise<Storage>;
}

const opening = (specOf: OwnStorage['specOf']): OwnStorage => ({
  specOf,
  storageOf: async (test) => {
    const storage = openStorage(await specOf(test));
    test.after(() => storage.close());
    return storage;
  },
});

/** Describes the same on files and on PostgreSQL, where that is installed. */
export function onEachStorage(what: string, tests: (own: OwnStorage) => void) {
  describe(`${what}, in files`, () =>
    tests(opening(async (test) => ({ directory: await quickDirectory(test) }))));
  describe(`${what}, in PostgreSQL`, { skip: noPostgres() ?? false }, () => {
    let server: PostgresServer;
    before(async () => {
      server = await startPostgres();
    });
    after(() => server.stop());
    tests(opening(async () => ({ url: await server.database() })));
  });
}
