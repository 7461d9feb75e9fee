import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explain } from '../../../src/diagnosis/index.js';
import { valueTexts, valuesFor } from '../../../src/diagnosis/values.js';
import { microsoft } from '../../../src/providers/index.js';

const APP = '3e26c0ad-2d19-4b9b-a1b0-6ea3a1b5d7f1';
const GOOGLE_APP = '123456-abcdef.apps.googleusercontent.com';
const PAGE = 'https://nas.example.com/cb';

describe('values of an explanation that nobody knows', () => {
  it('are words that fit into its sentences', () => {
    assert.deepEqual(valuesFor('', {}), {
      redirectUri: 'the redirect URI of this form',
      clientId: 'that was given',
      tenant: 'that was given',
      mailbox: 'the sending mailbox',
      from: 'that is entered',
      server: 'that is entered',
      endpoint: 'of the provider',
      consentLink: 'https://login.microsoftonline.com/organizations/adminconsent?client_id=CLIENT-ID',
      smtpAuthCommand: 'Set-CASMailbox -Identity alerts@example.com -SmtpClientAuthenticationDisabled $false',
      aadsts: '',
    });
  });

  it('are the same where the form is empty', () => {
    const empty = { redirectUri: '', clientId: '', tenantId: '', account: '', fromAddress: '', server: '' };
    assert.deepEqual(valuesFor('', empty), valuesFor('', {}));
  });

  it('are said in another language where it has the words', () => {
    const names = Object.keys(valueTexts).filter((name) => !name.startsWith('value-wait'));
    const texts = Object.fromEntries(names.map((name) => [name, `de ${name}`]));
    const values = valuesFor('', { texts });
    for (const name of names) assert.equal(values[name.slice('value-'.length)], `de ${name}`);
    assert.ok(names.length >= 7);
  });
});

describe('values that the error itself names', () => {
  const rows: Readonly<Record<string, readonly (readonly [text: string, value: string])[]>> = {
    redirectUri: [
      [`redirect_uri=${PAGE}&client_id=x`, PAGE],
      [`The redirect URI in the request: ${PAGE}, did not match`, PAGE],
      [`The redirect URI '${PAGE}' is not registered`, PAGE],
      [`redirect url: ${PAGE}`, PAGE],
      [`The reply URL '${PAGE}' does not match`, PAGE],
      [`The reply address '${PAGE}' does not match`, PAGE],
      [`device_id is required for private IP: ${PAGE}`, PAGE],
    ],
    clientId: [
      [`Application with identifier '${APP}' was not found`, APP],
      [`the application '${APP}' is disabled`, APP],
      [`the app with ID ${APP}`, APP],
      [`client_id=${APP}`, APP],
      [`Client ID: ${GOOGLE_APP}`, GOOGLE_APP],
      [`app id ${APP}`, APP],
      [`appid=${APP}`, APP],
    ],
    tenant: [
      ["Tenant 'contoso.com' not found", 'contoso.com'],
      ["was not found in the directory 'Contoso'", 'Contoso'],
    ],
    server: [
      ['getaddrinfo ENOTFOUND mail.example.com', 'mail.example.com'],
      ['getaddrinfo EAI_AGAIN mail.example.com', 'mail.example.com'],
      ['Could not resolve host: mail.example.com', 'mail.example.com'],
      ["couldn't resolve hostname 'mail.example.com'", 'mail.example.com'],
      ['connect ECONNREFUSED 192.0.2.1:587', '192.0.2.1:587'],
      ['connect ETIMEDOUT [2001:db8::1]:465', '[2001:db8::1]:465'],
      ['dial tcp: lookup mail.example.com: no such host', 'mail.example.com'],
      ['java.net.UnknownHostException: mail.example.com', 'mail.example.com'],
      ["Couldn't connect to host, port: mail.example.com, 25", 'mail.example.com'],
      ['php_network_getaddresses: getaddrinfo for mail.example.com failed', 'mail.example.com'],
    ],
  };
  for (const [name, samples] of Object.entries(rows))
    for (const [text, value] of samples)
      it(`${name} in ${text}`, () => assert.equal(valuesFor(text, {})[name], value));

  it('give way to those of the form, but for the server that could not be reached', () => {
    const text = `client_id=${APP} getaddrinfo ENOTFOUND mail.example.com`;
    const values = valuesFor(text, { clientId: 'mine', server: 'smtp.example.com', port: 25 });
    assert.deepEqual([values.clientId, values.server], ['mine', 'mail.example.com']);
    assert.equal(valuesFor('', { server: 'smtp.example.com', port: 25 }).server, 'smtp.example.com:25');
    assert.equal(valuesFor('', { server: 'smtp.example.com' }).server, 'smtp.example.com');
    assert.equal(valuesFor('', { port: 25 }).server, 'that is entered');
  });

  it('are of the sign-in service where it was asked, and of the mail server where that was', () => {
    const text = 'getaddrinfo ENOTFOUND login.example.com';
    assert.equal(valuesFor(text, {}).endpoint, 'login.example.com');
    assert.equal(valuesFor(text, {}, 'token-endpoint').endpoint, 'login.example.com');
    assert.equal(
      valuesFor(text, { provider: microsoft }, 'smtp-server').endpoint,
      'login.microsoftonline.com',
    );
    const broken = { ...microsoft, tokenEndpoint: 'no address' };
    assert.equal(valuesFor('', { provider: broken }).endpoint, 'of the provider');
    assert.equal(valuesFor('', { provider: 'microsoft' }).endpoint, 'of the provider');
  });
});

