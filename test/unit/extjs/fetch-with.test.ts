import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchWith } from '../../../src/extjs/fetch-with.js';
import type { Api2 } from '../../../src/extjs/fetch-with.js';
import { exchangeCode } from '../../../src/host-api/exchange.js';

const request = { 'authorization-code': 'a-code-of-16-chars' };
const signal = new AbortController().signal;

describe('the client of an ExtJS host', () => {
  it('gets a request as parameters and gives back the data of the answer', async () => {
    const calls: Parameters<Api2>[0][] = [];
    const api2: Api2 = (call) => {
      calls.push(call);
      return Promise.resolve({ result: { data: { 'oauth2-refresh-token': 'reference' } } });
    };
    const answer = await exchangeCode(request, { url: '/exchange', fetch: fetchWith(api2) }, signal);
    assert.equal(answer['oauth2-refresh-token'], 'reference');
    assert.deepEqual(
      calls.map(({ url, method, params }) => [url, method, params]),
      [['/exchange', 'POST', request]],
    );
  });

  it('keeps the words of a refusal, which is a response and no error', async () => {
    const refusals: readonly [object, string][] = [
      [{ status: 400, result: { success: 0, message: 'invalid_client' } }, 'invalid_client'],
      [{ status: 400, statusText: 'Parameter verification failed' }, 'Parameter verification failed'],
    ];
    for (const [response, detail] of refusals) {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as such a client does
      const api2: Api2 = () => Promise.reject(response);
      await assert.rejects(exchangeCode(request, { url: '/exchange', fetch: fetchWith(api2) }, signal), {
        name: 'HostApiError',
        detail,
      });
    }
  });
});
