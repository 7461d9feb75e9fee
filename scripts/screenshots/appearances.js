// How a state can look: options of Playwright's browser context, and what goes into the page's address.
const WIDE = { width: 760, height: 900 };

/** @type {Record<string, { query?: string, viewport: { width: number, height: number }, colorScheme?: 'light' | 'dark', forcedColors?: 'active' }>} */
export const appearances = {
  light: { viewport: WIDE, colorScheme: 'light' },
  dark: { viewport: WIDE, colorScheme: 'dark' },
  narrow: { viewport: { width: 312, height: 900 }, colorScheme: 'light' }, // 280 px and the page's margins
  'large-text': { viewport: WIDE, colorScheme: 'light', query: '&text=large' },
  rtl: { viewport: WIDE, colorScheme: 'light', query: '&dir=rtl' },
  'forced-colors': { viewport: WIDE, forcedColors: 'active' },
};
