// The states of the sign-in button.
const element = 'oauth2-authorize-button';
// Read by Node too, for the names of the states.
const { origin } = globalThis.location ?? {};
const properties = {
  provider: 'google',
  clientId: '1234567890-abcdef.apps.googleusercontent.com',
  refreshTokenUrl: '/api/smtp-oauth2-token',
  redirectUri: `${origin}/oauth2-callback.html`,
};
const refused = { ...properties, redirectUri: 'https://192.168.1.10:8006' };
const part = (button, name) => button.shadowRoot.querySelector(`[part~="${name}"]`);

/** A window in which nobody does anything. */
const openWindow = () => ({ closed: false, close: () => undefined, focus: () => undefined });

async function start(button, open = openWindow, name = 'button') {
  window.open = open;
  part(button, name).click();
  await button.updateComplete;
}

async function paste(button, address) {
  const place = part(button, 'paste');
  place.querySelector('textarea').value = address;
  place.querySelector('button').click();
  await button.updateComplete;
}

export const buttonStates = {
  'button-idle': { element, properties },
  'button-signed-in': {
    element,
    properties: { ...properties, refreshToken: 'reference-1', account: 'alerts@example.com' },
  },
  'button-remarks': {
    element,
    properties: { ...properties, redirectUri: `${origin}/Callback/` },
    act: (button) => button.shadowRoot.querySelector('summary').click(),
  },
  'button-refused': { element, properties: refused },
  'button-refused-paste': {
    element,
    properties: refused,
    act: (button) => start(button, openWindow, 'paste-start'),
  },
  'button-native': {
    element,
    properties: {
      ...properties,
      provider: 'microsoft',
      clientId: '11111111-2222-3333-4444-555555555555',
      redirectUri: 'https://login.microsoftonline.com/common/oauth2/nativeclient',
    },
    act: (button) => start(button),
  },
  'button-waiting': { element, properties, act: (button) => start(button) },
  'button-blocked': { element, properties, act: (button) => start(button, () => null) },
  'button-wrong-paste': {
    element,
    properties,
    act: async (button) => {
      await start(button);
      await paste(button, 'https://admin.example.com/targets');
    },
  },
  'button-cancelled': {
    element,
    properties,
    act: async (button) => {
      await start(button);
      button.cancel();
    },
  },
};
