import { endpointFor } from './endpoint.js';
import type { Provider } from './provider.js';

/** The two admin sites of a Microsoft cloud. */
export interface MicrosoftPortals {
  readonly entra: string;
  readonly admin: string;
}

const GLOBAL: MicrosoftPortals = {
  entra: 'https://entra.microsoft.com',
  admin: 'https://admin.microsoft.com',
};

/**
 * The admin sites of the other clouds, by sign-in host.
 * Source: https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud
 */
const PORTALS: ReadonlyMap<string, MicrosoftPortals> = new Map([
  ['login.microsoftonline.us', { entra: 'https://entra.microsoft.us', admin: 'https://portal.office365.us' }],
  [
    'login.partner.microsoftonline.cn',
    { entra: 'https://entra.microsoftonline.cn', admin: 'https://portal.partner.microsoftonline.cn' },
  ],
]);

/** The admin sites of the cloud that a provider signs in at. */
export function portalsOf({ authorizationEndpoint }: Provider): MicrosoftPortals {
  return PORTALS.get(authorizationEndpoint.split('/')[2] ?? '') ?? GLOBAL;
}

const LOGIN = 'https://login.microsoftonline.com';

/** Where Microsoft signs people in, which differs by cloud; the global cloud's for another provider. */
export function microsoftOrigin(provider: Provider | undefined): string {
  if (provider?.family !== 'microsoft') return LOGIN;
  const endpoint = endpointFor(provider, provider.authorizationEndpoint);
  return URL.canParse(endpoint) ? new URL(endpoint).origin : LOGIN;
}
