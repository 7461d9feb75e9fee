/** One library: what runs on the host's page (`start`, in a click) and on the page the provider returns to. */
export interface Subject {
  readonly name: string;
  readonly resolveFrom: string;
  readonly host: string;
  readonly callback: string;
}

/**
 * `provider` is the origin of the provider, `callback` the address of the callback page, `clientId` the client ID: all set by
 * the page.
 */
const outcome = `
  const start = (signIn) => document.querySelector('#start').addEventListener('click', () => {
    Promise.resolve(signIn()).catch((error) => { document.title = 'failed: ' + (error.message ?? error); });
  });`;

export const subjects: readonly Subject[] = [
  {
    name: 'smtp-oauth2-elements',
    resolveFrom: '',
    host: `
      import 'smtp-oauth2-elements/oauth2-authorize-button/define.js';
      import { google } from 'smtp-oauth2-elements/providers.js';
      import 'smtp-oauth2-elements/smtp-oauth2-config/define.js';
      const config = document.createElement('smtp-oauth2-config');
      config.config = {
        refreshTokenUrl: provider + '/token',
        redirectUri: callback,
        providers: [{ ...google, issuer: undefined, authorizationEndpoint: provider + '/authorize' }],
      };
      config.innerHTML = '<oauth2-authorize-button provider="google" client-id="' + clientId + '"></oauth2-authorize-button>';
      document.body.append(config);
      const button = config.firstElementChild;
      button.addEventListener('oauth2-error', ({ error }) => { document.title = 'failed: ' + error.code; });
      document.querySelector('#start').addEventListener('click', () => button.authorize());`,
    callback: `
      import { handleOAuth2Callback } from 'smtp-oauth2-elements/callback.js';
      handleOAuth2Callback();`,
  },
  {
    name: '@azure/msal-browser 5.30',
    resolveFrom: '/test/bench',
    host: `
      import { PublicClientApplication } from '@azure/msal-browser';
      ${outcome}
      const client = new PublicClientApplication({ auth: {
        clientId, authority: provider + '/tenant', redirectUri: callback,
        knownAuthorities: [new URL(provider).host],
        authorityMetadata: JSON.stringify({ issuer: provider + '/tenant', authorization_endpoint: provider + '/authorize',
          token_endpoint: provider + '/token', jwks_uri: provider + '/keys', end_session_endpoint: provider + '/end' }),
      } });
      await client.initialize();
      start(() => client.loginPopup({ scopes: ['mail'] }));`,
    callback: `
      import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';
      broadcastResponseToMainFrame();`,
  },
  {
    name: 'oidc-client-ts 3.5',
    resolveFrom: '/test/bench',
    host: `
      import { UserManager } from 'oidc-client-ts';
      ${outcome}
      const manager = new UserManager({ authority: provider, client_id: clientId, redirect_uri: callback, scope: 'mail',
        metadata: { issuer: provider, authorization_endpoint: provider + '/authorize', token_endpoint: provider + '/token' } });
      start(() => manager.signinPopup());`,
    callback: `
      import { UserManager } from 'oidc-client-ts';
      new UserManager({ authority: provider, client_id: clientId, redirect_uri: callback }).signinPopupCallback();`,
  },
  {
    name: '@auth0/auth0-spa-js 2.1.3',
    resolveFrom: '/test/bench',
    host: `
      import { Auth0Client } from '@auth0/auth0-spa-js';
      ${outcome}
      const client = new Auth0Client({ domain: new URL(provider).host, clientId });
      start(() => client.loginWithPopup());`,
    callback: '',
  },
];
