import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { explain } from '../../../src/diagnosis/index.js';
import { explanations } from '../../../src/diagnosis/tables/index.js';

interface Sample {
  readonly text: string;
  readonly who: readonly string[];
  readonly ids: readonly string[];
  readonly source: string;
}

const read = (name: string): Sample[] =>
  readFileSync(new URL(`field/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample);
const PARTS = [
  'learn',
  'check-1',
  'check-2',
  'check-3',
  'check-4',
  'check-5',
  'check-6',
  'check-7',
  'check-8',
];

/** The answer itself, or one of those that it can be as well. */
const isRight = ({ text, who, ids }: Sample) => {
  const found = explain(text);
  return [found, ...(found.alternatives ?? [])].some(
    (each) => ids.includes(each.id) && who.includes(each.who ?? 'nobody'),
  );
};

describe('explain: errors met in public threads of other products', () => {
  for (const part of PARTS) {
    for (const sample of read(part)) {
      it(`${part}, ${sample.ids.join('|')}: ${sample.text.slice(0, 90)}`, () => {
        const { id, who } = explain(sample.text);
        assert.ok(isRight(sample), `${id} (${who ?? 'nobody'})`);
      });
    }
  }

  it('are labelled with explanations that exist', () => {
    for (const { ids } of PARTS.flatMap(read)) for (const id of ids) assert.ok(id in explanations, id);
  });
});
