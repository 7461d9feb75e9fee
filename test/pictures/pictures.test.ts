import { readdir } from 'node:fs/promises';
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { appearances } from '../../scripts/screenshots/appearances.js';
import { bundlePage } from '../../scripts/screenshots/page.js';
import { allStates, showStates, wear } from '../e2e/support/states.js';
import type { Show } from '../e2e/support/states.js';
import { calibrationFiles } from './calibration.js';
import { pinFonts } from './fonts.js';
import { ACCEPTED, appearancesOf, fileOf, files } from './pictures.js';

/** One page for all pictures of a worker. */
const test = base.extend<object, { studio: { page: Page; show: Show } }>({
  studio: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' });
      await pinFonts(context);
      const page = await context.newPage();
      await use({ page, show: await showStates(page, await bundlePage()) });
      await context.close();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});

/** The fonts of the machine that some text of the page is shown in. */
async function foreignFonts(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const elements = nodes.filter(({ nodeType }) => nodeType === 1);
  const used = await Promise.all(
    elements.map(({ nodeId }) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  await session.detach();
  const foreign = used.flatMap(({ fonts }) => fonts).filter(({ isCustomFont }) => !isCustomFont);
  return [...new Set(foreign.map(({ familyName }) => familyName))];
}

for (const [state] of allStates)
  test(`${state} looks as accepted`, async ({ studio: { page, show } }) => {
    for (const name of appearancesOf(state)) {
      const appearance = appearances[name]!;
      // Before it loads: a page that is shown may keep its background when its colors change.
      await wear(page, appearance);
      await show(state);
      await wear(page, appearance);
      await page.evaluate(() => document.fonts.ready);
      await expect.soft(page).toHaveScreenshot(fileOf(state, name), { fullPage: true });
    }
    expect(await foreignFonts(page), 'fonts that are not pinned').toEqual([]);
  });

test('the accepted pictures are those of these states, this calibration and these fonts', async () => {
  expect((await readdir(ACCEPTED)).sort()).toEqual([...files, ...calibrationFiles()].sort());
});
