import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { panelFixture, saved, savedGoogle } from './harness.js';
import type { PanelHarness } from './harness.js';
import type { SmtpTarget } from '../../../src/smtp-target/target.js';
import { OAuth2DisconnectedEvent } from '../../../src/elements/smtp-oauth2-status/events.js';
import type { OAuth2AuthorizeButton } from '../../../src/elements/oauth2-authorize-button/oauth2-authorize-button.js';
import { waitUntil } from '../support/wait-until.js';

const GUID = '11111111-2222-3333-4444-555555555555';
const users = [
  { id: 'root@pam', email: 'root@example.com', comment: 'superuser' },
  { id: 'ann@pve', email: 'ann@example.com' },
];

const options = (at: PanelHarness, key: string) =>
  [...at.control<HTMLSelectElement>(key).options].map(({ value }) => value);

describe('smtp-edit-panel: its fields', () => {
  it('come in the order of the upstream form', async () => {
    const { panel } = await panelFixture({ users });
    const keys = [...panel.shadowRoot!.querySelectorAll('[data-field]')].map((each) =>
      each.getAttribute('data-field'),
    );
    expect(keys).to.deep.equal([
      'name',
      'enable',
      'server',
      'mode',
      'port',
      'auth-method',
      'from-address',
      'mailto-user',
      'mailto',
      'comment',
      'author',
    ]);
  });

  it('have the defaults of a new target', async () => {
    const { at } = await panelFixture();
    expect(at.control('enable').checked).to.equal(true);
    expect(at.control('mode').value).to.equal('tls');
    expect(at.control('port').placeholder).to.equal('Default (465)');
    await at.choose('mode', 'starttls');
    expect(at.control('port').placeholder).to.equal('Default (587)');
    await at.choose('mode', 'insecure');
    expect(at.control('port').placeholder).to.equal('Default (25)');
    expect(at.control('author').placeholder).to.equal('');
  });

  it('show a saved target, its name read-only and its password as unchanged', async () => {
    const { at } = await panelFixture({ mode: 'edit', value: saved });
    expect(at.control('name').readOnly).to.equal(true);
    expect(at.control('port').value).to.equal('2525');
    expect(at.control('mode').value).to.equal('starttls');
    expect(at.control('auth-method').value).to.equal('plain');
    expect(at.control('password').placeholder).to.equal('Unchanged');
    expect(at.control('password').required).to.equal(false);
  });

  it('keep an encryption that nobody knows', async () => {
    const value = { ...saved, mode: 'ssl' as 'tls' };
    const { at, panel } = await panelFixture({ mode: 'edit', value });
    expect(at.control('mode').value).to.equal('ssl');
    expect(panel.submitValues.mode).to.equal('ssl');
  });

  it('show no error before they were left, and none any more as soon as it is mended', async () => {
    const { at } = await panelFixture();
    await at.type('server', 'https://mail');
    expect(at.error('server')).to.equal('');
    await at.leave('server');
    expect(at.error('server')).to.contain('host name');
    expect(at.control('server').getAttribute('aria-invalid')).to.equal('true');
    await at.type('server', 'mail.example.com');
    expect(at.error('server')).to.equal('');
    expect(at.control('server').getAttribute('aria-invalid')).to.equal('false');
  });

  it('do not nag who only tabs through', async () => {
    const { at } = await panelFixture();
    at.control('name').focus();
    for (let i = 0; i < 4; i++) await sendKeys({ press: 'Tab' });
    expect(at.error('name') + at.error('server')).to.equal('');
  });

  it('show all errors after a try to submit', async () => {
    const { at, form, panel } = await panelFixture();
    form.requestSubmit();
    await panel.updateComplete;
    for (const key of ['name', 'server', 'from-address', 'mailto']) {
      expect(at.error(key), key).not.to.equal('');
    }
  });

  it('show an error that was loaded at once', async () => {
    const { at } = await panelFixture({ mode: 'edit', value: { ...saved, 'from-address': 'nobody' } });
    expect(at.error('from-address')).not.to.equal('');
  });

  it('show the host’s errors until their field is changed', async () => {
    const { at, panel } = await panelFixture({
      mode: 'edit',
      value: saved,
      errors: { server: 'No such <b>host</b>' },
    });
    expect(at.error('server')).to.contain('No such <b>host</b>');
    expect(panel.checkValidity()).to.equal(false);
    await at.type('server', 'other.example.com');
    expect(at.error('server')).to.equal('');
    expect(panel.checkValidity()).to.equal(true);
  });

  it('show the host’s errors that belong to no field above the form', async () => {
    const errors = { digest: 'Somebody else changed this target.' } as object;
    const { at, panel } = await panelFixture({ mode: 'edit', value: saved, errors });
    expect(at.text('[role="alert"]')).to.contain('Somebody else');
    expect(panel.checkValidity()).to.equal(true);
  });

  it('show the host’s errors in a section that is folded, too', async () => {
    const errors = { author: 'Too long' };
    const { at, panel } = await panelFixture({ mode: 'edit', value: saved, errors });
    expect(at.control('author').checkVisibility()).to.equal(true);
    expect(panel.reportValidity()).to.equal(false);
    expect(panel.shadowRoot?.activeElement).to.equal(at.control('author'));
  });

  it('show the host’s errors at a field that this target does not have above the form', async () => {
    for (const [key, label] of [
      ['oauth2-client-id', 'Client ID'],
      ['mailto-user', 'Recipient(s)'],
      ['oauth2-refresh-token', 'Sign-in'],
    ] as const) {
      const { at, panel } = await panelFixture({ mode: 'edit', value: saved, errors: { [key]: 'Not so' } });
      expect(at.text('[role="alert"]'), key).to.equal(`${label}: Not so`);
      expect(panel.checkValidity(), key).to.equal(true);
    }
  });

  it('show a secret on demand, until its field is left', async () => {
    const { at } = await panelFixture({ mode: 'edit', value: saved });
    const toggle = '[part~="reveal"]';
    expect(at.control('password').type).to.equal('password');
    await at.click(toggle);
    expect(at.control('password').type).to.equal('text');
    await at.leave('password');
    expect(at.control('password').type).to.equal('password');
  });
});

