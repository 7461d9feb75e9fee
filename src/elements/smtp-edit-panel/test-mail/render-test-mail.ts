import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { TEST_STEPS } from '../../../host-api/test-mail.js';
import type { StepError, TestStepId } from '../../../host-api/test-mail.js';
import type { Localize } from '../../../locales/localize.js';
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

const SYMBOLS = { ok: '✓', failed: '✗', skipped: '–', waiting: '…' } as const;

function renderStep(view: TestView, id: TestStepId, result: TestMailResult) {
  const status = result.steps.get(id) ?? (view.test.isRunning ? 'waiting' : 'skipped');
  return html`<li part="step step-${status}" class="step ${status}">
    <span class="light" aria-hidden="true">${SYMBOLS[status]}</span>
    <span>${view.texts.text(id)} <span class="state">${view.texts.text(status)}</span></span>
  </li>`;
}

/** The backend's own words, for people who search for them. */
function wordsOf({ error, error_description, smtp }: StepError): string {
  const reply = smtp && [smtp.code, smtp.enhanced, smtp.text].filter(Boolean).join(' ');
  return [error_description ?? error, reply].filter(Boolean).join('\n');
}

function renderResult(view: TestView, result: TestMailResult) {
  return html`
    <ol part="steps" class="steps">
      ${TEST_STEPS.map((id) => renderStep(view, id, result))}
    </ol>
    ${
      result.error
        ? html`<div part="notice" class="notice failure">
            ${view.explanation ?? html`<code part="detail">${result.error ? wordsOf(result.error) : nothing}</code>`}
          </div>`
        : nothing
    }
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
