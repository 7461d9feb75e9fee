import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { JWT_BEARER, startProvider } from '../../../demo/provider/index.js';
import type { RunningProvider } from '../../../demo/provider/index.js';
import { makeAssertion, makeJwt, makeKeyPair } from '../support/assertion.js';
import type { KeyPair } from '../support/assertion.js';

const CLIENT = { id: 'app', secret: 'a-secret-of-the-app', name: 'App', redirectUris: ['http://localhost/'] };
const TENANT = 'contoso.example';
const SCOPE = 'https://outlook.office365.com/.default';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

type Answer = Readonly<Record<string, unknown>>;

async function post(url: string, form: Record<string, string>): Promise<{ status: number; body: Answer }> {
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(form) });
  return { status: response.status, body: (await response.json()) as Answer };
}

describe('the Microsoft-like provider without a person', () => {
  let provider: RunningProvider;
  let pair: KeyPair;
  let ended: KeyPair;
  before(async () => {
    [pair, ended] = await Promise.all([makeKeyPair(), makeKeyPair(-1)]);
    const certificates = [pair.cert, ended.cert];
    provider = await startProvider({ personality: 'microsoft', clients: [{ ...CLIENT, certificates }] });
  });
  after(() => provider.close());

  const endpoint = (tenant = TENANT) => provider.endpoints.tokenEndpoint.replace('{tenant}', tenant);
  const request = (more: Record<string, string>, tenant?: string) =>
    post(endpoint(tenant), {
      grant_type: 'client_credentials',
      client_id: CLIENT.id,
      scope: SCOPE,
      ...more,
    });
  const bySecret = (more: Record<string, string> = {}, tenant?: string) =>
    request({ client_secret: CLIENT.secret, ...more }, tenant);
  const byAssertion = (assertion: string) =>
    request({ client_assertion_type: ASSERTION_TYPE, client_assertion: assertion });
  const code = ({ body }: { body: Answer }) => /AADSTS\d+/.exec(String(body.error_description))?.[0];

  it('gives a token to an application that proves itself by its secret, and nothing besides', async () => {
    const { status, body } = await bySecret();
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body).sort(), [
      'access_token',
      'expires_in',
      'ext_expires_in',
      'token_type',
    ]);
  });

  it('takes the ID of the tenant as well as its domain', async () => {
    assert.equal((await bySecret({}, '8f1c2d3e-4a5b-4c6d-9e7f-0a1b2c3d4e5f')).status, 200);
  });

  for (const [tenant, expected] of [
    ['common', 'AADSTS9001023'],
    ['consumers', 'AADSTS9001023'],
    ['organizations', 'AADSTS50059'],
    ['nobody.example', 'AADSTS90002'],
  ] as const) {
    it(`refuses the tenant ${tenant} by ${expected}`, async () => {
      assert.equal(code(await bySecret({}, tenant)), expected);
    });
  }

  for (const [more, expected] of [
    [{ client_secret: 'wrong' }, 'AADSTS7000215'],
    [{ client_secret: '' }, 'AADSTS7000218'],
    [{ client_id: 'nobody' }, 'AADSTS700016'],
    [{ scope: 'https://outlook.office.com/SMTP.Send' }, 'AADSTS1002012'],
    [{ scope: 'https://nothing.example/.default' }, 'AADSTS500011'],
  ] as const) {
    it(`refuses ${JSON.stringify(more)} by ${expected}`, async () => {
      assert.equal(code(await bySecret(more)), expected);
    });
  }

  it('gives a token for an assertion by PS256 with the thumbprint of an uploaded certificate', async () => {
    assert.equal((await byAssertion(makeAssertion(pair, CLIENT.id, endpoint()))).status, 200);
  });

  it('takes an assertion once', async () => {
    const assertion = makeAssertion(pair, CLIENT.id, endpoint());
    assert.equal((await byAssertion(assertion)).status, 200);
    assert.equal((await byAssertion(assertion)).status, 401);
  });

  const now = Math.floor(Date.now() / 1000);
  for (const [what, change, expected] of [
    ['another audience', { claims: { aud: 'https://elsewhere.example/' } }, 'AADSTS700023'],
    [
      'a clock that is late',
      { claims: { iat: now - 3600, nbf: now - 3600, exp: now - 3000 } },
      'AADSTS700024',
    ],
    [
      'a clock that is early',
      { claims: { iat: now + 900, nbf: now + 900, exp: now + 1500 } },
      'AADSTS700024',
    ],
    ['an assertion that lives for a day', { claims: { exp: now + 86_400 } }, 'AADSTS700024'],
    ['an unknown thumbprint', { header: { 'x5t#S256': 'AAAA' } }, 'AADSTS700027'],
    ['no thumbprint', { header: { 'x5t#S256': undefined } }, 'AADSTS700027'],
    ['RS256', { header: { alg: 'RS256' } }, 'AADSTS50027'],
  ] as const) {
    it(`refuses ${what} by ${expected}`, async () => {
      assert.equal(code(await byAssertion(makeAssertion(pair, CLIENT.id, endpoint(), change))), expected);
    });
  }

  it('refuses the key of a certificate that nobody uploaded, and one that has ended', async () => {
    const unknown = await makeKeyPair();
    assert.equal(code(await byAssertion(makeAssertion(unknown, CLIENT.id, endpoint()))), 'AADSTS700027');
    assert.equal(code(await byAssertion(makeAssertion(ended, CLIENT.id, endpoint()))), 'AADSTS1000502');
  });

  it('still takes the secret of an application that has certificates', async () => {
    await byAssertion(makeAssertion(pair, CLIENT.id, endpoint()));
    assert.equal((await bySecret()).status, 200);
  });
});

