import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { google } from '../../../src/providers/google.js';
import { microsoft } from '../../../src/providers/microsoft.js';
import type { Provider } from '../../../src/providers/provider.js';
import { loadForm, withAuthorization, withMethod, withText } from '../../../src/smtp-target/form.js';
import type { TargetForm } from '../../../src/smtp-target/form.js';
import { isHost, isMailAddress } from '../../../src/smtp-target/rules.js';
import type { SmtpTarget } from '../../../src/smtp-target/target.js';
import { validate } from '../../../src/smtp-target/validate.js';

const GUID = '11111111-2222-3333-4444-555555555555';
const providers = [google, microsoft];
const complete: SmtpTarget = {
  name: 'ops',
  server: 'mail.example.com',
  'from-address': 'ops@example.com',
  mailto: ['a@example.com'],
};
const problems = (form: TargetForm, edit = false, offered = providers) =>
  Object.fromEntries([...validate({ form, edit, providers: offered })].map(([key, { id }]) => [key, id]));
const withValues = (values: object) => problems(loadForm({ ...complete, ...values }));

describe('validation', () => {
  it('of an empty form names what is required, in the order of the fields', () => {
    assert.deepEqual(
      [...validate({ form: loadForm({}), edit: false, providers }).keys()],
      ['name', 'server', 'from-address', 'mailto'],
    );
  });

  it('of a complete form finds nothing', () => {
    assert.deepEqual(withValues({}), {});
    assert.deepEqual(withValues({ mailto: [], 'mailto-user': ['root@pam'] }), {});
  });

  it('wants at least one of both kinds of recipients', () => {
    assert.deepEqual(withValues({ mailto: [] }), { mailto: 'noRecipient' });
  });

  it('wants username and password for a password, on edit only the username', () => {
    const target = { ...complete, 'auth-method': 'plain' as const };
    assert.deepEqual(problems(loadForm(target)), { username: 'required', password: 'required' });
    assert.deepEqual(problems(loadForm(target), true), { username: 'required' });
    const switched = withText(withMethod(loadForm(complete), 'plain', providers), 'username', 'u');
    assert.deepEqual(problems(switched, true), { password: 'required' });
  });

  for (const [grant, signedIn, found] of [
    ['authorization-code', true, {}],
    ['authorization-code', undefined, {}],
    [undefined, true, {}],
    ['authorization-code', false, { 'oauth2-refresh-token': 'authorize' }],
  ] as const)
    it(`wants a sign-in where that of ${grant} is saved only if it is known to have ended: ${signedIn}`, () => {
      const saved = {
        ...complete,
        'auth-method': 'google-oauth2' as const,
        'oauth2-client-id': '1-a.apps.googleusercontent.com',
        ...(grant && { 'oauth2-grant': grant }),
      };
      const at = { form: loadForm(saved), edit: true, providers, signedIn };
      assert.deepEqual(Object.fromEntries([...validate(at)].map(([key, { id }]) => [key, id])), found);
    });

  for (const [key, value, id] of [
    ['name', 'x', 'name'],
    ['name', '1a', 'name'],
    ['name', 'a b', 'name'],
    ['server', 'https://mail.example.com', 'host'],
    ['server', 'mail.example.com:587', 'host'],
    ['port', 0, 'port'],
    ['port', 65536, 'port'],
    ['port', '25a', 'port'],
    ['from-address', 'Ann <ann@example.com>', 'mail'],
    ['mailto', ['a@example.com', 'b'], 'recipients'],
  ] as const) {
    it(`refuses ${key} ${JSON.stringify(value)}`, () => {
      assert.deepEqual(withValues({ [key]: value }), { [key]: id });
    });
  }

  it('does not judge the name of a saved target', () => {
    assert.deepEqual(problems(loadForm({ ...complete, name: '1 odd name' }), true), {});
  });
});

