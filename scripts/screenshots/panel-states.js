// The states of the panel.
import { certificate } from './certificate.js';

const saved = {
  name: 'ops-mail',
  server: 'mail.example.com',
  mode: 'starttls',
  port: 2525,
  'auth-method': 'plain',
  username: 'ops',
  'from-address': 'ops@example.com',
  mailto: ['a.very.long.address.of.somebody@department.example.com', 'b@example.com'],
  comment: 'night shift',
};
const google = {
  ...saved,
  username: undefined,
  'auth-method': 'google-oauth2',
  server: 'smtp.gmail.com',
  mode: 'tls',
  port: 465,
  'oauth2-client-id': '1234567890-abcdef.apps.googleusercontent.com',
};
const microsoft = {
  ...saved,
  username: undefined,
  'auth-method': 'microsoft-oauth2',
  server: 'smtp.office365.com',
  mode: 'starttls',
  port: 587,
  'oauth2-client-id': '11111111-2222-3333-4444-555555555555',
  'oauth2-tenant-id': 'contoso.onmicrosoft.com',
};
const users = [
  { id: 'root@pam', email: 'root@example.com', comment: 'superuser' },
  { id: 'ann@pve', email: 'ann@example.com' },
  { id: 'bob@pve' },
];
const refreshTokenUrl = '/api/smtp-oauth2-token';

async function type(panel, key, text) {
  const control = panel.shadowRoot.querySelector(`[name="${key}"]`);
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  control.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  await panel.updateComplete;
}

async function authorize(panel, account) {
  const button = panel.shadowRoot.querySelector('oauth2-authorize-button');
  Object.defineProperty(button, 'refreshToken', { value: 'reference-1' });
  button.dispatchEvent(
    Object.assign(new Event('oauth2-authorized', { bubbles: true, composed: true }), { account }),
  );
}

/** What a backend answers whose mailbox may not send over SMTP. */
const failedTest = [
  { id: 'token', status: 'ok' },
  { id: 'account', status: 'ok' },
  {
    id: 'sign-in',
    status: 'failed',
    error: {
      error: 'smtp_error',
      smtp: {
        code: 535,
        enhanced: '5.7.139',
        text: 'Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.',
      },
    },
  },
]
  .map((step) => JSON.stringify(step))
  .join('\n');

/** Every light is on. */
const testSteps = (account) =>
  ['token', 'account', 'sign-in', 'sender', 'sent']
    .map((id) => JSON.stringify({ id, status: 'ok', ...(id === 'account' && account) }))
    .join('\n');
const passedTest = testSteps();
/** The mail went out, in the name of somebody else than who signed in. */
const otherAccountTest = testSteps({ status: 'warning', account: 'delegate@example.com' });

/** A provider that knows the tenant and not the secret. */
const failedCheck = JSON.stringify({
  steps: [
    { id: 'endpoint', status: 'ok' },
    { id: 'tenant', status: 'ok' },
    {
      id: 'client',
      status: 'failed',
      error: {
        error: 'invalid_client',
        error_description: 'AADSTS7000215: Invalid client secret provided.',
        peer: 'token-endpoint',
      },
    },
    { id: 'permission', status: 'skipped' },
  ],
});

/** A backend that answers so; one that never does, without an answer. */
const answering = (body) => ({
  fetch: () =>
    body
      ? Promise.resolve(new Response(body, { headers: { 'Content-Type': 'application/x-ndjson' } }))
      : new Promise(() => undefined),
});

async function reveal(panel) {
  await type(panel, 'password', 'hunter2');
  panel.shadowRoot.querySelector('[part~="reveal"]').click();
}

