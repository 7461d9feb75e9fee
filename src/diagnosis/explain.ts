import { gather, read } from './evidence.js';
import { fill } from '../texts/fill.js';
import type { Entry, ExplainContext, Explanation } from './explanation.js';
import type { Peer } from './facts/fact.js';
import type { Facts } from './facts/index.js';
import { asFlowError } from './flow-error.js';
import { Recogniser } from './recognise.js';
import { redact } from './redact.js';
import { unknown } from './tables/unknown.js';
import { valuesFor, waitIn } from './values.js';

const SIDES: readonly Peer[] = ['token-endpoint', 'sign-in-page', 'smtp-server', 'api', 'host', 'middle'];

/** What an error of the host API says of itself: which side it concerns. */
function peerOf(input: unknown): Peer | undefined {
  const peer = typeof input === 'object' && input !== null ? read(input, 'peer') : undefined;
  return SIDES.find((side) => side === peer);
}

export type Explain = (input: unknown, context?: ExplainContext) => Explanation;

function traceOf(details: string): Explanation['trace'] {
  const value = (pattern: RegExp) => pattern.exec(details)?.[1];
  const found = {
    traceId: value(/trace[ _]?id["']?\s{0,4}[:=]\s{0,4}["']?([0-9a-f-]{36})/i),
    correlationId: value(/correlation[ _]?id["']?\s{0,4}[:=]\s{0,4}["']?([0-9a-f-]{36})/i),
    timestamp: value(
      /timestamp["']?\s{0,4}[:=]\s{0,4}["']?(\d{4}-\d\d-\d\d[ T+]\d\d:\d\d:\d\d(?:\.\d{1,9})?Z?)/i,
    ),
  };
  return Object.fromEntries(Object.entries(found).filter(([, each]) => each !== undefined));
}

type Values = Readonly<Record<string, string>>;

/** The first line says what, each further one how, with the values put in. */
function linesOf(words: string, values: Values) {
  const [what = '', ...how] = words.split('\n').map((line) => fill(line, values));
  return { what: redact(what), how };
}

type ReadFacts = (text: string, context: ExplainContext, details: string) => Facts;

/** Explains errors by these facts, tables and sentences; what they do not hold is shown as it is. */
export function explainBy(factsOf: ReadFacts, ...tables: ConstructorParameters<typeof Recogniser>): Explain {
  const recogniser = new Recogniser(...tables);
  return (input, given = {}) => {
    const context = { ...given, peer: given.peer ?? peerOf(input) };
    const flowError = asFlowError(input);
    const { details, text } = gather(flowError ? flowError.foreign : input);
    const facts = factsOf(text, context, details);
    const values = valuesFor(text, context, facts.peer);
    const known = recogniser.recognise(facts);
    const none: Entry = unknown.unknown;
    const entryOf = (id: string): Entry => recogniser.entry(id) ?? none;
    const id = known?.id ?? flowError?.code ?? 'unknown';
    const entry = known ? entryOf(known.id) : (flowError?.entry ?? none);
    const wordsOf = (name: string, own: Entry) => context.texts?.[name] ?? own.text;
    const lookup = values.aadsts && `https://login.microsoftonline.com/error?code=${values.aadsts}`;
    const link = entry.link ?? lookup;
    const alternatives = (known?.others ?? entry.or ?? []).map((name) => {
      const other = entryOf(name);
      return { id: name, ...linesOf(wordsOf(name, other), values), ...(other.who && { who: other.who }) };
    });
    const { what, how } = linesOf(!flowError || known ? wordsOf(id, entry) : entry.text, values);
    const command = values.smtpAuthCommand ?? '';
    const hasCommand = [...how, ...alternatives.flatMap((each) => each.how)].some((line) =>
      line.includes(command),
    );
    const wait = entry.who === 'provider' ? waitIn(text, context) : undefined;
    return {
      id,
      what,
      how: wait ? [...how, wait] : how,
      ...(entry.who && { who: entry.who }),
      ...(hasCommand && { command }),
      details,
      trace: traceOf(text),
      ...(link && { link }),
      ...(alternatives.length > 0 && { alternatives }),
    };
  };
}
