import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { launchOptions } from '../../../scripts/browser.js';
import { bundlers, standaloneFiles } from './bundlers.js';
import { html, situations } from './pages.js';
import type { Situation, SituationName } from './pages.js';
import { CountingServer } from './server.js';
import type { Fetched, Files } from './server.js';
import type { Peer } from './peers.js';

export type Build = 'rolldown' | 'esbuild' | 'standalone' | 'standalone with preload';
export type Measured = Readonly<Record<SituationName, Fetched>>;

const PRELOADED = {
  plain: 'panel',
  offered: 'panel-with-oauth2',
  google: 'panel-with-oauth2',
  button: 'button',
};
const defineOf = (element: string) => `${element}/define.js`;

/** The files of one build of every situation, below a folder each. */
async function filesOf(root: string, build: Build): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const names = Object.keys(situations) as SituationName[];
  if (build === 'rolldown' || build === 'esbuild') {
    for (const name of names) {
      const code = situations[name].elements
        .map((element) => `import 'smtp-oauth2-elements/${defineOf(element)}';`)
        .join('');
      for (const [file, text] of await bundlers[build](code, root)) files.set(`/${name}/${file}`, text);
      files.set(`/${name}/page.html`, html(name, ['entry.js']));
    }
    return files;
  }
  const pages = JSON.parse(await readFile(join(root, 'dist/standalone/pages.json'), 'utf8')) as Record<
    string,
    string[]
  >;
  for (const [file, text] of await standaloneFiles(root)) files.set(`/standalone/${file}`, text);
  for (const name of names) {
    const at = (file: string) => `/standalone/${file}`;
    const preloads = build === 'standalone' ? [] : (pages[PRELOADED[name]] ?? []).map(at);
    files.set(`/${name}/page.html`, html(name, situations[name].elements.map(defineOf).map(at), preloads));
  }
  return files;
}

/** Waits until a person could use the page; where it signs in, a real click opens the window. */
async function use(page: Page, { elements, signsIn }: Situation): Promise<void> {
  const element = page.locator(elements[0] ?? '');
  await element.locator('button, input').first().waitFor();
  await element.evaluate((node) => (node as Element & { updateComplete?: Promise<unknown> }).updateComplete);
  if (!signsIn) return;
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: /^Authorize|^Sign in/ }).click();
  await opened;
}

/** A page in a browser that reaches nothing but the server. */
async function open(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext();
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  return context.newPage();
}

/**
 * The least of some tries: a busy machine can make one round trip look like two, never two like one.
 */
async function least(tries: number, attempt: () => Promise<Fetched>): Promise<Fetched> {
  const all = [];
  for (let i = 0; i < tries; i++) all.push(await attempt());
  return all.reduce((best, each) => (each.roundTrips < best.roundTrips ? each : best));
}

/** Runs with a server and a browser, which end with it. */
async function withServer<T>(
  files: Files,
  work: (server: CountingServer, origin: string, browser: Browser) => Promise<T>,
): Promise<T> {
  const server = new CountingServer(files);
  const origin = await server.start();
  const browser = await chromium.launch(launchOptions());
  try {
    return await work(server, origin, browser);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What a page fetches until `works` is done, and right after. */
async function fetchedUntil(
  { browser, server, url }: { browser: Browser; server: CountingServer; url: string },
  works: (page: Page) => Promise<void>,
): Promise<Fetched> {
  const page = await open(browser, new URL(url).origin);
  server.take();
  await page.goto(url, { waitUntil: 'commit' });
  await works(page);
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return server.take();
}

/** What each situation fetches in a build until it works. */
export async function fetchedBy(root: string, build: Build, tries = 2): Promise<Measured> {
  return withServer(await filesOf(root, build), async (server, origin, browser) => {
    const found: Record<string, Fetched> = {};
    for (const name of Object.keys(situations) as SituationName[]) {
      const url = `${origin}/${name}/page.html`;
      found[name] = await least(tries, () =>
        fetchedUntil({ browser, server, url }, (page) => use(page, situations[name])),
      );
    }
    return found as Measured;
  });
}

const CALLBACK = 'standalone/oauth2-callback.html';

/** What the ready callback page fetches: for an answer that a page waits for, and to explain an error. */
export async function fetchedByCallback(
  root: string,
  tries = 2,
): Promise<Record<'success' | 'error', Fetched>> {
  const files = await filesOf(root, 'standalone');
  return withServer(files, async (server, origin, browser) => {
    const success = async () => {
      const page = await open(browser, origin);
      const context = page.context();
      await context.route('https://accounts.google.com/**', (route) => {
        const { searchParams } = new URL(route.request().url());
        const answer = new URLSearchParams({ code: 'the-code', state: searchParams.get('state') ?? '' });
        const script = `location.replace('${origin}/${CALLBACK}?${answer.toString()}')`;
        return route.fulfill({ contentType: 'text/html', body: `<script>${script}</script>` });
      });
      await context.route(`${origin}/exchange`, (route) =>
        route.fulfill({ json: { 'oauth2-refresh-token': 'token' } }),
      );
      await page.goto(`${origin}/button/page.html`);
      const button = page.locator('oauth2-authorize-button');
      await button.evaluate((node, uri) => node.setAttribute('redirect-uri', uri), `${origin}/${CALLBACK}`);
      const start = page.getByRole('button', { name: /^Authorize|^Sign in/ });
      await start.waitFor();
      await page.waitForLoadState('networkidle');
      server.take();
      const opened = page.waitForEvent('popup');
      await start.click();
      await (await opened).waitForEvent('close');
      await page.context().close();
      return server.take();
    };
    const query = new URLSearchParams({
      error: 'access_denied',
      error_description: 'AADSTS65004: User declined to consent to access the app.',
      state: 'A'.repeat(43),
    });
    const url = `${origin}/${CALLBACK}?${query.toString()}`;
    const error = () =>
      fetchedUntil({ browser, server, url }, (page) =>
        page.locator('oauth2-callback [part="explanation"]').waitFor(),
      );
    return { success: await least(tries, success), error: await least(tries, error) };
  });
}

/** What a page fetches that only loads other libraries. */
export async function fetchedByPeer(root: string, { code, styles = [] }: Peer): Promise<Fetched> {
  const folder = join(root, 'test/bench');
  const files = new Map(
    (await bundlers.rolldown(code, folder)).map(([file, text]) => [`/${file}`, text] as const),
  );
  for (const [index, file] of styles.entries()) {
    files.set(`/${index}.css`, await readFile(join(folder, 'node_modules', file), 'utf8'));
  }
  const links = styles.map((_, index) => `<link rel="stylesheet" href="${index}.css">`).join('');
  files.set(
    '/page.html',
    `<!doctype html><title>Peer</title><link rel="icon" href="data:,">${links}<script type="module" src="entry.js"></script>`,
  );
  return withServer(files, (server, origin, browser) =>
    fetchedUntil({ browser, server, url: `${origin}/page.html` }, (page) => page.waitForLoadState('load')),
  );
}
