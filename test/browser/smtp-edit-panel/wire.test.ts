import { expect } from '@open-wc/testing';
import type { Provider } from '../../../src/providers/provider.js';
import { google } from '../../../src/providers/google.js';
import { microsoft } from '../../../src/providers/microsoft.js';
import type { SmtpTargetUpdate } from '../../../src/smtp-target/target.js';
import { panelFixture, saved, savedGoogle } from './harness.js';
import type { PanelHarness } from './harness.js';
import type { SmtpEditPanel } from '../../../src/elements/smtp-edit-panel/smtp-edit-panel.js';

/** Every rule of the wire, key by key: what is loaded, what a person does, and the whole body that comes out. */
interface Row {
  readonly name: string;
  readonly mode: 'create' | 'edit';
  readonly loaded?: object;
  /** Without OAuth2 in the host, when false. */
  readonly offered?: false;
  readonly act?: (at: PanelHarness, panel: SmtpEditPanel) => Promise<void>;
  readonly body: object;
}

const plainProvider: Provider = {
  id: 'fastmail',
  name: 'Fastmail',
  family: 'generic',
  authorizationEndpoint: 'https://api.fastmail.com/oauth/authorize',
  tokenEndpoint: 'https://api.fastmail.com/oauth/refresh',
  scopes: ['smtp'],
  smtp: { server: 'smtp.fastmail.com', port: 465, mode: 'tls' },
};
const providers = [google, microsoft, plainProvider];
const CLIENT = '1-a.apps.googleusercontent.com';

const savedMicrosoft = {
  name: 'm365',
  server: 'smtp.office365.com',
  mode: 'starttls',
  port: 587,
  'auth-method': 'microsoft-oauth2',
  'oauth2-client-id': 'app-1',
  'oauth2-tenant-id': 'contoso.com',
  'from-address': 'ops@contoso.com',
  mailto: ['a@example.com'],
  digest: 'd1',
};
const savedFastmail = {
  ...savedMicrosoft,
  'auth-method': 'oauth2',
  'oauth2-provider': 'fastmail',
  'oauth2-tenant-id': undefined,
};

const without = (object: object, ...keys: string[]) =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

/** A saved sign-in at Microsoft that is given up, with all that belongs to it. */
const MICROSOFT_GIVEN_UP = {
  ...without(savedMicrosoft, 'auth-method', 'oauth2-client-id', 'oauth2-tenant-id'),
  delete: [
    'auth-method',
    'oauth2-client-id',
    'oauth2-tenant-id',
    'oauth2-client-secret',
    'oauth2-refresh-token',
  ],
};

async function fillNew(at: PanelHarness) {
  await at.enter('name', 'ops');
  await at.enter('server', 'mail.example.com');
  await at.enter('from-address', 'ops@example.com');
  await at.enter('mailto', 'a@example.com');
}
const filledNew = {
  name: 'ops',
  server: 'mail.example.com',
  mode: 'tls',
  'from-address': 'ops@example.com',
  mailto: ['a@example.com'],
};

