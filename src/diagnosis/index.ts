import { explainBy } from './explain.js';
import { factsOf } from './facts/index.js';
import { topicsOf } from './facts/topics.js';
import { reportBy } from './report.js';
import { aadstsWords } from './tables/aadsts-words.js';
import { ALL } from './tables/index.js';
import { PHRASES } from './vocabulary/index.js';

/**
 * Says what an error of the whole chain means, who can fix it and how: errors of the provider's sign-in page and token
 * endpoint, replies of the SMTP server, errors of mail APIs, TLS, DNS, connection and proxy, and those of the flow itself.
 * Works offline, never throws, and shows an error that it does not know as it is, without naming anybody.
 *
 * @param input An `ErrorInput`: RFC 6749's `{ error, error_description?, error_uri?, smtp? }`, an `OAuth2FlowError` or a
 *   text. Anything else is looked through for words.
 * @param context What is known besides: values of the form, which go into the steps, and `step`, `peer` and `method`,
 *   which tell which side is meant.
 */
export const explain = explainBy(factsOf, ALL, aadstsWords, PHRASES, topicsOf);

/**
 * What a support ticket needs, as plain text: versions, the preflight's verdicts, the steps with their times, error
 * codes and IDs, the clock. Holds no secret, token, code or state; mail addresses are shortened. It is in English in
 * every language of the page, since the one who answers tickets has to read it.
 */
export const createReport = reportBy(explain);

export type { ReportInput, ReportStep } from './report.js';
export type { ExplanationId } from './tables/index.js';
export type { Peer as ErrorPeer } from './facts/fact.js';
export type {
  Alternative,
  ErrorInput,
  ErrorResponse,
  ExplainContext,
  Explanation,
  SmtpReply,
  Who,
} from './explanation.js';
export type { ValueTextId } from './values.js';
