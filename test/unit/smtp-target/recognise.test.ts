import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { google } from '../../../src/providers/google.js';
import { microsoft } from '../../../src/providers/microsoft.js';
import { fieldOf, isText } from '../../../src/smtp-target/fields.js';
import type { TextKey } from '../../../src/smtp-target/fields.js';
import {
  loadForm,
  textValue,
  withMethod,
  withRecipientsText,
  withText,
  withTexts,
} from '../../../src/smtp-target/form.js';
import { recognise } from '../../../src/smtp-target/recognise.js';
import type { Recognised } from '../../../src/smtp-target/recognise.js';
import { validate } from '../../../src/smtp-target/validate.js';

const providers = [google, microsoft];
const GUID = '11111111-2222-3333-4444-555555555555';
const OTHER = '99999999-2222-3333-4444-555555555555';
const ID = '123-abc.apps.googleusercontent.com';
const situation = (method: string, form = loadForm({})) => ({
  form: withMethod(form, method, providers),
  edit: false,
  providers,
});

function read(method: string, key: TextKey, text: string): Recognised | undefined {
  const field = fieldOf(key);
  assert.ok(field && isText(field));
  return recognise(field, text, situation(method));
}
/** What an entry comes to: the value that is left in its field, and the problem that stands at it. */
function enter(method: string, key: TextKey, text: string) {
  const at = situation(method);
  const found = read(method, key, text);
  const form = withTexts(withText(at.form, key, text), found?.values ?? {});
  return { value: textValue(form, key), problem: validate({ ...at, form }).get(key)?.id, as: found?.as };
}

