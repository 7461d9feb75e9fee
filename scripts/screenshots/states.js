import { buttonStates } from './button-states.js';
import { guideStates } from './guide-states.js';
import { statusStates } from './status-states.js';

// The states of the panel that are photographed and tested for accessibility.
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

async function sendTest(panel) {
  await panel.updateComplete;
  panel.shadowRoot.querySelector('[part~="test"]').click();
  while (!panel.shadowRoot.querySelector('[part~="explanation"]')) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  panel.shadowRoot.querySelector('[part~="explanation"]').scrollIntoView();
}

export const states = {
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
      errors: { server: 'No such host.', 'from-address': 'The server refuses this sender.' },
    },
  },
  'test-failed': {
    properties: {
      mode: 'edit',
      value: microsoft,
      refreshTokenUrl,
      testUrl: '/test',
      config: {
        fetch: () =>
          Promise.resolve(new Response(failedTest, { headers: { 'Content-Type': 'application/x-ndjson' } })),
      },
    },
    act: sendTest,
  },
  busy: { properties: { mode: 'edit', value: saved, busy: true } },
  disabled: { properties: { mode: 'edit', value: saved, disabled: true } },
  ...buttonStates,
  ...guideStates,
  ...statusStates,
};