describe('the Google-like provider without a person', () => {
  const EMAIL = 'alerts@demo.iam.gserviceaccount.com';
  const MAIL = 'https://mail.google.com/';
  let provider: RunningProvider;
  let pair: KeyPair;
  before(async () => {
    pair = await makeKeyPair();
    const keys = { k1: createPublicKey(pair.key).export({ type: 'spki', format: 'pem' }).toString() };
    provider = await startProvider({
      personality: 'google',
      clients: [CLIENT],
      serviceAccounts: [
        { email: EMAIL, clientId: '1', keys, delegation: { domain: 'example.com', scopes: [MAIL] } },
        { email: `new-${EMAIL}`, clientId: '2', keys },
      ],
    });
  });
  after(() => provider.close());

  const request = (claims: object = {}, header: object = {}, key: Pick<KeyPair, 'key'> = pair) => {
    const now = Math.floor(Date.now() / 1000);
    const assertion = makeJwt(
      { alg: 'RS256', typ: 'JWT', kid: 'k1', ...header } as { alg: string },
      {
        iss: EMAIL,
        sub: 'alerts@example.com',
        scope: MAIL,
        aud: provider.endpoints.tokenEndpoint,
        iat: now,
        exp: now + 3600,
        ...claims,
      },
      key,
    );
    return post(provider.endpoints.tokenEndpoint, { grant_type: JWT_BEARER, assertion });
  };

  it('gives a token for a mailbox of the domain, and no refresh token', async () => {
    const { status, body } = await request();
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body).sort(), ['access_token', 'expires_in', 'token_type']);
    const { url, id, secret } = provider.introspection;
    const known = await post(url, {
      token: String(body.access_token),
      client_id: id,
      client_secret: secret,
    });
    assert.equal(known.body.username, 'alerts@example.com');
    assert.equal(known.body.scope, MAIL);
  });

  const now = Math.floor(Date.now() / 1000);
  for (const [what, claims, header, error, says] of [
    ['a scope that is not delegated', { scope: 'openid' }, {}, 'unauthorized_client', /not authorized/],
    ['an account without delegation', { iss: `new-${EMAIL}` }, {}, 'unauthorized_client', /unauthorized/],
    ['an account that is none', { iss: 'x' }, {}, 'invalid_grant', /account not found/],
    ['a mailbox elsewhere', { sub: 'me@gmail.com' }, {}, 'invalid_grant', /Invalid email/],
    ['another audience', { aud: 'https://elsewhere.example/' }, {}, 'invalid_grant', /audience/],
    ['a clock that is late', { iat: now - 7200, exp: now - 3600 }, {}, 'invalid_grant', /timeframe/],
    ['two hours', { exp: now + 7200 }, {}, 'invalid_grant', /short-lived/],
    ['an unknown key', {}, { kid: 'k2' }, 'invalid_grant', /Signature/],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const { body } = await request(claims, header);
      assert.equal(body.error, error);
      assert.match(String(body.error_description), says);
    });
  }

  it('refuses the signature of another key, and what is no JWT', async () => {
    assert.match(
      String((await request({}, {}, await makeKeyPair())).body.error_description),
      /Invalid JWT Signature/,
    );
    const nonsense = { grant_type: JWT_BEARER, assertion: 'x' };
    assert.equal((await post(provider.endpoints.tokenEndpoint, nonsense)).body.error, 'invalid_request');
  });
});
