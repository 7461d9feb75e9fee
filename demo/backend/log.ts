/** What could end a line, move the cursor or turn the direction of a terminal. */
const CONTROL = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;
const LONGEST = 1000;

/** Foreign text for a log: one line, whatever is in it. */
export function oneLine(text: string): string {
  const line = text.replace(CONTROL, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** What went wrong, for a log. */
export const messageOf = (error: unknown) => oneLine(error instanceof Error ? error.message : String(error));
