import { expect, waitUntil } from '@open-wc/testing';

const STATE = 's'.repeat(43);
let page: Window | null;

/** Opens the callback page with an answer. */
function openCallback(answer: string): Window {
  page = window.open(`/test-callback${answer}`, '_blank', 'popup');
  if (!page) throw new Error('The window was blocked.');
  return page;
}

const rootOf = (opened: Window) => opened.document.querySelector('oauth2-callback')?.shadowRoot;
const statusOf = (opened: Window) => rootOf(opened)?.querySelector('[part="status"]')?.textContent ?? '';
const saysIn = (opened: Window, text: string) =>
  waitUntil(() => statusOf(opened).includes(text), `"${text}" is not shown`, { timeout: 8000 });

describe('the callback page', () => {
  afterEach(() => {
    page?.close();
  });

  it('shows the provider’s error as text and offers the answer when nobody waits', async () => {
    const answer = `?error=access_denied&error_description=%3Cb%3Eno%3C%2Fb%3E&error_uri=javascript:1&state=${STATE}`;
    const opened = openCallback(answer);
    await saysIn(opened, 'No page is waiting');
    const root = rootOf(opened);
    const words = [...(root?.querySelectorAll('dd') ?? [])].map((each) => each.textContent);
    expect(words).to.deep.equal(['access_denied', '<b>no</b>', 'javascript:1']);
    expect(root?.querySelector('b, a')).to.equal(null);
    expect(root?.querySelector('textarea')?.value).to.equal(`${location.origin}/test-callback${answer}`);
  });

  it('takes the answer out of its address at once, keeps the rest, and replays nothing on reload', async () => {
    const opened = openCallback(`?keep=1&code=the-code&state=${STATE}#/route`);
    await saysIn(opened, 'No page is waiting');
    expect(opened.location.href).to.equal(`${location.origin}/test-callback?keep=1#/route`);
    opened.location.reload();
    await saysIn(opened, 'nothing to do here');
    expect(rootOf(opened)?.querySelector('textarea')).to.equal(null);
  });

  it('is no callback without an answer', async () => {
    const opened = openCallback('?page=2&state=open');
    await saysIn(opened, 'nothing to do here');
    expect(opened.location.search).to.equal('?page=2&state=open');
  });
});
