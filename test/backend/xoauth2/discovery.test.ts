import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { proxyFetch, publicFetch } from '../../../demo/backend/proxy.js';
import { isPublicAddress, lookupPublic } from '../../../demo/backend/public-address.js';
import { discover } from '../../../demo/backend/xoauth2/discovery.js';
import { TokenClient, TokenError } from '../../../demo/backend/xoauth2/token-client.js';
import { otherProvider } from 'smtp-oauth2-elements/providers.js';
import { listening } from '../support/listening.js';

const OIDC = '/.well-known/openid-configuration';
const OAUTH = '/.well-known/oauth-authorization-server';

type Answer = (response: ServerResponse, origin: string) => void;
const json =
  (body: (origin: string) => unknown, type = 'application/json'): Answer =>
  (response, origin) =>
    response.writeHead(200, { 'Content-Type': type }).end(JSON.stringify(body(origin)));

/** An issuer with documents at some paths. */
async function issuerWith(test: TestContext, documents: Readonly<Record<string, Answer>>) {
  const asked: string[] = [];
  let origin = '';
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const answer = documents[url];
    if (answer) answer(response, origin);
    else response.writeHead(404).end('{}');
  });
  origin = `http://127.0.0.1:${await listening(test, server)}`;
  return { origin, asked };
}

const good = (path: string) => (origin: string) => ({
  issuer: origin + path,
  authorization_endpoint: `${origin}/authorize`,
  token_endpoint: `${origin}/token`,
  scopes_supported: ['openid', 'smtp', 5, 'offline_access'],
});
const ask = proxyFetch({});
const refusedAs =
  (error: string, words = /./) =>
  (thrown: unknown) =>
    thrown instanceof TokenError && thrown.error === error && words.test(thrown.message);

describe('the addresses of an issuer', () => {
  it('are found by OpenID Connect Discovery, and by RFC 8414', async (test) => {
    for (const [path, document] of [
      ['', OIDC],
      ['/realms/mail', `/realms/mail${OIDC}`],
      ['', OAUTH],
      ['/realms/mail', `${OAUTH}/realms/mail`],
    ] as const) {
      const { origin } = await issuerWith(test, { [document]: json(good(path)) });
      assert.deepEqual(await discover(ask, origin + path), {
        issuer: origin + path,
        authorizationEndpoint: `${origin}/authorize`,
        tokenEndpoint: `${origin}/token`,
        scopes: ['openid', 'smtp', 'offline_access'],
      });
    }
  });

  it('are found by the address of the document too, and its own spelling of the issuer counts', async (test) => {
    const { origin } = await issuerWith(test, { [OIDC]: json(good('/')) });
    assert.equal((await discover(ask, origin + OIDC)).issuer, `${origin}/`);
    assert.equal((await discover(ask, origin)).issuer, `${origin}/`);
  });

  it('are nobody else’s', async (test) => {
    for (const issuer of ['https://accounts.example', 'http://127.0.0.1:1', undefined, 5, '']) {
      const { origin } = await issuerWith(test, { [OIDC]: json((own) => ({ ...good('')(own), issuer })) });
      await assert.rejects(discover(ask, origin), refusedAs('issuer_differs'), String(issuer));
    }
    const { origin } = await issuerWith(test, { [`/a${OIDC}`]: json(good('/b')) });
    await assert.rejects(discover(ask, `${origin}/a`), refusedAs('issuer_differs', /\/a.*\/b/));
  });

  it('are whole, and https', async (test) => {
    for (const [key, value] of [
      ['token_endpoint', undefined],
      ['authorization_endpoint', undefined],
      ['token_endpoint', 'http://id.example/token'],
      ['authorization_endpoint', 'javascript:alert(1)'],
      ['token_endpoint', 'https://user@id.example/token'],
      ['token_endpoint', ['https://id.example/token']],
    ] as const) {
      const { origin } = await issuerWith(test, {
        [OIDC]: json((own) => ({ ...good('')(own), [key]: value })),
      });
      await assert.rejects(discover(ask, origin), refusedAs('metadata_incomplete', new RegExp(key)));
    }
  });

  it('are in a document that is there, small and JSON', async (test) => {
    const wrong: Readonly<Record<string, Answer>> = {
      'HTTP 302': (response) => response.writeHead(302, { Location: '/elsewhere' }).end(),
      'HTTP 500': (response) => response.writeHead(500, { 'Content-Type': 'application/json' }).end('{}'),
      'no JSON': json(good(''), 'text/html'),
      'is no JSON': (response) =>
        response.writeHead(200, { 'Content-Type': 'application/json' }).end('<html>'),
      JSON: json(() => [1]),
      'too large': json((own) => ({ ...good('')(own), padding: 'x'.repeat(130 * 1024) })),
    };
    for (const [says, answer] of Object.entries(wrong)) {
      const { origin, asked } = await issuerWith(test, { [OIDC]: answer, '/elsewhere': json(good('')) });
      await assert.rejects(discover(ask, origin), refusedAs('no_metadata', new RegExp(says)), says);
      assert.ok(!asked.includes('/elsewhere'));
    }
  });

  it('are not waited for without an end, whether nothing or not all comes', async (test) => {
    for (const silent of [
      () => undefined,
      (response: ServerResponse) =>
        void response.writeHead(200, { 'Content-Type': 'application/json' }).write('{'),
    ]) {
      const { origin } = await issuerWith(test, { [OIDC]: silent });
      await assert.rejects(discover(ask, origin, 50), refusedAs('timeout'));
    }
    await assert.rejects(discover(ask, 'http://127.0.0.1:9'), refusedAs('unreachable'));
  });

  it('are not asked for in a private network, also where a name leads there', async (test) => {
    const { origin, asked } = await issuerWith(test, { [OIDC]: json(good('')) });
    // A name that passes for a public one, since nothing but its look-up says where it leads.
    const named = origin.replace('127.0.0.1', 'localhost');
    const asPublic = proxyFetch({}, undefined, lookupPublic);
    await assert.rejects(discover(asPublic, named), refusedAs('address_refused'));
    await assert.rejects(discover(publicFetch({}), origin), refusedAs('address_refused'));
    await assert.rejects(discover(publicFetch({}), 'https://[::1]/'), refusedAs('address_refused'));
    const client = new TokenClient(ask, 1_000, Date.now, asPublic);
    const provider = otherProvider({ 'oauth2-token-endpoint': `${named}/token`, 'oauth2-scope': 'smtp' });
    const application = { provider, clientId: 'client', clientSecret: 'secret' };
    await assert.rejects(client.refresh(application, 'token'), refusedAs('address_refused'));
    assert.deepEqual(asked, []);
  });

  it('know an address of the internet from every other one', () => {
    for (const address of ['8.8.8.8', '1.1.1.1', '2606:4700::1111', '172.32.0.1', '100.128.0.1'])
      assert.ok(isPublicAddress(address), address);
    for (const address of ['127.0.0.1', '::1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', 'fe80::1', '192.0.0.8'])
      assert.ok(!isPublicAddress(address), address);
  });
});
