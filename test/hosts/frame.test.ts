import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.js';
import { OUTCOME, isChosen, test } from './support.js';

// Playwright switches the partitioning of storage off, which every browser has on: the last switch of a kind counts.
const { args, ...options } = launchOptions();
test.use({ launchOptions: { ...options, args: [...args, '--disable-features=PaintHolding'] } });
test.skip(!isChosen('html'), 'another host was chosen');

/** A page of another site with the host in a frame: the demo is at `localhost`, which is another site to a browser. */
async function openPortal(page: Page, address: string, sandbox: string) {
  const portal = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><link rel="icon" href="data:,">
      <iframe src="${address}" width="900" height="1200" sandbox="${sandbox}"></iframe>`);
  });
  portal.listen(0, '127.0.0.1');
  await once(portal, 'listening');
  await page.goto(`http://127.0.0.1:${(portal.address() as AddressInfo).port}/`);
  return portal;
}

const ENOUGH = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox';

test('a host in a frame of another site signs in, saves, edits and sends', async ({
  page,
  context,
  demo,
  exchanges,
}) => {
  const portal = await openPortal(page, `${demo.url}/hosts/html/`, ENOUGH);
  const host = page.frameLocator('iframe');
  const panel = host.locator('smtp-edit-panel');

  await panel.getByLabel('Endpoint Name').fill('ops-mail');
  const opened = context.waitForEvent('page');
  await panel.getByRole('button', { name: /^Authorize/ }).click();
  const window = await opened;
  const closed = window.waitForEvent('close');
  await window.getByLabel('E-mail address').fill('alerts@example.com');
  await window.getByRole('button', { name: 'Next' }).click();
  await window.getByRole('button', { name: 'Allow' }).click();
  await closed;
  await expect(host.locator('output')).toHaveText('signed in as alerts@example.com');
  expect(exchanges).toHaveLength(1);

  await host.getByRole('button', { name: 'Save' }).click();
  await expect(host.locator('output')).toHaveText('ops-mail saved');
  await panel.getByLabel('Comment').fill('for the night');
  await host.getByRole('button', { name: 'Save' }).click();
  await expect(host.locator('output')).toHaveText('ops-mail saved');
  await panel.getByRole('button', { name: 'Send Test Mail' }).click();
  await expect(panel.locator(OUTCOME)).toContainText('The test mail was sent to');
  portal.close();
});

test('a host in a frame that forbids windows says so', async ({ page, demo }) => {
  const portal = await openPortal(
    page,
    `${demo.url}/hosts/html/`,
    'allow-scripts allow-same-origin allow-forms',
  );
  const panel = page.frameLocator('iframe').locator('smtp-edit-panel');
  await panel.getByRole('button', { name: /^Authorize/ }).click();
  await expect(
    panel.getByText(/the frame around this page forbids windows \(allow-popups\)/).first(),
  ).toBeVisible();
  portal.close();
});
