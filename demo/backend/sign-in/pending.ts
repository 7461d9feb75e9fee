import { createHash, createHmac, randomBytes } from 'node:crypto';
import { stateOf } from '../storage/state.js';
import type { State } from '../storage/state.js';
import type { Lease, Storage } from '../storage/storage.js';
import { tokenFor } from '../targets/application.js';
import type { Application, Tokens } from '../xoauth2/token-client.js';

const LIFE_SECONDS = 600;
const REFERENCE = /^ref_[\w-]{43}$/;

/** The access token that came with an exchange. */
export interface FirstAccess {
  readonly accessToken: string;
  /** Seconds since the epoch. */
  readonly until: number;
  readonly scope?: string;
  /** For which application, its secret included. */
  readonly proof: string;
}

/** A sign-in that waits for its target to be saved. */
export interface Pending {
  readonly signIn: State;
  /** Seconds since the epoch. */
  readonly until: number;
  readonly access?: FirstAccess | undefined;
}

/** Whether a text has the form of a reference, so that one that ended is not taken for a token. */
export const isReference = (text: string) => REFERENCE.test(text);

/** The key under which a pending sign-in is used by one caller at a time. */
export const leaseKeyOf = (id: string) =>
  `pending-${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;

/** What an access token of an exchange proves: that this application, with this secret, is right. */
export function proofOf(key: Buffer, application: Application): string {
  const { clientId, clientSecret = '', keyPair, tenantId = '', registration } = application;
  return createHmac('sha256', key)
    .update(JSON.stringify([tokenFor(application), clientId, clientSecret, keyPair, tenantId, registration]))
    .digest('base64url');
}

export function firstAccess(tokens: Tokens, proof: string, now: number): FirstAccess {
  const { accessToken, expiresIn, scope } = tokens;
  return { accessToken, until: now + expiresIn, proof, ...(scope !== undefined && { scope }) };
}

/**
 * What the browser gets in place of a refresh token: good once, for ten minutes, in one session. The token itself never enters
 * it.
 */
export const newReference = () => `ref_${randomBytes(32).toString('base64url')}`;

/** Keeps a sign-in until its target is saved; its ID is a reference, or the token itself, where the browser is to have it. */
export function keepPending(
  storage: Storage,
  { id, ...pending }: Omit<Pending, 'until'> & { readonly id: string },
  session: string,
  lease: Lease,
): Promise<void> {
  const until = pending.signIn['last-refreshed'] + LIFE_SECONDS;
  return storage.putOnce(id, { ...pending, until }, until, session, lease);
}

/** Looks at a pending sign-in without using it: a test mail comes before the save. */
export async function peekPending(
  storage: Storage,
  id: string,
  session: string,
): Promise<Pending | undefined> {
  const value = (await storage.peekOnce(id, session)) as Partial<Pending> | undefined;
  const signIn = stateOf(value?.signIn);
  if (!signIn || typeof value?.until !== 'number') return undefined;
  return { signIn, until: value.until, access: value.access };
}

/** Puts another value in the place of a pending sign-in, for the same time and session. */
export const replacePending = (
  storage: Storage,
  id: string,
  pending: Pending,
  session: string,
  lease: Lease,
) => storage.putOnce(id, pending, pending.until, session, lease);