describe('the link of an explanation', () => {
  it('is Microsoft’s page of the number, and absent where there is none', () => {
    assert.equal(explain('AADSTS50020').link, 'https://login.microsoftonline.com/error?code=50020');
    assert.equal(explain('aadsts50020').link, 'https://login.microsoftonline.com/error?code=50020');
    for (const text of ['the moon', 'connect ECONNREFUSED', 'AADSTS12'])
      assert.equal('link' in explain(text), false, text);
  });

  it('for the consent of everybody names the app, and no more than that can be in an address', () => {
    const link = (context: object) => valuesFor('', context).consentLink;
    assert.equal(
      link({ clientId: 'a b&c', tenantId: 'x/y', provider: microsoft }),
      'https://login.microsoftonline.com/x%2Fy/adminconsent?client_id=a%20b%26c',
    );
  });
});

describe('the command of an explanation', () => {
  const identity = (account: string) =>
    /-Identity (\S+) -Smtp/.exec(valuesFor('', { account }).smtpAuthCommand ?? '')?.[1];
  it('holds an address that a shell takes as it stands, whole', () => {
    for (const account of ['a@example.com', 'alerts+nas@mail.example.co.uk', 'first.last_1-x@b-c.de'])
      assert.equal(identity(account), account);
    for (const account of ['$a@example.com', 'a@example.com;', 'a@example', 'a@.com', ' a@example.com'])
      assert.equal(identity(account), 'alerts@example.com');
  });
});

describe('the time that the other side asks to wait', () => {
  const last = (text: string) => explain(`HTTP 429 Too Many Requests. ${text}`).how.at(-1);
  const rows = [
    ['Retry-After: 1', 'It asks to wait for 1 second.'],
    ['retry_after=90', 'It asks to wait for 90 seconds.'],
    ['"retryAfter": "30"', 'It asks to wait for 30 seconds.'],
    ['Try again in 5 seconds', 'It asks to wait for 5 seconds.'],
    ['Please wait for about 3 minutes', 'It asks to wait for 180 seconds.'],
    ['Retry after 2 minutes', 'It asks to wait for 120 seconds.'],
    ['Retry after 2', 'It asks to wait for 2 seconds.'],
    ['Please retry in 2 H', 'It asks to wait for 7,200 seconds.'],
    ['Retry after 2026-01-01T00:00:00Z', 'It asks to wait until 2026-01-01T00:00:00Z.'],
  ] as const;
  for (const [text, words] of rows) it(`is told: ${text}`, () => assert.equal(last(text), words));

  it('is told of the provider alone', () => {
    const how = explain('connect ECONNREFUSED, retry in 5 seconds').how.join('\n');
    assert.doesNotMatch(how, /asks to wait/);
  });
});
