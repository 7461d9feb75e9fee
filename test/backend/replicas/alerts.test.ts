import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Alert } from '../../../demo/backend/index.js';
import { bundle, firstLine, kill, run } from '../support/child.js';
import { ownDirectory } from '../support/directory.js';
import { listening } from '../support/listening.js';
import { noPostgres, startPostgres } from '../support/postgres.js';
import type { PostgresServer } from '../support/postgres.js';
import { tokenEndpoint } from '../support/token-endpoint.js';
import { openStorage } from '../storage/open.js';
import type { StorageSpec } from '../storage/open.js';
import { signIn } from '../storage/contract.js';
import { tokenFor } from '../../../demo/backend/targets/application.js';
import { CLIENT, targetAt } from '../support/services.js';

const NAMES = Array.from({ length: 12 }, (_, each) => `target-${each}`);
const WELL = { body: { access_token: 'access', token_type: 'Bearer', expires_in: 3600 } };
const REFUSED = { status: 400, body: { error: 'invalid_grant', error_description: 'Revoked.' } };

/** A receiver that is as bad as it is told to be for the requests to come, and well afterwards. */
async function badReceiver(test: TestContext) {
  const alerts: Alert[] = [];
  const faults: ('close' | 'hang' | number)[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const fault = faults.shift();
      if (fault === 'close') return request.socket.destroy();
      if (fault === 'hang') return undefined;
      if (fault !== undefined) return response.writeHead(fault, { Location: '/elsewhere' }).end();
      alerts.push(JSON.parse(body) as Alert);
      return response.writeHead(204).end();
    });
  });
  const url = `http://127.0.0.1:${await listening(test, server)}/`;
  return { url, alerts, faults };
}

/** How often each target was told of as this. */
const counted = (alerts: readonly Alert[], kind: Alert['kind']) =>
  NAMES.map((name) => alerts.filter((each) => each.target === name && each.kind === kind).length);

describe('what several processes tell', () => {
  let file = '';
  let postgres: PostgresServer | undefined;
  before(async () => {
    file = await bundle(join(import.meta.dirname, 'replica.ts'));
    if (noPostgres() === undefined) postgres = await startPostgres();
  });
  after(() => postgres?.stop());

  const storages: Readonly<Record<string, (test: TestContext) => Promise<StorageSpec>>> = {
    files: async (test) => ({ directory: await ownDirectory(test) }),
    PostgreSQL: async () => ({ url: (await postgres?.database()) ?? assert.fail() }),
  };

  for (const [storageName, specOf] of Object.entries(storages)) {
    const skip = storageName === 'PostgreSQL' ? (noPostgres() ?? false) : false;
    it(
      `is each thing once, on ${storageName}, by a receiver with every fault and with a kill`,
      { skip },
      async (test) => {
        const answers: { token: object } = { token: REFUSED };
        const { provider } = await tokenEndpoint(test, () => answers.token);
        const spec = await specOf(test);
        const storage = openStorage(spec);
        test.after(() => storage.close());
        const state = {
          ...signIn('token', {
            'token-for': tokenFor({ provider, clientId: CLIENT.id }),
            'last-refreshed': 1,
          }),
          place: undefined,
        };
        for (const name of NAMES)
          await storage.change(name, () => ({
            target: targetAt('google', { name }),
            signIn: { ...state, 'oauth2-refresh-token': name } as never,
          }));
        const { url, alerts, faults } = await badReceiver(test);
        const start = async (): Promise<ChildProcess> => {
          const told = {
            spec,
            providers: [provider],
            origin: 'http://localhost',
            refreshes: true,
            webhook: url,
          };
          const child = run(file, JSON.stringify(told));
          test.after(() => child.kill('SIGKILL'));
          await firstLine(child);
          return child;
        };
        faults.push(500, 'close', 429, 307, 'hang', 503, 400, 500, 500, 500, 'close', 'hang');
        const replicas = await Promise.all([start(), start(), start(), start()]);
        while (alerts.length < NAMES.length / 3) await sleep(20);
        await kill(replicas.pop() ?? assert.fail());
        while (counted(alerts, 'sign-in-ended').includes(0)) await sleep(50);
        // Who was killed between the answer and its note is told by another one, with the same ID.
        const ids = new Set(alerts.map(({ id }) => id));
        assert.equal(ids.size, NAMES.length);
        assert.ok(alerts.length <= NAMES.length + 8, `${alerts.length} requests`);

        answers.token = WELL;
        for (const name of NAMES)
          await storage.change(
            name,
            (entry) => entry?.signIn && { ...entry, signIn: { ...entry.signIn, 'next-refresh': 1 } },
          );
        while (counted(alerts, 'well-again').includes(0)) await sleep(50);
        await Promise.all(replicas.map(kill));
        assert.deepEqual(counted(alerts, 'well-again'), Array(NAMES.length).fill(1));
      },
    );
  }
});
