import type fc from 'fast-check';

/** How long and from where: what fast-check needs to make the same values again. */
export type Run = Pick<fc.Parameters, 'seed' | 'numRuns' | 'path'> & { readonly endOnFailure?: boolean };

/** One part of the package, and what must hold of it whatever comes. */
export interface Model {
  /** Runs that take about a second. */
  readonly runs: number;
  /** @throws what fast-check has found, with its seed and the shortest values that show it */
  check(run: Run): void | Promise<void>;
}
