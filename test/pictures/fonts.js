// The fonts of the pictures: text looks the same, whatever is installed.
import { readFile } from 'node:fs/promises';

export const fontFile = (name) => new URL(`fonts/${name}`, import.meta.url);

/** What the Latin parts of both Noto fonts have. */
const LATIN = 'U+0-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+2000-206F, U+20AC, U+2122, U+2212';
const SIGNS = 'U+2100-2121, U+2123-2211, U+2213-2BFF';

/** `ui-monospace` is what the elements ask for. */
export const FONTS = [
  { family: 'pictures', file: 'noto-sans.woff2', unicodeRange: LATIN },
  { family: 'pictures', file: 'dejavu-sans.woff2', unicodeRange: SIGNS },
  { family: 'ui-monospace', file: 'noto-sans-mono.woff2', unicodeRange: LATIN },
  { family: 'ui-monospace', file: 'dejavu-sans.woff2', unicodeRange: SIGNS },
];

/** For the page, and for each shadow root: there the browser shows code in a font of the machine. */
const PAGE = ':root { font-family: pictures; caret-animation: manual }';
const SHADOW = ':where(code, kbd, pre, samp) { font-family: ui-monospace }';

/**
 * Gives every page of a browser context these fonts, and a caret that does not blink. They come with a script: a strict policy
 * forbids none of it.
 *
 * @param {import('@playwright/test').BrowserContext} context
 */
export async function pinFonts(context) {
  const faces = await Promise.all(
    FONTS.map(async ({ file, ...face }) => ({ ...face, base64: await readFile(fontFile(file), 'base64') })),
  );
  await context.addInitScript(
    ({ faces, page, shadow }) => {
      for (const { family, base64, unicodeRange } of faces) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        document.fonts.add(new FontFace(family, bytes, { unicodeRange, weight: '100 900' }));
      }
      const sheetOf = (rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        return sheet;
      };
      document.adoptedStyleSheets.push(sheetOf(page));
      const first = sheetOf(shadow);
      const { get, set } = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets');
      Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
        get,
        set(sheets) {
          set.call(this, [first, ...sheets]);
        },
      });
    },
    { faces, page: PAGE, shadow: SHADOW },
  );
}
