import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { TEST_STEPS } from '../../../host-api/test-mail.js';
import type { TestStep, TestStepId } from '../../../host-api/test-mail.js';
import type { Localize } from '../../../locales/localize.js';
import { renderFailure, renderSteps, wordsOf } from '../steps-view.js';
import type { StepView } from '../steps-view.js';
import { accountRemark } from './account-remark.js';
import { UNFINISHED } from './test-mail.js';
import type { TestMail, TestMailResult } from './test-mail.js';

export interface TestView {
  readonly texts: Localize<'testMail'>;
  readonly test: TestMail;
  readonly recipient: string;
  /** How the error is explained to people; absent where nothing is known of it. */
  readonly explanation: TemplateResult | undefined;
  readonly handleInput: (event: Event) => void;
  readonly handleKeyDown: (event: KeyboardEvent) => void;
  readonly send: () => Promise<void>;
}

/** What a step that is not green, and stops nothing, has to say. */
function remarkOf(step: TestStep, { named }: TestMailResult, texts: TestView['texts']): string | undefined {
  if (step.status === 'failed') return undefined;
  return accountRemark(step, named, texts) ?? (step.error && wordsOf(step.error));
}

/** What the steps had to say, for the live region. */
export const testRemarks = (texts: TestView['texts'], { result }: TestMail): readonly string[] =>
  [...(result?.steps.values() ?? [])].flatMap((step) => (result && remarkOf(step, result, texts)) ?? []);

function renderResult(view: TestView, result: TestMailResult) {
  const { texts, test } = view;
  const step = (id: TestStepId): StepView => {
    const step = result.steps.get(id);
    const status = step?.status ?? (test.isRunning ? 'waiting' : 'skipped');
    const remark = step && remarkOf(step, result, texts);
    return { status, label: texts.text(id), state: texts.text(status), ...(remark && { remark }) };
  };
  return html`
    ${renderSteps(TEST_STEPS.map(step))}
    ${result.error ? renderFailure(result.error, view.explanation) : nothing}
  `;
}

/** What the test has come to, in one sentence for the live region. */
export function testOutcome(texts: Localize<'testMail'>, test: TestMail): string {
  const { result } = test;
  if (!result || test.isRunning) return '';
  if (test.succeeded) return texts.text('succeeded', { recipient: result.recipient });
  if (result.failedStep) return texts.text('stopped', { step: texts.text(result.failedStep) });
  const { error = '', error_description: reason = error } = result.error ?? {};
  return texts.text(error === UNFINISHED ? 'unfinished' : 'noAnswer', { reason });
}

/** The test mail: to whom, the button, and the steps as they happen. */
export function renderTestMail(view: TestView) {
  const { texts, test } = view;
  const outcome = testOutcome(texts, test);
  return html`<fieldset
    part="section"
    class="section"
    @input=${view.handleInput}
    @keydown=${view.handleKeyDown}
  >
    <legend part="legend">${texts.text('title')}</legend>
    <div class="field" part="field">
      <label part="label" for="test-recipient">${texts.text('recipient')}</label>
      <div class="with-button recipient">
        <input
          part="input"
          id="test-recipient"
          name="test-recipient"
          type="text"
          .value=${live(view.recipient)}
          autocomplete="off"
          inputmode="email"
          autocapitalize="off"
          spellcheck="false"
        />
        <button
          type="button"
          part="button test"
          @click=${view.send}
          aria-disabled=${test.isRunning || view.recipient === '' ? 'true' : 'false'}
        >
          ${texts.text(test.isRunning ? 'sending' : 'send')}
        </button>
      </div>
    </div>
    <div class=${test.succeeded ? 'outcome success' : 'outcome error'} part="outcome">${outcome}</div>
    ${test.result ? renderResult(view, test.result) : nothing}
  </fieldset>`;
}
