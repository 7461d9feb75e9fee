import { errorOf } from './error-answer.js';
import type { ErrorAnswer } from './error-answer.js';
import { parseJson } from './guards.js';
import { headerOf, readJson, request } from './request.js';
import type { HostConnection } from './request.js';
import { stepsIn } from './steps.js';
import type { Step } from './steps.js';

/** What a backend tests, in this order. */
export const TEST_STEPS = ['token', 'account', 'sign-in', 'sender', 'sent'] as const;
export type TestStepId = (typeof TEST_STEPS)[number];
export type TestStep = Step<TestStepId>;

const testSteps = (text: string) => stepsIn(TEST_STEPS, parseJson(text));

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
    yield* isLines ? text.split('\n').flatMap(testSteps) : testSteps(text);
    return;
  }
  for await (const line of linesOf(response.body)) yield* testSteps(line);
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
