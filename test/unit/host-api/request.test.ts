import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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

describe('the time to wait', () => {
  const now = Date.UTC(2026, 0, 1);
  const wait = (value?: string) =>
    retryAfter(new Response(null, value === undefined ? {} : { headers: { 'retry-after': value } }), now);

  it('is seconds, or the time until a date, rounded up', () => {
    assert.equal(wait('120'), 120);
    assert.equal(wait('1'), 1);
    assert.equal(wait(new Date(now + 5_000).toUTCString()), 5);
    assert.equal(wait('2026-01-01T00:00:04.100Z'), 5);
  });
  it('is unknown for nothing, the past and what is neither', () => {
    for (const none of [undefined, '0', '-5', 'soon', '1.5 or so', new Date(now).toUTCString()])
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
