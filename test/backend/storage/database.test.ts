import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { Failure } from '../../../demo/backend/failure.js';
import { Database, databaseFailure } from '../../../demo/backend/storage/postgres/database.js';

const CANNOT = /^Nothing was saved or changed: the database cannot be reached/;

/** What a server that is no database makes of the question whether there is a table. */
async function asked(test: TestContext, server: Server): Promise<unknown> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  test.after(() => server.close());
  const { port } = server.address() as { port: number };
  const database = new Database(`postgres://somebody:hush@127.0.0.1:${port}/alerts`);
  test.after(() => database.close());
  return database.hasTable('smtp_target').catch((error: unknown) => error);
}

describe('a database that is away', () => {
  it('is told in words where it takes the connection and says nothing', async (test) => {
    const error = await asked(
      test,
      createServer((socket) => test.after(() => socket.destroy())),
    );
    assert.ok(error instanceof Failure && error.status === 507);
    assert.match(error.message, CANNOT);
  });

  it('is told in words where it closes the connection at once', async (test) => {
    const error = await asked(
      test,
      createServer((socket) => socket.destroy()),
    );
    assert.ok(error instanceof Failure && error.status === 507);
    assert.match(error.message, CANNOT);
    assert.doesNotMatch(JSON.stringify(error), /hush/);
  });
});

describe('what a database says', () => {
  const told = (code: string | undefined, message = 'x') =>
    databaseFailure(Object.assign(new Error(message), { code }));

  for (const [code, words] of [
    ['08006', CANNOT],
    ['57P01', CANNOT],
    ['57P03', CANNOT],
    ['ECONNREFUSED', CANNOT],
    ['ECONNRESET', CANNOT],
    ['EPIPE', CANNOT],
    ['ENOENT', CANNOT],
    ['ETIMEDOUT', CANNOT],
    ['53100', /the database has no room \(53100\)/],
    ['25006', /the database is read-only/],
    ['42501', /the database refuses it to this user/],
  ] as const)
    it(`is a failure of the storage: ${code}`, () => {
      const failure = told(code);
      assert.ok(failure instanceof Failure && failure.status === 507);
      assert.match(failure.message, words);
    });

  it('is busy where somebody else holds the target', () => {
    const failure = told('55P03');
    assert.ok(failure instanceof Failure);
    assert.deepEqual([failure.status, failure.error], [503, 'busy']);
  });

  it('stays as it is where it is a mistake of this program, or told already', () => {
    for (const code of ['42P01', '42601', 'XECONNRESET', '23505', undefined])
      assert.ok(!(told(code) instanceof Failure), code);
    const own = new Failure(409, 'exists', 'x');
    assert.equal(databaseFailure(own), own);
  });
});
