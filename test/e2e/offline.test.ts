import { expect } from '@playwright/test';
import { authorize, openTarget, test } from './support/fixtures.js';

test('a sign-in that could not be loaded says so at the click, and works once the network is back', async ({
  page,
  demo,
  exchanges,
}) => {
  const part = '**/sign-in/sign-in.ts*';
  await page.route(part, (route) => route.abort());
  await openTarget(page, demo, 'Google');
  const button = page.getByRole('button', { name: /^Authorize/ });
  await button.click();
  await expect(page.getByRole('alert').getByText(/could not be loaded/)).toBeVisible();
  expect(exchanges).toEqual([]);

  await page.unroute(part);
  await page.reload();
  await openTarget(page, demo, 'Google');
  await (await authorize(page)).signIn('alerts@example.com');
  await expect(page.locator('smtp-edit-panel').getByText(/^Signed in/)).toBeVisible();
});
