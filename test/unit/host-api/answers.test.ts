import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSignIn } from '../../../src/host-api/check.js';
import { discoverProvider } from '../../../src/host-api/discover.js';
import { readError } from '../../../src/host-api/error-answer.js';
import { makeCertificate } from '../../../src/host-api/make-certificate.js';
import { CHECK_STEPS } from '../../../src/host-api/check.js';
import { getStatus } from '../../../src/host-api/status.js';
import { stepsIn } from '../../../src/host-api/steps.js';
import { targetUrl } from '../../../src/host-api/target-url.js';
import { sendTestMail } from '../../../src/host-api/test-mail.js';

const { signal } = new AbortController();
const url = '/api/x';

/** A backend that gives this answer, and what it was asked. */
function backend(answer: unknown, status = 200) {
  const asked: unknown[] = [];
  const fetch = (to: unknown, { method, body }: RequestInit = {}) => {
    asked.push([to, method, JSON.parse(body as string)]);
    return Promise.resolve(Response.json(answer, { status }));
  };
  return { asked, connection: { url, fetch } };
}

describe('the search for a provider’s addresses', () => {
  const found = {
    'oauth2-issuer': 'https://id.example.com',
    'oauth2-authorization-endpoint': 'https://id.example.com/authorize',
    'oauth2-token-endpoint': 'https://id.example.com/token',
  };
  const issuer = 'https://id.example.com';
  const search = (answer: unknown, status?: number) => {
    const { asked, connection } = backend(answer, status);
    return discoverProvider({ ...connection, issuer }, signal).then((result) => ({ asked, result }));
  };

  it('gives all three, and the scopes where they are texts', async () => {
    const whole = { data: { ...found, 'scopes-supported': ['mail', 7, 'openid'] } };
    const { asked, result } = await search(whole);
    assert.deepEqual(asked, [[url, 'POST', { 'oauth2-issuer': issuer }]]);
    assert.deepEqual(result, { found: { addresses: found, scopes: ['mail', 'openid'] } });
    assert.deepEqual((await search({ ...found, 'scopes-supported': 'mail' })).result, {
      found: { addresses: found, scopes: [] },
    });
  });

  it('gives nothing where one is missing, or the backend refuses', async () => {
    for (const key of Object.keys(found))
      assert.ok('refusal' in (await search({ ...found, [key]: '' })).result, key);
    for (const none of [[], 'x', null]) assert.ok('refusal' in (await search(none)).result);
    assert.ok('refusal' in (await search(found, 400)).result);
  });
});

describe('the wish for a certificate', () => {
  const make = (answer: unknown, status?: number, name?: string) => {
    const { asked, connection } = backend(answer, status);
    return makeCertificate({ ...connection, name }, signal).then((result) => ({ asked, result }));
  };
  const certificate = '-----BEGIN CERTIFICATE-----';
  const answer = { 'oauth2-client-certificate': certificate };

  it('carries the name where there is one', async () => {
    assert.deepEqual((await make(answer, 200, 'alerts')).asked, [[url, 'POST', { name: 'alerts' }]]);
    assert.deepEqual((await make(answer)).asked, [[url, 'POST', {}]]);
  });
  it('gives it, or why there is none', async () => {
    assert.deepEqual((await make({ data: answer })).result, { certificate });
    assert.ok('refusal' in (await make(answer, 400)).result);
    for (const none of [{}, { 'oauth2-client-certificate': '' }, null, 'x'])
      assert.ok('refusal' in (await make(none)).result);
  });
});

describe('the check of a registration', () => {
  const check = (answer: unknown, status?: number) =>
    checkSignIn({ ...backend(answer, status).connection, body: { server: 's' } }, signal);
  const steps = [{ id: 'endpoint', status: 'ok' }];

  it('gives its steps, or why there are none', async () => {
    assert.deepEqual(await check({ steps }), { steps });
    assert.deepEqual(await check({ steps }, 400), { steps: [], refusal: { error: 'HTTP 400' } });
    assert.deepEqual(await check({ steps: [] }), { steps: [], refusal: { error: 'HTTP 200' } });
  });
});

