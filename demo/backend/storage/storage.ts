import { randomBytes } from 'node:crypto';
import type { SmtpTarget } from 'smtp-oauth2-elements/smtp-target.js';
import type { State } from './state.js';

export type { State, StateError } from './state.js';

/** A target as it is kept: with its secrets, without its refresh token, which is state. */
export type SavedTarget = Omit<SmtpTarget, 'digest' | 'oauth2-refresh-token'> & { readonly name: string };

/** The configuration of a target. */
export interface Configured {
  readonly target: SavedTarget;
  /** Random, and another one after each change of the target; what it is made of tells nothing. The wire's `digest`. */
  readonly revision: string;
}

/** Both halves of a target: what people configure, and the sign-in, which changes by itself. */
export interface Halves {
  readonly target: SavedTarget;
  readonly signIn?: State | undefined;
  /** Why the sign-in that is there cannot be read. It stays, for somebody to look at, until it is left out. */
  readonly damage?: string | undefined;
}

export type Entry = Halves & Configured;

/**
 * What a change makes of a target: judges what it is given, and decides. Pure, since it may run again after somebody else
 * was quicker. What it throws changes nothing. `undefined` removes the target; the entry itself, as it was given, changes
 * nothing. A half that is the same object as before is not written.
 */
export type Work = (entry: Entry | undefined) => Halves | undefined;

/** The right to do something alone, in the whole cluster, for a while. */
export interface Lease {
  /** Tells this lease from every other one. */
  readonly fence: string;
  end(): Promise<void>;
}

/**
 * Where targets and their sign-ins are kept. Any number of processes may use one at once. What cannot be read or saved is
 * thrown as a `Failure` (507 `storage`, 503 `busy`, 500 `damaged_configuration`), and nothing has changed then.
 */
export interface Storage {
  /** Milliseconds since the epoch, by the one clock that all of its processes go by. */
  now(): number;
  /** The configuration of all targets. */
  all(): Promise<readonly Configured[]>;
  get(name: string): Promise<Entry | undefined>;
  /**
   * Changes both halves of one target at once: whoever reads sees the old pair or the new one, whenever a process is killed.
   *
   * @param lease with it, the change is made only while it is held, and what was reserved for it is used
   * @returns what is there afterwards
   * @throws {Failure} 409 `exists` where the name is taken in other letters; 409 `lease_lost`
   */
  change(name: string, work: Work, lease?: Lease): Promise<Entry | undefined>;
  /**
   * Lets one caller in the whole cluster go on; it ends with its process, with `end()`, or after `ms` milliseconds. The room
   * to save a sign-in is reserved with it: a disk that is full or cannot be written is told now, and not afterwards.
   *
   * @param key letters, digits, `-` and `_`
   * @returns undefined while somebody else has it
   */
  lease(key: string, ms: number): Promise<Lease | undefined>;
  /** The names of targets whose sign-in is to be refreshed now, `limit` at most. */
  due(limit: number): AsyncIterable<string>;
  /**
   * Keeps a value for one session until it is taken or `until` (seconds since the epoch) is over. The same ID is replaced.
   *
   * @param lease as at `change()`
   */
  putOnce(id: string, value: object, until: number, session: string, lease?: Lease): Promise<void>;
  /** Looks at it without using it; undefined for another session, and when it is over. */
  peekOnce(id: string, session: string): Promise<unknown>;
  /** Takes it: of all who try, one gets it. */
  takeOnce(id: string, session: string): Promise<unknown>;
  /** A secret that all processes share, drawn once. */
  key(): Promise<Buffer>;
  /** Removes what killed processes have left, and what is over. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

const DAY = 86_400;

export const newRevision = () => randomBytes(16).toString('hex');

/** When a sign-in is to be refreshed, or its provider is to be asked again to end it; undefined for none. */
export const dueAt = (signIn: State | undefined): number | undefined =>
  signIn && (signIn['next-refresh'] ?? signIn['last-refreshed'] + DAY);

/** Whether that moment has come. One that is further away than any can be was set by a wrong clock. */
export function isDue(signIn: State | undefined, now: number): boolean {
  const at = dueAt(signIn);
  return at !== undefined && (at <= now || at > now + 2 * DAY);
}
