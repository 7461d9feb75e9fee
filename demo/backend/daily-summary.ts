import type { Outcome, Result } from './daily-update.js';
import { oneLine } from './log.js';

/** What each outcome means to a person. */
const WORDS: Readonly<Record<Outcome, string>> = {
  refreshed: 'refreshed',
  superseded: 'changed meanwhile, which was kept',
  later: 'provider not available, tried again next time, nothing is lost',
  'sign-in-again': 'must be signed in again',
  'no-sign-in': 'not signed in',
  failed: 'failed',
};
const NEEDS_SOMEBODY: readonly Outcome[] = ['failed', 'sign-in-again', 'no-sign-in'];

/** Whether somebody has to do something, also about a provider that does not work for days: the exit code of the command. */
export const needsAttention = (results: readonly Result[]) =>
  results.some(
    (result) => NEEDS_SOMEBODY.includes(result.outcome) || result['not-refreshed-since'] !== undefined,
  );

function lineOf({ name, outcome, error, error_description: said, ...result }: Result): string {
  const since = result['not-refreshed-since'];
  const parts = [
    `${name}: ${WORDS[outcome]}`,
    error && `(${error}${said ? `: ${said}` : ''})`,
    since !== undefined && `– not refreshed since ${new Date(since * 1000).toISOString()}`,
  ];
  return oneLine(parts.filter(Boolean).join(' '));
}

const outcomes = Object.keys(WORDS) as Outcome[];
const countOf = (results: readonly Result[], outcome: Outcome) =>
  results.filter((result) => result.outcome === outcome).length;

/** A run for monitoring: when, by which version, how long, how many of each, and each target. */
export function report(
  results: readonly Result[],
  run: { version: string; since: Date; durationMs: number },
) {
  return {
    time: run.since.toISOString(),
    version: run.version,
    'duration-ms': Math.round(run.durationMs),
    counts: {
      targets: results.length,
      ...Object.fromEntries(outcomes.map((outcome) => [outcome, countOf(results, outcome)])),
    },
    'needs-attention': needsAttention(results),
    results,
  };
}

/** A line per target that is not simply refreshed, and the sum. */
export function summary(results: readonly Result[]): string {
  const lines = results.filter(({ outcome }) => outcome !== 'refreshed').map(lineOf);
  const count = (outcome: Outcome) => countOf(results, outcome);
  const sum = outcomes
    .filter((outcome) => count(outcome) > 0)
    .map((outcome) => `${count(outcome)} ${outcome}`)
    .join(', ');
  return [...lines, `${results.length} targets${sum ? `: ${sum}` : ''}`].join('\n');
}
