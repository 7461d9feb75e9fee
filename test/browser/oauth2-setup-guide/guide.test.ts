import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/oauth2-setup-guide/define.js';
import '../../../src/elements/smtp-oauth2-config/define.js';
import { registerLocale } from '../../../src/index.js';
import type { OAuth2SetupGuide } from '../../../src/index.js';
import de from '../../../src/locales/de.js';
import { fastmail } from '../../../src/providers/index.js';
import { waitUntil } from '../support/wait-until.js';

const URI = 'https://admin.example.com:8006/oauth2-callback.html';

async function guide(attributes: Readonly<Record<string, string>> = {}): Promise<OAuth2SetupGuide> {
  const element = document.createElement('oauth2-setup-guide');
  const all: Record<string, string> = { 'redirect-uri': URI, ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  parent.append(element);
  await element.updateComplete;
  return element;
}

const root = (element: OAuth2SetupGuide) => element.shadowRoot!;
const text = (element: OAuth2SetupGuide) => root(element).textContent.replace(/\s+/g, ' ');
const values = (element: OAuth2SetupGuide, name: string) =>
  [...root(element).querySelectorAll(`[data-value="${name}"] code`)].map((code) => code.textContent);
const steps = (element: OAuth2SetupGuide) => [
  ...root(element).querySelectorAll<HTMLElement>('[part="step"]'),
];
const ticks = (element: OAuth2SetupGuide) =>
  steps(element).map((step) => step.querySelector('input')!.checked);

describe('oauth2-setup-guide', () => {
  beforeEach(() => sessionStorage.clear());

  it('leads through Google with this host’s values', async () => {
    const element = await guide({ provider: 'google', 'app-name': 'Alerts of pve1' });
    expect(steps(element)).to.have.length(6);
    expect(values(element, 'redirectUri')).to.deep.equal([URI, URI]);
    expect(values(element, 'scope')).to.deep.equal(['https://mail.google.com/']);
    expect(values(element, 'appType')).to.deep.equal(['Web application']);
    expect(new Set(values(element, 'appName'))).to.deep.equal(new Set(['Alerts of pve1']));
    expect(text(element)).to.contain('after seven days');
    element.redirectUri = location.origin;
    await element.updateComplete;
    expect(text(element)).to.contain('Google accepts this redirect URI.');
  });

  it('leads through the app itself at Microsoft, with commands for this app and mailbox', async () => {
    const id = '0f5a2c1e-7b3d-4c8e-9a61-2d4f6b8c0e13';
    const object = '11111111-2222-3333-4444-555555555555';
    const element = await guide({
      provider: 'microsoft',
      grant: 'client-credentials',
      'app-name': 'Alerts of Bob’s box',
      'client-id': id,
      'login-hint': 'alerts@contoso.com',
    });
    expect(values(element, 'redirectUri')).to.deep.equal([]);
    expect(root(element).querySelector('[part="ends"]')).to.equal(null);
    expect(values(element, 'rightCommand')[0]).to.contain('-ObjectId OBJECT-ID');
    const field = root(element).querySelector<HTMLInputElement>('[part="object-id"]')!;
    field.value = ` ${object} `;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    const [command = ''] = values(element, 'rightCommand');
    expect(command.split('\n')).to.deep.equal([
      'Install-Module ExchangeOnlineManagement',
      'Connect-ExchangeOnline',
      `New-ServicePrincipal -AppId ${id} -ObjectId ${object} -DisplayName 'Alerts of Bob’’s box'`,
      `New-ManagementScope -Name 'Alerts of Bob’’s box mailbox' -RecipientRestrictionFilter "PrimarySmtpAddress -eq 'alerts@contoso.com'"`,
      `New-ManagementRoleAssignment -Name 'Alerts of Bob’’s box SMTP' -Role 'Application SMTP.SendAsApp' -App ${id} -CustomResourceScope 'Alerts of Bob’’s box mailbox'`,
      'Set-CASMailbox -Identity alerts@contoso.com -SmtpClientAuthenticationDisabled $false',
      `Test-ServicePrincipalAuthorization -Identity ${id} -Resource alerts@contoso.com`,
    ]);
    expect(text(element)).to.contain('two hours');
    const older = root(element).querySelector('[data-step="microsoft-app-older"] details')!;
    expect(older.hasAttribute('open')).to.equal(false);
    expect(older.textContent).to.contain(`-User ${object} -AccessRights FullAccess`);
  });

  it('puts nothing into a command that is neither an ID nor an address', async () => {
    const element = await guide({
      provider: 'microsoft',
      grant: 'client-credentials',
      'client-id': 'x; Remove-Mailbox',
      'login-hint': "a@b.c'; Remove-Mailbox",
    });
    for (const name of ['rightCommand', 'olderCommand'])
      expect(values(element, name)[0]).to.not.contain('Remove-Mailbox');
  });

  it('leads through a service account at Google', async () => {
    const element = await guide({ provider: 'google', grant: 'jwt-bearer' });
    expect(steps(element)).to.have.length(4);
    expect(values(element, 'scope')).to.deep.equal(['https://mail.google.com/']);
    expect(values(element, 'redirectUri')).to.deep.equal([]);
    expect(text(element)).to.contain('Manage Domain Wide Delegation');
  });

  it('leads through Microsoft, with the mailbox’s half', async () => {
    const element = await guide({
      provider: 'microsoft',
      'tenant-id': 'contoso.com',
      'client-id': '11111111-2222-3333-4444-555555555555',
      'login-hint': 'alerts@contoso.com',
    });
    expect(values(element, 'appType')).to.deep.equal(['Web']);
    expect(values(element, 'permission')).to.deep.equal(['SMTP.Send', 'offline_access']);
    expect(values(element, 'consentLink')).to.deep.equal([
      'https://login.microsoftonline.com/contoso.com/adminconsent?client_id=11111111-2222-3333-4444-555555555555',
    ]);
    expect(values(element, 'command')).to.deep.equal([
      'Connect-ExchangeOnline\nSet-CASMailbox -Identity alerts@contoso.com -SmtpClientAuthenticationDisabled $false',
    ]);
    expect(text(element)).to.contain('https://outlook.office.com/SMTP.Send offline_access');
    expect(text(element)).to.contain('It is not used for 90 days.');
  });

  it('leads through any other provider of the configuration', async () => {
    const config = await fixture(
      html`<smtp-oauth2-config redirect-uri=${URI} .config=${{ providers: [fastmail] }}>
        <oauth2-setup-guide provider="fastmail"></oauth2-setup-guide>
      </smtp-oauth2-config>`,
    );
    const element = config.querySelector('oauth2-setup-guide')!;
    await element.updateComplete;
    expect(text(element)).to.contain('Register this product at Fastmail');
    expect(values(element, 'scope')).to.deep.equal([fastmail.scopes.join(' ')]);
    expect(values(element, 'redirectUri')).to.deep.equal([URI, URI]);
  });

  it('lets people choose the provider where the host does not', async () => {
    const element = await guide();
    expect(steps(element)).to.have.length(0);
    root(element).querySelector('select')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(text(element)).to.contain('Register the app');
  });

  it('says so when the provider is not known', async () => {
    const element = await guide({ provider: 'nobody' });
    expect(text(element)).to.contain('There is no provider “nobody” here.');
  });

  it('says why the provider will refuse the redirect URI, and what to do', async () => {
    const element = await guide({ provider: 'google', 'redirect-uri': 'https://10.0.0.5:8006' });
    const verdict = root(element).querySelector('[part~="error"]')!.textContent.replace(/\s+/g, ' ');
    expect(verdict).to.contain('Not accepted: Google refuses a redirect URI with an IP address (10.0.0.5).');
    expect(verdict).to.contain('Open this page under a host name in a real domain');
  });

  it('has another address registered where the provider refuses this one', async () => {
    const element = await guide({ provider: 'google', 'redirect-uri': 'https://10.0.0.5:8006' });
    expect(new Set(values(element, 'redirectUri'))).to.deep.equal(new Set(['http://localhost']));
    const [help, refused] = root(element).querySelectorAll('[part="redirect-uri"] > p');
    expect(help?.textContent).to.match(/, but does not accept it:$/);
    expect(refused?.textContent).to.equal('https://10.0.0.5:8006');
    expect(text(element)).to.contain('Register http://localhost in its place');
    const sheet = root(element).querySelector('[part="sheet"]')!.textContent;
    expect(sheet).to.contain('Redirect URI: http://localhost').and.not.to.contain('10.0.0.5:8006');
    await expect(element).shadowDom.to.be.accessible();

    element.provider = 'microsoft'; // which takes addresses of a private network
    await element.updateComplete;
    expect(new Set(values(element, 'redirectUri'))).to.deep.equal(new Set(['https://10.0.0.5:8006']));
  });

  it('copies a value to the letter and announces it', async () => {
    const element = await guide({ provider: 'google' });
    const row = root(element).querySelector('[part="redirect-uri"] [data-value="redirectUri"]')!;
    const button = row.querySelector('button')!;
    const status = row.querySelector('[role="status"]')!;
    expect(button.getAttribute('aria-label')).to.equal('Copy: Redirect URI');
    const announced = new Promise((done) =>
      new MutationObserver(() => status.textContent && done(undefined)).observe(status, { childList: true }),
    );
    const original = navigator.clipboard.writeText.bind(navigator.clipboard);
    let written = '';
    navigator.clipboard.writeText = (data) => Promise.resolve((written = data)).then(() => undefined);
    try {
      button.focus();
      await sendKeys({ press: 'Enter' });
      await announced;
    } finally {
      navigator.clipboard.writeText = original;
    }
    expect(written).to.equal(URI);
    expect(status.textContent).to.equal('Copied');
  });

  it('selects the value where the page may not copy', async () => {
    const element = await guide({ provider: 'google' });
    const row = root(element).querySelector('[part="redirect-uri"] [data-value="redirectUri"]')!;
    const status = row.querySelector('[role="status"]')!;
    const announced = new Promise((done) =>
      new MutationObserver(() => status.textContent && done(undefined)).observe(status, { childList: true }),
    );
    const original = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    try {
      row.querySelector('button')!.click();
      await announced;
    } finally {
      navigator.clipboard.writeText = original;
    }
    expect(status.textContent).to.contain('Selected.');
    expect(getSelection()!.toString()).to.equal(URI);
  });

  it('keeps the ticks for the visit, for each provider apart, with the keyboard alone', async () => {
    const element = await guide({ provider: 'google' });
    steps(element)[1]!.querySelector('input')!.focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(ticks(element)).to.deep.equal([false, true, false, false, false, false]);
    expect(text(element)).to.contain('1 of 6 done');

    expect(ticks(await guide({ provider: 'google' }))[1]).to.equal(true);
    element.provider = 'microsoft';
    await element.updateComplete;
    expect(ticks(element)).to.deep.equal([false, false, false, false, false, false]);
    element.provider = 'google';
    await element.updateComplete;
    expect(ticks(element)[1]).to.equal(true);
  });

  it('gives the steps as text and as a mail, without the part for this form', async () => {
    const element = await guide({ provider: 'microsoft' });
    const sheet = root(element).querySelector('[part="sheet"]')!.textContent;
    expect(sheet).to.contain('1. Register the app');
    expect(sheet).to.contain(`Redirect URI: ${URI}`);
    expect(sheet).not.to.contain('Sign in here');
    const mail = root(element).querySelector<HTMLAnchorElement>('a.mail')!.href;
    expect(mail).to.match(/^mailto:\?subject=/);
    expect(decodeURIComponent(mail)).to.contain(`Redirect URI: ${URI}`);
    // No room for all of it, but no step is left without saying where, and no heading without anything below.
    expect(mail.length).to.be.at.most(2000);
    expect(text(element)).to.contain('copy the steps and paste them into it');
    expect(decodeURIComponent(mail)).to.contain('2. Copy two IDs\r\n   Where: App registrations ›');
    expect(decodeURIComponent(mail)).not.to.contain('What ends the sign-in later');
  });

  it('speaks German, once the long texts are loaded', async () => {
    registerLocale(de);
    const element = await guide({ provider: 'microsoft', lang: 'de' });
    await waitUntil(() => text(element).includes('Die Anwendung registrieren'), 'no German');
    expect(text(element)).to.contain('klicken Sie auf Neue Registrierung (New registration)');
  });

  it('names what stands in the provider’s pages in both languages, where those pages are translated', async () => {
    const strings = { ...de.strings, console: { 'New registration': 'Neue Registrierung', Web: 'Web' } };
    registerLocale({ ...de, lang: 'de-x-names', strings });
    const element = await guide({ provider: 'microsoft', lang: 'de-x-names' });
    await waitUntil(() => text(element).includes('Die Anwendung registrieren'), 'no German');
    expect(text(element)).to.contain('klicken Sie auf Neue Registrierung (New registration)');
    expect(text(element)).not.to.contain('Web (Web)');
    const names = [...root(element).querySelectorAll('bdi')].map((each) => each.textContent);
    expect(names).to.include.members(['Neue Registrierung', 'New registration']);
    const sheet = root(element).querySelector('[part="sheet"]')!.textContent;
    expect(sheet).to.contain('„Neue Registrierung (New registration)“');
  });

  it('keeps its events to itself', async () => {
    const element = await guide({ provider: 'google' });
    let changes = 0;
    element.addEventListener('change', () => (changes += 1));
    root(element).querySelector('input')!.click();
    expect(changes).to.equal(0);
  });

  it('renders foreign words as text', async () => {
    const element = await guide({
      provider: 'microsoft',
      'app-name': '<img src=x onerror=alert(1)>',
      'login-hint': 'x"; Remove-Mailbox',
    });
    expect(root(element).querySelector('img')).to.equal(null);
    expect(values(element, 'appName')[0]).to.equal('<img src=x onerror=alert(1)>');
    expect(values(element, 'command')[0]).not.to.contain('Remove-Mailbox');
  });

  for (const provider of ['google', 'microsoft']) {
    for (const scheme of ['light', 'dark']) {
      it(`is accessible at ${provider} in ${scheme} colours`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.style.background = 'Canvas';
        try {
          const element = await guide({ provider, 'redirect-uri': 'http://10.0.0.5/A/' });
          root(element).querySelector('details')!.open = true;
          await expect(element).to.be.accessible();
        } finally {
          document.documentElement.removeAttribute('style');
        }
      });
    }
  }

  it('is accessible before the choice', async () => {
    await expect(await guide()).to.be.accessible();
  });
});
