import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'node:test';
import { explain } from '../../../src/diagnosis/index.js';
import { aadsts } from '../../../src/diagnosis/tables/aadsts.js';
import { aadstsWords } from '../../../src/diagnosis/tables/aadsts-words.js';

const FILE = new URL('numbers.json', import.meta.url);
type Numbers = Readonly<Record<string, string>>;

/** The explanation of each of Microsoft's numbers that a table has. */
function known(): Numbers {
  const codes = Object.values(aadsts).flatMap((entry) => ('codes' in entry ? [...entry.codes] : []));
  const numbers = [...codes, ...aadstsWords.map(([number]) => number)];
  return Object.fromEntries(numbers.map((number) => [number, explain(`AADSTS${number}`).id]));
}

/** `UPDATE=1 node --import tsx --test test/unit/diagnosis/numbers.test.ts` takes numbers that are new. */
it('each of Microsoft’s numbers means what was looked up', () => {
  if (process.env.UPDATE) writeFileSync(FILE, `${JSON.stringify(known(), undefined, 2)}\n`);
  const expected = JSON.parse(readFileSync(FILE, 'utf8')) as Numbers;
  const found = Object.keys(expected).map((number) => [number, explain(`AADSTS${number}`).id]);
  assert.deepEqual(Object.fromEntries(found), expected);
});
