import type { BrowserContext, Page } from 'playwright';
import type { Coop } from './servers.js';

/** One situation in which a library has to get its code. */
export interface Case {
  readonly name: string;
  readonly coop: Coop;
  /** Runs in the host's page before anything else. */
  readonly prepare?: () => void;
  /** What the user does after the click on the button. */
  readonly act?: (page: Page, context: BrowserContext) => Promise<void>;
  /** Milliseconds until it is given up, where it takes longer than usual. */
  readonly patience?: number;
}

const severed: Coop = { host: 'same-origin', provider: 'same-origin' };
const HOSTS = ['none', 'same-origin-allow-popups', 'same-origin', 'same-origin + require-corp'];
const PROVIDERS = ['none', 'same-origin-allow-popups', 'same-origin'];

/** Every combination of policies, for one policy of the callback page. */
export const matrix = (callback: string): readonly Case[] =>
  HOSTS.flatMap((host) =>
    PROVIDERS.map((provider) => ({ name: `${host} | ${provider}`, coop: { host, provider, callback } })),
  );

/** Where a window was blocked, a user can follow a link, if there is one. */
async function followLink(page: Page) {
  await page
    .locator('a[target=_blank]')
    .click({ timeout: 3000 })
    .catch(() => undefined); // no link: the library has to tell in its own way
}

/** The user closes the window, and goes on in a tab with the same address. */
async function goOnInTab(_page: Page, context: BrowserContext) {
  const opened = context.pages().at(-1) ?? (await context.waitForEvent('page'));
  await opened.waitForURL(/authorize/);
  const address = opened.url();
  await opened.close();
  await new Promise((passed) => setTimeout(passed, 3000));
  await (await context.newPage()).goto(address);
}

/** What else happens to people. */
export const mishaps: readonly Case[] = [
  {
    name: 'the browser blocks the window',
    coop: { host: 'none', provider: 'none' },
    prepare: () => (window.open = () => null),
    act: followLink,
  },
  {
    name: 'a tab opens instead of a window',
    coop: { host: 'none', provider: 'none' },
    prepare: () => {
      const open = window.open.bind(window);
      window.open = (url) => open(url, '_blank');
    },
  },
  {
    name: 'the user takes 15 seconds, in a window that reads closed',
    coop: { ...severed, signInMs: 15_000 },
    patience: 20_000,
  },
  {
    name: 'the user closes the window and goes on in a tab',
    coop: { host: 'none', provider: 'none', signInMs: 1500 },
    act: goOnInTab,
    patience: 12_000,
  },
];
