import type { Strings } from './strings.js';

/** Texts by group, any part of them. */
export type Texts = { readonly [G in keyof Strings]?: Partial<Strings[G]> };

/** A language: its BCP 47 tag and its texts. A text that is missing is shown in English. */
export interface Locale {
  readonly lang: string;
  readonly strings: Texts;
  /** Texts of what is loaded late itself, by group: each is loaded when the first text of its group is to be shown. */
  readonly late?: { readonly [G in keyof Strings]?: () => Promise<{ readonly default: Texts }> };
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

/** By language, then by what loads: two languages may share texts, as `{ ...de, lang: 'de-AT' }`. */
const loading = new Map<string, Map<unknown, Promise<void>>>();

function loadingOf(lang: string): Map<unknown, Promise<void>> {
  const known = loading.get(lang) ?? new Map<unknown, Promise<void>>();
  loading.set(lang, known);
  return known;
}

/** Loads the texts of a group, once, where a language has them apart. `loaded` is called when they have come. */
export function loadTexts(
  locale: Locale | undefined,
  group: keyof Strings,
  loaded: () => void,
): Promise<void> | undefined {
  const load = locale?.late?.[group];
  if (!load || locale.strings[group]) return undefined;
  const known = loadingOf(locale.lang);
  const pending =
    known.get(load) ??
    load().then(
      ({ default: more }) => {
        // As the language is by now: the texts of another group may have come meanwhile.
        const now = findLocale(locale.lang) ?? locale;
        registerLocale({ ...now, strings: { ...more, ...now.strings } });
        loaded();
      },
      () => undefined, // Offline or a new release on the server: English stands.
    );
  known.set(load, pending);
  return pending;
}
