import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { HostApiError } from '../../../src/host-api/host-api-error.js';
import { request, retryAfter } from '../../../src/host-api/request.js';
import type { HostConnection, HostRequest } from '../../../src/host-api/request.js';

const { signal } = new AbortController();
const answering = (status: number, type = 'basic') =>
  request(
    { fetch: () => Promise.resolve({ status, type } as Response) },
    { url: '/x', method: 'POST', body: {}, signal },
  );
/** What the page is asked to send. */
async function sent(connection: HostConnection, wanted: Partial<HostRequest> = {}) {
  let init: RequestInit = {};
  const fetch = (_url: unknown, given?: RequestInit) => {
    init = given ?? {};
    return Promise.resolve(new Response());
  };
  await request({ fetch, ...connection }, { url: '/x', signal, ...wanted });
  const { headers, signal: _signal, ...rest } = init;
  return { ...rest, headers: Object.fromEntries(headers as Headers) };
}

describe('a request to the host', () => {
  const bare = { method: 'GET', cache: 'no-store', redirect: 'manual' };

  it('asks for JSON, with a body in JSON where there is one', async () => {
    assert.deepEqual(await sent({}), { ...bare, headers: { accept: 'application/json' } });
    assert.deepEqual(await sent({}, { method: 'POST', body: { a: 1 }, accept: 'text/plain' }), {
      ...bare,
      method: 'POST',
      body: '{"a":1}',
      headers: { accept: 'text/plain', 'content-type': 'application/json' },
    });
  });

  it('carries the host’s headers, which win', async () => {
    const headers = { accept: 'x/y', 'X-CSRF': 'z' };
    for (const given of [headers, () => headers, () => Promise.resolve(headers)])
      assert.deepEqual((await sent({ headers: given })).headers, { accept: 'x/y', 'x-csrf': 'z' });
  });
});

describe('a request that comes to nothing', () => {
  const reported: unknown[] = [];
  beforeEach(() => {
    reported.length = 0;
    Object.assign(globalThis, { reportError: (error: unknown) => reported.push(error) });
  });
  afterEach(() => Reflect.deleteProperty(globalThis, 'reportError'));

  const why = new Error('the user left');
  /** Headers and a `fetch` that do their part, and a page that stops the request meanwhile. */
  async function outcome(
    given: { headers?: () => Promise<HeadersInit>; fetch?: () => Promise<Response> },
    isLeft = false,
  ) {
    const left = new AbortController();
    let asked = 0;
    const leaving = async <T>(work?: () => Promise<T>) => {
      if (isLeft) left.abort(why);
      return work?.();
    };
    const connection: HostConnection = {
      ...(given.headers && { headers: async () => (await leaving(given.headers)) ?? {} }),
      fetch: async () => ((asked += 1), (await leaving(given.fetch)) ?? new Response()),
    };
    const error = await request(connection, { url: '/x', signal: left.signal }).catch(
      (thrown: unknown) => thrown,
    );
    return { error: error instanceof HostApiError ? error.failure : error, asked };
  }

  it('is not sent where the host’s headers cannot be made, and the page hears of it', async () => {
    const mistake = new Error('no token');
    assert.deepEqual(await outcome({ headers: () => Promise.reject(mistake) }), {
      error: 'unsent',
      asked: 0,
    });
    assert.deepEqual(reported, [mistake]);
    assert.deepEqual(await outcome({ headers: () => Promise.resolve({ 'X-CSRF': 'hush\nhush' }) }), {
      error: 'unsent',
      asked: 0,
    });
    assert.doesNotMatch(String(reported[1]), /hush/);
  });

  it('is over where it was stopped meanwhile, with the reason for that', async () => {
    assert.deepEqual(await outcome({ headers: () => Promise.reject(new Error()) }, true), {
      error: why,
      asked: 0,
    });
    assert.deepEqual(await outcome({ headers: () => Promise.resolve({}) }, true), { error: why, asked: 0 });
    assert.deepEqual(await outcome({ fetch: () => Promise.reject(new Error()) }, true), {
      error: why,
      asked: 1,
    });
    assert.deepEqual(reported, []);
  });

  it('did not reach the host where there is no answer', async () => {
    const fetch = () => Promise.reject(new Error('client_secret=hush'));
    assert.deepEqual(await outcome({ fetch }), { error: 'unreachable', asked: 1 });
  });
});

describe('the time to wait', () => {
  const now = Date.UTC(2026, 0, 1);
  const wait = (value?: string) =>
    retryAfter(new Response(null, value === undefined ? {} : { headers: { 'retry-after': value } }), now);

  it('is seconds, or the time until a date, rounded up', () => {
    assert.equal(wait('120'), 120);
    assert.equal(wait('1'), 1);
    assert.equal(wait(new Date(now + 5_000).toUTCString()), 5);
    assert.equal(wait('2026-01-01T00:00:04.100Z'), 5);
    assert.equal(wait('2026-01-01T00:00:10+00:00'), 10);
  });
  it('is unknown for nothing, the past and what is neither', () => {
    for (const none of [
      undefined,
      '0',
      '-5',
      'soon',
      '1.5 or so',
      '120x',
      'x120',
      new Date(now).toUTCString(),
    ])
      assert.equal(wait(none), undefined, none);
  });
});

const isLogin = (error: unknown) => error instanceof HostApiError && error.failure === 'login-page';

describe('an answer of the host', () => {
  for (const status of [200, 204, 299, 400, 401, 499, 500])
    it(`with ${status} is given back`, async () => assert.equal((await answering(status)).status, status));

  for (const status of [300, 302, 303, 307, 399])
    it(`with ${status} leads to a login page`, () => assert.rejects(answering(status), isLogin));

  it('that a browser hides since it redirects leads to a login page', () =>
    assert.rejects(answering(0, 'opaqueredirect'), isLogin));
});
