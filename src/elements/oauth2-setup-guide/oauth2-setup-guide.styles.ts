import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    color: var(--smtp-color, CanvasText);
  }

  :host([hidden]) {
    display: none !important;
  }

  .guide {
    --_accent: var(--smtp-accent-color, light-dark(#0b5cad, #7db8f5));
    --_muted: var(--smtp-muted-color, light-dark(#565a61, #b3b8c0));
    --_line: var(--smtp-line-color, light-dark(#d9dce1, #45484e));
    --_border: var(--smtp-border-color, light-dark(#80858d, #8b9098));
    --_surface: var(--smtp-surface-background, light-dark(#f1f3f6, #2a2d32));
    --_radius: var(--smtp-radius, 0.25rem);
    --_gap: var(--smtp-gap, 0.75rem);

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    max-inline-size: 48rem;
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
    gap: 0.5rem;
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }

  ul {
    padding-inline-start: 1.25rem;
  }

  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_gap));
    padding-inline-start: 1.75rem;
  }

  .steps > li::marker {
    font-weight: 600;
  }

  h4 label {
    display: inline-flex;
    gap: 0.5rem;
    min-block-size: 1.5rem;
    cursor: pointer;
    vertical-align: top;
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0.125rem 0 0;
    accent-color: var(--_accent);
  }

  .instructions,
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }

  .instructions {
    margin-block-start: 0.375rem;
  }

  .instructions li + li {
    margin-block-start: 0.25rem;
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
    gap: 0.375rem 0.5rem;
  }

  code {
    padding: 0.25rem 0.5rem;
    border-radius: var(--_radius);
    background: var(--_surface);
    font:
      0.875em/1.5 ui-monospace,
      monospace;
    white-space: pre-wrap;
    user-select: all;
  }

  button,
  select {
    min-block-size: 2rem;
    padding-inline: 0.75rem;
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
    gap: 0.25rem;
    font-weight: 600;
  }

  a {
    color: var(--_accent);
  }

  a .muted {
    color: inherit;
  }

  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
  }

  pre {
    max-block-size: 24rem;
    margin-block-start: 0.375rem;
    padding: 0.5rem;
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
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
