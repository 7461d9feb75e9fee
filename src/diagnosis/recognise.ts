import { completed } from './facts/aadsts.js';
import { weightOf } from './facts/fact.js';
import type { Fact } from './facts/fact.js';
import type { Facts } from './facts/index.js';
import { topicsOf } from './facts/topics.js';
import type { Topic } from './facts/topics.js';
import type { Entry, RankedTable } from './explanation.js';
import { saidIn } from './vocabulary/vocabulary.js';
import type { Phrase } from './vocabulary/vocabulary.js';
import type { ProviderFamily } from '../providers/provider.js';

interface Row {
  readonly table: RankedTable;
  readonly id: string;
  readonly entry: Entry;
  readonly exact: number;
}

/** What fits an error: the row with the most exact evidence, and another one that fits as well. */
export interface Recognised {
  readonly id: string;
  readonly rival: string | undefined;
}

const OTHER_NUMBER = 'microsoft-other';
/** A number that means exactly this, and a sentence that belongs to one. */
const BY_NUMBER = 100;
const BY_SENTENCE = 61;
/** What a text is about, from what says most to what says least. */
const BY_TOPIC: readonly Topic[] = [
  'spam',
  'redirect',
  'consent:cancelled',
  'credentials:cancelled',
  'token:cancelled',
  'client-secret:expired',
  'client-id:missing',
  'client-id',
  'client-secret',
  'smtp-auth:disabled',
  'smtp-auth:missing',
  'mechanism:unsupported',
  'service-account:denied',
  'service-account:missing',
  'app-right:missing',
  'app-right:denied',
  'consent:missing',
  'consent:denied',
  'consent:disabled',
  'tenant:failed',
  'tenant:missing',
  'certificate',
  'size:failed',
  'recipient:failed',
  'recipient:denied',
  'recipient:missing',
  'recipient:disabled',
  'domain',
  'sender:missing',
  'sender',
  'address:failed',
  'limit',
  'service:busy',
  'tls',
  'token',
  'permission',
  'mailbox:missing',
  'mailbox:disabled',
  'mailbox:failed',
  'account:disabled',
  'account:unequal',
  'account:denied',
  'credentials',
];
/** Of what the others are about as well. */
const BY_GENERAL_TOPIC: readonly Topic[] = [
  'message:denied',
  'server:denied',
  'settings:missing',
  'connection:expired',
  'connection:lost',
  'server:unknown',
  'connection',
  'server',
  'settings',
  'mail',
  'request:failed',
];
/** Evidence of less weight is no more than the class of a reply. */
const VAGUE = 9;
/** Rows whose evidence is as good as that of the best one, but for so much, leave the case open. */
const AS_GOOD = 7;

/** The tables, made ready to recognise errors with them. */
export class Recogniser {
  private readonly rows: readonly Row[];
  private readonly byNumber: ReadonlyMap<number, string>;

  constructor(
    tables: readonly RankedTable[],
    /** Sentences and the numbers to which they belong. */
    private readonly sentences: readonly (readonly [number: number, words: RegExp])[] = [],
    /** What libraries and servers say word for word. */
    private readonly phrases: readonly Phrase[] = [],
  ) {
    this.rows = tables.flatMap((table) =>
      Object.entries(table.rows).map(([id, entry]) => ({
        table,
        id,
        entry,
        exact: entry.exact ?? table.exact,
      })),
    );
    this.byNumber = new Map(
      this.rows.flatMap(({ id, entry }) => (entry.codes ?? []).map((code) => [code, id] as const)),
    );
  }

  entry(id: string): Entry | undefined {
    return this.rows.find((row) => row.id === id)?.entry;
  }