async function waitFor(panel, selector) {
  while (!panel.shadowRoot.querySelector(selector)) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function startTest(panel, selector) {
  panel.shadowRoot.querySelector('[part~="test"]').click();
  await waitFor(panel, selector);
}

async function failCheck(panel) {
  panel.shadowRoot.querySelector('[part~="check"]').click();
  await waitFor(panel, '[part~="explanation"]');
}

async function signIn(panel, open) {
  window.open = open;
  const button = panel.shadowRoot.querySelector('oauth2-authorize-button');
  await button.updateComplete;
  button.shadowRoot.querySelector('[part~="button"]').click();
  await button.updateComplete;
}

async function failTest(panel) {
  await startTest(panel, '[part~="explanation"]');
  panel.shadowRoot.querySelector('[part~="explanation"]').scrollIntoView();
}

const testable = { mode: 'edit', value: microsoft, refreshTokenUrl, testUrl: '/test' };

const withoutPerson = {
  mode: 'edit',
  value: { ...microsoft, username: 'alerts@contoso.com', 'oauth2-grant': 'client-credentials' },
  refreshTokenUrl,
};

const otherProvider = {
  value: {
    ...saved,
    username: undefined,
    'auth-method': 'oauth2',
    'oauth2-provider': 'other',
    'oauth2-issuer': 'https://id.example.com/realms/mail',
    'oauth2-client-id': 'alerts',
  },
  refreshTokenUrl,
};
const discoverable = (answer) => ({
  ...otherProvider,
  config: { otherProvider: true, discoveryUrl: '/discover', fetch: () => Promise.resolve(answer()) },
});
const found = {
  'oauth2-issuer': 'https://id.example.com/realms/mail',
  'oauth2-authorization-endpoint': 'https://id.example.com/realms/mail/protocol/openid-connect/auth',
  'oauth2-token-endpoint': 'https://id.example.com/realms/mail/protocol/openid-connect/token',
  'scopes-supported': ['openid', 'smtp', 'offline_access', 'address'],
};

async function press(panel, part, selector) {
  await waitFor(panel, `[part~="${part}"]`);
  panel.shadowRoot.querySelector(`[part~="${part}"]`).click();
  await waitFor(panel, selector);
}

/** What stands in the text in every language. */
async function waitForText(panel, value) {
  while (!panel.shadowRoot.textContent.includes(value))
    await new Promise((resolve) => setTimeout(resolve, 20));
}

export const panelStates = {
  'create-plain': {},
  'create-oauth2': {
    properties: { refreshTokenUrl, users },
    act: (panel) => type(panel, 'auth-method', 'google-oauth2'),
  },
  'create-errors': {
    properties: { refreshTokenUrl, users },
    act: async (panel) => {
      await type(panel, 'auth-method', 'microsoft-oauth2');
      await type(panel, 'oauth2-client-secret', '11111111-2222-3333-4444-555555555555');
      await type(panel, 'mailto', 'a@example.com, not-an-address ');
      panel.reportValidity();
    },
  },
  compact: {
    properties: { mode: 'edit', compact: true, refreshTokenUrl, value: google, users },
    act: (panel) => panel.shadowRoot.querySelector('[data-field="mailto"] [part~="help"]').click(),
  },
  'edit-password': { properties: { mode: 'edit', value: saved, users } },
  'edit-google': { properties: { mode: 'edit', value: google, refreshTokenUrl } },
  'edit-microsoft-other-account': {
    properties: { mode: 'edit', value: microsoft, refreshTokenUrl },
    act: (panel) => authorize(panel, 'delegate@example.com'),
  },
  'edit-client-changed': {
    properties: { mode: 'edit', value: google, refreshTokenUrl },
    act: (panel) => type(panel, 'oauth2-client-id', ' "999.apps.googleusercontent.com" '),
  },
  'edit-not-offered': { properties: { mode: 'edit', value: microsoft } },
  'server-errors': {
    properties: {
      mode: 'edit',
      value: saved,
      errors: {
        server: 'No such host.',
        'from-address': 'The server refuses this sender.',
        digest: 'Somebody else changed this target. Load it again.',
      },
    },
  },
  'test-offered': { properties: testable },
  'test-running': {
    properties: { ...testable, config: answering() },
    act: (panel) => startTest(panel, '[part~="steps"]'),
  },
  'test-passed': {
    properties: { ...testable, config: answering(passedTest) },
    act: (panel) => startTest(panel, '.outcome.success:not(:empty)'),
  },
  'test-other-account': {
    properties: { ...testable, config: answering(otherAccountTest) },
    act: (panel) => startTest(panel, '.outcome.success:not(:empty)'),
  },
  'test-failed': { properties: { ...testable, config: answering(failedTest) }, act: failTest },
  'password-ends-microsoft': {
    properties: {
      mode: 'edit',
      value: { ...saved, server: 'smtp.office365.com', port: 587 },
      refreshTokenUrl,
    },
  },
  'password-ended-google': {
    properties: { mode: 'edit', value: { ...saved, server: 'smtp.gmail.com', port: 587 }, refreshTokenUrl },
  },
  'secret-shown': { properties: { mode: 'edit', value: saved }, act: reveal },
  'sign-in-waiting': {
    properties: { mode: 'edit', value: google, refreshTokenUrl },
    act: (panel) => signIn(panel, () => ({ closed: false, close: () => undefined, focus: () => undefined })),
  },
  'sign-in-blocked': {
    properties: { mode: 'edit', value: google, refreshTokenUrl },
    act: (panel) => signIn(panel, () => null),
  },
  authorized: {
    properties: { mode: 'edit', value: google, refreshTokenUrl },
    act: (panel) => authorize(panel, 'ops@example.com'),
  },
  'app-only': {
    properties: { ...withoutPerson, checkUrl: '/check' },
    act: (panel) => waitFor(panel, '[part~="guide"]'),
  },
  'app-only-certificate': {
    properties: {
      ...withoutPerson,
      value: { ...withoutPerson.value, 'oauth2-client-auth': 'certificate' },
    },
    act: (panel) => waitFor(panel, '[part~="guide"]'),
  },
  'certificate-made': {
    properties: {
      ...withoutPerson,
      value: { ...withoutPerson.value, 'oauth2-client-auth': 'certificate' },
      config: {
        certificateUrl: '/certificate',
        fetch: () => Promise.resolve(Response.json({ 'oauth2-client-certificate': certificate })),
      },
    },
    act: async (panel) => {
      await press(panel, 'make-certificate', 'a[download]');
      await waitForText(panel, 'C22EF7C6C818D7BF68EAA08B6457C26921C7B391');
    },
  },
  'tenant-missing': {
    properties: {
      mode: 'edit',
      value: { ...microsoft, 'oauth2-tenant-id': undefined },
      status: { health: 'sign-in-again' },
      refreshTokenUrl,
    },
  },
  'other-provider': {
    properties: discoverable(() => Response.json(found)),
    act: async (panel) => {
      await press(panel, 'discover', '[name="oauth2-token-endpoint"]');
      await waitForText(panel, 'offline_access');
    },
  },
  'other-provider-refused': {
    properties: discoverable(() =>
      Response.json(
        {
          error: 'issuer_differs',
          error_description:
            'The document names another issuer than https://id.example.com/realms/mail: https://id.example.com/realms/main',
        },
        { status: 400 },
      ),
    ),
    act: (panel) => press(panel, 'discover', '.failure'),
  },
  'service-account': {
    properties: {
      refreshTokenUrl,
      value: { ...google, username: 'alerts@example.com', 'oauth2-grant': 'jwt-bearer' },
    },
    act: (panel) => waitFor(panel, '[part~="guide"]'),
  },
  'check-failed': {
    properties: { ...withoutPerson, checkUrl: '/check', config: answering(failedCheck) },
    act: failCheck,
  },
  busy: { properties: { mode: 'edit', value: saved, busy: true } },
  disabled: { properties: { mode: 'edit', value: saved, disabled: true } },
};
