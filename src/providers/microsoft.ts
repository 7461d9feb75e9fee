import type { Provider } from './provider.js';

/**
 * Microsoft 365. Never `prompt=consent`: in tenants where only administrators may consent it loops for ever.
 * `select_account` lets the administrator pick the sending mailbox instead of being signed in silently.
 * Source: https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow
 */
export const microsoft: Provider = {
  id: 'microsoft',
  name: 'Microsoft',
  family: 'microsoft',
  authorizationEndpoint: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize',
  tokenEndpoint: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token',
  scopes: ['https://outlook.office.com/SMTP.Send', 'offline_access'],
  accountScopes: ['openid', 'profile'],
  authorizationParameters: { prompt: 'select_account' },
  defaultTenant: 'organizations',
  smtp: { server: 'smtp.office365.com', port: 587, mode: 'starttls' },
  sendScopeOnRefresh: true,
  rotatesRefreshToken: true,
  refreshTokenLifetimeDays: 90,
};
