import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { tokensIn, withoutSecrets } from '../../../src/host-api/secrets.js';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const form = (text: string) => new URLSearchParams([['', text]]).toString().slice(1);
const unicode = (text: string) =>
  [...text].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** How servers, logs and libraries repeat what they were sent. */
const SPELLINGS: Readonly<Record<string, (secret: string) => string>> = {
  plain: (secret) => secret,
  'in a URL': encodeURIComponent,
  'in a URL with small letters': (secret) =>
    encodeURIComponent(secret).replace(/%../g, (each) => each.toLowerCase()),
  'in a URL twice': (secret) => encodeURIComponent(encodeURIComponent(secret)),
  'in a form': form,
  'in JSON': (secret) => JSON.stringify(secret).slice(1, -1),
  'in JSON in JSON': (secret) => JSON.stringify(JSON.stringify(secret)).slice(3, -3),
  'in JSON of PHP': (secret) => JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
  'in escapes': unicode,
  'in HTML': (secret) =>
    secret
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#039;'),
  'in HTML by hexadecimal numbers': (secret) =>
    secret.replace(/[^a-z0-9]/giu, (each) => `&#x${each.charCodeAt(0).toString(16)};`),
  'in base64': base64,
  'in base64 for a URL': (secret) => Buffer.from(secret).toString('base64url'),
  'in Basic': (secret) => base64(`the-client:${secret}`),
  'in Basic, encoded for a form first': (secret) => base64(`the-client:${form(secret)}`),
  'in Basic, another client': (secret) => base64(`another.client:${secret}`),
  'in Basic, in a URL': (secret) => encodeURIComponent(base64(`client:${secret}`)),
  'in hexadecimal': (secret) => Buffer.from(secret).toString('hex'),
  'in hexadecimal with capitals': (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
};

const SECRETS = [
  '4/0AbCdEfGhIjKlMnOpQrStUv',
  'p@ss/word+1',
  '9xQ8Q~.quote"and\\backslash',
  'a secret & its <friends> – ü',
  `0.A${'Xy9_-.'.repeat(200)}`,
];

describe('withoutSecrets', () => {
  for (const [name, spell] of Object.entries(SPELLINGS))
    for (const secret of SECRETS)
      it(`hides ${secret.slice(0, 30)} ${name}`, () => {
        const spelled = spell(secret);
        for (const words of [`Bad code ${spelled} for you`, `{"x":"${spelled}"}`, `code=${spelled}&b=2`]) {
          const clean = withoutSecrets(words, ['another', secret]);
          assert.ok(!clean.includes(spelled), clean);
          // Nor the better part of it.
          const middle = spelled.slice(4, -4);
          assert.ok(!clean.includes(middle.slice(0, 24)), clean);
          assert.match(clean, /…/);
        }
      });

  it('hides a part of a secret, from eight characters on', () => {
    const secret = 'GOCSPX-Ab1Cd2Ef3Gh4Ij5Kl6';
    for (const part of [secret.slice(0, 8), secret.slice(0, 10), secret.slice(-8), secret.slice(5, 17)])
      for (const spell of [SPELLINGS.plain, SPELLINGS['in a URL'], SPELLINGS['in escapes']])
        assert.equal(withoutSecrets(`Wrong: ${spell?.(part)}*** .`, [secret]), 'Wrong: …*** .');
    assert.ok(
      !withoutSecrets(`Basic ${base64(`id:${secret.slice(0, 12)}`)}`, [secret]).includes(base64('id')),
    );
    assert.equal(withoutSecrets('The prefix is GOCSPX-.', [secret]), 'The prefix is GOCSPX-.');
  });

  it('hides a short secret as it is, and encoded from six characters on', () => {
    assert.equal(withoutSecrets('is hush5 wrong', ['hush5']), 'is … wrong');
    for (const [secret, isHidden] of [
      ['hush5', false],
      ['hush56', true],
    ] as const)
      for (const encoding of ['base64', 'hex'] as const) {
        const spelled = Buffer.from(`me: ${secret}, you`).toString(encoding);
        assert.equal(withoutSecrets(`is ${spelled} wrong`, [secret]), `is ${isHidden ? '…' : spelled} wrong`);
      }
  });

  it('hides each place where a secret stands, also at the beginning, at the end and one in another', () => {
    assert.equal(withoutSecrets('hush-hush, hush', ['hush']), '…-…, …');
    assert.equal(withoutSecrets('ababab', ['abab']), '…');
    assert.equal(withoutSecrets('is abcdef', ['cd', 'abcdef']), 'is …');
  });

  it('keeps the first 2,000 characters', () => {
    assert.equal(withoutSecrets('y'.repeat(2000), []), 'y'.repeat(2000));
    assert.equal(withoutSecrets('y'.repeat(2001), []), `${'y'.repeat(2000)}…`);
    assert.equal(withoutSecrets(`first ${'word '.repeat(9000)}`, []).slice(0, 11), 'first word ');
  });

  it('leaves other words as they are', () => {
    const words =
      'AADSTS7000215: Invalid client secret provided. Trace ID: 5d7d0c3e-2f8c-4d53-9d6f-93a4a5f01b00';
    assert.equal(withoutSecrets(words, ['p@ss/word+1', '4/0AbCdEfGhIjKlMnOpQrStUv', undefined, '']), words);
  });

  it('cuts what nobody can read, and no secret shows where it is cut', () => {
    const secret = 'S3cr3t~'.repeat(5);
    const clean = withoutSecrets(`${'x'.repeat(19_980)}${secret}${'y'.repeat(1e6)}`, [secret]);
    assert.ok(clean.length <= 2001);
    assert.ok(!clean.includes('S3cr3t'));
    assert.ok(!withoutSecrets(`${'word '.repeat(399)}${secret}`, [secret]).includes('S3cr'));
  });

  it('hides any secret of any length in any of the spellings', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 100 }),
        fc.constantFrom(...Object.values(SPELLINGS)),
        (secret, spell) => {
          fc.pre(secret.trim() === secret && !'words: '.includes(secret));
          const spelled = spell(secret);
          assert.ok(!withoutSecrets(`words: ${spelled}`, [secret]).includes(spelled));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('tokensIn', () => {
  it('finds tokens by their name, at any depth, and leaves sentences about them', () => {
    const answer = {
      errors: { 'oauth2-refresh-token': '1//0gAbCdEf', access_token: 'is missing in the request' },
      data: [{ id_token: 'eyJhbGciOi' }],
      account: 'ops@example.com',
    };
    assert.deepEqual(tokensIn(answer), ['1//0gAbCdEf', 'eyJhbGciOi']);
  });

  it('takes what is at least eight characters long, and has no blank anywhere', () => {
    const texts = ['1234567', '12345678', ' 12345678', '12345678 ', '1234 5678', '123456789'];
    assert.deepEqual(tokensIn({ refresh_token: texts }), ['12345678', '123456789']);
  });

  it('knows each name that a backend may give a token', () => {
    for (const name of [
      'refresh_token',
      'accessToken',
      'id-token',
      'client_secret',
      'code-verifier',
      'Password',
    ]) {
      assert.deepEqual(tokensIn({ [name]: 'abcdefgh' }), ['abcdefgh'], name);
    }
    assert.deepEqual(tokensIn({ token_type: 'abcdefgh', account: 'abcdefgh' }), []);
  });
});
