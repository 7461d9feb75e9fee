import { expect } from '@playwright/test';
import { authorize, ownHeaders } from '../e2e/support/fixtures.js';
import { OUTCOME, field, isChosen, test } from './support.js';

test.skip(!isChosen('form-post'), 'another host was chosen');

test('a form that the browser posts signs in, saves, edits and sends', async ({ page, demo, exchanges }) => {
  await page.goto(`${demo.url}/hosts/form-post/`);
  await field(page, 'Endpoint Name').fill('ops-mail');
  await (await authorize(page)).signIn('alerts@example.com');
  await expect(page.getByText('Signed in as alerts@example.com')).toBeVisible();
  expect(exchanges).toHaveLength(1);

  const created = page.waitForRequest(
    (request) => request.method() === 'POST' && request.isNavigationRequest(),
  );
  await page.getByRole('button', { name: 'Save' }).click();
  const posted = await created;
  expect(posted.headers()['content-type']).toBe('application/x-www-form-urlencoded');
  const form = new URLSearchParams(posted.postData() ?? '');
  expect(form.get('oauth2-refresh-token')).toBeTruthy();
  expect([...form.values()]).not.toContain('');
  await expect(page.locator('output')).toHaveText('ops-mail saved');
  await expect(page).toHaveURL(/\?name=ops-mail/);

  await field(page, 'Comment').fill('for the night');
  await field(page, 'Comment').press('Enter');
  await expect(page.locator('output')).toHaveText('ops-mail saved');
  await expect(field(page, 'Comment')).toHaveValue('for the night');

  await page.getByRole('button', { name: 'Send Test Mail' }).click();
  await expect(page.locator(OUTCOME)).toContainText('The test mail was sent to');
  expect(demo.services.inbox.mails.at(-1)).toMatchObject({ from: 'alerts@example.com' });
});

test('what its server refuses stands at the field, and what was entered stays', async ({
  page,
  demo,
  request,
}) => {
  const taken = await request.post(`${demo.url}/api/targets`, {
    headers: await ownHeaders(demo, request),
    data: {
      ...{ name: 'ops-mail', server: 'mail.example.com', mode: 'tls' },
      ...{ 'from-address': 'ops@example.com', mailto: ['a@example.com'] },
    },
  });
  expect(taken.ok(), await taken.text()).toBe(true);

  await page.goto(`${demo.url}/hosts/form-post/`);
  await field(page, 'Endpoint Name').fill('ops-mail');
  await field(page, 'Comment').fill('for the night');
  await (await authorize(page)).signIn('alerts@example.com');
  await expect(page.getByText('Signed in as alerts@example.com')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('output')).toContainText('ops-mail');
  await expect(field(page, 'Endpoint Name')).toHaveValue('ops-mail');
  await expect(field(page, 'Comment')).toHaveValue('for the night');
  const data = (await page.locator('#data').textContent()) ?? '';
  expect(data).toContain('for the night');
  expect(data).not.toContain('oauth2-refresh-token');
});
