import { expect } from '@open-wc/testing';
import { channelName } from '../../../src/flow/messages.js';

const STATE = 'c'.repeat(43);

/** The callback page in a frame, loaded as the provider's redirect does it. */
async function load(query: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.src = `/test-callback?${query}`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

const element = (frame: HTMLIFrameElement) => frame.contentDocument!.querySelector('oauth2-callback')!;

/** Waits until the page shows a text. */
async function shows(frame: HTMLIFrameElement, text: string): Promise<ShadowRoot> {
  while (!element(frame).shadowRoot?.textContent.includes(text)) await new Promise(requestAnimationFrame);
  return element(frame).shadowRoot!;
}

/** A page that waits for the answer and acknowledges it with `reply`. */
function waitingPage(...replies: unknown[]) {
  const channel = new BroadcastChannel(channelName(STATE));
  const answer = new Promise<string>((took) => {
    channel.onmessage = ({ data }: MessageEvent<{ answer: string }>) => {
      for (const reply of replies) channel.postMessage(reply);
      took(data.answer);
    };
  });
  return { answer, close: () => channel.close() };
}
const RECEIVED = { type: 'oauth2-received', state: STATE };

describe('the callback page', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('takes the answer out of its address and history at once, and keeps the rest', async () => {
    const frame = await load(`tab=1&code=the-code&state=${STATE}&iss=x&session_state=y#/route`);
    await shows(frame, 'Finishing');
    expect(frame.contentWindow!.location.search).to.equal('?tab=1');
    expect(frame.contentWindow!.location.hash).to.equal('#/route');
  });

  const path = '/a?tab=1';
  const odd = [7, 'a text', [1, 'b'], new Map([['a', '1']]), new Date(0)] as const;
  for (const noted of [{ current: path, back: null, position: 1 }, { url: `https://x${path}` }, ...odd])
    it(`takes it out of what a router has noted in the history, and nothing else: ${JSON.stringify(noted)}`, async () => {
      const frame = await load('tab=1');
      await shows(frame, 'nothing to do here');
      const { history, location } = frame.contentWindow!;
      const answer = `&code=the-code&state=${STATE}`;
      const before = JSON.parse(JSON.stringify(noted).replaceAll(path, path + answer)) as unknown;
      history.replaceState(odd.includes(noted as never) ? noted : before, '', `?tab=1${answer}`);
      const again = frame.contentDocument!.createElement('oauth2-callback');
      frame.contentDocument!.body.append(again);
      expect(location.search).to.equal('?tab=1');
      expect(history.state).to.deep.equal(noted);
    });

  it('hands the answer over, and says so when it was taken', async () => {
    const page = waitingPage(RECEIVED);
    const frame = await load(`code=the-code&state=${STATE}`);
    expect(await page.answer).to.equal(`code=the-code&state=${STATE}`);
    await shows(frame, 'You can close this window');
    page.close();
  });

  it('shows the provider’s error as text', async () => {
    const page = waitingPage(RECEIVED);
    const query = new URLSearchParams({
      error: 'access_denied',
      error_description: '<img src=x onerror=alert(1)> declined',
      error_uri: 'javascript:alert(1)',
      state: STATE,
    });
    const frame = await load(query.toString());
    const root = await shows(frame, 'reported an error');
    const words = root.querySelector('[part="error"]')!.textContent;
    expect(words).to.contain('<img src=x onerror=alert(1)> declined');
    expect(root.querySelector('img, a')).to.equal(null);
    page.close();
  });

  it('explains the error, and keeps its words', async () => {
    const query = new URLSearchParams({
      error: 'invalid_client',
      error_description: 'AADSTS500113: No reply address is registered for the application.',
      state: STATE,
    });
    const root = await shows(await load(query.toString()), 'is not registered in the app at Microsoft');
    expect(root.querySelector('dl[part="error"]')!.textContent).to.contain('AADSTS500113: No reply address');
    expect(root.textContent).to.contain(`add exactly ${location.origin}/test-callback`);
    expect(root.querySelector('[part="report"] button')).to.not.equal(null);
  });

  it('offers the answer for copying when nobody waits, and replays nothing when it is loaded again', async () => {
    const frame = await load(`code=the-code&state=${STATE}`);
    const root = await shows(frame, 'No page is waiting');
    expect(root.querySelector('textarea')!.value).to.equal(
      `${location.origin}/test-callback?code=the-code&state=${STATE}`,
    );
    const page = waitingPage(RECEIVED);
    let delivered = false;
    void page.answer.then(() => (delivered = true));
    const reloaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    frame.contentWindow!.location.reload();
    await reloaded;
    await shows(frame, 'There is nothing to do here');
    expect(delivered).to.equal(false);
    page.close();
  });

  it('takes it back that nobody waits when a busy page acknowledges late', async () => {
    const channel = new BroadcastChannel(channelName(STATE));
    const frame = await load(`code=the-code&state=${STATE}`);
    await shows(frame, 'No page is waiting');
    channel.postMessage(RECEIVED);
    const root = await shows(frame, 'You can close this window');
    expect(root.querySelector('textarea')).to.equal(null);
    channel.close();
  });

  it('tells the waiting page when no code came', async () => {
    const page = waitingPage(RECEIVED);
    await load(`state=${STATE}`);
    expect(await page.answer).to.equal(`state=${STATE}`);
    page.close();
  });

  it('is no callback without an answer', async () => {
    const frame = await load('page=2&state=open');
    await shows(frame, 'There is nothing to do here');
    expect(frame.contentWindow!.location.search).to.equal('?page=2&state=open');
  });

  it('does not take messages of others for the acknowledgement', async () => {
    const page = waitingPage(
      null,
      'x',
      { type: 'oauth2-received' },
      { type: 'oauth2-received', state: 'other' },
    );
    const frame = await load(`code=the-code&state=${STATE}`);
    await shows(frame, 'No page is waiting');
    page.close();
  });

  it('takes an answer in the fragment, and takes it out of the address', async () => {
    const page = waitingPage(RECEIVED);
    const frame = await load(`tab=1#code=the-code&state=${STATE}`);
    expect(await page.answer).to.equal(`code=the-code&state=${STATE}`);
    await shows(frame, 'You can close this window');
    expect(frame.contentWindow!.location.href).not.to.contain('the-code');
    page.close();
  });

  it('shows an answer without a state, which nobody can wait for', async () => {
    const frame = await load('code=the-code');
    const root = await shows(frame, 'No page is waiting');
    expect(root.querySelector('textarea')!.value).to.contain('code=the-code');
    expect(frame.contentWindow!.location.href).not.to.contain('the-code');
  });

  it('cuts words of the provider that nobody reads', async () => {
    const frame = await load(`error=x&error_description=${'long '.repeat(1000)}&state=${STATE}`);
    const root = await shows(frame, 'No page is waiting');
    expect(root.querySelector('dl[part="error"]')!.textContent.length).to.be.below(2500);
  });

  for (const query of [
    'error=login_failed',
    'error=',
    'error=x&error_description=Call+me',
    'code=1&state=own',
  ])
    it(`a root page is left alone by an answer that is not ours: ${query}`, async () => {
      const frame = document.createElement('iframe');
      frame.src = `/test-root?${query}`;
      document.body.append(frame);
      while (frame.contentDocument?.querySelector('body')?.textContent.trim() !== 'The application')
        await new Promise(requestAnimationFrame);
      expect(frame.contentWindow!.location.search).to.equal(`?${query}`);
    });

  it('is accessible', async () => {
    const host = document.createElement('oauth2-callback');
    await import('../../../src/elements/oauth2-callback/define.js');
    document.body.append(host);
    await host.updateComplete;
    await expect(host).to.be.accessible();
    host.remove();
  });
});
