import { expect } from '@playwright/test';
import { authorize, openTarget, test } from './support/fixtures.js';

test('an error whose explanation could not be loaded is shown in its own words', async ({
  page,
  demo,
  exchanges,
}) => {
  await page.route('**/explanation-view.ts*', (route) => route.abort());
  await openTarget(page, demo, 'Google');
  await (await authorize(page)).deny();
  await expect(page.getByRole('alert').getByText(/access was denied/)).toBeVisible();
  const shown = page.locator('oauth2-authorize-button').locator('[part="error"]');
  await expect(shown.getByText(/access was denied/)).toBeVisible();
  await expect(shown.getByText('The exact words of the provider or server')).toBeVisible();
  expect(exchanges).toEqual([]);
});
