import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test as base } from '../e2e/support/fixtures.js';

/** Fails on an error that nobody caught, in whichever framework, and on one that the browser reports, as of a policy. */
export const test = base.extend<{ noErrors: undefined }>({
  noErrors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on('weberror', (error) => errors.push(String(error.error())));
      context.on('console', (message) => {
        // A page that says what is wrong with a form is no failure, nor is a frame that forbids windows.
        const isMeant = /a status of 422|^Blocked opening .* sandboxed/.test(message.text());
        if (message.type() === 'error' && !isMeant) errors.push(message.text());
      });
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export const field = (page: Page, name: string | RegExp) => page.locator('smtp-edit-panel').getByLabel(name);

/** What came of a test mail. */
export const OUTCOME = '[part="outcome"]';

/** Too large to be installed unasked; demo/hosts/build.js has the same list. */
const ON_REQUEST = ['astro', 'extjs'];

/** Whether a run of some hosts alone has this one. */
export const isChosen = (host: string) =>
  process.env.HOSTS?.split(' ').includes(host) ?? !ON_REQUEST.includes(host);
