import type { Provider } from './provider.js';

/** Whether a provider has tenants: its addresses have a place for one. */
export function hasTenants({ authorizationEndpoint, tokenEndpoint }: Provider): boolean {
  return [authorizationEndpoint, tokenEndpoint].some((endpoint) => endpoint.includes('{tenant}'));
}
