import { expect, test } from '@playwright/test';
import type { FrameLocator, Page } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.js';
import { startTwoOrigins } from './support/two-origins.js';

// Playwright switches the partitioning of storage off, which every browser has on: the last switch of a kind counts.
const { args, ...options } = launchOptions();
test.use({ launchOptions: { ...options, args: [...args, '--disable-features=PaintHolding'] } });

const noOpener = { 'Cross-Origin-Opener-Policy': 'same-origin' };
let providerHeaders: Readonly<Record<string, string>>;
let servers: Awaited<ReturnType<typeof startTwoOrigins>>;
test.beforeAll(async () => {
  servers = await startTwoOrigins({ headers: () => ({ host: {}, callback: {}, provider: providerHeaders }) });
});
test.afterAll(() => servers.close());
test.beforeEach(() => {
  providerHeaders = {};
  servers.exchanges.length = 0;
});

/** Opens the sign-in from the host in a frame of another site. */
async function open(page: Page): Promise<{ readonly host: FrameLocator; readonly signIn: Page }> {
  await page.goto(servers.portal);
  const host = page.frameLocator('iframe');
  const opened = page.context().waitForEvent('page');
  await host.getByRole('button', { name: 'Authorize with Example' }).click();
  return { host, signIn: await opened };
}

test('no channel leads from a page to a frame of its origin on another site', async ({ page, context }) => {
  await page.goto(servers.portal);
  await expect(page.frameLocator('iframe').getByRole('button', { name: 'Authorize' })).toBeVisible();
  const frame = page.frames()[1];
  const other = await context.newPage();
  await other.goto(servers.hostOrigin);
  await frame?.evaluate(() => {
    new BroadcastChannel('probe').onmessage = () => (document.title = 'heard in the frame');
  });
  await other.evaluate(async () => {
    const heard = new Promise((resolve) => {
      new BroadcastChannel('probe').onmessage = resolve;
    });
    new BroadcastChannel('probe').postMessage('hello');
    await heard;
  });
  expect(await frame?.evaluate(() => document.title)).toBe('Host');
});

test('a host in a frame of another site hears of the answer from its window', async ({ page }) => {
  const { host, signIn } = await open(page);
  const closed = signIn.waitForEvent('close');
  await signIn.getByRole('link', { name: 'Allow' }).click();
  await closed;
  await expect(host.getByText('Signed in as ops@example.com.')).toBeVisible();
  expect(servers.exchanges).toHaveLength(1);
});

test('where the provider severs the window from such a host, its address is offered and can be pasted', async ({
  page,
}) => {
  providerHeaders = noOpener;
  const { host, signIn } = await open(page);
  await signIn.getByRole('link', { name: 'Allow' }).click();
  const address = await signIn.getByLabel('Address with the answer').inputValue();
  expect(servers.exchanges).toEqual([]);
  await host.getByLabel('address of the last page').fill(address);
  await host.getByRole('button', { name: 'Read it' }).click();
  await expect(host.getByText('Signed in as ops@example.com.')).toBeVisible();
  expect(servers.exchanges).toHaveLength(1);
});
