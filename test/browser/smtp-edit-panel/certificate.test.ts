import { expect } from '@open-wc/testing';
import type { SmtpTarget } from '../../../src/smtp-target/target.js';
import { certificate as PEM } from '../../../scripts/screenshots/certificate.js';
import { waitUntil } from '../support/wait-until.js';
import { panelFixture } from './harness.js';

const microsoft: SmtpTarget = {
  name: 'alerts',
  server: 'smtp.office365.com',
  mode: 'starttls',
  port: 587,
  'auth-method': 'microsoft-oauth2',
  'oauth2-grant': 'client-credentials',
  'oauth2-client-id': '99999999-8888-7777-6666-555555555555',
  'oauth2-client-auth': 'certificate',
  'oauth2-tenant-id': 'contoso.com',
  username: 'alerts@contoso.com',
  'from-address': 'alerts@contoso.com',
  mailto: ['a@example.com'],
};

async function mounted(answer: () => Response | Promise<Response>, value = microsoft, more: object = {}) {
  const asked: { url: string; body: unknown }[] = [];
  const fetch = (url: string, init: RequestInit) => {
    asked.push({ url, body: JSON.parse(init.body as string) });
    return Promise.resolve(answer());
  };
  const { at, panel } = await panelFixture({
    value,
    refreshTokenUrl: '/token',
    ...more,
    config: { fetch: fetch as typeof globalThis.fetch, certificateUrl: '/certificate' },
  });
  const button = '[part~="make-certificate"]';
  await waitUntil(() => at.text(button) !== '', 'the button is there');
  return { at, panel, asked, make: () => at.click(button) };
}

const hint = (key: string) => `[id="${key}-hint"]`;

describe('“Make one for me”', () => {
  it('fills in the certificate, asks for no key, and gives the file', async () => {
    const { at, panel, asked, make } = await mounted(() =>
      Response.json({ 'oauth2-client-certificate': PEM, thumbprint: 'A', expires: 1 }),
    );
    await at.enter('oauth2-client-private-key', 'left over');
    await make();
    await waitUntil(() => at.control('oauth2-client-certificate').value !== '', 'the certificate is there');
    await panel.updateComplete;
    expect(asked).to.deep.equal([{ url: '/certificate', body: { name: 'alerts' } }]);
    expect(at.control('oauth2-client-private-key').value).to.equal('');
    expect(at.error('oauth2-client-private-key')).to.equal('');
    expect(at.text(hint('oauth2-client-private-key'))).to.contain('keeps the key');
    expect(at.text(hint('oauth2-client-certificate'))).to.contain('upload it to the app at Microsoft');
    expect(panel.checkValidity()).to.equal(true);
    expect(panel.submitValues).to.deep.equal({ ...microsoft, 'oauth2-client-certificate': PEM.trim() });
    const link = panel.shadowRoot?.querySelector<HTMLAnchorElement>('a[download]');
    expect(link?.download).to.equal('alerts.cer');
    const file = new Uint8Array(await (await fetch(link?.href ?? '')).arrayBuffer());
    expect(file[0]).to.equal(0x30);
    await at.enter('oauth2-client-certificate', `${PEM}${PEM}`);
    expect(panel.checkValidity(), 'another certificate has a key of its own').to.equal(false);
  });

  it('on edit: the saved key is no key of the new certificate, and is not deleted', async () => {
    const value = { ...microsoft, 'oauth2-client-certificate': PEM };
    const { at, panel, make } = await mounted(
      () => Response.json({ data: { 'oauth2-client-certificate': `${PEM}` } }),
      value,
      { mode: 'edit' },
    );
    expect(panel.checkValidity()).to.equal(true);
    await at.enter('oauth2-client-certificate', 'another');
    expect(panel.checkValidity()).to.equal(false);
    expect(at.control('oauth2-client-private-key').required).to.equal(true);
    await make();
    await waitUntil(() => panel.checkValidity(), 'the certificate was made');
    expect(panel.submitValues).not.to.have.property('delete');
  });

  it('says why there is none, and leaves what was entered', async () => {
    let answer = () =>
      Response.json({ error: 'storage', error_description: 'The disk is full.' }, { status: 507 });
    const { at, panel, make } = await mounted(() => answer());
    await at.enter('oauth2-client-certificate', 'mine');
    await make();
    await waitUntil(
      () => at.text(hint('oauth2-client-certificate')).includes('The disk is full.'),
      'the reason is told',
    );
    expect(at.control('oauth2-client-certificate').value).to.equal('mine');
    answer = () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } });
    await make();
    await waitUntil(() => !at.text(hint('oauth2-client-certificate')).includes('disk'), 'told anew');
    expect(at.text(hint('oauth2-client-certificate'))).to.contain('No certificate was made');
    expect(at.control('oauth2-client-certificate').value).to.equal('mine');
    panel.remove();
  });

  it('is there only where the host can', async () => {
    const { at, panel } = await panelFixture({ value: microsoft, refreshTokenUrl: '/token' });
    await waitUntil(() => at.text(hint('oauth2-client-certificate')).includes('PEM'), 'the part is loaded');
    expect(panel.shadowRoot?.querySelector('[part~="make-certificate"]')).to.equal(null);
  });
});
