import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'node:test';
import { explain } from '../../../src/diagnosis/index.js';

const FILE = new URL('whole-answers.txt', import.meta.url);

/** `id,another,another|text`: what an error is, and what it can be as well, in this order. */
const lines = readFileSync(FILE, 'utf8').trim().split('\n');
const textIn = (line: string) => line.slice(line.indexOf('|') + 1);

const answerTo = (text: string) => {
  const { id, alternatives = [] } = explain(text);
  return `${[id, ...alternatives.map((other) => other.id)].join(',')}|${text}`;
};

/**
 * A changed answer is seen: `UPDATE=1 node --import tsx --test test/unit/diagnosis/whole-answers.test.ts` takes them, to be
 * read before they are kept. Each text is here because a part of a row decides its answer.
 */
it('the whole answer to an error, with what it can be as well, stays as it was read', () => {
  const found = lines.map(textIn).map(answerTo);
  if (process.env.UPDATE) writeFileSync(FILE, `${found.sort().join('\n')}\n`);
  else assert.deepEqual(found, lines);
});
