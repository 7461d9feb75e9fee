// Walks the demo and takes the README's picture: npx tsx scripts/demo-picture.ts
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { startDemo } from '../demo/server.js';
import { launchOptions } from './browser.js';

const stateDirectory = await mkdtemp(join(tmpdir(), 'demo-picture-'));
const demo = await startDemo({ stateDirectory });
const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
  await page.goto(demo.url);
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: /^Authorize with/ }).click();
  const signIn = await opened;
  await signIn.getByRole('button', { name: 'Next' }).click();
  await signIn.getByRole('button', { name: 'Allow' }).click();
  await page.getByText(/^Signed in/).waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('google-alerts saved.').waitFor();
  await page.locator('#targets').getByRole('button', { name: 'Send test mail' }).click();
  await page.getByText('Test mail of google-alerts sent.').waitFor();
  await page.screenshot({ path: 'docs/images/demo.png', fullPage: true });
} finally {
  await browser.close();
  await demo.close();
  await rm(stateDirectory, { recursive: true, force: true });
}
process.exit(0); // Vite keeps a watcher