const creates: Row[] = [
  { name: 'what was filled in', mode: 'create', act: fillNew, body: filledNew },
  {
    name: 'blanks around and in place of a value',
    mode: 'create',
    act: async (at) => {
      await fillNew(at);
      await at.enter('server', '  mail.example.com  ');
      for (const key of ['comment', 'author', 'port']) await at.enter(key, '   ');
    },
    body: filledNew,
  },
  {
    name: 'a target that is switched off',
    mode: 'create',
    act: async (at) => {
      await fillNew(at);
      await at.click('#enable');
    },
    body: { ...filledNew, disable: 1 },
  },
  {
    name: 'a password',
    mode: 'create',
    act: async (at) => {
      await fillNew(at);
      await at.choose('mode', 'starttls');
      await at.enter('port', '2525');
      await at.choose('auth-method', 'plain');
      await at.enter('username', 'ops');
      await at.enter('password', ' pass word ');
      await at.enter('comment', 'night');
      await at.enter('author', 'Me');
    },
    body: {
      ...filledNew,
      mode: 'starttls',
      port: 2525,
      username: 'ops',
      password: ' pass word ',
      comment: 'night',
      author: 'Me',
    },
  },
  {
    name: 'a sign-in at Google, without a tenant',
    mode: 'create',
    act: async (at) => {
      await fillNew(at);
      await at.choose('auth-method', 'google-oauth2');
      await at.enter('oauth2-client-id', CLIENT);
      await at.enter('oauth2-client-secret', 'GOCSPX-1');
      await at.authorize('reference-1', 'ops@example.com');
    },
    body: {
      ...filledNew,
      server: 'smtp.gmail.com',
      mode: google.smtp.mode,
      port: google.smtp.port,
      'auth-method': 'google-oauth2',
      'oauth2-client-id': CLIENT,
      'oauth2-client-secret': 'GOCSPX-1',
      'oauth2-refresh-token': 'reference-1',
    },
  },
  {
    name: 'a sign-in at Microsoft as a shared mailbox',
    mode: 'create',
    act: async (at) => {
      await fillNew(at);
      await at.choose('auth-method', 'microsoft-oauth2');
      await at.enter('oauth2-client-id', 'app-1');
      await at.enter('oauth2-client-secret', 's~1');
      await at.enter('oauth2-tenant-id', 'contoso.com');
      await at.enter('username', 'delegate@contoso.com');
      await at.authorize('reference-1');
    },
    body: {
      ...filledNew,
      server: 'smtp.office365.com',
      mode: 'starttls',
      port: 587,
      'auth-method': 'microsoft-oauth2',
      username: 'delegate@contoso.com',
      'oauth2-client-id': 'app-1',
      'oauth2-client-secret': 's~1',
      'oauth2-tenant-id': 'contoso.com',
      'oauth2-refresh-token': 'reference-1',
    },
  },
  {
    name: 'a sign-in at another provider, without a secret',
    mode: 'create',
    act: async (at) => {
      await fillNew(at);
      await at.choose('auth-method', 'oauth2/fastmail');
      await at.enter('oauth2-client-id', 'app-1');
      await at.authorize('reference-1');
    },
    body: {
      ...filledNew,
      server: 'smtp.fastmail.com',
      port: 465,
      'auth-method': 'oauth2',
      'oauth2-provider': 'fastmail',
      'oauth2-client-id': 'app-1',
      'oauth2-refresh-token': 'reference-1',
    },
  },
  {
    name: 'an authorization that came without a token',
    mode: 'create',
    loaded: without(savedGoogle, 'digest'),
    act: (at) => at.authorize('', 'ops@example.com'),
    body: without(savedGoogle, 'digest'),
  },
  {
    name: 'a copy of a target: no digest, no delete and no method that its user name tells, its other keys are kept',
    mode: 'create',
    loaded: { ...saved, delete: ['server'], origin: 'modified-builtin', nested: { a: [1] } },
    act: async (at) => {
      await at.enter('name', 'copy');
      await at.enter('password', 'p');
    },
    body: {
      ...without(saved, 'digest', 'auth-method'),
      name: 'copy',
      password: 'p',
      origin: 'modified-builtin',
      nested: { a: [1] },
    },
  },
  {
    name: 'values for a new target, its secret among them',
    mode: 'create',
    loaded: { ...without(savedGoogle, 'digest'), 'oauth2-client-secret': 'given' },
    body: { ...without(savedGoogle, 'digest'), 'oauth2-client-secret': 'given' },
  },
];

