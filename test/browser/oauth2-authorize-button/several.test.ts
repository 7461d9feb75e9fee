import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/elements/oauth2-authorize-button/define.js';
import '../../../src/elements/smtp-oauth2-config/define.js';
import type { ExchangeRequest } from '../../../src/flow/index.js';
import { channelName } from '../../../src/flow/messages.js';
import { google } from '../../../src/providers/google.js';

describe('several buttons on one page', () => {
  it('wait at the same time, and each gets its own answer', async () => {
    const requests: ExchangeRequest[] = [];
    const config = {
      providers: [{ ...google, authorizationEndpoint: `${location.origin}/test-provider/authorize` }],
      redirectUri: `${location.origin}/test-callback`,
      exchange: (request: ExchangeRequest) => {
        requests.push(request);
        return Promise.resolve({ 'oauth2-refresh-token': `token of ${request['oauth2-client-id']}` });
      },
    };
    const states: string[] = [];
    const open = window.open.bind(window);
    window.open = (url, ...rest) => {
      states.push(new URL(String(url)).searchParams.get('state')!);
      return open(url, ...rest);
    };
    const parent = await fixture(html`
      <smtp-oauth2-config .config=${config}>
        ${['one', 'two', 'three'].map(
          (id) =>
            html`<oauth2-authorize-button
              provider="google"
              client-id=${id}
              login-hint="wait"
            ></oauth2-authorize-button>`,
        )}
      </smtp-oauth2-config>
    `);
    const buttons = [...parent.querySelectorAll('oauth2-authorize-button')];
    await Promise.all(buttons.map((button) => button.updateComplete));
    for (const button of buttons) void button.authorize();
    window.open = open;
    expect(new Set(states).size).to.equal(3);

    const [one, two, three] = buttons;
    const authorized = oneEvent(two!, 'oauth2-authorized');
    const channel = new BroadcastChannel(channelName(states[1]!));
    channel.postMessage({ type: 'oauth2-answer', state: states[1], answer: `code=c&state=${states[1]}` });
    await authorized;
    channel.close();
    expect(two!.refreshToken).to.equal('token of two');
    expect([one!.state, three!.state]).to.deep.equal(['waiting', 'waiting']);
    expect(requests).to.have.lengthOf(1);
    one!.cancel();
    three!.cancel();
    expect([one!.refreshToken, three!.refreshToken]).to.deep.equal([undefined, undefined]);
  });
});
