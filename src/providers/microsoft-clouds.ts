import { microsoftWorldwide } from './microsoft-worldwide.js';
import type { Provider } from './provider.js';

// An application is registered in each cloud's own portal; one of another cloud is refused (AADSTS90002, AADSTS90038).
// Sign-in hosts: https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud.
// Mail hosts and scopes come from a third party.

// Nobody has told of such a page at the other clouds.
const { nativeRedirectUri: _nativeRedirectUri, ...base } = microsoftWorldwide;

const at = (login: string, server: string, resource: string, others: readonly string[] = []) => ({
  authorizationEndpoint: `https://${login}/{tenant}/oauth2/v2.0/authorize`,
  tokenEndpoint: `https://${login}/{tenant}/oauth2/v2.0/token`,
  scopes: [`https://${resource}/SMTP.Send`, 'offline_access'],
  appScopes: [`https://${resource}/.default`],
  smtp: { server, port: 587, mode: 'starttls' as const },
  otherServers: others.map((other) => ({ server: other })),
  unconfirmed: ['scopes', 'appScopes', 'smtp'] as const,
});

/** Microsoft 365 for the US government (GCC High). */
export const microsoftUsGovernment: Provider = {
  ...base,
  ...at('login.microsoftonline.us', 'smtp.office365.us', 'outlook.office365.us', ['outlook.office365.us']),
  id: 'microsoft-us-government',
  name: 'Microsoft (US Government)',
};

/** Microsoft 365 for the US Department of Defense. */
export const microsoftUsDefense: Provider = {
  ...base,
  ...at('login.microsoftonline.us', 'outlook-dod.office365.us', 'outlook.office365.us'),
  id: 'microsoft-us-defense',
  name: 'Microsoft (US Department of Defense)',
};

/** Microsoft 365 in China, run by 21Vianet. */
export const microsoftChina: Provider = {
  ...base,
  ...at('login.partner.microsoftonline.cn', 'smtp.partner.outlook.cn', 'partner.outlook.cn', [
    'partner.outlook.cn',
  ]),
  id: 'microsoft-china',
  name: 'Microsoft (China, 21Vianet)',
};