const edits: Row[] = [
  { name: 'nothing changed', mode: 'edit', loaded: saved, body: { ...saved } },
  {
    name: 'nothing changed, for each method',
    mode: 'edit',
    loaded: savedMicrosoft,
    body: savedMicrosoft,
  },
  {
    name: 'nothing changed at another provider',
    mode: 'edit',
    loaded: savedFastmail,
    body: { ...without(savedFastmail, 'oauth2-tenant-id') },
  },
  {
    name: 'a new password',
    mode: 'edit',
    loaded: saved,
    act: (at) => at.enter('password', 'new'),
    body: { ...saved, password: 'new' },
  },
  {
    name: 'a password typed and taken back',
    mode: 'edit',
    loaded: saved,
    act: async (at) => {
      await at.enter('password', 'new');
      await at.enter('password', '');
    },
    body: saved,
  },
  {
    name: 'everything optional emptied',
    mode: 'edit',
    loaded: { ...saved, 'mailto-user': ['root@pam'] },
    act: async (at) => {
      for (const key of ['port', 'comment', 'author']) await at.enter(key, '');
      await at.click('[part~="token-remove"]');
      await at.click('[part~="token-remove"]');
    },
    body: {
      ...without(saved, 'port', 'comment', 'author', 'mailto'),
      'mailto-user': ['root@pam'],
      delete: ['port', 'mailto', 'comment', 'author'],
    },
  },
  {
    name: 'the users emptied',
    mode: 'edit',
    loaded: { ...saved, 'mailto-user': ['root@pam'] },
    act: (at) => {
      const users = at.control<HTMLSelectElement>('mailto-user');
      users.selectedIndex = -1;
      users.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      return Promise.resolve();
    },
    body: { ...saved, delete: ['mailto-user'] },
  },
  {
    name: 'switched off',
    mode: 'edit',
    loaded: saved,
    act: (at) => at.click('#enable'),
    body: { ...saved, disable: 1 },
  },
  {
    name: 'left off',
    mode: 'edit',
    loaded: { ...saved, disable: 1 },
    body: { ...saved, disable: 1 },
  },
  {
    name: 'switched on',
    mode: 'edit',
    loaded: { ...saved, disable: 1 },
    act: (at) => at.click('#enable'),
    body: { ...saved, delete: ['disable'] },
  },
  {
    name: 'from password to none',
    mode: 'edit',
    loaded: saved,
    act: (at) => at.choose('auth-method', 'none'),
    body: {
      ...without(saved, 'auth-method', 'username'),
      delete: ['auth-method', 'username', 'password'],
    },
  },
  {
    name: 'from Microsoft to password',
    mode: 'edit',
    loaded: savedMicrosoft,
    act: async (at) => {
      await at.choose('auth-method', 'plain');
      await at.enter('username', 'ops');
      await at.enter('password', 'p');
    },
    body: {
      ...without(savedMicrosoft, 'auth-method', 'oauth2-client-id', 'oauth2-tenant-id', 'port'),
      port: 587,
      username: 'ops',
      password: 'p',
      delete: MICROSOFT_GIVEN_UP.delete,
    },
  },
  {
    name: 'from Microsoft to none',
    mode: 'edit',
    loaded: savedMicrosoft,
    act: (at) => at.choose('auth-method', 'none'),
    body: MICROSOFT_GIVEN_UP,
  },
  {
    name: 'from Microsoft to another provider: the old secret and token are nobody’s',
    mode: 'edit',
    loaded: savedMicrosoft,
    act: async (at) => {
      await at.choose('auth-method', 'oauth2/fastmail');
      await at.enter('oauth2-client-id', 'app-2');
    },
    body: {
      ...without(savedMicrosoft, 'oauth2-tenant-id'),
      'auth-method': 'oauth2',
      'oauth2-provider': 'fastmail',
      'oauth2-client-id': 'app-2',
      server: 'smtp.fastmail.com',
      mode: 'tls',
      port: 465,
      delete: ['oauth2-tenant-id', 'oauth2-client-secret', 'oauth2-refresh-token'],
    },
  },
  {
    name: 'from another provider to Google',
    mode: 'edit',
    loaded: savedFastmail,
    act: async (at) => {
      await at.choose('auth-method', 'google-oauth2');
      await at.enter('oauth2-client-id', CLIENT);
      await at.enter('oauth2-client-secret', 'GOCSPX-1');
      await at.authorize('reference-1');
    },
    body: {
      ...without(savedFastmail, 'oauth2-provider', 'oauth2-tenant-id'),
      'auth-method': 'google-oauth2',
      'oauth2-client-id': CLIENT,
      'oauth2-client-secret': 'GOCSPX-1',
      'oauth2-refresh-token': 'reference-1',
      server: google.smtp.server,
      mode: google.smtp.mode,
      port: google.smtp.port,
      delete: ['oauth2-provider'],
    },
  },
  {
    name: 'a renewed sign-in',
    mode: 'edit',
    loaded: savedMicrosoft,
    act: (at) => at.authorize('reference-2'),
    body: { ...savedMicrosoft, 'oauth2-refresh-token': 'reference-2' },
  },
  {
    name: 'the tenant emptied, and signed in for it',
    mode: 'edit',
    loaded: savedMicrosoft,
    act: async (at) => {
      await at.enter('oauth2-tenant-id', '');
      await at.authorize('reference-2');
    },
    body: {
      ...without(savedMicrosoft, 'oauth2-tenant-id'),
      'oauth2-refresh-token': 'reference-2',
      delete: ['oauth2-tenant-id'],
    },
  },
  {
    name: 'a renewed sign-in, and then a reset',
    mode: 'edit',
    loaded: savedMicrosoft,
    act: async (at, panel) => {
      await at.enter('oauth2-client-secret', 'new');
      await at.authorize('reference-2');
      panel.form?.reset();
    },
    body: savedMicrosoft,
  },
  {
    name: 'there and back again: nothing typed on the way is sent',
    mode: 'edit',
    loaded: saved,
    act: async (at) => {
      await at.choose('auth-method', 'google-oauth2');
      await at.enter('oauth2-client-id', CLIENT);
      await at.enter('oauth2-client-secret', 'GOCSPX-1');
      await at.authorize('reference-1');
      await at.choose('auth-method', 'none');
      await at.choose('auth-method', 'plain');
    },
    body: saved,
  },
  {
    name: 'a sign-in that the host does not offer: nothing of it changes',
    mode: 'edit',
    offered: false,
    loaded: { ...savedMicrosoft, username: 'x@contoso.com' },
    act: (at) => at.enter('comment', 'new'),
    body: { ...savedMicrosoft, username: 'x@contoso.com', comment: 'new' },
  },
  {
    name: 'a sign-in that the host does not offer, given up',
    mode: 'edit',
    offered: false,
    loaded: savedMicrosoft,
    act: (at) => at.choose('auth-method', 'none'),
    body: MICROSOFT_GIVEN_UP,
  },
  {
    name: 'keys that nobody knows here, which the backend keeps',
    mode: 'edit',
    loaded: { ...saved, origin: 'user-created', type: 'smtp', nested: { a: [1] }, zero: 0, off: false },
    body: saved,
  },
];