describe('an entry that holds more than its value', () => {
  const taken: readonly (readonly [method: string, key: TextKey, text: string, value: string])[] = [
    ['google-oauth2', 'oauth2-client-id', `Client ID: ${ID}`, ID],
    ['google-oauth2', 'oauth2-client-id', `Client ID ${ID}`, ID],
    ['google-oauth2', 'oauth2-client-id', `client_id=${ID}`, ID],
    ['google-oauth2', 'oauth2-client-id', `GOOGLE_CLIENT_ID=${ID}`, ID],
    ['google-oauth2', 'oauth2-client-id', `client_id: "${ID}`, ID],
    ['google-oauth2', 'oauth2-client-id', `"client_id": "${ID}",`, ID],
    ['google-oauth2', 'oauth2-client-id', `https://${ID}`, ID],
    ['microsoft-oauth2', 'oauth2-client-id', `Application (client) ID: ${GUID}`, GUID],
    ['microsoft-oauth2', 'oauth2-client-id', `Application (client) ID\n${GUID}`, GUID],
    ['microsoft-oauth2', 'oauth2-client-id', `{${GUID}}`, GUID],
    ['microsoft-oauth2', 'oauth2-client-id', `api://${GUID}`, GUID],
    ['google-oauth2', 'oauth2-client-secret', 'Client secret: GOCSPX-abc', 'GOCSPX-abc'],
    ['google-oauth2', 'oauth2-client-secret', 'GOOGLE_CLIENT_SECRET=GOCSPX-abc', 'GOCSPX-abc'],
    ['google-oauth2', 'oauth2-client-secret', '"GOCSPX-abc",', 'GOCSPX-abc'],
    ['google-oauth2', 'oauth2-client-secret', '  "client_secret": "GOCSPX-abc",', 'GOCSPX-abc'],
    ['microsoft-oauth2', 'oauth2-tenant-id', `Directory (tenant) ID: ${GUID}`, GUID],
    [
      'microsoft-oauth2',
      'oauth2-tenant-id',
      `https://login.microsoftonline.com/${GUID}/oauth2/v2.0/authorize`,
      GUID,
    ],
    [
      'microsoft-oauth2',
      'oauth2-tenant-id',
      'https://login.microsoftonline.com/contoso.com/v2.0',
      'contoso.com',
    ],
    ['microsoft-oauth2', 'oauth2-tenant-id', 'Common', 'common'],
    ['microsoft-oauth2', 'oauth2-tenant-id', `{${GUID}}`, GUID],
    ['plain', 'server', '"smtp.gmail.com",', 'smtp.gmail.com'],
    ['plain', 'server', 'ｓｍｔｐ.gmail.com', 'smtp.gmail.com'],
    ['plain', 'server', 'smtp.gmail\u200b.com', 'smtp.gmail.com'],
    ['plain', 'port', '５８７', '587'],
    ['plain', 'username', '"ops;team",', 'ops;team'],
    ['plain', 'username', 'MAILTO:ops@example.com', 'ops@example.com'],
    ['plain', 'username', '\u202aops@example.com\u202c', 'ops@example.com'],
    ['plain', 'password', 'pass\u200bword ', 'password '],
    ['plain', 'from-address', 'Ops Team <ops@example.com>', 'ops@example.com'],
    ['plain', 'from-address', 'mailto:ops@example.com', 'ops@example.com'],
    ['plain', 'from-address', 'ops@example.com.', 'ops@example.com'],
    ['plain', 'from-address', '\u200eops@example.com', 'ops@example.com'],
    ['google-oauth2', 'oauth2-client-secret', 'client_secret: GOCSPX-abc,', 'GOCSPX-abc'],
    ['google-oauth2', 'oauth2-client-secret', '<GOCSPX-abc>', 'GOCSPX-abc'],
    ['google-oauth2', 'oauth2-client-secret', 'Clientschlüssel: GOCSPX-abc', 'GOCSPX-abc'],
    ['microsoft-oauth2', 'oauth2-client-secret', 'Value: abc8Q~x.y_z', 'abc8Q~x.y_z'],
    ['microsoft-oauth2', 'oauth2-tenant-id', 'contoso.com.', 'contoso.com'],
    ['microsoft-oauth2', 'oauth2-tenant-id', 'ops@contoso.com', 'contoso.com'],
    ['microsoft-oauth2', 'oauth2-tenant-id', 'login.microsoftonline.com/contoso.com', 'contoso.com'],
    ['plain', 'server', 'mail.example。com', 'mail.example.com'],
    ['plain', 'username', 'E-Mail: ops@example.com', 'ops@example.com'],
    ['plain', 'from-address', '"Ops" ops@example.com', 'ops@example.com'],
    ['plain', 'from-address', 'ops@example.com (Ops)', 'ops@example.com'],
    ['plain', 'from-address', 'Reply-To: ops@example.com', 'ops@example.com'],
    ['plain', 'from-address', 'From: ops@example.com', 'ops@example.com'],
    ['plain', 'from-address', 'MAIL_FROM="Ops <ops@example.com>"', 'ops@example.com'],
    ['plain', 'server', 'Server: mail.example.com', 'mail.example.com'],
    ['plain', 'server', 'SMTP_HOST=mail.example.com', 'mail.example.com'],
    ['plain', 'server', '"host": "mail.example.com",', 'mail.example.com'],
    ['plain', 'port', 'Port: 587', '587'],
    ['plain', 'port', '587 (STARTTLS)', '587'],
    ['plain', 'username', 'Username: ops', 'ops'],
    ['plain', 'username', 'User name: DOMAIN\\ops', 'DOMAIN\\ops'],
    ['plain', 'username', 'SMTP_USER=ops@example.com', 'ops@example.com'],
    ['plain', 'username', 'Benutzername: „ops“', 'ops'],
    ['plain', 'username', 'Ops Team <ops@example.com>', 'ops@example.com'],
    ['google-oauth2', 'username', 'Account: ops@example.com.', 'ops@example.com'],
    ['microsoft-oauth2', 'username', 'ops@example.com (shared mailbox)', 'ops@example.com'],
    ['microsoft-oauth2', 'oauth2-tenant-id', 'https://contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    ['microsoft-oauth2', 'oauth2-tenant-id', 'contoso.com/', 'contoso.com'],
    ['google-oauth2', 'oauth2-client-secret', 'Clé secrète : GOCSPX-abc', 'GOCSPX-abc'],
    ['plain', 'from-address', 'mailto:ops@example.com?subject=Test', 'ops@example.com'],
    ['plain', 'from-address', '<ops@example.com', 'ops@example.com'],
    ['plain', 'server', 'mail.example.com (STARTTLS)', 'mail.example.com'],
    ['plain', 'name', 'NAME: nightly', 'nightly'],
    ['plain', 'name', 'Display name: alerts', 'alerts'],
    ['plain', 'server', 'Mail server name: mail.example.com', 'mail.example.com'],
    ['plain', 'server', 'smtp_server_address = mail.example.com', 'mail.example.com'],
    ['plain', 'from-address', 'Absender: ops@example.com', 'ops@example.com'],
    ['microsoft-oauth2', 'oauth2-tenant-id', 'ORGANIZATIONS', 'organizations'],
    ['microsoft-oauth2', 'oauth2-tenant-id', 'common.example.com.', 'common.example.com'],
    ['microsoft-oauth2', 'oauth2-tenant-id', 'user@notcommon.example', 'notcommon.example'],
  ];
  for (const [method, key, text, value] of taken) {
    it(`${key}: ${JSON.stringify(text)} is taken, and said`, () => {
      const { value: left, problem, as } = enter(method, key, text);
      assert.equal(left, value);
      assert.equal(problem, undefined);
      assert.ok(as === 'cleaned' || as === 'taken', as);
    });
  }

  it('that is what it should be is left alone', () => {
    for (const [method, key, text] of [
      ['google-oauth2', 'oauth2-client-id', ID],
      ['google-oauth2', 'oauth2-client-secret', 'GOCSPX-a:b=c'],
      ['microsoft-oauth2', 'oauth2-client-secret', 'abc8Q~x.y_z-secret'],
      ['microsoft-oauth2', 'oauth2-tenant-id', 'contoso.onmicrosoft.com'],
      ['plain', 'password', ' Secret: "quoted", with blanks '],
      ['plain', 'username', 'DOMAIN\\ops'],
      ['plain', 'username', 'ops:night=shift'],
      ['plain', 'server', '2001:db8::1'],
      ['plain', 'comment', '“Client ID: 1”, \u200eעברית'],
      ['plain', 'server', ' mail.example.com '],
    ] as const)
      assert.equal(read(method, key, text), undefined, `${key}: ${text}`);
  });

  it('that is a whole file fills every field it names', () => {
    const env = `GOOGLE_CLIENT_ID=${ID}\nGOOGLE_CLIENT_SECRET="GOCSPX-abc"\nREDIRECT_URI=https://a/`;
    const json = `\`\`\`json\n{ "web": { "client_id": "${ID}", "client_secret": "GOCSPX-abc", "project_id": "p" } }\n\`\`\``;
    for (const text of [env, json, `\ufeff${json.slice(8, -4)}`])
      for (const key of ['oauth2-client-id', 'oauth2-client-secret'] as const)
        assert.deepEqual(read('google-oauth2', key, text), {
          values: { 'oauth2-client-id': ID, 'oauth2-client-secret': 'GOCSPX-abc' },
          as: 'filled',
        });
    const portal = `Application (client) ID : ${GUID}\nDirectory (tenant) ID : ${OTHER}\nObject ID : ${GUID}`;
    assert.deepEqual(read('microsoft-oauth2', 'oauth2-client-id', portal)?.values, {
      'oauth2-client-id': GUID,
      'oauth2-tenant-id': OTHER,
    });
  });

  it('that is the file of a desktop client is filled in, and said to be one', () => {
    const file = JSON.stringify({
      installed: { client_id: ID, client_secret: 'GOCSPX-abc', redirect_uris: ['http://localhost'] },
    });
    for (const text of [file, `\ufeff${file}`, `\`\`\`json\n${file}\n\`\`\``])
      for (const key of ['oauth2-client-id', 'oauth2-client-secret'] as const)
        assert.equal(read('google-oauth2', key, text)?.as, 'desktop');
  });

  it('that is an address of a sign-in, or what a command line printed, fills in what it holds', () => {
    for (const text of [
      `appId=${GUID}&tenant=${OTHER}`,
      `https://login.microsoftonline.com/x/oauth2/v2.0/authorize?client_id=${GUID}&tenant_id=${OTHER}`,
    ])
      assert.deepEqual(read('microsoft-oauth2', 'oauth2-client-id', text)?.values, {
        'oauth2-client-id': GUID,
        'oauth2-tenant-id': OTHER,
      });
    const printed = JSON.stringify({ appId: GUID, displayName: 'x', password: 's3cret~x', tenant: OTHER });
    assert.deepEqual(read('microsoft-oauth2', 'oauth2-client-id', printed)?.values, {
      'oauth2-client-id': GUID,
      'oauth2-client-secret': 's3cret~x',
      'oauth2-tenant-id': OTHER,
    });
  });

  it('that a field wants as a whole stays whole', () => {
    const key = JSON.stringify({ type: 'service_account', private_key: '-----BEGIN', client_id: '1' });
    assert.equal(read('google-oauth2', 'oauth2-service-account-key', key), undefined);
    const pem = '-----BEGIN CERTIFICATE-----\nsecret: x\nclient_id=y\n-----END CERTIFICATE-----';
    assert.equal(read('microsoft-oauth2', 'oauth2-client-certificate', pem), undefined);
  });

  it('that is a service account’s key is taken by no field', () => {
    const key = JSON.stringify({ type: 'service_account', private_key: '-----BEGIN', client_id: '1' });
    assert.deepEqual(read('google-oauth2', 'oauth2-client-id', key), { values: {}, as: 'service-account' });
    assert.ok(enter('microsoft-oauth2', 'oauth2-client-id', key).problem);
  });
});

describe('an entry that is unusual, and right', () => {
  for (const secret of ['GOCSPX-a...b', 'a..b', 'x**y', 'ab1//cd'])
    it(`a secret with signs in it that masks have, too: ${secret}`, () => {
      assert.equal(enter('google-oauth2', 'oauth2-client-secret', secret).problem, undefined);
    });
});

describe('an entry that cannot be right', () => {
  const refused: readonly (readonly [method: string, key: TextKey, text: string, problem: string])[] = [
    ['google-oauth2', 'oauth2-client-id', `${ID} 999.apps.googleusercontent.com`, 'clientIdShape'],
    ['google-oauth2', 'oauth2-client-id', '.apps.googleusercontent.com', 'googleClientId'],
    ['microsoft-oauth2', 'oauth2-client-id', 'contoso.com', 'microsoftClientId'],
    ['microsoft-oauth2', 'oauth2-client-id', GUID.slice(1), 'microsoftClientId'],
    ['microsoft-oauth2', 'oauth2-client-id', GUID.replaceAll('-', '–'), 'microsoftClientId'],
    ['microsoft-oauth2', 'oauth2-client-id', '{ "a": 1 }', 'clientIdShape'],
    ['google-oauth2', 'oauth2-client-secret', ID, 'secretIsClientId'],
    ['microsoft-oauth2', 'oauth2-client-secret', `{${GUID}}`, 'secretId'],
    ['microsoft-oauth2', 'oauth2-client-secret', '****abcd', 'maskedSecret'],
    ['microsoft-oauth2', 'oauth2-client-secret', '••••••', 'maskedSecret'],
    ['google-oauth2', 'oauth2-client-secret', 'GOCSPX-…', 'maskedSecret'],
    ['google-oauth2', 'oauth2-client-secret', 'GOCSPX-...', 'maskedSecret'],
    ['plain', 'from-address', 'a@example.com, b@example.com', 'mail'],
    ['microsoft-oauth2', 'oauth2-tenant-id', 'https://contoso.sharepoint.com/', 'tenant'],
    ['google-oauth2', 'oauth2-client-secret', 'GOCSPX-abc GOCSPX-def', 'secretShape'],
    ['google-oauth2', 'oauth2-client-secret', '{"installed": {}}', 'secretShape'],
    ['plain', 'server', '::1]:25/[', 'host'],
    ['plain', 'server', '::1]/x[', 'host'],
    ['plain', 'server', 'mail.example.com:587', 'host'],
    ['plain', 'server', 'localhost:587', 'host'],
    ['plain', 'server', 'https://mail.example.com/owa', 'host'],
    ['plain', 'server', 'ops@mail.example.com', 'hostIsMail'],
    ['plain', 'server', 'smtp://ops@mail.example.com:587/', 'hostIsMail'],
    ['plain', 'port', '587x', 'port'],
    ['plain', 'port', '587, 465', 'port'],
    ['plain', 'port', '25/465', 'port'],
    ['microsoft-oauth2', 'oauth2-client-secret', 'https://contoso.vault.azure.net/secrets/a', 'secretShape'],
    ['google-oauth2', 'oauth2-client-secret', 'ya29.a0AfB_byC', 'secretIsToken'],
    ['google-oauth2', 'oauth2-client-secret', '1//0gAbCdEf', 'secretIsToken'],
    ['google-oauth2', 'oauth2-client-secret', '4/0AbCdEf-gh', 'secretIsToken'],
    ['google-oauth2', 'oauth2-client-secret', 'AIzaSyA1b2C3', 'secretIsToken'],
    ['microsoft-oauth2', 'oauth2-client-secret', 'eyJ0eXAiOiJKV1Qi.eyJh.c2ln', 'secretIsToken'],
    ['microsoft-oauth2', 'oauth2-client-secret', '0.AXoAbCdEf.AgAB', 'secretIsToken'],
    ['microsoft-oauth2', 'oauth2-client-secret', 'M.C546_BAY.0.U.x', 'secretIsToken'],
    ['plain', 'from-address', 'ops@', 'mail'],
  ];
  for (const [method, key, text, problem] of refused) {
    it(`${key}: ${JSON.stringify(text)} is refused as ${problem}`, () => {
      assert.equal(enter(method, key, text).problem, problem);
    });
  }
});

describe('recipients that are typed', () => {
  const type = (text: string) =>
    [...text].reduce(
      (form, letter) => withRecipientsText(form, form.mailtoText + letter, false),
      loadForm({}),
    );
  const finish = (text: string) => {
    const form = type(text);
    return withRecipientsText(form, form.mailtoText, true).lists.mailto;
  };
  for (const [text, list] of [
    ['Ops Team <ops@example.com>', ['ops@example.com']],
    ['"Doe, Jane" <jane@example.com>, b@example.com', ['jane@example.com', 'b@example.com']],
    ['a@example.com b@example.com', ['a@example.com', 'b@example.com']],
    ['a@example.com Night Shift <b@example.com>', ['a@example.com', 'b@example.com']],
    ['a@example.com; nobody, b@example.com.', ['a@example.com', 'nobody', 'b@example.com']],
    ['mailto:a@example.com\u200b', ['a@example.com']],
    ['To: a@example.com, Jane <b@example.com>', ['a@example.com', 'b@example.com']],
    ['Cc:a@example.com', ['a@example.com']],
    ['O’Neil, Ann <ann@example.com>; b@example.com', ['ann@example.com', 'b@example.com']],
    [
      "O'Neil, Ann M. <ann@example.com>, St. John-Doe, Bo <bo@example.com>",
      ['ann@example.com', 'bo@example.com'],
    ],
    ['nobody, b@example.com', ['nobody', 'b@example.com']],
    ['["a@example.com","b@example.com"]', ['a@example.com', 'b@example.com']],
    ['(a@example.com)、<b@example.com>', ['a@example.com', 'b@example.com']],
    ['a@[192.0.2.1], b@[IPv6:2001:db8::1]', ['a@[192.0.2.1]', 'b@[IPv6:2001:db8::1]']],
    ['a@example.com, Müller, Jörg <joerg@example.com>', ['a@example.com', 'joerg@example.com']],
  ] as const) {
    it(`one letter after the other: ${text}`, () => assert.deepEqual(finish(text), list));
  }
});
