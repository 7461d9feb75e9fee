import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { StepError, StepStatus } from '../../host-api/steps.js';

/** One step as people see it. */
export interface StepView {
  readonly status: StepStatus | 'waiting';
  readonly label: string;
  /** The status, and what there is to say of it. */
  readonly state: string;
}

const SYMBOLS = { ok: '✓', failed: '✗', skipped: '–', waiting: '…' } as const;

export const renderLight = (status: StepView['status']) =>
  html`<span class="light" aria-hidden="true">${SYMBOLS[status]}</span>`;

export function renderSteps(steps: readonly StepView[]) {
  return html`<ol part="steps" class="steps">
    ${steps.map(
      ({ status, label, state }) =>
        html`<li part="step step-${status}" class="step ${status}">
          ${renderLight(status)}
          <span>${label} <span class="state">${state}</span></span>
        </li>`,
    )}
  </ol>`;
}

/** The backend's own words, for people who search for them. */
function wordsOf({ error, error_description, smtp }: StepError): string {
  const reply = smtp && [smtp.code, smtp.enhanced, smtp.text].filter(Boolean).join(' ');
  return [error_description ?? error, reply].filter(Boolean).join('\n');
}

/** What a failure means; its own words as long as nothing explains it. */
export function renderFailure(error: StepError, explanation: TemplateResult | undefined) {
  return html`<div part="notice" class="notice failure">
    ${explanation ?? html`<code part="detail">${wordsOf(error)}</code>`}
  </div>`;
}