const shapes: Row[] = [
  {
    name: 'saved before auth-method existed, with a username',
    mode: 'edit',
    loaded: without(saved, 'auth-method'),
    body: without(saved, 'auth-method'),
  },
  {
    name: 'saved before auth-method existed, without a username',
    mode: 'edit',
    loaded: without(saved, 'auth-method', 'username'),
    body: without(saved, 'auth-method', 'username'),
  },
  {
    name: 'numbers as texts',
    mode: 'edit',
    loaded: { ...saved, port: '2525', disable: '1' },
    body: { ...saved, disable: 1 },
  },
  {
    name: 'texts as numbers',
    mode: 'edit',
    loaded: { ...saved, comment: 42, username: 7 },
    body: { ...saved, comment: '42', username: '7' },
  },
  ...[1, true, '1', 'true', 'yes', 'on', 'Yes'].map((disable) => ({
    name: `disable: ${JSON.stringify(disable)}`,
    mode: 'edit' as const,
    loaded: { ...saved, disable },
    body: { ...saved, disable: 1 },
  })),
  ...[0, false, '0', 'false', 'no', 'off', '', null].map((disable) => ({
    name: `disable: ${JSON.stringify(disable)}`,
    mode: 'edit' as const,
    loaded: { ...saved, disable },
    body: saved,
  })),
  {
    name: 'lists as one text',
    mode: 'edit',
    loaded: { ...saved, mailto: 'a@example.com, b@example.com', 'mailto-user': 'root@pam' },
    body: { ...saved, 'mailto-user': ['root@pam'] },
  },
  {
    name: 'a recipient with a name, as one item of a list',
    mode: 'edit',
    loaded: { ...saved, mailto: ['Ops Team <ops@example.com>'], 'mailto-user': ['first last@pam'] },
    body: { ...saved, mailto: ['Ops Team <ops@example.com>'], 'mailto-user': ['first last@pam'] },
  },
  {
    name: 'users who differ in case only',
    mode: 'edit',
    loaded: { ...saved, 'mailto-user': ['Root@pam', 'root@pam'] },
    body: { ...saved, 'mailto-user': ['Root@pam', 'root@pam'] },
  },
  {
    name: 'empty and missing values are not there',
    mode: 'edit',
    loaded: { name: 'x', comment: '', author: null, mailto: [], port: undefined, 'mailto-user': null },
    body: { name: 'x', mode: 'tls' },
  },
  {
    name: 'masked secrets that a backend sends along are not sent back',
    mode: 'edit',
    loaded: { ...saved, password: '********' },
    body: saved,
  },
  {
    name: 'a masked client secret and token are not sent back',
    mode: 'edit',
    loaded: { ...savedMicrosoft, 'oauth2-client-secret': '***', 'oauth2-refresh-token': '***' },
    body: savedMicrosoft,
  },
  {
    name: 'a tenant of a target at Google, where there is none: it is nobody’s business here',
    mode: 'edit',
    loaded: { ...savedGoogle, 'oauth2-tenant-id': 'left-over' },
    body: savedGoogle,
  },
  {
    name: 'a very long value',
    mode: 'edit',
    loaded: { ...saved, comment: 'x'.repeat(100_000) },
    body: { ...saved, comment: 'x'.repeat(100_000) },
  },
  {
    name: 'a method that nobody knows',
    mode: 'edit',
    loaded: { ...saved, 'auth-method': 'constructor' },
    body: { ...saved, 'auth-method': 'constructor' },
  },
  {
    name: 'an encryption that nobody knows',
    mode: 'edit',
    loaded: { ...saved, mode: '__proto__' },
    body: { ...saved, mode: '__proto__' },
  },
];

