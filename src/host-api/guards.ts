export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members of an object; none of anything else. */
export const membersOf = (value: unknown): Json => (isObject(value) ? value : {});

/** A text that says something. */
export const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T =>
  (list as readonly unknown[]).includes(value);

/** The year 9999; `Date` knows no later one. */
const LAST = 253_402_300_799;

/** A moment in seconds since the epoch. */
export const timeIn = (value: unknown): number | undefined =>
  typeof value === 'number' && value > 0 && value <= LAST ? value : undefined;

/** Takes off the `{ data }` that hosts of the Proxmox kind put around their answers. */
export const unwrap = (value: unknown): unknown => (isObject(value) && 'data' in value ? value.data : value);

/** The value of a JSON text; undefined for anything else. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
