import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { failureOf } from '../../../demo/backend/sign-in/exchange.js';
import { proxyFetch } from '../../../demo/backend/proxy.js';
import { TokenClient, TokenError } from '../../../demo/backend/xoauth2/token-client.js';
import { tokenEndpoint } from '../support/token-endpoint.js';
import type { TokenAnswer } from '../support/token-endpoint.js';

const REFRESH_TOKEN = 'M.C543_BL2.0.U.-CqXy7-old-token';
const CLIENT_SECRET = 'ZpQ8~client-secret.of_the-test';
const CODE = '4/0AY0e-g7-an-authorization-code';
const VERIFIER = 'a-code-verifier-of-the-test-with-43-characters';
const NEW = { access_token: 'ya29.new-access', refresh_token: '1//new-refresh-token' };

/** A client whose token endpoint gives one answer to everything. */
async function clientOf(test: TestContext, answer: TokenAnswer) {
  const { provider } = await tokenEndpoint(test, () => answer);
  const application = { provider, clientId: 'demo', clientSecret: CLIENT_SECRET };
  return { client: new TokenClient(proxyFetch(), 5_000), application };
}

async function refresh(test: TestContext, answer: TokenAnswer) {
  const { client, application } = await clientOf(test, answer);
  return client.refresh(application, REFRESH_TOKEN);
}

async function refusalOf(asking: Promise<unknown>): Promise<TokenError> {
  const error: unknown = await asking.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof TokenError, String(error));
  return error;
}

const ODD_VALUES: readonly unknown[] = [null, '', ' ', 0, -1, 5, 1e300, true, [], ['a'], {}, { code: 503 }];
const odd = (key: string) => ODD_VALUES.map((value) => [key, value] as const);
const say = (value: unknown) => JSON.stringify(value);

describe('a new token', () => {
  for (const [key, value] of [
    ...odd('expires_in'),
    ...odd('scope'),
    ...odd('token_type'),
    ...odd('id_token'),
    ...odd('refresh_token_expires_in'),
    ...odd('error_description'),
    ...odd('surprise'),
    ['token_type', undefined],
    ['expires_in', '3600'],
    ['expires_in', 'soon'],
    ['id_token', 'no.jwt'],
  ] as const) {
    it(`is not thrown away for ${key}: ${say(value)} beside it`, async (test) => {
      const body = { token_type: 'Bearer', expires_in: 3600, ...NEW, [key]: value };
      const tokens = await refresh(test, { body });
      assert.equal(tokens.accessToken, NEW.access_token);
      assert.equal(tokens.refreshToken, NEW.refresh_token);
      // What is kept in a state file must come out of it as it went in.
      assert.deepEqual(JSON.parse(say(tokens)), tokens);
      assert.ok(tokens.expiresIn >= 0);
    });
  }

  it('is not thrown away for a lifetime that is no number in JSON', async (test) => {
    const body = `{"access_token":"a","refresh_token":"r","expires_in":1e999,"refresh_token_expires_in":1e999}`;
    assert.deepEqual(await refresh(test, { body }), { accessToken: 'a', refreshToken: 'r', expiresIn: 300 });
  });

  it('is taken from an answer of another type', async (test) => {
    for (const type of ['text/plain', 'text/html; charset=utf-8', 'application/x-json'])
      assert.equal(
        (await refresh(test, { body: NEW, headers: { 'Content-Type': type } })).refreshToken,
        NEW.refresh_token,
      );
  });

  it('keeps its lifetimes when they are written as texts', async (test) => {
    const body = { ...NEW, expires_in: '3599', refresh_token_expires_in: '86400' };
    const { expiresIn, refreshTokenExpiresIn } = await refresh(test, { body });
    assert.deepEqual([expiresIn, refreshTokenExpiresIn], [3_599, 86_400]);
  });

  it('is none where there is nothing in its place, which keeps the old one', async (test) => {
    for (const value of [...ODD_VALUES, '\u0000', 'line\nbreak', 'ümlaut']) {
      const { accessToken, refreshToken } = await refresh(test, { body: { ...NEW, refresh_token: value } });
      assert.deepEqual([accessToken, refreshToken], [NEW.access_token, undefined], say(value));
    }
  });

  it('is not lost where no access token of any use comes with it', async (test) => {
    for (const value of [...ODD_VALUES, undefined, 'line\nbreak']) {
      const error = await refusalOf(refresh(test, { body: { ...NEW, access_token: value } }));
      assert.deepEqual(
        [error.error, error.refreshToken],
        ['unexpected_answer', NEW.refresh_token],
        say(value),
      );
      assert.ok(!say(error).includes(NEW.refresh_token));
    }
  });

  it('is not lost where the clocks are said to differ', async (test) => {
    const headers = { Date: new Date(Date.now() - 3_600_000).toUTCString() };
    const body = { refresh_token: NEW.refresh_token };
    const { client, application } = await clientOf(test, { body, headers });
    const vault = () => Promise.resolve({ clientSecret: CLIENT_SECRET });
    const error = await refusalOf(client.refresh({ ...application, vault }, REFRESH_TOKEN));
    assert.match(error.message, /60 minutes ahead/);
    assert.equal(error.refreshToken, NEW.refresh_token);
  });
});

