import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { Failure } from '../failure.js';
import type { SavedTarget } from '../storage/storage.js';
import { applicationOf, usesOAuth2 } from './application.js';

/** The keys that are nobody's once the method is another one. */
const OAUTH2_KEYS = [
  'oauth2-client-id',
  'oauth2-client-secret',
  'oauth2-tenant-id',
  'oauth2-provider',
] as const;
const PASSWORD_KEYS = ['password'] as const;

export function without<T extends object>(target: T, keys: readonly (keyof T)[]): T {
  const kept = { ...target };
  for (const key of keys) delete kept[key];
  return kept;
}

/**
 * What no target may be without. A method that was left takes its keys with it.
 *
 * @throws {Failure} 400
 */
export function checkTarget(target: SavedTarget, providers: readonly Provider[]): SavedTarget {
  if (!target.server) throw new Failure(400, 'invalid_parameter', 'server is missing.');
  if (!target['from-address']) throw new Failure(400, 'invalid_parameter', 'from-address is missing.');
  if (!target.mailto?.length && !target['mailto-user']?.length) {
    throw new Failure(400, 'invalid_parameter', 'Either mailto or mailto-user must be set.');
  }
  if (!usesOAuth2(target)) return without(target, OAUTH2_KEYS);
  applicationOf(target, providers);
  return without(target, PASSWORD_KEYS);
}
