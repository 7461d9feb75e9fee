import { explanations } from './tables/index.js';
import { gather } from './evidence.js';
import { asFlowError } from './flow-error.js';
import { recognise } from './recognise.js';
import { redact } from './redact.js';
import { valuesFor } from './values.js';
import type { Entry, ExplainContext, Explanation } from './explanation.js';

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
  const flowError = asFlowError(input);
  const { details, text } = gather(flowError ? flowError.foreign : input);
  const values = valuesFor(text, context);
  const known = recognise(text, context.provider);
  const id = known ?? flowError?.code ?? 'unknown';
  const entry: Entry = known ? explanations[known] : (flowError?.entry ?? explanations.unknown);
  const words = (!flowError || known ? context.texts?.[id] : undefined) ?? entry.text;
  const [what = '', ...how] = words
    .split('\n')
    .map((line) => line.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole));
  const lookup = values.aadsts && `https://login.microsoftonline.com/error?code=${values.aadsts}`;
  const link = entry.link ?? lookup;
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
