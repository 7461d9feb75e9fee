import { expect } from '@playwright/test';
import { test } from './support/fixtures.js';

test.use({ hasTouch: true });

test('a tap beside the field that was typed in shows what the field led to', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = page.locator('smtp-edit-panel');
  const sender = panel.locator('[name="from-address"]');
  await expect(sender).toHaveValue(/@/); // The demo has filled its target in.
  await sender.tap();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('nobody');
  await expect(sender).toHaveValue('nobody');
  await panel.locator('[name="name"]').tap();
  // A touch is over before the focus leaves the field, and nothing else happens afterwards.
  await expect(panel.locator('#from-address-error')).not.toBeEmpty();
});
