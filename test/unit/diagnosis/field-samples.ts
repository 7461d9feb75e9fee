import { readFileSync } from 'node:fs';

/** An error of another product, as it was judged. */
export interface Sample {
  readonly text: string;
  /** Who can fix it; one of them. */
  readonly who: readonly string[];
  /** The explanations whose steps fix it; one of them. */
  readonly ids: readonly string[];
  readonly source: string;
}

/**
 * What was learnt from, each part that was judged before it was looked at, and what engineers who did not know the tables wrote
 * down as they remember it from their own work.
 */
export const PARTS = [
  'learn',
  ...Array.from({ length: 27 }, (_, index) => `check-${index + 1}`),
  ...Array.from({ length: 4 }, (_, index) => `recalled-${index + 1}`),
];

export const readPart = (name: string): Sample[] =>
  readFileSync(new URL(`field/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample);