describe('smtp-edit-panel: recipients', () => {
  it('become removable tokens as they are typed', async () => {
    const { at, panel } = await panelFixture();
    at.control('mailto').focus();
    await sendKeys({ type: 'a@example.com, b@example.com' });
    expect(at.text('[part="token-list"]')).to.contain('a@example.com');
    expect(panel.submitValues.mailto).to.deep.equal(['a@example.com', 'b@example.com']);
    await sendKeys({ press: 'Enter' });
    expect(at.control('mailto').value).to.equal('');
    await at.click('[part~="token-remove"]');
    expect(panel.submitValues.mailto).to.deep.equal(['b@example.com']);
    expect(panel.shadowRoot?.activeElement).to.equal(at.control('mailto'));
  });

  it('that are wrong stay, are marked and named', async () => {
    const { at, panel } = await panelFixture();
    await at.enter('mailto', 'a@example.com <script>');
    expect(at.error('mailto')).to.contain('<script>');
    expect(panel.shadowRoot?.querySelector('script')).to.equal(null);
    expect(at.text('[part~="token-invalid"]')).to.contain('not a mail address');
  });

  it('can be users of the host, by a click each', async () => {
    const { at, panel } = await panelFixture({ users });
    expect(at.text('[name="mailto-user"]')).to.contain('root@example.com');
    const [root, ann] = at.control<HTMLSelectElement>('mailto-user').options;
    for (const option of [root, ann]) {
      option?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true }));
    }
    await panel.updateComplete;
    expect(panel.submitValues['mailto-user']).to.deep.equal(['root@pam', 'ann@pve']);
  });

  it('keep users whom the host does not know', async () => {
    const value = { ...saved, 'mailto-user': ['gone@pam'] };
    const { at, panel } = await panelFixture({ mode: 'edit', value, users });
    expect(at.text('[name="mailto-user"]')).to.contain('gone@pam');
    expect(panel.submitValues['mailto-user']).to.deep.equal(['gone@pam']);
  });

  it('need at least one of both kinds', async () => {
    const { at, panel } = await panelFixture({ mode: 'edit', value: { ...saved, mailto: [] }, users });
    expect(panel.checkValidity()).to.equal(false);
    at.control<HTMLSelectElement>('mailto-user').options[0]!.selected = true;
    at.control('mailto-user').dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(panel.checkValidity()).to.equal(true);
  });
});

