import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { appearances, languages, narrow, PSEUDO } from '../../scripts/screenshots/appearances.js';
import { bundlePage, servePage } from '../../scripts/screenshots/page.js';
import { states } from '../../scripts/screenshots/states.js';
import { axe, overflow, violations } from './support/axe.js';

/** Some states tell how long ago something was, or when it ends. */
const NOW = new Date('2026-10-01T12:00:00Z');

interface Appearance {
  readonly query?: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
}
interface State {
  readonly element?: string;
  readonly [rest: string]: unknown;
}
type Show = (state: string) => Promise<void>;

/** Shows a state as `npm run screenshots` does, at a fixed address and time, with fixed random values. */
const test = base.extend<{ show: Show; complaints: string[] }, { files: Map<string, string> }>({
  files: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from this pattern
    async ({}, use) => {
      await use(await bundlePage());
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  show: async ({ page, context, files }, use) => {
    await page.clock.setFixedTime(NOW);
    await context.addInitScript(axe);
    // The address of a sign-in has random values in it.
    await context.addInitScript(() => {
      crypto.getRandomValues = (array) => {
        if (array instanceof Uint8Array) array.fill(7);
        return array;
      };
    });
    const addressOf = await servePage(context, files);
    await use(async (state) => {
      await page.goto(addressOf(state));
      await page.waitForSelector('html[data-ready]');
    });
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

/** Makes the page look so without loading it again. */
async function wear(page: Page, { query, viewport, ...media }: Appearance) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
  await page.evaluate((search) => {
    const { dir = '', text = '' } = Object.fromEntries(new URLSearchParams(search));
    Object.assign(document.documentElement, { dir, className: text });
  }, query);
}

const elementOf = ({ element = 'smtp-edit-panel' }: State) => element;
const allStates = Object.entries<State>(states);

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
