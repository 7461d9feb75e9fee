import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { noPostgres, startPostgres } from '../support/postgres.js';
import type { PostgresServer } from '../support/postgres.js';
import { fillDatabase, rotatingEndpoint, signInsIn } from '../support/rotating.js';
import { actor, signIn, storageContract, target } from './contract.js';
import { openStorage } from './open.js';

const skipped = noPostgres();
const HOUR = 3600;
const DAY_MS = 86_400_000;

if (skipped === undefined) {
  let server: PostgresServer;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server.stop());
  storageContract('PostgreSQL', async () => ({ url: await server.database() }));

  describe('the storage in PostgreSQL', () => {
    it('goes by the clock of the database where that of a machine is days wrong', async (test) => {
      const url = await server.database();
      const endpoint = await rotatingEndpoint(0);
      test.after(endpoint.stop);
      const provider = { data: endpoint.providerOf('') };
      await fillDatabase(url, 12, provider.data);
      const days = [3, 400, -3, -400, 0];
      const actors = await Promise.all(days.map((each) => actor(test, { url }, provider, each * DAY_MS)));
      // Each of them asks for nothing that another one has refreshed, and leaves nothing that is due.
      for (const each of actors) {
        await each.do('due');
        assert.equal(endpoint.uses.length, 12);
        const states = await signInsIn(url);
        const right = Date.now() / 1000;
        for (const { 'last-refreshed': at } of states)
          assert.ok(Math.abs(Number(at) - right) < HOUR, `${at}`);
        const { value } = await each.do('now');
        assert.ok(Math.abs(Number(value) / 1000 - right) < HOUR);
      }
      const storage = openStorage({ url });
      test.after(() => storage.close());
      for (const [turn, each] of actors.entries()) {
        const name = `target-${turn + 1}`;
        await storage.change(
          name,
          (entry) => entry?.signIn && { ...entry, signIn: { ...entry.signIn, 'last-refreshed': 1 } },
        );
        assert.deepEqual(await each.do('due'), { value: [`${name} refreshed`] });
      }
    });

    it('keeps one version, and no lease that is over, however often it is opened', async (test) => {
      const url = await server.database();
      for (let turn = 0; turn < 3; turn += 1) {
        const storage = openStorage({ url });
        test.after(() => storage.close());
        await storage.lease(`over-${turn}`, 0);
        await storage.lease(`held-${turn}`, 60_000);
        await storage.sweep();
      }
      const client = new pg.Client(url);
      await client.connect();
      test.after(() => client.end());
      const leases = await client.query<{ key: string }>('SELECT key FROM smtp_lease ORDER BY key');
      assert.deepEqual(
        leases.rows.map(({ key }) => key),
        ['held-0', 'held-1', 'held-2'],
      );
      assert.equal((await client.query('SELECT FROM smtp_version')).rowCount, 1);
    });

    it('claims ten of what is due at once, and leaves the others to the next process', async (test) => {
      const url = await server.database();
      const [one, other] = [openStorage({ url }), openStorage({ url })];
      test.after(() => Promise.all([one.close(), other.close()]));
      for (let count = 0; count < 25; count += 1) {
        const name = `target-${count}`;
        await one.change(name, () => ({ target: target(name), signIn: signIn('one') }));
      }
      const namesOf = async (names: AsyncIterable<string>, most: number) => {
        const found: string[] = [];
        for await (const name of names) if (found.push(name) === most) break;
        return found;
      };
      const first = await namesOf(one.due(100), 1);
      const left = await namesOf(other.due(100), 100);
      assert.equal(left.length, 15);
      assert.ok(!left.includes(String(first[0])));
    });
  });
} else describe('the storage in PostgreSQL', () => it('is not tested here', { skip: skipped }));
