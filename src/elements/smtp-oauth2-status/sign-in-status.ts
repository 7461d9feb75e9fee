import type { ErrorResponse } from '../../diagnosis/explanation.js';

export const HEALTHS = ['ok', 'soon', 'sign-in-again', 'failing', 'unknown'] as const;
export type Health = (typeof HEALTHS)[number];

/** How a saved sign-in is, as the backend's status answer tells it. Times are in seconds since the epoch. */
export interface SignInStatus {
  readonly health: Health;
  /** Who signed in. */
  readonly account?: string;
  /** What was granted, separated by spaces. */
  readonly scope?: string;
  readonly 'last-refreshed'?: number;
  readonly 'refresh-token-expires'?: number;
  /** The last error of the provider, in its own words. */
  readonly 'last-error'?: ErrorResponse;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
/** The year 9999; `Date` knows no later one. */
const LAST = 253_402_300_799;
const timeIn = (value: unknown) =>
  typeof value === 'number' && value > 0 && value <= LAST ? value : undefined;

/** Every message from outside is looked at before use: undefined for what is no status. `{ data }` around it is taken off. */
export function readStatus(value: unknown): SignInStatus | undefined {
  if (!isObject(value)) return undefined;
  if (!('health' in value)) return isObject(value.data) ? readStatus(value.data) : undefined;
  const known = {
    // A backend newer than this page may know more of them.
    health: HEALTHS.find((each) => each === value.health) ?? 'unknown',
    account: textIn(value.account),
    scope: textIn(value.scope),
    'last-refreshed': timeIn(value['last-refreshed']),
    'refresh-token-expires': timeIn(value['refresh-token-expires']),
    'last-error': isObject(value['last-error']) ? value['last-error'] : undefined,
  };
  const given = Object.entries(known).filter(([, each]) => each !== undefined);
  return Object.fromEntries(given) as unknown as SignInStatus;
}

/** A moment as the host gives it: a date such as Entra shows, or seconds since the epoch. In seconds. */
export function readMoment(value: string | number | undefined | null): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const text = String(value).trim();
  return timeIn(/^\d{6,}$/.test(text) ? Number(text) : Date.parse(text) / 1000);
}