describe('a refusal', () => {
  for (const [what, answer, error, consequence] of [
    [
      'the error of a front end',
      { status: 503, body: { error: { code: 503, status: 'UNAVAILABLE' } } },
      'http_503',
      'later',
    ],
    ['true', { status: 429, body: { error: true } }, 'http_429', 'later'],
    ['a number', { status: 502, body: { error: 5 } }, 'http_502', 'later'],
    ['a list', { status: 400, body: { error: ['invalid_grant'] } }, 'http_400', 'failed'],
    ['null', { status: 400, body: { error: null, error_description: null } }, 'http_400', 'failed'],
    ['no text', { status: 401, body: { error: '' } }, 'http_401', 'failed'],
    ['nothing to see', { status: 400, body: { error: '\u0000\u202e' } }, 'http_400', 'failed'],
    ['what every object has', { status: 400, body: { error: 'constructor' } }, 'constructor', 'failed'],
    ['a body that is a list', { status: 500, body: [] }, 'http_500', 'later'],
    ['a body that is null', { status: 400, body: 'null' }, 'http_400', 'failed'],
    ['a body that is a text', { status: 400, body: '"invalid_grant"' }, 'http_400', 'failed'],
    ['a body that is very deep', { status: 503, body: '['.repeat(200_000) }, 'http_503', 'later'],
    ['a page', { status: 504, body: '<h1>Gateway Time-out</h1>' }, 'http_504', 'later'],
    ['a good error', { status: 400, body: { error: 'invalid_grant' } }, 'invalid_grant', 'sign-in-again'],
    ['an error with 200', { body: { error: 'invalid_grant' } }, 'invalid_grant', 'sign-in-again'],
    [
      'a temporary error with 200',
      { body: { error: 'temporarily_unavailable' } },
      'temporarily_unavailable',
      'later',
    ],
    ['an error in an outage', { status: 503, body: { error: 'invalid_grant' } }, 'invalid_grant', 'later'],
    ['nothing at all with 200', { body: {} }, 'unexpected_answer', 'failed'],
    ['no content', { status: 204 }, 'unexpected_answer', 'failed'],
    ['reset content', { status: 205 }, 'unexpected_answer', 'failed'],
  ] satisfies readonly (readonly [string, TokenAnswer, string, string])[]) {
    it(`is understood that says ${what}`, async (test) => {
      const refused = await refusalOf(refresh(test, answer));
      assert.deepEqual([refused.error, refused.consequence], [error, consequence]);
      assert.ok(refused.message !== '');
    });
  }

  it('has only texts, of bounded length and without escapes', async (test) => {
    const body = {
      error: `evil\r\n999 targets: 999 refreshed\x1b[2J${'x'.repeat(5_000)}`,
      error_description: `y\x1b[31m\0${'z'.repeat(500_000)}`,
      error_uri: 'javascript:alert(1)',
    };
    const refused = await refusalOf(refresh(test, { status: 400, body }));
    assert.match(refused.error, /^evil 999 targets: 999 refreshed\[2Jx+…$/);
    assert.ok(refused.error.length <= 200 && refused.message.length <= 2_000);
    assert.ok(refused.message.startsWith('y[31mz'));
    assert.equal(refused.uri, undefined);
    for (const value of ODD_VALUES) {
      const odd = await refusalOf(
        refresh(test, { status: 400, body: { error: 'e', error_description: value, error_uri: value } }),
      );
      assert.equal(typeof odd.message, 'string');
      assert.ok(odd.uri === undefined);
    }
  });

  it('keeps the page that the provider names', async (test) => {
    const body = { error: 'invalid_client', error_uri: 'https://login.example/error?code=7000215' };
    assert.equal((await refusalOf(refresh(test, { status: 401, body }))).uri, body.error_uri);
  });

  it('asks for no wait without an end', async (test) => {
    const wait = async (value: string) =>
      (await refusalOf(refresh(test, { status: 503, headers: { 'Retry-After': value } }))).retryAfter;
    assert.equal(await wait('9'.repeat(400)), 366 * 86_400);
    assert.equal(await wait('-5'), 0);
  });
});

/** How a provider may quote what it was sent. */
const QUOTES: readonly ((secret: string) => object)[] = [
  (secret) => ({
    error: 'invalid_grant',
    error_description: `Wrong client for this refresh token: ${secret}`,
  }),
  (secret) => ({ error: 'invalid_grant', error_description: `token ${encodeURIComponent(secret)}` }),
  (secret) => ({ error: 'invalid_grant', error_description: JSON.stringify({ secret }) }),
  (secret) => ({
    error: 'invalid_grant',
    error_description: Buffer.from(`demo:${secret}`).toString('base64'),
  }),
  (secret) => ({ error: 'invalid_grant', error_description: Buffer.from(secret).toString('hex') }),
  (secret) => ({ error: 'invalid_grant', error_description: `${secret.slice(0, 12)}… is not known` }),
  (secret) => ({ error: secret, error_description: 'no' }),
  (secret) => ({ error: 'invalid_grant', error_uri: `https://login.example/?token=${secret}` }),
];

describe('a secret that a provider quotes', () => {
  const partsOf = (secret: string) =>
    [secret, Buffer.from(secret).toString('base64'), Buffer.from(secret).toString('hex')].flatMap((text) =>
      Array.from({ length: text.length - 7 }, (_, at) => text.slice(at, at + 8)),
    );
  const isHidden = (error: TokenError, secret: string) => {
    const told = say([error.error, error.message, error.uri, failureOf(error)]);
    const found = partsOf(secret).filter((part) => told.includes(part));
    assert.deepEqual(found, [], told);
  };

  it('is not shown after a refresh, an exchange and a revocation', async (test) => {
    for (const status of [400, 200, 503])
      for (const quote of QUOTES) {
        for (const secret of [REFRESH_TOKEN, CLIENT_SECRET]) {
          const { client, application } = await clientOf(test, { status, body: quote(secret) });
          isHidden(await refusalOf(client.refresh(application, REFRESH_TOKEN)), secret);
          isHidden(await refusalOf(client.revoke(application, REFRESH_TOKEN)), secret);
        }
        for (const secret of [CODE, VERIFIER, CLIENT_SECRET]) {
          const { client, application } = await clientOf(test, { status, body: quote(secret) });
          const grant = { code: CODE, redirectUri: 'https://host.example/', codeVerifier: VERIFIER };
          isHidden(await refusalOf(client.exchange(application, grant)), secret);
        }
      }
  });

  it('is not shown where it is one that came in the same answer', async (test) => {
    const body = {
      error: 'server_error',
      error_description: `${NEW.refresh_token} and ${NEW.access_token}`,
      ...NEW,
    };
    const error = await refusalOf(refresh(test, { status: 500, body }));
    for (const secret of Object.values(NEW)) isHidden(error, secret);
  });

  it('is in no scope and no account', async (test) => {
    const claims = Buffer.from(say({ email: `${REFRESH_TOKEN}@example.com` })).toString('base64url');
    const body = { ...NEW, scope: `mail ${CLIENT_SECRET}`, id_token: `e30.${claims}.` };
    const { scope, account } = await refresh(test, { body });
    assert.deepEqual([scope, account], ['mail (not shown)', '(not shown)@example.com']);
  });

  it('is in no word about who signed in', async (test) => {
    const { client, application } = await clientOf(test, {
      status: 403,
      body: { error: { message: `No scope:\n ya29.access-token-of-the-test\x1b[2J` } },
    });
    await assert.rejects(client.account(application, 'ya29.access-token-of-the-test'), {
      message: 'HTTP 403: No scope: (not shown)[2J',
    });
  });
});

describe('an access token', () => {
  it('is not sent where a redirect leads', async (test) => {
    const { client, application } = await clientOf(test, {
      status: 302,
      headers: { Location: '/elsewhere' },
    });
    await assert.rejects(client.account(application, 'ya29.access'), { message: 'HTTP 302' });
  });
});