describe('smtp-edit-panel: OAuth2', () => {
  it('is not offered without an exchange URL', async () => {
    const { at } = await panelFixture();
    expect(options(at, 'auth-method')).to.deep.equal(['none', 'plain']);
    expect(at.has('oauth2-client-id')).to.equal(false);
  });

  it('is offered with one, from an attribute or from the configuration around it', async () => {
    const { at } = await panelFixture({ refreshTokenUrl: '/token' });
    const all = ['none', 'plain', 'google-oauth2', 'microsoft-oauth2'];
    expect(options(at, 'auth-method')).to.deep.equal(all);
    const other = await panelFixture({ config: { refreshTokenUrl: '/token' } });
    expect(options(other.at, 'auth-method')).to.deep.equal(all);
  });

  it('shows a saved target truthfully where it is not offered, read-only, and saves it as it was', async () => {
    const { at, panel } = await panelFixture({ mode: 'edit', value: savedGoogle });
    expect(at.control<HTMLSelectElement>('auth-method').selectedOptions[0]?.text).to.contain('Google');
    expect(at.control('oauth2-client-id').value).to.equal(savedGoogle['oauth2-client-id']);
    expect(at.control('oauth2-client-id').readOnly).to.equal(true);
    expect(at.has('oauth2-client-secret')).to.equal(false);
    expect(at.has('oauth2-refresh-token')).to.equal(false);
    await at.enter('comment', 'new');
    expect(panel.submitValues).to.deep.equal({ ...savedGoogle, comment: 'new' });
    expect(panel.checkValidity()).to.equal(true);
  });

  it('fills in the provider’s server, says so and restores what was there', async () => {
    const { at, panel } = await panelFixture({ refreshTokenUrl: '/token' });
    await at.enter('server', 'mail.example.com');
    await at.choose('auth-method', 'microsoft-oauth2');
    expect(panel.submitValues.server).to.equal('smtp.office365.com');
    expect(panel.submitValues.port).to.equal(587);
    expect(at.text('[part="form"]')).to.contain('Server, port and encryption are set for Microsoft');
    expect(panel.shadowRoot?.querySelector('details')?.open).to.equal(false);
    await at.choose('auth-method', 'none');
    expect(panel.submitValues.server).to.equal('mail.example.com');
    expect(panel.submitValues).to.not.have.property('port');
    expect(panel.shadowRoot?.querySelector('details')?.open).to.equal(true);
  });

  it('unfolds and folds the connection at each press', async () => {
    const { at, panel } = await panelFixture({ mode: 'edit', value: savedGoogle, refreshTokenUrl: '/token' });
    const summary = panel.shadowRoot?.querySelector('summary');
    summary?.focus();
    for (const visible of [true, false, true]) {
      await sendKeys({ press: 'Enter' });
      await panel.updateComplete;
      expect(at.control('server').checkVisibility()).to.equal(visible);
    }
  });

  it('names a saved method without a provider', async () => {
    const value = { ...savedGoogle, 'auth-method': 'oauth2' as const };
    const { at } = await panelFixture({ mode: 'edit', value, refreshTokenUrl: '/token' });
    const { selectedOptions } = at.control<HTMLSelectElement>('auth-method');
    expect(selectedOptions[0]?.label).to.equal('oauth2 (OAuth2)');
  });

  it('gives the button what it needs, the account as login hint and never a secret as attribute', async () => {
    const { at } = await panelFixture({ mode: 'edit', value: savedGoogle, refreshTokenUrl: '/token' });
    await at.enter('oauth2-client-secret', 's3cret');
    const button = at.control<HTMLElement & { clientSecret: string }>('oauth2-refresh-token');
    expect(button.getAttribute('provider')).to.equal('google');
    expect(button.getAttribute('client-id')).to.equal(savedGoogle['oauth2-client-id']);
    expect(button.getAttribute('login-hint')).to.equal('ops@example.com');
    expect(button.getAttribute('target-name')).to.equal('ops-mail');
    expect(button.clientSecret).to.equal('s3cret');
    expect(button.outerHTML).not.to.contain('s3cret');
  });

  it('gives the button the certificate that is chosen in place of the secret, and its key as no attribute', async () => {
    const value: SmtpTarget = {
      ...saved,
      'auth-method': 'microsoft-oauth2',
      'oauth2-client-id': '11111111-2222-3333-4444-555555555555',
      'oauth2-client-auth': 'certificate',
      'oauth2-client-certificate': 'CERTIFICATE',
    };
    const { at } = await panelFixture({ mode: 'edit', value, refreshTokenUrl: '/token' });
    await at.enter('oauth2-client-private-key', 'PRIVATE-KEY');
    const button = at.control<OAuth2AuthorizeButton>('oauth2-refresh-token');
    expect(button.clientCertificate).to.equal('CERTIFICATE');
    expect(button.clientPrivateKey).to.equal('PRIVATE-KEY');
    expect(button.clientSecret).to.equal('');
    expect(button.outerHTML).not.to.contain('KEY');
    await at.choose('oauth2-client-auth', '');
    await at.enter('oauth2-client-secret', 's3cret');
    expect(button.clientCertificate).to.equal(undefined);
    expect(button.clientSecret).to.equal('s3cret');
  });

  it('submits the token of a sign-in, until another client is entered', async () => {
    const { at, form, panel } = await panelFixture({
      mode: 'edit',
      value: savedGoogle,
      refreshTokenUrl: '/token',
    });
    let changes = 0;
    panel.addEventListener('change', () => (changes += 1));
    await at.authorize('reference-1', 'ops@example.com');
    expect(changes).to.equal(1);
    expect(new FormData(form).get('oauth2-refresh-token')).to.equal('reference-1');
    await at.enter('oauth2-client-id', '2.apps.googleusercontent.com');
    expect(new FormData(form).has('oauth2-refresh-token')).to.equal(false);
    expect(at.error('oauth2-refresh-token')).to.contain('sign in again');
    expect(panel.checkValidity()).to.equal(false);
    await at.enter('oauth2-client-id', savedGoogle['oauth2-client-id'] ?? '');
    expect(panel.checkValidity()).to.equal(true);
    form.reset();
    expect(panel.submitValues).to.not.have.property('oauth2-refresh-token');
  });

  it('hears that the saved sign-in was ended, and only of its own', async () => {
    const { at, panel } = await panelFixture({ mode: 'edit', value: savedGoogle, refreshTokenUrl: '/token' });
    const tell = async (targetName: string | undefined) => {
      panel.ownerDocument.body.dispatchEvent(new OAuth2DisconnectedEvent(targetName, true));
      await panel.updateComplete;
    };
    await tell(undefined);
    await tell('another');
    expect(at.text('[part="form"]')).to.contain('sign-in is saved');
    await tell(savedGoogle.name);
    expect(at.text('[part="form"]')).not.to.contain('sign-in is saved');
    expect(panel.matches(':state(authorized)')).to.equal(false);
    expect(panel.validationMessage).to.equal('Sign in before you save.');
    await at.authorize('new-token');
    expect(panel.checkValidity()).to.equal(true);
    expect(panel.submitValues['oauth2-refresh-token']).to.equal('new-token');
  });

  it('explains an account that is not the sender, and can take it over', async () => {
    const { at, panel } = await panelFixture({ mode: 'edit', value: savedGoogle, refreshTokenUrl: '/token' });
    await at.authorize('reference-1', 'delegate@example.com');
    expect(at.text('[part="notice"]')).to.contain('delegate@example.com');
    await at.click('[part="notice"] button');
    expect(panel.submitValues.username).to.equal('delegate@example.com');
    expect(panel.shadowRoot?.querySelector('[part="notice"]')).to.equal(null);
  });

  it('cleans pasted IDs and says so', async () => {
    const { at, panel } = await panelFixture({ mode: 'edit', value: savedGoogle, refreshTokenUrl: '/token' });
    await at.enter('oauth2-client-id', ' "3.apps.googleusercontent.com"\u200b');
    expect(at.control('oauth2-client-id').value).to.equal('3.apps.googleusercontent.com');
    expect(at.text('[id="oauth2-client-id-hint"]')).to.contain('Blanks, quotes');
    expect(panel.submitValues['oauth2-client-id']).to.equal('3.apps.googleusercontent.com');
  });

  it('catches a Secret ID', async () => {
    const { at } = await panelFixture({ refreshTokenUrl: '/token' });
    await at.choose('auth-method', 'microsoft-oauth2');
    await at.enter('oauth2-client-secret', GUID);
    expect(at.error('oauth2-client-secret')).to.contain('Secret ID');
  });

  it('takes the client file of Google, pasted or dropped, and checks its redirect URI', async () => {
    const { at, panel } = await panelFixture({
      refreshTokenUrl: '/token',
      config: { redirectUri: 'https://a/' },
    });
    await at.choose('auth-method', 'google-oauth2');
    const file = (uri: string) =>
      JSON.stringify({
        web: { client_id: '9.apps.googleusercontent.com', client_secret: 'GOCSPX-x', redirect_uris: [uri] },
      });
    const pasted = new DataTransfer();
    pasted.setData('text/plain', file('https://other/'));
    // No engine but Chromium lets a script make these events with their data.
    const transfer = (type: 'paste' | 'drop', data: DataTransfer) => {
      const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
      Object.defineProperty(event, type === 'paste' ? 'clipboardData' : 'dataTransfer', { value: data });
      at.control('oauth2-client-id').dispatchEvent(event);
    };
    transfer('paste', pasted);
    const hint = () => at.text('[id="oauth2-client-id-hint"]');
    await waitUntil(() => hint().includes('does not list https://a/'));
    expect(panel.submitValues['oauth2-client-id']).to.equal('9.apps.googleusercontent.com');
    expect(panel.submitValues['oauth2-client-secret']).to.equal('GOCSPX-x');
    // The button shows what is registered beside what it will send, as long as it is about this client.
    const registered = () => at.control<OAuth2AuthorizeButton>('oauth2-refresh-token').registeredRedirectUris;
    await panel.updateComplete;
    expect(registered()).to.deep.equal(['https://other/']);
    await at.enter('oauth2-client-id', '8.apps.googleusercontent.com');
    expect(registered()).to.deep.equal([]);

    const dropped = new DataTransfer();
    dropped.items.add(new File([file('https://a/')], 'client_secret_1.json'));
    transfer('drop', dropped);
    await waitUntil(() => hint().includes('were read from the file'));

    const desktop = new DataTransfer();
    desktop.setData('text/plain', file('http://localhost').replace('"web"', '"installed"'));
    transfer('paste', desktop);
    await waitUntil(() => hint().includes('for a desktop application'));
    panel.config = { redirectUri: 'http://localhost:8080/callback' };
    transfer('paste', desktop);
    await waitUntil(() => hint().includes('were read from the file'));
    await panel.updateComplete;
    expect(registered()).to.deep.equal([]);
  });
});

