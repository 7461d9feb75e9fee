import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    color: var(--smtp-color, CanvasText);
  }

  :host([hidden]) {
    display: none !important;
  }

  .status {
    --_accent: var(--smtp-accent-color, light-dark(#0b5cad, #7db8f5));
    --_muted: var(--smtp-muted-color, light-dark(#565a61, #b3b8c0));
    --_border: var(--smtp-border-color, light-dark(#80858d, #8b9098));
    --_line: var(--smtp-line-color, light-dark(#d9dce1, #45484e));
    --_surface: var(--smtp-surface-background, light-dark(#f1f3f6, #2a2d32));
    --_error: var(--smtp-error-color, light-dark(#b3161b, #ff9a93));
    --_warning: var(--smtp-warning-color, light-dark(#7a4d00, #f0c267));
    --_success: var(--smtp-success-color, light-dark(#14692a, #7fd496));
    --_radius: var(--smtp-radius, 0.25rem);
    --_gap: var(--smtp-gap, 0.75rem);

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    overflow-wrap: anywhere;
    text-align: start;
  }

  p,
  ul,
  dl,
  dd,
  h2 {
    margin: 0;
  }

  /* A date is in the language of the texts, whatever the direction around it. */
  time {
    unicode-bidi: plaintext;
  }

  h2 {
    font-size: 1.125em;
  }

  .head,
  .line,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    min-inline-size: 0;
  }

  .head {
    justify-content: space-between;
    gap: 0.375rem var(--_gap);
  }

  .sign {
    flex: none;
    display: inline-grid;
    place-content: center;
    inline-size: 1.375em;
    block-size: 1.375em;
    border: 1.5px solid;
    border-radius: 50%;
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1;
  }

  .ok .sign {
    color: var(--_success);
  }

  .soon .sign {
    color: var(--_warning);
  }

  :is(.broken .sign, .missing) {
    color: var(--_error);
  }

  .account {
    min-inline-size: 0;
  }

  .muted,
  .unknown .sign,
  dt,
  .small {
    color: var(--_muted);
    font-size: 0.875em;
  }

  a .small {
    color: inherit;
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    padding-block: 0.5rem;
  }

  .reasons {
    padding-inline-start: 1.25rem;
  }

  .title {
    font-weight: 600;
  }

  dl {
    display: grid;
    gap: 0.375rem;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
  }

  dt {
    flex: none;
    inline-size: 10rem;
  }

  dd {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }

  .outcome {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_accent);
  }

  code,
  pre {
    font:
      0.875em/1.5 ui-monospace,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  summary {
    min-block-size: 1.5rem;
    inline-size: fit-content;
    color: var(--_muted);
    font-size: 0.875em;
    cursor: pointer;
  }

  a {
    color: var(--_accent);
  }

  button {
    min-block-size: 2rem;
    padding-inline: 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  dialog {
    box-sizing: border-box;
    inline-size: min(32rem, 100% - 2rem);
    padding: 1.25rem;
    border: 1px solid var(--_border);
    border-radius: calc(2 * var(--_radius));
    background: var(--smtp-dialog-background, Canvas);
    color: CanvasText;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }

  dialog .row {
    justify-content: flex-end;
    margin-block-start: 0.5rem;
  }

  button[part~='confirm'] {
    border-color: var(--_error);
    color: var(--_error);
  }

  :is(a, button, summary):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
