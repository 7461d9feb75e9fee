import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import en from '../../../src/locales/en.js';
import { languages } from './support.js';

interface Term {
  /** The one word for it. */
  readonly term: string;
  /** Its inflected forms, as a regular expression. */
  readonly forms: string;
  /** Texts (`group.key`) that say it another way, since a sentence needs it. */
  readonly except?: readonly string[];
}

const FOLDER = new URL('../../../docs/glossary/', import.meta.url);
const read = (lang: string) => JSON.parse(readFileSync(new URL(`${lang}.json`, FOLDER), 'utf8')) as unknown;

const english = read('en') as Readonly<Record<string, string>>;
const groups = Object.entries(en.strings) as unknown as [string, Readonly<Record<string, string>>][];

/** Without values, and without the names that stand in a provider's pages. */
const ownWords = (text: string) => text.replace(/\{[^}]*\}|“[^”]*”/g, '{}');

/** Lines that name a redirect URI and then give it, whose place is taken by its name where it is not known. */
function namedTwice(texts: Readonly<Record<string, string>>, forms: string): string[] {
  const name = new RegExp(forms, 'iu');
  if (!name.test(texts['value-redirectUri'] ?? '')) return [];
  const pages = /[“„«「][^”“»」]*[”“»」]/g; // names that stand in a provider's pages
  const lines = Object.values(texts).flatMap((text) => text.split('\n'));
  return lines.filter((line) => line.includes('{redirectUri}') && name.test(line.replace(pages, '')));
}

describe('the glossary', () => {
  it('is there for each language that the package has', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace('.json', ''));
    assert.deepEqual(files.sort(), [...languages.map(({ lang }) => lang), 'en'].sort());
  });

  it('names what is not known once in English', () => {
    assert.deepEqual(namedTwice(en.strings.diagnosis, english['redirect URI'] ?? ''), []);
  });

  for (const { lang, strings } of languages) {
    const glossary = read(lang) as Readonly<Record<string, Term>>;

    it(`has each term in ${lang}`, () => {
      assert.deepEqual(Object.keys(glossary).sort(), Object.keys(english).sort());
      for (const { term, forms } of Object.values(glossary)) assert.match(term, new RegExp(forms, 'iu'));
    });

    it(`has one word for one thing in ${lang}`, () => {
      const other: string[] = [];
      for (const [term, pattern] of Object.entries(english)) {
        const { forms, except = [] } = glossary[term] ?? { forms: '' };
        for (const [group, texts] of groups) {
          const own = strings[group as keyof typeof strings] as Readonly<Record<string, string>> | undefined;
          for (const [key, text] of Object.entries(texts)) {
            const name = `${group}.${key}`;
            const isMeant = new RegExp(`\\b${pattern}\\b`, 'i').test(ownWords(text));
            const isKept = new RegExp(forms, 'iu').test(own?.[key] ?? '');
            if (isMeant && !isKept && !except.includes(name))
              other.push(`${term}: ${name}: ${own?.[key] ?? ''}`);
            if ((!isMeant || isKept) && except.includes(name))
              other.push(`${term}: ${name} is no exception any more`);
          }
        }
      }
      assert.deepEqual(other, []);
    });

    it(`names what is not known once in ${lang}`, () => {
      assert.deepEqual(namedTwice(strings.diagnosis ?? {}, glossary['redirect URI']?.forms ?? ''), []);
    });
  }
});