describe('smtp-edit-panel: loading', () => {
  it('a value while somebody edits replaces what was entered, errors and sign-in included', async () => {
    const { at, panel } = await panelFixture({ mode: 'edit', value: savedGoogle, refreshTokenUrl: '/token' });
    await at.authorize('reference-1');
    await at.enter('server', '');
    const button = at.control('oauth2-refresh-token');
    panel.value = { ...savedGoogle, name: 'other' };
    await panel.updateComplete;
    expect(panel.submitValues.name).to.equal('other');
    expect(panel.submitValues).to.not.have.property('oauth2-refresh-token');
    expect(at.control('oauth2-refresh-token')).not.to.equal(button);
    expect(at.error('server')).to.equal('');
  });

  it('keeps the focus where it was while the host is busy', async () => {
    const { at, panel } = await panelFixture({ mode: 'edit', value: saved });
    at.control('comment').focus();
    panel.busy = true;
    await panel.updateComplete;
    expect(at.control('comment').matches(':disabled')).to.equal(true);
    panel.busy = false;
    await panel.updateComplete;
    expect(panel.shadowRoot?.activeElement?.getAttribute('name')).to.equal('comment');
  });

  it('of hostile values renders them as text and runs nothing', async () => {
    const evil = '"><img src=x onerror="window.__hit = 1"><script>window.__hit = 1</script>';
    const keys = ['name', 'server', 'username', 'from-address', 'comment', 'author', 'oauth2-client-id'];
    const value = Object.fromEntries(keys.map((key) => [key, evil]));
    const { panel } = await panelFixture({
      mode: 'edit',
      value: { ...value, mailto: [evil], 'mailto-user': [evil], 'auth-method': evil as 'none' },
      errors: { server: evil },
      users: [{ id: evil, email: evil, comment: evil }],
    });
    expect(panel.shadowRoot?.querySelector('img, script')).to.equal(null);
    expect((window as { __hit?: number }).__hit).to.equal(undefined);
  });

  for (const value of [null, undefined, {}, { mailto: null, port: null, mode: null }]) {
    it(`of ${JSON.stringify(value)} is an empty form`, async () => {
      const { panel } = await panelFixture();
      panel.value = value as SmtpTarget;
      await panel.updateComplete;
      expect(panel.submitValues).to.deep.equal({ mode: 'tls' });
    });
  }
});
