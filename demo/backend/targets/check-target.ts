import { checkRegistration } from 'smtp-oauth2-elements/providers.js';
import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import { invalidParameter } from '../failure.js';
import type { SavedTarget } from '../storage/storage.js';
import type { Application } from '../xoauth2/token-client.js';
import { applicationOf, usesOAuth2 } from './application.js';
import type { Known } from './application.js';
import { OTHER_PROVIDER_KEYS } from './other-provider.js';
import { checkedKeyPair } from './entered-credential.js';

/** The keys that are nobody's once the method is another one. */
const OAUTH2_KEYS = [
  'oauth2-client-id',
  'oauth2-client-secret',
  'oauth2-tenant-id',
  'oauth2-provider',
  'oauth2-grant',
  'oauth2-client-auth',
  'oauth2-client-secret-expires',
  'oauth2-client-certificate',
  'oauth2-client-private-key',
  'oauth2-service-account-key',
  'oauth2-registration',
  ...OTHER_PROVIDER_KEYS,
] as const;
/** What proves an application: each goes only to the token endpoint that it was saved for. */
export const CLIENT_SECRETS = [
  'oauth2-client-secret',
  'oauth2-client-private-key',
  'oauth2-service-account-key',
] as const;

const SERVICE_ACCOUNT = ['oauth2-service-account-key'] as const;

/** The keys of the registration that a target does not use. */
function unusedKeys(target: SavedTarget): readonly (keyof SavedTarget)[] {
  const secret = ['oauth2-client-secret', 'oauth2-client-secret-expires'] as const;
  const certificate = ['oauth2-client-certificate', 'oauth2-client-private-key'] as const;
  if (target['oauth2-registration'] !== undefined)
    return [
      ...secret,
      ...certificate,
      ...SERVICE_ACCOUNT,
      'oauth2-client-id',
      'oauth2-tenant-id',
      'oauth2-client-auth',
    ];
  if (target['oauth2-grant'] === 'jwt-bearer') return [...secret, ...certificate];
  const isCertified = target['oauth2-client-auth'] === 'certificate';
  return [...SERVICE_ACCOUNT, ...(isCertified ? secret : certificate)];
}

/**
 * The application that a target or an exchange names, with a credential that its provider takes and that is good by now.
 *
 * @throws {Failure} 400 where the provider does not take the way to sign in, or the credential is wrong
 */
export function checkedApplication(target: SmtpTarget, known: Known, now: number): Application {
  const application = applicationOf(target, known);
  const { provider, keyPair } = application;
  const { 'oauth2-grant': grant = 'authorization-code', 'oauth2-client-auth': proof = 'secret' } = target;
  if (!(provider.grants ?? ['authorization-code']).includes(grant))
    throw invalidParameter(`oauth2-grant must be one that ${provider.name} takes.`);
  if (!(provider.clientAuthentications ?? ['secret']).includes(proof))
    throw invalidParameter(`oauth2-client-auth must be one that ${provider.name} takes.`);
  if (keyPair) checkedKeyPair(keyPair.certificate, keyPair.privateKey, now);
  return application;
}

/** @throws {Failure} 400 where something that the way to sign in needs is wrong */
function checkWay(target: SavedTarget, { provider, tenantId, ...credential }: Application) {
  const { 'oauth2-grant': grant = 'authorization-code' } = target;
  if (grant === 'authorization-code') return;
  const tenant = tenantId ?? provider.defaultTenant ?? '';
  if (grant === 'client-credentials' && checkRegistration(provider, 'tenant', tenant, grant))
    throw invalidParameter('oauth2-tenant-id must be the ID or a domain of your own tenant.');
  if (grant === 'client-credentials' && !credential.vault && !credential.keyPair && !credential.clientSecret)
    throw invalidParameter('oauth2-client-secret is missing.');
  const mailbox = target.username ?? '';
  if (!/^[^\s@]+@[^\s@]+$/.test(mailbox)) throw invalidParameter('username must be the mailbox that sends.');
  if (checkRegistration(provider, 'mailbox', mailbox, grant))
    throw invalidParameter('username must be a mailbox of a Google Workspace domain.');
}
const PASSWORD_KEYS = ['password'] as const;

export function without<T extends object>(target: T, keys: readonly (keyof T)[]): T {
  const kept = { ...target };
  for (const key of keys) delete kept[key];
  return kept;
}

/** Whether two targets sign in in the same way, with the same values. */
export function isSameSignIn(one: SavedTarget, other: SavedTarget): boolean {
  const keys = ['auth-method', 'username', ...OAUTH2_KEYS] as const;
  return keys.every((key) => one[key] === other[key]);
}

/**
 * What no target may be without. A method that was left takes its keys with it.
 *
 * @param before as it is saved: a sign-in that stays as it is was judged then, and what the host has taken away or what has ended
 * since keeps nobody from changing something else
 * @throws {Failure} 400
 */
export function checkTarget(
  target: SavedTarget,
  known: Known,
  before?: SavedTarget,
  now = Date.now(),
): SavedTarget {
  if (!target.server) throw invalidParameter('server is missing.');
  if (!target['from-address']) throw invalidParameter('from-address is missing.');
  if (!target.mailto?.length && !target['mailto-user']?.length) {
    throw invalidParameter('Either mailto or mailto-user must be set.');
  }
  if (!usesOAuth2(target)) return without(target, OAUTH2_KEYS);
  if (before && isSameSignIn(before, target)) return without(target, PASSWORD_KEYS);
  const used = without(target, [...PASSWORD_KEYS, ...unusedKeys(target)]);
  const application = checkedApplication(used, known, now);
  checkWay(used, application);
  return application.provider.entered ? used : without(used, OTHER_PROVIDER_KEYS);
}
