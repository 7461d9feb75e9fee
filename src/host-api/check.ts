import { errorOf } from './error-answer.js';
import type { ErrorAnswer } from './error-answer.js';
import { readJson, request } from './request.js';
import type { HostConnection } from './request.js';
import { stepsIn } from './steps.js';
import type { Step } from './steps.js';

/** What a backend checks of a registration, in this order. */
export const CHECK_STEPS = ['endpoint', 'tenant', 'client', 'permission'] as const;
export type CheckStepId = (typeof CHECK_STEPS)[number];
export type CheckStep = Step<CheckStepId>;

export interface CheckRequest extends HostConnection {
  readonly url: string;
  /** The target's sign-in as it would be saved. */
  readonly body: object;
}

/** What came of a check: its steps, or why there are none. */
export interface CheckAnswer {
  readonly steps: readonly CheckStep[];
  /** The backend did not begin, or its answer has no steps. */
  readonly refusal?: ErrorAnswer;
}

/**
 * Has the backend check a registration, before and without a sign-in.
 *
 * @throws {HostApiError} as `request()`
 */
export async function checkSignIn(
  { url, body, ...connection }: CheckRequest,
  signal: AbortSignal,
): Promise<CheckAnswer> {
  const response = await request(connection, { url, method: 'POST', body, signal });
  const answer = await readJson(response);
  signal.throwIfAborted();
  const steps = response.ok ? stepsIn(CHECK_STEPS, answer) : [];
  return steps.length > 0 ? { steps } : { steps, refusal: errorOf(response, answer) };
}
