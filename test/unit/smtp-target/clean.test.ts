import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  cleanPasted,
  cleanValue,
  mergeAddresses,
  splitAddresses,
  withoutInvisible,
  withoutPunctuation,
} from '../../../src/smtp-target/clean.js';

type Rows = readonly (readonly [given: string, clean: string])[];
const rows = (what: string, clean: (text: string) => string, given: Rows) =>
  describe(what, () => {
    for (const [text, value] of given)
      it(`makes ${JSON.stringify(value)} of ${JSON.stringify(text)}`, () => assert.equal(clean(text), value));
  });

rows('a text without invisible characters', withoutInvisible, [
  ['a\u200bb\u00adc\ufeffd\u202ee', 'abcde'],
  ['\u0000a\u0007b\u007f', 'ab'],
  ['a \t\n\r\u00a0b', 'a \t\n\r\u00a0b'],
]);

rows('a value for machines', cleanValue, [
  [' \ta b\n', 'a b'],
  ['ｓｍｔｐ。ｅｘａｍｐｌｅ．ｃｏｍ', 'smtp.example.com'],
  ['！～', '!~'],
  ['\u200b x', 'x'],
  ['"x"', '"x"'],
]);

rows('an ID or secret as it was pasted', cleanPasted, [
  ['"x"', 'x'],
  ["'x',", 'x'],
  ['"x";', 'x'],
  ['“x”', 'x'],
  ['„x“', 'x'],
  ['«x»', 'x'],
  ['‘x’', 'x'],
  ['`x`', 'x'],
  ['<x>', 'x'],
  ['""x""', 'x'],
  ['" x "', 'x'],
  ['x,', 'x,'],
  ['"x,', 'x,'],
  ['<x', '<x'],
  ['a"b', 'a"b'],
  ['a<b>', 'a<b>'],
  ['<a>b', '<a>b'],
]);

rows('an address out of its sentence', withoutPunctuation, [
  ['<a@b.example>', 'a@b.example'],
  ['("a@b.example")', 'a@b.example'],
  ['[{a@b.example}]', 'a@b.example'],
  ['a@b.example.,;', 'a@b.example'],
  ["'a@b.example'", 'a@b.example'],
  ['a@[192.0.2.1]', 'a@[192.0.2.1]'],
  ['a@[192.0.2.1]>,', 'a@[192.0.2.1]>,'.slice(0, 13)],
  ['a.b@c.example', 'a.b@c.example'],
]);

describe('a list of addresses', () => {
  it('is split at white space, commas and semicolons of any script', () => {
    assert.deepEqual(splitAddresses(' a,b; c\n\nd、e ,; '), ['a', 'b', 'c', 'd', 'e']);
    assert.deepEqual(splitAddresses('a，b；c'), ['a', 'b', 'c']);
    assert.deepEqual(splitAddresses(' , '), []);
  });
  it('gets what is not in it yet, once and in any case', () => {
    assert.deepEqual(mergeAddresses(['A@x'], ['a@X', 'b@x', 'B@X', 'c@x']), ['A@x', 'b@x', 'c@x']);
    assert.deepEqual(mergeAddresses(['a@x', 'A@X'], []), ['a@x', 'A@X']);
  });
});
