import type { Page } from '@playwright/test';
import { servePage } from '../../../scripts/screenshots/page.js';
import { states } from '../../../scripts/screenshots/states.js';

/** Some states tell how long ago something was, or when it ends. */
const NOW = new Date('2026-10-01T12:00:00Z');

export interface Appearance {
  readonly query?: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
}
export interface State {
  readonly element?: string;
  readonly [rest: string]: unknown;
}
export type Show = (state: string) => Promise<void>;

export const allStates = Object.entries<State>(states);

/** Shows states as `npm run screenshots` does, at a fixed address and time, with fixed random values. */
export async function showStates(page: Page, files: Map<string, string>): Promise<Show> {
  await page.clock.setFixedTime(NOW);
  // The address of a sign-in has random values in it.
  await page.context().addInitScript(() => {
    crypto.getRandomValues = (array) => {
      if (array instanceof Uint8Array) array.fill(7);
      return array;
    };
    // No state knows what was done in the one before it.
    if (location.protocol === 'https:') sessionStorage.clear();
  });
  const addressOf = await servePage(page.context(), files);
  return async (state) => {
    await page.goto(addressOf(state));
    await page.waitForSelector('html[data-ready]');
  };
}

/** Makes the page look so without loading it again. */
export async function wear(page: Page, { query, viewport, ...media }: Appearance) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
  await page.evaluate((search) => {
    const { dir = '', text = '' } = Object.fromEntries(new URLSearchParams(search));
    Object.assign(document.documentElement, { dir, className: text });
  }, query);
}
