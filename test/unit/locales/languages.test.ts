import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import de from '../../../src/locales/de.js';
import en, { missingTexts } from '../../../src/locales/en.js';
import type { Locale, Texts } from '../../../src/locales/locale.js';

/** A language with all that it loads late. */
async function complete({ lang, strings, late = {} }: Locale) {
  const more = await Promise.all(Object.values(late).map(async (load) => (await load()).default));
  return { lang, strings: Object.assign({}, strings, ...more) as Texts };
}
const languages = [await complete(de)];

const { diagnosis, ...groups } = en.strings;
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

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
        }
      });
    }
  });
}

describe('missingTexts()', () => {
  it('finds nothing in a complete language, late parts included', async () => {
    assert.deepEqual(await missingTexts(de), []);
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
