// How a state can look: options of Playwright's browser context, and what goes into the page's address.
import { languages as own } from '../languages.js';

const WIDE = { width: 760, height: 900 };

const NARROW = { width: 312, height: 900 }; // 280 px and the page's margins

/** @type {{ viewport: { width: number, height: number }, colorScheme: 'light' }} */
export const narrow = { viewport: NARROW, colorScheme: 'light' };

/** Longer than any language, and spoken nowhere: its code is none. */
export const PSEUDO = 'qps';

/** The longest, the one without blanks, the one from right to left, and one that is 40 % longer than English. */
const spoken = { german: 'de', japanese: 'ja', arabic: 'ar', pseudo: PSEUDO };

/** Further languages in which every state has to fit: those of the package, and the pseudo-language. */
export const languages = [...own.filter((name) => name !== 'en'), PSEUDO];

/** @type {Record<string, { query?: string, viewport: { width: number, height: number }, colorScheme?: 'light' | 'dark', forcedColors?: 'active' }>} */
export const appearances = {
  light: { viewport: WIDE, colorScheme: 'light' },
  dark: { viewport: WIDE, colorScheme: 'dark' },
  narrow,
  'large-text': { viewport: WIDE, colorScheme: 'light', query: '&text=large' },
  rtl: { viewport: WIDE, colorScheme: 'light', query: '&dir=rtl' },
  'forced-colors': { viewport: WIDE, forcedColors: 'active' },
};

/** How it looks in other languages: for pictures alone. */
export const inLanguages = Object.fromEntries(
  Object.entries(spoken).flatMap(([name, lang]) => [
    [`${name}-wide`, { viewport: WIDE, colorScheme: 'light', query: `&lang=${lang}` }],
    [`${name}-narrow`, { viewport: NARROW, colorScheme: 'light', query: `&lang=${lang}` }],
  ]),
);
