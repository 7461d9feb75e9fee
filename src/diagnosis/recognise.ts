import { completed } from './facts/aadsts.js';
import { weightOf } from './facts/fact.js';
import type { Fact } from './facts/fact.js';
import type { Facts } from './facts/index.js';
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

interface Scored {
  readonly row: Row;
  readonly score: number;
}

type Words = Pick<Facts, 'words' | 'all'>;

/** What fits an error: the row with the most exact evidence, and what it can be as well. */
export interface Recognised {
  readonly id: string;
  readonly others: readonly string[];
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
  'token:expired',
  'token',
  'permission',
  'mailbox:missing',
  'mailbox:disabled',
  'mailbox:failed',
  'account:disabled',
  'account:unequal',
  'account:unknown',
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
  'mail:denied',
  'server',
  'settings',
  'mail',
  'request:failed',
];
/** Evidence of less weight is no more than the class of a reply. */
const VAGUE = 9;
/** Rows whose evidence is as good as that of the best one, but for so much, leave the case open. */
const AS_GOOD = 7;
/** Evidence of this weight is a number, or a sentence that one provider alone says. */
const CERTAIN = 60;
/** A message of a library or server that names the cause. */
const NAMED = 44;
/** Nothing says whose server it is. */
const NOBODYS: Fact = 'provider:unknown';
/** So short a text, in characters, does not say of which side it speaks. */
const TERSE = 80;
/** More would not be read. */
const MOST = 3;

/** The tables, made ready to recognise errors with them. */
export class Recogniser {
  private readonly rows: readonly Row[];
  private readonly byId: ReadonlyMap<string, Row>;
  private readonly byNumber: ReadonlyMap<number, string>;

  constructor(
    tables: readonly RankedTable[],
    /** Sentences and the numbers to which they belong. */
    private readonly sentences: readonly (readonly [number: number, words: RegExp])[] = [],
    /** What libraries and servers say word for word. */
    private readonly phrases: readonly Phrase[] = [],
    /** What a text is about. */
    private readonly topicsOf: (words: string) => readonly Topic[] = () => [],
  ) {
    this.rows = tables.flatMap((table) =>
      Object.entries(table.rows).map(([id, entry]) => ({
        table,
        id,
        entry,
        exact: entry.exact ?? table.exact,
      })),
    );
    this.byId = new Map(this.rows.map((row) => [row.id, row]));
    this.byNumber = new Map(
      this.rows.flatMap(({ id, entry }) => (entry.codes ?? []).map((code) => [code, id] as const)),
    );
  }

