import assert from 'node:assert/strict';
import { connect } from 'node:tls';
import type { TLSSocket } from 'node:tls';
import { after, before, describe, it } from 'node:test';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { Inbox, makeCertificate, startSubmissionServer } from '../../../demo/mail/index.js';
import type { RunningSubmissionServer } from '../../../demo/mail/index.js';
import { startProvider } from '../../../demo/provider/index.js';
import type { RunningProvider } from '../../../demo/provider/index.js';

const sasl = (user: string, token: string) =>
  Buffer.from(`user=${user}\x01auth=Bearer ${token}\x01\x01`).toString('base64');

/** An SMTP client that shows each reply as it came. */
class Client {
  private readonly replies: AsyncIterator<string>;

  private constructor(private readonly socket: TLSSocket) {
    this.replies = createInterface({ input: socket })[Symbol.asyncIterator]();
  }

  static async open(port: number, ca: string): Promise<Client> {
    const socket = connect({ host: '127.0.0.1', servername: 'localhost', port, ca });
    await once(socket, 'secureConnect');
    const client = new Client(socket);
    await client.reply();
    await client.say('EHLO test.example');
    return client;
  }

  /** The last line of the next reply. */
  async reply(): Promise<string> {
    for (;;) {
      const next = await this.replies.next();
      if (next.done) throw new Error('The server hung up.');
      if (!/^\d{3}-/.test(next.value)) return next.value;
    }
  }

  say(line: string): Promise<string> {
    this.socket.write(`${line}\r\n`);
    return this.reply();
  }

  close() {
    this.socket.destroy();
  }
}

describe('the Google-like submission server over implicit TLS', () => {
  const inbox = new Inbox();
  let provider: RunningProvider;
  let server: RunningSubmissionServer;
  let ca: string;

  before(async () => {
    provider = await startProvider({ personality: 'google', clients: [] });
    const certificate = await makeCertificate();
    ca = certificate.cert;
    const { introspection } = provider;
    server = await startSubmissionServer({
      dialect: 'google',
      mode: 'tls',
      inbox,
      introspection,
      certificate,
    });
  });
  after(async () => {
    await server.close();
    await provider.close();
  });

  it('tells why in base64 JSON, and refuses after the empty line', async () => {
    const client = await Client.open(server.port, ca);
    const reply = await client.say(`AUTH XOAUTH2 ${sasl('alerts@example.com', 'no-such-token')}`);
    assert.match(reply, /^334 /);
    assert.deepEqual(JSON.parse(Buffer.from(reply.slice(reply.lastIndexOf(' ')), 'base64').toString()), {
      status: '400',
      schemes: 'Bearer',
      scope: 'https://mail.google.com/',
    });
    assert.match(await client.say(''), /^535 5\.7\.8 /);
    client.close();
  });

  it('takes nothing from somebody who has not signed in', async () => {
    const client = await Client.open(server.port, ca);
    assert.match(await client.say('MAIL FROM:<alerts@example.com>'), /^530 /);
    client.close();
    assert.deepEqual(inbox.mails, []);
  });

  it('asks to try later where the provider cannot be asked', async () => {
    const certificate = await makeCertificate();
    const introspection = { url: 'http://127.0.0.1:1/introspect', id: 'mail', secret: 'none' };
    const alone = await startSubmissionServer({
      dialect: 'google',
      mode: 'tls',
      inbox,
      introspection,
      certificate,
    });
    const client = await Client.open(alone.port, certificate.cert);
    assert.match(await client.say(`AUTH XOAUTH2 ${sasl('alerts@example.com', 'any')}`), /^454 4\.7\.0 Temp/);
    client.close();
    await alone.close();
  });

  it('ends though a client keeps its connection', async () => {
    const certificate = await makeCertificate();
    const { introspection } = provider;
    const other = await startSubmissionServer({
      dialect: 'google',
      mode: 'tls',
      inbox,
      introspection,
      certificate,
    });
    const client = await Client.open(other.port, certificate.cert);
    await other.close();
    assert.match(await client.reply(), /^421 /);
    client.close();
  });
});
