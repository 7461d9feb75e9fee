import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import type { BackendOptions } from '../../../demo/backend/index.js';
import { accountOfIdToken } from '../../../demo/backend/xoauth2/account.js';
import { ownBackend } from '../support/backend.js';
import { ownDirectory } from '../support/directory.js';
import { ownProvider, targetAt } from '../support/services.js';
import type { Name } from '../support/services.js';

async function setUp(test: TestContext, name: Name, options: Partial<BackendOptions> = {}) {
  const provider = await ownProvider(test, name);
  const stateDirectory = await ownDirectory(test);
  return { provider, ...(await ownBackend(provider, name, { stateDirectory, ...options })) };
}

describe('who signed in', () => {
  for (const name of ['google', 'microsoft'] as const) {
    for (const tokenDelivery of ['reference', 'return'] as const) {
      it(`is told by the ${name}-like provider (${tokenDelivery}), and kept with the sign-in`, async (test) => {
        const { call, exchange } = await setUp(test, name, { tokenDelivery });
        const { body: answer } = await exchange('ops@example.com');
        assert.equal(answer.account, 'ops@example.com');
        const given = answer['oauth2-refresh-token'];
        await call('POST', '/targets', targetAt(name, { 'oauth2-refresh-token': given }));
        const { account, scope, health } = (await call('GET', '/targets/alerts/status')).body;
        assert.deepEqual([account, health], ['ops@example.com', 'ok']);
        assert.match(String(scope), /mail\.google\.com|SMTP\.Send/);
      });
    }
  }

  it('is kept with the user of the host who had it done, where the host tells', async (test) => {
    const { call, exchange } = await setUp(test, 'google', { userOf: () => 'root@pam' });
    const token = (await exchange('ops@example.com')).body['oauth2-refresh-token'];
    await call('POST', '/targets', targetAt('google', { 'oauth2-refresh-token': token }));
    const { since, ...told } = (await call('GET', '/targets/alerts/status')).body;
    assert.deepEqual(
      [told['signed-in-by'], told.account, told['from-address']],
      ['root@pam', 'ops@example.com', 'alerts@example.com'],
    );
    assert.ok(Number(since) > 0);
  });

  it('is told whatever the tenant is called, though the ID token names another issuer', async (test) => {
    const { exchange } = await setUp(test, 'microsoft');
    for (const tenant of ['contoso.example', 'organizations', 'common']) {
      const { body: answer } = await exchange('ops@example.com', { 'oauth2-tenant-id': tenant });
      assert.equal(answer.account, 'ops@example.com', tenant);
    }
  });

  it('stays signed in where the tenant that is meant by none is named, and not with another', async (test) => {
    const { call, exchange } = await setUp(test, 'microsoft');
    const token = (await exchange('ops@example.com')).body['oauth2-refresh-token'];
    await call('POST', '/targets', targetAt('microsoft', { 'oauth2-refresh-token': token }));
    const health = async (tenant: string) => {
      assert.equal((await call('PUT', '/targets/alerts', { 'oauth2-tenant-id': tenant })).status, 200);
      return (await call('GET', '/targets/alerts/status')).body.health;
    };
    assert.equal(await health('organizations'), 'ok');
    assert.equal(await health('contoso.example'), 'sign-in-again');
  });

  it('stays unknown where the Gmail API is not enabled, and nothing fails for it', async (test) => {
    const warned = test.mock.method(console, 'warn', () => undefined);
    const { provider, exchange } = await setUp(test, 'google');
    provider.running.faults.gmailApiDisabled = true;
    const { body: answer } = await exchange('ops@example.com');
    assert.equal(answer.account, undefined);
    assert.match(String(answer['oauth2-refresh-token']), /^ref_/);
    assert.match(
      String(warned.mock.calls[0]?.arguments[0]),
      /Google did not tell.*HTTP 403: Gmail API has not/,
    );
  });

  const idToken = (claims: unknown) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.sig`;
  for (const [what, token, account] of [
    ['Microsoft’s', idToken({ preferred_username: 'ops@contoso.com', oid: '1' }), 'ops@contoso.com'],
    ['one with a mail address', idToken({ preferred_username: 'ops', email: 'ops@x.org' }), 'ops@x.org'],
    ['one with a name alone', idToken({ preferred_username: 'ops' }), 'ops'],
    ['one with other values', idToken({ email: 7, upn: '' }), undefined],
    ['one that is no object', idToken('ops@example.com'), undefined],
    ['an encrypted one', 'a.b.c.d.e', undefined],
    ['no text', 7, undefined],
  ] as const) {
    it(`is read from an ID token: ${what}`, () => {
      assert.equal(accountOfIdToken(token), account);
    });
  }
});
