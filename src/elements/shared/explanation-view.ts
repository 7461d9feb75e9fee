import { css, html, nothing } from 'lit';
import type { Alternative, Explanation } from '../../diagnosis/explanation.js';
import { copy } from '../../locales/en/copy.js';
import { explanation as english } from '../../locales/en/explanation.js';
import type { Localize } from '../../locales/localize.js';
import { renderCopyButton } from './copy-button.js';
import { markValues } from './mark-values.js';

export { copy, english };

export interface ExplanationTexts {
  readonly texts: Localize<'explanation'>;
  readonly copyTexts: Localize<'copy'>;
}

/** A host name that people can judge before they follow the link. */
function renderLink(link: string, texts: ExplanationTexts['texts']) {
  return html`<p>
    <a part="link" href=${link} target="_blank" rel="noreferrer noopener"
      >${texts.text('link', { host: new URL(link).host })}
      <span class="explanation-muted">${texts.text('newWindow')}</span></a
    >
  </p>`;
}

function renderDetails({ details, trace }: Explanation, { texts, copyTexts }: ExplanationTexts) {
  const ids = (['traceId', 'correlationId', 'timestamp'] as const).filter((key) => trace[key]);
  return html`<details part="details" data-copyable>
    <summary>${texts.text('details')}</summary>
    <pre part="raw" data-copy-source dir="ltr">${details}</pre>
    ${
      ids.length > 0
        ? html`<dl>
            ${ids.map(
              (key) =>
                html`<div>
                  <dt>${texts.text(key)}</dt>
                  <dd dir="ltr">${trace[key]}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
    <p>
      ${renderCopyButton(details, {
        label: texts.text('copyDetails'),
        copied: copyTexts.text('copied'),
        selected: copyTexts.text('select'),
      })}
    </p>
  </details>`;
}

/** Copies what a support ticket needs. The text is made at the click, and shown where copying is not allowed. */
export function renderReport(report: () => string, { texts, copyTexts }: ExplanationTexts) {
  return html`<div class="report" part="report" data-copyable>
    ${renderCopyButton(report, {
      label: texts.text('copyReport'),
      copied: copyTexts.text('copied'),
      selected: copyTexts.text('select'),
    })}
    <span class="explanation-muted">${texts.text('reportHelp')}</span>
    <pre data-copy-source dir="ltr" hidden></pre>
  </div>`;
}

/** A command is no prose: it is read from left to right, and copied. */
const renderLine = (line: string, command = '') =>
  markValues(line, [command], (value) => html`<code dir="ltr">${value}</code>`);

const renderSteps = (how: readonly string[], command: string | undefined) =>
  how.length === 1
    ? html`<p part="how">${renderLine(how[0] ?? '', command)}</p>`
    : html`<ol part="how">
        ${how.map((line) => html`<li>${renderLine(line, command)}</li>`)}
      </ol>`;

const renderWho = (who: Explanation['who'], { texts }: ExplanationTexts) =>
  who ? html`<p part="who">${texts.text('who')} <strong>${texts.text(who)}</strong></p>` : nothing;

/** The other causes of the same error, each with its steps and its person. */
function renderAlternatives(
  alternatives: readonly Alternative[],
  command: string | undefined,
  texts: ExplanationTexts,
) {
  return html`<div class="explanation" part="alternatives">
    <p>${texts.texts.text('alternatives')}</p>
    ${alternatives.map(
      ({ what, who, how }) =>
        html`<p class="explanation-what">${what}</p>
          ${renderSteps(how, command)} ${renderWho(who, texts)}`,
    )}
  </div>`;
}

/** What happened, who can fix it, how, what else it can be, and the error's own words folded away. */
export function renderExplanation(explanation: Explanation, texts: ExplanationTexts, report?: () => string) {
  const { what, who, how, command, link, details, alternatives = [] } = explanation;
  return html`<div class="explanation" part="explanation">
    ${what ? html`<p class="explanation-what" part="what">${what}</p>` : nothing} ${renderSteps(how, command)}
    ${renderWho(who, texts)}
    ${alternatives.length > 0 ? renderAlternatives(alternatives, command, texts) : nothing}
    ${link ? renderLink(link, texts.texts) : nothing} ${details ? renderDetails(explanation, texts) : nothing}
    ${report ? renderReport(report, texts) : nothing}
  </div>`;
}

/** Goes into the shadow root together with the code, so that an element without an error does not pay for it. */
export const explanationStyles = css`
  .explanation {
    display: grid;
    gap: 0.375em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-align: start;
  }

  .explanation :is(p, ol, dl, dd, pre) {
    margin: 0;
  }

  .explanation ol {
    padding-inline-start: 1.5em;
  }

  .explanation li {
    unicode-bidi: plaintext;
  }

  .explanation code {
    display: block;
    font:
      0.9375em ui-monospace,
      monospace;
  }

  .explanation-what {
    font-weight: 600;
  }

  :is(.explanation, .report) .explanation-muted {
    font-size: 0.875em;
  }

  .explanation summary {
    min-block-size: max(1.5em, 24px);
    cursor: pointer;
    font-weight: normal;
  }

  .explanation a {
    color: var(--_accent);
  }

  :is(.explanation, .report) pre {
    max-block-size: 16em;
    padding: 0.5em;
    overflow: auto;
    border: 1px solid var(--_line);
    font:
      0.8125em ui-monospace,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .explanation details > :is(dl, p) {
    margin-block-start: 0.375em;
  }

  .explanation dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    font-size: 0.875em;
  }

  /* A text that does not fit beside its button goes below it as a whole. */
  .report {
    display: flex;
    flex-wrap: wrap;
    row-gap: 0.25em;
    align-items: baseline;
  }

  .report pre {
    flex: 1 0 100%;
    box-sizing: border-box;
  }

  :is(.explanation, .report) .copy {
    min-block-size: max(1.75em, 24px);
    font: inherit;
  }

  .copied {
    margin-inline-start: 0.5em;
    font-size: 0.875em;
  }
`;
