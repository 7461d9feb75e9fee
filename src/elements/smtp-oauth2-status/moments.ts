import { timeIn } from '../../host-api/guards.js';

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** “3 hours ago”, “in 12 days”: seconds from now, in whole units, never rounded up. */
export function relative(lang: string, seconds: number): string {
  const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['minute', 60];
  return format.format(Math.trunc(seconds / size), unit);
}

/** Date and time, or the date alone. */
export function exact(lang: string, seconds: number, timeStyle?: 'short'): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', ...(timeStyle && { timeStyle }) };
  return new Intl.DateTimeFormat(lang, options).format(new Date(seconds * 1000));
}

/** A moment as the host gives it: a date such as Entra shows, or seconds since the epoch. In seconds. */
export function readMoment(value: string | number | undefined | null): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const text = String(value).trim();
  return timeIn(/^\d{6,}$/.test(text) ? Number(text) : Date.parse(text) / 1000);
}
