import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { google } from '../../../src/providers/google.js';
import { loadForm, withList, withMethod, withText } from '../../../src/smtp-target/form.js';
import type { TextKey } from '../../../src/smtp-target/fields.js';
import type { TargetForm } from '../../../src/smtp-target/form.js';
import { submitValues } from '../../../src/smtp-target/submit.js';
import type { SmtpTarget, SmtpTargetUpdate } from '../../../src/smtp-target/target.js';
import { validate } from '../../../src/smtp-target/validate.js';

/** What the form submits from which this one comes, and what it had loaded: keys and values as they were on the wire. */
interface Recorded {
  readonly name: string;
  readonly loaded: SmtpTarget & Readonly<Record<string, unknown>>;
  readonly act?: (form: TargetForm) => TargetForm;
  readonly body: Omit<SmtpTargetUpdate, 'delete'>;
  /** Every empty field, saved or not. */
  readonly delete: readonly string[];
  /** Where ours differs on purpose: what is in our body instead, or `undefined` for what is not in it. */
  readonly ours?: { readonly [Key in keyof SmtpTarget]: SmtpTarget[Key] | undefined };
}

const base = {
  name: 'ops',
  server: 'mail.example.com',
  mode: 'tls',
  'from-address': 'ops@example.com',
  mailto: ['a@example.com'],
  digest: 'd1',
} as const;
const { name: _, ...baseBody } = { ...base, mailto: [...base.mailto] };
const saved = { ...base, mailto: [...base.mailto] };

