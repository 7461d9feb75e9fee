import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { redact } from '../../../src/diagnosis/redact.js';

const APP = '3e26c0ad-2d19-4b9b-a1b0-6ea3a1b5d7f1';
const letters = (length: number) => 'abcdefghijklmnopqrstuvwxyz'.repeat(2).slice(0, length);

/** The shapes of well-known tokens, at the shortest that is taken for one: a text before it, and so many letters. */
const SHAPES: Readonly<Record<string, readonly [before: string, length: number, prefix?: string]>> = {
  'a bearer': ['', 16, 'Bearer '],
  'a basic': ['', 16, 'basic '],
  'an SASL answer': ['', 8, 'AUTH PLAIN '],
  'an answer of XOAUTH2': ['', 8, 'auth xoauth2 '],
  'Google’s access token': ['ya29.', 8],
  'Google’s refresh token': ['1/', 20],
  'Google’s newer refresh token': ['1//', 20],
  'Google’s code': ['4/', 20],
  'Google’s client secret': ['GOCSPX-', 8],
  'Microsoft’s code': ['0.A', 24],
  'Microsoft’s refresh token': ['1.A', 24],
  'a code of a personal account': ['M.C123_BAY.', 16],
};

describe('what is taken out of a text', () => {
  for (const [name, [before, length, prefix = '']] of Object.entries(SHAPES)) {
    it(`is ${name}, from its shortest on, in a sentence`, () => {
      const token = before + letters(length);
      assert.equal(redact(`sent ${prefix}${token} to it`), `sent ${prefix}[redacted] to it`);
      const short = `sent ${prefix}${before}${letters(length - 1)} to it`;
      assert.equal(redact(short), short);
    });
  }

  for (const [name, token] of [
    ['a JWT', `eyJ${letters(8)}.${letters(8)}.${letters(4)}`],
    ['a JWT without a signature', `eyJ${letters(8)}.${letters(8)}`],
    ['Entra’s client secret', `abc8Q~${letters(20)}`],
  ] as const)
    it(`is ${name}`, () => assert.equal(redact(`sent ${token} to it`), 'sent [redacted] to it'));

  it('is what stands behind Authorization, Cookie and a password, to its end', () => {
    assert.equal(redact('Authorization: Bearer a.b, then'), 'Authorization: [redacted], then');
    assert.equal(redact('proxy-authorization: digest x'), 'proxy-authorization: [redacted]');
    assert.equal(redact('authorization=x'), 'authorization=[redacted]');
    assert.equal(redact('Cookie: a=b; c=d\nHost: x'), 'Cookie:[redacted]\nHost: x');
    assert.equal(redact('Set-Cookie: a=b'), 'Set-Cookie:[redacted]');
    assert.equal(redact('password="with \'blanks\' in it", x'), 'password="[redacted]", x');
    assert.equal(redact('smtp://me:hush@mail.example.com'), 'smtp://[redacted]@mail.example.com');
  });

  for (const name of [
    'refresh_token',
    'access-token',
    'idToken',
    'client_secret',
    'clientAssertion',
    'code_verifier',
    'authorization_code',
    'auth-code',
    'oauth2-client-secret',
    'oauth2-refresh-token',
    'password',
    'passwd',
    'pwd',
    'api_key',
    'private-key',
    'csrfToken',
    'sessionid',
    'PVEAuthCookie',
  ])
    it(`is the value of ${name}, however it is written`, () => {
      for (const [before, after] of [
        ['=', '&x=1'],
        [': ', ', x'],
        ['":"', '"}'],
        ['\\":\\"', '\\"}'],
        ['%3D', '&x'],
        ['&quot;:&quot;', '&quot;'],
        [' => ', ')'],
      ] as const) {
        const clean = redact(`${name}${before}hush${after}`);
        assert.ok(!clean.includes('hush') && clean.includes('[redacted]'), clean);
        assert.ok(clean.endsWith(after), clean);
      }
    });

  it('is the value of a short name where it looks like a secret', () => {
    for (const name of ['code', 'token', 'secret', 'pass', 'auth', 'assertion', 'key']) {
      assert.equal(redact(`${name}=${letters(15)}1`), `${name}=[redacted]`);
      assert.equal(redact(`{"${name}":"${letters(15)}1"}`), `{"${name}":"[redacted]"}`);
    }
  });

  it('is a long run of base64, from 48 characters on', () => {
    const blob = 'aB3'.repeat(16);
    assert.equal(redact(`334 ${blob}`), '334 [redacted]');
    assert.equal(redact(`334 ${blob.slice(1)}`), `334 ${blob.slice(1)}`);
  });
});

describe('what stays in a text', () => {
  const kept = {
    'a path of a version': `https://host.example/v1/${letters(20)}`,
    'a path that ends in a number': `see a4/${letters(20)}`,
    'a name that ends like a token': `AGOCSPX-${letters(8)}`,
    'a number that ends like a code': `10.A${letters(24)}`,
    'an address with two GUIDs': `https://login.example/${APP}/x/${APP}/authorize`,
    'words in capitals joined by a form': 'ERROR+IN+THE+REQUEST+OF+A+CLIENT+THAT+IS+NOT+KNOWN+HERE',
    'a value of a short name that is a word': 'code: unauthorizedbyclient',
    'a value of a short name that is short': 'token=abc1',
    'the name of an error as a code': 'code: SELF_SIGNED_CERT_IN_CHAIN_2',
    'the name of an error of Graph': 'code=Request_ResourceNotFound',
    'the name of an error of Graph with digits in it': 'code=ErrorMimeContentInvalidBase64String',
    'a word that ends like another': 'mycookie: yes, xauthorization: yes',
    'a name that ends like a short one': 'barcode=abcdefghijklmno1',
  };
  for (const [name, text] of Object.entries(kept)) it(`is ${name}`, () => assert.equal(redact(text), text));
});
