import { DOMAIN, GUID, NOT_A_GUID } from './patterns.js';
import type { Provider } from './provider.js';

/** The directory of all personal accounts, which `consumers` stands for. */
const CONSUMERS = '9188040[dD]-6[cC]67-4[cC]5[bB]-[bB]112-36[aA]304[bB]66[dD][aA][dD]';

/** Microsoft 365 in its worldwide cloud: what the other clouds are made of. */
export const microsoftWorldwide: Provider = {
  id: 'microsoft',
  name: 'Microsoft',
  family: 'microsoft',
  authorizationEndpoint: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize',
  tokenEndpoint: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token',
  nativeRedirectUri: 'https://login.microsoftonline.com/common/oauth2/nativeclient',
  grants: ['authorization-code', 'client-credentials'],
  clientAuthentications: ['secret', 'certificate'],
  appScopes: ['https://outlook.office365.com/.default'],
  scopes: ['https://outlook.office.com/SMTP.Send', 'offline_access'],
  accountScopes: ['openid', 'profile'],
  authorizationParameters: { prompt: 'select_account' },
  defaultTenant: 'organizations',
  rules: {
    clientId: { pattern: GUID, at: 'https://login.', problem: 'microsoftClientId' },
    // The portal shows a Secret ID beside the value.
    clientSecret: { pattern: NOT_A_GUID, problem: 'secretId' },
    tenant: { pattern: `${GUID}|common|organizations|consumers|${DOMAIN}`, problem: 'tenant' },
  },
  appRules: {
    clientId: { pattern: GUID, at: 'https://login.', problem: 'microsoftClientId' },
    // An application signs in to one directory; there is none behind the shared names.
    tenant: { pattern: `(?!${CONSUMERS}$)(?:${GUID}|${DOMAIN})`, problem: 'ownTenant' },
  },
  requiresClientSecret: true,
  secretEnds: true,
  registersSingleTenant: true,
  hints: { clientSecret: 'secretHint', tenant: 'tenantHint' },
  smtp: { server: 'smtp.office365.com', port: 587, mode: 'starttls' },
  otherServers: [
    { server: 'outlook.office365.com' },
    // Where personal accounts send.
    { server: 'smtp-mail.outlook.com', tenant: 'consumers' },
  ],
  passwordNote: 'passwordEndsMicrosoft',
  sendScopeOnRefresh: true,
  rotatesRefreshToken: true,
  refreshTokenLifetimeDays: 90,
  accountPage: 'https://myapplications.microsoft.com/',
};
