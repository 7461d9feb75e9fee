import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import type { CDPSession, Page } from 'playwright';
import { launchOptions } from '../../scripts/browser.js';
import { bundle } from './bundle.js';
import { table } from './table.js';

const MOUNTS = 10_000;
/** Sign-ins given up while their window is blocked, all but the first; then some whose window is open. */
const BLOCKED = 1000;
const OPEN = 50;

const code = `
  import 'smtp-oauth2-elements/smtp-edit-panel/define.js';
  import 'smtp-oauth2-elements/oauth2-authorize-button/define.js';
  import { AuthorizationFlow } from 'smtp-oauth2-elements/flow.js';
  window.AuthorizationFlow = AuthorizationFlow;`;

/** Whose instances are counted; each is an expression for a prototype. */
const KINDS = {
  'smtp-edit-panel': `customElements.get('smtp-edit-panel').prototype`,
  'oauth2-authorize-button': `customElements.get('oauth2-authorize-button').prototype`,
  flows: 'AuthorizationFlow.prototype',
  channels: 'BroadcastChannel.prototype',
  'DOM elements': 'Element.prototype',
};

/** Counts what runs: a timer is no object that could be found in the heap. Runs before the page's scripts. */
function countTimers() {
  const running = new Set<unknown>();
  Object.assign(window, { runningTimers: running });
  for (const kind of ['Timeout', 'Interval'] as const) {
    const set = window[`set${kind}`].bind(window) as (run: () => void, ms?: number) => number;
    const clear = window[`clear${kind}`].bind(window);
    const setCounted = (run: () => void, ms?: number) => {
      const id = set(() => {
        if (kind === 'Timeout') running.delete(id);
        run();
      }, ms);
      running.add(id);
      return id;
    };
    const clearCounted = (id?: number) => {
      running.delete(id);
      clear(id);
    };
    Object.assign(window, { [`set${kind}`]: setCounted, [`clear${kind}`]: clearCounted });
  }
}

/** Adds and removes panels, one after the other, each rendered before it goes. Runs in the page. */
async function mountAndRemove(count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    document.body.innerHTML =
      '<form><smtp-edit-panel refresh-token-url="/exchange"></smtp-edit-panel></form>';
    await document.querySelector<Element & { updateComplete: Promise<unknown> }>('smtp-edit-panel')
      ?.updateComplete;
  }
  document.body.replaceChildren();
}

/** Starts sign-ins in one button and gives each up while it waits. Runs in the page. */
async function abortFlows(count: number): Promise<void> {
  type Button = HTMLElement & {
    updateComplete: Promise<unknown>;
    authorize(): Promise<void>;
    cancel(): void;
  };
  document.body.innerHTML =
    '<oauth2-authorize-button provider="google" client-id="demo" refresh-token-url="/exchange"></oauth2-authorize-button>';
  const button = document.body.firstElementChild as Button;
  for (let i = 0; i < count; i++) {
    await button.updateComplete;
    const ended = button.authorize();
    button.cancel();
    await ended;
  }
  document.body.replaceChildren();
}

/** How many objects with a prototype are alive; the browser collects its garbage before it counts. */
async function alive(session: CDPSession, prototype: string): Promise<number> {
  const group = { objectGroup: 'count' };
  const { result } = await session.send('Runtime.evaluate', { expression: prototype, ...group });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    ...group,
  });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', group);
  return length.value as number;
}

/** Listeners of the page's window and document. */
async function listeners(session: CDPSession): Promise<number> {
  const found = await Promise.all(
    ['window', 'document'].map(async (expression) => {
      const { result } = await session.send('Runtime.evaluate', { expression });
      return session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
    }),
  );
  return found.flatMap((each) => each.listeners).length;
}

async function census(page: Page, session: CDPSession): Promise<Record<string, number>> {
  // What the last task still holds on its stack is no leak.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  await session.send('HeapProfiler.collectGarbage');
  const counted: Record<string, number> = {};
  for (const [kind, prototype] of Object.entries(KINDS)) counted[kind] = await alive(session, prototype);
  counted.timers = await page.evaluate(
    () => (window as unknown as { runningTimers: Set<unknown> }).runningTimers.size,
  );
  counted.listeners = await listeners(session);
  return counted;
}

/** What is still there after panels came and went, and after sign-ins were given up. */
export async function leakTable(root: string): Promise<string> {
  const script = (await bundle(code, root)).replaceAll('</script', '<\\/script');
  const server = createServer((_request, response) => {
    response
      .setHeader('Content-Type', 'text/html')
      .end(`<!doctype html><title>page</title><body><script type="module">${script}</script>`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A call into the page counts as one click: the browser blocks all windows but the first.
  const browser = await chromium.launch({
    ...launchOptions(),
    ignoreDefaultArgs: ['--disable-popup-blocking'],
  });
  try {
    const page = await browser.newPage();
    // The sign-in windows go nowhere: nothing of a provider's is needed here.
    await page.context().route('https://accounts.google.com/**', (route) => route.fulfill({ body: '' }));
    await page.addInitScript(countTimers);
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}`);
    const session = await page.context().newCDPSession(page);
    // The first one brings what stays for good: styles, texts, lazily loaded parts.
    await page.evaluate(mountAndRemove, 1);
    await page.evaluate(abortFlows, 1);
    const before = await census(page, session);
    await page.evaluate(mountAndRemove, MOUNTS);
    const mounted = await census(page, session);
    await page.evaluate(abortFlows, BLOCKED);
    const blocked = await census(page, session);
    for (let i = 0; i < OPEN; i++) await page.evaluate(abortFlows, 1);
    const opened = await census(page, session);
    return table(
      [
        'still there',
        'before',
        `${MOUNTS} panels`,
        `${BLOCKED} aborted sign-ins, window blocked`,
        `${OPEN} aborted sign-ins, window open`,
      ],
      Object.keys(before).map((kind) => [
        kind,
        ...[before, mounted, blocked, opened].map((each) => String(each[kind])),
      ]),
    );
  } finally {
    await browser.close();
    server.close();
  }
}
