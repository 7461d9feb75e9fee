import { expect } from '@open-wc/testing';
import { panelFixture, saved, savedGoogle } from './harness.js';

const GUID = '11111111-2222-3333-4444-555555555555';
const savedMicrosoft = {
  ...saved,
  'auth-method': 'microsoft-oauth2',
  server: 'smtp.office365.com',
  username: '',
  'oauth2-client-id': GUID,
  'oauth2-tenant-id': 'contoso.com',
} as const;
const refreshTokenUrl = '/test-exchange';

/** Begins a sign-in in the button inside; the window that it opens is never used. */
async function begin(at: Awaited<ReturnType<typeof panelFixture>>['at']) {
  const own = Object.getOwnPropertyDescriptor(window, 'open');
  window.open = () =>
    ({ closed: false, close: () => undefined, focus: () => undefined }) as unknown as Window;
  try {
    const button = at.control<HTMLElementTagNameMap['oauth2-authorize-button']>('oauth2-refresh-token');
    await button.updateComplete;
    void button.authorize();
    await button.updateComplete;
    expect(button.state).to.equal('waiting');
  } finally {
    if (own) Object.defineProperty(window, 'open', own);
  }
}

describe('smtp-edit-panel: a sign-in belongs to what it was started with', () => {
  for (const [what, key, text] of [
    ['client ID', 'oauth2-client-id', '99999999-2222-3333-4444-555555555555'],
    ['tenant', 'oauth2-tenant-id', 'fabrikam.com'],
  ] as const) {
    it(`and not to another ${what} that was entered meanwhile`, async () => {
      const { at, panel } = await panelFixture({ mode: 'edit', value: savedMicrosoft, refreshTokenUrl });
      await begin(at);
      await at.enter(key, text);
      await at.authorize('reference-1', 'ops@example.com');
      expect(panel.submitValues).not.to.have.property('oauth2-refresh-token');
      expect(panel.matches(':state(authorized)')).to.equal(false);
      expect(panel.checkValidity()).to.equal(false);
      expect(at.error('oauth2-refresh-token')).to.contain('sign in again');
      await at.enter(key, savedMicrosoft[key]);
      expect(panel.submitValues['oauth2-refresh-token']).to.equal('reference-1');
    });
  }

  it('and to the account it was started for, where the backend does not say who signed in', async () => {
    const { at } = await panelFixture({ mode: 'edit', value: savedMicrosoft, refreshTokenUrl });
    await begin(at);
    await at.enter('username', 'other@example.com');
    await at.authorize('reference-1');
    expect(at.text('[part="notice"]')).to.contain('ops@example.com').and.to.contain('other@example.com');
  });
});

describe('smtp-edit-panel: whether a sign-in is saved', () => {
  const hint = '[id="oauth2-refresh-token-hint"]';

  it('is said as an “if” where nobody knows', async () => {
    const { at } = await panelFixture({ mode: 'edit', value: savedGoogle, refreshTokenUrl });
    expect(at.text(hint)).to.match(/^If a sign-in is saved/);
  });

  it('is said when the host gives the status, and follows it', async () => {
    const { at, panel } = await panelFixture({ mode: 'edit', value: savedGoogle, refreshTokenUrl });
    panel.status = { health: 'ok' };
    await panel.updateComplete;
    expect(at.text(hint)).to.match(/^A sign-in is saved/);
    expect(panel.matches(':state(authorized)')).to.equal(true);
    panel.status = { health: 'sign-in-again' };
    await panel.updateComplete;
    expect(at.text(hint)).to.match(/^There is no sign-in that works/);
    expect(panel.matches(':state(authorized)')).to.equal(false);
    expect(panel.validationMessage).to.equal('Sign in before you save.');
  });
});

