import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { google } from '../../../src/providers/google.js';
import { microsoft } from '../../../src/providers/microsoft.js';
import type { Provider } from '../../../src/providers/provider.js';
import {
  loadForm,
  withAuthorization,
  withList,
  withMethod,
  withRecipientsText,
  withText,
} from '../../../src/smtp-target/form.js';
import type { TextKey } from '../../../src/smtp-target/fields.js';
import type { TargetForm } from '../../../src/smtp-target/form.js';
import { formEntries, submitValues } from '../../../src/smtp-target/submit.js';
import type { SmtpTarget, SmtpTargetUpdate } from '../../../src/smtp-target/target.js';

const fastmail: Provider = {
  id: 'fastmail',
  name: 'Fastmail',
  family: 'generic',
  authorizationEndpoint: 'https://api.fastmail.com/oauth/authorize',
  tokenEndpoint: 'https://api.fastmail.com/oauth/refresh',
  scopes: ['https://www.fastmail.com/dev/protocol-smtp'],
  smtp: { server: 'smtp.fastmail.com', port: 465, mode: 'tls' },
};
const providers = [google, microsoft, fastmail];

const plain: SmtpTarget = {
  name: 'ops',
  server: 'mail.example.com',
  mode: 'starttls',
  port: 2525,
  'auth-method': 'plain',
  username: 'ops',
  'from-address': 'ops@example.com',
  mailto: ['a@example.com'],
  'mailto-user': ['root@pam'],
  comment: 'night shift',
  author: 'Cluster',
  digest: 'abc123',
};

const microsoftTarget: SmtpTarget = {
  name: 'm365',
  server: 'smtp.office365.com',
  mode: 'starttls',
  port: 587,
  'auth-method': 'microsoft-oauth2',
  'oauth2-client-id': 'app-1',
  'oauth2-tenant-id': 'contoso.com',
  'from-address': 'ops@contoso.com',
  mailto: ['a@example.com'],
};

const fill = (form: TargetForm, texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).reduce((filled, [key, text]) => withText(filled, key as TextKey, text), form);

const create = (form: TargetForm) => submitValues({ form, edit: false, providers });
const edit = (form: TargetForm): SmtpTargetUpdate => submitValues({ form, edit: true, providers });

describe('the body of a new target', () => {
  it('has the default encryption and nothing that is empty', () => {
    assert.deepEqual(create(loadForm({})), { mode: 'tls' });
  });

  it('has every field that was filled in, with the keys and types of the wire', () => {
    const form = fill(withMethod(loadForm({}), 'plain', providers), {
      name: ' ops ',
      server: ' mail.example.com ',
      port: '2525',
      username: 'ops',
      password: ' with blanks ',
      'from-address': 'ops@example.com',
      author: 'Cluster',
      comment: 'night shift',
    });
    const users = withList(withRecipientsText(form, 'a@x.org, b@x.org', false), 'mailto-user', ['root@pam']);
    assert.deepEqual(create({ ...users, enable: false }), {
      name: 'ops',
      disable: 1,
      server: 'mail.example.com',
      mode: 'tls',
      port: 2525,
      username: 'ops',
      password: ' with blanks ',
      'from-address': 'ops@example.com',
      author: 'Cluster',
      mailto: ['a@x.org', 'b@x.org'],
      'mailto-user': ['root@pam'],
      comment: 'night shift',
    });
  });

  it('signs in with OAuth2: preset, cleaned IDs, the token; a password typed before is not in it', () => {
    const typed = fill(withMethod(loadForm({}), 'plain', providers), { username: 'u', password: 'p' });
    const form = fill(withMethod(typed, 'microsoft-oauth2', providers), {
      'oauth2-client-id': ' "app-1" ',
      'oauth2-client-secret': '\u200bs3cret\n',
      'oauth2-tenant-id': 'contoso.com',
    });
    assert.deepEqual(create(withAuthorization(form, { refreshToken: 'reference-1' })), {
      server: 'smtp.office365.com',
      mode: 'starttls',
      port: 587,
      'auth-method': 'microsoft-oauth2',
      'oauth2-client-id': 'app-1',
      'oauth2-client-secret': 's3cret',
      'oauth2-tenant-id': 'contoso.com',
      'oauth2-refresh-token': 'reference-1',
    });
  });

  it('names the provider of the method oauth2', () => {
    const body = create(withMethod(loadForm({}), 'oauth2/fastmail', providers));
    assert.equal(body['auth-method'], 'oauth2');
    assert.equal(body['oauth2-provider'], 'fastmail');
  });

  it('has no digest and no delete', () => {
    const body = create(loadForm({ ...plain, comment: '' }));
    assert.ok(!('digest' in body) && !('delete' in body));
  });

  it('never has a token that was made for another client', () => {
    const form = fill(withMethod(loadForm({}), 'google-oauth2', providers), { 'oauth2-client-id': 'one' });
    const authorized = withAuthorization(form, { refreshToken: 'token' });
    assert.equal(create(authorized)['oauth2-refresh-token'], 'token');
    const changed = withText(authorized, 'oauth2-client-id', 'two');
    assert.ok(!('oauth2-refresh-token' in create(changed)));
    assert.equal(create(withText(changed, 'oauth2-client-id', 'one'))['oauth2-refresh-token'], 'token');
  });
});

