import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { authorize, openTarget, test } from './support/fixtures.js';

const ACCOUNT = 'alerts@example.com';
const field = (page: Page, name: string) => page.locator('smtp-edit-panel').getByRole('textbox', { name });

test('Other (OAuth2): from the issuer to the mail in the inbox', async ({ page, demo, exchanges }) => {
  await openTarget(page, demo, 'Other provider');
  await expect(page.getByLabel('Authentication')).toHaveValue('oauth2/other');
  await expect(page.getByRole('button', { name: /^Authorize/ })).toBeDisabled();
  await page.getByRole('button', { name: 'Find the addresses' }).click();
  await expect(field(page, 'Token Endpoint')).toHaveValue(demo.services.google.data.tokenEndpoint);
  await field(page, 'Scope').fill('https://mail.google.com/ offline_access');
  await field(page, 'Scope').blur();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText('The registration is right. Now sign in.').first()).toBeVisible();
  const window = await authorize(page);
  await window.signIn(ACCOUNT);
  await expect(page.locator('smtp-edit-panel').getByText(/^Signed in/)).toBeVisible();
  expect(exchanges[0]?.postDataJSON()).toMatchObject({
    'auth-method': 'oauth2',
    'oauth2-provider': 'other',
    'oauth2-token-endpoint': demo.services.google.data.tokenEndpoint,
  });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('#outcome')).toHaveText('other-alerts saved.');
  const before = demo.services.inbox.mails.length;
  await page
    .getByRole('row', { name: /other-alerts/ })
    .getByRole('button', { name: 'Send test mail' })
    .click();
  await expect(page.locator('#outcome')).toHaveText('Test mail of other-alerts sent.');
  await expect(page.locator('#inbox article').first()).toContainText(`signed in as ${ACCOUNT}`);
  expect(demo.services.inbox.mails).toHaveLength(before + 1);

  // Another token endpoint gets neither the sign-in nor the secret.
  await field(page, 'Token Endpoint').fill(
    demo.services.microsoft.data.tokenEndpoint.replace('{tenant}', 'common'),
  );
  await field(page, 'Token Endpoint').blur();
  await expect(page.getByText(/was for another client ID, tenant or provider/)).toBeVisible();
});

test('Other (OAuth2): what is wrong with an issuer is said beside it', async ({ page, demo }) => {
  await openTarget(page, demo, 'Other provider');
  const { origin } = demo.services.microsoft.provider;
  const find = page.getByRole('button', { name: 'Find the addresses' });
  await field(page, 'Issuer').fill('id.example.com');
  await find.click();
  await expect(page.getByText(/begins with https/)).toBeVisible();
  await field(page, 'Issuer').fill(`${origin}/nowhere`);
  await find.click();
  await expect(page.getByText(/no document about the provider at this address/).last()).toBeVisible();
  await field(page, 'Issuer').fill(origin);
  await find.click();
  await expect(page.getByText(/about another issuer/).last()).toBeVisible();
  await field(page, 'Issuer').fill('http://127.0.0.1:9');
  await find.click();
  await expect(page.getByText(/cannot reach this address/).last()).toBeVisible();
});
