import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import {
  Backend,
  createTarget,
  runDailyUpdate,
  scheduleDailyUpdate,
  updateTarget,
} from '../../../demo/backend/index.js';
import type { Result } from '../../../demo/backend/index.js';
import { ownDirectory } from '../support/directory.js';
import { CLIENT, ownProvider, targetAt } from '../support/services.js';
import { setState, stateOf } from '../support/state.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A schedule that looks at a clock of the test's own all the time. */
async function setUp(test: TestContext) {
  const provider = await ownProvider(test, 'google');
  let clock = Date.now();
  let looks = 0;
  const stateDirectory = await ownDirectory(test);
  const options = {
    stateDirectory,
    providers: [provider.data],
    origins: [],
    now: () => ((looks += 1), clock),
  };
  const backend = new Backend(options);
  await createTarget(backend, targetAt('google', { 'oauth2-refresh-token': await provider.refreshToken() }));
  const reports: (readonly Result[])[] = [];
  const start = (of: Backend = backend) => {
    const end = scheduleDailyUpdate(of, (results) => reports.push(results), 1, 0);
    test.after(end);
    return end;
  };
  const reported = async (count: number) => {
    while (reports.length < count) await setImmediate();
  };
  /** Until the schedule has looked at the clock some times more. */
  const looked = async () => {
    const enough = looks + 20;
    while (looks < enough) await setImmediate();
  };
  const outcomes = () => reports.flat().map(({ outcome }) => outcome);
  const move = (ms: number) => (clock += ms);
  return { backend, options, provider, reports, start, reported, looked, outcomes, move };
}

describe('the schedule of the daily update', () => {
  it('refreshes each sign-in when it is a day old by the clock', async (test) => {
    const { reports, start, reported, looked, outcomes, move } = await setUp(test);
    start();
    await looked();
    move(DAY_MS - 1000);
    await looked();
    assert.equal(reports.length, 0, 'it was given out a moment ago');
    move(3 * DAY_MS); // the machine slept, and its timers with it
    await reported(1);
    await looked();
    move(DAY_MS);
    await reported(2);
    assert.deepEqual(outcomes(), ['refreshed', 'refreshed']);
  });

  it('heeds what an earlier process and the command have refreshed', async (test) => {
    const { reports, start, reported, looked, move, options } = await setUp(test);
    move(DAY_MS);
    await runDailyUpdate(new Backend(options), 0, []);
    start();
    await looked();
    assert.equal(reports.length, 0);
    move(DAY_MS);
    await reported(1);
  });

  it('takes a last refresh in the future for one by a wrong clock', async (test) => {
    const { backend, start, reported, options } = await setUp(test);
    const now = Math.floor(options.now() / 1000);
    await setState(backend, { ...(await stateOf(backend)), 'last-refreshed': now + 400 * 86_400 });
    start();
    await reported(1);
    assert.equal((await stateOf(backend))['last-refreshed'], now);
  });

  it('asks a provider that did not work again after an hour, not after a day', async (test) => {
    const { start, reported, looked, outcomes, provider, move, backend, reports } = await setUp(test);
    provider.running.faults.next.push({ kind: 'status', status: 503 });
    move(DAY_MS);
    start();
    await reported(1);
    await looked();
    assert.equal(reports.length, 1);
    assert.equal((await stateOf(backend))['last-error']?.later, true);
    move(HOUR_MS);
    await reported(2);
    assert.deepEqual(outcomes(), ['later', 'refreshed']);
    assert.equal((await stateOf(backend))['last-error'], undefined);
  });

  it('tries what it could not note again after an hour, not at each look', async (test) => {
    const { start, reported, looked, outcomes, move, options } = await setUp(test);
    let uptime = 0;
    test.mock.method(performance, 'now', () => uptime);
    move(DAY_MS);
    start(new Backend({ ...options, providers: [] })); // the host has taken the provider away
    await reported(1);
    uptime = HOUR_MS - 1;
    await looked();
    assert.deepEqual(outcomes(), ['failed']);
    uptime = HOUR_MS;
    await reported(2);
    await looked();
    assert.deepEqual(outcomes(), ['failed', 'failed']);
  });

  it('tries a changed target at the next look: the changed value may have been the wrong one', async (test) => {
    const { backend, start, reported, looked, outcomes, move } = await setUp(test);
    await updateTarget(backend, 'alerts', { 'oauth2-client-secret': 'mistyped' });
    move(1000);
    start();
    await reported(1);
    await looked();
    await updateTarget(backend, 'alerts', { 'oauth2-client-secret': CLIENT.secret });
    await reported(2);
    await looked();
    assert.deepEqual(outcomes(), ['failed', 'refreshed']);
  });

  it('says that the targets cannot be read, and goes on once they can', async (test) => {
    const { start, reported, outcomes, move, options } = await setUp(test);
    const file = join(options.stateDirectory, 'targets.cfg');
    const targets = await readFile(file);
    await writeFile(file, '{');
    const { mock } = test.mock.method(console, 'error', () => undefined);
    move(DAY_MS);
    start(new Backend(options));
    while (mock.callCount() === 0) await setImmediate();
    assert.match(String(mock.calls[0]?.arguments[0]), /^The daily update failed: .*damaged/);
    await writeFile(file, targets);
    await reported(1);
    assert.deepEqual(outcomes(), ['refreshed']);
  });

  it('refreshes what is due once, also where two processes look', async (test) => {
    const { start, reported, looked, outcomes, provider, move, options } = await setUp(test);
    start();
    start(new Backend(options));
    provider.running.faults.latency = 100;
    move(DAY_MS);
    await reported(1);
    await looked();
    assert.deepEqual(outcomes(), ['refreshed']);
  });
});
