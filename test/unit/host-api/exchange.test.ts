import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { cleanWords, exchangeCode } from '../../../src/host-api/exchange.js';
import type { ExchangeOptions } from '../../../src/host-api/exchange.js';
import { HostApiError } from '../../../src/host-api/host-api-error.js';
import type { HostFailure } from '../../../src/host-api/host-api-error.js';

interface Reply {
  readonly status?: number;
  readonly body?: unknown;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const TOKEN = { 'oauth2-refresh-token': 'ref_1', account: 'ops@example.com', scope: 'mail' };
const REQUEST = { 'authorization-code': '4/0AbCdEfGhIjKlMnOpQrStUv', 'oauth2-client-secret': 'p@ss/word+1' };

let server: Server;
let reply: Reply;
let asked: { method: string; path: string }[];
let origin: string;

before(async () => {
  server = createServer((request, response) => {
    asked.push({ method: request.method ?? '', path: request.url ?? '' });
    request.resume().on('end', () => {
      const {
        status = 200,
        body,
        type = 'application/json',
        headers,
      } = request.url === '/login' ? {} : reply;
      response.writeHead(status, { 'content-type': type, ...headers });
      response.end(typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

const signal = new AbortController().signal;

async function failureOf(given: Reply, options: ExchangeOptions = { url: `${origin}/exchange` }) {
  asked = [];
  reply = given;
  const error = await exchangeCode(REQUEST, options, signal).then(
    () => assert.fail('an answer was taken'),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof HostApiError, String(error));
  return error;
}

type Row = readonly [
  what: string,
  reply: Reply,
  failure: HostFailure,
  detail?: string,
  peer?: 'host' | 'token-endpoint',
];
const html = (body: string) => ({ body, type: 'text/html; charset=utf-8' });
const description = 'AADSTS700016: Application with identifier was not found in the directory.';

const ROWS: readonly Row[] = [
  ['500 of the backend', { status: 500, body: { error: 'server_error' } }, 'server', 'server_error', 'host'],
  ['500 without words', { status: 500 }, 'server', 'HTTP 500', 'host'],
  ['502 of a proxy', { status: 502, ...html('<h1>Bad gateway</h1>') }, 'server', 'HTTP 502', 'host'],
  [
    'a token endpoint that cannot be reached',
    { status: 502, body: { error: 'unreachable', error_description: 'ECONNREFUSED' } },
    'provider-down',
    'unreachable\nECONNREFUSED',
    'token-endpoint',
  ],
  [
    'a token endpoint that failed, named as such',
    { status: 500, body: { error: 'http_503', peer: 'token-endpoint' } },
    'provider-down',
    'http_503',
    'token-endpoint',
  ],
  [
    'a provider that asks to come later',
    { status: 400, body: { error: 'temporarily_unavailable' } },
    'provider-down',
    'temporarily_unavailable',
    'token-endpoint',
  ],
  ['413', { status: 413, ...html('<h1>Too large</h1>') }, 'too-large', 'HTTP 413', 'host'],
  ['413 with an error', { status: 413, body: { error: 'too_large' } }, 'too-large', 'too_large', 'host'],
  ['429', { status: 429, ...html('slow down') }, 'too-many', 'HTTP 429', 'host'],
  ['429 with an error', { status: 429, body: { error: 'rate_limited' } }, 'too-many', 'rate_limited', 'host'],
  ['401', { status: 401 }, 'not-signed-in', 'HTTP 401', 'host'],
  ['403 of the host', { status: 403, body: { error: 'access_denied' } }, 'not-signed-in', 'access_denied'],
  [
    '401 that the provider gave',
    { status: 401, body: { error: 'unauthorized_client', error_description: description } },
    'refused',
    `unauthorized_client\n${description}`,
    'token-endpoint',
  ],
  [
    '403 whose words are Microsoft’s',
    { status: 403, body: { error: 'failed', error_description: description } },
    'refused',
    `failed\n${description}`,
    'token-endpoint',
  ],
  ['404', { status: 404, body: { error: 'not_found' } }, 'not-found', 'not_found', 'host'],
  ['400', { status: 400, body: { error: 'invalid_grant' } }, 'refused', 'invalid_grant', 'token-endpoint'],
  ['a refusal with a bad status', { status: 502, body: { error: 'invalid_grant' } }, 'refused'],
  ['400 of a host', { status: 400, body: { error: 'x', peer: 'host' } }, 'declined', 'x', 'host'],
  ['an error object', { status: 400, body: { error: { code: 400, message: 'words' } } }, 'refused', 'words'],
  [
    'errors by field',
    { status: 422, body: { errors: { 'oauth2-client-id': 'is wrong', more: ['too', 'long'] } } },
    'refused',
    'is wrong\ntoo\nlong',
  ],
  ['200 with an error', { body: { error: 'invalid_grant' } }, 'refused', 'invalid_grant', 'token-endpoint'],
  ['200 with an error in data', { body: { data: { error: 'invalid_grant' } } }, 'refused', 'invalid_grant'],
  [
    '200 that is no success',
    { body: { success: false, message: 'permission denied', data: null } },
    'declined',
    'permission denied',
    'host',
  ],
  ['200 that is no success, without words', { body: { success: false } }, 'declined', 'HTTP 200'],
  ['a text in data', { body: { data: 'token' } }, 'unreadable'],
  ['a list', { body: [] }, 'unreadable'],
  ['a number', { body: '42' }, 'unreadable'],
  ['no JSON', { body: 'oops', type: 'text/plain' }, 'unreadable'],
  ['a token that is a number', { body: { 'oauth2-refresh-token': 42 } }, 'unreadable'],
  ['nothing', { status: 204 }, 'unreadable'],
  ['a web page', html('<!doctype html><title>Log in</title>'), 'login-page'],
  ['a web page in capitals', { body: '<P>Log in', type: 'TEXT/HTML' }, 'login-page'],
  ['no token', { body: { account: 'ops@example.com' } }, 'no-refresh-token'],
  ['no token in data', { body: { data: { account: 'ops@example.com' } } }, 'no-refresh-token'],
  ['nothing in data', { body: { data: null } }, 'unreadable'],
  ['a list in data', { body: { data: [] } }, 'unreadable'],
  ['no token, said so', { status: 400, body: { error: 'no_refresh_token' } }, 'no-refresh-token'],
];

describe('the exchange', () => {
  for (const [what, given, failure, detail, peer] of ROWS)
    it(`tells apart: ${what}`, async () => {
      const error = await failureOf(given);
      assert.equal(error.failure, failure);
      if (detail !== undefined) assert.equal(error.detail, detail);
      if (peer !== undefined) assert.equal(error.peer, peer);
      assert.equal(asked.length, 1);
    });

  for (const status of [301, 302, 303, 307, 308])
    it(`follows no ${status}, and sends nothing a second time`, async () => {
      const error = await failureOf({ status, headers: { location: '/login' } });
      assert.equal(error.failure, 'login-page');
      assert.deepEqual(asked, [{ method: 'POST', path: '/exchange' }]);
    });

  it('has no words beside the one that there is no token', async () => {
    const said = { error: 'no_refresh_token', error_description: 'Google gave no refresh token.' };
    const { failure, detail } = await failureOf({ status: 400, body: said });
    assert.deepEqual([failure, detail], ['no-refresh-token', undefined]);
  });

  it('says how long to wait, by seconds or by a date', async () => {
    const bySeconds = await failureOf({ status: 429, headers: { 'retry-after': '120' } });
    assert.equal(bySeconds.retryAfter, 120);
    const date = new Date(Date.now() + 60_000).toUTCString();
    const byDate = await failureOf({ status: 429, headers: { 'retry-after': date } });
    assert.ok(byDate.retryAfter !== undefined && byDate.retryAfter > 0 && byDate.retryAfter <= 60);
  });

  it('sends nothing where there is no address', async () => {
    for (const url of ['', undefined])
      assert.equal((await failureOf({ body: TOKEN }, { url })).failure, 'unsent');
    assert.deepEqual(asked, []);
  });

  it('repeats no secret and no token', async () => {
    const { detail = '' } = await failureOf({
      status: 422,
      body: {
        message: `Bad auth code ${encodeURIComponent(REQUEST['authorization-code'])} for p%40ss%2Fword%2B1`,
        errors: { 'oauth2-refresh-token': '1//0gTokenTokenToken' },
      },
    });
    assert.equal(detail, 'Bad auth code … for …');
    const { detail: fields } = await failureOf({
      status: 422,
      body: { errors: { 'oauth2-refresh-token': '1//0gTokenTokenToken', name: 'is wrong' } },
    });
    assert.equal(fields, '…\nis wrong');
  });

  for (const key of [
    'authorization-code',
    'code-verifier',
    'oauth2-client-secret',
    'oauth2-client-private-key',
  ])
    it(`repeats nothing of what was sent as ${key}`, () => {
      const words = cleanWords('It was Ab1Cd2Ef3Gh4Ij5Kl6!', { [key]: 'Ab1Cd2Ef3Gh4Ij5Kl6' });
      assert.equal(words, 'It was …!');
    });

  it('takes the answer of a fetch that gives no headers, or something else in their place', async () => {
    const failing = {
      get: () => {
        throw new Error('no');
      },
    };
    for (const headers of [undefined, {}, { date: 'x' }, failing]) {
      const bare = { ok: true, status: 200, headers, text: () => Promise.resolve(JSON.stringify(TOKEN)) };
      const ask = () => Promise.resolve(bare as unknown as Response);
      assert.deepEqual(await exchangeCode(REQUEST, { url: '/x', fetch: ask }, signal), TOKEN);
    }
  });

  it('does not say that the provider gave no token where a function of the host gives an unread answer', async () => {
    const unread = exchangeCode(REQUEST, { exchange: () => Response.json(TOKEN) }, signal);
    await assert.rejects(unread, { failure: 'unreadable' });
  });

  it('takes what a function of the host gives, promised or not, wrapped or not', async () => {
    const thenable = { then: (done: (value: unknown) => void) => done(TOKEN) };
    for (const given of [TOKEN, { data: TOKEN }, Promise.resolve(TOKEN), thenable])
      assert.deepEqual(await exchangeCode(REQUEST, { exchange: () => given }, signal), TOKEN);
  });
});
