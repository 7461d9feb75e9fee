import { readError } from './error-answer.js';
import type { ErrorAnswer } from './error-answer.js';
import { isObject, isOneOf, textIn } from './guards.js';

/** `warning`: it goes on, and somebody should look at it. */
export const STEP_STATUSES = ['ok', 'warning', 'failed', 'skipped'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

/** An error of the chain in the backend's words, as `explain()` takes it. */
export type StepError = ErrorAnswer;

/** One step of what a backend does for a target, and how it went. */
export interface Step<Id extends string> {
  readonly id: Id;
  readonly status: StepStatus;
  /** Why it failed, warns or was skipped. */
  readonly error?: StepError;
  /** In the step `account` of a test mail: who signed in. */
  readonly account?: string;
}

/** The steps in one JSON value: one step, a list of them, or an object with `steps`; `{ data }` around it is taken off. */
export function stepsIn<Id extends string>(ids: readonly Id[], value: unknown): Step<Id>[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => stepsIn(ids, each));
  if (!isObject(value)) return [];
  if ('steps' in value) return stepsIn(ids, value.steps);
  if ('data' in value) return stepsIn(ids, value.data);
  const { id, status } = value;
  const account = textIn(value.account);
  if (!isOneOf(ids, id) || !isOneOf(STEP_STATUSES, status)) return [];
  const error = readError(value.error);
  return [{ id, status, ...(error && { error }), ...(account !== undefined && { account }) }];
}
