import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explain } from '../../../src/diagnosis/index.js';
import { explanations } from '../../../src/diagnosis/tables/index.js';
import { PARTS, readPart } from './field-samples.js';
import type { Sample } from './field-samples.js';

/** The answer itself, or one of those that it can be as well. */
const isRight = ({ text, who, ids }: Sample) => {
  const found = explain(text);
  return [found, ...(found.alternatives ?? [])].some(
    (each) => ids.includes(each.id) && who.includes(each.who ?? 'nobody'),
  );
};

describe('explain: errors met in public threads of other products', () => {
  for (const part of PARTS) {
    for (const sample of readPart(part)) {
      it(`${part}, ${sample.ids.join('|')}: ${sample.text.slice(0, 90)}`, () => {
        const { id, who } = explain(sample.text);
        assert.ok(isRight(sample), `${id} (${who ?? 'nobody'})`);
      });
    }
  }

  it('are labelled with explanations that exist', () => {
    for (const { ids } of PARTS.flatMap(readPart)) for (const id of ids) assert.ok(id in explanations, id);
  });
});
