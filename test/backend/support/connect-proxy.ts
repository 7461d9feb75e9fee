import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { TestContext } from 'node:test';
import { listening } from './listening.js';

export interface ConnectProxy {
  /** Its address, with user and password. */
  readonly url: string;
  readonly port: number;
  /** Where it was asked to connect to, and the status of its answer. */
  readonly asked: readonly string[];
}

/** An HTTP proxy that wants a user and a password, and does CONNECT alone. */
export async function connectProxy(
  test: Pick<TestContext, 'after'>,
  login = 'user:p@ss word',
): Promise<ConnectProxy> {
  const asked: string[] = [];
  const expected = `Basic ${Buffer.from(login).toString('base64')}`;
  const sockets = new Set<Socket>();
  const server = createServer((_request, response) => response.writeHead(405).end());
  server.on('connect', ({ url = '', headers }, client: Socket) => {
    sockets.add(client);
    client.on('error', () => undefined);
    const status = headers['proxy-authorization'] === expected ? 200 : 407;
    asked.push(`${url} ${status}`);
    if (status !== 200) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
      return;
    }
    const [host = '', port = ''] = url.split(/:(?=\d+$)/);
    const upstream = connect(Number(port), host === 'mail.test' ? '127.0.0.1' : host, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(upstream).pipe(client);
    });
    upstream.on('error', () => client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
    sockets.add(upstream);
  });
  const port = await listening(test, server);
  test.after(() => sockets.forEach((socket) => socket.destroy()));
  const [user = '', password = ''] = login.split(':').map(encodeURIComponent);
  return { url: `http://${user}:${password}@127.0.0.1:${port}`, port, asked };
}
