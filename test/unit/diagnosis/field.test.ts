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
const project = ({ source }: Sample) => source.split('/').slice(0, 5).join('/');
const learn = read('learn');
const check = read('check');

const isRight = ({ text, who, ids }: Sample) => {
  const found = explain(text);
  return ids.includes(found.id) && who.includes(found.who ?? 'nobody');
};

describe('explain: errors met in public threads of other products', () => {
  for (const sample of learn) {
    it(`${sample.ids.join('|')}: ${sample.text.slice(0, 90)}`, () => {
      const { id, who } = explain(sample.text);
      assert.ok(isRight(sample), `${id} (${who ?? 'nobody'})`);
    });
  }

  it('sends those from which nothing was learnt to the right person with the right steps, nine of ten', () => {
    const right = check.filter(isRight).length;
    const unknown = check.filter(({ text }) => explain(text).id === 'unknown').length;
    assert.ok(right / check.length >= 0.9, `${right} of ${check.length} right`);
    assert.ok((check.length - right - unknown) / check.length < 0.05);
  });

  it('keeps the projects of the two parts apart', () => {
    const learnt = new Set(learn.map(project));
    assert.deepEqual(
      check.filter((sample) => learnt.has(project(sample))),
      [],
    );
  });

  it('is labelled with explanations that exist', () => {
    for (const { ids } of [...learn, ...check]) for (const id of ids) assert.ok(id in explanations, id);
  });
});
