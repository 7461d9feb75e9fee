import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import en, { missingTexts } from '../../../src/locales/en.js';
import type { Locale } from '../../../src/locales/locale.js';
import { guides, ownGuides } from '../../../src/elements/oauth2-setup-guide/guide-data.js';
import { languages, locales } from './support.js';

const { console: _, diagnosis, ...groups } = en.strings;
const placeholders = (text: string) => (text.match(/\{[\w:]+\}/g) ?? []).sort();

/** What a provider's page may be called in the English texts. */
const consoleNames = Object.values({ ...guides, ...ownGuides }).flatMap(({ appType, labels, steps }) => [
  appType,
  ...Object.values(labels),
  ...steps.flatMap(({ menu = [] }) => menu),
]);
const englishTexts = Object.values<Readonly<Record<string, string>>>({ ...en.strings })
  .flatMap((texts) => Object.values(texts))
  .join('\n');

/** What stands on a button, and its accessible name, which says more. */
const NAMED = {
  copy: 'copyNamed',
  'copy-link': 'copy-link-name',
  show: 'showSecret',
  hide: 'hideSecret',
  reauthorize: 'reauthorize-of',
  'check-now': 'check-now-of',
} as const;

/** Words that are the same in every language. */
const isSentence = (text: string) => (text.replace(/\{[^}]*\}/g, '').match(/\p{L}{2,}/gu) ?? []).length > 3;

for (const { lang, strings } of languages) {
  describe(`the texts in ${lang}`, () => {
    it('of the explanations are all there, with the same values in them and as many steps', () => {
      const translated: Readonly<Record<string, string>> = strings.diagnosis ?? {};
      assert.deepEqual(Object.keys(translated).sort(), Object.keys(diagnosis).sort());
      for (const [id, text] of Object.entries(diagnosis)) {
        const own = translated[id] ?? '';
        assert.deepEqual([...new Set(placeholders(own))], [...new Set(placeholders(text))], id);
        for (const line of own.split('\n')) assert.ok(line.length <= 260, `${id}: ${line}`);
      }
    });

    for (const [group, texts] of Object.entries(groups)) {
      it(`of ${group} are all there, with the same values in them`, () => {
        const translated = strings[group as keyof typeof groups] as Record<string, string>;
        assert.deepEqual(Object.keys(translated).sort(), Object.keys(texts).sort());
        for (const [key, text] of Object.entries(texts)) {
          assert.deepEqual(placeholders(translated[key] ?? ''), placeholders(text), key);
          assert.ok(translated[key] !== text || !isSentence(text), `${key} is English`);
        }
      });
    }

    it('of the providers’ pages are names that occur', () => {
      for (const name of Object.keys(strings.console ?? {})) {
        assert.ok(consoleNames.includes(name) || englishTexts.includes(name), name);
      }
    });

    it('have as many lines as in English, since the first is the title', () => {
      const guide: Readonly<Record<string, string>> = strings.guide ?? {};
      for (const [key, text] of Object.entries(en.strings.guide)) {
        assert.equal(guide[key]?.split('\n').length, text.split('\n').length, key);
      }
    });

    it('have the words on a button in its accessible name, for who says them aloud (WCAG 2.5.3)', () => {
      const all = Object.assign({}, ...Object.values(strings)) as Readonly<Record<string, string>>;
      for (const [label, name] of Object.entries(NAMED)) {
        const [shown = '', said = ''] = [all[label], all[name]].map((text) => text?.toLowerCase());
        assert.ok(shown !== '' && said.includes(shown), `${label}: ${shown} | ${said}`);
      }
    });
  });
}

for (const { lang, strings } of [en, ...languages]) {
  it(`the texts in ${lang} have no blank too many, no straight quote and no three dots`, () => {
    for (const texts of Object.values(strings)) {
      for (const [key, text] of Object.entries(texts as Readonly<Record<string, string>>)) {
        assert.doesNotMatch(
          text,
          /^\s|\s$|[^\S\n]{2}|\.\.\.|(?<=\p{L})'|'(?=\p{L})|(?<![=\w])"(?=\p{L})/u,
          key,
        );
      }
    }
  });
}

describe('missingTexts()', () => {
  it('finds nothing in a complete language, late parts included', async () => {
    for (const locale of locales) assert.deepEqual(await missingTexts(locale), [], locale.lang);
  });

  it('lists each text that is absent, empty, or without its values', async () => {
    const { check, status } = en.strings;
    const incomplete: Locale = {
      lang: 'sv',
      strings: { ...en.strings, status: { ...status, ok: '' } },
      late: {
        check: () => Promise.resolve({ default: { check: { ...check, hint: 'Frågar leverantören.' } } }),
      },
    };
    assert.deepEqual(await missingTexts(incomplete), ['check.hint', 'status.ok']);
    const { copy: _, ...withoutGroup } = en.strings;
    const keys = Object.keys(en.strings.copy).map((key) => `copy.${key}`);
    assert.deepEqual(await missingTexts({ lang: 'sv', strings: withoutGroup }), keys);
  });

  it('says so when a part cannot be loaded', async () => {
    const late = { check: () => Promise.reject(new Error('offline')) };
    await assert.rejects(missingTexts({ lang: 'sv', strings: {}, late }), /offline/);
  });
});
