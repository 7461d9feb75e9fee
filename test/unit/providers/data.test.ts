import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as module from '../../../src/providers/index.js';
import type { Provider } from '../../../src/providers/index.js';
import { checkRegistration } from '../../../src/providers/check-registration.js';

const providers = Object.values(module).filter(
  (value): value is Provider => typeof value === 'object' && 'authorizationEndpoint' in value,
);

describe('the providers', () => {
  it('each have an id of their own', () => {
    assert.equal(new Set(providers.map(({ id }) => id)).size, providers.length);
    assert.ok(providers.length >= 10);
  });

  for (const provider of providers) {
    it(`${provider.name} has addresses over https, scopes and a submission server`, () => {
      const { authorizationEndpoint, tokenEndpoint, scopes, smtp, defaultTenant } = provider;
      for (const endpoint of [authorizationEndpoint, tokenEndpoint]) {
        assert.equal(new URL(endpoint).protocol, 'https:');
        assert.equal(endpoint.includes('{tenant}'), defaultTenant !== undefined);
      }
      assert.ok(scopes.length > 0);
      assert.ok(smtp.port === 465 ? smtp.mode === 'tls' : smtp.port === 587 && smtp.mode === 'starttls');
    });
  }

  for (const provider of providers) {
    it(`${provider.name} takes its own default, and survives being sent as JSON`, () => {
      const { defaultTenant } = provider;
      assert.deepEqual(JSON.parse(JSON.stringify(provider)), provider);
      if (defaultTenant !== undefined)
        assert.equal(checkRegistration(provider, 'tenant', defaultTenant), undefined);
    });
  }

  it('of Microsoft never ask for consent by prompt', () => {
    for (const { authorizationParameters } of providers.filter(({ family }) => family === 'microsoft')) {
      assert.equal(authorizationParameters?.prompt, 'select_account');
    }
  });
});

describe('ways to sign in without a person', () => {
  for (const provider of providers) {
    it(`of ${provider.name} have what their token request needs`, () => {
      const { grants = ['authorization-code'], appScopes } = provider;
      assert.ok(grants.length > 0 && grants.every((grant) => module.GRANTS.includes(grant)));
      assert.equal(appScopes !== undefined, grants.includes('client-credentials'));
      for (const scope of appScopes ?? []) assert.match(scope, /^https:\/\/[^/]+\/\.default$/);
    });
  }

  const check = (value: 'tenant' | 'mailbox', text: string, provider = module.microsoft) =>
    checkRegistration(provider, value, text, 'client-credentials')?.id;

  it('take a tenant of the own at Microsoft, in every cloud', () => {
    for (const provider of providers.filter(({ family }) => family === 'microsoft')) {
      assert.equal(check('tenant', 'contoso.com', provider), undefined);
      assert.equal(check('tenant', '11111111-2222-3333-4444-555555555555', provider), undefined);
      for (const shared of [
        'common',
        'organizations',
        'consumers',
        '9188040d-6c67-4c5b-b112-36a304b66dad', // what `consumers` stands for
      ])
        assert.equal(check('tenant', shared, provider), 'ownTenant');
    }
  });

  it('take no mailbox of gmail.com', () => {
    const mailbox = (text: string) => checkRegistration(module.google, 'mailbox', text, 'jwt-bearer')?.id;
    assert.equal(mailbox('alerts@example.com'), undefined);
    assert.equal(mailbox('me@notgmail.com'), undefined);
    assert.equal(mailbox('me@gmail.com'), 'workspaceMailbox');
    assert.equal(mailbox('me@googlemail.com'), 'workspaceMailbox');
    assert.equal(mailbox('me@GMail.COM'), 'workspaceMailbox');
    assert.equal(mailbox('gmail.com@example.com'), undefined);
  });
});

describe('the presets', () => {
  const { presets } = module;
  it('each have an id of their own', () => {
    assert.equal(new Set(presets.map(({ id }) => id)).size, presets.length);
  });

  for (const { name, smtp, signIn, username, internalOnly, notes, source } of presets) {
    it(`${name} says where it listens, what it needs and who says so`, () => {
      assert.match(smtp.server, /^[a-z0-9.<>-]+$/);
      assert.ok(smtp.mode === 'starttls' && [25, 587].includes(smtp.port));
      assert.ok(username === undefined || signIn === 'password');
      assert.equal(notes.includes('internalOnly'), internalOnly === true);
      assert.ok(notes.length > 0);
      assert.equal(new URL(source).protocol, 'https:');
    });
  }
});

describe('the tenants of Microsoft', () => {
  const check = (tenant: string) => checkRegistration(module.microsoft, 'tenant', tenant);
  for (const tenant of [
    '11111111-2222-3333-4444-555555555555',
    'contoso.onmicrosoft.com',
    'bücher.example',
    'common',
    'organizations',
    'consumers',
  ]) {
    it(`may be ${tenant}`, () => assert.equal(check(tenant), undefined));
  }
  for (const tenant of ['contoso', 'my tenant', '10.0.0.1', 'https://x.org', '-x.example', 'x.org:443']) {
    it(`are not ${tenant}`, () => assert.deepEqual(check(tenant), { id: 'tenant' }));
  }
});
