export { explain } from './explain.js';
export { createReport } from './report.js';
export type { ReportInput, ReportStep } from './report.js';
export type { ExplanationId } from './tables/index.js';
export type {
  ErrorInput,
  ErrorResponse,
  ExplainContext,
  Explanation,
  SmtpReply,
  Who,
} from './explanation.js';
export type { ValueTextId } from './values.js';
