import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const dist = new URL('../../../dist/', import.meta.url);

/** Headers by page: `host`, `callback`, `provider`. */
export type PageHeaders = Readonly<
  Record<'host' | 'callback' | 'provider', Readonly<Record<string, string>>>
>;

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

function html(response: ServerResponse, headers: Readonly<Record<string, string>>, content: string) {
  response.writeHead(200, { 'Content-Type': 'text/html', ...headers }).end(content);
}

const script = async (response: ServerResponse, file: string) => {
  const content = await readFile(new URL(file, dist));
  response.writeHead(200, {
    'Content-Type': 'text/javascript',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  response.end(content);
};

/** The host's page: the button from the self-contained bundle, at a provider on another origin. */
const hostPage = (provider: string) => `<!doctype html><title>Host</title>
<script type="module" src="/standalone.js"></script>
<script type="module">
  await customElements.whenDefined('oauth2-authorize-button');
  document.querySelector('smtp-oauth2-config').config = {
    refreshTokenUrl: '/exchange',
    redirectUri: location.origin + '/callback',
    providers: [{ id: 'google', name: 'Example', family: 'generic', scopes: ['mail'],
      authorizationEndpoint: '${provider}/authorize', tokenEndpoint: '${provider}/token',
      smtp: { server: 'localhost', port: 465, mode: 'tls' } }],
  };
</script>
<smtp-oauth2-config><oauth2-authorize-button provider="google" client-id="demo"></oauth2-authorize-button></smtp-oauth2-config>`;

/**
 * The published files on an origin of a host (`http://localhost:…`), and a provider on another (`http://127.0.0.1:…`), each
 * page with headers of its own. The provider's page has a link for each answer that it can give.
 */
export async function startTwoOrigins(headers: () => PageHeaders) {
  const exchanges: Record<string, string>[] = [];
  const provider = await listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://provider');
    if (pathname !== '/authorize') {
      response.writeHead(404).end();
      return;
    }
    const link = (text: string, answer: Record<string, string>) => {
      const url = new URL(searchParams.get('redirect_uri') ?? '');
      url.search = new URLSearchParams({ state: searchParams.get('state') ?? '', ...answer }).toString();
      return `<a href="${url.href.replaceAll('&', '&amp;')}">${text}</a> `;
    };
    const links =
      link('Allow', { code: 'the-code' }) + link('Deny', { error: 'access_denied' }) + link('Nothing', {});
    html(response, headers().provider, `<!doctype html><title>Provider</title>${links}`);
  });
  const providerOrigin = `http://127.0.0.1:${provider.port}`;

  const answerHost = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '', 'http://host');
    if (pathname === '/') html(response, headers().host, hostPage(providerOrigin));
    else if (pathname === '/callback') {
      html(
        response,
        headers().callback,
        await readFile(new URL('callback-page/oauth2-callback.html', dist), 'utf8'),
      );
    } else if (pathname === '/standalone.js') await script(response, 'standalone.js');
    else if (pathname === '/oauth2-callback-page.js')
      await script(response, 'callback-page/oauth2-callback-page.js');
    else if (pathname === '/exchange') {
      exchanges.push(JSON.parse(await bodyOf(request)) as Record<string, string>);
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end('{"oauth2-refresh-token":"TOKEN-SECRET","account":"ops@example.com"}');
    } else response.writeHead(404).end();
  };
  const host = await listen((request, response) => void answerHost(request, response));
  return {
    hostOrigin: `http://localhost:${host.port}`,
    exchanges,
    close: () => {
      host.close();
      provider.close();
    },
  };
}
