// The states of the status element.
const element = 'smtp-oauth2-status';
const DAY = 86_400;
const now = Math.floor(Date.now() / 1000);
const good = {
  health: 'ok',
  account: 'alerts@contoso.com',
  scope: 'https://outlook.office.com/SMTP.Send',
  'last-refreshed': now - 3 * 3600,
  'refresh-token-expires': now + 89 * DAY,
};
const properties = {
  provider: 'microsoft',
  tenantId: 'contoso.com',
  targetName: 'ops-mail',
  disconnectUrl: '/sign-in',
  clientSecretExpires: now + 400 * DAY,
};
const lastError = {
  error: 'invalid_grant',
  error_description:
    'AADSTS50173: The provided grant has expired due to it being revoked. Trace ID: 624f7355-f654-4e51-bf41-417b1c4b6200 Correlation ID: 06fd79c9-fe43-4f61-bb6f-22df21f2c597 Timestamp: 2026-09-27 04:38:50Z',
};

async function open(status) {
  status.shadowRoot.querySelector('details').open = true;
  while (!status.shadowRoot.querySelector('.report')) await new Promise((done) => setTimeout(done, 20));
}

export const statusStates = {
  'status-ok': { element, properties: { ...properties, status: good } },
  'status-ok-details': { element, properties: { ...properties, status: good }, act: open },
  'status-soon': {
    element,
    properties: { ...properties, status: { ...good, scope: 'openid' }, clientSecretExpires: now + 30 * DAY },
    act: open,
  },
  'status-broken': {
    element,
    properties: { ...properties, status: { ...good, health: 'sign-in-again', 'last-error': lastError } },
    act: open,
  },
  'status-testing-ended': {
    element,
    properties: {
      ...properties,
      provider: 'google',
      tenantId: undefined,
      checkNow: true,
      statusUrl: '/status',
      status: {
        health: 'sign-in-again',
        account: 'alerts@example.com',
        'from-address': 'noreply@example.com',
        scope: 'https://mail.google.com/',
        since: now - 8 * DAY,
        'signed-in-by': 'root@pam',
        'last-refreshed': now - DAY - 3600,
        'last-sent': now - DAY - 7200,
        'last-error': {
          error: 'invalid_grant',
          error_description: 'Token has been expired or revoked.',
          at: now - 3600,
        },
      },
    },
    act: open,
  },
  'status-pending': {
    element,
    properties: {
      ...properties,
      status: { health: 'sign-in-again', account: 'alerts@contoso.com', 'revocation-pending': true },
    },
    act: open,
  },
  'status-unknown': { element, properties: { provider: 'google', targetName: 'ops-mail' } },
  'status-disconnect': {
    element,
    properties: { ...properties, status: good },
    act: (status) => {
      status.shadowRoot.querySelector('details').open = true;
      status.shadowRoot.querySelector('[part~="disconnect"]').click();
    },
  },
};
