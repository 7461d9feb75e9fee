// Walks the demo and takes the README's pictures: npm run demo:pictures
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Page } from 'playwright';
import { startDemo } from '../demo/server.js';
import { launchOptions } from './browser.js';

const FOLDER = 'docs/images';
const VIEWPORT = { width: 1200, height: 900 };

async function signIn(page: Page) {
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: /^Authorize with/ }).click();
  const window = await opened;
  await window.getByRole('button', { name: 'Next' }).click();
  await window.getByRole('button', { name: 'Allow' }).click();
  await page
    .locator('smtp-edit-panel')
    .getByText(/^Signed in as/)
    .first()
    .waitFor();
}

const pictures: Record<string, { colorScheme: 'light' | 'dark'; walk: (page: Page) => Promise<void> }> = {
  guide: {
    colorScheme: 'light',
    walk: async (page) => {
      await page.getByRole('tab', { name: 'Guide' }).click();
    },
  },
  mail: {
    colorScheme: 'light',
    walk: async (page) => {
      await signIn(page);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('google-alerts saved.').waitFor();
      await page.locator('#targets').getByRole('button', { name: 'Send test mail' }).click();
      await page.locator('#inbox article').first().waitFor();
    },
  },
  explained: {
    colorScheme: 'dark',
    walk: async (page) => {
      await page.getByRole('button', { name: 'Microsoft', exact: true }).click();
      await page.getByText('Look, language and trouble').click();
      await page.getByLabel('Trouble').selectOption({ label: 'The client secret has expired' });
      await page.getByText('Look, language and trouble').click();
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      const explained = page.locator('smtp-edit-panel [part~="explanation"]').first();
      await explained.waitFor();
      await explained.scrollIntoViewIfNeeded();
    },
  },
};

const stateDirectory = await mkdtemp(join(tmpdir(), 'demo-pictures-'));
const demo = await startDemo({ stateDirectory });
const browser = await chromium.launch(launchOptions());
try {
  for (const [name, { colorScheme, walk }] of Object.entries(pictures)) {
    const page = await browser.newPage({ viewport: VIEWPORT, colorScheme });
    await page.goto(demo.url);
    await page.locator('smtp-edit-panel oauth2-authorize-button').first().waitFor();
    await walk(page);
    await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
    await page.close();
  }
} finally {
  await browser.close();
  await demo.close();
  await rm(stateDirectory, { recursive: true, force: true });
}
process.exit(0); // Vite keeps a watcher
