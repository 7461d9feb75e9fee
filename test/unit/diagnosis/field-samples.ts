import { readFileSync } from 'node:fs';

/** An error that was met in a public thread of another product, as it was judged. */
export interface Sample {
  readonly text: string;
  /** Who can fix it; one of them. */
  readonly who: readonly string[];
  /** The explanations whose steps fix it; one of them. */
  readonly ids: readonly string[];
  readonly source: string;
}

/** What was learnt from, and each part that was judged before it was looked at. */
export const PARTS = [
  'learn',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24].map(
    (part) => `check-${part}`,
  ),
];

export const readPart = (name: string): Sample[] =>
  readFileSync(new URL(`field/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample);
