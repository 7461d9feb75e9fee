// UPDATE=1 ENGINE=Firefox npx tsx --test test/engines/trees/trees.test.ts    accepts the trees as they are
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { bundlePage, listenWithPage } from '../../../scripts/screenshots/page.js';
import { engines, startEngine } from '../engines.js';
import { formTree } from '../firefox-tree.js';
import { onlyTab, until } from '../person.js';
import type { Tab } from '../person.js';

/** Each kind of thing that the elements show, once. The whole list is compared in Chromium. */
const STATES = [
  'create-plain',
  'create-errors',
  'edit-google',
  'edit-microsoft-other-account',
  'app-only-certificate',
  'other-provider',
  'server-errors',
  'disabled',
  'compact',
  'test-offered',
  'test-passed',
  'test-failed',
  'button-idle',
  'button-blocked',
  'guide-choice',
  'status-unknown',
  'callback-denied',
];

const ENGINE = process.env.ENGINE;
/** Where the pictures' page seems to be; here its port is another one each time. */
const ORIGIN = 'https://admin.example.com';
/** Another version names some roles and states in other words. */
const ACCEPTED_WITH = new URL('accepted-with.txt', import.meta.url);

function versionHere() {
  const { browser = '' } = engines.Firefox.find() as { browser?: string };
  return /\d+/.exec(execFileSync(browser, ['--version'], { encoding: 'utf8' }))?.[0] ?? '';
}

/** Why nothing is compared here. */
async function whyNot() {
  // The others hand their trees out to a desktop alone.
  if (ENGINE !== 'Firefox') return `${ENGINE} shows its tree to no driver`;
  const here = versionHere();
  if (process.env.UPDATE) await writeFile(ACCEPTED_WITH, `${here}\n`);
  const accepted = (await readFile(ACCEPTED_WITH, 'utf8')).trim();
  return here === accepted ? false : `the trees are those of Firefox ${accepted}, and this is ${here}`;
}

const skip = await whyNot();
/** A tree follows its page a little later. */
const TO_FOLLOW_MS = 60_000;

describe(`the accessibility tree in ${ENGINE}`, { skip }, () => {
  let server: Awaited<ReturnType<typeof listenWithPage>>;
  let session: Awaited<ReturnType<typeof startEngine>>;
  let page: Tab;
  before(async () => {
    server = await listenWithPage(await bundlePage());
    session = await startEngine(ENGINE);
    page = await onlyTab(session);
  });
  after(async () => {
    await session.stop();
    server.close();
  });

  const isReady = () => page.run('() => document.documentElement.dataset.ready === ""');
  const tree = async () => (await formTree(session)).replaceAll(server.origin, ORIGIN);
  /** The tree once it stays as it is. */
  const stable = async () => {
    let last = '';
    const isSame = async () => {
      const before = last;
      last = await tree();
      return last !== '' && last === before;
    };
    await until(isSame, () => last);
    return last;
  };

  for (const state of STATES)
    it(`of ${state} is the one that was accepted`, async () => {
      const file = new URL(`${state}.txt`, import.meta.url);
      await page.goTo(server.addressOf(state));
      await until(isReady, () => `${state} is shown`);
      if (process.env.UPDATE) return writeFile(file, await stable());
      const accepted = await readFile(file, 'utf8');
      const isAccepted = async () => (await tree()) === accepted;
      await until(isAccepted, () => 'the accepted tree', TO_FOLLOW_MS).catch(() => undefined);
      assert.equal(await tree(), accepted);
    });
});
