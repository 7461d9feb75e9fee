import { html, render } from 'lit';
import type { Locale } from 'smtp-oauth2-elements';

const LANGUAGES = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  ja: '日本語',
  ko: '한국어',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português (Brasil)',
  ru: 'Русский',
  zh: '简体中文',
};

/** What is loaded for each. */
export const locales: Readonly<Record<string, () => Promise<{ default: Locale }>>> = {
  ar: () => import('smtp-oauth2-elements/locales/ar.js'),
  de: () => import('smtp-oauth2-elements/locales/de.js'),
  es: () => import('smtp-oauth2-elements/locales/es.js'),
  fr: () => import('smtp-oauth2-elements/locales/fr.js'),
  it: () => import('smtp-oauth2-elements/locales/it.js'),
  ja: () => import('smtp-oauth2-elements/locales/ja.js'),
  ko: () => import('smtp-oauth2-elements/locales/ko.js'),
  nl: () => import('smtp-oauth2-elements/locales/nl.js'),
  pl: () => import('smtp-oauth2-elements/locales/pl.js'),
  pt: () => import('smtp-oauth2-elements/locales/pt.js'),
  ru: () => import('smtp-oauth2-elements/locales/ru.js'),
  zh: () => import('smtp-oauth2-elements/locales/zh.js'),
};

/** What the page's settings can be; the first value of each is the default. All of it is in the URL, so a case is a link. */
export const CHOICES = {
  providers: { embedded: 'On this machine', real: 'The real Google and Microsoft' },
  scheme: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  theme: { none: 'None', proxmox: 'Proxmox', bootstrap: 'Bootstrap', material: 'Material' },
  lang: LANGUAGES,
  dir: { auto: 'As the language', ltr: 'Left to right', rtl: 'Right to left' },
  oauth2: { on: 'Offered', off: 'Not offered' },
  layout: { full: 'Full', compact: 'Compact' },
  coop: {
    'unsafe-none': 'None',
    'same-origin-allow-popups': 'same-origin-allow-popups',
    'same-origin': 'same-origin',
  },
} as const;

const LABELS: Record<keyof typeof CHOICES, string> = {
  providers: 'Providers',
  scheme: 'Colours',
  theme: 'Theme',
  lang: 'Language',
  dir: 'Direction',
  oauth2: 'OAuth2',
  layout: 'Layout',
  coop: 'Opener policy of this page (COOP)',
};

export type Settings = { readonly [K in keyof typeof CHOICES]: string };

/** The settings in the page's URL; anything unknown there counts as the default. */
export function readSettings(search = location.search): Settings {
  const query = new URLSearchParams(search);
  const read = (name: string, options: Readonly<Record<string, string>>) => {
    const value = query.get(name) ?? '';
    return value in options ? value : (Object.keys(options)[0] ?? '');
  };
  return Object.fromEntries(
    Object.entries(CHOICES).map(([name, options]) => [name, read(name, options)]),
  ) as Settings;
}

/** Shows the settings as selects; a choice loads the page again with its new URL. */
export function renderSettings(form: HTMLElement, settings: Settings) {
  const choose = (name: string) => (event: Event) => {
    const url = new URL(location.href);
    url.searchParams.set(name, (event.target as HTMLSelectElement).value);
    location.assign(url);
  };
  render(
    Object.entries(CHOICES).map(
      ([name, options]) =>
        html`<label
          >${LABELS[name as keyof Settings]}
          <select name=${name} @change=${choose(name)}>
            ${Object.entries(options).map(
              ([value, label]) =>
                html`<option value=${value} ?selected=${settings[name as keyof Settings] === value}>
                  ${label}
                </option>`,
            )}
          </select></label
        >`,
    ),
    form,
  );
}

/** Gives the page its colours, language, direction and theme. */
export function applySettings({ scheme, lang, dir, theme }: Settings) {
  const root = document.documentElement;
  root.lang = lang;
  root.dir = dir === 'auto' ? (lang === 'ar' ? 'rtl' : 'ltr') : dir;
  root.dataset.scheme = scheme;
  if (theme === 'none') return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `./themes/${theme}.css`;
  document.head.append(link);
}
