import { expect, test as base } from '@playwright/test';
import { appearances, languages, narrow, PSEUDO } from '../../scripts/screenshots/appearances.js';
import { bundlePage } from '../../scripts/screenshots/page.js';
import { axe, overflow, violations } from './support/axe.js';
import { allStates, showStates, wear } from './support/states.js';
import type { Appearance, Show, State } from './support/states.js';

/** Shows a state, and has axe in its page. */
const test = base.extend<{ show: Show; complaints: string[] }, { files: Map<string, string> }>({
  files: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from this pattern
    async ({}, use) => {
      await use(await bundlePage());
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  show: async ({ page, context, files }, use) => {
    await context.addInitScript(axe);
    await use(await showStates(page, files));
  },
  /** What nobody should have to read on the console: errors, warnings of Lit's, breaches of the policy. */
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      const isModeNote = message.text().includes('lit.dev/msg/dev-mode');
      if (['warning', 'error'].includes(message.type()) && !isModeNote) complaints.push(message.text());
    });
    await use(complaints);
  },
});

// A trace of so many pages takes longer than they do.
test.use({ locale: 'en-US', timezoneId: 'UTC', trace: 'off' });
test.describe.configure({ mode: 'parallel' });

/** Nothing takes so long that is not stuck, beside any load. */
const A_STATE_MS = 120_000;

/** Of WCAG 2.2 AA. */
const RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
  preload: false, // of style sheets, for rules on the orientation of a whole page
};

/** Colors are the same in every language, and take most of the time. */
const RULES_IN_A_LANGUAGE = { ...RULES, rules: { 'color-contrast': { enabled: false } } };

/** The page that shows the states. */
interface Speaking {
  speak(language: string): Promise<void>;
}

const elementOf = ({ element = 'smtp-edit-panel' }: State) => element;

for (const element of new Set(allStates.map(([, state]) => elementOf(state)))) {
  test(`${element} is accessible in every state and appearance, and no wider than the window`, async ({
    page,
    show,
    complaints,
  }) => {
    const own = allStates.filter(([, state]) => elementOf(state) === element);
    test.setTimeout(own.length * A_STATE_MS);
    for (const [state] of own) {
      await show(state);
      await expect
        .soft(async () => expect(await page.locator('form').ariaSnapshot()).toMatchSnapshot(`${state}.yml`))
        .toPass({ timeout: 60_000 });
      for (const [name, appearance] of Object.entries<Appearance>(appearances)) {
        await wear(page, appearance);
        expect.soft(await violations(page, RULES), `${state}, ${name}: axe`).toEqual([]);
        expect.soft(await overflow(page), `${state}, ${name}: width`).toBeLessThanOrEqual(0);
      }
      await wear(page, narrow);
      for (const language of languages) {
        await page.evaluate((name) => (window as unknown as Speaking).speak(name), language);
        if (language !== PSEUDO)
          expect.soft(await violations(page, RULES_IN_A_LANGUAGE), `${state}, ${language}: axe`).toEqual([]);
        expect.soft(await overflow(page), `${state}, ${language}: width`).toBeLessThanOrEqual(0);
      }
      expect.soft(complaints.splice(0), `${state}: console`).toEqual([]);
    }
  });
}
