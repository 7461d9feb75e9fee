import { after, before, describe, it } from 'node:test';
import { noPostgres, startPostgres } from '../support/postgres.js';
import type { PostgresServer } from '../support/postgres.js';
import { storageContract } from './contract.js';

const skipped = noPostgres();

if (skipped === undefined) {
  let server: PostgresServer;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server.stop());
  storageContract('PostgreSQL', async () => ({ url: await server.database() }));
} else describe('the storage in PostgreSQL', () => it('is not tested here', { skip: skipped }));
