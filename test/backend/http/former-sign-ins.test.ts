import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { TestContext } from 'node:test';
import { runDailyUpdate, updateDue } from '../../../demo/backend/index.js';
import type { Storage } from '../../../demo/backend/index.js';
import { ownBackend } from '../support/backend.js';
import { targetAt } from '../support/services.js';
import { onEachStorage } from '../support/storages.js';
import { tokenEndpoint } from '../support/token-endpoint.js';
import type { TokenAnswer } from '../support/token-endpoint.js';
import { openStorage } from '../storage/open.js';
import type { StorageSpec } from '../storage/open.js';

const HOUR_MS = 3_600_000;
const WELL: TokenAnswer = { body: { access_token: 'access', token_type: 'Bearer', expires_in: 3600 } };
const DOWN: TokenAnswer = { status: 503, body: { error: 'temporarily_unavailable' } };
const LIST = '_former-sign-ins';

/** A target that is signed in, a provider that ends no sign-in, and any number of backends on one storage. */
async function setUp(test: TestContext, spec: StorageSpec) {
  const answers = { revoke: DOWN };
  /** The tokens that the provider was asked to end. */
  const ended: (string | null)[] = [];
  const heard: { ask?: (storage: Storage) => void } = {};
  let clock = Date.now();
  const { provider } = await tokenEndpoint(test, (parameters, { url }) => {
    if (url !== '/revoke') return WELL;
    ended.push(parameters.get('token'));
    heard.ask?.(storage);
    return answers.revoke;
  });
  const open = () => {
    const storage = openStorage(spec);
    test.after(() => storage.close());
    return storage;
  };
  const storage = open();
  const start = (of: Storage = open()) =>
    ownBackend({ data: provider }, 'google', { storage: of, now: () => clock });
  const first = await start(storage);
  const form = targetAt('google', { 'oauth2-refresh-token': 'a-token' });
  assert.equal((await first.call('POST', '/targets', form)).status, 201);
  const left = () => storage.peekOnce(LIST, LIST);
  return {
    ...first,
    storage,
    start,
    answers,
    ended,
    heard,
    form,
    left,
    later: (ms: number) => (clock += ms),
  };
}

onEachStorage('a sign-in whose target is gone', ({ specOf }) => {
  for (const [what, method, body] of [
    ['deleted', 'DELETE', undefined],
    ['switched to another method', 'PUT', { 'auth-method': 'none' }],
  ] as const) {
    it(`by being ${what} is ended at its provider when that works again, by any process`, async (test) => {
      const { call, start, answers, ended, later, left } = await setUp(test, await specOf(test));
      assert.deepEqual((await call(method, '/targets/alerts', body)).body, {
        'previous-sign-in': {
          revoked: false,
          error: 'temporarily_unavailable',
          error_description: 'The token endpoint answered HTTP 503.',
          'revocation-pending': true,
        },
      });
      const others = await Promise.all([start(), start()]);
      const look = () => Promise.all(others.map(({ backend }) => updateDue(backend)));
      await look();
      assert.equal(ended.length, 1, 'not before an hour has passed');
      later(HOUR_MS);
      await look();
      assert.equal(ended.length, 2, 'by one of them');
      await look();
      assert.equal(ended.length, 2);
      answers.revoke = {};
      later(HOUR_MS);
      await look();
      assert.deepEqual(ended, ['a-token', 'a-token', 'a-token']);
      assert.equal(await left(), undefined);
      later(HOUR_MS);
      await look();
      assert.equal(ended.length, 3);
    });
  }

  it('is ended by the daily update whatever is due', async (test) => {
    const { call, backend, answers, ended } = await setUp(test, await specOf(test));
    await call('DELETE', '/targets/alerts');
    answers.revoke = {};
    await runDailyUpdate(backend, 0, []);
    await runDailyUpdate(backend, 0, []);
    assert.deepEqual(ended, ['a-token', 'a-token']);
  });

  it('is known before its provider is asked: a process may be killed meanwhile', async (test) => {
    const { call, heard, left } = await setUp(test, await specOf(test));
    const found: Promise<unknown>[] = [];
    heard.ask = (storage) => found.push(storage.peekOnce(LIST, LIST));
    await call('DELETE', '/targets/alerts');
    assert.match(JSON.stringify(await found[0]), /a-token/);
    assert.match(JSON.stringify(await left()), /a-token/);
  });

  it('is left alone where that would end what somebody has signed in since', async (test) => {
    const { call, form, start, answers, ended, later, left } = await setUp(test, await specOf(test));
    const warn = test.mock.method(console, 'warn', () => undefined);
    await call('DELETE', '/targets/alerts');
    await call('POST', '/targets', form);
    answers.revoke = {};
    later(HOUR_MS);
    await updateDue((await start()).backend);
    assert.equal(ended.length, 1);
    assert.equal(await left(), undefined);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /alerts .* still_used/);
  });

  it('is kept for thirty days, and its refresh token no longer', async (test) => {
    const { call, backend, ended, later, left } = await setUp(test, await specOf(test));
    const warn = test.mock.method(console, 'warn', () => undefined);
    await call('DELETE', '/targets/alerts');
    later(29 * 24 * HOUR_MS);
    await updateDue(backend);
    assert.match(JSON.stringify(await left()), /a-token/);
    later(24 * HOUR_MS);
    await updateDue(backend);
    assert.equal(await left(), undefined);
    assert.equal(ended.length, 3);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /alerts .* temporarily_unavailable/);
  });

  it('that was disconnected is ended when the provider works again, with no run of a command', async (test) => {
    const { call, backend, answers, ended, storage } = await setUp(test, await specOf(test));
    const now = Math.floor(backend.now() / 1000);
    await call('DELETE', '/targets/alerts/sign-in');
    await updateDue(backend);
    assert.equal(ended.length, 1);
    answers.revoke = {};
    // What is due is by the storage's own clock.
    await storage.change('alerts', (entry) => {
      assert.equal(entry?.signIn?.['next-refresh'], now + 3600);
      return entry?.signIn && { ...entry, signIn: { ...entry.signIn, 'next-refresh': 1 } };
    });
    await updateDue(backend);
    assert.deepEqual(ended, ['a-token', 'a-token']);
    const status = (await call('GET', '/targets/alerts/status')).body;
    assert.deepEqual(status, { health: 'sign-in-again', 'from-address': 'alerts@example.com' });
  });
});
