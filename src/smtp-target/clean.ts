const QUOTES = /^["'`“”„‘’«»]+|["'`“”„‘’«»]+$/g;
/** Zero-width characters, soft hyphens, marks of direction, and control characters that are no white space. */
const INVISIBLE = /(?!\s)\p{Cc}|(?!\s)\p{Cf}|\ufeff/gu;

/** A text without the characters that nobody sees and no server wants. */
export const withoutInvisible = (text: string) => text.replace(INVISIBLE, '');

/** Letters, digits and the full stop of East Asian texts, as an input method leaves them, as every protocol wants them. */
const toHalfWidth = (text: string) =>
  text
    .replaceAll('。', '.')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** A value for machines: without blanks around it, invisible characters and full width. */
export function cleanValue(text: string): string {
  return toHalfWidth(withoutInvisible(text)).trim();
}

/** An ID or secret without what copying brings along: also quotes or angle brackets around it, and the comma of a line of JSON. */
export function cleanPasted(text: string): string {
  const clean = cleanValue(text);
  const line = /^["'].*["'][,;]$/.test(clean) ? clean.slice(0, -1) : clean;
  return line
    .replace(/^<(.*)>$/, '$1')
    .replace(QUOTES, '')
    .trim();
}

/** An address without the brackets, quotes and stops of the sentence or list around it. An IP address keeps its brackets. */
export const withoutPunctuation = (address: string) =>
  address.replace(/^["'([{<]+/, '').replace(/(?<!@\[[^\]]*)["')\]}>.,;]+$/, '');

/** Splits a list of addresses at white space, comma or semicolon. */
export function splitAddresses(text: string): string[] {
  return cleanValue(text)
    .split(/[\s,;、]+/)
    .filter(Boolean);
}

/** Adds to a list what is not in it yet; mail addresses are the same in any case. */
export function mergeAddresses(list: readonly string[], added: readonly string[]): string[] {
  const seen = new Set(list.map((address) => address.toLowerCase()));
  return [
    ...list,
    ...added.filter((address) => !seen.has(address.toLowerCase()) && seen.add(address.toLowerCase())),
  ];
}
