import { execFileSync, spawn } from 'node:child_process';
import { createCipheriv, pbkdf2Sync } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { build } from 'esbuild';
import { launchOptions } from '../../scripts/browser.js';

/**
 * A Chromium with a window, and with the login of an administrator saved for the page, as every admin UI has one. Without a
 * window Chromium fills nothing.
 */
const TOOLS = ['/usr/bin/Xvfb', '/usr/bin/sqlite3'];
const LOGIN = { username: 'admin', password: 'ADMINPASS' };

/** Chromium's own encryption on Linux where no keyring is used (`--password-store=basic`). */
function encrypted(text: string): string {
  const key = pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1');
  const cipher = createCipheriv('aes-128-cbc', key, Buffer.alloc(16, ' '));
  return Buffer.concat([Buffer.from('v10'), cipher.update(text), cipher.final()]).toString('hex');
}

function saveLogin(profile: string, origin: string) {
  const sql = `INSERT INTO logins (origin_url, action_url, username_element, username_value, password_element, password_value,
    submit_element, signon_realm, date_created, blacklisted_by_user, scheme, date_last_used, date_password_modified)
    VALUES ('${origin}/', '', '', '${LOGIN.username}', '', x'${encrypted(LOGIN.password)}', '', '${origin}/',
    13300000000000000, 0, 0, 13300000000000000, 13300000000000000);`;
  execFileSync('sqlite3', [join(profile, 'Default', 'Login Data'), sql]);
}

async function servePages() {
  const { outputFiles } = await build({
    stdin: { contents: "import './src/define.ts';", resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
    tsconfig: 'tsconfig.json',
    ignoreAnnotations: true, // `sideEffects` names what is built, and these are the sources
  });
  const server = createServer(({ url = '/' }, response) => {
    const isScript = url.startsWith('/define.js');
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? outputFiles[0]?.text : pageOf(url));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** The plain login form of an admin UI as control, or a form with the panel; then the setup guide. */
function pageOf(url: string): string {
  const elements: Readonly<Record<string, string>> = {
    '/control':
      '<form action="/x" method="post"><input name="user" autocomplete="username"><input type="password" name="pass"><button>Sign in</button></form>',
    '/guide': '<form><oauth2-setup-guide></oauth2-setup-guide><button>Save</button></form>',
  };
  const panel =
    '<form><smtp-edit-panel refresh-token-url="/exchange"></smtp-edit-panel><button>Save</button></form>';
  const script = '<script type="module" src="/define.js"></script>';
  return `<!doctype html><title>Admin</title><p>Text</p>${elements[url] ?? panel}${script}`;
}

const common = { name: 'ops', 'from-address': 'f@example.com', mailto: ['t@example.com'] };
const targets = {
  google: {
    ...common,
    server: 'smtp.gmail.com',
    'auth-method': 'google-oauth2',
    'oauth2-client-id': 'a.apps.googleusercontent.com',
  },
  microsoft: {
    ...common,
    server: 'smtp.office365.com',
    'auth-method': 'microsoft-oauth2',
    'oauth2-client-id': '11111111-2222-3333-4444-555555555555',
  },
  'the app itself': {
    ...common,
    server: 'smtp.office365.com',
    'auth-method': 'microsoft-oauth2',
    'oauth2-grant': 'client-credentials',
    'oauth2-client-id': '11111111-2222-3333-4444-555555555555',
    'oauth2-tenant-id': 'contoso.com',
    username: 'alerts@contoso.com',
  },
  'an app with a certificate': {
    ...common,
    server: 'smtp.office365.com',
    'auth-method': 'microsoft-oauth2',
    'oauth2-client-id': '11111111-2222-3333-4444-555555555555',
    'oauth2-client-auth': 'certificate',
  },
  'a service account': {
    ...common,
    server: 'smtp.gmail.com',
    'auth-method': 'google-oauth2',
    'oauth2-grant': 'jwt-bearer',
    username: '',
  },
  password: { ...common, server: 'mail.example.com', 'auth-method': 'plain', username: '' },
  'password with a username': {
    ...common,
    server: 'mail.example.com',
    'auth-method': 'plain',
    username: 'ops',
  },
};

test.describe('a login that the browser saved for the page', () => {
  test.skip(!TOOLS.every((path) => existsSync(path)), `needs ${TOOLS.join(' and ')}`);

  test('is filled into the login form of the page, and into no field of a target', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'autofill-'));
    const { server, origin } = await servePages();
    const display = spawn('/usr/bin/Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const pipe = display.stdio[3];
    if (!pipe) throw new Error('Xvfb tells its display through a pipe.');
    const [number] = (await once(pipe, 'data')) as [Buffer];
    const { args, ...options } = launchOptions();
    const open = () =>
      chromium.launchPersistentContext(profile, {
        ...options,
        args: [...args, '--password-store=basic'],
        ignoreDefaultArgs: ['--enable-automation'],
        headless: false,
        env: { ...process.env, DISPLAY: `:${number.toString().trim()}` },
      });
    let context: BrowserContext | undefined;
    try {
      await (await open()).close(); // makes the profile
      saveLogin(profile, origin);
      context = await open();
      const page = context.pages()[0] ?? (await context.newPage());
      /** A page shows what was filled in only once somebody has touched it. */
      const touch = () => page.mouse.click(300, 20);

      const isFilled = async () => {
        await touch();
        return page.locator('[name="pass"]').inputValue();
      };
      await page.goto(`${origin}/control`);
      const fills = await expect
        .poll(isFilled, { timeout: 30_000 })
        .toBe(LOGIN.password)
        .then(
          () => true,
          () => false,
        );
      test.skip(!fills, 'this Chromium fills nothing in here, not even a plain login form');

      for (const mode of ['edit', 'create']) {
        for (const [name, target] of Object.entries(targets)) {
          await page.goto(`${origin}/panel`);
          const body = await page.evaluate(
            async ([given, value]) => {
              const panel = document.querySelector('smtp-edit-panel')!;
              panel.mode = given as 'edit';
              panel.value = value as object;
              await panel.updateComplete;
              return JSON.stringify(panel.submitValues);
            },
            [mode, target] as const,
          );
          await touch();
          // The control fills within moments of its load; it is loaded beside the panel, so that there is nothing to guess.
          const control = await context.newPage();
          await control.goto(`${origin}/control`);
          await expect
            .poll(
              async () => {
                await control.mouse.click(300, 20);
                return control.locator('[name="pass"]').inputValue();
              },
              { timeout: 30_000 },
            )
            .toBe(LOGIN.password);
          await control.close();
          await touch();
          const after = await page.evaluate(() =>
            JSON.stringify(document.querySelector('smtp-edit-panel')!.submitValues),
          );
          expect(after, `${mode}: ${name}`).toBe(body);
          expect(after).not.toContain(LOGIN.password);
        }
      }

      await page.goto(`${origin}/guide`);
      await touch();
      const texts = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('oauth2-setup-guide')!;
        return [...(shadowRoot?.querySelectorAll('input') ?? [])].map(({ value }) => value);
      });
      expect(texts).not.toContain(LOGIN.username);
      expect(texts).not.toContain(LOGIN.password);
    } finally {
      await context?.close();
      display.kill();
      server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
