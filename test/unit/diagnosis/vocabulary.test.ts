import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phrasesOf, saidIn } from '../../../src/diagnosis/vocabulary/vocabulary.js';

const phrases = phrasesOf([
  { exact: 40, says: { lost: ['the line … was … lost|Gone'], other: ['gone away'] } },
]);
const idsIn = (text: string) => [...saidIn(text, phrases).keys()];
/** So many characters between two parts of a phrase. */
const gap = (length: number) => '-'.repeat(length);

describe('a phrase that varies', () => {
  it('has up to 120 characters in each place where it does', () => {
    for (const [first, second] of [
      [1, 1],
      [120, 1],
      [1, 120],
      [120, 120],
    ] as const)
      assert.deepEqual(idsIn(`The line${gap(first)}was${gap(second)}lost`), ['lost']);
    for (const [first, second] of [
      [121, 1],
      [1, 121],
      [121, 121],
    ] as const)
      assert.deepEqual(idsIn(`The line${gap(first)}was${gap(second)}lost`), []);
  });

  it('has its parts in their order', () => {
    assert.deepEqual(idsIn('was the line lost'), []);
    assert.deepEqual(idsIn('lost: the line was'), []);
  });

  it('is found where its beginning stands before in vain', () => {
    assert.deepEqual(idsIn(`the line ${gap(300)} the line was lost`), ['lost']);
  });
});

describe('a phrase', () => {
  it('is whole words, in letters of any case', () => {
    for (const text of ['gone', 'GONE', '(gone)', 'it is gone.', 'begone, gone'])
      assert.deepEqual(idsIn(text), ['lost'], text);
    for (const text of ['begone', 'goner', '_gone', 'gone2', '']) assert.deepEqual(idsIn(text), [], text);
  });

  it('weighs more the longer it is, and less than a step of exactness', () => {
    const said = saidIn('gone away', phrases);
    assert.ok((said.get('other') ?? 0) > (said.get('lost') ?? 0));
    const [long] = phrasesOf([{ exact: 40, says: { x: ['y'.repeat(500)] } }]);
    assert.equal(long?.exact, 40.99);
  });

  it('counts by its most exact one', () => {
    const two = phrasesOf([
      { exact: 40, says: { x: ['one'] } },
      { exact: 50, says: { x: ['two'] } },
      { exact: 30, says: { x: ['three'] } },
    ]);
    assert.equal(saidIn('one two three', two).get('x'), 50.03);
  });
});
