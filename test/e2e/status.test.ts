import { expect } from '@playwright/test';
import { authorize, openTarget, test } from './support/fixtures.js';

const ACCOUNT = 'alerts@example.com';

for (const kind of ['Google', 'Microsoft'] as const) {
  test(`${kind}: the status after a sign-in, disconnecting, and the way back`, async ({ page, demo }) => {
    await openTarget(page, demo, kind);
    await (await authorize(page)).signIn(ACCOUNT);
    await expect(page.locator('smtp-edit-panel').getByText(/^Signed in/)).toBeVisible();
    await page.getByRole('button', { name: 'Save' }).click();

    const name = `${kind.toLowerCase()}-alerts`;
    await expect(page.locator('#outcome')).toHaveText(`${name} saved.`);
    const status = page.getByRole('group', { name: `Mail sign-in of ${name}` });
    const headline = status.locator('[part~="headline"]');
    await expect(headline).toHaveText('Signed in');
    await status.getByText('Details').click();
    await expect(status.getByRole('button', { name: 'Copy report' })).toBeVisible();

    await status.getByRole('button', { name: 'Disconnect…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Disconnect?' });
    await dialog.getByRole('button', { name: 'Disconnect' }).click();
    await expect(dialog).toBeHidden();
    await expect(headline).toHaveText('Sign-in needed');
    await expect(status).toContainText(
      kind === 'Google' ? 'Google has ended the permission, too.' : 'At Microsoft the permission stays',
    );

    await status.getByRole('button', { name: 'Sign in again' }).click();
    await expect(page.locator('#outcome')).toContainText(`Editing ${name}`);
    await expect(page.locator('#events li').filter({ hasText: 'oauth2-reauthorize' })).toContainText(name);
  });
}

test('the guide follows the provider that is chosen, before anything is filled in', async ({
  page,
  demo,
}) => {
  await page.goto(demo.url);
  await page.getByRole('tab', { name: 'Guide' }).click();
  const guide = page.getByRole('region', { name: 'Set-up at Google' });
  await expect(guide.getByText(`${demo.url}/oauth2-callback.html`).first()).toBeVisible();
  await page.getByRole('button', { name: 'Microsoft', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Set-up at Microsoft' })).toContainText(
    'Set-CASMailbox -Identity alerts@example.com',
  );
});
