import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none !important;
  }

  .status {
    --_radius: var(--smtp-radius, 0.25em);
    --_gap: var(--smtp-gap, 0.75em);

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
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
    gap: 0.25em 0.5em;
    min-inline-size: 0;
  }

  .head {
    justify-content: space-between;
    gap: 0.375em var(--_gap);
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
    padding-block: 0.5em;
  }

  .reasons {
    padding-inline-start: 1.25em;
  }

  .title {
    font-weight: 600;
  }

  dl {
    display: grid;
    gap: 0.375em;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }

  /* Beside its value a column; above it as wide as there is room. */
  dt {
    flex: 1 0 10em;
  }

  dd {
    flex: 1000 1 12em;
    min-inline-size: 0;
  }

  .outcome {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
  }

  code,
  pre {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  summary {
    min-block-size: max(1.5em, 24px);
    inline-size: fit-content;
    color: var(--_muted);
    font-size: 0.875em;
    cursor: pointer;
  }

  a {
    color: var(--_accent);
  }

  button {
    min-block-size: var(--smtp-control-height, 2em);
    padding-inline: 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  dialog {
    box-sizing: border-box;
    inline-size: min(32em, 100% - 2em);
    padding: 1.25em;
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
    margin-block-start: 0.5em;
  }

  button[part~='confirm'] {
    border-color: var(--_error);
    color: var(--_error);
  }

  :is(a, button, summary):focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;
