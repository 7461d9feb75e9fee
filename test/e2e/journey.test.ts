import { expect } from '@playwright/test';
import { ProviderWindow, authorize, openTarget, test } from './support/fixtures.js';

const ACCOUNT = 'alerts@example.com';

for (const kind of ['Google', 'Microsoft'] as const) {
  const name = kind === 'Google' ? 'google' : 'microsoft';

  test(`${kind}: from the click to the mail in the inbox`, async ({ page, demo, exchanges }) => {
    await openTarget(page, demo, kind);
    const window = await authorize(page);
    const closed = window.page.waitForEvent('close');
    await window.signIn(ACCOUNT);
    await closed;
    await expect(page.locator('smtp-edit-panel').getByText(/^Signed in/)).toBeVisible();
    expect(exchanges).toHaveLength(1);

    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.locator('#outcome')).toHaveText(`${name}-alerts saved.`);
    const before = demo.services.inbox.mails.length;
    await page
      .getByRole('row', { name: new RegExp(`${name}-alerts`) })
      .getByRole('button', { name: 'Send test mail' })
      .click();
    await expect(page.locator('#outcome')).toHaveText(`Test mail of ${name}-alerts sent.`);
    await expect(page.locator('#inbox article').first()).toContainText(`signed in as ${ACCOUNT}`);
    expect(demo.services.inbox.mails).toHaveLength(before + 1);
    expect(exchanges).toHaveLength(1);
  });

  test(`${kind}: a denial sends no exchange`, async ({ page, demo, exchanges }) => {
    await openTarget(page, demo, kind);
    await (await authorize(page)).deny();
    await expect(page.locator('#events')).toContainText('oauth2-error');
    expect(exchanges).toEqual([]);
  });
}

test('shows why the exchange was refused, and keeps what was typed', async ({ page, demo, exchanges }) => {
  await openTarget(page, demo, 'Microsoft');
  await page.getByRole('textbox', { name: /client secret/i }).fill('a-wrong-secret');
  const window = await authorize(page);
  await window.signIn(ACCOUNT);
  await expect(page.locator('#events')).toContainText('oauth2-error');
  expect(exchanges).toHaveLength(1);
  expect((await exchanges[0]?.response())?.ok()).toBe(false);
  await expect(page.getByRole('textbox', { name: /client secret/i })).toHaveValue('a-wrong-secret');
});

test('the Microsoft-like provider refuses a token request from a browser', async ({ page, demo }) => {
  await page.goto(demo.url);
  const { data, client } = demo.services.microsoft;
  const answer = await page.evaluate(
    async ({ url, body }) => {
      const response = await fetch(url, { method: 'POST', body: new URLSearchParams(body) });
      return { status: response.status, text: await response.text() };
    },
    {
      url: data.tokenEndpoint.replace('{tenant}', 'common'),
      body: {
        grant_type: 'authorization_code',
        client_id: client.id,
        client_secret: client.secret,
        code: 'any',
        redirect_uri: `${demo.url}/oauth2-callback.html`,
      },
    },
  );
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('AADSTS9002326');
});

test('the address by number works as well', async ({ page, demo, context }) => {
  await page.goto(demo.url.replace('localhost', '127.0.0.1'));
  const window = await authorize(page);
  expect(window).toBeInstanceOf(ProviderWindow);
  await window.signIn(ACCOUNT);
  await expect(page.locator('smtp-edit-panel').getByText(/^Signed in/)).toBeVisible();
  expect(context.pages()).toContain(page);
});
