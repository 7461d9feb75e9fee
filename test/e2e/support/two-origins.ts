import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const dist = new URL('../../../dist', import.meta.url).pathname;
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };

type Headers = Readonly<Record<string, string>>;
/** Headers by page: `host`, `callback`, `provider`. */
export type PageHeaders = Readonly<Record<'host' | 'callback' | 'provider', Headers>>;

/** An exchange request as the host's server got it. */
export interface Exchange {
  readonly body: Readonly<Record<string, string>>;
  readonly cookie: string | undefined;
}

async function listen(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
}

function send(response: ServerResponse, type: string, content: string | Buffer, headers: Headers = {}) {
  response.writeHead(200, { 'Content-Type': type, ...headers }).end(content);
}

/** The published files, below `/dist/`. */
async function sendPublished(response: ServerResponse, path: string, headers: Headers = {}) {
  const type = TYPES[extname(path)];
  if (!type || path.includes('..')) response.writeHead(404).end();
  else send(response, type, await readFile(dist + path), headers);
}

/** The provider's page has a link for each answer that it can give. */
function signInPage(request: URLSearchParams): string {
  const link = (text: string, answer: Record<string, string>) => {
    const url = new URL(request.get('redirect_uri') ?? '');
    for (const [name, value] of Object.entries({ state: request.get('state') ?? '', ...answer })) {
      url.searchParams.set(name, value);
    }
    return `<a href="${url.href.replaceAll('&', '&amp;')}">${text}</a> `;
  };
  const links =
    link('Allow', { code: 'the-code' }) + link('Deny', { error: 'access_denied' }) + link('Nothing', {});
  return `<!doctype html><title>Provider</title>${links}`;
}

/** The host's page: the button from the self-contained bundle, and the settings in a script of its own. */
const HOST_PAGE = `<!doctype html><title>Host</title>
<script type="module" src="/dist/standalone.js"></script><script type="module" src="/host.js"></script>
<smtp-oauth2-config><oauth2-authorize-button provider="google" client-id="demo"></oauth2-authorize-button></smtp-oauth2-config>`;

const hostScript = (provider: string, redirectUri: string) => `
  await customElements.whenDefined('oauth2-authorize-button');
  document.querySelector('smtp-oauth2-config').config = {
    refreshTokenUrl: '/exchange',
    redirectUri: ${redirectUri},
    providers: [{ id: 'google', name: 'Example', family: 'generic', scopes: ['mail'],
      authorizationEndpoint: '${provider}/authorize', tokenEndpoint: '${provider}/token',
      smtp: { server: 'localhost', port: 465, mode: 'tls' } }],
  };`;

/**
 * A single-page application whose root is the callback page too, of its own sign-in as well: it starts only where there is
 * no answer for us.
 */
const APPLICATION = `<!doctype html><title>Application</title><script type="module">
  import { handleOAuth2Callback } from '/dist/flow/callback.js';
  const isOurs = (state) => /^[\\w-]{43}$/.test(state) && state !== localStorage.state;
  if (!(await handleOAuth2Callback({ isOurs }))) {
    document.body.textContent = 'The application at ' + location.search + location.hash;
  }
</script>`;

export interface TwoOriginsOptions {
  readonly headers: () => PageHeaders;
  /** What the redirect URI is, as an expression on the host's page. */
  readonly redirectUri?: () => string;
}

/**
 * The published files on an origin of a host (`http://localhost:…`), and a provider on another (`http://127.0.0.1:…`), each
 * page with headers of its own.
 */
export async function startTwoOrigins({ headers, redirectUri }: TwoOriginsOptions) {
  const exchanges: Exchange[] = [];
  const provider = await listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://provider');
    if (pathname === '/authorize') send(response, 'text/html', signInPage(searchParams), headers().provider);
    else if (pathname === '/portal')
      send(response, 'text/html', `<iframe src="${searchParams.get('of') ?? ''}"></iframe>`);
    else response.writeHead(404).end();
  });
  const providerOrigin = `http://127.0.0.1:${provider.port}`;

  const pages: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => unknown>> = {
    '/': (_request, response) => send(response, 'text/html', HOST_PAGE, headers().host),
    '/host.js': (_request, response) => {
      const uri = redirectUri?.() ?? `location.origin + '/callback/oauth2-callback.html'`;
      send(response, 'text/javascript', hostScript(providerOrigin, uri));
    },
    '/application': (_request, response) => send(response, 'text/html', APPLICATION),
    '/exchange': async (request, response) => {
      const body = JSON.parse(await bodyOf(request)) as Record<string, string>;
      exchanges.push({ body, cookie: request.headers.cookie });
      send(
        response,
        'application/json',
        '{"oauth2-refresh-token":"TOKEN-SECRET","account":"ops@example.com"}',
      );
    },
  };
  const host = await listen((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://host');
    const page = pages[pathname];
    if (page) void page(request, response);
    else if (pathname.startsWith('/dist/')) void sendPublished(response, pathname.slice('/dist'.length));
    else if (pathname.startsWith('/callback/')) {
      void sendPublished(response, pathname.replace('/callback/', '/standalone/'), headers().callback);
    } else response.writeHead(404).end();
  });
  return {
    hostOrigin: `http://localhost:${host.port}`,
    /** A page of another site with the host in a frame. */
    portal: `${providerOrigin}/portal?of=http://localhost:${host.port}`,
    exchanges,
    close: () => {
      host.close();
      provider.close();
    },
  };
}
