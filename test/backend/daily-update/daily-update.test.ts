import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import timers, { setImmediate } from 'node:timers/promises';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import {
  Backend,
  FilesStorage,
  SealedStorage,
  createTarget,
  needsAttention,
  runDailyUpdate,
  summary,
  updateTarget,
} from '../../../demo/backend/index.js';
import type { Fault } from '../../../demo/provider/faults.js';
import { ownDirectory } from '../support/directory.js';
import { CLIENT, ownProvider, targetAt } from '../support/services.js';
import { setState, stateFile, stateOf } from '../support/state.js';

type Name = 'google' | 'microsoft';
const DAY = 86_400;
const HOUR_MS = 3_600_000;

/** A provider, a backend and one target that is signed in. */
async function setUp(test: TestContext, name: Name) {
  const directory = await ownDirectory(test);
  const provider = await ownProvider(test, name);
  let clock = Date.now();
  const backend = new Backend({
    stateDirectory: directory,
    providers: [provider.data],
    origins: [],
    now: () => clock,
  });
  const token = await provider.refreshToken();
  await createTarget(backend, targetAt(name, { 'oauth2-refresh-token': token }));
  const state = () => stateOf(backend);
  return {
    directory,
    provider,
    backend,
    token,
    state,
    before: await state(),
    later: (ms: number) => (clock += ms),
    update: (retryWaitsMs: number[] = []) => runDailyUpdate(backend, 0, retryWaitsMs),
    /** An update that the provider answers only when something else has been done. */
    updateDuring: async (work: () => Promise<unknown>, retryWaitsMs: number[] = []) => {
      const { faults, requests } = provider.running;
      let release!: () => void;
      faults.held = new Promise<void>((resolve) => (release = resolve));
      const asked = requests.length;
      const running = runDailyUpdate(backend, 0, retryWaitsMs);
      while (requests.length === asked) await setImmediate();
      await work();
      release();
      return running;
    },
  };
}

