import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { APIRequestContext, Page, Request } from '@playwright/test';
import { startDemo } from '../../../demo/server.js';
import type { RunningDemo } from '../../../demo/server.js';

/** What a page of the demo sends along, so that its backend takes what changes something. */
export async function ownHeaders({ url }: RunningDemo, request: APIRequestContext) {
  const session = (await (await request.get(`${url}/api/session`)).json()) as { 'csrf-token': string };
  return { origin: url, CSRFPreventionToken: session['csrf-token'] };
}

/** Every worker has a demo of its own: free ports, and a state directory that goes with it. */
export const test = base.extend<{ exchanges: Request[]; noTargets: undefined }, { demo: RunningDemo }>({
  demo: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from this pattern
    async ({}, use) => {
      const stateDirectory = await mkdtemp(join(tmpdir(), 'smtp-oauth2-demo-'));
      const demo = await startDemo({ stateDirectory });
      await use(demo);
      await demo.close();
      await rm(stateDirectory, { recursive: true });
    },
    { scope: 'worker' },
  ],
  /** What another test saved in this worker's demo is gone: its name would be taken. */
  noTargets: [
    async ({ demo, request }, use) => {
      const api = `${demo.url}/api`;
      const headers = await ownHeaders(demo, request);
      const saved = (await (await request.get(`${api}/targets`, { headers })).json()) as { name: string }[];
      for (const { name } of saved) {
        const removed = await request.delete(`${api}/targets/${name}`, { headers });
        if (!removed.ok()) throw new Error(`${name} was not removed: ${await removed.text()}`);
      }
      await use(undefined);
    },
    { auto: true },
  ],
  /** The exchange requests that the browser sent. */
  exchanges: async ({ context }, use) => {
    const exchanges: Request[] = [];
    context.on('request', (request) => {
      if (request.url().endsWith('/smtp-oauth2-token')) exchanges.push(request);
    });
    await use(exchanges);
  },
});

/** The provider's window, as a person sees it. */
export class ProviderWindow {
  constructor(readonly page: Page) {}

  async signIn(account: string) {
    await this.page.getByLabel('E-mail address').fill(account);
    await this.page.getByRole('button', { name: 'Next' }).click();
    await this.page.getByRole('button', { name: 'Allow' }).click();
  }

  async deny() {
    await this.page.getByRole('button', { name: 'Cancel' }).click();
  }
}

/** Opens the demo page with a new target of this kind. */
export async function openTarget(
  page: Page,
  demo: RunningDemo,
  kind: 'Google' | 'Microsoft' | 'Other provider',
) {
  await page.goto(demo.url);
  await page.getByRole('button', { name: kind, exact: true }).click();
}

/** Clicks "Authorize" and gives back the window that opens. */
export async function authorize(page: Page): Promise<ProviderWindow> {
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: /^Authorize/ }).click();
  return new ProviderWindow(await opened);
}
