import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { TestContext } from 'node:test';
import { runDailyUpdate } from '../../../demo/backend/index.js';
import type { BackendOptions } from '../../../demo/backend/index.js';
import { Inbox, makeCertificate, startSubmissionServer } from '../../../demo/mail/index.js';
import { ownBackend } from '../support/backend.js';
import { CLIENT, REDIRECT_URI, ownProvider, targetAt } from '../support/services.js';
import { onEachStorage } from '../support/storages.js';
import type { OwnStorage } from '../support/storages.js';
import { tokenEndpoint } from '../support/token-endpoint.js';

/** A provider that no backend lists, with its mail server, and a backend that lists none at all. */
async function start(
  test: TestContext,
  own: OwnStorage,
  options: Partial<BackendOptions> = { otherProvider: 'any' },
) {
  const provider = await ownProvider(test, 'google');
  const inbox = new Inbox();
  const certificate = await makeCertificate();
  const { introspection, endpoints } = provider.running;
  const mail = await startSubmissionServer({ dialect: 'google', inbox, certificate, introspection });
  test.after(() => mail.close());
  const { call, backend } = await ownBackend(provider, 'google', {
    storage: await own.storageOf(test),
    tls: { ca: certificate.cert },
    ...options,
    providers: [],
  });
  const other = {
    'auth-method': 'oauth2',
    'oauth2-provider': 'other',
    'oauth2-authorization-endpoint': endpoints.authorizationEndpoint,
    'oauth2-token-endpoint': endpoints.tokenEndpoint,
    'oauth2-scope': 'https://mail.google.com/',
  };
  const target = { ...targetAt('google', { port: mail.port }), ...other };
  const exchange = async (more: object = {}) => {
    const { status, body } = await call('POST', '/smtp-oauth2-token', {
      ...other,
      'oauth2-client-id': CLIENT.id,
      'oauth2-client-secret': CLIENT.secret,
      'authorization-code': await provider.code(),
      'redirect-uri': REDIRECT_URI,
      ...more,
    });
    return { status, body, token: body['oauth2-refresh-token'] };
  };
  return { call, backend, inbox, target, other, exchange };
}

/** A token endpoint that wants to know everything, and answers as a good one does. */
const curious = (test: TestContext) =>
  tokenEndpoint(test, () => ({
    body: {
      access_token: 'access',
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: 'of-somebody-else',
    },
  }));

