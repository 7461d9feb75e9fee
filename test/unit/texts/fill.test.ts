import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fill } from '../../../src/texts/fill.js';

describe('fill()', () => {
  it('puts values in, and leaves what has none', () => {
    assert.equal(fill('{a} and {b}, {a}', { a: 'one' }), 'one and {b}, one');
    assert.equal(fill('{count}', { count: 0 }), '0');
  });

  it('puts a value in as it is, whatever is in it', () => {
    assert.equal(fill('{a}{b}', { a: '{b}$&', b: '!' }), '{b}$&!');
  });

  it('has the plural that a language has for a number', () => {
    const wait = (lang: string, ...numbers: number[]) =>
      numbers.map((number) => fill('{wait:second}', { wait: number }, lang));
    assert.deepEqual(wait('en', 1, 30), ['1 second', '30 seconds']);
    assert.deepEqual(wait('ru', 1, 2, 5), ['1 секунда', '2 секунды', '5 секунд']);
    assert.deepEqual(wait('pl', 1, 2, 5), ['1 sekunda', '2 sekundy', '5 sekund']);
    assert.equal(fill('{minutes:minute}', { minutes: '8' }, 'de'), '8 Minuten');
  });

  it('writes a list as the language does it', () => {
    const list = (lang: string, ...names: string[]) => fill('{names}', { names }, lang);
    assert.equal(list('en', 'a'), 'a');
    assert.equal(list('de', 'a', 'b', 'c'), 'a, b und c');
    assert.equal(list('ja', 'a', 'b'), 'a、b');
    assert.equal(list('ar', 'a', 'b'), 'a وb');
  });

  it('leaves a unit alone that it does not have', () => {
    assert.equal(fill('{a:stone}', { a: 1 }), '{a:stone}');
  });
});
