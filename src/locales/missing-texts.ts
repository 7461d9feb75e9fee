import { en } from './en/index.js';
import type { Locale, Texts } from './locale.js';

type Group = Readonly<Record<string, string>>;

const placeholders = (text: string) => [...new Set(text.match(/\{[\w:]+\}/g))].sort().join();

/**
 * What a language lacks: the texts that are shown in English because it does not have them, and those whose values
 * (`{name}`) are not the English ones, each as `group.key`. An empty list: the language is complete.
 *
 * @throws what a part of the language throws that cannot be loaded.
 * @example
 * import { missingTexts } from 'smtp-oauth2-elements/locales/en.js';
 * import sv from './sv.js';
 * console.log(await missingTexts(sv));
 */
export async function missingTexts({ strings, late = {} }: Locale): Promise<string[]> {
  const parts = await Promise.all(Object.values(late).map((load) => load()));
  const own = parts.reduce<Texts>((all, { default: more }) => ({ ...all, ...more }), strings);
  return Object.entries<Group>({ ...en.strings }).flatMap(([group, texts]) => {
    const translated: Group = own[group as keyof Texts] ?? {};
    const isMissing = ([key, text]: [string, string]) =>
      placeholders(translated[key] ?? '') !== placeholders(text) || !translated[key];
    return Object.entries(texts)
      .filter(isMissing)
      .map(([key]) => `${group}.${key}`);
  });
}
