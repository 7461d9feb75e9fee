import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { PanelHarness, saved, savedGoogle } from './harness.js';

/** A host that answers each URL as it is told to, and remembers what it was asked. */
class Host {
  readonly asked: string[] = [];
  answers: (url: string) => Response | Promise<Response> = () => Response.json({ health: 'ok' });

  readonly fetch: typeof fetch = (url, init) => {
    this.asked.push(`${init?.method ?? 'GET'} ${url as string}`);
    return Promise.resolve(this.answers(url as string));
  };
}

async function mounted(host: Host, properties: object = {}) {
  const panel = Object.assign(document.createElement('smtp-edit-panel'), {
    mode: 'edit',
    value: savedGoogle,
    refreshTokenUrl: '/token',
    config: { fetch: host.fetch, statusUrl: '/targets/{name}/status' },
    ...properties,
  });
  document.body.append(panel);
  await panel.updateComplete;
  return new PanelHarness(panel);
}

const PERHAPS = 'If a sign-in is saved, it stays.';
const THERE = 'A sign-in is saved.';
const NONE = 'There is no sign-in that works';
const hint = (at: PanelHarness) => at.text('[id="oauth2-refresh-token-hint"]');
const says = (at: PanelHarness, words: string) => waitUntil(() => hint(at).startsWith(words), words);

describe('whether an edited target has a sign-in', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [health, words, valid] of [
    ['ok', THERE, true],
    ['failing', THERE, true],
    ['sign-in-again', NONE, false],
  ] as const)
    it(`is asked at the status URL, once: ${health}`, async () => {
      const host = new Host();
      host.answers = () => Response.json({ data: { health } });
      const at = await mounted(host);
      await says(at, words);
      expect(at.panel.checkValidity()).to.equal(valid);
      await at.enter('comment', 'another');
      expect(host.asked).to.deep.equal(['GET /targets/ops-mail/status']);
    });

  for (const [what, answer] of [
    ['is away', () => Promise.reject(new TypeError('down'))],
    ['knows no such target', () => Response.json({ error: 'not_found' }, { status: 404 })],
    ['does not know', () => Response.json({ health: 'unknown' })],
    ['answers something else', () => new Response('<html>')],
  ] as const)
    it(`stays an “if” where the host ${what}`, async () => {
      const host = new Host();
      host.answers = answer;
      const at = await mounted(host);
      await waitUntil(() => host.asked.length > 0, 'it was asked');
      await new Promise((resolve) => setTimeout(resolve));
      expect(hint(at)).to.contain(PERHAPS);
      expect(at.panel.checkValidity()).to.equal(true);
    });

  for (const [what, properties] of [
    ['no status URL is configured', { config: undefined }],
    ['the host has said it', { status: { health: 'ok' } }],
    ['the target is new', { mode: 'create' }],
    ['the target has no OAuth2', { value: saved }],
    ['no person signs in', { value: { ...savedGoogle, 'oauth2-grant': 'jwt-bearer' } }],
  ] as const)
    it(`is not asked where ${what}`, async () => {
      const host = new Host();
      const config = { fetch: host.fetch, statusUrl: '/s' };
      await mounted(host, Object.assign({ config }, properties));
      expect(host.asked).to.deep.equal([]);
    });

  it('is asked for each target anew, and the answer for the former one counts no more', async () => {
    const host = new Host();
    const late: ((response: Response) => void)[] = [];
    host.answers = () => new Promise((resolve) => late.push(resolve));
    const at = await mounted(host);
    at.panel.value = { ...savedGoogle, name: 'other one' };
    await at.panel.updateComplete;
    expect(host.asked).to.deep.equal(['GET /targets/ops-mail/status', 'GET /targets/other%20one/status']);
    late[1]?.(Response.json({ health: 'ok' }));
    await says(at, THERE);
    late[0]?.(Response.json({ health: 'sign-in-again' }));
    await new Promise((resolve) => setTimeout(resolve));
    await at.panel.updateComplete;
    expect(hint(at)).to.contain(THERE);
  });

  it('has an attribute, and a sign-in that is made now takes its place', async () => {
    const host = new Host();
    host.answers = () => Response.json({ health: 'sign-in-again' });
    const at = await mounted(host, { config: { fetch: host.fetch } });
    expect(hint(at)).to.contain(PERHAPS);
    at.panel.setAttribute('status-url', '/s/{name}');
    await says(at, NONE);
    await at.authorize('reference', 'ops@example.com');
    expect(hint(at)).to.equal('');
    expect(at.panel.checkValidity()).to.equal(true);
  });

  it('is known to be over where a status on the page ended it', async () => {
    const at = await mounted(new Host());
    await says(at, THERE);
    document.dispatchEvent(Object.assign(new Event('oauth2-disconnected'), { targetName: 'ops-mail' }));
    await says(at, NONE);
    expect(at.panel.checkValidity()).to.equal(false);
  });
});
