import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exchangeWith } from '../../../src/extjs/exchange-with.js';
import type { Api2 } from '../../../src/extjs/exchange-with.js';

const options = { signal: new AbortController().signal };
const request = { 'authorization-code': 'c' } as unknown as Parameters<ReturnType<typeof exchangeWith>>[0];

describe('an exchange by the client of an ExtJS host', () => {
  it('posts the request as parameters and returns the data of the answer', async () => {
    const calls: unknown[] = [];
    const api2: Api2 = (call) => {
      calls.push(call);
      return Promise.resolve({ result: { data: { 'oauth2-refresh-token': 'reference' } } });
    };
    assert.deepEqual(await exchangeWith(api2, '/exchange')(request, options), {
      'oauth2-refresh-token': 'reference',
    });
    assert.deepEqual(calls, [{ url: '/exchange', method: 'POST', params: request, signal: options.signal }]);
  });

  it('keeps the words of a refusal, which is a response and no error', async () => {
    const refusals: readonly [object, string][] = [
      [{ status: 400, result: { message: 'invalid_client' } }, 'invalid_client'],
      [{ status: 403, statusText: 'Permission check failed' }, 'Permission check failed'],
    ];
    for (const [response, detail] of refusals) {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as such a client does
      const api2: Api2 = () => Promise.reject(response);
      await assert.rejects(() => Promise.resolve(exchangeWith(api2, '/exchange')(request, options)), {
        code: 'exchange-refused',
        detail,
      });
    }
  });

  it('lets any other failure through as it is', async () => {
    const failure = new TypeError('Failed to fetch');
    const api2: Api2 = () => Promise.reject(failure);
    await assert.rejects(() => Promise.resolve(exchangeWith(api2, '/exchange')(request, options)), failure);
  });
});
