import { expect, test } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { startTwoOrigins } from './support/two-origins.js';
import type { PageHeaders } from './support/two-origins.js';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

let headers: PageHeaders;
let redirectUri: string | undefined;
let servers: Awaited<ReturnType<typeof startTwoOrigins>>;

test.beforeAll(async () => {
  servers = await startTwoOrigins({
    headers: () => headers,
    redirectUri: () => redirectUri ?? `location.origin + '/callback/oauth2-callback.html'`,
  });
});
test.afterAll(() => servers.close());
test.beforeEach(() => {
  headers = { host: {}, callback: {}, provider: {} };
  redirectUri = undefined;
  servers.exchanges.length = 0;
});

/** Opens the host's page and its sign-in window. */
async function open(page: Page, context: BrowserContext): Promise<Page> {
  await page.goto(servers.hostOrigin);
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Authorize with Example' }).click();
  return opened;
}
const allow = (signIn: Page) => signIn.getByRole('link', { name: 'Allow' }).click();

test('a host that is loaded again during the sign-in: the callback page says so and offers no answer', async ({
  page,
  context,
}) => {
  const signIn = await open(page, context);
  await page.reload();
  await allow(signIn);
  // Pasted, the answer would be refused: its page knows nothing of it any more.
  await expect(signIn.getByText('does not wait for it any more')).toBeVisible();
  await expect(signIn.getByLabel('Address with the answer')).toHaveCount(0);
  const address = `${servers.hostOrigin}/?code=the-code&state=${'A'.repeat(43)}`;
  await expect(page.getByRole('button', { name: 'Authorize with Example' })).toBeVisible();

  // Its answer is of no use for another sign-in, which says so and goes on.
  await page.getByRole('button', { name: 'Authorize with Example' }).click();
  await page.getByLabel('address of the last page').fill(address);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('#address-error')).toContainText('The answer belongs to another sign-in.');
  expect(servers.exchanges).toEqual([]);
});

test('the pasted address of the last page ends the sign-in as the window would', async ({
  page,
  context,
}) => {
  redirectUri = `'https://192.0.2.1/unreachable'`;
  const signIn = await open(page, context);
  const address = await signIn.getByRole('link', { name: 'Allow' }).getAttribute('href');
  await page.getByLabel('address of the last page').fill(address ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Signed in as ops@example.com.')).toBeVisible();
  expect(servers.exchanges[0]?.body).toMatchObject({ 'redirect-uri': 'https://192.0.2.1/unreachable' });
});

test('a callback page that is opened again: one exchange, and whoever comes too late is told', async ({
  page,
  context,
}) => {
  const signIn = await open(page, context);
  const address = (await signIn.getByRole('link', { name: 'Allow' }).getAttribute('href')) ?? '';
  const copies = await Promise.all([context.newPage(), context.newPage()]);
  await Promise.all(copies.map((copy) => copy.goto(address)));
  await expect(page.getByText('Signed in as ops@example.com.')).toBeVisible();
  expect(servers.exchanges).toHaveLength(1);

  const late = await context.newPage();
  await late.goto(address);
  await expect(late.getByText('No page is waiting for this sign-in.')).toBeVisible();
  await late.goBack().catch(() => undefined); // there may be nowhere to go back to
  expect(servers.exchanges).toHaveLength(1);
  await expect(page.getByText('Signed in as ops@example.com.')).toBeVisible();
});

test('host and callback page under a strict Content-Security-Policy with Trusted Types', async ({
  page,
  context,
}) => {
  const violations: string[] = [];
  await context.exposeFunction('violated', (what: string) => violations.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { violated(what: string): void }).violated(`${violatedDirective} ${blockedURI}`);
    });
  });
  headers = {
    ...headers,
    host: { 'Content-Security-Policy': CSP },
    callback: { 'Content-Security-Policy': CSP },
  };
  const signIn = await open(page, context);
  const closed = signIn.waitForEvent('close');
  await allow(signIn);
  await expect(page.getByText('Signed in as ops@example.com.')).toBeVisible();
  await closed;
  expect(violations).toEqual([]);
});

test('the callback page needs no cookie, and the exchange has the SameSite=Strict session', async ({
  page,
  context,
}) => {
  headers = { ...headers, host: { 'Set-Cookie': 'session=the-session; SameSite=Strict; HttpOnly; Path=/' } };
  const signIn = await open(page, context);
  await allow(signIn);
  await expect(page.getByText('Signed in as ops@example.com.')).toBeVisible();
  expect(servers.exchanges[0]?.cookie).toBe('session=the-session');
});

test('the root page of a single-page application with a hash router is a callback page too', async ({
  page,
  context,
}) => {
  redirectUri = `location.origin + '/application'`;
  const signIn = await open(page, context);
  const closed = signIn.waitForEvent('close');
  await allow(signIn);
  await expect(page.getByText('Signed in as ops@example.com.')).toBeVisible();
  await closed;

  // Without an answer it starts as ever; with one that nobody waits for it says so, at an address without the answer.
  const application = await context.newPage();
  await application.goto(`${servers.hostOrigin}/application#/targets`);
  await expect(application.getByText('The application at #/targets')).toBeVisible();
  await application.goto(`${servers.hostOrigin}/application?code=x&state=${'a'.repeat(43)}#/targets`);
  await expect(application.getByRole('alert')).toContainText('No page is waiting');
  expect(application.url()).toBe(`${servers.hostOrigin}/application#/targets`);
  await application.reload();
  await expect(application.getByText('The application at #/targets')).toBeVisible();
});

test('the answer of the host’s own sign-in on the same page is left alone', async ({ page }) => {
  const states = ['ui:4f2', 'b'.repeat(43)];
  await page.goto(`${servers.hostOrigin}/application`);
  await page.evaluate((own) => (localStorage.state = own), states[1]);
  for (const answer of states.flatMap((state) => [`code=x&state=${state}`, `error=x&state=${state}`])) {
    await page.goto(`${servers.hostOrigin}/application?${answer}`);
    await expect(page.getByText(`The application at ?${answer}`)).toBeVisible();
    expect(page.url()).toBe(`${servers.hostOrigin}/application?${answer}`);
  }
});

test.describe('one callback page for several origins', () => {
  let other: Awaited<ReturnType<typeof startTwoOrigins>>;
  test.beforeAll(async () => {
    other = await startTwoOrigins({ headers: () => headers });
  });
  test.afterAll(() => other.close());

  /** The page of the other origin, with the origins that it serves. */
  async function serve(context: BrowserContext, allowedOrigins: string) {
    const callback = `${other.hostOrigin}/callback/oauth2-callback.html`;
    redirectUri = `'${callback}'`;
    await context.route(`${callback}*`, async (route) => {
      const response = await route.fetch();
      const element = `<oauth2-callback allowed-origins="${allowedOrigins}">`;
      await route.fulfill({ response, body: (await response.text()).replace('<oauth2-callback>', element) });
    });
  }

  test('hands the answer to an origin that it lists', async ({ page, context }) => {
    await serve(context, `https://other.example ${servers.hostOrigin}`);
    await allow(await open(page, context));
    await expect(page.getByText('Signed in as ops@example.com.')).toBeVisible();
  });

  test('keeps it from every other', async ({ page, context }) => {
    await serve(context, 'https://other.example');
    const signIn = await open(page, context);
    await allow(signIn);
    await expect(signIn.getByText('No page is waiting for this sign-in.')).toBeVisible();
    expect(servers.exchanges).toEqual([]);
  });
});
