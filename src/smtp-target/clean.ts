const QUOTES = /^["'`“”„‘’«»]+|["'`“”„‘’«»]+$/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/** An ID or secret without what copying brings along: blanks, quotes and invisible characters around it. */
export function cleanPasted(text: string): string {
  return text.replace(INVISIBLE, '').trim().replace(QUOTES, '').trim();
}

/** Splits a list of addresses at white space, comma or semicolon. */
export function splitAddresses(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}

/** Adds to a list what is not in it yet; mail addresses are the same in any case. */
export function mergeAddresses(list: readonly string[], added: readonly string[]): string[] {
  const seen = new Set(list.map((address) => address.toLowerCase()));
  return [
    ...list,
    ...added.filter((address) => !seen.has(address.toLowerCase()) && seen.add(address.toLowerCase())),
  ];
}