describe('the body of an edit', () => {
  it('of an untouched target deletes nothing, and brings the digest back', () => {
    assert.deepEqual(edit(loadForm(plain)), plain);
  });

  it('leaves unknown keys to the backend, which keeps them', () => {
    for (const loaded of [
      { ...plain, origin: { nested: ['x'] }, delete: ['server'] },
      { ...plain, enable: 0 },
    ])
      assert.deepEqual(edit(loadForm(loaded as SmtpTarget)), plain);
  });

  it('of saved values that nobody can read neither changes nor deletes them', () => {
    const { port: _, comment: __, author: ___, username: ____, mailto: _____, ...rest } = plain;
    const odd = {
      port: true,
      comment: ['a', 'b'],
      author: { a: 1 },
      username: true,
      mailto: { 0: 'a@x.org' },
    };
    assert.deepEqual(edit(loadForm({ ...plain, ...odd } as unknown as SmtpTarget)), rest);
    for (const port of [0, 65536, 25.5]) {
      const body = edit(loadForm({ ...plain, port }));
      assert.ok(!('port' in body) && !('delete' in body), String(port));
    }
  });

  it('deletes a saved port that is wrong once it is emptied', () => {
    assert.deepEqual(edit(withText(loadForm({ ...plain, port: 0 }), 'port', '')).delete, ['port']);
  });

  it('keeps a key that its method does not use, until the method is another one', () => {
    const target: SmtpTarget = {
      ...microsoftTarget,
      'auth-method': 'google-oauth2',
      'oauth2-tenant-id': 'x',
    };
    const { 'oauth2-tenant-id': _, ...rest } = target;
    assert.deepEqual(edit(loadForm(target)), rest);
    assert.ok(edit(withMethod(loadForm(target), 'none', providers)).delete?.includes('oauth2-tenant-id'));
  });

  it('is not changed by what the host does later with its own object', () => {
    const theirs = { ...plain, mailto: ['a@example.com'], nested: { a: [1] } };
    const form = loadForm(theirs);
    const before = JSON.stringify([edit(form), create(form)]);
    theirs.comment = 'later';
    theirs.digest = 'd2';
    theirs.nested.a.push(2);
    theirs.mailto.push('b@example.com');
    assert.equal(JSON.stringify([edit(form), create(form)]), before);
    const body = create(form) as { nested?: { a: number[] } };
    body.nested?.a.push(3);
    assert.equal(JSON.stringify([edit(form), create(form)]), before);
  });

  it('deletes what was emptied, never as an empty text', () => {
    const emptied = fill(loadForm(plain), { port: '', comment: '  ', author: '' });
    const body = edit(withList(withList(emptied, 'mailto', []), 'mailto-user', []));
    assert.deepEqual(new Set(body.delete), new Set(['port', 'comment', 'author', 'mailto', 'mailto-user']));
    for (const key of body.delete ?? []) assert.ok(!(key in body), key);
  });

  it('neither sends nor deletes a port that is wrong', () => {
    const body = edit(withText(loadForm(plain), 'port', '99999'));
    assert.ok(!('port' in body));
    assert.ok(!('delete' in body));
  });

  it('switched off says disable, switched on deletes it', () => {
    const off = edit({ ...loadForm(plain), enable: false });
    assert.equal(off.disable, 1);
    assert.ok(!('delete' in off));
    for (const disable of [1, '1', true] as const) {
      const form = loadForm({ ...plain, disable });
      assert.equal(form.enable, false);
      assert.deepEqual(edit({ ...form, enable: true }).delete, ['disable']);
    }
  });

  it('leaves an untouched secret out', () => {
    assert.ok(!('password' in edit(loadForm(plain))));
    const body = edit(loadForm(microsoftTarget));
    assert.ok(!('oauth2-client-secret' in body) && !('oauth2-refresh-token' in body));
    assert.ok(!('delete' in body));
  });

  it('from password to none deletes username and password', () => {
    const { 'auth-method': _, ...inferred } = plain;
    for (const [loaded, named] of [
      [plain, ['auth-method']],
      [inferred, []],
    ] as const) {
      const body = edit(withMethod(loadForm(loaded), 'none', providers));
      assert.ok(!('auth-method' in body));
      assert.deepEqual(new Set(body.delete), new Set([...named, 'username', 'password']));
    }
  });

  it('from password to OAuth2 deletes username and password, unless an account is entered', () => {
    const form = withMethod(loadForm(plain), 'google-oauth2', providers);
    assert.deepEqual(new Set(edit(form).delete), new Set(['username', 'password']));
    const named = edit(withText(form, 'username', 'shared@example.com'));
    assert.equal(named.username, 'shared@example.com');
    assert.deepEqual(new Set(named.delete), new Set(['password']));
  });

  it('from OAuth2 to password deletes the oauth2 keys', () => {
    const body = edit(withMethod(loadForm(microsoftTarget), 'plain', providers));
    assert.deepEqual(
      new Set(body.delete),
      new Set([
        'auth-method',
        'oauth2-client-id',
        'oauth2-client-secret',
        'oauth2-tenant-id',
        'oauth2-refresh-token',
      ]),
    );
    assert.ok(!('auth-method' in body));
  });

  it('from Microsoft to Google deletes tenant and token and takes the new client', () => {
    const form = withMethod(loadForm(microsoftTarget), 'google-oauth2', providers);
    const body = edit(fill(form, { 'oauth2-client-id': 'new', 'oauth2-client-secret': 's' }));
    assert.equal(body['oauth2-client-id'], 'new');
    assert.deepEqual(new Set(body.delete), new Set(['oauth2-tenant-id', 'oauth2-refresh-token']));
    const authorized = submitValues({
      form: withAuthorization(form, { refreshToken: 'token' }),
      edit: true,
      providers,
    }) as SmtpTargetUpdate;
    assert.ok(!authorized.delete?.includes('oauth2-refresh-token'));
  });

  it('there and back is as if nothing had happened', () => {
    const away = withMethod(loadForm(plain), 'google-oauth2', providers);
    assert.deepEqual(edit(withMethod(away, 'plain', providers)), edit(loadForm(plain)));
  });

  it('of an OAuth2 target that the host does not offer keeps every key of it', () => {
    const target = { ...microsoftTarget, username: ' shared@contoso.com ' };
    const body = submitValues({ form: loadForm(target), edit: true, providers: [] });
    assert.deepEqual(body, target);
  });

  it('of a method that nobody knows keeps it', () => {
    const target = { ...plain, 'auth-method': 'xyz' } as unknown as SmtpTarget;
    assert.deepEqual(edit(loadForm(target)), target);
    const other: SmtpTarget = { ...microsoftTarget, 'auth-method': 'oauth2', 'oauth2-provider': 'zoho' };
    assert.deepEqual(edit(loadForm(other)), other);
  });
});

