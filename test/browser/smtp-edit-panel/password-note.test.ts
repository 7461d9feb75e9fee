import { expect } from '@open-wc/testing';
import { registerLocale } from '../../../src/locales/locale.js';
import de from '../../../src/locales/de.js';
import { panelFixture, saved } from './harness.js';

const value = {
  ...saved,
  server: 'smtp.office365.com',
  port: 587,
  username: 'alerts@contoso.com',
} as const;
const setup = { mode: 'edit', value, refreshTokenUrl: '/token' } as const;

describe('the note that password sign-in is ending', () => {
  it('stands at a target of Microsoft or Google, in the words of each', async () => {
    const microsoft = await panelFixture(setup);
    expect(microsoft.at.text('[part="notice"]')).to.include('end of December 2026');
    const google = await panelFixture({ ...setup, value: { ...value, server: 'smtp.gmail.com' } });
    expect(google.at.text('[part="notice"]')).to.include('only app passwords');
    await expect(google.panel).to.be.accessible();
  });

  it('is not there at another server, for a new target, or without OAuth2', async () => {
    for (const other of [
      { ...setup, value: saved },
      { ...setup, refreshTokenUrl: undefined },
      { refreshTokenUrl: '/token' },
    ]) {
      const { panel } = await panelFixture(other);
      expect(panel.shadowRoot?.querySelector('[part="notice"]')).to.equal(null);
    }
  });

  it('changes to OAuth2 in place, with the focus on what is missing', async () => {
    const { panel, at } = await panelFixture(setup);
    let heard = 0;
    panel.addEventListener('change', () => (heard += 1));
    await at.click('[part~="notice"] button:first-of-type');
    await panel.updateComplete;
    expect(heard).to.equal(1);
    expect(panel.submitValues).to.deep.equal({
      ...value,
      'auth-method': 'microsoft-oauth2',
      delete: ['password'],
    });
    expect(at.control<HTMLSelectElement>('auth-method').value).to.equal('microsoft-oauth2');
    expect(panel.shadowRoot?.activeElement).to.equal(at.control('oauth2-client-id'));
    expect(panel.shadowRoot?.querySelector('[part~="notice"] button:first-of-type')).to.equal(null);
  });

  it('loses nothing on the way back', async () => {
    const { panel, at } = await panelFixture(setup);
    await at.enter('password', 'hunter2');
    await at.click('[part~="notice"] button:first-of-type');
    await at.choose('auth-method', 'plain');
    expect(panel.submitValues).to.deep.equal({ ...value, password: 'hunter2' });
  });

  it('goes when the user does not want it, until another target is loaded', async () => {
    const { panel, at } = await panelFixture(setup);
    await at.click('[part~="notice"] button:last-of-type');
    expect(panel.shadowRoot?.querySelector('[part="notice"]')).to.equal(null);
    expect(panel.shadowRoot?.activeElement).to.equal(at.control('auth-method'));
    panel.value = { ...value, name: 'other' };
    await panel.updateComplete;
    expect(panel.shadowRoot?.querySelector('[part="notice"]')).to.exist;
  });

  it('speaks German', async () => {
    registerLocale(de);
    document.documentElement.lang = 'de';
    try {
      const { at } = await panelFixture(setup);
      expect(at.text('[part="notice"]')).to.include('Ende Dezember 2026');
    } finally {
      document.documentElement.lang = 'en';
    }
  });
});
