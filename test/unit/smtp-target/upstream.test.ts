import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { google } from '../../../src/providers/google.js';
import { loadForm, withList, withMethod, withText } from '../../../src/smtp-target/form.js';
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
  /** Where ours differs on purpose: what is in our body instead. */
  readonly ours?: SmtpTarget;
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
];

function without(body: object, key: string): Omit<SmtpTargetUpdate, 'delete'> {
  return Object.fromEntries(Object.entries(body).filter(([each]) => each !== key));
}

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
        assert.deepEqual(rest, { ...body, ...ours });
        // Upstream names what is empty, we what was saved and is empty now: the same is left.
        const hidden = ['password', ...('disable' in loaded ? ['disable'] : [])];
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
}

describe('a recipient that is no address', () => {
  const form = loadForm({ ...saved, mailto: ['root'] });
  const at = { form, edit: true, providers: [] };

  it('is refused, unless the host takes it', () => {
    assert.equal(validate(at).get('mailto')?.id, 'recipients');
    assert.equal(validate({ ...at, isRecipient: (text) => /^[\w.-]+$/.test(text) }).size, 0);
    assert.equal(validate({ ...at, isRecipient: (text) => text.endsWith('@pam') }).size, 1);
  });
});
