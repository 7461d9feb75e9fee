import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SmtpOAuth2Config } from '../../../context/config.js';
import { checkSignIn } from '../../../host-api/check.js';
import type { CheckStep, CheckStepId } from '../../../host-api/check.js';
import type { StepError } from '../../../host-api/steps.js';

export interface CheckResult {
  readonly steps: ReadonlyMap<CheckStepId, CheckStep>;
  /** The step that failed; absent when all went well, or none was reached. */
  readonly failedStep?: CheckStepId;
  readonly error?: StepError;
}

const stepsOf = (steps: readonly CheckStep[]) => new Map(steps.map((step) => [step.id, step] as const));

/** Has the registration in the form checked. Only the last check counts, and only for what was checked. */
export class Check implements ReactiveController {
  private known: CheckResult | undefined;
  private running: AbortController | undefined;
  /** What was checked; it holds secrets and is nowhere but here. */
  private checked = '';

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get isRunning(): boolean {
    return this.running !== undefined;
  }

  hostDisconnected() {
    this.clear();
  }

  clear() {
    this.running?.abort();
    this.running = undefined;
    this.known = undefined;
    this.checked = '';
  }

  /** What came of it; nothing for other values than those that were checked. */
  resultFor(values: object): CheckResult | undefined {
    return this.checked === JSON.stringify(values) ? this.known : undefined;
  }

  /** Resolves when it is over, however it ended. */
  async run(values: object, { checkUrl: url = '', headers, fetch }: SmtpOAuth2Config) {
    this.clear();
    const running = new AbortController();
    this.running = running;
    this.checked = JSON.stringify(values);
    this.host.requestUpdate();
    const result = await checkSignIn({ url, headers, fetch, body: values }, running.signal).then(
      ({ steps, refusal }): CheckResult => {
        const failed = steps.find(({ status }) => status === 'failed');
        const error = failed?.error ?? refusal;
        return {
          steps: stepsOf(steps),
          ...(failed && { failedStep: failed.id }),
          ...(error && { error }),
        };
      },
      (reason: unknown): CheckResult => ({
        steps: new Map(),
        error: { error: reason instanceof Error ? reason.message : String(reason), peer: 'host' },
      }),
    );
    if (this.running !== running) return;
    this.running = undefined;
    this.known = result;
    this.host.requestUpdate();
  }
}