  /** The row that fits best, if one does. */
  recognise(facts: Facts): Recognised | undefined {
    const exact = this.known(facts.aadsts.map(Number));
    const isLeftToWords = exact === undefined || this.entry(exact)?.yields;
    const sentence = isLeftToWords ? this.sentenceIn(facts) : undefined;
    const said = this.known([sentence]) ?? exact ?? this.completed(facts);
    const worth = exact === undefined ? BY_SENTENCE : BY_NUMBER;
    const all = sentence === undefined ? facts.all : new Set<Fact>([...facts.all, `aadsts:${sentence}`]);
    const phrases = saidIn(facts.words, this.phrases);
    const saidOf = ({ id }: Row) => Math.max(id === said ? worth : 0, phrases.get(id) ?? 0);
    const scored = this.rows
      .map((row) => ({ row, score: this.score(row, { ...facts, all }, saidOf(row)) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    if (!best || best.score < VAGUE) {
      if (facts.aadsts.length > 0) return { id: OTHER_NUMBER, rival: undefined };
      const [guess = best?.row.id, rival] = this.guesses(facts);
      return guess === undefined ? undefined : { id: guess, rival };
    }
    // A number that nobody knows yet says more than the general words around it.
    if (facts.aadsts.length > 0 && best.score < 60) return { id: OTHER_NUMBER, rival: undefined };
    const { id, entry } = best.row;
    const isWordForWord = id === said || phrases.has(id);
    const closer = isWordForWord || entry.who === 'provider' ? undefined : this.closer(best.row.table, facts);
    if (closer) return { id: closer.id, rival: closer.entry.who === entry.who ? undefined : id };
    // A number says where it comes from; words may be anybody's.
    const elsewhere = id !== said && facts.peer ? entry.at?.[facts.peer] : undefined;
    const isOpen =
      second && best.score < 90 && best.score - second.score < AS_GOOD && isDifferent(best.row, second.row);
    return { id: elsewhere ?? id, rival: isOpen && !elsewhere ? second.row.id : undefined };
  }

  /** What the text is about, where it has nothing more exact. */
  private guesses({ words, all }: Facts): string[] {
    const topics = new Set<string>(topicsOf(words));
    const about = (list: readonly Topic[]) =>
      list.flatMap((topic) => (topics.has(topic) ? (this.about(topic, words, all)?.id ?? []) : []));
    const exact = [...new Set(about(BY_TOPIC))];
    return exact.length > 0 ? exact.slice(0, 2) : about(BY_GENERAL_TOPIC).slice(0, 1);
  }

  /** What the words are about, where all else is the class of an answer. */
  private closer({ vague }: RankedTable, { words, all }: Facts): Row | undefined {
    if (!vague) return undefined;
    const topics = new Set<string>(topicsOf(words));
    const topic = BY_TOPIC.find((each) => vague.includes(each) && topics.has(each));
    return topic && this.about(topic, words, all);
  }

  private about(topic: Topic, words: string, all: ReadonlySet<Fact>): Row | undefined {
    return this.rows.find(
      ({ entry, table }) =>
        entry.topics?.includes(topic) &&
        !entry.unless?.test(words) &&
        ![...(entry.not ?? []), ...(table.not ?? [])].some((fact) => holds(all, fact)),
    );
  }

  /** What the first of these numbers means that is known. */
  private known(numbers: readonly (number | undefined)[]): string | undefined {
    return numbers.flatMap((number) => (number === undefined ? [] : (this.byNumber.get(number) ?? [])))[0];
  }

  /** The number to which the sentence belongs that stands beside a missing or damaged one. */
  private sentenceIn({ words }: Facts): number | undefined {
    return this.sentences.find(([, sentence]) => sentence.test(words))?.[0];
  }

  /** What the number means of which only the end is left. */
  private completed({ aadsts }: Facts): string | undefined {
    return this.known(aadsts.map((digits) => completed(digits, this.byNumber.keys())));
  }

  private score({ entry, exact, table }: Row, facts: Facts, said: number): number {
    const { all, words } = facts;
    if (entry.family && !all.has(`provider:${entry.family satisfies ProviderFamily}`)) return 0;
    if ([...(entry.not ?? []), ...(table.not ?? [])].some((fact) => holds(all, fact))) return 0;
    if (entry.facts && !entry.facts.every((fact) => holds(all, fact))) return said;
    if (entry.unless?.test(words)) return 0;
    const weight = (entry.facts ?? []).reduce((sum, fact) => sum + weightOf(fact), 0);
    const worded = entry.match?.test(words) ? exact : 0;
    if (said > 0 || worded > 0) return Math.max(said, worded) + weight;
    if (entry.match) return 0;
    return entry.facts ? weight + (entry.exact ?? 0) : 0;
  }
}

/** Within one table the order of the rows decides; two tables may both be right. */
const isDifferent = (a: Row, b: Row) => a.table !== b.table && a.entry.who !== b.entry.who;

/** `a|b` holds where one of the two does. */
const holds = (all: ReadonlySet<Fact>, fact: Fact): boolean => {
  const kind = fact.slice(0, fact.indexOf(':') + 1);
  return fact
    .slice(kind.length)
    .split('|')
    .some((value) => all.has(`${kind}${value}` as Fact));
};
