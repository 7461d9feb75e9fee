export { explain } from './explain.js';
export type { ExplanationId } from './tables/index.js';
export type {
  ErrorInput,
  ErrorResponse,
  ExplainContext,
  Explanation,
  SmtpReply,
  Who,
} from './explanation.js';
