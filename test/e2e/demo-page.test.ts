import { expect } from '@playwright/test';
import { axe, overflow, violations } from './support/axe.js';
import { authorize, openTarget, test } from './support/fixtures.js';

const ACCOUNT = 'alerts@example.com';

for (const kind of ['Service account', 'App itself'] as const) {
  test(`${kind}: one click fills in what signs in without a person`, async ({ page, demo }) => {
    await page.goto(demo.url);
    await page.getByRole('button', { name: kind, exact: true }).click();
    await expect(page.locator('smtp-edit-panel oauth2-authorize-button')).toHaveCount(0);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.locator('#outcome')).toHaveText(/-alerts saved\.$/);
    await page.locator('#targets').getByRole('button', { name: 'Send test mail' }).click();
    await expect(page.locator('#outcome')).toHaveText(/^Test mail of .*-alerts sent\.$/);
    // The inbox comes forward by itself.
    await expect(page.locator('#inbox article').first()).toBeVisible();
  });
}

test('a click that comes before the page is ready is not lost', async ({ page, demo }) => {
  const held: (() => void)[] = [];
  for (const path of ['config', 'behaviour'])
    await page.route(`**/demo/${path}`, async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
  await page.goto(demo.url);
  const click = page.getByRole('button', { name: 'Microsoft', exact: true }).click();
  await expect.poll(() => held.length).toBe(1); // the configuration
  held[0]?.();
  await click;
  await expect.poll(() => held.length).toBe(2); // what goes wrong
  held[1]?.();
  await expect(page.locator('#targets')).toHaveText('None yet.');
  await expect(page.getByRole('button', { name: 'Authorize with Microsoft' })).toBeVisible();
});

test('a target that is read for "Edit" does not replace what was begun meanwhile', async ({ page, demo }) => {
  await page.goto(demo.url);
  await page.getByRole('button', { name: 'App itself', exact: true }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('#outcome')).toHaveText('app-alerts saved.');
  const held: (() => void)[] = [];
  await page.route('**/api/targets/app-alerts', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.locator('#targets').getByRole('button', { name: 'Edit' }).click();
  await expect.poll(() => held.length).toBe(1);
  await expect(page.locator('#outcome')).toHaveText('Reading app-alerts…');
  await page.getByRole('button', { name: 'Google', exact: true }).click();
  held[0]?.();
  await expect(page.locator('#outcome')).toHaveText('');
  // Its name can be typed only while it is new.
  const name = page.locator('smtp-edit-panel').getByLabel('Endpoint Name');
  await expect(name).toHaveValue('google-alerts');
  await expect(name).toBeEditable();
});

test('the inspector is worked by keys, and shows no secret', async ({ page, demo, exchanges }) => {
  await openTarget(page, demo, 'Google');
  const window = await authorize(page);
  await window.signIn(ACCOUNT);
  await expect(page.getByText(`Signed in as ${ACCOUNT}.`).first()).toBeVisible();
  await page.getByRole('tab', { name: 'Submitted' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Wire' })).toBeFocused();
  const sent = page.locator('#wire li').filter({ hasText: 'smtp-oauth2-token' });
  await sent.locator('summary').click();
  await expect(sent).toContainText('"authorization-code": "(not shown)"');
  await expect(sent).toContainText('"oauth2-refresh-token"');
  const body = exchanges[0]?.postDataJSON() as Record<string, string>;
  const { 'authorization-code': code = '', 'oauth2-client-secret': secret = '' } = body;
  expect(code).not.toBe('');
  expect(secret).not.toBe('');
  const shown = (await page.locator('body').textContent()) ?? '';
  expect(shown).not.toContain(code);
  expect(shown).not.toContain(secret);
});

test('trouble that is chosen on the page is met, and passes', async ({ page, demo }) => {
  await openTarget(page, demo, 'Microsoft');
  await page.getByText('Look, language and trouble').click();
  const trouble = page.getByLabel('Trouble');
  await trouble.selectOption({ label: 'The client secret has expired' });
  await expect(page.locator('#outcome')).toHaveText(/has expired/);
  const check = page.getByRole('button', { name: 'Check', exact: true });
  await check.click();
  await expect(page.locator('smtp-edit-panel [part~="explanation"]').first()).toContainText(
    'secret has expired',
  );
  await trouble.selectOption({ label: 'None' });
  await expect(page.locator('#outcome')).toHaveText('Trouble: None');
  await check.click();
  await expect(page.getByText('The registration is right. Now sign in.').first()).toBeVisible();
});

test('a sign-in comes back whatever opener policy is chosen', async ({ page, demo }) => {
  await page.goto(`${demo.url}/?coop=same-origin`);
  await page.getByText('Look, language and trouble').click();
  await page.getByLabel('Opener policy of the sign-in page').selectOption('same-origin');
  await expect(page.locator('#outcome')).toHaveText(/same-origin/);
  const window = await authorize(page);
  await window.signIn(ACCOUNT);
  await expect(page.getByText(`Signed in as ${ACCOUNT}.`).first()).toBeVisible();
  await page.getByLabel('Opener policy of the sign-in page').selectOption('unsafe-none');
  await expect(page.locator('#outcome')).toHaveText(/None/);
});

for (const [name, query, width] of [
  ['light', '', 1280],
  ['dark and narrow', '?scheme=dark', 360],
  ['from right to left', '?dir=rtl', 800],
] as const) {
  test(`the page is accessible and no wider than its window: ${name}`, async ({ page, demo }) => {
    await page.addInitScript(axe);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${demo.url}/${query}`);
    await expect(page.locator('smtp-edit-panel oauth2-authorize-button')).toHaveCount(1);
    await page.getByText('Look, language and trouble').click();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      expect.soft(await violations(page), (await tab.textContent()) ?? '').toEqual([]);
    }
    expect(await overflow(page)).toBe(0);
  });
}
