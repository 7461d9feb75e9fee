import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Backend, createTarget, runDailyUpdate, updateTarget } from '../../../demo/backend/index.js';
import { bundle, firstLine, kill, run } from '../support/child.js';
import { ownDirectory } from '../support/directory.js';
import { ownProvider, targetAt } from '../support/services.js';
import { stateOf } from '../support/state.js';

const NAMES = ['first', 'second', 'third', 'fourth'];
const SIGN_INS = 40;

describe('two daily updates against each other', () => {
  it(`lose none of ${SIGN_INS} sign-ins that are made meanwhile, and no token`, async (test) => {
    const directory = await ownDirectory(test);
    const provider = await ownProvider(test, 'microsoft');
    const backend = new Backend({ stateDirectory: directory, providers: [provider.data], origins: [] });
    const first = await provider.refreshToken();
    for (const name of NAMES)
      await createTarget(backend, targetAt('microsoft', { name, 'oauth2-refresh-token': first }));
    const job = await bundle(join(import.meta.dirname, 'job.ts'));
    const jobs = [1, 2].map(() => run(job, directory, JSON.stringify([provider.data])));
    await Promise.all(jobs.map(firstLine));
    const { requests, storage } = provider.running;
    /** The account behind a token: a rotated one is its successor. */
    const accountOf = (token: string) => storage.model('RefreshToken').get(token)?.accountId;
    for (let turn = 0; turn < SIGN_INS; turn++) {
      const name = NAMES[turn % NAMES.length] ?? '';
      const account = `user-${turn}@example.com`;
      const token = await provider.refreshToken(account);
      await updateTarget(backend, name, { 'oauth2-refresh-token': token });
      // Both jobs go on for a while: what they had under way about the older token must not come back.
      const until = requests.length + 6;
      while (requests.length < until) await setImmediate();
      const kept = (await stateOf(backend, name))['oauth2-refresh-token'];
      assert.equal(accountOf(kept), account, `sign-in ${turn}`);
    }
    await Promise.all(jobs.map(kill));
    assert.deepEqual(
      (await runDailyUpdate(backend, 0, [])).map(({ outcome }) => outcome),
      NAMES.map(() => 'refreshed'),
    );
  });
});
