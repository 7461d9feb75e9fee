import { expect } from '@open-wc/testing';
import type { SmtpTarget } from '../../../src/smtp-target/target.js';
import { waitUntil } from '../support/wait-until.js';
import { panelFixture } from './harness.js';

/** A certificate with an RSA key, until 2036; its key is nowhere. */
const PEM = `-----BEGIN CERTIFICATE-----
MIIC9zCCAd+gAwIBAgIJaEZfsnovSc0PMA0GCSqGSIb3DQEBCwUAMBExDzANBgNV
BAMTBmFsZXJ0czAeFw0yNjAxMDEwMDAwMDBaFw0zNjAxMDEwMDAwMDBaMBExDzAN
BgNVBAMTBmFsZXJ0czCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBAOJn
MfIllUI0eCxQgHFq5JlS0jgT0fkSUf7JVVslRGQTq3ktzdy6fLqZXmImKLUmCjJ+
BzUZarNIbKJbpxoqmDn1wBkJ3z8h49hhxFNM+R5evqEON5VlDhqgWHuGeywR7l92
CEq825yYC6yUVdkVuqKysYZqn/f7YB5SUxekRQ/qW8fSSuDPtLaJCOx5FO88YitK
w61mg58A5WWD/LCDTsUIuQ582AxGN/k1PkRseyC9hU0ZpUXVzXpL/364UF+J6b0i
I5KGK8F9aQJHxgu+smyOWWLRryjlbIe7/NiYHLHT3b5Der2z8QIHuH6Rhdsuk4gT
4nPy2Bzwdhig+UUaNjMCAwEAAaNSMFAwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8E
BAMCBaAwHQYDVR0lBBYwFAYIKwYBBQUHAwEGCCsGAQUFBwMCMBEGA1UdEQQKMAiC
BmFsZXJ0czANBgkqhkiG9w0BAQsFAAOCAQEAPHJnOCRhGiE+Dj0SH8srNUs1R/9a
Cwhj+NdhLtAtlOKycmy8mWvchGu7sp8Ak3lXSys1s5iu8RyeRTfkEC2lFrr43X2y
2XSsQOesFwIvRUb0vitF0Yk5wL1BaVcqRMQNQAnCdMw6PFB8I8SYEINLfUYFY1+m
WOOaBukwp83XuN+x7FGdTL+mKumwktyVVlCJJrvtx1HDErS3wvhzjY4WostPuDv3
C0U/IfxJYkrh37ltAVxgdSxA5BUvlhmlXkM0VH97PQLLidkZM/XpcD6GhKFuDHHn
TWe52ZYqBqE1fhU+yVNMxevf9ZWH3Hhkx9n9+/Zlxf168W9wpE8xWjvFHg==
-----END CERTIFICATE-----
`;

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
