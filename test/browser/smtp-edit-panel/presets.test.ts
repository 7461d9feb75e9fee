import { expect } from '@open-wc/testing';
import { presets } from '../../../src/providers/presets.js';
import type { SmtpTarget } from '../../../src/smtp-target/target.js';
import { PanelHarness } from './harness.js';

async function mounted(value: SmtpTarget = {}, config: object = { presets }) {
  const panel = Object.assign(document.createElement('smtp-edit-panel'), { value, config });
  document.body.append(panel);
  await panel.updateComplete;
  return new PanelHarness(panel);
}

const hint = (at: PanelHarness) => at.text('#preset-hint');

describe('the mail services of the panel', () => {
  afterEach(() => document.body.replaceChildren());

  it('are there where the host gives them', async () => {
    expect((await mounted({}, {})).has('preset')).to.equal(false);
    expect((await mounted()).has('preset')).to.equal(true);
  });

  for (const preset of presets)
    it(`fill in ${preset.name}, and say what it needs`, async () => {
      const at = await mounted({ name: 'alerts', 'from-address': 'alerts@contoso.com' });
      const heard: string[] = [];
      for (const name of ['input', 'change']) at.panel.addEventListener(name, () => heard.push(name));
      await at.choose('preset', preset.id);
      const { server, port, mode, username, 'auth-method': method } = at.panel.submitValues;
      expect(server).to.equal(preset.smtp.server.replace('<domain-with-dashes>', 'contoso-com'));
      expect({ port, mode }).to.deep.equal({ port: preset.smtp.port, mode: preset.smtp.mode });
      expect(username).to.equal(preset.username);
      expect(at.control<HTMLSelectElement>('auth-method').value).to.equal(
        preset.signIn === 'none' ? 'none' : 'plain',
      );
      expect(method).to.be.oneOf([undefined, 'none', 'plain']);
      expect(heard).to.deep.equal(['input', 'change']);
      expect(hint(at)).to.not.match(/\{|undefined/);
      expect(hint(at).length).to.be.above(20);
      expect(at.control<HTMLSelectElement>('preset').value).to.equal(preset.id);
    });

  it('ask for the part of the server that only the administrator knows', async () => {
    const at = await mounted();
    await at.choose('preset', 'amazon-ses');
    expect(at.panel.shadowRoot?.activeElement).to.equal(at.control('server'));
    await at.leave('server');
    expect(at.error('server')).to.not.equal('');
    await at.enter('server', 'email-smtp.eu-central-1.amazonaws.com');
    expect(at.error('server')).to.equal('');
    expect(at.control<HTMLSelectElement>('preset').value).to.equal('amazon-ses');
  });

  it('are recognised in a saved target, and left by another server', async () => {
    const at = await mounted({
      server: 'smtp.sendgrid.net',
      port: 587,
      mode: 'starttls',
      username: 'apikey',
    });
    expect(at.control<HTMLSelectElement>('preset').value).to.equal('sendgrid');
    await at.type('server', 'mail.example.com');
    expect(at.control<HTMLSelectElement>('preset').value).to.equal('');
    expect(hint(at)).to.equal('');
  });

  it('say that only people of the own organization are reached, and how many', async () => {
    const at = await mounted();
    await at.choose('preset', 'microsoft-hve');
    expect(hint(at)).to.contain('inside your own organization only');
    expect(hint(at)).to.contain('At most 50 recipients a message.');
  });

  it('are of no use for OAuth2', async () => {
    const at = await mounted({}, { presets, refreshTokenUrl: '/token' });
    await at.choose('auth-method', 'google-oauth2');
    expect(at.has('preset')).to.equal(false);
  });
});