describe('the daily update', () => {
  it('keeps Google’s token and moves the time of the last refresh', async (test) => {
    const { update, later, state, before, token } = await setUp(test, 'google');
    later(HOUR_MS);
    const results = await update();
    assert.deepEqual(results, [{ name: 'alerts', outcome: 'refreshed' }]);
    const after = await state();
    assert.equal(after['oauth2-refresh-token'], token);
    assert.equal(after['last-refreshed'], before['last-refreshed'] + 3600);
    assert.equal(needsAttention(results), false);
    assert.equal(summary(results), '1 targets: 1 refreshed');
  });

  it('keeps Microsoft’s new token for another 90 days', async (test) => {
    const { update, state, token } = await setUp(test, 'microsoft');
    await update();
    const after = await state();
    assert.notEqual(after['oauth2-refresh-token'], token);
    assert.equal(after['refresh-token-expires'], after['last-refreshed'] + 90 * DAY);
    assert.equal((await update())[0]?.outcome, 'refreshed');
  });

  it('asks to sign in again when the token has ended, and keeps everything else', async (test) => {
    const { update, state, before, provider } = await setUp(test, 'microsoft');
    provider.running.storage.ageRefreshTokens(91 * DAY);
    const results = await update();
    assert.equal(results[0]?.outcome, 'sign-in-again');
    assert.equal(results[0]?.error, 'invalid_grant');
    assert.match(results[0]?.error_description ?? '', /AADSTS700082/);
    const { 'last-error': error, 'next-refresh': next, ...after } = await state();
    assert.equal(error?.error, 'invalid_grant');
    assert.ok(next, 'it is asked again, not too often');
    assert.deepEqual(after, { ...before, 'sign-in-again': true });
    assert.equal(needsAttention(results), true);
    assert.match(summary(results), /alerts: must be signed in again \(invalid_grant: AADSTS700082/);
  });

  it('loses no sign-in to a client secret that is wrong', async (test) => {
    const { update, backend, state, token } = await setUp(test, 'microsoft');
    await updateTarget(backend, 'alerts', { 'oauth2-client-secret': 'the secret of another application' });
    const [result] = await update();
    assert.equal(result?.outcome, 'failed');
    assert.equal(result?.error, 'invalid_client');
    const after = await state();
    assert.equal(after['oauth2-refresh-token'], token);
    assert.notEqual(after['sign-in-again'], true);
  });

  it('waits at random for up to five seconds, and ten seconds and a minute before it tries again', async (test) => {
    const { backend, provider } = await setUp(test, 'google');
    const waits: number[] = [];
    test.mock.method(Math, 'random', () => 0.5);
    test.mock.method(timers, 'setTimeout', (ms: number) => Promise.resolve(waits.push(ms)));
    syncBuiltinESMExports();
    test.after(() => {
      test.mock.restoreAll();
      syncBuiltinESMExports();
    });
    provider.running.faults.next.push(...Array<Fault>(3).fill({ kind: 'status', status: 503 }));
    assert.equal((await runDailyUpdate(backend))[0]?.outcome, 'later');
    assert.deepEqual(waits, [2500, 10_000, 2500, 60_000, 2500]);
  });

  for (const [what, fault, error] of [
    ['429', { kind: 'status', status: 429, retryAfter: 1 }, 'temporarily_unavailable'],
    ['503', { kind: 'status', status: 503 }, 'temporarily_unavailable'],
    ['an HTML page with 502', { kind: 'status', status: 502, html: true }, 'http_502'],
    ['a connection that breaks', { kind: 'drop' }, 'unreachable'],
  ] as const) {
    it(`loses nothing to ${what}, and tries it again`, async (test) => {
      const { update, state, token, provider } = await setUp(test, 'google');
      provider.running.faults.next.push(fault);
      const [result] = await update();
      assert.equal(result?.outcome, 'later');
      assert.equal(result?.error, error);
      const after = await state();
      assert.equal(after['oauth2-refresh-token'], token);
      assert.notEqual(after['sign-in-again'], true);
      assert.equal(after['last-error']?.error, error);
      provider.running.faults.next.push(fault);
      assert.equal((await update([1]))[0]?.outcome, 'refreshed');
      assert.equal((await state())['last-error'], undefined);
    });
  }

  it('loses nothing to a provider that is stopped', async (test) => {
    const { update, state, token, provider } = await setUp(test, 'google');
    await provider.running.close();
    const [result] = await update();
    assert.equal(result?.outcome, 'later');
    assert.equal((await state())['oauth2-refresh-token'], token);
  });

  it('goes on past a broken target', async (test) => {
    const { update, backend, directory } = await setUp(test, 'google');
    await createTarget(backend, targetAt('google', { name: 'broken', 'oauth2-refresh-token': 'a-token' }));
    await createTarget(backend, targetAt('google', { name: 'fresh' }));
    await writeFile(await stateFile(directory, 'broken'), '{');
    const results = await update();
    assert.deepEqual(
      results.map(({ name, outcome, error }) => [name, outcome, error]),
      [
        ['alerts', 'refreshed', undefined],
        ['broken', 'failed', 'damaged_state'],
        ['fresh', 'no-sign-in', undefined],
      ],
    );
  });

  it('goes on past a target whose secret cannot be opened, and says what came up', async (test) => {
    const { backend, directory, provider, token } = await setUp(test, 'google');
    await createTarget(backend, targetAt('google', { name: 'broken', 'oauth2-refresh-token': 'sealed:old' }));
    const seal = {
      seal: (text: string) => text,
      open: (text: string) => {
        if (text === 'old') throw new Error('another key');
        return text;
      },
    };
    const storage = new SealedStorage(new FilesStorage(directory), seal);
    const results = await runDailyUpdate(
      new Backend({ storage, providers: [provider.data], origins: [] }),
      0,
    );
    assert.deepEqual(results, [
      { name: 'alerts', outcome: 'refreshed' },
      { name: 'broken', outcome: 'failed', error: 'internal', error_description: 'another key' },
    ]);
    assert.equal((await stateOf(backend))['oauth2-refresh-token'], `sealed:${token}`);
  });

  it('does not ask with a token of another application', async (test) => {
    const { update, backend, state, before, provider } = await setUp(test, 'google');
    await updateTarget(backend, 'alerts', { 'oauth2-client-id': 'another' });
    const asked = provider.running.requests.length;
    assert.equal((await update())[0]?.error, 'token_does_not_fit');
    assert.equal(provider.running.requests.length, asked);
    const { 'next-refresh': due, ...after } = await state();
    assert.deepEqual(after, before);
    assert.ok(due, 'what was changed is due at once');
  });

  it('gives way to a sign-in that is made while it waits for the provider', async (test) => {
    const { updateDuring, backend, state, provider } = await setUp(test, 'microsoft');
    const anew = await provider.refreshToken('other@example.com');
    const [result] = await updateDuring(() =>
      updateTarget(backend, 'alerts', { 'oauth2-refresh-token': anew }),
    );
    assert.equal(result?.outcome, 'superseded');
    assert.equal((await state())['oauth2-refresh-token'], anew);
  });

  it('asks nobody to sign in again who has done so while the old token was refused', async (test) => {
    const { updateDuring, backend, state, provider } = await setUp(test, 'microsoft');
    const anew = await provider.refreshToken('other@example.com');
    await setState(backend, { ...(await state()), 'oauth2-refresh-token': 'a-dead-token' });
    const results = await updateDuring(() =>
      updateTarget(backend, 'alerts', { 'oauth2-refresh-token': anew }),
    );
    assert.deepEqual(results, [{ name: 'alerts', outcome: 'superseded' }]);
    assert.equal(needsAttention(results), false);
    assert.equal((await state())['last-error'], undefined);
  });

  it('leaves a provider that asks for more than a while to the next day', async (test) => {
    const { update, provider } = await setUp(test, 'google');
    provider.running.faults.next.push({ kind: 'status', status: 429, retryAfter: 3600 });
    const asked = provider.running.requests.length;
    const [result] = await update([1, 1]);
    assert.deepEqual([result?.outcome, result?.['retry-after']], ['later', 3600]);
    assert.equal(provider.running.requests.length, asked + 1);
  });

  it('tries again with what was saved meanwhile', async (test) => {
    const { updateDuring, backend, provider } = await setUp(test, 'google');
    provider.running.faults.next.push({ kind: 'status', status: 503 });
    await updateTarget(backend, 'alerts', { 'oauth2-client-secret': 'of yesterday' });
    const correct = () => updateTarget(backend, 'alerts', { 'oauth2-client-secret': CLIENT.secret });
    assert.equal((await updateDuring(correct, [1]))[0]?.outcome, 'refreshed');
  });
});
