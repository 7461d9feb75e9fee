import { transformSync } from 'esbuild';

/** Stands for an expression in a template; a private-use character, in no text of ours. */
export const HOLE = '\uE000';

/** Elements beside which white space is not rendered (blocks, table-like parts, and what only holds other elements). */
const BLOCKS =
  'circle|dd|details|div|dl|dt|fieldset|h[1-6]|legend|li|ol|optgroup|option|p|path|section|slot|summary|svg|ul';
const WHITE_SPACE_BESIDE_BLOCKS = new RegExp(`\\s*(</?(?:${BLOCKS})(?=[\\s>])[^>]*>)\\s*`, 'g');

/** The text of an `html` template without the white space that nobody sees. */
export function minifyHtml(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ \/?>/g, '>').replace(WHITE_SPACE_BESIDE_BLOCKS, '$1');
}

/** The text of a `css` template, minified and otherwise the same. */
export function minifyCss(text: string): string {
  return transformSync(text, { loader: 'css', minify: true, target: 'esnext' }).code.trim();
}
