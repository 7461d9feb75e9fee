/** The last trouble with a token, in the provider's own words. */
export interface StateError {
  readonly error: string;
  readonly error_description?: string;
  /** Seconds since the epoch. */
  readonly at: number;
}

/** Version 1 of the state of one target. Times are in seconds since the epoch. */
export interface State {
  readonly version: 1;
  readonly 'oauth2-refresh-token': string;
  readonly 'last-refreshed': number;
  /** For which application the token was given out: with another one it is of no use. */
  readonly 'token-for': string;
  readonly account?: string;
  readonly scope?: string;
  readonly 'refresh-token-expires'?: number;
  /** The provider has refused the token for good. */
  readonly 'sign-in-again'?: boolean;
  readonly 'last-error'?: StateError;
}

type Fits = (value: unknown) => boolean;
const isText: Fits = (value) => typeof value === 'string';
const isTime: Fits = (value) => Number.isFinite(value);
const isError: Fits = (value) =>
  typeof value === 'object' && value !== null && 'error' in value && isText(value.error);

const REQUIRED: Readonly<Record<string, Fits>> = {
  version: (value) => value === 1,
  'oauth2-refresh-token': isText,
  'token-for': isText,
  'last-refreshed': isTime,
};
const OPTIONAL: Readonly<Record<string, Fits>> = {
  account: isText,
  scope: isText,
  'refresh-token-expires': isTime,
  'sign-in-again': (value) => typeof value === 'boolean',
  'last-error': isError,
};

/** Whether a value is a whole state. One of a newer version is not: nobody knows what else is in it. */
export function isState(value: unknown): value is State {
  if (typeof value !== 'object' || value === null) return false;
  const state = value as Record<string, unknown>;
  return (
    Object.entries(REQUIRED).every(([key, fits]) => fits(state[key])) &&
    Object.entries(OPTIONAL).every(([key, fits]) => state[key] === undefined || fits(state[key]))
  );
}
