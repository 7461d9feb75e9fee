import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { google } from 'smtp-oauth2-elements/providers.js';
import { LONGEST_TEXT } from '../../../demo/backend/foreign/text.js';
import { accessTokenSignIn } from '../../../demo/backend/mail/send.js';
import { SmtpError } from '../../../demo/backend/mail/smtp-error.js';
import { ACCESS_TOKEN, plain, refusalOf, sendMail, xoauth2 } from '../support/delivering.js';
import { scriptedServer, takesEverything } from '../support/scripted-server.js';

const oauthbearer = { ...xoauth2, mechanism: 'OAUTHBEARER' } as const;
const decoded = (line = '') => Buffer.from(line.split(' ').at(-1) ?? '', 'base64').toString();

describe('a mechanism that a server does not offer', () => {
  for (const [what, signIn, offers] of [
    ['a password, where tokens alone are taken', plain, 'AUTH XOAUTH2 OAUTHBEARER'],
    ['a password, where nothing is offered', plain, 'SIZE 1000'],
    ['a password, where AUTH has an empty list', plain, 'AUTH'],
    ['a password, where the name only begins so', plain, 'AUTH PLAIN-CLIENTTOKEN LOGINX'],
    ['XOAUTH2, where passwords alone are taken', xoauth2, 'AUTH PLAIN LOGIN'],
    ['XOAUTH2, where OAUTHBEARER alone is taken', xoauth2, 'AUTH OAUTHBEARER'],
    ['OAUTHBEARER, where XOAUTH2 alone is taken', oauthbearer, 'AUTH PLAIN XOAUTH2'],
  ] as const) {
    it(`is not tried: ${what}`, async (test) => {
      const { port, heard } = await scriptedServer(test, takesEverything(offers));
      const error = await refusalOf(sendMail({ port, signIn }));
      assert.deepEqual(
        [error.error, error.phase, error.peer],
        ['authentication_unavailable', 'sign-in', 'smtp-server'],
      );
      assert.ok(!heard.some((line) => /^(AUTH|MAIL)/.test(line)), heard.join('\n'));
    });

    it(`is not tried after HELO either: ${what}`, async (test) => {
      const { port, heard } = await scriptedServer(
        test,
        takesEverything(offers, (line) =>
          line.startsWith('EHLO')
            ? '502 5.5.1 No'
            : line.startsWith('HELO')
              ? '250 scripted.example'
              : undefined,
        ),
      );
      assert.equal((await refusalOf(sendMail({ port, signIn }))).error, 'authentication_unavailable');
      assert.ok(!heard.some((line) => line.startsWith('AUTH')));
    });
  }

  it('is found in every way in which servers list them', async (test) => {
    for (const offers of ['AUTH XOAUTH2', 'AUTH=XOAUTH2', 'auth plain xoauth2', 'AUTH LOGIN\tXOAUTH2']) {
      const { port, heard } = await scriptedServer(test, takesEverything(offers));
      await sendMail({ port, signIn: xoauth2 });
      assert.equal(heard.filter((line) => line.startsWith('AUTH XOAUTH2')).length, 1, offers);
    }
  });
});

