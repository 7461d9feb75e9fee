import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { google, microsoft } from '../../../src/providers/index.js';
import { CHECKS } from '../../../src/smtp-target/checks.js';
import type { Format } from '../../../src/smtp-target/fields.js';
import { loadForm, withMethod, withText } from '../../../src/smtp-target/form.js';
import { readSnippet } from '../../../src/smtp-target/snippet.js';

const providers = [google, microsoft];
const ID = '123-abc.apps.googleusercontent.com';
const form = withText(withMethod(loadForm({}), 'google-oauth2', providers), 'oauth2-client-id', 'the-id');
const check = (format: Format, text: string, edit = false) =>
  CHECKS[format](text, { form, edit, providers })?.id;

/** What is wrong with each; undefined where nothing is. */
const ROWS: Readonly<
  Partial<Record<Format, readonly (readonly [problem: string | undefined, ...texts: string[]])[]>>
> = {
  'client-secret': [
    ['maskedSecret', '***', '***abc', 'abc***', 'a•••', '●●●', '∗∗∗', '...abc', 'abc...', 'GOCS…', '.**x'],
    ['secretIsToken', 'ya29.abc', '1//abc', '4/0abc', 'eyJabc.def', '0.Ab', '1.AX', 'M.Cx', 'AIzaX'],
    ['secretIsClientId', 'the-id', ID],
    ['secretShape', 'a b', '{"web":{}}', '[x]', 'https://x', 'http:x', '{a b}', '{"x"}', '{x', '{a}{b}'],
    [
      undefined,
      'GOCSPX-abc',
      '**',
      'a**b',
      'a..b',
      'a...b',
      '..a',
      'a..',
      'xya29.a',
      'x1//a',
      'xeyJa.b',
      'x0.Ab',
      'xAIza',
      '{GOCSPX-abc}',
      'the-id-2',
      'xhttps:',
      'a{b}',
    ],
  ],
  'client-id': [
    ['clientIdShape', 'a b', '"a', "a'", '`a', '{a', 'a}', '<a', 'a>', 'https://a', 'a\tb'],
    [undefined, ID],
  ],
  date: [
    [
      'date',
      '',
      'x',
      '2026-02-30',
      '2026-13-01',
      '26-01-01',
      '02026-01-01',
      '2026-01-011',
      '2026-1-1',
      '2026-00-10',
    ],
    [undefined, '2026-02-28', '2028-02-29', '0001-01-01', '9999-12-31'],
  ],
  host: [
    ['hostIsMail', 'a@b.example', '@'],
    ['host', 'a b', 'a/b'],
    [undefined, 'mail.example.com'],
  ],
  port: [
    ['port', '0', 'x'],
    [undefined, '587'],
  ],
  name: [
    ['name', 'a b', '1'],
    [undefined, 'alerts'],
  ],
};

describe('what is wrong with a value', () => {
  for (const [format, rows] of Object.entries(ROWS))
    for (const [problem, ...texts] of rows)
      for (const text of texts)
        it(`${format}: ${JSON.stringify(text)} is ${problem ?? 'good'}`, () =>
          assert.equal(check(format as Format, text), problem));

  it('is nothing in a name that was saved', () => assert.equal(check('name', 'a b', true), undefined));
});

describe('a text with several values', () => {
  const ALL = { 'oauth2-client-id': 'i', 'oauth2-client-secret': 's', 'oauth2-tenant-id': 't' };
  const texts: Readonly<Record<string, string>> = {
    'an .env file': 'export CLIENT_ID=i\nCLIENT_SECRET="s"\r\nTENANT_ID=\'t\'',
    'lines of a page': 'Application (client) ID: i\nDirectory (tenant) ID: t\nClient Secret: s',
    JSON: '{"app":{"clientId":"i","client-secret":"s","tenant":"t"}}',
    'JSON in a fence': '```json\n{"client_id":"i","password":"s","tenantId":"t"}\n```',
    'JSON behind a byte order mark': '\ufeff{"appId":"i","password":"s","tenant":"t"}',
    'lines of JSON': '  "application id": "i",\n  "secret": "s";\n "tenant": "t",',
    'an address': 'x: y\nhttps://login.example/?client_id=i&tenant=t&client_secret=s',
    capitals: 'CLIENT ID = i\nSECRET = s\nDIRECTORY = t',
  };
  for (const [what, text] of Object.entries(texts))
    it(`is read: ${what}`, () => assert.deepEqual(readSnippet(text).values, ALL));

  it('gives the first of each, and nothing that is empty or has another name', () => {
    assert.deepEqual(readSnippet('client_id=one\nclient_id=two').values, { 'oauth2-client-id': 'one' });
    const others = [
      'secret id: x',
      'Object ID: x',
      'project_id: x',
      'private-key: x',
      'redirect_client_id: x',
      'access_token_secret: x',
      'auth_client_uri: x',
      'client_id_url: x',
      'my password: x',
      'clients: x',
      'client_id:',
      'x',
      `${'client id '.repeat(9)}: x`,
    ];
    for (const other of others) assert.deepEqual(readSnippet(other).values, {}, other);
  });

  it('is known as a service account’s key, or as the file of a desktop client', () => {
    const kinds = (text: string) => [readSnippet(text).isServiceAccount, readSnippet(text).isDesktop];
    assert.deepEqual(kinds('{"type":"service_account"}'), [true, false]);
    assert.deepEqual(kinds('{"type":"authorized_user"}'), [false, false]);
    assert.deepEqual(kinds('{"kind":"service_account"}'), [false, false]);
    assert.deepEqual(kinds('{"installed":{"client_id":"i"}}'), [false, true]);
    assert.deepEqual(kinds('\ufeff{ "installed" : {}}'), [false, true]);
    assert.deepEqual(kinds('{"web":{"installed":{}}}'), [false, false]);
  });
});