/** What a form sends for a body: texts, a list as one entry each, nothing for what has no value. */
function entriesOf(body: object) {
  return Object.entries(body as Readonly<Record<string, unknown>>)
    .flatMap(([key, value]): [string, unknown][] =>
      Array.isArray(value) ? value.map((each): [string, unknown] => [key, each]) : [[key, value]],
    )
    .map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]);
}

const byKey = ([a]: unknown[], [b]: unknown[]) => String(a).localeCompare(String(b));

/** The order of the keys in `delete` is no one's business. */
const sorted = (body: SmtpTargetUpdate) =>
  body.delete ? { ...body, delete: [...body.delete].sort() } : { ...body };

async function check({ mode, loaded, offered, act, body }: Row) {
  const frozen = loaded && (JSON.parse(JSON.stringify(loaded)) as object);
  const { panel, form, at } = await panelFixture({
    mode,
    ...(frozen && { value: frozen }),
    ...(offered !== false && { config: { refreshTokenUrl: '/test-exchange', providers } }),
  });
  await act?.(at, panel);
  expect(sorted(panel.submitValues)).to.deep.equal(sorted(body));
  const json = JSON.stringify(panel.submitValues);
  expect(json).not.to.match(/:(""|null|\[\])/);
  const entries = [...new FormData(form)];
  expect(entries.sort(byKey)).to.deep.equal(entriesOf(body).sort(byKey));
  if (frozen) expect(frozen, 'what was loaded').to.deep.equal(JSON.parse(JSON.stringify(loaded)));
}

