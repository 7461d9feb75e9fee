import type { Outcome, Result } from './daily-update.js';

/** What each outcome means to a person. */
const WORDS: Readonly<Record<Outcome, string>> = {
  refreshed: 'refreshed',
  superseded: 'changed meanwhile, which was kept',
  later: 'provider not available, tried again next time, nothing is lost',
  'sign-in-again': 'must be signed in again',
  'no-sign-in': 'not signed in yet',
  failed: 'failed',
};

/** Whether somebody has to do something: the exit code of the command. */
export const needsAttention = (results: readonly Result[]) =>
  results.some(({ outcome }) => outcome === 'failed' || outcome === 'sign-in-again');

/** A line per target that is not simply refreshed, and the sum. */
export function summary(results: readonly Result[]): string {
  const lines = results
    .filter(({ outcome }) => outcome !== 'refreshed')
    .map(({ name, outcome, error, error_description: said }) =>
      [`${name}: ${WORDS[outcome]}`, error && `(${error}${said ? `: ${said}` : ''})`]
        .filter(Boolean)
        .join(' '),
    );
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length;
  const sum = (Object.keys(WORDS) as Outcome[])
    .filter((outcome) => count(outcome) > 0)
    .map((outcome) => `${count(outcome)} ${outcome}`)
    .join(', ');
  return [...lines, `${results.length} targets${sum ? `: ${sum}` : ''}`].join('\n');
}
