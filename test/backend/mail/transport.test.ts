import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generate } from 'selfsigned';
import type { SmtpMode } from 'smtp-oauth2-elements/providers.js';
import { deliver } from '../../../demo/backend/mail/send.js';
import { SmtpError } from '../../../demo/backend/mail/smtp-error.js';
import type { SignIn, TransportOptions } from '../../../demo/backend/mail/transport.js';
import { Inbox, makeCertificate, startSubmissionServer } from '../../../demo/mail/index.js';
import { scriptedServer, takesEverything } from '../support/scripted-server.js';

const TOKEN = 'an-access-token-of-the-test';
const xoauth2: SignIn = {
  method: 'oauth2',
  mechanism: 'XOAUTH2',
  username: 'alerts@example.com',
  accessToken: TOKEN,
};
const oauthbearer: SignIn = { ...xoauth2, mechanism: 'OAUTHBEARER' };
const plain: SignIn = { method: 'plain', username: 'printer', password: 'a password' };

interface Way {
  readonly port: number;
  readonly mode?: SmtpMode;
  readonly server?: string;
  readonly signIn?: SignIn;
  readonly options?: TransportOptions;
}

/** Sends a mail, and tells how far it came. */
async function send({ port, mode = 'insecure', server = 'localhost', signIn = xoauth2, options = {} }: Way) {
  const reached: string[] = [];
  const target = { server, port, mode, 'from-address': 'alerts@example.com', author: 'Grüße' };
  const mail = { to: ['grüße@example.com'], subject: 'Größe', text: 'It works.' };
  await deliver(target, signIn, mail, options, {
    reached: (step) => reached.push(step),
    signal: new AbortController().signal,
  });
  return reached;
}

async function refusal(way: Way): Promise<SmtpError> {
  try {
    await send(way);
  } catch (error) {
    assert.ok(error instanceof SmtpError, String(error));
    return error;
  }
  throw new assert.AssertionError({ message: 'The mail was expected to be refused.' });
}

const decoded = (line = '') => Buffer.from(line.split(' ').at(-1) ?? '', 'base64').toString();

async function certificate(names: string[], days?: { notBeforeDate: Date; notAfterDate: Date }) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'test' }], {
    ...days,
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key, cert };
}

