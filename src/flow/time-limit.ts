/** A longer time would end a timer of the platform at once. */
const LONGEST = 2 ** 31 - 1;

/** Milliseconds for a timer; undefined where there is to be none, as for `Infinity`. What is no number is as if absent. */
export function timeLimit(given: number | undefined, usual: number): number | undefined {
  const time = given === undefined || Number.isNaN(given) ? usual : given;
  return time > LONGEST ? undefined : Math.max(0, time);
}
