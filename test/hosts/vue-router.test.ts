import { expect } from '@playwright/test';
import { authorize } from '../e2e/support/fixtures.js';
import { field, isChosen, test } from './support.js';

test.skip(!isChosen('vue-router'), 'another host was chosen');

test('a page that is kept alive has what was entered and who signed in, after another one was shown', async ({
  page,
  demo,
  exchanges,
}) => {
  await page.goto(`${demo.url}/hosts/vue-router/`);
  await field(page, 'Endpoint Name').fill('ops-mail');
  await (await authorize(page)).signIn('alerts@example.com');
  await expect(page.locator('output')).toHaveText('signed in as alerts@example.com');
  await field(page, 'Comment').fill('for the night');

  await page.getByRole('link', { name: 'Elsewhere' }).click();
  await expect(page.locator('smtp-edit-panel')).toHaveCount(0);
  await page.goBack();
  await expect(field(page, 'Comment')).toHaveValue('for the night');
  await expect(field(page, 'Endpoint Name')).toHaveValue('ops-mail');
  await expect(page.getByText('Signed in as alerts@example.com')).toBeVisible();

  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('output')).toHaveText('ops-mail saved');
  expect(exchanges).toHaveLength(1);
});

test('the callback’s page is a route, and what the provider answered comes back by no other one', async ({
  page,
  demo,
}) => {
  const state = 'a'.repeat(43);
  await page.goto(`${demo.url}/hosts/vue-router/oauth2-callback.html?code=the-code&state=${state}`);
  await expect(page.locator('oauth2-callback').getByRole('textbox')).toBeVisible();
  const addresses: string[] = [];
  const note = async () =>
    addresses.push(page.url(), JSON.stringify(await page.evaluate<unknown>('history.state')));
  await note();
  await page.getByRole('link', { name: 'Target' }).click();
  await expect(field(page, 'From Address')).toHaveValue('alerts@example.com');
  await note();
  await page.goBack();
  await expect(page.locator('oauth2-callback')).toBeVisible();
  await note();
  await page.reload();
  await note();
  expect(addresses.filter((each) => /the-code|aaaa/.test(each))).toEqual([]);
});
