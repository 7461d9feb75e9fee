import { expect } from '@open-wc/testing';
import { microsoft } from '../../../src/providers/microsoft.js';
import type { SmtpTarget } from '../../../src/smtp-target/target.js';
import { waitUntil } from '../support/wait-until.js';
import { panelFixture } from './harness.js';

const addresses = {
  'oauth2-issuer': 'https://id.example.com',
  'oauth2-authorization-endpoint': 'https://id.example.com/authorize',
  'oauth2-token-endpoint': 'https://id.example.com/token',
};
const other: SmtpTarget = {
  name: 'alerts',
  server: 'mail.example.com',
  mode: 'starttls',
  'auth-method': 'oauth2',
  'oauth2-provider': 'other',
  'oauth2-issuer': 'https://id.example.com',
  'oauth2-client-id': 'client',
  'from-address': 'alerts@example.com',
  mailto: ['a@example.com'],
};

async function mounted(answer: () => Response, more: object = {}) {
  const asked: { url: string; body: unknown }[] = [];
  const fetch = (url: string, init: RequestInit) => {
    asked.push({ url, body: JSON.parse(init.body as string) });
    return Promise.resolve(answer());
  };
  const { at, panel } = await panelFixture({
    value: other,
    refreshTokenUrl: '/token',
    config: {
      fetch: fetch as typeof globalThis.fetch,
      otherProvider: true,
      discoveryUrl: '/discover',
      ...more,
    },
  });
  await waitUntil(
    () => panel.shadowRoot?.querySelector('[name="auth-method"]') !== null,
    'the form is there',
  );
  return { at, panel, asked, find: () => at.click('[part~="discover"]') };
}

const choices = (panel: HTMLElement) =>
  [...(panel.shadowRoot?.querySelectorAll<HTMLOptionElement>('[name="auth-method"] option') ?? [])].map(
    ({ value }) => value,
  );

describe('“Other (OAuth2)”', () => {
  it('is a choice where the host says so, and nowhere else', async () => {
    const { panel } = await panelFixture({ refreshTokenUrl: '/token' });
    expect(choices(panel)).not.to.include('oauth2/other');
    const { panel: allowed, at } = await panelFixture({
      refreshTokenUrl: '/token',
      config: { otherProvider: true },
    });
    expect(choices(allowed)).to.include('oauth2/other');
    await at.choose('auth-method', 'oauth2/other');
    await waitUntil(() => at.has('oauth2-token-endpoint'), 'its fields are there');
    expect(at.text('[name="auth-method"] option:checked')).to.equal('Other (OAuth2)');
    // The host finds no addresses: they are entered.
    expect(allowed.shadowRoot?.querySelector('[part~="discover"]')).to.equal(null);
    expect(at.text('[id="oauth2-issuer-hint"]')).to.contain('may be left empty');
    const connection = allowed.shadowRoot?.querySelector('details');
    expect(connection?.open).to.equal(true);
  });

  it('finds the addresses by the issuer, and suggests scopes', async () => {
    const { at, panel, asked, find } = await mounted(() =>
      Response.json({
        ...addresses,
        'oauth2-issuer': 'https://id.example.com/',
        'scopes-supported': ['openid', 'address', 'smtp', 'offline_access'],
      }),
    );
    const button = at.control<HTMLElement & { disabled: boolean }>('oauth2-refresh-token');
    expect(button.disabled).to.equal(true);
    await find();
    await waitUntil(() => at.control('oauth2-token-endpoint').value !== '', 'the addresses are there');
    await panel.updateComplete;
    expect(asked).to.deep.equal([{ url: '/discover', body: { 'oauth2-issuer': 'https://id.example.com' } }]);
    expect(at.control('oauth2-scope').value).to.equal('openid smtp offline_access');
    expect(at.text('[id="oauth2-scope-hint"]')).to.contain('address');
    expect(button.disabled).to.equal(false);
    await at.authorize('ref');
    expect(panel.submitValues).to.deep.equal({
      ...other,
      ...addresses,
      'oauth2-issuer': 'https://id.example.com/',
      'oauth2-scope': 'openid smtp offline_access',
      'oauth2-refresh-token': 'ref',
    });
    await at.enter('oauth2-token-endpoint', 'https://id.example.com/other');
    expect(at.error('oauth2-refresh-token')).to.contain('another client ID, tenant or provider');
    expect(panel.submitValues).not.to.have.property('oauth2-refresh-token');
  });

  it('says why nothing was found, and stops saying it for another issuer', async () => {
    for (const [error, says] of [
      ['issuer_differs', 'about another issuer'],
      ['address_refused', 'public internet'],
      ['something_else', 'Words of the backend'],
    ] as const) {
      const { at, panel, find } = await mounted(() =>
        Response.json({ error, error_description: 'Words of the backend <b>' }, { status: 400 }),
      );
      await find();
      await waitUntil(() => at.text('.failure') !== '', 'the reason is there');
      expect(at.text('.failure')).to.contain(says);
      expect(at.text('.failure code')).to.equal('Words of the backend <b>');
      await at.enter('oauth2-issuer', 'https://other.example');
      expect(panel.shadowRoot?.querySelector('.failure')).to.equal(null);
    }
  });

  it('asks nobody for what is no issuer', async () => {
    const { at, asked, find, panel } = await mounted(() => Response.json({}));
    await at.type('oauth2-issuer', 'id.example.com');
    await find();
    await panel.updateComplete;
    expect(at.error('oauth2-issuer')).to.contain('https://');
    await at.type('oauth2-issuer', '');
    await find();
    expect(at.text('[id="oauth2-issuer-hint"]')).to.contain('first');
    expect(asked).to.deep.equal([]);
  });

  it('is submitted as before by who does not use it', async () => {
    const { panel } = await panelFixture({
      value: {
        ...other,
        'auth-method': 'google-oauth2',
        'oauth2-provider': undefined,
      } as unknown as SmtpTarget,
      refreshTokenUrl: '/token',
      config: { otherProvider: true, discoveryUrl: '/discover' },
    });
    expect(
      Object.keys(panel.submitValues).filter((key) => /issuer|endpoint|scope|mechanism/.test(key)),
    ).to.deep.equal([]);
  });
});