describe('smtp-edit-panel on the wire: create', () => {
  for (const row of creates) it(row.name, () => check(row));
});

describe('smtp-edit-panel on the wire: edit', () => {
  for (const row of edits) it(row.name, () => check(row));
});

describe('smtp-edit-panel on the wire: odd shapes', () => {
  for (const row of shapes) it(row.name, () => check(row));

  it('values that are no target at all are an empty one', async () => {
    for (const value of ['text', '{"server":"x"}', 1, true, [], [['server', 'x']], () => undefined]) {
      const { panel, form } = await panelFixture({ value: value as object });
      expect(panel.submitValues, String(value)).to.deep.equal({ mode: 'tls' });
      expect(new FormData(form).get('server')).to.equal(null);
    }
  });

  it('keys that would change a prototype change none, in no key and in no value', async () => {
    const json = `{"name":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "auth-method":"__proto__","oauth2-provider":"__proto__","mode":"constructor","mailto":["__proto__"]}`;
    const { panel, form, at } = await panelFixture({
      mode: 'edit',
      value: JSON.parse(json) as object,
      config: { refreshTokenUrl: '/x' },
    });
    await at.choose('auth-method', 'google-oauth2');
    await at.choose('auth-method', '__proto__');
    await at.enter('comment', 'new');
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    expect((panel.submitValues as { polluted?: unknown }).polluted).to.equal(undefined);
    expect(new FormData(form).get('comment')).to.equal('new');
    expect(at.control('port').placeholder).to.equal('');
  });

  it('keys without a value are no entries of a form', async () => {
    const { form } = await panelFixture({
      mode: 'edit',
      value: { ...saved, origin: null, extra: undefined, list: [] } as object,
    });
    const data = new FormData(form);
    expect(['origin', 'extra', 'list'].filter((key) => data.has(key))).to.deep.equal([]);
  });

  it('a target that is frozen through and through is loaded, edited and reset', async () => {
    const value = Object.freeze({ ...saved, mailto: Object.freeze([...(saved.mailto ?? [])]) as string[] });
    const { panel, at } = await panelFixture({ mode: 'edit', value });
    await at.enter('mailto', 'c@example.com');
    expect(panel.submitValues.mailto).to.deep.equal(['a@example.com', 'b@example.com', 'c@example.com']);
    panel.reset();
    expect(panel.submitValues.mailto).to.deep.equal(['a@example.com', 'b@example.com']);
  });
});

describe('smtp-edit-panel on the wire: the order of set-up does not matter', () => {
  const body = savedGoogle;
  const steps = {
    value: (panel: SmtpEditPanel) =>
      (panel.value = { ...savedGoogle, 'oauth2-client-secret': '***' } as object),
    mode: (panel: SmtpEditPanel) => (panel.mode = 'edit'),
    url: (panel: SmtpEditPanel) => (panel.refreshTokenUrl = '/x'),
    attach: (panel: SmtpEditPanel, form: HTMLFormElement) => form.append(panel),
  };
  type Step = keyof typeof steps;
  const orders = (names: Step[]): Step[][] =>
    names.length < 2
      ? [names]
      : names.flatMap((first) =>
          orders(names.filter((each) => each !== first)).map((rest) => [first, ...rest]),
        );

  for (const order of orders(Object.keys(steps) as Step[])) {
    it(order.join(', '), async () => {
      const form = document.body.appendChild(document.createElement('form'));
      const panel = document.createElement('smtp-edit-panel');
      try {
        for (const name of order) steps[name](panel, form);
        expect(panel.submitValues).to.deep.equal(body);
        await panel.updateComplete;
        expect(panel.submitValues).to.deep.equal(body);
        expect(panel.checkValidity()).to.equal(true);
        expect(new FormData(form).get('oauth2-client-id')).to.equal(savedGoogle['oauth2-client-id']);
        expect(panel.matches(':state(dirty)')).to.equal(false);
      } finally {
        form.remove();
      }
    });
  }
});
