import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { test } from './support/fixtures.js';

const ACCOUNT = 'alerts@example.com';

/** A page that is walked by its keys alone. */
class Keys {
  constructor(private readonly page: Page) {}

  /** Walks with Tab, or Shift+Tab, until the control has the focus: fails where no key leads to it. */
  async walkTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
    await expect(control).toBeVisible();
    for (let step = 0; step < 80; step += 1) {
      const isThere = await control.evaluate((element) => {
        const root = element.getRootNode() as Document | ShadowRoot;
        return root.activeElement === element;
      });
      if (isThere) break;
      await this.page.keyboard.press(key);
    }
    await expect(control).toBeFocused();
  }

  async press(key: string, control: Locator, walk?: 'Tab' | 'Shift+Tab') {
    await this.walkTo(control, walk);
    await this.page.keyboard.press(key);
  }

  /** Types in place of what is there. */
  async type(text: string, control: Locator, walk?: 'Tab' | 'Shift+Tab') {
    await this.press('ControlOrMeta+A', control, walk);
    await this.page.keyboard.type(text);
  }
}

test('the whole journey by keyboard: sign in, test, save, edit, cancel, disconnect', async ({
  page,
  context,
  demo,
  exchanges,
}) => {
  const pointed: string[] = [];
  await context.exposeFunction('pointed', (type: string) => pointed.push(type));
  await context.addInitScript(() => {
    for (const type of ['pointerdown', 'mousedown', 'touchstart']) {
      addEventListener(
        type,
        () => (window as unknown as { pointed(type: string): void }).pointed(type),
        true,
      );
    }
  });
  const keys = new Keys(page);
  const panel = page.locator('smtp-edit-panel');
  const authorize = panel.locator('oauth2-authorize-button').locator('[part~="button"]');
  const method = panel.getByLabel('Authentication');
  const outcome = page.locator('#outcome');

  await test.step('create with Google', async () => {
    await page.goto(demo.url);
    const google = page.getByRole('button', { name: 'Google', exact: true });
    await keys.press('Enter', google);
    await expect(google).toBeFocused();
    await expect(method.locator('option:checked')).toHaveText('Google (OAuth2)');
  });

  await test.step('authorize in the window, and come back to the button', async () => {
    const opened = page.waitForEvent('popup');
    await keys.press('Enter', authorize, 'Shift+Tab');
    const window = await opened;
    const theirs = new Keys(window);
    const account = window.getByLabel('E-mail address');
    await expect(account).toBeFocused();
    await theirs.type(ACCOUNT, account);
    await window.keyboard.press('Enter');
    const closed = window.waitForEvent('close');
    await theirs.press('Space', window.getByRole('button', { name: 'Allow' }));
    await closed;
    await expect(panel.getByText(`Signed in as ${ACCOUNT}`).first()).toBeVisible();
    await expect(authorize).toBeFocused();
    expect(exchanges).toHaveLength(1);
  });

  await test.step('send a test mail with what is not saved yet', async () => {
    const before = demo.services.inbox.mails.length;
    const send = panel.locator('[part~="test"]');
    await keys.press('Space', send);
    await expect(panel.locator('[part~="step-ok"]')).toHaveCount(5);
    await expect(send).toBeFocused();
    expect(demo.services.inbox.mails).toHaveLength(before + 1);
  });

  await test.step('save, and edit what was saved', async () => {
    await keys.press('Enter', page.getByRole('button', { name: 'Save' }));
    await expect(outcome).toHaveText('google-alerts saved.');
    const row = page.getByRole('row', { name: /google-alerts/ });
    await keys.press('Enter', row.getByRole('button', { name: 'Edit' }));
    await expect(outcome).toHaveText('Editing google-alerts.');
  });

  await test.step('replace a recipient', async () => {
    const recipients = panel.locator('[name="mailto"]');
    await keys.press('Enter', panel.getByRole('button', { name: 'Remove ops@example.com' }), 'Shift+Tab');
    await expect(recipients).toBeFocused();
    await keys.type('team@example.com ', recipients);
    await expect(panel.getByRole('button', { name: 'Remove team@example.com' })).toBeVisible();
    await expect(recipients).toBeFocused();
  });

  await test.step('switch the method and back, and show and hide a secret', async () => {
    await keys.press('u', method, 'Shift+Tab');
    await expect(method).toHaveValue('plain');
    await expect(method).toBeFocused();
    const password = panel.locator('[name="password"]');
    await keys.type('hunter2', password);
    await keys.press('Space', panel.getByRole('button', { name: 'Show Password' }));
    await expect(password).toHaveAttribute('type', 'text');
    const hide = panel.getByRole('button', { name: 'Hide Password' });
    await expect(hide).toBeFocused();
    await page.keyboard.press('Space');
    await expect(password).toHaveAttribute('type', 'password');
    await expect(panel.getByRole('button', { name: 'Show Password' })).toBeFocused();
    await keys.press('g', method, 'Shift+Tab');
    await expect(method).toHaveValue('google-oauth2');
    await expect(panel.getByLabel('Client ID')).toHaveValue(demo.services.google.client.id);
  });

  await test.step('cancel a sign-in, and come back to the button', async () => {
    const opened = page.waitForEvent('popup');
    await keys.press('Space', authorize);
    const window = await opened;
    const closed = window.isClosed() || window.waitForEvent('close');
    const cancel = panel.getByRole('button', { name: 'Cancel' });
    await keys.press('Enter', cancel);
    await closed;
    await expect(cancel).toBeHidden();
    await expect(authorize).toBeFocused();
    expect(exchanges).toHaveLength(1);
  });

  await test.step('save with Enter in a field', async () => {
    await keys.press('Enter', panel.getByLabel('Comment'));
    await expect(outcome).toHaveText('google-alerts saved.');
  });

  await test.step('disconnect in the status', async () => {
    const status = page.getByRole('group', { name: 'Mail sign-in of google-alerts' });
    const summary = status.locator('summary').first();
    await keys.press('Enter', summary);
    const disconnect = status.getByRole('button', { name: 'Disconnect…' });
    await keys.press('Enter', disconnect);
    const dialog = page.getByRole('dialog', { name: 'Disconnect?' });
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(disconnect).toBeFocused();
    await page.keyboard.press('Enter');
    await keys.press('Enter', dialog.getByRole('button', { name: 'Disconnect' }));
    await expect(dialog).toBeHidden();
    await expect(status).toContainText('Google has ended the permission, too.');
    await expect(disconnect).toBeHidden();
    await expect(summary).toBeFocused();
  });

  expect(pointed).toEqual([]);
});
