import { languages as names } from '../../../scripts/languages.js';
import type { Locale, Texts } from '../../../src/locales/locale.js';

const FOLDER = new URL('../../../src/locales/', import.meta.url);

/** A language with all that it loads late. */
async function complete({ lang, strings, late = {} }: Locale) {
  const more = await Promise.all(Object.values(late).map(async (load) => (await load()).default));
  return { lang, strings: Object.assign({}, strings, ...more) as Texts };
}

export const locales = await Promise.all(
  names
    .filter((name) => name !== 'en')
    .map(async (name) => ((await import(new URL(`${name}.ts`, FOLDER).href)) as { default: Locale }).default),
);

/** Every language of the package but English, whole. */
export const languages = await Promise.all(locales.map(complete));