describe('signing in at an SMTP server', () => {
  it('says XOAUTH2 as Google documents it, also to a server that offers passwords first', async (test) => {
    const { port, heard } = await scriptedServer(test, takesEverything());
    assert.deepEqual(await send({ port }), ['sign-in', 'sender', 'sent']);
    const said = heard.filter((line) => line.startsWith('AUTH'));
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /^AUTH XOAUTH2 /);
    assert.equal(decoded(said[0]), `user=alerts@example.com\x01auth=Bearer ${TOKEN}\x01\x01`);
  });

  it('says OAUTHBEARER as RFC 7628 has it', async (test) => {
    const { port, heard } = await scriptedServer(test, takesEverything());
    await send({ port, signIn: oauthbearer });
    assert.equal(
      decoded(heard.find((line) => line.startsWith('AUTH OAUTHBEARER'))),
      `n,a=alerts@example.com,\x01host=localhost\x01port=${port}\x01auth=Bearer ${TOKEN}\x01\x01`,
    );
  });

  for (const [mechanism, signIn, acknowledgement] of [
    ['XOAUTH2', xoauth2, ''],
    ['OAUTHBEARER', oauthbearer, 'AQ=='],
  ] as const) {
    it(`decodes the error that a server sends in its 334 to ${mechanism}`, async (test) => {
      const said = { status: '400', schemes: 'Bearer', scope: 'https://mail.google.com/' };
      const { port, heard } = await scriptedServer(
        test,
        takesEverything(undefined, (line) =>
          line.startsWith('AUTH')
            ? `334 ${Buffer.from(JSON.stringify(said)).toString('base64')}`
            : line === acknowledgement
              ? '535-5.7.8 Username and Password not accepted.\r\n535 5.7.8 See support.google.com'
              : undefined,
        ),
      );
      const error = await refusal({ port, signIn });
      assert.deepEqual([error.phase, error.reply?.code, error.reply?.enhanced], ['sign-in', 535, '5.7.8']);
      assert.deepEqual(error.saslError, said);
      assert.ok(heard.includes(acknowledgement));
      assert.ok(!JSON.stringify(error).includes(TOKEN));
    });
  }

  for (const [what, signIn] of [
    ['a password', plain],
    ['XOAUTH2', xoauth2],
    ['OAUTHBEARER', oauthbearer],
  ] as const) {
    it(`says nothing of ${what}, and sends nothing, where the server offers no sign-in`, async (test) => {
      const { port, heard } = await scriptedServer(test, takesEverything('SIZE 1000000'));
      const error = await refusal({ port, signIn });
      assert.deepEqual([error.error, error.phase], ['authentication_unavailable', 'sign-in']);
      assert.ok(!heard.some((line) => /^(AUTH|MAIL)/.test(line)), heard.join('\n'));
    });
  }

  it('says what is offered in place of XOAUTH2, and shows the token to nobody', async (test) => {
    const { port, heard } = await scriptedServer(test, takesEverything('AUTH PLAIN LOGIN'));
    const error = await refusal({ port });
    assert.match(error.message, /by XOAUTH2 on this connection\. It offers PLAIN, LOGIN\./);
    assert.ok(!heard.some((line) => line.startsWith('AUTH')));
  });

  for (const mechanism of ['PLAIN', 'LOGIN']) {
    it(`takes ${mechanism} where it is offered`, async (test) => {
      const replies = takesEverything(`AUTH ${mechanism}`, (line) =>
        line === 'AUTH LOGIN'
          ? '334 VXNlcm5hbWU6'
          : decoded(line) === 'printer'
            ? '334 UGFzc3dvcmQ6'
            : decoded(line) === 'a password'
              ? '235 2.7.0 Accepted'
              : undefined,
      );
      const { port, heard } = await scriptedServer(test, replies);
      assert.deepEqual(await send({ port, signIn: plain }), ['sign-in', 'sender', 'sent']);
      assert.ok(heard.some((line) => line.startsWith(`AUTH ${mechanism}`)));
    });
  }

  for (const mode of ['insecure', 'starttls', 'tls'] as const) {
    it(`signs in by password over ${mode}, with Unicode in addresses and names`, async (test) => {
      const inbox = new Inbox();
      const own = await makeCertificate();
      const introspection = { url: 'http://127.0.0.1:9/', id: '', secret: '' };
      const passwords = { printer: 'a password' };
      const server = await startSubmissionServer({
        dialect: 'google',
        mode,
        inbox,
        introspection,
        certificate: own,
        passwords,
      });
      test.after(() => server.close());
      const options = { tls: { ca: own.cert } };
      await send({ port: server.port, mode, signIn: plain, options });
      assert.deepEqual(inbox.mails[0]?.to, ['grüße@example.com']);
      assert.equal(inbox.mails[0].subject, 'Größe');
      assert.equal(inbox.mails[0].author, 'Grüße <alerts@example.com>');
      const wrong = await refusal({
        port: server.port,
        mode,
        signIn: { ...plain, password: 'wrong' },
        options,
      });
      assert.deepEqual([wrong.phase, wrong.reply?.code], ['sign-in', 535]);
    });
  }
});

