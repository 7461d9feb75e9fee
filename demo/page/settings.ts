import { COOPS } from '../behaviour.js';
import { languageNames } from './locales.js';
import { renderSelects } from './selects.js';

/** What the page's settings can be; the first value of each is the default. All of it is in the URL, so a case is a link. */
export const CHOICES = {
  providers: { embedded: 'On this machine', real: 'The real Google and Microsoft' },
  scheme: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  theme: { none: 'None', proxmox: 'Proxmox', bootstrap: 'Bootstrap', material: 'Material' },
  lang: languageNames,
  dir: { auto: 'As the language', ltr: 'Left to right', rtl: 'Right to left' },
  oauth2: { on: 'Offered', off: 'Not offered' },
  layout: { full: 'Full', compact: 'Compact' },
  coop: COOPS,
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
  const choose = (name: string, value: string) => {
    const url = new URL(location.href);
    url.searchParams.set(name, value);
    location.assign(url);
  };
  renderSelects(form, { choices: CHOICES, labels: LABELS, now: settings, choose });
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
