import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SignIn } from '../../../demo/backend/mail/transport.js';
import { ACCESS_TOKEN, PASSWORD, plain, refusalOf, sendMail, xoauth2 } from '../support/delivering.js';
import { scriptedServer, takesEverything } from '../support/scripted-server.js';

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** How a server may quote a secret, or a part of it. */
const QUOTES: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'in capitals': (secret) => secret.toUpperCase(),
  'its beginning': (secret) => secret.slice(0, 10),
  'its end': (secret) => secret.slice(-10),
  'in base64': base64,
  'in base64, its end': (secret) => base64(secret).slice(20),
  'in base64 with a user': (secret) => base64(`\0someone\0${secret}`),
  'in hex': (secret) => Buffer.from(secret).toString('hex'),
  'in a URL': encodeURIComponent,
  'in JSON': (secret) => JSON.stringify({ secret }),
};

/** Where a server may do so. */
const PLACES: readonly (readonly [where: string, at: RegExp, code: string])[] = [
  ['at the sign-in', /^AUTH/, '535 5.7.8'],
  ['at the sender', /^MAIL/, '550 5.7.1'],
  ['at the recipient', /^RCPT/, '550 5.1.1'],
  ['at the message', /^DATA/, '554 5.6.0'],
  ['at its end', /^\.$/, '451 4.3.0'],
  ['when it hangs up', /^MAIL/, '421 4.7.0'],
];

/** Parts of eight characters of a secret, in each form in which eight characters of it can be read. */
const partsOf = (secret: string) =>
  [
    secret,
    base64(secret),
    base64(`\0${secret}`).slice(2),
    base64(`\0\0${secret}`).slice(3),
    Buffer.from(secret).toString('hex'),
  ]
    .map((text) => text.replace(/=+$/, ''))
    .flatMap((text) => Array.from({ length: text.length - 7 }, (_, at) => text.slice(at, at + 8)));

const isHidden = (told: unknown, secret: string) => {
  const text = JSON.stringify(told);
  assert.deepEqual(
    partsOf(secret).filter((part) => text.includes(part)),
    [],
    text,
  );
};

describe('what a server quotes of the sign-in', () => {
  for (const [what, signIn, secret] of [
    ['a password', plain, PASSWORD],
    ['XOAUTH2', xoauth2, ACCESS_TOKEN],
    ['OAUTHBEARER', { ...xoauth2, mechanism: 'OAUTHBEARER' }, ACCESS_TOKEN],
  ] as const satisfies readonly (readonly [string, SignIn, string])[]) {
    for (const [where, at, code] of PLACES) {
      it(`is hidden ${where}: ${what}`, async (test) => {
        for (const [how, quote] of Object.entries(QUOTES)) {
          const { port } = await scriptedServer(
            test,
            takesEverything('AUTH PLAIN XOAUTH2 OAUTHBEARER', (line) =>
              at.test(line) ? `${code} Not good: ${quote(secret)}` : undefined,
            ),
          );
          const error = await refusalOf(sendMail({ port, signIn }));
          assert.match(error.message, /Not good: .*\(not shown\)/, how);
          isHidden(error, secret);
        }
      });
    }

    it(`is hidden where one recipient is refused and others are not: ${what}`, async (test) => {
      const { port } = await scriptedServer(
        test,
        takesEverything('AUTH PLAIN XOAUTH2 OAUTHBEARER', (line) =>
          line.includes('<bad@') ? `550 5.1.1 No: ${secret}` : undefined,
        ),
      );
      const { rejected } = await sendMail({ port, signIn, to: ['a@example.com', 'bad@example.com'] });
      assert.match(rejected[0]?.error.message ?? '', /No: \(not shown\)/);
      isHidden(rejected, secret);
    });
  }

  it('is hidden in the greeting of a server that knows it from before', async (test) => {
    const { port } = await scriptedServer(
      test,
      takesEverything(undefined, (line) =>
        /^(EHLO|HELO)/.test(line) ? `554 5.7.1 ${ACCESS_TOKEN}` : undefined,
      ),
    );
    const error = await refusalOf(sendMail({ port, signIn: xoauth2 }));
    assert.equal(error.phase, 'connect');
    isHidden(error, ACCESS_TOKEN);
  });

  for (const password of ['hunter2', 'pass', 'abc']) {
    it(`is hidden as a whole where it is as short as ${password.length} characters`, async (test) => {
      for (const quote of [
        password,
        base64(`\0printer\0${password}`),
        base64(password),
        Buffer.from(password).toString('hex'),
      ]) {
        const { port } = await scriptedServer(
          test,
          takesEverything('AUTH PLAIN', (line) =>
            line.startsWith('MAIL') ? `550 5.7.1 No: ${quote}.` : undefined,
          ),
        );
        const error = await refusalOf(sendMail({ port, signIn: { ...plain, password } }));
        assert.ok(
          !JSON.stringify(error).includes(quote.slice(-password.length)),
          `${quote}: ${error.message}`,
        );
      }
    });
  }

  for (const [what, said] of [
    ['a value', { status: '400', token: ACCESS_TOKEN }],
    ['a name', { status: '400', [ACCESS_TOKEN]: 'no' }],
    ['a list', { status: '400', schemes: ['Bearer', ACCESS_TOKEN] }],
    ['what lies deeper', { status: '400', deeper: { token: ACCESS_TOKEN } }],
  ] as const) {
    it(`is hidden in the JSON of a 334: ${what}`, async (test) => {
      const { port } = await scriptedServer(
        test,
        takesEverything(undefined, (line) =>
          line.startsWith('AUTH')
            ? `334 ${base64(JSON.stringify(said))}`
            : line === ''
              ? '535 5.7.8 No'
              : undefined,
        ),
      );
      const error = await refusalOf(sendMail({ port, signIn: xoauth2 }));
      assert.equal(error.saslError?.status, '400');
      isHidden(error, ACCESS_TOKEN);
    });
  }
});
