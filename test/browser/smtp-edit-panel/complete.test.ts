import { expect } from '@open-wc/testing';
import de from '../../../src/locales/de.js';
import { registerLocale } from '../../../src/locales/locale.js';
import type { SmtpTarget } from '../../../src/smtp-target/target.js';
import { panelFixture } from './harness.js';

const appOnly: SmtpTarget = {
  name: 'alerts',
  server: 'smtp.office365.com',
  mode: 'starttls',
  port: 587,
  'auth-method': 'microsoft-oauth2',
  'oauth2-grant': 'client-credentials',
  'oauth2-client-id': '99999999-8888-7777-6666-555555555555',
  'oauth2-client-auth': 'certificate',
  'oauth2-client-certificate': 'no certificate',
  'oauth2-client-private-key': 'no key',
  'oauth2-tenant-id': 'contoso.com',
  username: 'alerts@contoso.com',
  'from-address': 'alerts@contoso.com',
  mailto: ['a@example.com'],
};

describe('a panel that says that it is complete', () => {
  it('has the guide, the help and the judgement of a sign-in without a person, in the language of the page', async () => {
    registerLocale(de);
    document.documentElement.lang = 'de';
    const { at, panel } = await panelFixture({ value: appOnly, refreshTokenUrl: '/token' });
    expect(at.text('[part~="guide"]')).to.equal('So richten Sie das bei Microsoft ein');
    expect(at.text('[id="oauth2-grant-hint"]')).to.contain('Niemand meldet sich an.');
    expect(at.text('[id="oauth2-client-certificate-hint"]')).to.contain('PEM');
    expect(panel.checkValidity()).to.equal(false);
  });

  it('shows nothing of a choice before its help is there', async () => {
    document.documentElement.lang = 'en';
    const { at, panel } = await panelFixture({
      value: { ...appOnly, 'oauth2-grant': 'authorization-code', 'oauth2-client-auth': 'secret' },
      refreshTokenUrl: '/token',
    });
    await at.choose('oauth2-grant', 'client-credentials');
    expect(panel.shadowRoot?.querySelector('oauth2-authorize-button')).to.equal(null);
    expect(at.text('[part~="guide"]')).to.contain('How to set this up at Microsoft');
  });
});