describe('the clouds of Microsoft', () => {
  const cloud = (panel: HTMLElement) => panel.shadowRoot?.querySelector<HTMLSelectElement>('#cloud');

  it('are a choice beside the method, which fills in the server', async () => {
    const { at, panel } = await panelFixture({ refreshTokenUrl: '/token' });
    expect(cloud(panel)).to.equal(null);
    await at.choose('auth-method', 'microsoft-oauth2');
    await waitUntil(() => cloud(panel) !== null, 'the clouds are there');
    expect(choices(panel)).to.deep.equal(['none', 'plain', 'google-oauth2', 'microsoft-oauth2']);
    await at.choose('cloud', 'oauth2/microsoft-us-government');
    await panel.updateComplete;
    expect(panel.submitValues).to.include({
      'auth-method': 'oauth2',
      'oauth2-provider': 'microsoft-us-government',
      server: 'smtp.office365.us',
      port: 587,
    });
    // Still Microsoft, in the same place of the list.
    expect(at.text('[name="auth-method"] option:checked')).to.equal('Microsoft (OAuth2)');
    expect(choices(panel)).to.deep.equal([
      'none',
      'plain',
      'google-oauth2',
      'oauth2/microsoft-us-government',
    ]);
    expect(at.text('#cloud-hint')).to.contain('portal of this cloud');
    await at.choose('cloud', 'microsoft-oauth2');
    expect(panel.submitValues).to.include({
      'auth-method': 'microsoft-oauth2',
      server: 'smtp.office365.com',
    });
    expect(at.text('#cloud-hint')).to.equal('');
  });

  it('are shown of a saved target, and none where the host takes them away', async () => {
    const value: SmtpTarget = { ...other, 'oauth2-provider': 'microsoft-china' };
    const { panel } = await panelFixture({ mode: 'edit', value, refreshTokenUrl: '/token' });
    await waitUntil(() => cloud(panel) !== null, 'the clouds are there');
    expect(cloud(panel)?.value).to.equal('oauth2/microsoft-china');
    const { panel: without, at } = await panelFixture({
      refreshTokenUrl: '/token',
      config: { providers: [{ ...microsoft, clouds: [] }] },
    });
    await at.choose('auth-method', 'microsoft-oauth2');
    await waitUntil(() => at.has('oauth2-tenant-id'), 'Microsoft is chosen');
    expect(cloud(without)).to.equal(null);
  });
});
