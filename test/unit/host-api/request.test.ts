import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HostApiError } from '../../../src/host-api/host-api-error.js';
import { request } from '../../../src/host-api/request.js';

const { signal } = new AbortController();
const answering = (status: number, type = 'basic') =>
  request(
    { fetch: () => Promise.resolve({ status, type } as Response) },
    { url: '/x', method: 'POST', body: {}, signal },
  );
const isLogin = (error: unknown) => error instanceof HostApiError && error.failure === 'login-page';

describe('an answer of the host', () => {
  for (const status of [200, 204, 299, 400, 401, 499, 500])
    it(`with ${status} is given back`, async () => assert.equal((await answering(status)).status, status));

  for (const status of [300, 302, 303, 307, 399])
    it(`with ${status} leads to a login page`, () => assert.rejects(answering(status), isLogin));

  it('that a browser hides since it redirects leads to a login page', () =>
    assert.rejects(answering(0, 'opaqueredirect'), isLogin));
});
