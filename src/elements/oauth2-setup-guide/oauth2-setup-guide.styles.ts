import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none !important;
  }

  .guide {
    --_radius: var(--smtp-radius, 0.25em);
    --_gap: var(--smtp-gap, 0.75em);

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    max-inline-size: 48em;
    overflow-wrap: anywhere;
    text-align: start;
  }

  h3,
  h4,
  p,
  dl,
  dd,
  pre,
  ol,
  ul {
    margin: 0;
  }

  h3 {
    font-size: 1.0625em;
  }

  h4 {
    font-size: 1em;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }

  ul {
    padding-inline-start: 1.25em;
  }

  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_gap));
    padding-inline-start: 1.75em;
  }

  .steps > li::marker {
    font-weight: 600;
  }

  h4 label {
    display: inline-flex;
    gap: 0.5em;
    min-block-size: max(1.5em, 24px);
    cursor: pointer;
    vertical-align: top;
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0.125em 0 0;
    accent-color: var(--_accent);
  }

  .instructions,
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  .instructions {
    margin-block-start: 0.375em;
  }

  .instructions li + li {
    margin-block-start: 0.25em;
  }

  .muted {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .value dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .value dd,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.5em;
  }

  code {
    padding: 0.25em 0.5em;
    border-radius: var(--_radius);
    background: var(--_surface);
    white-space: pre-wrap;
    user-select: all;
  }

  button,
  select {
    min-block-size: 2em;
    padding-inline: 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  select {
    background: var(--smtp-field-background, Field);
    color: var(--smtp-field-color, FieldText);
  }

  .choice {
    display: grid;
    justify-items: start;
    gap: 0.25em;
    font-weight: 600;
  }

  a {
    color: var(--_accent);
  }

  a .muted {
    color: inherit;
  }

  summary {
    min-block-size: max(1.5em, 24px);
    cursor: pointer;
  }

  pre {
    max-block-size: 24em;
    margin-block-start: 0.375em;
    padding: 0.5em;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font:
      0.8125em/1.5 ui-monospace,
      monospace;
    white-space: pre-wrap;
  }

  .copied {
    font-size: 0.875em;
  }

  :is(a, button, input, select, summary, pre):focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;
