import type { Provider } from './provider.js';

/**
 * Google. The one scope that SMTP takes is the full mail scope; a refresh token comes only with
 * `access_type=offline` and, from the second authorization on, only with `prompt=consent`.
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
  scopes: ['https://mail.google.com/'],
  authorizationParameters: { access_type: 'offline', prompt: 'consent' },
  smtp: { server: 'smtp.gmail.com', port: 465, mode: 'tls' },
  refreshTokenLifetimeDays: 180,
};