describe('the connection to an SMTP server', () => {
  it('says nothing to a server that does not offer the STARTTLS that was asked for', async (test) => {
    const { port, heard } = await scriptedServer(
      test,
      takesEverything(undefined, (line) => (line === 'STARTTLS' ? '502 5.5.1 Not implemented' : undefined)),
    );
    const error = await refusal({ port, mode: 'starttls' });
    assert.deepEqual([error.error, error.phase, error.reply?.code], ['starttls_unavailable', 'connect', 502]);
    assert.ok(!heard.some((line) => /^(AUTH|MAIL)/.test(line)), heard.join('\n'));
  });

  const yesterday = { notBeforeDate: new Date(Date.now() - 2e8), notAfterDate: new Date(Date.now() - 1e8) };
  const CERTIFICATES: readonly (readonly [
    what: string,
    made: () => ReturnType<typeof certificate>,
    trusted: boolean,
    says: RegExp,
  ])[] = [
    [
      'nobody has signed',
      () => certificate(['localhost']),
      false,
      /signed by itself.*DEPTH_ZERO_SELF_SIGNED/,
    ],
    ['has expired', () => certificate(['localhost'], yesterday), true, /has expired.*CERT_HAS_EXPIRED/],
    ['names another host', () => certificate(['mail.example.com']), true, /another name.*ALTNAME_INVALID/],
  ];
  for (const mode of ['tls', 'starttls'] as const) {
    for (const [what, made, trusted, says] of CERTIFICATES) {
      it(`refuses a certificate over ${mode} that ${what}, and says so`, async (test) => {
        const tls = await made();
        const { port, heard } = await scriptedServer(
          test,
          takesEverything('STARTTLS', (line) => (line === 'STARTTLS' ? '220 Go on' : undefined)),
          { tls, secure: mode === 'tls' },
        );
        const error = await refusal({ port, mode, ...(trusted && { options: { tls: { ca: tls.cert } } }) });
        assert.equal(error.error, 'tls');
        assert.match(error.message, says);
        assert.ok(!heard.some((line) => /^(AUTH|MAIL)/.test(line)));
      });
    }
  }

  it('tells TLS on a port that begins in plain text', async (test) => {
    const { port } = await scriptedServer(test, takesEverything());
    const error = await refusal({ port, mode: 'tls' });
    assert.deepEqual([error.error, error.phase], ['tls', 'connect']);
    assert.match(error.message, /wrong version number/);
  });

  it('tells a server that is not there from a name that does not exist', async () => {
    assert.match((await refusal({ port: 9 })).message, /ECONNREFUSED/);
    assert.match((await refusal({ port: 9, server: 'no-such-host.invalid' })).message, /ENOTFOUND|EAI_AGAIN/);
  });

  for (const [what, when, phase] of [
    ['at the beginning', /^EHLO/, 'connect'],
    ['while signing in', /^AUTH/, 'sign-in'],
    ['at the sender', /^MAIL/, 'sender'],
    ['at the recipient', /^RCPT/, 'sent'],
    ['when the message is announced', /^DATA/, 'sent'],
    ['at the message', /^\.$/, 'sent'],
  ] as const) {
    it(`tells where a server fails: ${what}`, async (test) => {
      const busy = takesEverything(undefined, (line) =>
        when.test(line) ? '451 4.3.0 Trouble' : line.startsWith('HELO') ? '451 4.3.0 Trouble' : undefined,
      );
      const { port } = await scriptedServer(test, busy);
      const error = await refusal({ port });
      assert.deepEqual([error.phase, error.reply?.code, error.reply?.enhanced], [phase, 451, '4.3.0']);
    });

    it(`tells that a server hangs up ${what}`, async (test) => {
      const { port } = await scriptedServer(
        test,
        takesEverything(undefined, (line) => (when.test(line) ? 'hang up' : undefined)),
      );
      const error = await refusal({ port });
      assert.deepEqual([error.error, error.phase], ['connection', phase]);
    });
  }

  it('counts a refusal of the sender at the recipient as one of the sender', async (test) => {
    const { port } = await scriptedServer(
      test,
      takesEverything(undefined, (line) =>
        line.startsWith('RCPT')
          ? '553 5.7.1 <alerts@example.com>: Sender address rejected: not owned by user'
          : undefined,
      ),
    );
    assert.equal((await refusal({ port })).phase, 'sender');
  });
});
