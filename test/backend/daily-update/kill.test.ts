import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Backend, runDailyUpdate } from '../../../demo/backend/index.js';
import { bundle, firstLine, kill, run } from '../support/child.js';
import { ownDirectory } from '../support/directory.js';
import { ownProvider, targetAt } from '../support/services.js';

const KILLS = 40;
const NAMES = Array.from({ length: 12 }, (_, index) => `target-${index}`);

describe('the daily update under kill -9', () => {
  it(`loses no token in ${KILLS} kills while the provider rotates them, with a reader`, async (test) => {
    const directory = await ownDirectory(test);
    const provider = await ownProvider(test, 'microsoft');
    const backend = new Backend({ stateDirectory: directory, providers: [provider.data], origins: [] });
    const token = await provider.refreshToken();
    for (const name of NAMES) {
      await backend.targets.create(targetAt('microsoft', { name, 'oauth2-refresh-token': token }));
    }
    const job = await bundle(join(import.meta.dirname, 'job.ts'));
    for (let turn = 0; turn < KILLS; turn++) {
      const child = run(job, directory, JSON.stringify([provider.data]));
      await firstLine(child);
      // Each is killed after another number of requests, so in another instant between them.
      const until = provider.running.requests.length + 1 + (turn % 23);
      while (provider.running.requests.length < until) {
        for (const name of NAMES) assert.ok(await backend.states.read(name));
        await setImmediate();
      }
      await kill(child);
      for (const name of NAMES) assert.ok(await backend.states.read(name));
    }
    const states = await Promise.all(NAMES.map((name) => backend.states.read(name)));
    assert.ok(
      states.every((state) => state?.['oauth2-refresh-token'] !== token),
      'every token was rotated',
    );
    // The lock died with its holder, and every token that is kept is one that the provider still takes.
    const results = await runDailyUpdate(backend, 0, []);
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      NAMES.map(() => 'refreshed'),
    );
  });
});
