import { expect } from '@open-wc/testing';
import type { SmtpTarget } from '../../../src/smtp-target/target.js';
import { waitUntil } from '../support/wait-until.js';
import { PanelHarness, savedGoogle } from './harness.js';

const { username: _username, ...withoutUsername } = savedGoogle;
const IDS = ['token', 'account', 'sign-in', 'sender', 'sent'];

/** A panel whose backend answers so to a test mail: every light on but the account's. */
async function mounted(value: SmtpTarget, account: object, properties: object = {}) {
  const steps = IDS.map((id) => ({ id, status: 'ok', ...(id === 'account' && account) }));
  const config = { fetch: () => Promise.resolve(Response.json({ steps })), testUrl: '/test' };
  const panel = Object.assign(document.createElement('smtp-edit-panel'), {
    mode: 'edit',
    value,
    refreshTokenUrl: '/token',
    config,
    ...properties,
  });
  document.body.append(panel);
  await panel.updateComplete;
  return new PanelHarness(panel);
}

async function sendTest(at: PanelHarness) {
  await at.click('[part~="test"]');
  await waitUntil(() => at.text('[part="outcome"]') !== '', 'the test is over');
}

const light = (at: PanelHarness) => at.text('[part="steps"] > :nth-child(2)');

describe('the light of the account', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [what, value, account] of [
    ['the one that signs in and sends', savedGoogle, { account: 'Ops@Example.com' }],
    ['the sender, where no account is entered', withoutUsername, { account: 'ops@example.com' }],
    ['right as the backend says, and nothing else is known', savedGoogle, {}],
  ] as const)
    it(`is green where it is ${what}`, async () => {
      const at = await mounted(value, account);
      await sendTest(at);
      expect(light(at)).to.equal('✓ Check account and permission done');
    });

  const elsewhere = { ...savedGoogle, 'from-address': 'alerts@example.com' };
  for (const [what, value, account, words] of [
    [
      'is not the account at the mail server',
      savedGoogle,
      { account: 'eve@example.com' },
      'ops@example.com is the account at the mail server',
    ],
    ['is not the sender', elsewhere, { account: 'ops@example.com' }, 'the sender alerts@example.com'],
    [
      'is another one in the backend’s words',
      savedGoogle,
      { status: 'warning', account: 'eve@example.com' },
      'Sign in again as ops@example.com',
    ],
    [
      'is said to be another one without a name',
      savedGoogle,
      { status: 'warning', error: { error: 'x', error_description: 'Not the one.' } },
      'Not the one.',
    ],
  ] as const)
    it(`warns, with who can do what, where it ${what}`, async () => {
      const at = await mounted(value, account);
      await sendTest(at);
      expect(light(at)).to.match(/^! Check account and permission look at this/);
      expect(light(at)).to.contain(words);
      expect(at.text('[part="outcome"]')).to.contain('was sent');
      await waitUntil(() => at.text('[role="status"]').includes(words), 'it is announced');
    });

  it('warns of the account of the sign-in that was just made, though the backend says ok', async () => {
    const at = await mounted(withoutUsername, {});
    await at.authorize('reference', 'eve@example.com');
    await sendTest(at);
    expect(light(at)).to.contain('! Check account and permission');
    expect(light(at)).to.contain('eve@example.com signed in');
  });

  it('is no light where nobody knows who signed in', async () => {
    const error = { error: 'account_unknown', error_description: 'Google does not say who signed in.' };
    const at = await mounted(savedGoogle, { status: 'skipped', error });
    await sendTest(at);
    expect(light(at)).to.match(/^– Check account and permission skipped/);
    expect(light(at)).to.contain('It is not known who signed in');
  });

  it('keeps the words of the mail that was sent, whatever is entered afterwards', async () => {
    const at = await mounted(savedGoogle, { account: 'eve@example.com' });
    await sendTest(at);
    await at.enter('username', 'eve@example.com');
    expect(light(at)).to.contain('! Check account and permission');
  });
});

describe('the row of the test mail', () => {
  afterEach(() => document.body.replaceChildren());

  for (const width of ['300px', '800px'])
    it(`stays where it is while it sends, ${width} wide`, async () => {
      const fetch = () =>
        new Promise<Response>(() => {
          // No answer comes.
        });
      const at = await mounted(savedGoogle, {}, { config: { fetch, testUrl: '/test' } });
      const { panel } = at;
      panel.style.width = width;
      const button = panel.shadowRoot!.querySelector('[part~="test"]')!;
      const places = () =>
        [button, panel.shadowRoot!.querySelector('#test-recipient')!].map(
          (each) => each.getBoundingClientRect().top,
        );
      const before = places();
      const words = button.textContent;
      await at.click('[part~="test"]');
      await waitUntil(() => button.textContent !== words, 'it sends');
      expect(places()).to.deep.equal(before);
    });
});
