import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SmtpOAuth2Config } from '../../../context/config.js';
import { TestRefused, sendTestMail } from '../../../host-api/test-mail.js';
import type { StepError } from '../../../host-api/steps.js';
import type { TestStep, TestStepId } from '../../../host-api/test-mail.js';
import type { SmtpTarget } from '../../../smtp-target/target.js';
import { comparedStep, namedIn } from './account-remark.js';
import type { Named } from './account-remark.js';

export interface TestMailResult {
  readonly recipient: string;
  /** What the mail named when it was sent. */
  readonly named: Named;
  readonly steps: ReadonlyMap<TestStepId, TestStep>;
  /** The step that failed; absent when no step was reached. */
  readonly failedStep?: TestStepId;
  readonly error?: StepError;
}

/** The error of a test whose answer does not say how it ended. */
export const UNFINISHED = 'incomplete_answer';

const isStopped = ({ failedStep, error }: TestMailResult) => failedStep !== undefined || error !== undefined;

/** Sends a test mail with the values of the form and follows its steps. Only the last test counts. */
export class TestMail implements ReactiveController {
  result: TestMailResult | undefined;
  private running: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get isRunning(): boolean {
    return this.running !== undefined;
  }

  /** The mail was accepted by the server. */
  get succeeded(): boolean {
    return this.result?.steps.get('sent')?.status === 'ok';
  }

  hostDisconnected() {
    this.clear();
  }

  /** Forgets a result and ends a test that still runs. */
  clear() {
    this.running?.abort();
    this.running = undefined;
    this.result = undefined;
  }

  /**
   * Resolves when the test is over, however it ended; the outcome is in `result`.
   *
   * @param account who signed in, where the form knows it
   */
  async send(
    values: SmtpTarget,
    { recipient, account }: { readonly recipient: string; readonly account?: string | undefined },
    config: SmtpOAuth2Config,
  ) {
    this.running?.abort();
    const running = new AbortController();
    this.running = running;
    const named = namedIn(values);
    this.update({ recipient, named, steps: new Map() });
    try {
      const { testUrl: url = '', headers, fetch } = config;
      const steps = sendTestMail({ url, headers, fetch, body: { ...values, recipient } }, running.signal);
      for await (const step of steps) this.take(comparedStep(step, named, account), running);
      if (this.result && !this.succeeded && !isStopped(this.result)) {
        this.fail({ error: UNFINISHED }, running);
      }
    } catch (error) {
      this.fail(errorOf(error), running);
    }
    if (this.running === running) this.running = undefined;
    this.host.requestUpdate();
  }

  private take(step: TestStep, running: AbortController) {
    const { id, status, error } = step;
    if (this.running !== running || !this.result) return;
    const { result } = this;
    const steps = new Map([...result.steps, [id, step] as const]);
    const first = status === 'failed' && !isStopped(result);
    this.update({ ...result, steps, ...(first && { failedStep: id, ...(error && { error }) }) });
  }

  private fail(error: StepError, running: AbortController) {
    if (this.running !== running || !this.result) return;
    this.update({ ...this.result, error });
  }

  private update(result: TestMailResult) {
    this.result = result;
    this.host.requestUpdate();
  }
}

function errorOf(error: unknown): StepError {
  if (error instanceof TestRefused) return error.answer;
  return { error: error instanceof Error ? error.message : String(error), peer: 'host' };
}