describe('validation of OAuth2', () => {
  const filled = (method: string, texts: Record<string, string>) =>
    Object.entries(texts).reduce(
      (form, [key, text]) => withText(form, key as 'oauth2-client-id', text),
      withMethod(loadForm(complete), method, providers),
    );
  const googleForm = filled('google-oauth2', {
    'oauth2-client-id': '1.apps.googleusercontent.com',
    'oauth2-client-secret': 's',
  });

  it('wants client ID, secret and a sign-in', () => {
    assert.deepEqual(problems(filled('google-oauth2', {})), {
      'oauth2-client-id': 'required',
      'oauth2-client-secret': 'required',
      'oauth2-refresh-token': 'authorize',
    });
    assert.deepEqual(problems(withAuthorization(googleForm, { refreshToken: 't' })), {});
  });

  it('asks for a new sign-in when client or tenant changed after it', () => {
    const authorized = withAuthorization(googleForm, { refreshToken: 't' });
    const changed = withText(authorized, 'oauth2-client-id', '2.apps.googleusercontent.com');
    assert.deepEqual(problems(changed), { 'oauth2-refresh-token': 'authorizeAgain' });
    const saved: SmtpTarget = {
      ...complete,
      'auth-method': 'microsoft-oauth2',
      'oauth2-client-id': GUID,
      'oauth2-tenant-id': GUID,
    };
    assert.deepEqual(problems(loadForm(saved), true), {});
    assert.deepEqual(problems(withText(loadForm(saved), 'oauth2-tenant-id', 'common'), true), {
      'oauth2-refresh-token': 'authorizeAgain',
    });
  });

  it('tells a Secret ID, and a client ID that is not of Google', () => {
    const form = filled('google-oauth2', { 'oauth2-client-id': 'x', 'oauth2-client-secret': GUID });
    const found = problems(form);
    assert.equal(found['oauth2-client-id'], 'googleClientId');
    assert.equal(found['oauth2-client-secret'], 'secretId');
  });

  it('takes any client ID at a provider that only speaks like Google', () => {
    const alike = { ...google, authorizationEndpoint: 'http://localhost:1/o/oauth2/v2/auth' };
    const form = filled('google-oauth2', { 'oauth2-client-id': 'x', 'oauth2-client-secret': 's' });
    assert.ok(!('oauth2-client-id' in problems(form, false, [alike])));
  });

  it('asks each provider for the shapes of its own', () => {
    const realms: Provider = {
      id: 'realms',
      name: 'Realms',
      family: 'generic',
      authorizationEndpoint: 'https://id.example.com/{tenant}/authorize',
      tokenEndpoint: 'https://id.example.com/{tenant}/token',
      scopes: ['smtp'],
      defaultTenant: 'main',
      requiresClientSecret: true,
      rules: {
        clientId: { pattern: 'app-\\d+', example: 'app-17' },
        tenant: { pattern: '[a-z]+', example: 'main' },
      },
      smtp: { server: 'smtp.example.com', port: 587, mode: 'starttls' },
    };
    const texts = (tenant: string, clientId: string): Record<string, string> => ({
      'oauth2-tenant-id': tenant,
      'oauth2-client-id': clientId,
      'oauth2-client-secret': GUID,
    });
    const found = (provider: Provider, values: Record<string, string>) => {
      const form = Object.entries(values).reduce(
        (each, [key, text]) => withText(each, key as 'oauth2-client-id', text),
        withMethod(loadForm(complete), `oauth2/${provider.id}`, [provider]),
      );
      const authorized = withAuthorization(form, { refreshToken: 't' });
      return Object.fromEntries(validate({ form: authorized, edit: false, providers: [provider] }));
    };
    assert.deepEqual(found(realms, texts('main', 'app-1')), {});
    assert.deepEqual(found(realms, texts('', 'app-1')), {});
    assert.deepEqual(found(realms, texts('common.example', 'app')), {
      'oauth2-tenant-id': { id: 'format', values: { example: 'main' } },
      'oauth2-client-id': { id: 'format', values: { example: 'app-17' } },
    });
    const { rules: _, ...anything } = realms;
    assert.deepEqual(found(anything, texts('Any Realm!', 'x')), {});
    const { defaultTenant: __, ...without } = realms;
    assert.deepEqual(found(without, texts('', 'app-1')), { 'oauth2-tenant-id': { id: 'required' } });
  });

  it('does not judge a sign-in that the host does not offer', () => {
    const saved: SmtpTarget = { ...complete, 'auth-method': 'google-oauth2' };
    assert.deepEqual(problems(loadForm(saved), true, []), {});
  });
});

describe('host names', () => {
  for (const host of [
    'mail.example.com',
    'mail.example.com.',
    'localhost',
    '10.0.0.1',
    '::1',
    '[2001:db8::1]',
  ]) {
    it(`takes ${host}`, () => assert.ok(isHost(host)));
  }
  it('takes names in other scripts', () => assert.ok(isHost('почта.рф') && isHost('bücher.example')));
  for (const host of ['', 'a b', 'a..b', '-a.example', '10.0.0.256', '1.2.3', 'a/b', 'x@y', 'a:25', '[::1']) {
    it(`refuses ${JSON.stringify(host)}`, () => assert.ok(!isHost(host)));
  }
});

describe('mail addresses', () => {
  for (const mail of ['a@x.org', 'root@localhost', 'a.b+c@x.org', 'ünï@bücher.example', 'a@[10.0.0.1]']) {
    it(`takes ${mail}`, () => assert.ok(isMailAddress(mail)));
  }
  for (const mail of [
    '',
    'a',
    '@x.org',
    'a@',
    'a@@x.org',
    '.a@x.org',
    'a..b@x.org',
    'a b@x.org',
    'a@10.0.0.1',
  ]) {
    it(`refuses ${JSON.stringify(mail)}`, () => assert.ok(!isMailAddress(mail)));
  }
});
