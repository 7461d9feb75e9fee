// Takes a picture of every state of every element in every appearance.
//   npm run screenshots                 all, into test-results/screenshots
//   npm run screenshots create light    those whose name has all these words
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { launchOptions } from './browser.js';
import { appearances, inLanguages } from './screenshots/appearances.js';
import { states } from './screenshots/states.js';

const FOLDER = 'test-results/screenshots';
const wanted = process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });
const server = await createServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  server: { host: '127.0.0.1', port: 0, hmr: false },
  logLevel: 'warn',
});
await server.listen();
const origin = server.resolvedUrls?.local[0];
const browser = await chromium.launch(launchOptions());
let taken = 0;
try {
  for (const [appearance, { query = '', ...options }] of Object.entries({ ...appearances, ...inLanguages })) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${appearance}: ${error.message}`));
    for (const state of Object.keys(states)) {
      const name = `${state}-${appearance}`;
      if (!wanted.every((word) => name.includes(word))) continue;
      await page.goto(`${origin}scripts/screenshots/panel.html?state=${state}${query}`);
      await page.waitForSelector('html[data-ready]');
      await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
      taken += 1;
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${taken} screenshots in ${FOLDER}`);
