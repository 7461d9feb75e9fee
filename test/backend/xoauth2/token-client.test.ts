import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { google } from 'smtp-oauth2-elements/providers.js';
import { failureOf } from '../../../demo/backend/sign-in/exchange.js';
import { proxyFetch } from '../../../demo/backend/proxy.js';
import { TokenClient, TokenError } from '../../../demo/backend/xoauth2/token-client.js';

/** What a refresh comes to at a token endpoint that answers so. */
async function refusal(test: TestContext, answer: RequestListener, timeoutMs?: number): Promise<TokenError> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const provider = { ...google, tokenEndpoint: `http://127.0.0.1:${port}/token` };
  try {
    await new TokenClient(proxyFetch(), timeoutMs).refresh({ provider, clientId: 'demo' }, 'a-refresh-token');
  } catch (error) {
    assert.ok(error instanceof TokenError);
    return error;
  }
  throw new assert.AssertionError({ message: 'The refresh was expected to fail.' });
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
const HALF_A_BODY = '{"access_token":"half-of-a-tok';

describe('the token client', () => {
  it('takes an answer that breaks off for a network failure', async (test) => {
    const error = await refusal(test, (_request, response) => {
      response.writeHead(200, { ...JSON_TYPE, 'Content-Length': 500 });
      response.write(HALF_A_BODY, () => response.destroy());
    });
    assert.deepEqual([error.error, error.consequence], ['unreachable', 'later']);
    assert.ok(!error.message.includes('half-of-a-tok'));
  });

  it('takes an answer that stops halfway for one that came too late', async (test) => {
    const stop: RequestListener = (_request, response) => {
      response.writeHead(200, { ...JSON_TYPE, 'Content-Length': 500 });
      response.write(HALF_A_BODY);
    };
    const error = await refusal(test, stop, 500);
    assert.deepEqual([error.error, error.consequence], ['timeout', 'later']);
  });

  for (const [what, status, headers] of [
    ['the page of a captive portal', 200, { 'Content-Type': 'text/html' }],
    ['a redirect', 302, { Location: 'https://portal.example/' }],
  ] as const) {
    it(`does not blame the request for ${what}`, async (test) => {
      const error = await refusal(test, (_request, response) => {
        response.writeHead(status, headers).end('<h1>Sign in to the network</h1>');
      });
      assert.deepEqual([error.error, failureOf(error).status], ['unexpected_answer', 502]);
      assert.match(error.message, new RegExp(`${status}`));
    });
  }

  it('reads Retry-After as seconds and as a date (RFC 9110 section 10.2.3)', async (test) => {
    const retryAfter = async (value: string) => {
      const { retryAfter: seconds } = await refusal(test, (_request, response) => {
        response.writeHead(429, { 'Retry-After': value }).end();
      });
      return seconds;
    };
    assert.equal(await retryAfter('7'), 7);
    const inTwoMinutes = await retryAfter(new Date(Date.now() + 120_000).toUTCString());
    assert.ok(inTwoMinutes !== undefined && inTwoMinutes > 60 && inTwoMinutes <= 120);
    assert.equal(await retryAfter(new Date(0).toUTCString()), 0);
    assert.equal(await retryAfter('soon'), undefined);
  });

  it('does not read an answer that has no end', async (test) => {
    const error = await refusal(test, (_request, response) => {
      response.writeHead(200, JSON_TYPE).write('{"access_token":"');
      const part = 'x'.repeat(64 * 1024);
      const more = () => response.write(part, (failed) => !failed && setImmediate(more));
      more();
    });
    assert.deepEqual([error.error, error.consequence], ['unexpected_answer', 'failed']);
    assert.equal(error.message, 'The answer is too large.');
  });
});
