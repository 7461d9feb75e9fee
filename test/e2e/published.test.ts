import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { expect, test as base } from '@playwright/test';

const dist = new URL('../../dist/', import.meta.url);

/** What docs/embedding.md says is enough, and nowhere to send a form but here. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const PAGE = `<!doctype html><meta charset="utf-8"><title>Target</title>
<form method="post" action="/saved"><smtp-edit-panel></smtp-edit-panel><button>Save</button></form>
<script type="module" src="/standalone.js"></script>`;
const BARE = '<!doctype html><meta charset="utf-8"><title>Bare</title>';

/** A host that serves the bundles as they are published, and takes its form. */
const test = base.extend<{ host: { url: string; bodies: string[] } }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from this pattern
  host: async ({}, use) => {
    const bodies: string[] = [];
    const answer = async (request: IncomingMessage, response: ServerResponse) => {
      const { pathname } = new URL(request.url ?? '', 'http://host');
      if (pathname.startsWith('/standalone') && pathname.endsWith('.js')) {
        response.setHeader('content-type', 'text/javascript');
        response.end(await readFile(new URL(pathname.slice(1), dist)));
        return;
      }
      if (request.method === 'POST') {
        let body = '';
        for await (const chunk of request) body += String(chunk);
        if (request.url === '/saved') bodies.push(body);
      }
      response.setHeader('content-type', 'text/html').setHeader('content-security-policy', POLICY);
      response.end(pathname === '/bare' ? BARE : PAGE);
    };
    const server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    await use({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, bodies });
    server.close();
  },
});

test('the published bundle runs under the strict policy, and a plain form submits it', async ({
  page,
  host,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(host.url);
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective}`);
    });
    Object.assign(document.querySelector('smtp-edit-panel') ?? {}, {
      refreshTokenUrl: '/exchange',
      redirectUri: 'https://admin.example.com/oauth2-callback.html',
      testUrl: '/test',
      users: [{ id: 'root@pam', email: 'root@example.com' }],
    });
  });
  // Everything that is loaded or drawn later: the sign-in, its errors, the test mail, a secret in plain text.
  await page.getByLabel('Authentication').selectOption({ label: 'Microsoft (OAuth2)' });
  await page.getByRole('button', { name: /^Authorize/ }).click();
  await page.getByLabel('Authentication').selectOption({ label: 'Username and password' });
  await page.getByRole('button', { name: 'Show Password' }).click();

  await page.getByLabel('Endpoint Name').fill('ops-mail');
  await page.getByLabel('Server').fill('mail.example.com');
  await page.getByLabel('Username').fill('ops');
  await page.locator('smtp-edit-panel [name="password"]').fill('p&w=ü');
  await page.getByLabel('From Address').fill('ops@example.com');
  await page.getByLabel('Additional Recipient(s)').fill('a@example.com, b@example.com');
  await page.getByLabel('Comment').fill('<b>');
  await page.getByRole('button', { name: 'Send test mail' }).click();
  await expect(
    page.locator('smtp-edit-panel').getByText('answered without saying how the test ended'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => host.bodies).toHaveLength(1);
  expect([...new URLSearchParams(host.bodies[0])]).toEqual([
    ['name', 'ops-mail'],
    ['server', 'mail.example.com'],
    ['mode', 'tls'],
    ['username', 'ops'],
    ['password', 'p&w=ü'],
    ['from-address', 'ops@example.com'],
    ['mailto', 'a@example.com'],
    ['mailto', 'b@example.com'],
    ['comment', '<b>'],
  ]);
  expect(complaints).toEqual([]);
});

const TAGS = [
  'oauth2-authorize-button',
  'oauth2-callback',
  'oauth2-setup-guide',
  'smtp-edit-panel',
  'smtp-oauth2-config',
  'smtp-oauth2-status',
];

test('without a bundler a page has the whole face, languages too, and each class once', async ({
  page,
  host,
}) => {
  await page.goto(`${host.url}bare`);
  const found = await page.evaluate(async (tags) => {
    const load = (path: string) => import(`/standalone/${path}`) as Promise<Record<string, unknown>>;
    const defined = () => tags.filter((tag) => customElements.get(tag));

    const face = await load('index.js');
    const byFace = defined();
    await load('smtp-edit-panel/define.js');
    const byPanel = defined();
    await load('define.js');
    const classes = tags.filter((tag) => Object.values(face).includes(customElements.get(tag)));

    const { default: german } = await load('locales/de.js');
    (face.registerLocale as (locale: unknown) => void)(german);
    document.documentElement.lang = 'de';
    const panel = document.createElement('smtp-edit-panel') as HTMLElement & {
      updateComplete: Promise<unknown>;
    };
    document.body.append(panel);
    await panel.updateComplete;
    return { exports: Object.keys(face), byFace, byPanel, classes, text: panel.shadowRoot?.textContent };
  }, TAGS);
  const published = await import('../../dist/index.js');
  expect(found.exports.sort()).toEqual(Object.keys(published).sort());
  expect(found.byFace).toEqual([]);
  expect(found.byPanel).toEqual(['smtp-edit-panel']);
  expect(found.classes).toEqual(TAGS);
  expect(found.text).toContain('Benutzername');
});