const recorded: readonly Recorded[] = [
  {
    name: 'no sign-in, saved unchanged',
    loaded: saved,
    body: baseBody,
    delete: ['port', 'comment', 'author', 'mailto-user', 'disable', 'username', 'password'],
  },
  {
    name: 'password, saved unchanged',
    loaded: { ...saved, username: 'ops' },
    body: { ...baseBody, username: 'ops' },
    delete: ['port', 'comment', 'author', 'mailto-user', 'disable'],
  },
  {
    name: 'every field, saved unchanged',
    loaded: {
      ...saved,
      username: 'ops',
      port: 2525,
      comment: 'night',
      author: 'Me',
      'mailto-user': ['root@pam'],
    },
    body: {
      ...baseBody,
      username: 'ops',
      port: 2525,
      comment: 'night',
      author: 'Me',
      'mailto-user': ['root@pam'],
    },
    delete: ['disable'],
  },
  {
    name: 'keys of the product that are no fields',
    loaded: { ...saved, origin: 'user-created', type: 'smtp' },
    body: baseBody,
    delete: ['port', 'comment', 'author', 'mailto-user', 'disable', 'username', 'password'],
  },
  {
    name: 'switched off, saved unchanged',
    loaded: { ...saved, disable: 1 },
    body: { ...baseBody, disable: 1 },
    delete: ['port', 'comment', 'author', 'mailto-user', 'username', 'password'],
  },
  {
    name: 'switched on',
    loaded: { ...saved, disable: 1 },
    act: (form) => ({ ...form, enable: true }),
    body: baseBody,
    delete: ['port', 'comment', 'author', 'mailto-user', 'disable', 'username', 'password'],
  },
  {
    name: 'a new password',
    loaded: { ...saved, username: 'ops' },
    act: (form) => withText(form, 'password', 'secret'),
    body: { ...baseBody, username: 'ops', password: 'secret' },
    delete: ['port', 'comment', 'author', 'mailto-user', 'disable'],
  },
  {
    name: 'the sign-in switched off',
    loaded: { ...saved, username: 'ops' },
    act: (form) => withMethod(form, 'none', []),
    body: baseBody,
    delete: ['port', 'comment', 'author', 'mailto-user', 'disable', 'username', 'password'],
  },
  {
    name: 'the sign-in switched on',
    loaded: saved,
    act: (form) => withText(withText(withMethod(form, 'plain', []), 'username', 'ops'), 'password', 'secret'),
    body: { ...baseBody, username: 'ops', password: 'secret' },
    delete: ['port', 'comment', 'author', 'mailto-user', 'disable'],
  },
  {
    name: 'what is optional emptied',
    loaded: { ...saved, port: 2525, comment: 'night', author: 'Me', 'mailto-user': ['root@pam'] },
    act: (form) =>
      withList(
        ['port', 'comment', 'author'].reduce((rest, key) => withText(rest, key as 'port', ''), form),
        'mailto-user',
        [],
      ),
    body: baseBody,
    delete: ['port', 'comment', 'author', 'mailto-user', 'disable', 'username', 'password'],
  },
  {
    name: 'recipients that are users alone',
    loaded: { ...saved, mailto: [], 'mailto-user': ['root@pam'] },
    body: { ...without(baseBody, 'mailto'), 'mailto-user': ['root@pam'] },
    delete: ['port', 'comment', 'author', 'mailto', 'disable', 'username', 'password'],
  },
  {
    name: 'a comment of several lines, which upstream joins',
    loaded: { ...saved, comment: 'line 1\nline 2' },
    body: { ...baseBody, comment: 'line 1line 2' },
    delete: ['port', 'author', 'mailto-user', 'disable', 'username', 'password'],
    ours: { comment: 'line 1\nline 2' },
  },
  {
    name: 'a recipient that is a user name',
    loaded: { ...saved, mailto: ['root'] },
    body: { ...baseBody, mailto: ['root'] },
    delete: ['port', 'comment', 'author', 'mailto-user', 'disable', 'username', 'password'],
  },
  {
    name: 'a user whom the host does not know any more, and whom upstream loses',
    loaded: { ...saved, 'mailto-user': ['gone@pam'] },
    body: baseBody,
    delete: ['port', 'comment', 'author', 'mailto-user', 'disable', 'username', 'password'],
    ours: { 'mailto-user': ['gone@pam'] },
  },
  {
    name: 'addresses that differ in case only, of which ours keeps the first',
    loaded: { ...saved, mailto: ['Ops@example.com', 'ops@example.com'] },
    body: { ...baseBody, mailto: ['Ops@example.com', 'ops@example.com'] },
    delete: ['port', 'comment', 'author', 'mailto-user', 'disable', 'username', 'password'],
    ours: { mailto: ['Ops@example.com'] },
  },
  {
    name: 'a target without an encryption, which both send as it is shown',
    loaded: without(saved, 'mode'),
    body: baseBody,
    delete: ['port', 'comment', 'author', 'mailto-user', 'disable', 'username', 'password'],
  },
  {
    name: 'blanks around a text, which ours leaves out',
    loaded: saved,
    act: (form) => withText(withText(form, 'server', ' mx.example.com '), 'comment', ' night '),
    body: { ...baseBody, server: ' mx.example.com ', comment: ' night ' },
    delete: ['port', 'author', 'mailto-user', 'disable', 'username', 'password'],
    ours: { server: 'mx.example.com', comment: 'night' },
  },
  {
    name: 'a port that there is not, which ours leaves out',
    loaded: { ...saved, port: 2525 },
    act: (form) => withText(form, 'port', '70000'),
    body: { ...baseBody, port: 70000 },
    delete: ['comment', 'author', 'mailto-user', 'disable', 'username', 'password'],
    ours: { port: undefined },
  },
  {
    name: 'a sign-in with OAuth2, whose keys upstream drops',
    loaded: {
      ...saved,
      'auth-method': 'microsoft-oauth2',
      'oauth2-client-id': 'app-1',
      'oauth2-tenant-id': 'contoso.com',
    },
    body: baseBody,
    delete: ['port', 'comment', 'author', 'mailto-user', 'disable', 'username', 'password'],
    ours: {
      'auth-method': 'microsoft-oauth2',
      'oauth2-client-id': 'app-1',
      'oauth2-tenant-id': 'contoso.com',
    },
  },
];

interface Created extends Pick<Recorded, 'name' | 'body'> {
  readonly act: (form: TargetForm) => TargetForm;
}

const fill = (texts: Readonly<Partial<Record<TextKey, string>>>) => (form: TargetForm) =>
  Object.entries(texts).reduce((filled, [key, text]) => withText(filled, key as TextKey, text), form);

const newBody = {
  name: 'ops',
  server: 'mail.example.com',
  mode: 'tls',
  'from-address': 'ops@example.com',
  mailto: ['a@example.com'],
} as const satisfies SmtpTarget;
const newForm = (form: TargetForm) =>
  withList(
    fill({ name: 'ops', server: 'mail.example.com', 'from-address': 'ops@example.com' })(form),
    'mailto',
    ['a@example.com'],
  );
