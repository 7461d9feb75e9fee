import type { Strings } from './strings.js';

/** A language: its BCP 47 tag and its texts. A text that is missing is shown in English. */
export interface Locale {
  readonly lang: string;
  readonly strings: { readonly [G in keyof Strings]?: Partial<Strings[G]> };
  /** The long texts of what is loaded late itself: guide and explanations. Loaded with the first of them that is shown. */
  readonly help?: () => Promise<{ readonly default: Locale['strings'] }>;
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

const loading = new Set<Locale>();

/** The texts of one group in a language. Where they are still to be loaded they are asked for, and `loaded` is called. */
export function textsOf<G extends keyof Strings>(
  lang: string,
  group: G,
  loaded: () => void,
): Partial<Strings[G]> | undefined {
  const locale = findLocale(lang);
  const texts = locale?.strings[group] as Partial<Strings[G]> | undefined;
  if (!texts && locale?.help && !loading.has(locale)) {
    loading.add(locale);
    void locale.help().then(
      ({ default: help }) => {
        registerLocale({ lang: locale.lang, strings: { ...locale.strings, ...help } });
        loaded();
      },
      () => undefined, // Offline or a new release on the server: English stands.
    );
  }
  return texts;
}
