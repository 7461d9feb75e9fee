import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { startDemo } from '../../../demo/server.js';
import type { RunningDemo } from '../../../demo/server.js';
import { startEngine } from '../engines.js';
import { onlyTab } from '../person.js';
import type { Tab } from '../person.js';

const ACCOUNT = 'alerts@example.com';

describe(`the demo in ${process.env.ENGINE}`, () => {
  let stateDirectory: string;
  let demo: RunningDemo;
  let session: Awaited<ReturnType<typeof startEngine>>;
  let page: Tab;
  // Nothing is saved yet, and nobody is signed in at a provider.
  beforeEach(async () => {
    stateDirectory = await mkdtemp(join(tmpdir(), 'smtp-oauth2-demo-'));
    demo = await startDemo({ stateDirectory });
    session = await startEngine(process.env.ENGINE);
    page = await onlyTab(session);
    await page.goTo(demo.url);
  });
  afterEach(async () => {
    await session.stop();
    await demo.close();
    await rm(stateDirectory, { recursive: true });
  });

  async function signIn(window: Tab) {
    await window.fill('E-mail address', ACCOUNT);
    await window.press('Next');
    await window.press('Allow');
  }

  for (const kind of ['Google', 'Microsoft'] as const) {
    const target = `${kind.toLowerCase()}-alerts`;

    it(`${kind}: from the click to the mail in the inbox`, async () => {
      await page.press(kind);
      const window = await page.opening(() => page.press(`Authorize with ${kind}`));
      await signIn(window);
      await window.isClosed();
      await page.shows('Signed in', 'smtp-edit-panel');
      await page.press('Save');
      await page.shows(`${target} saved.`);
      const before = demo.services.inbox.mails.length;
      await page.press('Send test mail');
      await page.shows(`Test mail of ${target} sent.`);
      assert.equal(demo.services.inbox.mails.length, before + 1);
    });

    it(`${kind}: a denial is told`, async () => {
      await page.press(kind);
      const window = await page.opening(() => page.press(`Authorize with ${kind}`));
      await window.press('Cancel');
      await page.shows('access was denied');
    });
  }

  it('by its keys alone: from the sign-in to the mail in the inbox', async () => {
    await page.pressByKey('Google');
    await page.shows('Authorize with Google');
    const window = await page.opening(() => page.pressByKey('Authorize with Google'));
    await window.walkTo('field', 'E-mail address');
    assert.equal(await window.valueOf('E-mail address'), ACCOUNT); // from the form, as login_hint
    await session.type(['Enter']);
    await window.pressByKey('Allow', ' ');
    await window.isClosed();
    await page.shows('Signed in', 'smtp-edit-panel');
    await page.pressByKey('Save');
    await page.shows('google-alerts saved.');
    const before = demo.services.inbox.mails.length;
    await page.pressByKey('Send test mail', ' ');
    await page.shows('Test mail of google-alerts sent.');
    assert.equal(demo.services.inbox.mails.length, before + 1);
  });

  it('a sign-in in a tab, where no window may open', async () => {
    await page.press('Google');
    await page.run('() => { window.open = () => null; }');
    await page.press('Authorize with Google');
    const tab = await page.opening(() => page.press('Open the sign-in page'));
    await signIn(tab);
    await tab.isClosed();
    await page.shows('Signed in', 'smtp-edit-panel');
  });

  it('shows why the exchange was refused, and keeps what was typed', async () => {
    await page.press('Microsoft');
    await page.shows('Authorize with Microsoft');
    await page.fill('Client Secret', 'a-wrong-secret');
    const window = await page.opening(() => page.press('Authorize with Microsoft'));
    await signIn(window);
    await page.shows('The authorization code was refused');
    assert.equal(await page.valueOf('Client Secret'), 'a-wrong-secret');
  });
});
