import { expect, test } from '@playwright/test';
import { startTwoOrigins } from './support/two-origins.js';
import type { PageHeaders } from './support/two-origins.js';

const coop = (value: string) => ({ 'Cross-Origin-Opener-Policy': value });
const POLICIES = ['unsafe-none', 'same-origin-allow-popups', 'same-origin'] as const;
const HOSTS = {
  ...Object.fromEntries(POLICIES.map((policy) => [policy, coop(policy)])),
  'same-origin + require-corp': { ...coop('same-origin'), 'Cross-Origin-Embedder-Policy': 'require-corp' },
};

let headers: PageHeaders;
let servers: Awaited<ReturnType<typeof startTwoOrigins>>;

test.describe('Cross-Origin-Opener-Policy severs windows, not the sign-in', () => {
  // Each worker has servers of its own.
  test.describe.configure({ mode: 'parallel' });
  test.beforeAll(async () => {
    servers = await startTwoOrigins({ headers: () => headers });
  });
  test.afterAll(() => servers.close());

  for (const [host, hostHeaders] of Object.entries(HOSTS)) {
    for (const callback of POLICIES) {
      for (const provider of POLICIES) {
        for (const way of ['popup', 'tab'] as const) {
          test(`${way}: host ${host}, callback ${callback}, provider ${provider}`, async ({
            page,
            context,
          }) => {
            headers = { host: hostHeaders, callback: coop(callback), provider: coop(provider) };
            servers.exchanges.length = 0;
            if (way === 'tab') await page.addInitScript(() => (window.open = () => null));
            await page.goto(servers.hostOrigin);
            const opened = context.waitForEvent('page');
            await page.getByRole('button', { name: 'Authorize with Example' }).click();
            if (way === 'tab')
              await page.getByRole('link', { name: 'Open the sign-in page of Example' }).click();
            const signIn = await opened;
            const closed = signIn.waitForEvent('close');
            await signIn.getByRole('link', { name: 'Allow' }).click();
            await expect(page.getByText('Signed in as ops@example.com.')).toBeVisible();
            await closed;
            expect(servers.exchanges).toHaveLength(1);
            expect(servers.exchanges[0]?.body).toMatchObject({ 'authorization-code': 'the-code' });
          });
        }
      }
    }
  }

  for (const answer of ['Deny', 'Nothing'] as const) {
    test(`${answer}: no request is made, however severed`, async ({ page, context }) => {
      headers = { host: coop('same-origin'), callback: coop('same-origin'), provider: coop('same-origin') };
      servers.exchanges.length = 0;
      await page.goto(servers.hostOrigin);
      const opened = context.waitForEvent('page');
      await page.getByRole('button', { name: 'Authorize with Example' }).click();
      await (await opened).getByRole('link', { name: answer }).click();
      const error = answer === 'Deny' ? 'access was denied' : 'without an authorization code';
      await expect(page.getByRole('alert').filter({ hasText: error })).toBeVisible();
      expect(servers.exchanges).toEqual([]);
    });
  }
});