describe('an access token', () => {
  it('goes to a server by XOAUTH2 or OAUTHBEARER alone, whatever the provider’s data names', () => {
    for (const saslMechanism of ['PLAIN', 'LOGIN', 'constructor', '']) {
      const provider = { ...google, saslMechanism: saslMechanism as never };
      const grant = { application: { provider, clientId: 'demo' } };
      assert.throws(
        () => accessTokenSignIn({ 'from-address': 'a@example.com' }, grant, ACCESS_TOKEN),
        (error: unknown) => error instanceof SmtpError && error.error === 'authentication_unavailable',
      );
    }
  });

  for (const username of ['a,b=c@example.com', '=2C', 'n,a=x,']) {
    it(`has its user escaped in OAUTHBEARER (RFC 5801): ${username}`, async (test) => {
      const { port, heard } = await scriptedServer(test, takesEverything());
      await sendMail({ port, signIn: { ...oauthbearer, username } });
      const [header] = decoded(heard.find((line) => line.startsWith('AUTH'))).split('\x01');
      const [, name = ''] = /^n,a=([^,]*),$/.exec(header ?? '') ?? [];
      assert.match(name, /^(=2C|=3D|[^=,])+$/);
      assert.equal(name.replaceAll('=2C', ',').replaceAll('=3D', '='), username);
      await sendMail({ port, signIn: { ...xoauth2, username } });
      assert.equal(
        decoded(heard.find((line) => line.startsWith('AUTH XOAUTH2'))).split('\x01')[0],
        `user=${username}`,
      );
    });
  }

  for (const signIn of [xoauth2, oauthbearer, plain]) {
    it(`goes with no user that holds a separator: ${'mechanism' in signIn ? signIn.mechanism : 'a password'}`, async (test) => {
      for (const username of ['a\x01auth=Bearer other', 'a\0b', 'a\x7f']) {
        const { port, heard } = await scriptedServer(test, takesEverything());
        const error = await refusalOf(sendMail({ port, signIn: { ...signIn, username } }));
        assert.deepEqual([error.error, error.peer], ['invalid_user', 'host']);
        assert.ok(!heard.some((line) => line.startsWith('AUTH')));
      }
    });
  }
});

describe('what a server says', () => {
  const answering = (challenge: string) =>
    takesEverything(undefined, (line) =>
      line.startsWith('AUTH')
        ? `334 ${Buffer.from(challenge).toString('base64')}`
        : line === ''
          ? '535 5.7.8 No'
          : undefined,
    );

  for (const [what, challenge] of [
    ['JSON 8,000 deep', `{"a":${'['.repeat(8_000)}${']'.repeat(8_000)},"status":"400"}`],
    ['JSON 80,000 deep', `{"a":${'{"a":'.repeat(80_000)}1${'}'.repeat(80_000)},"status":"400"}`],
    [
      '50,000 keys',
      JSON.stringify(
        Object.fromEntries([['status', '400'], ...Array.from({ length: 50_000 }, (_, at) => [`k${at}`, at])]),
      ),
    ],
    ['a long value', JSON.stringify({ status: '400', text: 'x'.repeat(300_000) })],
    ['a name that every object has', '{"status":"400","__proto__":"x","constructor":"y"}'],
  ] as const) {
    it(`in its 334 is taken as it may be, and no more of it: ${what}`, async (test) => {
      const { port } = await scriptedServer(test, answering(challenge));
      const error = await refusalOf(sendMail({ port, signIn: xoauth2 }));
      assert.deepEqual([error.reply?.code, error.saslError?.status], [535, '400']);
      assert.ok(JSON.stringify(error).length < 10_000);
    });
  }

  it('in its 334 is left out where it is no object', async (test) => {
    for (const challenge of ['null', '[]', '"text"', 'plain text', '']) {
      const { port } = await scriptedServer(test, answering(challenge));
      const error = await refusalOf(sendMail({ port, signIn: xoauth2 }));
      assert.equal(error.reply?.code, 535);
    }
  });

  for (const at of [/^EHLO/, /^AUTH/, /^MAIL/, /^RCPT/, /^DATA/, /^\.$/]) {
    it(`has a bounded length and no escapes: ${at.source}`, async (test) => {
      const long = Array.from({ length: 2_000 }, (_, line) => `550-5.7.1 ${line} \x1b[31m${'x'.repeat(200)}`);
      const reply = [...long, '550 5.7.1 end'].join('\r\n');
      const { port } = await scriptedServer(
        test,
        takesEverything(undefined, (line) =>
          at.test(line) || (at.source === '^EHLO' && line.startsWith('HELO')) ? reply : undefined,
        ),
      );
      const error = await refusalOf(sendMail({ port, signIn: xoauth2 }));
      assert.equal(error.reply?.code, 550);
      for (const text of [error.message, error.reply.text]) {
        assert.ok(text.length <= LONGEST_TEXT + 20);
        assert.ok(!text.includes('\x1b'));
      }
    });
  }
});
