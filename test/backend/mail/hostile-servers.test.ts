import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { deliver } from '../../../demo/backend/mail/send.js';
import { SmtpError } from '../../../demo/backend/mail/smtp-error.js';
import type { SignIn, TransportOptions } from '../../../demo/backend/mail/transport.js';
import { scriptedServer, takesEverything } from '../support/scripted-server.js';

const TOKEN = 'an-access-token-of-the-test';
const PASSWORD = 'a password';
const xoauth2: SignIn = {
  method: 'oauth2',
  mechanism: 'XOAUTH2',
  username: 'alerts@example.com',
  accessToken: TOKEN,
};
const WAYS: readonly SignIn[] = [
  xoauth2,
  { ...xoauth2, mechanism: 'OAUTHBEARER' },
  { method: 'plain', username: 'printer', password: PASSWORD },
];
const OFFERS = 'AUTH PLAIN XOAUTH2 OAUTHBEARER';

interface Addresses {
  readonly from?: string;
  readonly to?: string;
}

const send = (
  port: number,
  signIn: SignIn = { method: 'none' },
  { from = 'alerts@example.com', to = 'admin@example.com' }: Addresses = {},
  options: TransportOptions = {},
) =>
  deliver(
    { server: 'localhost', port, mode: 'insecure', 'from-address': from },
    signIn,
    { to: [to], subject: 'Test', text: 'It works.' },
    options,
    { reached: () => undefined, signal: new AbortController().signal },
  );

async function refusal(sending: Promise<unknown>): Promise<SmtpError> {
  const error: unknown = await sending.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof SmtpError, String(error));
  return error;
}

/** All that an error tells, with what is base64 in it read, too. */
function toldBy(error: SmtpError): string {
  const text = JSON.stringify(error);
  const words = text.match(/[\w+/=]{6,}/g) ?? [];
  return [text, ...words.map((word) => Buffer.from(word, 'base64').toString())].join('\n');
}

/** As a server that knows no SMTPUTF8. */
const withoutUnicode = takesEverything(undefined, (line) =>
  line.startsWith('EHLO') ? '250 scripted.example' : undefined,
);

describe('an SMTP server that does not do what it should', () => {
  for (const signIn of WAYS) {
    const secret = signIn.method === 'oauth2' ? TOKEN : PASSWORD;
    const how = signIn.method === 'oauth2' ? signIn.mechanism : 'PLAIN';

    it(`gets no secret shown that it quotes: ${how}`, async (test) => {
      for (const quote of [
        (line: string) => `500 5.5.1 Command unrecognized: "${line}"`,
        (line: string) => `535 5.7.8 Cannot decode ${line.split(' ')[2]}`,
        (line: string) => `535 5.7.8 Cannot decode ${line.split(' ')[2]?.slice(0, 40)}...`,
        () => `535 5.7.8 Not good: ${secret}`,
      ]) {
        const { port } = await scriptedServer(
          test,
          takesEverything(OFFERS, (line) => (line.startsWith('AUTH') ? quote(line) : undefined)),
        );
        const error = await refusal(send(port, signIn));
        assert.equal(error.phase, 'sign-in');
        const told = toldBy(error);
        assert.ok(!told.includes(secret.slice(0, 4)), told);
      }
    });

    it(`is heard when it says why it hangs up: ${how}`, async (test) => {
      const { port } = await scriptedServer(
        test,
        takesEverything(OFFERS, (line) =>
          line.startsWith('AUTH') ? '421 4.7.0 Too many login attempts' : undefined,
        ),
      );
      const error = await refusal(send(port, signIn));
      assert.deepEqual([error.phase, error.reply?.code, error.reply?.enhanced], ['sign-in', 421, '4.7.0']);
      assert.match(error.message, /Too many login attempts/);
    });
  }

  it('gets no secret shown that it quotes in its 334', async (test) => {
    const said = Buffer.from(JSON.stringify({ status: '400', token: TOKEN })).toString('base64');
    const { port } = await scriptedServer(
      test,
      takesEverything(OFFERS, (line) =>
        line.startsWith('AUTH') ? `334 ${said}` : line === '' ? '535 5.7.8 No' : undefined,
      ),
    );
    const error = await refusal(send(port, xoauth2));
    assert.deepEqual(error.saslError, { status: '400', token: '(not shown)' });
  });

  it('gets the line that it quotes in its 334 hidden, and the rest shown', async (test) => {
    const quoted = (line: string) =>
      Buffer.from(JSON.stringify({ status: '400', line, schemes: ['Bearer'] })).toString('base64');
    const { port } = await scriptedServer(
      test,
      takesEverything(OFFERS, (line) =>
        line.startsWith('AUTH') ? `334 ${quoted(line)}` : line === '' ? '535 5.7.8 No' : undefined,
      ),
    );
    const error = await refusal(send(port, xoauth2));
    assert.deepEqual(error.saslError, { status: '400', line: '(not shown)', schemes: ['Bearer'] });
  });

  it('gets the domain of an address in ASCII', async (test) => {
    const { port, heard } = await scriptedServer(test, withoutUnicode);
    await send(port, undefined, { from: 'a@grüße.example', to: 'b@exämple.example' });
    const said = heard.filter((line) => /^(MAIL|RCPT)/.test(line));
    assert.deepEqual(said, ['MAIL FROM:<a@xn--gre-6ka8l.example>', 'RCPT TO:<b@xn--exmple-cua.example>']);
  });

  for (const [which, addresses, phase] of [
    ['sender', { from: 'grüße@example.com' }, 'sender'],
    ['recipient', { to: 'grüße@example.com' }, 'sent'],
  ] as const) {
    it(`gets no ${which} in other letters that it does not take`, async (test) => {
      const { port, heard } = await scriptedServer(test, withoutUnicode);
      const error = await refusal(send(port, undefined, addresses));
      assert.deepEqual([error.error, error.phase], ['smtputf8_unavailable', phase]);
      assert.match(error.message, /grüße@example\.com/);
      assert.ok(!heard.some((line) => line.startsWith('MAIL')));
    });
  }

  it('cannot keep a session busy for ever', async (test) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      const drip = setInterval(() => socket.write('220-and so on\r\n'), 5);
      socket.on('close', () => clearInterval(drip));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    test.after(() => server.close());
    const { port } = server.address() as AddressInfo;
    const error = await refusal(send(port, undefined, {}, { longestMs: 200 }));
    assert.equal(error.error, 'timeout');
  });
});
