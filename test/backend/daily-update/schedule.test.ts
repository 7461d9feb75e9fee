import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { Backend, runDailyUpdate, scheduleDailyUpdate } from '../../../demo/backend/index.js';
import type { Result } from '../../../demo/backend/index.js';
import { ownDirectory } from '../support/directory.js';
import { ownProvider, targetAt } from '../support/services.js';

const DAY_MS = 86_400_000;
const quickly = (backend: Backend) => runDailyUpdate(backend, 0, []);

/** A schedule that looks at a clock of the test's own all the time. */
async function setUp(test: TestContext) {
  const directory = await ownDirectory(test);
  const provider = await ownProvider(test, 'google');
  let clock = Date.now();
  let looks = 0;
  const options = {
    stateDirectory: directory,
    providers: [provider.data],
    origins: [],
    now: () => ((looks += 1), clock),
  };
  await new Backend(options).targets.create(
    targetAt('google', { 'oauth2-refresh-token': await provider.refreshToken() }),
  );
  const reports: (readonly Result[])[] = [];
  const start = () => {
    const end = scheduleDailyUpdate(options, (results) => reports.push(results), 1, quickly);
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
  return { directory, reports, start, reported, looked, options, move: (ms: number) => (clock += ms) };
}

describe('the schedule of the daily update', () => {
  it('runs at once where nobody knows when the last one was, and then once a day by the clock', async (test) => {
    const { reports, start, reported, looked, move } = await setUp(test);
    start();
    await reported(1);
    await looked();
    move(DAY_MS - 1000);
    await looked();
    assert.equal(reports.length, 1);
    move(3 * DAY_MS); // the machine slept, and its timers with it
    await reported(2);
    await looked();
    assert.equal(reports.length, 2);
    assert.deepEqual(
      reports.flat().map(({ outcome }) => outcome),
      ['refreshed', 'refreshed'],
    );
  });

  it('heeds the last run of an earlier process and of the command', async (test) => {
    const { reports, start, reported, looked, move, options } = await setUp(test);
    await quickly(new Backend(options));
    start();
    await looked();
    assert.equal(reports.length, 0);
    move(DAY_MS);
    await reported(1);
  });

  it('takes a last run in the future for one by a wrong clock', async (test) => {
    const { directory, start, reported, options } = await setUp(test);
    const mark = join(directory, 'last-daily-update');
    await writeFile(mark, String(options.now() + 400 * DAY_MS));
    start();
    await reported(1);
    while (Number(await readFile(mark, 'utf8')) !== options.now()) await setImmediate();
  });
});
