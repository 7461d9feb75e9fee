import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
const vitepress = join(require.resolve('vitepress/package.json'), '../bin/vitepress.js');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

interface Site {
  readonly origin: string;
  readonly pages: readonly string[];
}

/** The site as it is built, served as files, without any help of the server. */
const test = base.extend<{ complaints: string[] }, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from this pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'site-'));
      await run(process.execPath, [vitepress, 'build', 'site', '--outDir', folder]);
      const server = createServer((request, response) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const file = decodeURIComponent(pathname.replace(/\/$/, '/index.html'));
        readFile(join(folder, file)).then(
          (body) =>
            response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream').end(body),
          () => response.writeHead(404).end(),
        );
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const files = await readdir(folder, { recursive: true });
      await use({
        origin: `http://localhost:${(server.address() as AddressInfo).port}`,
        pages: files.filter((file) => file.endsWith('.html')),
      });
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  /** What the console says, breaches of the policy among it, and requests to other origins. */
  complaints: [
    async ({ context, site }, use) => {
      const complaints: string[] = [];
      context.on('weberror', (error) => complaints.push(error.error().message));
      context.on('console', (message) => {
        if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
      });
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== site.origin && protocol !== 'data:') complaints.push(`request to ${request.url()}`);
      });
      await context.addInitScript(axe);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** What axe finds, and by how much the page is wider than its window. */
const faults = (page: Page) =>
  page.evaluate(async () => {
    const runAxe = (window as unknown as { axe: { run: (root: Document) => Promise<AxeResults> } }).axe;
    const { violations } = await runAxe.run(document);
    const root = document.documentElement;
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      tooWide: Math.max(0, root.scrollWidth - root.clientWidth),
    };
  });

const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

for (const { colorScheme, viewport } of LOOKS) {
  test(`each page is accessible, ${colorScheme}, ${viewport.width} pixels wide`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    for (const path of site.pages.filter((each) => each !== '404.html')) {
      await page.goto(`${site.origin}/${path}`);
      await page.waitForFunction(() => document.readyState === 'complete');
      expect.soft(await faults(page), path).toEqual({ violations: [], tooWide: 0 });
    }
  });
}

test('a sign-in at the simulated provider, whose page says what it is', async ({ page, site }) => {
  await page.goto(`${site.origin}/try-it.html`);
  const panel = page.locator('#live-panel');
  const popup = page.waitForEvent('popup');
  await panel.getByRole('button', { name: 'Authorize with Google (simulated)' }).click();
  const provider = await popup;
  await expect(provider.getByRole('heading', { name: 'Simulated sign-in' })).toBeVisible();
  await provider.getByRole('button', { name: 'Sign in as alerts@example.com' }).click();
  await expect(page.locator('#live-submitted')).toContainText('"oauth2-refresh-token": "(not shown)"');
});

test('the simulated provider leads to no other address than the callback page', async ({ page, site }) => {
  const query = new URLSearchParams({ provider: 'google', state: 's', redirect_uri: 'https://example.org/' });
  await page.goto(`${site.origin}/simulated-provider.html?${query}`);
  await expect(page.getByRole('alert')).toContainText('Open this page by a button');
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the editor of the look changes the elements, and shows the code for it', async ({ page, site }) => {
  await page.goto(`${site.origin}/try-it.html`);
  await page.getByLabel('Button that signs in, light').fill('#aa0000');
  await expect(page.locator('#look-code')).toContainText('--oauth2-accent: light-dark(#aa0000, #7db8f5);');
  const button = page.locator('#live-sign-in').getByRole('button').first();
  await expect(button).toHaveCSS('background-color', 'rgb(170, 0, 0)');
  await page.getByRole('button', { name: 'As it was' }).click();
  await expect(page.locator('#look-code')).toContainText('Nothing is changed');
});

test('an error is explained in the page', async ({ page, site }) => {
  await page.goto(`${site.origin}/explain.html`);
  await page
    .getByRole('textbox', { name: 'Error' })
    .fill('535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.');
  await expect(page.locator('#explain-answer')).toContainText('SMTP AUTH');
});

test('the search finds a heading by keyboard alone', async ({ page, site }) => {
  await page.goto(`${site.origin}/start.html`);
  await page.locator('#local-search button').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Daily update');
  await expect(page.locator('.VPLocalSearchBox a.result').first()).toContainText('Daily update');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/backend-contract\.html#daily-update$/);
});

test('the colours can be switched, and stay', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${site.origin}/start.html`);
  await page.getByRole('switch').first().click();
  await expect(page.locator('html')).toHaveClass(/dark/);
  await page.reload();
  await expect(page.locator('html')).toHaveClass(/dark/);
});
