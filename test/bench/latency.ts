import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { launchOptions } from '../../scripts/browser.js';
import { bundle } from './bundle.js';
import { median, table } from './table.js';

const ROUNDS = 15;

/** One way to get the code out of the window: what runs on the host's page, and on the page the provider returns to. */
interface Subject {
  readonly name: string;
  readonly resolveFrom: string;
  readonly host: string;
  readonly callback: string;
}

/** `provider` is the address of the sign-in page; each peer posts the code it finds as its host would. */
const subjects: readonly Subject[] = [
  {
    name: 'smtp-oauth2-elements',
    resolveFrom: '',
    host: `
      import 'smtp-oauth2-elements/oauth2-authorize-button/define.js';
      import 'smtp-oauth2-elements/smtp-oauth2-config/define.js';
      import { google } from 'smtp-oauth2-elements/providers.js';
      const config = document.createElement('smtp-oauth2-config');
      config.config = {
        refreshTokenUrl: '/exchange',
        redirectUri: location.origin + '/callback/0',
        providers: [{ ...google, issuer: undefined, authorizationEndpoint: provider }],
      };
      config.innerHTML = '<oauth2-authorize-button provider="google" client-id="demo"></oauth2-authorize-button>';
      document.body.append(config);
      const button = config.firstElementChild;
      await button.updateComplete;
      document.querySelector('#start').addEventListener('click', () => button.authorize());`,
    callback: `
      import { handleOAuth2Callback } from 'smtp-oauth2-elements/callback.js';
      handleOAuth2Callback();`,
  },
  {
    name: 'oauth-open 1.0 (looks every 35 ms)',
    resolveFrom: '/test/bench',
    host: `
      import open from 'oauth-open';
      document.querySelector('#start').addEventListener('click', () => open(
        provider + '?state=' + 'x'.repeat(43) + '&redirect_uri=' + encodeURIComponent(location.origin + '/callback/1'),
        (error, { code }) => fetch('/exchange', { method: 'POST', body: JSON.stringify({ code }) }),
      ));`,
    callback: '',
  },
  {
    name: 'react-oauth-popup 1.0 (looks every 700 ms)',
    resolveFrom: '/test/bench',
    host: `
      import { createElement } from 'react';
      import { createRoot } from 'react-dom/client';
      import OauthPopup from 'react-oauth-popup';
      const root = document.createElement('div');
      document.body.append(root);
      createRoot(root).render(createElement(OauthPopup.default ?? OauthPopup, {
        url: provider + '?state=' + 'x'.repeat(43) + '&redirect_uri=' + encodeURIComponent(location.origin + '/callback/2'),
        onCode: (code) => fetch('/exchange', { method: 'POST', body: JSON.stringify({ code }) }),
        onClose: () => {},
      }, createElement('button', { id: 'start' }, 'Start')));`,
    callback: '',
  },
];

const page = (script: string) =>
  `<!doctype html><title>page</title><button id="start">Start</button><script type="module">${script.replaceAll('</script', '<\\/script')}</script>`;

/** Host, provider and exchange on one server; the provider is another origin by its name. */
async function serve(scripts: readonly Record<'host' | 'callback', string>[]) {
  let callbackServed = 0;
  let onExchange: (passed: number) => void = () => undefined;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    const [, kind = '', index = ''] = url.pathname.split('/');
    if (kind === 'authorize') {
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({
        code: 'the-code',
        state: url.searchParams.get('state') ?? '',
      }).toString();
      response.writeHead(302, { Location: back.href }).end();
      return;
    }
    if (kind === 'exchange') {
      onExchange(performance.now() - callbackServed);
      response.setHeader('Content-Type', 'application/json').end('{"oauth2-refresh-token":"reference"}');
      return;
    }
    response.setHeader('Content-Type', 'text/html');
    response.end(page(scripts[Number(index)]?.[kind as 'host' | 'callback'] ?? ''));
    if (kind === 'callback') callbackServed = performance.now();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    /** Milliseconds from the callback page's delivery to the next exchange request. */
    exchange: () => new Promise<number>((resolve) => (onExchange = resolve)),
    close: () => server.close(),
  };
}

async function signIn(browser: Browser, url: string, exchange: Promise<number>): Promise<number> {
  const context = await browser.newContext();
  try {
    const host = await context.newPage();
    await host.goto(url, { waitUntil: 'networkidle' });
    // The last one: React's own button stands below the page's.
    await host.locator('#start').last().click();
    return await exchange;
  } finally {
    await context.close();
  }
}

/** From the callback page's delivery to the start of the exchange request, beside flows that look again and again. */
export async function latencyTable(root: string): Promise<string> {
  const scripts: Record<'host' | 'callback', string>[] = [];
  const server = await serve(scripts);
  for (const subject of subjects) {
    const dir = root + subject.resolveFrom;
    const given = `const provider = 'http://127.0.0.1:${server.port}/authorize';`;
    scripts.push({
      host: await bundle(given + subject.host, dir),
      callback: await bundle(subject.callback, dir),
    });
  }
  const browser = await chromium.launch(launchOptions());
  const times = subjects.map((): number[] => []);
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const index of subjects.keys()) {
        const exchange = server.exchange();
        times[index]?.push(await signIn(browser, `http://localhost:${server.port}/host/${index}`, exchange));
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  const medians = times.map(median);
  return table(
    ['flow', 'median ms', 'times ours'],
    subjects.map(({ name }, index) => [
      name,
      (medians[index] ?? NaN).toFixed(1),
      ((medians[index] ?? NaN) / (medians[0] ?? NaN)).toFixed(1),
    ]),
  );
}