  entry(id: string): Entry | undefined {
    return this.row(id)?.entry;
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
    const known = { ...facts, all };
    const scored = this.rows
      .map((row) => ({ row, score: this.score(row, known, saidOf(row)) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const [best, ...others] = scored;
    if (!best || best.score < VAGUE) {
      if (facts.aadsts.length > 0) return { id: OTHER_NUMBER, others: [] };
      const [guess, ...rest] = this.guesses(known);
      const row = guess ?? best?.row;
      return row && this.answer(this.instead(row, known) ?? row, rest, known);
    }
    // A number that nobody knows yet says more than the general words around it.
    if (facts.aadsts.length > 0 && best.score < CERTAIN) return { id: OTHER_NUMBER, others: [] };
    const { id, entry } = best.row;
    const isWordForWord = id === said || phrases.has(id);
    const closer = isWordForWord ? undefined : this.closer(best.row, others, facts);
    if (closer) return this.answer(closer, [best.row], known);
    // A number says where it comes from; words may be anybody's.
    const elsewhere = id !== said && facts.peer ? entry.at?.[facts.peer] : undefined;
    if (elsewhere) return { id: elsewhere, others: [] };
    const other = this.instead(best.row, known);
    if (other) {
      const isKnown = !known.all.has(NOBODYS);
      return this.answer(other, isKnown ? [] : [best.row], known, isKnown);
    }
    const isNumber = best.score >= 90;
    const asGood = others.filter(
      ({ row, score }) => !isNumber && best.score - score < AS_GOOD && isDifferent(best.row, row),
    );
    const rivals = asGood.map(({ row }) => row);
    const isNamed = (phrases.get(id) ?? 0) >= NAMED;
    return this.answer(best.row, rivals, known, isNamed || best.score >= CERTAIN);
  }

  /** A row, and what leaves the case open: rows as good as it, and what its own words do not exclude. */
  private answer(row: Row, rivals: readonly Row[], facts: Facts, isCertain = false): Recognised {
    const { id, entry } = row;
    const isOfAnySide = !facts.peer && !facts.all.has('failure:mail') && facts.words.length < TERSE;
    const sides = Object.values(entry.at ?? {});
    const left = (entry.open ?? []).filter((name) => (sides.includes(name) ? isOfAnySide : !isCertain));
    const isPossible = (name: string, isFit = (_: Row) => true) => {
      const other = this.row(name);
      return other !== undefined && !isOfAnother(other, facts) && isThere(other, facts) && isFit(other);
    };
    const always = (entry.or ?? []).filter((name) => isPossible(name));
    const possible = left.filter((name) => isPossible(name, (other) => !this.isContradicted(other, facts)));
    const named = [...always, ...rivals.map((rival) => rival.id), ...possible];
    const others = named.map((name) => {
      const other = this.row(name);
      return (other && this.instead(other, facts, true)?.id) ?? name;
    });
    return { id, others: [...new Set(others)].filter((name) => name !== id).slice(0, MOST) };
  }

  /**
   * What a row's words mean where one of these facts holds, and what those then mean in turn; as one cause of several it is
   * possible at a provider not known.
   */
  private instead(row: Row, { all }: Facts, isOneOfSeveral = false): Row | undefined {
    const seen = new Set([row]);
    for (let last = row; ;) {
      const { instead = {} } = last.entry;
      const facts = (Object.keys(instead) as Fact[]).filter((each) => holds(all, each));
      const fact = facts.find((each) => !(isOneOfSeveral && each === NOBODYS));
      const next = this.row(fact && instead[fact]);
      if (!next || seen.has(next)) return last === row ? next : last;
      seen.add(next);
      last = next;
    }
  }

  private row(id: string | undefined): Row | undefined {
    return this.byId.get(id ?? '');
  }

  /** What the text is about, where it has nothing more exact. */
  private guesses({ words, all }: Facts): Row[] {
    const topics = new Set<string>(this.topicsOf(words));
    const about = (list: readonly Topic[]) =>
      list.flatMap((topic) => (topics.has(topic) ? (this.about(topic, words, all) ?? []) : []));
    const exact = [...new Set(about(BY_TOPIC))];
    return exact.length > 0 ? exact : about(BY_GENERAL_TOPIC).slice(0, 1);
  }

  /** What the words say or are about, where the row knows no more than the class of an answer. */
  private closer({ entry, table }: Row, others: readonly Scored[], facts: Facts): Row | undefined {
    const { words, all } = facts;
    const isClass = entry.bare !== undefined && !entry.match?.test(words);
    const worded = isClass
      ? others.find(({ row }) => row.table.speaks && row.entry.who !== 'provider')
      : undefined;
    if (worded) return worded.row;
    const vague = isClass || entry.who !== 'provider' ? (entry.vague ?? table.vague) : undefined;
    if (!vague) return undefined;
    const topics = new Set<string>(this.topicsOf(words));
    const topic = BY_TOPIC.find((each) => vague.includes(each) && topics.has(each));
    return topic && this.about(topic, words, all);
  }

  private about(topic: Topic, words: string, all: ReadonlySet<Fact>): Row | undefined {
    return this.rows.find(
      (row) => row.entry.topics?.includes(topic) && !this.isContradicted(row, { words, all }),
    );
  }

  /** Whether something in the text, or known of it, says that it is not this. */
  private isContradicted({ entry, table }: Row, { words, all }: Words, isNumbered = false): boolean {
    const not = [...(entry.not ?? []), ...(isNumbered ? [] : (table.not ?? []))];
    return (
      (entry.family !== undefined && !all.has(`provider:${entry.family}`)) ||
      not.some((fact) => holds(all, fact)) ||
      entry.unless?.test(words) === true
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

  private score(row: Row, facts: Facts, said: number): number {
    const { entry, exact } = row;
    const { all, words } = facts;
    if (this.isContradicted(row, facts, said === BY_NUMBER)) return 0;
    if (entry.facts && !entry.facts.every((fact) => holds(all, fact))) return said;
    const weight = (entry.facts ?? []).reduce((sum, fact) => sum + weightOf(fact), 0);
    const worded = entry.match?.test(words) || entry.bare?.test(words) ? exact : 0;
    if (said > 0 || worded > 0) return Math.max(said, worded) + weight;
    if (entry.match) return 0;
    return entry.facts ? weight + (entry.exact ?? 0) : 0;
  }
}

/** Within one table the order of the rows decides; two tables may both be right. */
const isDifferent = (a: Row, b: Row) => a.table !== b.table && a.entry.who !== b.entry.who;

const FAMILIES: readonly ProviderFamily[] = ['google', 'microsoft', 'generic'];
/** Whether the provider of the error is known, and is not the one whose errors these are. */
const isOfAnother = ({ entry }: Row, { all }: Facts) =>
  entry.of !== undefined && FAMILIES.some((family) => family !== entry.of && all.has(`provider:${family}`));

/** Whether the server is named of which alone a row speaks. */
const isThere = ({ entry }: Row, { all }: Facts) =>
  (entry.maybe ?? []).some((fact) => holds(all, fact)) ||
  (entry.facts ?? []).every((fact) => !fact.startsWith('server:') || holds(all, fact));

/** `a|b` holds where one of the two does. */
const holds = (all: ReadonlySet<Fact>, fact: Fact): boolean => {
  const kind = fact.slice(0, fact.indexOf(':') + 1);
  return fact
    .slice(kind.length)
    .split('|')
    .some((value) => all.has(`${kind}${value}` as Fact));
};