describe('smtp-edit-panel: a missing tenant', () => {
  const notice = '[id="tenant-missing"]';
  const create = async (more: object = {}) => {
    const made = await panelFixture({ refreshTokenUrl, ...more });
    await made.at.choose('auth-method', 'microsoft-oauth2');
    return made;
  };

  it('is warned of before anybody signs in, with what Microsoft would say', async () => {
    const { at } = await create();
    expect(at.text(notice)).to.equal('');
    await at.enter('oauth2-client-id', GUID);
    expect(at.text(notice)).to.contain('AADSTS50194').and.to.contain('organizations');
    await at.enter('oauth2-tenant-id', 'contoso.com');
    expect(at.text(notice)).to.equal('');
  });

  it('is nothing where a sign-in without one came about, or is saved', async () => {
    const { at } = await create();
    await at.enter('oauth2-client-id', GUID);
    await at.authorize('reference-1');
    expect(at.text(notice)).to.equal('');
    const { 'oauth2-tenant-id': _tenant, ...value } = savedMicrosoft;
    const edited = await panelFixture({ mode: 'edit', value, refreshTokenUrl });
    expect(edited.at.text(notice)).to.equal('');
  });

  it('is nothing at a provider without tenants, nor with a registration of the host', async () => {
    const google = await panelFixture({ refreshTokenUrl });
    await google.at.choose('auth-method', 'google-oauth2');
    await google.at.enter('oauth2-client-id', '1-a.apps.googleusercontent.com');
    expect(google.at.text(notice)).to.equal('');
    const registrations = [{ id: 'ours', name: 'Ours', provider: 'microsoft', clientId: GUID }];
    const { at } = await create({ config: { registrations, ownRegistration: false } });
    expect(at.text(notice)).to.equal('');
  });
});

describe('smtp-edit-panel: the error of the sign-in', () => {
  it('belongs to its group and to its button, and is announced', async () => {
    const { at, form, panel } = await panelFixture({ mode: 'edit', value: savedGoogle, refreshTokenUrl });
    panel.status = { health: 'sign-in-again' };
    await panel.updateComplete;
    form.requestSubmit();
    await panel.updateComplete;
    await panel.updateComplete;
    const group = panel.shadowRoot!.querySelector('[data-field="oauth2-refresh-token"]')!;
    expect(group.getAttribute('aria-describedby')).to.contain('oauth2-refresh-token-error');
    const main = at.control('oauth2-refresh-token').shadowRoot!.querySelector('.main')!;
    expect(main.ariaDescription).to.equal('Sign in before you save.');
    const alerts = [...panel.shadowRoot!.querySelectorAll('[role="alert"]')].map((each) => each.textContent);
    expect(alerts.join()).to.contain('Sign in before you save.');
    await at.authorize('reference-1');
    expect(main.ariaDescription).to.equal(null);
  });
});

describe('smtp-edit-panel and what the host gave', () => {
  it('shows a sign-in that it does not know as what it is, and keeps it', async () => {
    for (const method of ['cram-md5', 'login', 'PLAIN']) {
      const value = { ...saved, 'auth-method': method as 'plain' };
      const { at, panel } = await panelFixture({ mode: 'edit', value, refreshTokenUrl });
      expect(at.control<HTMLSelectElement>('auth-method').selectedOptions[0]?.label).to.equal(method);
      expect(at.text('[id="auth-method-hint"]')).to.contain(method).and.not.to.contain('OAuth2');
      expect(panel.submitValues).to.deep.equal(value);
      expect(panel.checkValidity()).to.equal(true);
    }
  });

  it('takes a saved ID with blanks or quotes around it for the same', async () => {
    const value = { ...savedMicrosoft, 'oauth2-tenant-id': 'contoso.com ', 'oauth2-client-id': `"${GUID}"` };
    const { panel } = await panelFixture({ mode: 'edit', value, refreshTokenUrl });
    expect(panel.checkValidity()).to.equal(true);
  });

  it('does not send the mask of a secret with the copy of a target', async () => {
    const { panel } = await panelFixture({ value: { ...saved, password: '********' } });
    expect(panel.submitValues).not.to.have.property('password');
  });

  it('ends its errors with their target', async () => {
    const { at, panel } = await panelFixture({ mode: 'edit', value: saved });
    for (const errors of [{ server: 'No such host' }, { quota: 'Too many targets' } as object]) {
      panel.errors = errors;
      await panel.updateComplete;
      panel.value = { ...saved, name: 'another' };
      await panel.updateComplete;
      expect(panel.errors).to.deep.equal({});
      expect(at.error('server') + at.text('[role="alert"]')).to.equal('');
      expect(panel.checkValidity()).to.equal(true);
    }
  });
});
