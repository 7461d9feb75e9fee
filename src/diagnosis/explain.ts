import { aadsts } from './tables/aadsts.js';
import { explanations, RECOGNISED } from './tables/index.js';
import { gather } from './evidence.js';
import { redact } from './redact.js';
import { valuesFor } from './values.js';
import type { Entry, ExplainContext, Explanation, Who } from './explanation.js';
import type { ProviderFamily } from '../providers/provider.js';

const ENTRIES: readonly (readonly [id: string, entry: Entry])[] = RECOGNISED.flatMap((table) =>
  Object.entries(table),
);
const BY_CODE = new Map(
  Object.entries<Entry>(aadsts).flatMap(([id, entry]) =>
    (entry.codes ?? []).map((code) => [code, id] as const),
  ),
);
const BY_ID: Readonly<Record<string, Entry>> = explanations;

/** Microsoft's numbers, in the words of Entra, of its `error_codes` and of its libraries. */
function aadstsCodes(text: string): number[] {
  const pattern = /AADSTS(\d{4,8})|error\?code=(\d{4,8})|error_?(?:codes|no)["']?[:=\s[]{1,4}(\d{4,8})/gi;
  return [...text.matchAll(pattern)].map((match) => Number(match[1] ?? match[2] ?? match[3]));
}

function familyOf(text: string, { provider }: ExplainContext): ProviderFamily | undefined {
  if (provider) return typeof provider === 'string' ? provider : provider.family;
  if (/googleapis|accounts\.google|gmail|gsmtp/i.test(text)) return 'google';
  return /AADSTS|microsoft|office365|outlook/i.test(text) ? 'microsoft' : undefined;
}

/** The id of the explanation that fits a text, if one does. */
function recognise(text: string, context: ExplainContext): string | undefined {
  const codes = aadstsCodes(text);
  const byCode = codes.map((code) => BY_CODE.get(code)).find(Boolean);
  if (byCode) return byCode;
  const family = familyOf(text, context);
  const found = ENTRIES.find(
    ([, entry]) => (!entry.family || entry.family === family) && entry.match?.test(text),
  );
  return codes.length > 0 && !(found && found[0] in aadsts) ? 'microsoft-other' : found?.[0];
}

interface FlowErrorLike {
  readonly code: string;
  readonly detail?: unknown;
  readonly cause?: unknown;
  readonly message?: unknown;
  readonly remedy?: unknown;
  readonly who?: unknown;
}

/** An `OAuth2FlowError`, by its shape: it may come from another copy of the package. */
function isFlowError(input: unknown): input is FlowErrorLike {
  return (
    typeof input === 'object' &&
    input !== null &&
    'code' in input &&
    /^[a-z]+(?:-[a-z]+)*$/.test(String(input.code))
  );
}

const PEOPLE: readonly unknown[] = ['you', 'provider-admin', 'host-admin', 'provider'];

/** A flow error says itself what it means; the table knows it where only its code was passed on. */
function entryOf(input: FlowErrorLike): Entry {
  const { code, message, remedy, who } = input;
  if (typeof message === 'string' && message !== '') {
    const lines = [message, remedy].filter((line) => typeof line === 'string' && line !== '').join('\n');
    return { who: PEOPLE.includes(who) ? (who as Who) : 'you', text: lines };
  }
  return BY_ID[code] ?? explanations.unknown;
}

function traceOf(details: string): Explanation['trace'] {
  const value = (pattern: RegExp) => pattern.exec(details)?.[1];
  const found = {
    traceId: value(/trace[ _]?id["']?\s*[:=]\s*["']?([0-9a-f-]{36})/i),
    correlationId: value(/correlation[ _]?id["']?\s*[:=]\s*["']?([0-9a-f-]{36})/i),
    timestamp: value(/timestamp["']?\s*[:=]\s*["']?(\d{4}-\d\d-\d\d[ T+]\d\d:\d\d:\d\d(?:\.\d+)?Z?)/i),
  };
  return Object.fromEntries(Object.entries(found).filter(([, each]) => each !== undefined));
}

/**
 * Says what an error of the whole chain means, who can mend it and how: errors of the provider's sign-in page and token
 * endpoint, replies of the SMTP server, errors of TLS, DNS, connection and proxy, and those of the flow itself. Works
 * offline, never throws, and shows an error that it does not know as it is.
 *
 * @param input An `ErrorInput`: RFC 6749's `{ error, error_description?, error_uri?, smtp? }`, an `OAuth2FlowError` or a
 *   text. Anything else is looked through for words.
 * @param context Values of the form that go into the mends.
 */
export function explain(input: unknown, context: ExplainContext = {}): Explanation {
  const flowError = isFlowError(input) ? input : undefined;
  // The words of the flow are ours: what is to be recognised are those that it was given.
  const { details, text } = gather(flowError ? { detail: flowError.detail, cause: flowError.cause } : input);
  const values = valuesFor(text, context);
  const id = recognise(text, context) ?? flowError?.code ?? 'unknown';
  const entry: Entry = BY_ID[id] ?? (flowError ? entryOf(flowError) : explanations.unknown);
  const [what = '', ...how] = (context.texts?.[id] ?? entry.text)
    .split('\n')
    .map((line) => line.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole));
  const link =
    entry.link ?? (values.aadsts && `https://login.microsoftonline.com/error?code=${values.aadsts}`);
  return {
    id,
    what: redact(what),
    who: entry.who,
    how,
    details,
    trace: traceOf(text),
    ...(link && { link }),
  };
}