onEachStorage('a provider that the host does not list', (own) => {
  it('is signed in to, saved, refreshed and sent with', async (test) => {
    const { call, backend, inbox, target, exchange } = await start(test, own);
    assert.deepEqual(
      ((await call('POST', '/check', target)).body.steps as { id: string; status: string }[]).map(
        ({ id, status }) => `${id} ${status}`,
      ),
      ['endpoint ok', 'tenant ok', 'client ok', 'permission skipped'],
    );
    const { token } = await exchange();
    const saved = await call('POST', '/targets', { ...target, 'oauth2-refresh-token': token });
    assert.equal(saved.status, 201, JSON.stringify(saved.body));
    assert.equal((await call('POST', '/targets/alerts/test')).status, 200);
    assert.equal(inbox.mails.length, 1);
    const [result] = await runDailyUpdate(backend, 0, []);
    assert.equal(result?.outcome, 'refreshed');
    assert.equal((await call('GET', '/targets/alerts/status')).body.health, 'ok');
    const { body } = await call('GET', '/targets/alerts');
    assert.equal(body['oauth2-token-endpoint'], target['oauth2-token-endpoint']);
  });

  it('keeps its secret and its sign-in for its own token endpoint', async (test) => {
    const { call, backend, target, other, exchange } = await start(test, own);
    const { asked, provider } = await curious(test);
    const { token } = await exchange();
    await call('POST', '/targets', { ...target, 'oauth2-refresh-token': token });
    const elsewhere = { ...other, 'oauth2-token-endpoint': provider.tokenEndpoint };
    const { 'oauth2-client-secret': secret, ...withoutSecret } = { ...target, ...elsewhere };
    const code = { 'authorization-code': 'c', 'redirect-uri': REDIRECT_URI };
    // Tried with the name of the saved one, then saved.
    await call('POST', '/check', withoutSecret);
    await call('POST', '/test', { ...withoutSecret, recipient: 'admin@example.com' });
    await call('POST', '/smtp-oauth2-token', {
      ...elsewhere,
      name: 'alerts',
      'oauth2-client-id': CLIENT.id,
      ...code,
    });
    assert.equal((await call('PUT', '/targets/alerts', elsewhere)).status, 200);
    assert.equal((await call('GET', '/targets/alerts/status')).body.health, 'sign-in-again');
    await call('POST', '/targets/alerts/status');
    await call('POST', '/targets/alerts/test');
    await runDailyUpdate(backend, 0, []);
    await call('POST', '/check', withoutSecret);
    // A sign-in that waits is for the endpoint that gave it, too.
    const { token: waiting } = await exchange();
    const taken = await call('PUT', '/targets/alerts', { 'oauth2-refresh-token': waiting });
    assert.equal(taken.body.error, 'token_does_not_fit');
    const tried = { ...withoutSecret, recipient: 'admin@example.com', 'oauth2-refresh-token': waiting };
    assert.equal((await call('POST', '/test', tried)).body.error, 'token_does_not_fit');
    await call('DELETE', '/targets/alerts/sign-in');
    assert.ok(asked.length > 0, 'the other endpoint was asked without them');
    for (const request of asked) {
      assert.equal(request.get('refresh_token'), null);
      assert.ok(!String(request).includes(secret), String(request));
    }
  });

  it('keeps them from another path of the same server, too', async (test) => {
    const { call, target, exchange } = await start(test, own);
    const { token } = await exchange();
    await call('POST', '/targets', { ...target, 'oauth2-refresh-token': token });
    const { asked, provider } = await curious(test);
    const realm = (name: string) => new URL(`/realms/${name}/token`, provider.tokenEndpoint).href;
    await call('PUT', '/targets/alerts', {
      'oauth2-token-endpoint': realm('ours'),
      'oauth2-client-secret': 'a-secret-for-ours',
    });
    await call('PUT', '/targets/alerts', { 'oauth2-token-endpoint': realm('theirs') });
    await call('POST', '/check', {
      ...target,
      'oauth2-token-endpoint': realm('theirs'),
      'oauth2-client-secret': undefined,
    });
    assert.ok(asked.length > 0 && asked.every((request) => !request.has('client_secret')));
  });

  it('gets no secret of the host’s own registrations', async (test) => {
    const { asked, provider } = await curious(test);
    const { call, other, target } = await start(test, own, {
      otherProvider: 'any',
      registrations: [
        {
          id: 'ours',
          name: 'Ours',
          provider: 'other',
          clientId: 'ours',
          credential: () => ({ clientSecret: 'of-the-host' }),
        },
      ],
    });
    const body = {
      ...target,
      ...other,
      'oauth2-token-endpoint': provider.tokenEndpoint,
      'oauth2-client-id': 'ours',
      'oauth2-client-secret': undefined,
      'oauth2-registration': 'ours',
    };
    assert.equal((await call('POST', '/check', body)).status, 400);
    assert.equal(asked.length, 0);
  });

  it('is refused everywhere where the host does not allow it', async (test) => {
    const { call, target, exchange } = await start(test, own, {});
    assert.equal((await exchange()).status, 400);
    assert.equal((await call('POST', '/targets', target)).status, 400);
    assert.equal((await call('POST', '/check', target)).status, 400);
    assert.equal((await call('POST', '/test', { ...target, recipient: 'a@example.com' })).status, 400);
    const found = await call('POST', '/discover', { 'oauth2-issuer': 'https://id.example.com' });
    assert.deepEqual([found.status, found.body.error], [400, 'not_offered']);
  });

  it('is refused with values that are none', async (test) => {
    const { call, target } = await start(test, own);
    const addresses = [
      'http://id.example.com/token',
      'ftp://id.example.com/token',
      'https://user@id.example.com/token',
      'https://user:secret@id.example.com/token',
      'https://id.example.com/token#part',
      'https://id.example.com/{tenant}/token',
      'https://id.example.com/a b',
      'https://id.example.com\\@other.example/token',
      'https:id.example.com/token',
      '//id.example.com/token',
      `https://id.example.com/${'x'.repeat(2_048)}`,
      '',
      5,
    ];
    for (const [key, values] of [
      ['oauth2-authorization-endpoint', addresses],
      ['oauth2-token-endpoint', addresses],
      ['oauth2-issuer', [...addresses, 'https://id.example.com/?a=b']],
      ['oauth2-scope', ['', ' ', 'a  b', ' a', 'a\tb', 'a"b', 'ä']],
      ['oauth2-sasl-mechanism', ['PLAIN', 'xoauth2', '', 5]],
    ] as const)
      for (const value of values) {
        const { status, body } = await call('POST', '/targets', { ...target, [key]: value });
        assert.equal(status, 400, `${key}: ${value}`);
        assert.match(String(body.error_description), new RegExp(key), `${key}: ${value}`);
      }
    for (const key of ['oauth2-authorization-endpoint', 'oauth2-token-endpoint', 'oauth2-scope'])
      assert.equal((await call('POST', '/targets', { ...target, [key]: undefined })).status, 400, key);
  });

  it('leaves none of its addresses behind where another way takes its place', async (test) => {
    const { call, target, exchange } = await start(test, own);
    const { token } = await exchange();
    await call('POST', '/targets', { ...target, 'oauth2-refresh-token': token });
    await call('PUT', '/targets/alerts', { 'auth-method': 'plain', username: 'user', password: 'secret' });
    const { body } = await call('GET', '/targets/alerts');
    assert.deepEqual(
      Object.keys(body).filter((key) => key.startsWith('oauth2-')),
      [],
    );
  });

  it('is in the public internet, unless the host takes any', async (test) => {
    const { call, target } = await start(test, own, { otherProvider: 'public' });
    for (const host of [
      'localhost',
      'LOCALHOST.',
      'a.localhost',
      '127.0.0.1',
      '127.1',
      '0x7f.1',
      '2130706433',
      '0.0.0.0',
      '10.1.2.3',
      '169.254.169.254',
      '172.16.0.1',
      '192.168.0.1',
      '100.64.0.1',
      '[::1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[::ffff:a00:1]',
      '[fd00::1]',
      '[fe80::1]',
      '[64:ff9b::a00:1]',
    ])
      for (const key of ['oauth2-token-endpoint', 'oauth2-authorization-endpoint']) {
        const { status, body } = await call('POST', '/targets', {
          ...target,
          [key]: `https://${host}/token`,
        });
        assert.deepEqual([status, body.error], [400, 'address_refused'], `${key} ${host}`);
      }
    const found = await call('POST', '/discover', { 'oauth2-issuer': 'https://169.254.169.254' });
    assert.deepEqual([found.status, found.body.error], [400, 'address_refused']);
  });
});
