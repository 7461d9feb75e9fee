import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { TLSSocket, createServer as createTlsServer } from 'node:tls';
import type { SecureContextOptions } from 'node:tls';

type Reply = string | undefined;
/** What a server answers to a line, perhaps later; undefined: nothing, `hang up`: it closes the connection. */
type Script = (line: string) => Reply | Promise<Reply>;

export interface ScriptedServer {
  readonly port: number;
  /** Every line that a client has said. */
  readonly heard: readonly string[];
  /** Resolves when a client has hung up. */
  readonly left: Promise<unknown>;
}

/** An SMTP server that says what a test wants it to; STARTTLS works where the script answers it with 220. */
export async function scriptedServer(
  test: Pick<TestContext, 'after'>,
  script: Script,
  { tls, secure = false }: { tls?: SecureContextOptions; secure?: boolean } = {},
): Promise<ScriptedServer> {
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  let hungUp: () => void = () => undefined;
  const left = new Promise<void>((resolve) => (hungUp = resolve));

  const converse = (socket: Socket) => {
    const lines = createInterface({ input: socket });
    lines.on('error', () => undefined);
    const answerTo = (line: string, answer: Reply) => {
      if (answer === 'hang up') socket.destroy();
      else if (answer !== undefined) socket.write(`${answer}\r\n`);
      if (!/^STARTTLS$/i.test(line) || !answer?.startsWith('220')) return;
      lines.close();
      socket.removeAllListeners('data');
      const secured = new TLSSocket(socket, { isServer: true, ...tls });
      secured.on('error', () => undefined);
      converse(secured);
    };
    lines.on('line', (line) => {
      heard.push(line);
      const answer = script(line);
      if (answer instanceof Promise) void answer.then((later) => answerTo(line, later));
      else answerTo(line, answer);
    });
  };
  const accept = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => hungUp());
    socket.write('220 scripted.example ESMTP\r\n');
    converse(socket);
  };
  const server = secure && tls ? createTlsServer(tls, accept) : createServer(accept);
  server.on('tlsClientError', () => hungUp());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  test.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, heard, left };
}

/** What a submission server says that takes everything. */
export const takesEverything =
  (offers = 'AUTH PLAIN LOGIN XOAUTH2 OAUTHBEARER', others: Script = () => undefined): Script =>
  (line) => {
    const given = others(line);
    if (given !== undefined) return given;
    if (/^EHLO/i.test(line)) return ['250-scripted.example', '250-SMTPUTF8', `250 ${offers}`].join('\r\n');
    if (/^AUTH/i.test(line)) return '235 2.7.0 Accepted';
    if (/^(MAIL|RCPT)/i.test(line)) return '250 2.1.0 Ok';
    if (/^DATA/i.test(line)) return '354 Go on';
    if (line === '.') return '250 2.0.0 Queued';
    return undefined;
  };
