import { expect } from '@open-wc/testing';
import { handleOAuth2Callback } from '../../../src/flow/callback.js';
import type { CallbackOptions } from '../../../src/flow/callback.js';
import { channelName } from '../../../src/flow/messages.js';

const STATE = 'c'.repeat(43);
const quiet = { keepOpen: true, show: () => undefined };

/** This page, as the provider's redirect loads it. */
function answerInAddress(state = STATE) {
  const url = new URL(location.href);
  url.searchParams.set('code', 'the-code');
  url.searchParams.set('state', state);
  history.replaceState(null, '', url);
}

describe('handleOAuth2Callback()', () => {
  const odd: readonly unknown[] = [
    'https://node2.example.com:8006 https://node3.example.com',
    ['node2.example.com:8006', '*', ''],
    null,
    '',
    [undefined, 42, {}],
  ];
  for (const allowedOrigins of odd)
    it(`hands the answer over with allowedOrigins ${JSON.stringify(allowedOrigins)}`, async () => {
      const channel = new BroadcastChannel(channelName(STATE));
      channel.onmessage = () => channel.postMessage({ type: 'oauth2-received', state: STATE });
      answerInAddress();
      // A page without types may give anything.
      const result = await handleOAuth2Callback({ ...quiet, allowedOrigins } as CallbackOptions);
      expect(result?.delivered).to.equal(true);
      expect(location.search).not.to.include('the-code');
      channel.close();
    });

  for (const state of [`${STATE}c`, `${STATE}.host`, `host.${STATE}`, STATE.slice(1), 'hosts-own'])
    it(`leaves the answer to the host’s own request alone: ${state}`, async () => {
      const before = location.href;
      answerInAddress(state);
      expect(await handleOAuth2Callback(quiet)).to.equal(undefined);
      expect(new URLSearchParams(location.search).get('code')).to.equal('the-code');
      history.replaceState(null, '', before);
    });
});

describe('handleOAuth2Callback() and its window', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'close');
  let closed = 0;
  beforeEach(() => {
    closed = 0;
    Object.defineProperty(window, 'close', {
      value: () => (closed += 1),
      configurable: true,
      writable: true,
    });
  });
  afterEach(() => {
    Object.defineProperty(window, 'close', own ?? {});
  });

  /** Acknowledges whatever comes, as the waiting page does. */
  function waiting() {
    const channel = new BroadcastChannel(channelName(STATE));
    const acknowledge = () => channel.postMessage({ type: 'oauth2-received', state: STATE });
    channel.onmessage = acknowledge;
    return { channel, acknowledge };
  }

  it('closes it once the answer has arrived, unless it is to stay', async () => {
    const { channel } = waiting();
    for (const [keepOpen, times] of [
      [undefined, 1],
      [true, 0],
    ] as const) {
      closed = 0;
      answerInAddress();
      await handleOAuth2Callback({ ...quiet, ...(keepOpen ? { keepOpen } : { keepOpen: false }) });
      expect(closed).to.equal(times);
    }
    channel.close();
  });

  it('says once that it has arrived: no timer speaks afterwards, and no second acknowledgement', async () => {
    const { channel, acknowledge } = waiting();
    const shown: boolean[] = [];
    const timers = new Map<number, () => void>();
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    Object.assign(globalThis, {
      setTimeout: (run: () => void) => {
        timers.set(timers.size + 1, run);
        return timers.size;
      },
      clearTimeout: (id: number) => timers.delete(id),
    });
    answerInAddress();
    const handled = handleOAuth2Callback({ keepOpen: true, show: ({ delivered }) => shown.push(delivered) });
    await handled.finally(() => Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }));
    for (const run of timers.values()) run();
    // Whoever hears of this has heard of the acknowledgement before it.
    const last = new BroadcastChannel(channelName(STATE));
    const heard = new Promise((resolve) => (last.onmessage = ({ data }) => data === 'last' && resolve(data)));
    acknowledge();
    channel.postMessage('last');
    await heard;
    expect(shown).to.deep.equal([true]);
    for (const each of [channel, last]) each.close();
  });

  it('shows the address to be pasted where nobody waits, in place of the page', async () => {
    const before = [...document.body.childNodes];
    answerInAddress();
    const { href } = location;
    await handleOAuth2Callback({ keepOpen: true, timeout: 1 });
    const [text, details] = document.body.children;
    expect(text?.getAttribute('role')).to.equal('alert');
    expect(text?.textContent).to.contain('No page is waiting');
    expect((details as HTMLTextAreaElement).value).to.equal(href);
    expect((details as HTMLTextAreaElement).readOnly).to.equal(true);
    document.body.replaceChildren(...before);
  });

  it('says that the window can be closed where the answer has arrived and it stays open', async () => {
    const before = [...document.body.childNodes];
    const { channel } = waiting();
    answerInAddress();
    await handleOAuth2Callback({ keepOpen: true });
    expect([...document.body.children].map(({ textContent }) => textContent)).to.deep.equal([
      'Close this window.',
    ]);
    channel.close();
    document.body.replaceChildren(...before);
  });
});
