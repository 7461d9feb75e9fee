/** What a backend tests, in this order. */
export const TEST_STEPS = ['token', 'account', 'sign-in', 'sender', 'sent'] as const;
export type TestStepId = (typeof TEST_STEPS)[number];
export const STEP_STATUSES = ['ok', 'failed', 'skipped'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

/** An error of the chain in the backend's words, as `explain()` takes it. */
export interface StepError {
  readonly error: string;
  readonly error_description?: string;
  readonly error_uri?: string;
  readonly smtp?: { readonly code: number; readonly enhanced?: string; readonly text: string };
}

export interface TestStep {
  readonly id: TestStepId;
  readonly status: StepStatus;
  readonly error?: StepError;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T =>
  (list as readonly unknown[]).includes(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The error of an answer; undefined when it has none in the form of the contract. */
export function stepError(value: unknown): StepError | undefined {
  if (!isObject(value) || !isText(value.error)) return undefined;
  const { error_description, error_uri, smtp } = value;
  return {
    error: value.error,
    ...(isText(error_description) && { error_description: error_description }),
    ...(isText(error_uri) && { error_uri: error_uri }),
    ...(isObject(smtp) &&
      typeof smtp.code === 'number' && {
        smtp: {
          code: smtp.code,
          text: isText(smtp.text) ? smtp.text : '',
          ...(isText(smtp.enhanced) && { enhanced: smtp.enhanced }),
        },
      }),
  };
}

/** The steps in one JSON value: one step, a list of them, or an object with `steps`; `{ data }` around it is taken off. */
function stepsIn(value: unknown): TestStep[] {
  if (Array.isArray(value)) return value.flatMap(stepsIn);
  if (!isObject(value)) return [];
  if ('steps' in value) return stepsIn(value.steps);
  if ('data' in value) return stepsIn(value.data);
  const { id, status } = value;
  if (!isOneOf(TEST_STEPS, id) || !isOneOf(STEP_STATUSES, status)) return [];
  const error = stepError(value.error);
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
  if (!response.body) return;
  if (!response.headers.get('content-type')?.includes('ndjson')) {
    yield* stepsIn(parse(await response.text()));
    return;
  }
  for await (const line of linesOf(response.body)) yield* stepsIn(parse(line));
}
