import type { Strings } from './strings.js';

/** A language: its BCP 47 tag and its texts. A text that is missing is shown in English. */
export interface Locale {
  readonly lang: string;
  readonly strings: { readonly [G in keyof Strings]?: Partial<Strings[G]> };
}

const registered = new Map<string, Locale>();

/**
 * Makes languages known to every element of the page. An element speaks the language of its nearest ancestor with
 * `lang`, if it is registered (`pt-BR` falls back to `pt`), else English.
 *
 * @example
 * import { registerLocale } from 'smtp-oauth2-elements';
 * import de from 'smtp-oauth2-elements/locales/de.js';
 * registerLocale(de);
 */
export function registerLocale(...locales: Locale[]): void {
  for (const locale of locales) registered.set(locale.lang.toLowerCase(), locale);
}

/** The registered language for a BCP 47 tag, or undefined. */
export function findLocale(lang: string): Locale | undefined {
  const parts = lang.toLowerCase().split('-');
  for (; parts.length > 0; parts.pop()) {
    const locale = registered.get(parts.join('-'));
    if (locale) return locale;
  }
  return undefined;
}
