import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Backend, createTarget, runDailyUpdate } from '../../../demo/backend/index.js';
import { bundle, firstLine, kill, run } from '../support/child.js';
import { ownDirectory } from '../support/directory.js';
import { ownProvider, targetAt } from '../support/services.js';
import { stateOf } from '../support/state.js';

const KILLS = 200;
/** How many jobs are under way at once, each with a directory of its own: starting takes longer than killing. */
const AT_ONCE = 4;
const NAMES = Array.from({ length: 12 }, (_, index) => `target-${index}`);

describe('the daily update under kill -9', () => {
  it(`loses no token in ${KILLS} kills while the provider rotates them, with a reader`, async (test) => {
    const root = await ownDirectory(test);
    const provider = await ownProvider(test, 'microsoft');
    const token = await provider.refreshToken();
    const job = await bundle(join(import.meta.dirname, 'job.ts'));
    let kills = 0;
    let reads = 0;

    const round = async (worker: number) => {
      const directory = join(root, String(worker));
      const backend = new Backend({ stateDirectory: directory, providers: [provider.data], origins: [] });
      for (const name of NAMES)
        await createTarget(backend, targetAt('microsoft', { name, 'oauth2-refresh-token': token }));
      const readAll = async () => {
        for (const name of NAMES) await stateOf(backend, name);
        reads += NAMES.length;
      };
      while (kills < KILLS) {
        kills += 1;
        const child = run(job, directory, JSON.stringify([provider.data]));
        await firstLine(child);
        // Each is killed after another number of requests, so in another instant between them.
        const until = provider.running.requests.length + 1 + (kills % 23);
        while (provider.running.requests.length < until) {
          await readAll();
          await setImmediate();
        }
        await kill(child);
        await readAll();
      }
      const states = await Promise.all(NAMES.map((name) => stateOf(backend, name)));
      assert.ok(
        states.every((state) => state['oauth2-refresh-token'] !== token),
        'every token was rotated',
      );
      // The lock died with its holder, and every token that is kept is one that the provider still takes.
      const results = await runDailyUpdate(backend, 0, []);
      assert.deepEqual(
        results.map(({ outcome }) => outcome),
        NAMES.map(() => 'refreshed'),
      );
    };
    await Promise.all(Array.from({ length: AT_ONCE }, (_, worker) => round(worker)));
    assert.equal(kills, KILLS);
    test.diagnostic(`${kills} kills, ${reads} reads`);
  });
});
