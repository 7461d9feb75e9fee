import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explanations } from '../../../src/diagnosis/tables/index.js';
import { flowTexts } from '../../../src/flow/texts.js';
import de from '../../../src/locales/de.js';
import { button } from '../../../src/locales/en/button.js';
import { callback } from '../../../src/locales/en/callback.js';
import { check } from '../../../src/locales/en/check.js';
import { copy } from '../../../src/locales/en/copy.js';
import { explanation } from '../../../src/locales/en/explanation.js';
import { fields } from '../../../src/locales/en/fields.js';
import { guide } from '../../../src/locales/en/guide.js';
import { ownSignIn } from '../../../src/locales/en/own-sign-in.js';
import { panel } from '../../../src/locales/en/panel.js';
import { panelSignIn } from '../../../src/locales/en/panel-sign-in.js';
import { preflight } from '../../../src/locales/en/preflight.js';
import { presets } from '../../../src/locales/en/presets.js';
import { problems } from '../../../src/locales/en/problems.js';
import { status } from '../../../src/locales/en/status.js';
import { testMail } from '../../../src/locales/en/test-mail.js';
import type { Locale, Texts } from '../../../src/locales/locale.js';
import { redirectUriTexts } from '../../../src/providers/redirect-uri-texts.js';

const english = {
  button,
  callback,
  check,
  copy,
  explanation,
  fields,
  guide,
  flow: flowTexts,
  ownSignIn,
  panel,
  panelSignIn,
  preflight,
  presets,
  problems,
  redirectUri: redirectUriTexts,
  status,
  testMail,
};
/** A language with all that it loads late. */
async function complete({ lang, strings, late = {} }: Locale) {
  const more = await Promise.all(Object.values(late).map(async (load) => (await load()).default));
  return { lang, strings: Object.assign({}, strings, ...more) as Texts };
}
const languages = [await complete(de)];

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

for (const { lang, strings } of languages) {
  describe(`the texts in ${lang}`, () => {
    it('of the explanations are all there, with the same values in them and as many steps', () => {
      const translated: Readonly<Record<string, string>> = strings.diagnosis ?? {};
      const ids = Object.keys(translated).filter((id) => !id.startsWith('value-'));
      assert.deepEqual(ids.sort(), Object.keys(explanations).sort());
      for (const [id, { text }] of Object.entries(explanations)) {
        const own = translated[id] ?? '';
        assert.deepEqual([...new Set(placeholders(own))], [...new Set(placeholders(text))], id);
        for (const line of own.split('\n')) assert.ok(line.length <= 260, `${id}: ${line}`);
      }
    });

    for (const [group, texts] of Object.entries(english)) {
      it(`of ${group} are all there, with the same values in them`, () => {
        const translated = strings[group as keyof typeof english] as Record<string, string>;
        assert.deepEqual(Object.keys(translated).sort(), Object.keys(texts).sort());
        for (const [key, text] of Object.entries(texts)) {
          assert.deepEqual(placeholders(translated[key] ?? ''), placeholders(text), key);
        }
      });
    }
  });
}