describe('a way to sign in that the host does not offer', () => {
  const theirs: SmtpTarget = {
    ...microsoftTarget,
    'auth-method': 'oauth2',
    'oauth2-provider': 'zoho',
    'oauth2-grant': 'client-credentials',
    'oauth2-client-auth': 'certificate',
    'oauth2-client-certificate': 'PEM',
    'oauth2-scope': 'smtp',
    'oauth2-client-secret': '********',
  };
  const { 'oauth2-client-secret': _secret, ...readable } = theirs;

  it('goes along whole with a copy and with an edit, also what the form has no field for then', () => {
    const { digest: _digest, ...copied } = readable;
    assert.deepEqual(create(loadForm(theirs)), copied);
    assert.deepEqual(edit(loadForm(theirs)), readable);
  });

  it('goes whole once it is left', () => {
    const gone = new Set(edit(withMethod(loadForm(theirs), 'none', providers)).delete);
    for (const key of Object.keys(readable))
      assert.equal(gone.has(key), /^(oauth2-|auth-method)/.test(key), key);
  });
});

describe('the only grant and the only credential of a provider', () => {
  const robot: Provider = {
    id: 'robot',
    name: 'Robot',
    family: 'generic',
    authorizationEndpoint: 'https://id.example.com/authorize',
    tokenEndpoint: 'https://id.example.com/token',
    scopes: ['smtp'],
    smtp: { server: 'smtp.example.com', port: 465, mode: 'tls' },
    grants: ['client-credentials'],
    clientAuthentications: ['certificate'],
  };
  const chosen = (provider: Provider) =>
    submitValues({
      form: withMethod(loadForm(plain), 'oauth2/robot', [provider]),
      edit: false,
      providers: [provider],
    });

  it('are said, where the wire would mean others by saying nothing', () => {
    assert.equal(chosen(robot)['oauth2-grant'], 'client-credentials');
    assert.equal(chosen(robot)['oauth2-client-auth'], 'certificate');
  });

  it('are not, where it means these', () => {
    const common = chosen({ ...robot, grants: ['authorization-code'], clientAuthentications: ['secret'] });
    assert.ok(!('oauth2-grant' in common) && !('oauth2-client-auth' in common));
  });
});

