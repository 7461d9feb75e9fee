// The states of the set-up guide.
const redirectUri = 'https://pve.example.com:8006/oauth2-callback.html';
const element = 'oauth2-setup-guide';

export const guideStates = {
  'guide-choice': { element, properties: { redirectUri } },
  'guide-google': { element, properties: { provider: 'google', redirectUri } },
  'guide-google-refused': {
    element,
    properties: { provider: 'google', redirectUri: 'http://192.168.1.10:8006/Callback/' },
  },
  'guide-microsoft': {
    element,
    properties: { provider: 'microsoft', redirectUri, loginHint: 'alerts@contoso.com' },
    act: (guide) => guide.shadowRoot.querySelector('input').click(),
  },
};
