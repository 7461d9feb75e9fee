import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchBy } from '../../../src/host-api/client-fetch.js';
import type { ClientRequest } from '../../../src/host-api/client-fetch.js';
import { disconnect } from '../../../src/host-api/disconnect.js';
import { exchangeCode } from '../../../src/host-api/exchange.js';
import { getStatus } from '../../../src/host-api/status.js';
import { sendTestMail } from '../../../src/host-api/test-mail.js';

const signal = new AbortController().signal;
const failing = (thrown: unknown) =>
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- clients throw what they like
  fetchBy(() => Promise.reject(thrown));

describe('a host’s own client in place of fetch', () => {
  it('carries every request of the elements, with URL, method, body and signal', async () => {
    const calls: ClientRequest[] = [];
    const fetch = fetchBy((request) => {
      calls.push(request);
      if (request.method === 'DELETE') return { revoked: true };
      if (request.method === 'GET') return { health: 'ok' };
      if (request.url === '/test') return { steps: [{ id: 'sent', status: 'ok' }] };
      return { 'oauth2-refresh-token': 'reference' };
    });
    assert.equal(
      (await exchangeCode({ code: 'c' }, { url: '/exchange', fetch }, signal))['oauth2-refresh-token'],
      'reference',
    );
    assert.equal((await getStatus({ url: '/status', fetch }, signal)).status?.health, 'ok');
    assert.equal((await disconnect({ url: '/sign-in', fetch }, signal)).revoked, true);
    const steps: unknown[] = [];
    const test = sendTestMail(
      { url: '/test', fetch, body: { server: 's', recipient: 'a@example.com' } },
      signal,
    );
    for await (const step of test) steps.push(step);
    assert.deepEqual(steps, [{ id: 'sent', status: 'ok' }]);
    assert.deepEqual(
      calls.map(({ url, method, body }) => [url, method, body]),
      [
        ['/exchange', 'POST', { code: 'c' }],
        ['/status', 'GET', undefined],
        ['/sign-in', 'DELETE', undefined],
        ['/test', 'POST', { server: 's', recipient: 'a@example.com' }],
      ],
    );
    for (const call of calls) assert.ok(call.signal instanceof AbortSignal);
  });

  it('keeps a status that is one of a refusal, and no other', async () => {
    const statusOf = async (status: unknown) => (await failing({ status, message: 'x' })('/x')).status;
    for (const status of [400, 418, 599]) assert.equal(await statusOf(status), status);
    for (const none of [0, 200, 399, 600, '404'])
      await assert.rejects(statusOf(none), { message: 'x' }, String(none));
  });

  it('takes nothing for an empty answer', async () => {
    for (const nothing of [undefined, null]) {
      const response = await fetchBy(() => nothing)('/sign-in');
      assert.deepEqual([response.status, await response.json()], [200, {}]);
    }
  });

  const refusals: Readonly<Record<string, unknown>> = {
    'Ext JS': { status: 400, result: { message: 'No such host' } },
    axios: Object.assign(new Error('Request failed'), {
      response: { status: 400, data: { error: 'No such host' } },
    }),
    'a text': { status: 400, responseText: 'No such host' },
    'an error of the contract': { error: 'No such host' },
    'a text beside an answer without one': { status: 400, responseText: '', data: '', body: 'No such host' },
    'the words of the status alone': { status: 400, responseText: '', statusText: 'No such host' },
    'a problem (RFC 9457)': { status: 422, body: { title: 'No such host' } },
  };
  for (const [kind, thrown] of Object.entries(refusals)) {
    it(`keeps the words of a refusal: ${kind}`, async () => {
      await assert.rejects(exchangeCode({}, { url: '/exchange', fetch: failing(thrown) }, signal), {
        name: 'HostApiError',
        detail: 'No such host',
      });
      const { problem } = await getStatus({ url: '/status', fetch: failing(thrown) }, signal);
      assert.match(JSON.stringify(problem), /No such host/);
    });
  }

  it('keeps the status, which tells that nobody is signed in', async () => {
    await assert.rejects(exchangeCode({}, { url: '/exchange', fetch: failing({ status: 401 }) }, signal), {
      failure: 'not-signed-in',
    });
  });

  it('says nothing of an error that is no answer: it may hold the request', async () => {
    const error = new Error('Timeout of POST client_secret=hush');
    await assert.rejects(
      exchangeCode({}, { url: '/exchange', fetch: failing(error) }, signal),
      (thrown: Error) => {
        assert.equal((thrown as { failure?: unknown }).failure, 'unreachable');
        assert.doesNotMatch(JSON.stringify([thrown.message, thrown]), /hush/);
        return true;
      },
    );
  });
});
