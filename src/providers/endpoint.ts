import type { Provider } from './provider.js';

/** Whether a provider has tenants: its addresses have a place for one. */
export function hasTenants({ authorizationEndpoint, tokenEndpoint }: Provider): boolean {
  return [authorizationEndpoint, tokenEndpoint].some((endpoint) => endpoint.includes('{tenant}'));
}

/** Puts the tenant, or the provider's default, into an endpoint. */
export function endpointFor(provider: Provider, endpoint: string, tenantId?: string): string {
  const tenant = tenantId ?? provider.defaultTenant ?? '';
  return endpoint.replaceAll('{tenant}', encodeURIComponent(tenant));
}
