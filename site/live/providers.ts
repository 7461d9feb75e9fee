import { google, microsoft } from 'smtp-oauth2-elements/providers.js';
import type { Provider } from 'smtp-oauth2-elements/providers.js';

/** A page of this site, wherever the site is served. */
export const pageOf = (name: string) =>
  new URL(`${import.meta.env.BASE_URL}${name}.html`, location.origin).href;

const simulated = (provider: Provider): Provider => ({
  ...provider,
  name: `${provider.name} (simulated)`,
  clouds: [],
  authorizationEndpoint: `${pageOf('simulated-provider')}?provider=${provider.id}`,
});

export const simulatedProviders = () => [simulated(google), simulated(microsoft)];

interface ExampleRegistration {
  readonly id: string;
  readonly secret: string;
  readonly tenant?: string;
}

/** Registrations as they look at the providers. They exist nowhere. */
export const REGISTRATIONS: Readonly<Record<string, ExampleRegistration>> = {
  google: {
    id: '123456789012-example.apps.googleusercontent.com',
    secret: 'GOCSPX-simulated-secret-00000000',
  },
  microsoft: {
    id: '11111111-2222-4333-8444-555555555555',
    secret: 'sim8Q~simulated.secret-0000000000000000',
    tenant: 'contoso.com',
  },
};
