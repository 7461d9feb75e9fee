import { NOT_A_GUID } from './patterns.js';
import type { Provider } from './provider.js';

/**
 * Google. The one scope that SMTP takes is the full mail scope; a refresh token comes only with
 * `access_type=offline` and, from the second authorization on, only with `prompt=consent`. Who signed in is asked of Gmail,
 * if its API is enabled in the project: with the scopes `openid email` Google would let the user untick the mail scope.
 * A service account sends for a mailbox that its Workspace domain has delegated to it (RFC 7523); gmail.com cannot delegate.
 * Source: https://developers.google.com/identity/protocols/oauth2/web-server
 */
export const google: Provider = {
  id: 'google',
  name: 'Google',
  family: 'google',
  authorizationEndpoint: 'https://accounts.google.com/o/oauth2/v2/auth',
  tokenEndpoint: 'https://oauth2.googleapis.com/token',
  revocationEndpoint: 'https://oauth2.googleapis.com/revoke',
  issuer: 'https://accounts.google.com',
  grants: ['authorization-code', 'jwt-bearer'],
  scopes: ['https://mail.google.com/'],
  accountEndpoint: 'https://gmail.googleapis.com/gmail/v1/users/me/profile',
  authorizationParameters: { access_type: 'offline', prompt: 'consent' },
  rules: {
    clientId: {
      pattern: '[\\w\\-]+\\.apps\\.googleusercontent\\.com',
      at: 'https://accounts.google.com/',
      problem: 'googleClientId',
    },
    // What was copied at Microsoft by mistake.
    clientSecret: { pattern: NOT_A_GUID, problem: 'secretId' },
  },
  appRules: {
    // In any case, as mail servers take domains; HTML's `pattern` has no flag for that.
    mailbox: {
      pattern: '(?!.*@[gG](?:[mM]|[oO]{2}[gG][lL][eE][mM])[aA][iI][lL]\\.[cC][oO][mM]$).*',
      problem: 'workspaceMailbox',
    },
  },
  requiresClientSecret: true,
  offersClientFile: true,
  smtp: { server: 'smtp.gmail.com', port: 465, mode: 'tls' },
  otherServers: [{ server: 'smtp.googlemail.com' }],
  passwordNote: 'passwordEndedGoogle',
  refreshTokenLifetimeDays: 180,
  // Seven days in publishing status "Testing"; a little more, for clocks and rounding.
  testingLifetimeDays: 7.5,
  accountPage: 'https://myaccount.google.com/connections',
};
