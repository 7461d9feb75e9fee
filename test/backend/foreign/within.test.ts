import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { within } from '../../../demo/backend/foreign/within.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const ended = (signal: AbortSignal) =>
  new Promise<unknown>((resolve) => signal.addEventListener('abort', () => resolve(signal.reason)));
const nameOf = (reason: unknown) => (reason as Error).name;

describe('a signal with a time', () => {
  it('ends after it, whatever is collected meanwhile', async () => {
    const caller = new AbortController();
    const all = [within(200), within(200, caller.signal), within(60_000, within(200, caller.signal))].map(
      ended,
    );
    for (let turn = 0; turn < 5; turn++) {
      collectGarbage();
      await sleep(10);
    }
    // Nothing else keeps the process until then.
    const alive = setInterval(() => undefined, 1000);
    assert.deepEqual((await Promise.all(all)).map(nameOf), ['TimeoutError', 'TimeoutError', 'TimeoutError']);
    clearInterval(alive);
  });

  it('ends with its caller, for the same reason', async () => {
    const caller = new AbortController();
    const all = [within(60_000, caller.signal), within(60_000, within(60_000, caller.signal))].map(ended);
    collectGarbage();
    caller.abort(new Error('gone'));
    assert.deepEqual(await Promise.all(all), [caller.signal.reason, caller.signal.reason]);
    assert.equal(within(60_000, caller.signal).reason, caller.signal.reason);
  });
});
