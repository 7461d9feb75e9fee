import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

/** No request has come for so long: the browser waits for what it has asked for. */
const QUIET_MS = 400;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
};

/** Files by their paths on the server. */
export type Files = ReadonlyMap<string, string>;

/** What a page has fetched. */
export interface Fetched {
  /** Bodies as they were sent, gzip -9, without the HTML of the page. */
  readonly bytes: number;
  readonly requests: number;
  /** How often the browser had to wait for the server, after the HTML. */
  readonly roundTrips: number;
  readonly paths: readonly string[];
}

/**
 * Serves files, and writes a log. Each request is held until no new one comes; then all are answered at once, which makes
 * one round trip. Pages are answered at once.
 */
export class CountingServer {
  private log: { path: string; bytes: number }[] = [];
  private roundTrips = 0;
  private held: (() => void)[] = [];
  private timer: NodeJS.Timeout | undefined;

  private readonly server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://host');
    const text = this.files.get(pathname);
    if (text === undefined) response.writeHead(404).end();
    else if (extname(pathname) === '.html') this.send(response, pathname, text);
    else this.hold(() => this.log.push({ path: pathname, bytes: this.send(response, pathname, text) }));
  });

  constructor(private readonly files: Files) {}

  async start(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  /** What was fetched since the last time. */
  take(): Fetched {
    const { log, roundTrips } = this;
    this.log = [];
    this.roundTrips = 0;
    const bytes = log.reduce((sum, entry) => sum + entry.bytes, 0);
    return { bytes, requests: log.length, roundTrips, paths: log.map(({ path }) => path) };
  }

  private send(response: ServerResponse, path: string, text: string): number {
    const body = gzipSync(text, { level: 9 });
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
      'Cache-Control': 'no-store',
    });
    response.end(body);
    return body.length;
  }

  private hold(answer: () => void) {
    this.held.push(answer);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.roundTrips += 1;
      for (const each of this.held.splice(0)) each();
    }, QUIET_MS);
  }
}
