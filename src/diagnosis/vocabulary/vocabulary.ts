/**
 * What a library, a server or a system says, word for word, and the explanation that it means. The phrases of one
 * explanation are separated by `|`; `…` stands for up to 120 characters that vary.
 */
export interface Vocabulary {
  /** How exact these messages are: those that name a cause more than those that only say that something failed. */
  readonly exact: number;
  readonly says: Readonly<Record<string, readonly string[]>>;
}

/** A phrase, taken apart where it varies, and the explanation that it means. */
export interface Phrase {
  readonly id: string;
  readonly exact: number;
  readonly parts: readonly string[];
}

const VARIES = 120;

const isWordPart = (character: string | undefined) => character !== undefined && /[a-z0-9_]/.test(character);

/** Longer phrases say more; that decides between phrases of equal weight, and no more. */
const lengthOf = (parts: readonly string[]) =>
  Math.min(
    99,
    parts.reduce((sum, part) => sum + part.length, 0),
  ) / 100;

export const phrasesOf = (vocabularies: readonly Vocabulary[]): Phrase[] =>
  vocabularies.flatMap(({ exact, says }) =>
    Object.entries(says).flatMap(([id, phrases]) =>
      phrases
        .flatMap((line) => line.split('|'))
        .map((phrase) => {
          const parts = phrase
            .toLowerCase()
            .split('…')
            .map((part) => part.trim());
          return { id, parts, exact: exact + lengthOf(parts) };
        }),
    ),
  );

/** Where the phrase begins as whole words at or after `from`, or -1. */
function find(text: string, phrase: string, from: number): number {
  for (let at = text.indexOf(phrase, from); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const startsInside = isWordPart(phrase[0]) && isWordPart(text[at - 1]);
    const endsInside = isWordPart(phrase.at(-1)) && isWordPart(text[end]);
    if (!startsInside && !endsInside) return at;
  }
  return -1;
}

function contains(text: string, [first = '', ...others]: readonly string[]): boolean {
  for (let at = find(text, first, 0); at >= 0; at = find(text, first, at + 1)) {
    let end = at + first.length;
    const follows = others.every((part) => {
      const next = text.slice(end, end + VARIES + part.length).indexOf(part);
      end += next + part.length;
      return next >= 0;
    });
    if (follows) return true;
  }
  return false;
}

/** The explanations whose phrases stand in a text, each with the weight of its most exact phrase. */
export function saidIn(text: string, phrases: readonly Phrase[]): ReadonlyMap<string, number> {
  const words = text.toLowerCase();
  const said = new Map<string, number>();
  for (const { id, exact, parts } of phrases) {
    if (exact > (said.get(id) ?? 0) && contains(words, parts)) said.set(id, exact);
  }
  return said;
}
