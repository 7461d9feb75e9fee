import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import { google } from 'smtp-oauth2-elements/providers.js';
import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { listening } from './listening.js';

export interface TokenAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body?: unknown;
}

export interface TokenEndpoint {
  /** A provider with this endpoint, for everything. */
  readonly provider: Provider;
  /** The parameters of each request so far. */
  readonly asked: readonly URLSearchParams[];
}

/** A token endpoint that answers as a test wants it to; also the one that accounts are asked at, and tokens revoked. */
export async function tokenEndpoint(
  test: Pick<TestContext, 'after'>,
  answer: (parameters: URLSearchParams, request: IncomingMessage) => TokenAnswer,
): Promise<TokenEndpoint> {
  const asked: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    void text(request).then((sent) => {
      const parameters = new URLSearchParams(sent);
      asked.push(parameters);
      const { status = 200, headers, body = '' } = answer(parameters, request);
      const type = { 'Content-Type': 'application/json' };
      response
        .writeHead(status, { ...type, ...headers })
        .end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  const url = `http://127.0.0.1:${await listening(test, server)}`;
  const provider = {
    ...google,
    tokenEndpoint: `${url}/token`,
    accountEndpoint: `${url}/account`,
    revocationEndpoint: `${url}/revoke`,
  };
  return { provider, asked };
}
