import { errorOf, readError } from './error-answer.js';
import type { ErrorAnswer } from './error-answer.js';
import { isObject, isOneOf, parseJson } from './guards.js';
import { headerOf, readJson, request } from './request.js';
import type { HostConnection } from './request.js';

/** What a backend tests, in this order. */
export const TEST_STEPS = ['token', 'account', 'sign-in', 'sender', 'sent'] as const;
export type TestStepId = (typeof TEST_STEPS)[number];
export const STEP_STATUSES = ['ok', 'failed', 'skipped'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

/** An error of the chain in the backend's words, as `explain()` takes it. */
export type StepError = ErrorAnswer;

export interface TestStep {
  readonly id: TestStepId;
  readonly status: StepStatus;
  readonly error?: StepError;
}

/** The steps in one JSON value: one step, a list of them, or an object with `steps`; `{ data }` around it is taken off. */
function stepsIn(value: unknown): TestStep[] {
  if (Array.isArray(value)) return value.flatMap(stepsIn);
  if (!isObject(value)) return [];
  if ('steps' in value) return stepsIn(value.steps);
  if ('data' in value) return stepsIn(value.data);
  const { id, status } = value;
  if (!isOneOf(TEST_STEPS, id) || !isOneOf(STEP_STATUSES, status)) return [];
  const error = readError(value.error);
  return [{ id, status, ...(error && { error }) }];
}

/** The lines of a body as they arrive. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    yield* lines;
    if (done) return;
  }
}

/** The steps of an answer, each as soon as it is there: NDJSON line by line, or one JSON document. */
export async function* readSteps(response: Response): AsyncGenerator<TestStep> {
  const isLines = headerOf(response, 'content-type')?.includes('ndjson');
  if (!isLines || !response.body) {
    const text = await response.text();
    yield* isLines ? text.split('\n').flatMap((line) => stepsIn(parseJson(line))) : stepsIn(parseJson(text));
    return;
  }
  for await (const line of linesOf(response.body)) yield* stepsIn(parseJson(line));
}

/** The backend did not begin with the test. */
export class TestRefused extends Error {
  override readonly name = 'TestRefused';

  constructor(readonly answer: ErrorAnswer) {
    super(answer.error_description ?? answer.error);
  }
}

export interface TestMailRequest extends HostConnection {
  readonly url: string;
  /** The target as it would be saved, and `recipient`. */
  readonly body: object;
}

/**
 * Has a mail sent with values that are not saved, and gives each step as soon as it is known.
 *
 * @throws {TestRefused} where the backend did not begin
 * @throws {HostApiError} as `request()`
 */
export async function* sendTestMail(
  { url, body, ...connection }: TestMailRequest,
  signal: AbortSignal,
): AsyncGenerator<TestStep> {
  const accept = 'application/x-ndjson, application/json';
  const response = await request(connection, { url, method: 'POST', body, accept, signal });
  if (!response.ok) throw new TestRefused(errorOf(response, await readJson(response)));
  yield* readSteps(response);
}