describe('an answer that comes after the page has stopped the request', () => {
  const why = new Error('the user left');
  const asks: Readonly<
    Record<
      string,
      (connection: { url: string; fetch: typeof fetch }, signal: AbortSignal) => Promise<unknown>
    >
  > = {
    'of the status': getStatus,
    'of a check': (connection, left) => checkSignIn({ ...connection, body: {} }, left),
    'of a search': (connection, left) => discoverProvider({ ...connection, issuer: 'i' }, left),
    'of a certificate': makeCertificate,
  };
  for (const [what, ask] of Object.entries(asks))
    it(`is not taken: ${what}`, async () => {
      const left = new AbortController();
      const text = () => {
        left.abort(why);
        return Promise.resolve('{"health":"ok"}');
      };
      const fetch = () => Promise.resolve({ ok: true, status: 200, text } as Response);
      await assert.rejects(ask({ url, fetch }, left.signal), why);
    });
});

describe('a test mail', () => {
  it('asks for its steps line by line, or in one document', async () => {
    let accept: string | null = null;
    const fetch = (_url: unknown, init?: RequestInit) => {
      accept = new Headers(init?.headers).get('accept');
      return Promise.resolve(Response.json({ steps: [] }));
    };
    await sendTestMail({ url, fetch, body: {} }, signal).next();
    assert.equal(accept, 'application/x-ndjson, application/json');
  });
});

describe('steps', () => {
  const step = { id: 'tenant', status: 'warning' };
  it('are found in a list, in `steps`, in `data` and alone', () => {
    for (const given of [step, [step], { steps: [step] }, { data: { steps: step } }, [[step]]])
      assert.deepEqual(stepsIn(CHECK_STEPS, given), [step]);
  });
  it('are no steps where the backend names another or another outcome', () => {
    for (const none of [{ ...step, id: 'x' }, { ...step, status: 'x' }, { id: 'tenant' }, null, 'tenant', 7])
      assert.deepEqual(stepsIn(CHECK_STEPS, none), []);
  });
  it('have an error and an account where these are what they should be', () => {
    const error = { error: 'x' };
    assert.deepEqual(stepsIn(CHECK_STEPS, { ...step, error, account: 'a' }), [
      { ...step, error, account: 'a' },
    ]);
    assert.deepEqual(stepsIn(CHECK_STEPS, { ...step, error: 'x', account: '' }), [step]);
  });
});

describe('an error of the contract', () => {
  it('keeps what is of its kind', () => {
    const smtp = { code: 535, enhanced: '5.7.8', text: 'no' };
    const whole = { error: 'x', error_description: 'd', error_uri: 'u', peer: 'smtp-server', smtp };
    assert.deepEqual(readError({ ...whole, more: 1 }), whole);
    assert.deepEqual(
      readError({ error: 'x', error_description: 1, error_uri: 2, peer: 'moon', smtp: 'no' }),
      {
        error: 'x',
      },
    );
    assert.deepEqual(readError({ error: 'x', smtp: { code: 421, text: 7 } }), {
      error: 'x',
      smtp: { code: 421, text: '' },
    });
    assert.deepEqual(readError({ error: 'x', smtp: { code: '421' } }), { error: 'x' });
    for (const none of [{}, { error: 1 }, 'x', [], null]) assert.equal(readError(none), undefined);
  });
});

describe('the address for one target', () => {
  it('has its name in each place, encoded', () => {
    assert.equal(targetUrl('/{name}/x/{name}', 'a b/c'), '/a%20b%2Fc/x/a%20b%2Fc');
    assert.equal(targetUrl('/status', undefined), '/status');
    assert.equal(targetUrl('/status', 'alerts'), '/status');
  });
  it('is none where there is no template, or no name for it', () => {
    for (const [template, name] of [
      ['', 'alerts'],
      [undefined, 'alerts'],
      ['/{name}', undefined],
      ['/{name}', ''],
    ] as const)
      assert.equal(targetUrl(template, name), undefined);
  });
});
