import { css } from 'lit';

/** Three tiers: what the page inherits to us, `--smtp-*` for the host, `--_*` for use inside. */
export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 40rem;
    min-inline-size: min(100%, 17.5rem);
    color: var(--smtp-color, CanvasText);
    overflow-wrap: anywhere;
    /* Hosts with windows to drag forbid it for the whole page: errors are to be copied. */
    -webkit-user-select: text;
    user-select: text;

    --_accent: var(--smtp-accent-color, light-dark(#0b5cad, #7db8f5));
    --_error: var(--smtp-error-color, light-dark(#b3161b, #ff9a93));
    --_muted: var(--smtp-muted-color, light-dark(#565a61, #b3b8c0));
    --_border: var(--smtp-border-color, light-dark(#80858d, #8b9098));
    --_line: var(--smtp-line-color, light-dark(#d9dce1, #45484e));
    --_surface: var(--smtp-surface-background, light-dark(#f1f3f6, #2a2d32));
    --_radius: var(--smtp-radius, 0.25rem);
    --_gap: var(--smtp-gap, 0.75rem);
    --_height: var(--smtp-control-height, 2.25rem);
  }

  :host([hidden]) {
    display: none !important;
  }

  .form {
    display: grid;
    gap: var(--_gap);
    text-align: start;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .section {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }

  legend,
  summary {
    padding: 0;
    font-weight: 600;
  }

  fieldset > legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 0.5rem;
  }

  fieldset > legend + * {
    clear: both;
  }

  summary {
    min-block-size: 1.5rem;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .summary {
    color: var(--_muted);
    font-weight: normal;
  }

  [open] > .grid {
    margin-block-start: 0.5rem;
  }

  .grid {
    display: grid;
    gap: var(--_gap) calc(var(--_gap) * 2);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }

  @container (inline-size >= 36rem) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .wide {
      grid-column: 1 / -1;
    }

    .switch {
      padding-block-start: 1.75em;
    }
  }

  .field {
    display: grid;
    gap: 0.25rem;
  }

  label {
    justify-self: start;
    font-weight: var(--smtp-label-weight, inherit);
  }

  .switch label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }

  input,
  select,
  textarea,
  button {
    box-sizing: border-box;
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
  }

  input:not([type='checkbox']),
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_height);
    padding: 0.25rem var(--smtp-control-padding, 0.5rem);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--smtp-field-background, Field);
    color: var(--smtp-field-color, FieldText);
  }

  input:not([dir]) {
    unicode-bidi: plaintext;
  }

  textarea {
    resize: vertical;
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
  }

  /* No text area hides what it holds by itself. */
  .masked:not(:placeholder-shown) {
    -webkit-text-security: disc;
  }

  input[type='checkbox'] {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    accent-color: var(--_accent);
  }

  input::-ms-reveal {
    display: none;
  }

  :is(input, textarea):read-only {
    background: var(--_surface);
  }

  [part][aria-invalid='true'] {
    border: 2px solid var(--_error);
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  button {
    min-block-size: var(--_height);
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--smtp-button-background, var(--_surface));
    color: var(--smtp-button-color, inherit);
    cursor: pointer;
  }

  fieldset:disabled :is(label, legend, summary, input, button, .hint) {
    color: var(--_muted);
  }

  .with-button {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }

  .with-button input:not([type='checkbox']) {
    flex: 1 1 10rem;
    inline-size: auto;
  }

  .hint,
  .error {
    font-size: 0.875em;
  }

  .hint,
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .error,
  .invalid,
  [part='required'] {
    color: var(--_error);
  }

  .error:empty,
  [open] .summary {
    display: none;
  }

  .tokens {
    display: grid;
    gap: 0.5rem;
  }

  .tokens ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .token {
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
    padding-inline-start: 0.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .invalid {
    border: 2px dashed;
  }

  .token button {
    min-block-size: 1.75rem;
    padding-block: 0;
    border: 0;
    background: none;
  }

  .users {
    padding: 0.25rem;
  }

  .users option {
    min-block-size: 1.5rem;
    padding: 0.125rem 0.25rem;
    white-space: normal;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }

  @media (prefers-contrast: more) {
    input,
    select,
    button {
      border-width: 2px;
    }
  }

  @media (forced-colors: active) {
    [part][aria-invalid='true'] {
      border-style: dashed;
    }
  }
`;
