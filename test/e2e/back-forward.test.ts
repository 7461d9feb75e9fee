import { expect, test } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.js';
import { startTwoOrigins } from './support/two-origins.js';

// Playwright switches the back-forward cache off.
test.use({
  launchOptions: { ...launchOptions(), ignoreDefaultArgs: ['--disable-back-forward-cache'] },
});

const sameOrigin = { 'Cross-Origin-Opener-Policy': 'same-origin' };
let host: Readonly<Record<string, string>>;
let servers: Awaited<ReturnType<typeof startTwoOrigins>>;

test.beforeAll(async () => {
  servers = await startTwoOrigins({ headers: () => ({ host, callback: {}, provider: sameOrigin }) });
});
test.afterAll(() => servers.close());

/** Starts a sign-in and leaves the host's page. */
async function leave(page: Page, context: BrowserContext): Promise<Page> {
  servers.exchanges.length = 0;
  await page.goto(servers.hostOrigin);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'kept' : 'new'));
  });
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Authorize with Example' }).click();
  const signIn = await opened;
  await signIn.getByRole('link', { name: 'Allow' }).waitFor();
  await page.goto(`${servers.hostOrigin}/application`);
  return signIn;
}

const allow = (signIn: Page) => signIn.getByRole('link', { name: 'Allow' }).click();
/** A page that was kept has no load event. */
const back = (page: Page) => page.goBack({ waitUntil: 'commit' });

test('a page that the browser kept goes on waiting when the user comes back to it', async ({
  page,
  context,
}) => {
  host = sameOrigin; // the window has no opener then, and the page can be kept
  const signIn = await leave(page, context);
  await back(page);
  await expect(page).toHaveTitle('kept');
  await expect(page.getByRole('button', { name: 'Waiting for Example…' })).toBeVisible();
  await allow(signIn);
  await expect(page.getByText('Signed in as ops@example.com.')).toBeVisible();
  expect(servers.exchanges).toHaveLength(1);
});

for (const [name, headers] of Object.entries({ 'with an opener': {}, 'without one': sameOrigin })) {
  test(`an answer that comes while the page is away is not taken, and says so: a window ${name}`, async ({
    page,
    context,
  }) => {
    host = headers;
    const signIn = await leave(page, context);
    await allow(signIn);
    await expect(signIn.getByText('No page is waiting for this sign-in.')).toBeVisible();
    await back(page);
    const button = page.getByRole('button', { name: 'Authorize with Example' });
    await expect(button).toBeVisible();
    expect(servers.exchanges).toEqual([]);
    const opened = context.waitForEvent('page');
    await button.click();
    await allow(await opened);
    await expect(page.getByText('Signed in as ops@example.com.')).toBeVisible();
    expect(servers.exchanges).toHaveLength(1);
  });
}
