import { createServer as createHttp } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** What the headers of one case are. */
export interface Coop {
  readonly host: string;
  readonly provider: string;
  /** The page that the provider returns to; `none` when absent. */
  readonly callback?: string;
  /** How long the user takes at the provider, in milliseconds. */
  readonly signInMs?: number;
}

/** The value of Cross-Origin-Opener-Policy, and Cross-Origin-Embedder-Policy behind a plus sign. */
export function coopHeaders(value: string): Record<string, string> {
  const [coop = '', coep] = value.split(' + ');
  return {
    ...(coop !== 'none' && { 'Cross-Origin-Opener-Policy': coop }),
    ...(coep && { 'Cross-Origin-Embedder-Policy': coep }),
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return (server.address() as AddressInfo).port;
}

/** How long the user takes at the provider: longer than the second between two looks at `popup.closed`. */
const SIGN_IN_MS = 2500;

/** The provider's page: after a while it goes on to the redirect URI, or answers by message where it is asked to. */
function signInPage(query: URLSearchParams, ms: number): string {
  const answer = { code: 'the-code', state: query.get('state') ?? '' };
  const message = JSON.stringify({ type: 'authorization_response', response: answer });
  const url = new URL(query.get('redirect_uri') ?? '');
  const parameters = new URLSearchParams(answer).toString();
  if (query.get('response_mode') === 'fragment') url.hash = parameters;
  else url.search = parameters;
  const goOn =
    query.get('response_mode') === 'web_message'
      ? `opener?.postMessage(${message}, ${JSON.stringify(url.origin)})`
      : `location.replace(${JSON.stringify(url.href)})`;
  return `<!doctype html><title>Sign in</title><script>setTimeout(() => { ${goOn} }, ${ms})</script>`;
}

/** A provider on an origin of its own, over TLS as msal-browser asks for it. `onCode` hears of each token request. */
export async function startProvider(coop: () => Coop, onCode: (request: string) => void) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }]);
  const answer: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '', 'https://127.0.0.1');
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
    response.setHeader(
      'Access-Control-Allow-Headers',
      request.headers['access-control-request-headers'] ?? '*',
    );
    if (url.pathname === '/authorize') {
      response.writeHead(200, { 'Content-Type': 'text/html', ...coopHeaders(coop().provider) });
      response.end(signInPage(url.searchParams, coop().signInMs ?? SIGN_IN_MS));
      return;
    }
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      if (body.includes('the-code')) onCode(body);
      response.writeHead(400, { 'Content-Type': 'application/json' }).end('{"error":"invalid_grant"}');
    });
  };
  const server = createHttps({ key, cert }, answer);
  return { origin: `https://127.0.0.1:${await listen(server)}`, close: () => server.close() };
}

/** The host: `/host/N` and `/callback/N` for the Nth library. */
export async function startHost(coop: () => Coop, scripts: readonly { host: string; callback: string }[]) {
  const server = createHttp((request, response) => {
    const [, page = '', index = ''] = new URL(request.url ?? '', 'http://localhost').pathname.split('/');
    const script = scripts[Number(index)]?.[page as 'host' | 'callback'] ?? '';
    const headers = coopHeaders(page === 'host' ? coop().host : (coop().callback ?? 'none'));
    response.writeHead(200, { 'Content-Type': 'text/html', ...headers });
    response.end(
      `<!doctype html><title>${page}</title><button id="start">Start</button><script type="module">${script.replaceAll('</script', '<\\/script')}</script>`,
    );
  });
  return { origin: `http://localhost:${await listen(server)}`, close: () => server.close() };
}
