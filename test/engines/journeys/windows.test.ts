import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startTwoOrigins } from '../../e2e/support/two-origins.js';
import type { PageHeaders } from '../../e2e/support/two-origins.js';
import { startEngine } from '../engines.js';
import { onlyTab } from '../person.js';
import type { Tab } from '../person.js';

const coop = (value: string) => ({ 'Cross-Origin-Opener-Policy': value });
const POLICIES = ['unsafe-none', 'same-origin-allow-popups', 'same-origin'] as const;
const HOSTS = {
  ...Object.fromEntries(POLICIES.map((policy) => [policy, coop(policy)])),
  'same-origin + require-corp': { ...coop('same-origin'), 'Cross-Origin-Embedder-Policy': 'require-corp' },
};

/** Where a callback page is served as its host is, unless all are asked for: each costs a second. */
const callbacksOf = (host: string) =>
  POLICIES.filter((policy) => process.env.JOURNEYS === 'all' || host.split(' ')[0] === policy);

describe(`windows in ${process.env.ENGINE}`, () => {
  let headers: PageHeaders;
  let servers: Awaited<ReturnType<typeof startTwoOrigins>>;
  let session: Awaited<ReturnType<typeof startEngine>>;
  let host: Tab;
  before(async () => {
    servers = await startTwoOrigins({ headers: () => headers });
    session = await startEngine(process.env.ENGINE);
  });
  after(async () => {
    await session.stop();
    servers.close();
  });
  beforeEach(async () => {
    headers = { host: {}, callback: {}, provider: {} };
    servers.exchanges.length = 0;
    host = await onlyTab(session);
  });

  /** Opens the sign-in, in a window or, where none may open, in a tab. */
  async function open(way: 'popup' | 'tab'): Promise<Tab> {
    await host.goTo(servers.hostOrigin);
    if (way === 'popup') return host.opening(() => host.press('Authorize with Example'));
    await host.run('() => { window.open = () => null; }');
    await host.press('Authorize with Example');
    return host.opening(() => host.press('Open the sign-in page of Example'));
  }

  for (const [name, hostHeaders] of Object.entries(HOSTS)) {
    for (const callback of callbacksOf(name)) {
      for (const provider of POLICIES) {
        for (const way of ['popup', 'tab'] as const) {
          it(`${way}: host ${name}, callback ${callback}, provider ${provider}`, async () => {
            headers = { host: hostHeaders, callback: coop(callback), provider: coop(provider) };
            const signIn = await open(way);
            await signIn.press('Allow');
            await host.shows('Signed in as ops@example.com.');
            await signIn.isClosed();
            assert.equal(servers.exchanges.length, 1);
            assert.equal(servers.exchanges[0]?.body['authorization-code'], 'the-code');
          });
        }
      }
    }
  }

  for (const [answer, error] of [
    ['Deny', 'access was denied'],
    ['Nothing', 'without an authorization code'],
  ] as const) {
    it(`${answer}: no request is made, however severed`, async () => {
      headers = { host: coop('same-origin'), callback: coop('same-origin'), provider: coop('same-origin') };
      const signIn = await open('popup');
      await signIn.press(answer);
      await host.shows(error);
      assert.deepEqual(servers.exchanges, []);
    });
  }
});
