import type { Finding } from './check.js';

/** From so many rules on, a cause is worth a line of its own. */
const MANY = 3;

/** What broke several rules, most often first: where it was seen stands before the colon. */
export function sharedCauses(
  findings: readonly Finding[],
): readonly (readonly [cause: string, rules: number])[] {
  const counts = new Map<string, number>();
  for (const { broken } of findings) {
    const cause = broken?.split('\n')[0]?.split(': ').at(-1);
    if (cause !== undefined) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts].filter(([, rules]) => rules >= MANY).sort(([, one], [, other]) => other - one);
}
