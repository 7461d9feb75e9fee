import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** Says something else than the sink would, to a line; undefined: nothing else. */
export type Interjection = (line: string) => string | undefined;

export interface SinkOptions {
  /** What AUTH offers; nothing when empty. */
  readonly offers?: string;
  readonly interject?: Interjection;
}

/** One sign-in that a sink has heard. */
export interface HeardSignIn {
  readonly mechanism: string;
  /** The initial response, decoded. */
  readonly response: string;
}

/** A mail server of the run's own, in plain text on this machine, that takes everything and remembers it. */
export class SmtpSink {
  readonly lines: string[] = [];
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async start(host: string, options: SinkOptions = {}): Promise<SmtpSink> {
    const server = createServer();
    await once(server.listen(0, host), 'listening');
    const sink = new SmtpSink(server, (server.address() as AddressInfo).port);
    server.on('connection', (socket) => sink.converse(socket, options));
    return sink;
  }

  /** The sign-ins so far. */
  get signIns(): readonly HeardSignIn[] {
    return this.lines
      .filter((line) => /^AUTH /i.test(line))
      .map((line) => {
        const [, mechanism = '', response = ''] = line.split(' ');
        return { mechanism: mechanism.toUpperCase(), response: Buffer.from(response, 'base64').toString() };
      });
  }

  stop() {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }

  private converse(socket: Socket, { offers = 'PLAIN XOAUTH2 OAUTHBEARER', interject }: SinkOptions) {
    this.sockets.add(socket);
    socket.on('error', () => undefined); // a client may hang up at any time
    const say = (...replies: readonly string[]) =>
      socket.write(replies.map((reply) => `${reply}\r\n`).join(''));
    let inMessage = false;
    const answer = (line: string): readonly string[] => {
      if (inMessage && line !== '.') return [];
      inMessage = /^DATA$/i.test(line);
      const other = interject?.(line);
      if (other !== undefined) {
        inMessage = false;
        return [other];
      }
      if (/^EHLO/i.test(line))
        return offers ? ['250-check.example', `250 AUTH ${offers}`] : ['250 check.example'];
      if (/^AUTH/i.test(line)) return ['235 2.7.0 Accepted'];
      if (inMessage) return ['354 Go on'];
      if (/^QUIT$/i.test(line)) return ['221 2.0.0 Bye'];
      return /^(HELO|MAIL|RCPT|RSET|NOOP|\.)/i.test(line) ? ['250 2.0.0 Ok'] : ['502 5.5.1 Not here'];
    };
    say('220 check.example ESMTP');
    createInterface({ input: socket })
      .on('error', () => undefined)
      .on('line', (line) => {
        this.lines.push(line);
        const replies = answer(line);
        if (replies.length > 0) say(...replies);
      });
  }
}