const signIn = fill({ username: 'ops', password: 'secret' });

/** Upstream's form starts with a sign-in by password. */
const created: readonly Created[] = [
  {
    name: 'with a password',
    act: signIn,
    body: { ...newBody, username: 'ops', password: 'secret' },
  },
  { name: 'without a sign-in', act: (form) => withMethod(form, 'none', []), body: newBody },
  {
    name: 'switched off, with every field',
    act: (form) =>
      withList(
        fill({ port: '2525', author: 'Me', comment: 'night' })({ ...signIn(form), enable: false }),
        'mailto-user',
        ['root@pam'],
      ),
    body: {
      ...newBody,
      ...{ username: 'ops', password: 'secret', disable: 1, port: 2525, author: 'Me', comment: 'night' },
      'mailto-user': ['root@pam'],
    },
  },
];

function without(body: object, key: string): typeof saved {
  return Object.fromEntries(Object.entries(body).filter(([each]) => each !== key)) as typeof saved;
}

const defined = (body: object) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

for (const [offer, providers] of [
  ['without OAuth2', []],
  ['with OAuth2 on offer', [google]],
] as const) {
  describe(`the body of an edit ${offer} is upstream's`, () => {
    for (const { name, loaded, act, body, delete: deleted, ours } of recorded) {
      it(name, () => {
        const form = loadForm(loaded);
        const sent = submitValues({ form: act?.(form) ?? form, edit: true, providers }) as SmtpTargetUpdate;
        const { delete: named = [], name: ofUrl, ...rest } = sent;
        assert.equal(ofUrl, loaded.name);
        assert.deepEqual(rest, defined({ ...body, ...ours }));
        // Upstream names what is empty, we what was saved and is empty now: the same is left. What only ours keeps is in its body.
        const hidden = ['password', ...('disable' in loaded ? ['disable'] : []), ...Object.keys(ours ?? {})];
        const empty = deleted.filter((key) => key in loaded && String(loaded[key]) !== '');
        assert.deepEqual(
          named.filter((key) => !hidden.includes(key)).sort(),
          empty.filter((key) => !hidden.includes(key)).sort(),
        );
        assert.deepEqual(
          named.filter((key) => !deleted.includes(key)),
          [],
        );
      });
    }
  });

  describe(`the body of a new target ${offer} is upstream's`, () => {
    const start = loadForm({ 'auth-method': 'plain' });
    const at = (form: TargetForm) => ({ form, edit: false, providers });

    for (const { name, act, body } of created) {
      it(name, () => assert.deepEqual(submitValues(at(act(newForm(start)))), body));
    }

    it('with a password that is asked for, where nobody has chosen another sign-in', () => {
      const missing = validate(at(newForm(start)));
      assert.deepEqual([...missing.keys()].sort(), ['password', 'username']);
    });
  });
}

describe('leaving OAuth2', () => {
  it('names the method and what belongs to it, which upstream does not have', () => {
    const form = loadForm({ ...saved, 'auth-method': 'google-oauth2', 'oauth2-client-id': 'app-1' });
    const edited = signIn(withMethod(form, 'plain', [google]));
    const sent = submitValues({ form: edited, edit: true, providers: [google] }) as SmtpTargetUpdate;
    const { delete: named = [], ...body } = sent;
    assert.deepEqual(body, { name: 'ops', ...baseBody, username: 'ops', password: 'secret' });
    assert.deepEqual(
      [...named].sort(),
      ['auth-method', 'oauth2-client-id', 'oauth2-client-secret', 'oauth2-refresh-token'].sort(),
    );
  });
});

describe('a recipient that is no address', () => {
  const form = loadForm({ ...saved, mailto: ['root'] });
  const at = { form, edit: true, providers: [] };

  it('is refused, unless the host takes it', () => {
    assert.equal(validate(at).get('mailto')?.id, 'recipients');
    assert.equal(validate({ ...at, isRecipient: (text) => /^[\w.-]+$/.test(text) }).size, 0);
    assert.equal(validate({ ...at, isRecipient: (text) => text.endsWith('@pam') }).size, 1);
  });
});
