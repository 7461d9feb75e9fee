/** Microsoft's numbers, in the words of Entra, of its `error_codes` and of its libraries; also with typing errors. */
const AADSTS =
  /\bA?ADSTS?[ :#_-]{0,2}(\d{3,9})|error\?code=(\d{4,8})|error_?(?:codes|no)["']?[:=\s[]{1,4}(\d{4,8})/gi;

/** The number that Microsoft puts in front of another one, which says what it is. */
const isGeneral = (digits: string) => digits === '70002';

/** The numbers as they stand, with leading zeros: a copy that has lost its first digits still has the last ones. */
export const aadstsNumbers = (text: string): string[] => {
  const numbers = [...text.matchAll(AADSTS)].flatMap((match) =>
    match.slice(1).filter((digits) => digits !== undefined),
  );
  return [...new Set([...numbers.filter((digits) => !isGeneral(digits)), ...numbers.filter(isGeneral)])];
};

/** The known number of which only the end is left, if it is the only one. */
export function completed(digits: string, known: Iterable<number>): number | undefined {
  if (!digits.startsWith('0') || digits.length < 4) return undefined;
  const ends = [...known].filter((number) => String(number).endsWith(digits));
  return ends.length === 1 ? ends[0] : undefined;
}
