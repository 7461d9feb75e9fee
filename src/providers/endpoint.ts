import type { Provider } from './provider.js';

/** Puts the tenant, or the provider's default, into an endpoint. */
export function endpointFor(provider: Provider, endpoint: string, tenantId?: string): string {
  const tenant = tenantId ?? provider.defaultTenant ?? '';
  return endpoint.replaceAll('{tenant}', encodeURIComponent(tenant));
}
