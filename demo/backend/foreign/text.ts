/** Longest text of another server that is kept or shown, in characters: no message for people is as long. */
export const LONGEST_TEXT = 2_000;
/** Longest error code (RFC 6749 section 5.2) and the like. */
const LONGEST_WORD = 200;

/** Control characters but tab and line feed, and what turns the direction of a line. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const INVISIBLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** Cuts a text, never within a character. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A text of another server as it may be kept, shown and written to a terminal: of bounded length, without escapes. */
export function foreignText(text: string, longest = LONGEST_TEXT): string {
  // First to a length that is safe to work on, and then to the one that is left of it.
  const short = text.slice(0, longest * 2).replace(/\r\n?/g, '\n');
  return cut(short.replace(INVISIBLE, '').trim(), longest);
}

/** A text of another server on one line, such as an error code. */
export const foreignWord = (text: string) =>
  cut(foreignText(text).replace(/[\s\u2028\u2029]+/g, ' '), LONGEST_WORD);
