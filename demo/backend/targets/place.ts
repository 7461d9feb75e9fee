import { endpointFor } from 'smtp-oauth2-elements/providers.js';
import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import { DEFAULT_PORTS } from '../mail/transport.js';
import type { Application } from '../xoauth2/token-client.js';

/** Where a target's mail goes, and how well it is protected on the way. A secret goes to the place it was saved for alone. */
export function placeOf({ server = '', port, mode = 'tls' }: SmtpTarget): string {
  return [server.toLowerCase().replace(/\.$/, ''), port ?? DEFAULT_PORTS[mode], mode].join(' ');
}

export const samePlace = (one: SmtpTarget, other: SmtpTarget) => placeOf(one) === placeOf(other);

/** Where an application's secret goes. Tenants of one provider share a place, unless each has a host of its own. */
export function tokenPlaceOf({ provider, tenantId }: Application): string {
  const endpoint = endpointFor(provider, provider.tokenEndpoint, tenantId);
  // Behind one address that was entered may be many providers, one for each path.
  return [provider.id, provider.entered ? endpoint : new URL(endpoint).origin].join(' ');
}
