import {
  OTHER_PROVIDER,
  isEndpointAddress,
  isIssuer,
  isScope,
  otherProvider,
} from 'smtp-oauth2-elements/providers.js';
import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { authMethodOf } from 'smtp-oauth2-elements/smtp-target.js';
import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import { Failure, invalidParameter } from '../failure.js';
import { mayBePublic } from '../public-address.js';
import { AddressRefused } from '../xoauth2/address-refused.js';

/**
 * Which addresses people may enter for a provider that the host does not list. `public`: https in the internet alone. `any`:
 * private networks as well, for a provider of one's own there, and http on this very machine.
 */
export type OtherProviderPolicy = 'public' | 'any';

/** The keys of a target that say where such a provider is. */
export const OTHER_PROVIDER_KEYS = [
  'oauth2-issuer',
  'oauth2-authorization-endpoint',
  'oauth2-token-endpoint',
  'oauth2-scope',
  'oauth2-sasl-mechanism',
] as const;

export const noOtherProvider = () =>
  new Failure(400, 'not_offered', 'This host takes no providers but its own.');

/** @throws {Failure} 400 `address_refused`, naming the key */
export function checkAddress(key: string, address: string, policy: OtherProviderPolicy): void {
  if (policy === 'any' || mayBePublic(address)) return;
  throw new Failure(400, 'address_refused', `${key}: ${new AddressRefused().message}`);
}

/** Whether a target names a provider that the host need not list. */
export const namesOtherProvider = (target: SmtpTarget) =>
  authMethodOf(target) === 'oauth2' && target['oauth2-provider'] === OTHER_PROVIDER;

/**
 * The provider whose addresses a target has.
 *
 * @throws {Failure} 400 where one is missing, or this host does not go there
 */
export function enteredProvider(target: SmtpTarget, policy: OtherProviderPolicy): Provider {
  const { 'oauth2-issuer': issuer, 'oauth2-scope': scope = '' } = target;
  for (const key of ['oauth2-authorization-endpoint', 'oauth2-token-endpoint'] as const) {
    const address = target[key];
    if (address === undefined) throw invalidParameter(`${key} is missing.`);
    if (!isEndpointAddress(address)) throw invalidParameter(`${key} must be an https:// address.`);
    checkAddress(key, address, policy);
  }
  if (issuer !== undefined && !isIssuer(issuer))
    throw invalidParameter('oauth2-issuer must be an https:// address without a query.');
  if (!isScope(scope)) throw invalidParameter('oauth2-scope must be scopes, separated by single spaces.');
  return otherProvider(target);
}
