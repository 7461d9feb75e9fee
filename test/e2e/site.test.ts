import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test as base } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { axe, overflow, violations } from './support/axe.js';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
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

/** The site as it is built, served as files, without any help of the server; the package's files are beside it. */
const test = base.extend<{ complaints: string[] }, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from this pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'site-'));
      await run(process.execPath, [vitepress, 'build', 'site', '--outDir', folder], { maxBuffer: 1e8 });
      const server = createServer((request, response) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const file = decodeURIComponent(pathname.replace(/\/$/, '/index.html'));
        readFile(join(file.startsWith('/standalone/') ? 'dist' : folder, file)).then(
          (body) =>
            response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream').end(body),
          () => response.writeHead(404).end(),
        );
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const files = await readdir(folder, { recursive: true });
      await use({
        origin: `http://localhost:${(server.address() as AddressInfo).port}`,
        pages: files.filter((file) => file.endsWith('.html') && file !== '404.html').sort(),
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

// A trace of so many pages takes longer than they do.
test.use({ trace: 'off' });

const RULES = {
  resultTypes: ['violations'],
  // The theme's button for the search shows its keys beside its name.
  rules: { 'label-content-name-mismatch': { enabled: false } },
  preload: false, // of style sheets, for rules on the orientation of a whole page
};

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

/** Opens a page, and waits for its script: before that the switch of the colours has no name, and a click is lost. */
async function open(page: Page, url: string) {
  await page.goto(url);
  await page.waitForFunction(
    () => !document.querySelector('.VPSwitchAppearance:is([title=""], :not([title]))'),
  );
}

/** One page of each kind, which is looked at in the dark, too. */
const KINDS = [
  'index',
  'start',
  'try-it',
  'explain',
  'openapi',
  'hosts/vue',
  'providers/google',
  'docs/errors',
];

test('each page is accessible, and no wider than the window of a phone', async ({ page, site }) => {
  test.slow(); // forty pages
  for (const path of site.pages) {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize(WIDE);
    await open(page, `${site.origin}/${path}`);
    await page.waitForFunction(() => document.readyState === 'complete');
    expect.soft(await violations(page, RULES), `${path}: axe`).toEqual([]);
    await page.setViewportSize(PHONE);
    expect.soft(await overflow(page), `${path}: width`).toBeLessThanOrEqual(0);
    if (!KINDS.includes(path.replace(/\.html$/, ''))) continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveClass(/dark/);
    expect.soft(await violations(page, RULES), `${path}: axe, dark`).toEqual([]);
  }
});

/** Presses the button of an example that opens the sign-in window, and what the person does there. */
async function signIn(example: Locator, button: string, choice: string) {
  const popup = example.page().waitForEvent('popup');
  await example.getByRole('button', { name: button }).click();
  const provider = await popup;
  await expect(provider.getByRole('heading', { name: 'Simulated sign-in' })).toBeVisible();
  await provider.getByRole('button', { name: choice }).click();
}
const SIGN_IN = 'Sign in as alerts@example.com';

test('the first page has the form itself, and a sign-in in it', async ({ page, site }) => {
  await open(page, `${site.origin}/`);
  const panel = page.locator('#home-panel');
  await signIn(panel, 'Authorize with Google (simulated)', SIGN_IN);
  await expect(panel).toContainText('Signed in as alerts@example.com');
});

for (const [value, name] of Object.entries({
  google: 'Google (simulated)',
  microsoft: 'Microsoft (simulated)',
})) {
  test(`a sign-in at ${name}, in the form and by the button alone`, async ({ page, site }) => {
    await open(page, `${site.origin}/try-it.html`);
    await page.locator('#live-provider').selectOption(value);
    await signIn(page.locator('#live-panel'), `Authorize with ${name}`, SIGN_IN);
    await expect(page.locator('#live-submitted')).toContainText('"oauth2-refresh-token": "(not shown)"');
    const button = page.locator('#live-sign-in');
    await signIn(button, `Authorize with ${name}`, SIGN_IN);
    await expect(button).toContainText('Signed in as alerts@example.com');
  });
}

const MICROSOFT = 'Authorize with Microsoft (simulated)';

test('a refusal, a missing consent and a wrong secret are explained', async ({ page, site }) => {
  await open(page, `${site.origin}/try-it.html`);
  await page.locator('#live-provider').selectOption('microsoft');
  const panel = page.locator('#live-panel');
  await signIn(panel, MICROSOFT, 'Refuse');
  await expect(panel).toContainText('access was denied');
  await signIn(panel, MICROSOFT, 'An administrator has to approve first');
  await expect(panel).toContainText('consent of an administrator is missing');
  await page.locator('#live-trouble').selectOption('secret');
  await signIn(panel, MICROSOFT, SIGN_IN);
  await expect(panel).toContainText('The client secret is wrong');
});

test('test mail and status say what goes wrong', async ({ page, site }) => {
  await open(page, `${site.origin}/try-it.html`);
  await page.locator('#live-provider').selectOption('microsoft');
  const panel = page.locator('#live-panel');
  await signIn(panel, MICROSOFT, SIGN_IN);
  await expect(panel).toContainText('Signed in as');
  await page.locator('#live-trouble').selectOption('smtp-off');
  await page.getByRole('button', { name: 'Send Test Mail' }).click();
  await expect(panel).toContainText('Sending over SMTP is switched off');
  await page.locator('#live-trouble').selectOption('ended');
  await expect(page.locator('#live-status')).toContainText('Sign-in needed');
});

test('the simulated provider leads to no other address than the callback page', async ({ page, site }) => {
  const query = new URLSearchParams({ provider: 'google', state: 's', redirect_uri: 'https://example.org/' });
  await open(page, `${site.origin}/simulated-provider.html?${query}`);
  await expect(page.getByRole('alert')).toContainText('Open this page by a button');
  await expect(page.getByRole('button')).toHaveCount(0);
});

const NAMES = {
  imports: { 'smtp-oauth2-elements': '/standalone/index.js', 'smtp-oauth2-elements/': '/standalone/' },
};

/** Opens a page of somebody's own, in which this was pasted. A bundler finds the package there; here an import map does. */
async function openOwn(page: Page, origin: string, body: string) {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Own</title>
    <script type="importmap">${JSON.stringify(NAMES)}</script>${body}`;
  await page.route(`${origin}/own.html`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await open(page, `${origin}/own.html`);
}

test('the editor of the look changes the elements; its code and that of the form do so elsewhere', async ({
  page,
  site,
}) => {
  await open(page, `${site.origin}/try-it.html`);
  await page.getByLabel('Button that signs in, light').fill('#aa0000');
  await page.getByLabel('Button that signs in, dark').fill('#ff9999');
  await page.getByLabel('Corners (em)').fill('1');
  await page.locator('#live-language').selectOption('de');
  await expect(page.locator('#code-panel')).toContainText('locales/de.js');
  const button = page.locator('#live-sign-in').getByRole('button').first();
  await expect(button).toHaveCSS('background-color', 'rgb(170, 0, 0)');
  const codes = ['panel', 'button', 'guide'].map((name) => page.locator(`#code-${name}`).innerText());
  const [css, ...parts] = await Promise.all([page.locator('#look-code').innerText(), ...codes]);
  await page.getByRole('button', { name: 'As it was' }).click();
  await expect(page.locator('#look-code')).toContainText('Nothing is changed');

  await openOwn(page, site.origin, `<style>${css}</style>${parts.join('')}`);
  await expect(page.getByLabel('Name des Endpunkts')).toBeVisible();
  await expect(page.locator('oauth2-setup-guide')).toContainText('Web application');
  const own = page.locator('#sign-in').getByRole('button').first();
  await expect(own).toHaveCSS('background-color', 'rgb(170, 0, 0)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(own).toHaveCSS('background-color', 'rgb(255, 153, 153)');
  await expect(own).toHaveCSS('border-top-left-radius', '16px');
});

test('the page of “Start here” is a page with a form that shows what it submits', async ({ page, site }) => {
  const start = await readFile('site/pages/start.md', 'utf8');
  const [, html = ''] = /```html\n([^]*?)```/.exec(start) ?? [];
  await openOwn(page, site.origin, html);
  await page.getByLabel('Endpoint Name').fill('ops-mail');
  await page.getByLabel('Authentication').selectOption({ label: 'Google (OAuth2)' });
  await expect(page.getByRole('button', { name: 'Authorize with Google' })).toBeVisible();
  await page.getByLabel('Authentication').selectOption({ label: 'None' });
  await page.getByLabel('Server').fill('mail.example.com');
  await page.getByLabel('From Address').fill('alerts@example.com');
  await page.getByLabel('Recipient(s)').fill('ops@example.com');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('#saved')).toContainText('"server": "mail.example.com"');
});

test('the page of the API has each operation under its whole path', async ({ page, site }) => {
  const { paths } = JSON.parse(await readFile('docs/openapi.json', 'utf8')) as {
    paths: Record<string, Record<string, { summary?: string }>>;
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { summary }]) => summary)
      .map(([method]) => `${method.toUpperCase()} ${path}`),
  );
  expect(operations).toContain('PUT /targets/{name}');
  await open(page, `${site.origin}/openapi.html`);
  const headings = await page
    .locator('.vp-doc h2')
    .evaluateAll((all) => all.map((each) => each.firstChild?.textContent?.trim()));
  expect(headings).toEqual([...operations, 'Schemas']);
});

test('an error is explained in the page, and its name leads to its place in the list', async ({
  page,
  site,
}) => {
  await open(page, `${site.origin}/explain.html`);
  await page
    .getByRole('textbox', { name: 'Error' })
    .fill('535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.');
  const answer = page.locator('#explain-answer');
  await expect(answer).toContainText('Sending over SMTP is switched off');
  const name = answer.getByRole('link').last();
  const id = await name.innerText();
  await name.click();
  await expect(page).toHaveURL(`${site.origin}/explanations.html#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('the search finds a heading by keyboard alone', async ({ page, site }) => {
  await open(page, `${site.origin}/start.html`);
  // The button is in the page before the script that hears the keys.
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(page.locator('.VPLocalSearchBox')).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.keyboard.type('Daily update');
  await expect(page.locator('.VPLocalSearchBox a.result').first()).toContainText('Daily update');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/backend-contract\.html#daily-update$/);
});

test('the colours can be switched, and stay', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, `${site.origin}/start.html`);
  await page.getByRole('switch').first().click();
  await expect(page.locator('html')).toHaveClass(/dark/);
  await page.reload();
  await expect(page.locator('html')).toHaveClass(/dark/);
});
