import { expect } from '@open-wc/testing';
import { handleOAuth2Callback } from '../../../src/flow/callback.js';
import type { CallbackOptions } from '../../../src/flow/callback.js';
import { channelName } from '../../../src/flow/messages.js';

const STATE = 'c'.repeat(43);
const quiet = { keepOpen: true, show: () => undefined };

/** This page, as the provider's redirect loads it. */
function answerInAddress() {
  const url = new URL(location.href);
  url.searchParams.set('code', 'the-code');
  url.searchParams.set('state', STATE);
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
});
