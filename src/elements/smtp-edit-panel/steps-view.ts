import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { StepError, StepStatus } from '../../host-api/steps.js';

/** One step as people see it. */
export interface StepView {
  readonly status: StepStatus | 'waiting';
  readonly label: string;
  /** The status, and what there is to say of it. */
  readonly state: string;
  /** What to look at, and who can do what about it. */
  readonly remark?: string;
}

const SYMBOLS = { ok: '✓', warning: '!', failed: '✗', skipped: '–', waiting: '…' } as const;

/** What is in a step, whatever element stands for it. */
const renderWords = ({ status, label, state, remark }: StepView) =>
  html`<span class="light" aria-hidden="true">${SYMBOLS[status]}</span>
    <span
      >${label} <span class="state">${state}</span>${
        remark ? html`<span part="remark" class="remark">${remark}</span>` : nothing
      }</span
    >`;

/** One step by itself. */
export const renderStep = (step: StepView) =>
  html`<div part="step step-${step.status}" class="step ${step.status}">${renderWords(step)}</div>`;

export function renderSteps(steps: readonly StepView[]) {
  return html`<ol part="steps" class="steps">
    ${steps.map(
      (step) =>
        html`<li part="step step-${step.status}" class="step ${step.status}">${renderWords(step)}</li>`,
    )}
  </ol>`;
}

/** The backend's own words, for people who search for them. */
export function wordsOf({ error, error_description, smtp }: StepError): string {
  const reply = smtp && [smtp.code, smtp.enhanced, smtp.text].filter(Boolean).join(' ');
  return [error_description ?? error, reply].filter(Boolean).join('\n');
}

/** What a failure means; its own words as long as nothing explains it. */
export function renderFailure(error: StepError, explanation: TemplateResult | undefined) {
  return html`<div part="notice" class="notice failure">
    ${explanation ?? html`<code part="detail">${wordsOf(error)}</code>`}
  </div>`;
}
