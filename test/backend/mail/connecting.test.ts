import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { publicServersOnly } from '../../../demo/backend/index.js';
import type { Destination } from '../../../demo/backend/index.js';
import { Inbox, makeCertificate, startSubmissionServer } from '../../../demo/mail/index.js';
import { smtpProxy } from '../../../demo/backend/proxy.js';
import { connectProxy } from '../support/connect-proxy.js';
import { plain, refusalOf, sendMail } from '../support/delivering.js';
import { scriptedServer, takesEverything } from '../support/scripted-server.js';

describe('an address in place of a name', () => {
  for (const server of ['127.0.0.1', '[::1]', '::1', '[0:0:0:0:0:0:0:1]']) {
    it(`is connected to: ${server}`, async (test) => {
      const isSix = server.includes(':');
      const heard: string[] = [];
      const listener = createServer((socket) => {
        const answer = takesEverything();
        socket.write('220 scripted.example\r\n');
        socket.on('error', () => undefined);
        socket.on('data', (data: Buffer) => {
          for (const line of data.toString().split('\r\n').slice(0, -1)) {
            heard.push(line);
            const reply = answer(line);
            if (typeof reply === 'string') socket.write(`${reply}\r\n`);
          }
        });
      });
      await new Promise<void>((ready) => listener.listen(0, isSix ? '::1' : '127.0.0.1', ready));
      test.after(() => listener.close());
      await sendMail({ port: (listener.address() as AddressInfo).port, server });
      assert.ok(heard.includes('DATA'));
    });
  }

  it('is named to a proxy in brackets', async (test) => {
    const proxy = await connectProxy(test);
    const options = { proxyFor: smtpProxy({ SMTP_PROXY: proxy.url }) };
    await refusalOf(sendMail({ port: 9, server: '[::1]', options }));
    assert.match(proxy.asked[0] ?? '', /^\[::1\]:9 /);
  });
});

describe('a server that expects TLS from the beginning', () => {
  for (const mode of ['starttls', 'insecure'] as const) {
    it(`is named where ${mode} was chosen`, { timeout: 60_000 }, async (test) => {
      const certificate = await makeCertificate();
      const server = await startSubmissionServer({
        dialect: 'google',
        mode: 'tls',
        inbox: new Inbox(),
        introspection: { url: 'http://127.0.0.1:9/', id: '', secret: '' },
        certificate,
      });
      test.after(() => server.close());
      const error = await refusalOf(sendMail({ port: server.port, mode }));
      assert.deepEqual([error.error, error.phase], ['timeout', 'connect']);
      assert.match(error.message, /Greeting never received.*may expect TLS from the beginning/);
    });
  }
});

describe('the policy of a host', () => {
  it('is asked for each destination, with its address, before anything connects', async (test) => {
    const { port, heard } = await scriptedServer(test, takesEverything());
    const asked: Destination[] = [];
    const policy = (destination: Destination) => {
      asked.push(destination);
      return 'This host connects nowhere.';
    };
    const error = await refusalOf(sendMail({ port, options: { policy } }));
    assert.deepEqual(
      [error.error, error.peer, error.message],
      ['destination_refused', 'host', 'This host connects nowhere.'],
    );
    assert.ok(
      asked.every(({ server, port: at, address }) => server === 'localhost' && at === port && address),
    );
    assert.deepEqual(heard, []);
  });

  it('lets a mail go where it has nothing against', async (test) => {
    const certificate = await makeCertificate();
    for (const mode of ['tls', 'starttls'] as const) {
      const inbox = new Inbox();
      const server = await startSubmissionServer({
        dialect: 'google',
        mode,
        inbox,
        introspection: { url: 'http://127.0.0.1:9/', id: '', secret: '' },
        certificate,
        passwords: { [plain.username]: plain.password },
      });
      test.after(() => server.close());
      // The certificate is for the name, though an address is connected to.
      const options = { tls: { ca: certificate.cert }, policy: () => Promise.resolve(undefined) };
      await sendMail({ port: server.port, mode, signIn: plain, options });
      assert.equal(inbox.mails.length, 1);
    }
  });

  it('is asked without an address where a proxy looks it up', async (test) => {
    const proxy = await connectProxy(test);
    const asked: Destination[] = [];
    const options = {
      proxyFor: smtpProxy({ SMTP_PROXY: proxy.url }),
      policy: (destination: Destination) => (asked.push(destination), 'no'),
    };
    assert.equal(
      (await refusalOf(sendMail({ port: 587, server: 'mail.test', options }))).error,
      'destination_refused',
    );
    assert.deepEqual(asked, [{ server: 'mail.test', port: 587 }]);
    assert.deepEqual(proxy.asked, []);
  });

  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    'ff02::1',
  ]) {
    it(`can leave private networks out: ${address}`, () => {
      assert.match(String(publicServersOnly()({ server: 'x', port: 587, address })), /private network/);
    });
  }

  for (const address of ['8.8.8.8', '172.32.0.1', '2001:4860:4860::8888', '::ffff:8.8.8.8']) {
    it(`leaves the internet in: ${address}`, () => {
      assert.equal(publicServersOnly()({ server: 'x', port: 587, address }), undefined);
      assert.match(
        String(publicServersOnly()({ server: 'x', port: 22, address })),
        /ports 25, 465, 587, 2525 alone/,
      );
    });
  }
});