describe('a target saved before auth-method existed', () => {
  const old = { ...plain };
  delete old['auth-method'];

  it('is read as password if it has a username, else as none, and is told no method', () => {
    assert.deepEqual(edit(loadForm(old)), old);
    const { username: _, ...none } = old;
    assert.deepEqual(edit(loadForm(none)), none);
  });
});

describe('hostile and foreign values', () => {
  const shapes: unknown[] = [
    null,
    0,
    {},
    [],
    [null],
    { toString: 1 },
    '<img onerror=alert(1)>',
    '\u0000',
    NaN,
  ];

  it('of any shape and in any field never throw, and are never sent back changed into [object Object]', () => {
    for (const shape of shapes) {
      for (const key of Object.keys({ ...plain, ...microsoftTarget, disable: 1, password: 1 })) {
        const body = edit(loadForm({ ...microsoftTarget, [key]: shape }));
        assert.ok(!JSON.stringify(body).includes('[object'), `${key}: ${JSON.stringify(shape)}`);
      }
    }
  });

  it('in a __proto__ key change no prototype', () => {
    const loaded = JSON.parse('{"name":"x","__proto__":{"polluted":1},"constructor":{"a":1}}') as SmtpTarget;
    const body = edit(loadForm(loaded));
    assert.equal((body as { polluted?: unknown }).polluted, undefined);
    assert.equal(Object.getPrototypeOf(body), Object.prototype);
  });

  it('as joined text are read as the list they mean', () => {
    const form = loadForm({ ...plain, mailto: 'a@x.org;b@x.org' } as unknown as SmtpTarget);
    assert.deepEqual(edit(form).mailto, ['a@x.org', 'b@x.org']);
  });
});

describe('entries of a FormData', () => {
  it('are texts, a list one entry for each item', () => {
    assert.deepEqual(formEntries({ port: 25, mailto: ['a', 'b'], delete: ['x'] }), [
      ['port', '25'],
      ['mailto', 'a'],
      ['mailto', 'b'],
      ['delete', 'x'],
    ]);
  });
});
