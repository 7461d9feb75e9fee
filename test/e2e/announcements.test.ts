// What a screen reader is told on each journey, word by word, without one: a log of the live regions (WCAG 4.1.3).
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { listenIn, saidIn } from './support/announcements.js';
import { authorize, openTarget, test } from './support/fixtures.js';

const ACCOUNT = 'alerts@example.com';

/** Waits until these words have been said since the last time, and no other ones. */
async function hears(page: Page, ...words: string[]) {
  const said: string[] = [];
  await expect
    .poll(async () => {
      said.push(...(await saidIn(page)));
      return said;
    })
    .toEqual(words);
}

/**
 * Holds the next request to an address back: a result that comes at once is said in place of the wait for it. Gives back what
 * lets the request go.
 */
async function hold(page: Page, url: string): Promise<() => void> {
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(
    url,
    async (route) => {
      await released;
      await route.fallback();
    },
    { times: 1 },
  );
  return release;
}

test.beforeEach(({ context }) => listenIn(context));

test('a denial, a sign-in, a test mail and a save are each said once', async ({ page, demo }) => {
  const panel = page.locator('smtp-edit-panel');
  const signsIn = 'politely: The sign-in window of Google is open. Finish the sign-in there.';
  await openTarget(page, demo, 'Google');
  await hears(page, 'politely: ✓ Google accepts this redirect URI.');

  await (await authorize(page)).deny();
  await hears(
    page,
    signsIn,
    'at once: Error: Google says that access was denied. Sign in again and allow the access, or ask the administrator of your organization to allow it.',
  );

  const exchange = await hold(page, '**/smtp-oauth2-token');
  await (await authorize(page)).signIn(ACCOUNT);
  await hears(page, signsIn, 'politely: Finishing the sign-in…');
  exchange();
  await hears(page, `politely: Signed in as ${ACCOUNT}.`);

  const sending = await hold(page, '**/api/test');
  await panel.locator('[part~="test"]').click();
  await hears(page, 'politely: Sending…');
  sending();
  await hears(page, 'politely: The test mail was sent to ops@example.com.');

  const saving = await hold(page, '**/api/targets');
  await page.getByRole('button', { name: 'Save' }).click();
  await hears(page, 'politely: Saving…');
  saving();
  await hears(page, 'politely: google-alerts saved.');
});

test('what is missing, a refused check and a refused exchange are said with their remedy', async ({
  page,
  demo,
}) => {
  const panel = page.locator('smtp-edit-panel');
  await openTarget(page, demo, 'Microsoft');
  await expect(panel.getByRole('button', { name: 'Authorize with Microsoft' })).toBeVisible();
  await panel.getByRole('textbox', { name: 'From Address' }).fill('');
  await hears(page, 'politely: ✓ Google accepts this redirect URI.');
  await page.getByRole('button', { name: 'Save' }).click();
  await hears(page, 'at once: Fields to correct: 2. Sign-in: Sign in before you save.');

  await panel.getByRole('textbox', { name: 'From Address' }).fill(ACCOUNT);
  await panel.getByRole('textbox', { name: 'Client Secret' }).fill('a-wrong-secret');
  const checking = await hold(page, '**/api/check');
  await panel.locator('[part~="check"]').click();
  await hears(page, 'politely: Checking…');
  checking();
  await hears(page, 'at once: The check failed at: Client and credential');

  const exchange = await hold(page, '**/smtp-oauth2-token');
  await (await authorize(page)).signIn(ACCOUNT);
  await hears(
    page,
    'politely: The sign-in window of Microsoft is open. Finish the sign-in there.',
    'politely: Finishing the sign-in…',
  );
  exchange();
  await hears(
    page,
    'at once: Error: The authorization code was refused. The client secret is wrong. Often the Secret ID was copied in place of the Value. In Entra, App registrations, the app, Certificates & secrets: copy the column Value and enter it here. The Value is shown only once. If it is hidden, create a new client secret.',
  );
});
