import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localize } from '../../locales/localize.js';
import type { TestMail, TestMailResult } from './test-mail.js';
import { TEST_STEPS } from './test-steps.js';
import type { StepError, TestStepId } from './test-steps.js';

export interface TestView {
  readonly texts: Localize<'testMail'>;
  readonly test: TestMail;
  readonly recipient: string;
  /** How the error is explained to people; its own words stand below. */
  readonly explanation: unknown;
}

const SYMBOLS = { ok: '✓', failed: '✗', skipped: '–', waiting: '…' } as const;

function renderStep(view: TestView, id: TestStepId, result: TestMailResult) {
  const status = result.steps.get(id) ?? (view.test.isRunning ? 'waiting' : 'skipped');
  return html`<li part="step step-${status}" class="step ${status}">
    <span class="light" aria-hidden="true">${SYMBOLS[status]}</span>
    ${view.texts.text(id)}<span class="state">${view.texts.text(status)}</span>
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
      result.error || result.failedStep
        ? html`<div part="notice" class="notice failure">
            ${view.explanation}
            ${result.error ? html`<code part="detail">${wordsOf(result.error)}</code>` : nothing}
          </div>`
        : nothing
    }
  `;
}

/** What the test has come to, in one sentence for the live region. */
export function testOutcome({ texts, test }: Pick<TestView, 'texts' | 'test'>): string {
  const { result } = test;
  if (!result || test.isRunning) return '';
  if (test.succeeded) return texts.text('succeeded', { recipient: result.recipient });
  if (result.failedStep) return texts.text('stopped', { step: texts.text(result.failedStep) });
  return texts.text('noAnswer', { reason: result.error?.error ?? '' });
}

/** The test mail: to whom, the button, and the steps as they happen. */
export function renderTest(view: TestView) {
  const { texts, test } = view;
  const outcome = testOutcome(view);
  return html`<fieldset part="section" class="section">
    <legend part="legend">${texts.text('title')}</legend>
    <div class="field" part="field">
      <label part="label" for="test-recipient">${texts.text('recipient')}</label>
      <div class="with-button">
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
          name="test"
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
