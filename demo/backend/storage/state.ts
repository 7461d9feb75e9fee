/** The last trouble of a sign-in, in the other side's own words. */
export interface StateError {
  readonly error: string;
  readonly error_description?: string;
  /** Seconds since the epoch. */
  readonly at: number;
  /** The step of a delivery in which it came up; absent where the token endpoint refused. */
  readonly step?: string;
  /** Nothing is lost: it may work the next time as it is. */
  readonly later?: boolean;
}

/** Version 1 of the state of one target: what changes by itself. Times are in seconds since the epoch. */
export interface State {
  readonly version: 1;
  readonly 'oauth2-refresh-token': string;
  /** When the refresh token was last used with success by the daily update, or given out. */
  readonly 'last-refreshed': number;
  /** For which application the token was given out: with another one it is of no use. */
  readonly 'token-for': string;
  /** For which mail server it was saved: no other one gets an access token of it. Absent: for the saved target's. */
  readonly place?: string;
  /** When somebody signed in. */
  readonly since?: number;
  readonly account?: string;
  /** The user of the host who had the sign-in made, where the host tells. */
  readonly 'signed-in-by'?: string;
  readonly scope?: string;
  readonly 'refresh-token-expires'?: number;
  /** When a mail or a test last got an access token with it. */
  readonly 'last-used'?: number;
  /** When the last mail went out. */
  readonly 'last-sent'?: number;
  /** When the daily update is to look at it again; a day after `last-refreshed` when absent. */
  readonly 'next-refresh'?: number;
  /** The provider has refused the token for good. */
  readonly 'sign-in-again'?: boolean;
  /** Somebody has ended the sign-in here, and the provider has not ended it yet: nothing uses it any more. */
  readonly disconnected?: boolean;
  readonly 'last-error'?: StateError;
}

/** Reads a value; undefined where it is none of the kind. */
type Read = (value: unknown) => unknown;

const LONGEST_TEXT = 4096;
const LONGEST_ERROR = 256;
/** The year 9999; `Date` knows no later one. */
const LAST_SECOND = 253_402_300_799;

const text: Read = (value) => (typeof value === 'string' ? value : undefined);
const shortText =
  (longest: number): Read =>
  (value) =>
    typeof value === 'string' ? value.slice(0, longest) : undefined;
const time: Read = (value) =>
  typeof value === 'number' && value >= 0 && value <= LAST_SECOND ? value : undefined;
const flag: Read = (value) => (typeof value === 'boolean' ? value : undefined);

/** The keys that can be read, as they are read. */
function readKeys(value: unknown, keys: Readonly<Record<string, Read>>): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Record<string, unknown>;
  const read = Object.entries(keys).map(([key, read]) => [key, read(given[key])] as const);
  return Object.fromEntries(read.filter(([, each]) => each !== undefined));
}

const ERROR: Readonly<Record<string, Read>> = {
  error: shortText(LONGEST_ERROR),
  error_description: shortText(LONGEST_TEXT),
  at: time,
  step: shortText(LONGEST_ERROR),
  later: flag,
};
const error: Read = (value) => {
  const read = readKeys(value, ERROR);
  return 'error' in read ? { at: 0, ...read } : undefined;
};

const REQUIRED: Readonly<Record<string, Read>> = {
  version: (value) => (value === 1 ? value : undefined),
  'oauth2-refresh-token': text,
  'token-for': text,
  'last-refreshed': time,
};
const OPTIONAL: Readonly<Record<string, Read>> = {
  place: text,
  since: time,
  account: shortText(LONGEST_TEXT),
  'signed-in-by': shortText(LONGEST_ERROR),
  scope: shortText(LONGEST_TEXT),
  'refresh-token-expires': time,
  'last-used': time,
  'last-sent': time,
  'next-refresh': time,
  'sign-in-again': flag,
  disconnected: flag,
  'last-error': error,
};

/**
 * Reads a state from outside, a file or what a provider has answered. A key that is not needed and cannot be read is left
 * out: it must not condemn the token. One that is not known here, of a later version of the same format, stays.
 *
 * @returns undefined where it is no state, or one of a newer format: nobody knows what else is in it
 */
export function stateOf(value: unknown): State | undefined {
  const required = readKeys(value, REQUIRED);
  if (Object.keys(required).length < Object.keys(REQUIRED).length) return undefined;
  const unknown = Object.entries(value as object).filter(([key]) => !Object.hasOwn(OPTIONAL, key));
  return { ...Object.fromEntries(unknown), ...required, ...readKeys(value, OPTIONAL) } as unknown as State;
}

/**
 * A state as it may be written: what is read back is what was written.
 *
 * @throws {Error} where that would not be a state
 */
export function writable(state: State): State {
  const checked = stateOf(JSON.parse(JSON.stringify(state)));
  if (!checked) throw new Error('A sign-in without a token cannot be saved.');
  return checked;
}
