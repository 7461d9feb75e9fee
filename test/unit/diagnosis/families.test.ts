import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { explain } from '../../../src/diagnosis/index.js';

/** `before|text`, one a line. */
const read = (name: string) =>
  readFileSync(new URL(`families/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf('|')), line.slice(line.indexOf('|') + 1)] as const);

const PEOPLE: Readonly<Record<string, string>> = {
  y: 'you',
  p: 'provider-admin',
  h: 'host-admin',
  v: 'provider',
};

/** Whole families, gone through from one end to the other: who can fix each, one of the letters before it. */
const FAMILIES = {
  smtp: 'replies of Gmail, Exchange Online and other servers',
  network: 'sockets, DNS and TLS in the words of many languages',
  oauth: 'OAuth errors, sign-in pages and mail APIs',
  prose: 'sentences of products, without any code',
};

describe('explain: families', () => {
  for (const [name, title] of Object.entries(FAMILIES)) {
    it(title, () => {
      const wrong = read(name)
        .map(([letters, text]) => ({
          text,
          who: [...letters].map((letter) => PEOPLE[letter]),
          found: explain(text),
        }))
        .filter(({ who, found }) => !who.includes(found.who))
        .map(
          ({ text, who, found }) =>
            `${text}: ${found.id} (${found.who ?? 'nobody'}), not ${who.join(' or ')}`,
        );
      assert.deepEqual(wrong, []);
    });
  }

  it('kinds of errors in the words of many libraries, with what each can be as well', () => {
    const wrong = read('kinds')
      .map(([ids, text]) => ({ ids: ids.split(','), text, found: explain(text) }))
      .map(({ found: { id, alternatives = [] }, ...line }) => ({
        ...line,
        found: [id, ...alternatives.map((other) => other.id)],
      }))
      .filter(({ ids, found }) => ids[0] !== found[0] || !ids.every((id) => found.includes(id)))
      .map(({ ids, text, found }) => `${text}: ${found.join(', ')}, not ${ids.join(', ')}`);
    assert.deepEqual(wrong, []);
  });

  it('Microsoft’s sentences mean the same without their number and with a damaged one', () => {
    for (const [number, sentence] of read('sentences')) {
      const { id } = explain(`AADSTS${number}: ${sentence}`);
      assert.equal(explain(sentence).id, id, sentence);
    }
  });
});
