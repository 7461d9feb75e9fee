import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { text } from 'node:stream/consumers';

/** A request as a token endpoint understands it. */
export interface TokenRequest {
  readonly path: string;
  readonly form: URLSearchParams;
  readonly clientId: string;
  /** From the body, or from the Authorization header (RFC 6749 section 2.3.1). */
  readonly clientSecret: string;
}

export interface TokenAnswer {
  readonly status?: number;
  /** An object is sent as JSON, a text as it is. */
  readonly body: unknown;
}

export type Behaviour = (request: TokenRequest) => TokenAnswer;

function clientOf({ headers }: IncomingMessage, form: URLSearchParams) {
  const [scheme = '', credentials = ''] = (headers.authorization ?? '').split(' ');
  if (scheme.toLowerCase() !== 'basic')
    return { clientId: form.get('client_id') ?? '', clientSecret: form.get('client_secret') ?? '' };
  const [id = '', secret = ''] = Buffer.from(credentials, 'base64').toString().split(':');
  const decoded = (part: string) => decodeURIComponent(part.replaceAll('+', ' '));
  return { clientId: decoded(id), clientSecret: decoded(secret) };
}

/** A token endpoint of the run's own, at any path that ends in `/token`, `/revoke` or `/account`. */
export class TokenEndpoint {
  readonly requests: TokenRequest[] = [];
  behaviour: Behaviour = () => ({
    status: 400,
    body: { error: 'invalid_grant', error_description: 'Not known.' },
  });
  private server: Server | undefined;

  /** Listens until `stop()`. */
  async start(host: string, port: number): Promise<void> {
    this.server = createServer((request, response) => {
      void text(request).then((sent) => {
        const form = new URLSearchParams(sent);
        const asked = { path: request.url ?? '', form, ...clientOf(request, form) };
        this.requests.push(asked);
        const { status = 200, body } = this.behaviour(asked);
        response
          .writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
          .end(typeof body === 'string' ? body : JSON.stringify(body));
      });
    });
    await once(this.server.listen(port, host), 'listening');
  }

  /** The requests that came while `work` ran. */
  async during(work: () => Promise<unknown>): Promise<readonly TokenRequest[]> {
    const before = this.requests.length;
    await work();
    return this.requests.slice(before);
  }

  stop() {
    this.server?.closeAllConnections();
    this.server?.close();
  }
}
