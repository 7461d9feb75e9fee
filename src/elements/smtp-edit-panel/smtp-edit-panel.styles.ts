import { css } from 'lit';

/** Three tiers: what the page inherits to us, `--smtp-*` for the host, `--_*` for use inside. */
export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
    min-inline-size: min(100%, 17.5em);
    overflow-wrap: anywhere;
    /* Hosts with windows to drag forbid it for the whole page: errors are to be copied. */
    -webkit-user-select: text;
    user-select: text;

    --_radius: var(--smtp-radius, 0.25em);
    --_gap: var(--smtp-gap, 0.75em);
    --_height: var(--smtp-control-height, 2.25em);
    --_field-gap: var(--smtp-field-gap, 0.25em);
    --_inner-gap: calc(var(--smtp-field-gap, 0.25em) * 2);
  }

  :host([compact]) {
    --_gap: var(--smtp-gap, 0.375em);
    --_height: var(--smtp-control-height, max(1.75em, 24px));
    --_field-gap: var(--smtp-field-gap, 0px);
  }

  :host([hidden]) {
    display: none !important;
  }

  /* Is a container itself: * { all: unset } of a host takes that from the element. */
  .form {
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
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
    margin-block-end: var(--_inner-gap);
  }

  :host([compact]) [part='authorize'] {
    --smtp-control-height: var(--_height);
  }

  :host([compact]) fieldset > legend {
    margin-block-end: 0.125em;
  }

  fieldset > legend + * {
    clear: both;
  }

  summary {
    min-block-size: max(1.5em, 24px);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .summary {
    color: var(--_muted);
    font-weight: normal;
  }

  [open] > .grid {
    margin-block-start: var(--_inner-gap);
  }

  .grid {
    display: grid;
    gap: var(--_gap) calc(var(--_gap) * 2);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }

  @container (inline-size >= 36em) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .wide {
      grid-column: 1 / -1;
    }

    /* Beside the field next to it, below whose label it would stand. */
    .switch {
      padding-block-start: calc(1lh + var(--_field-gap));
    }
  }

  .field {
    display: grid;
    gap: var(--_field-gap);
  }

  .heading {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }

  label {
    justify-self: start;
    font-weight: var(--smtp-label-weight, inherit);
  }

  .switch label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: var(--_height);
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

  /* A value is shown as it is, whatever the host does to its texts. */
  input,
  select,
  textarea,
  .summary {
    text-transform: none;
  }

  input:not([type='checkbox']),
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_height);
    padding: 0.25em var(--smtp-control-padding, 0.5em);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--smtp-field-background, Field);
    color: var(--smtp-field-color, FieldText);
  }

  /* Browsers put 4 pixels of their own before the text of a choice. */
  select:not([multiple]) {
    padding-inline-start: max(0px, var(--smtp-control-padding, 0.5em) - 4px);
  }

  input:not([dir]),
  input:not([dir])::placeholder {
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
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: var(--_accent);
  }

  input::-ms-reveal {
    display: none;
  }

  /* The surface is mixed with the text around the field, so it takes that text's colour. */
  :is(input, textarea):read-only,
  select:disabled {
    background: var(--_surface);
    color: inherit;
  }

  [part][aria-invalid='true'] {
    border: 2px solid var(--_error);
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  button {
    min-block-size: var(--_height);
    padding: 0.25em 0.75em;
    border: 1px solid var(--smtp-button-border-color, var(--_border));
    border-radius: var(--_radius);
    background: var(--smtp-button-background, var(--_surface));
    color: var(--smtp-button-color, inherit);
    cursor: pointer;
  }

  button:is(:disabled, [aria-disabled='true']) {
    border-color: var(--smtp-disabled-border-color, var(--_line));
    background: var(--smtp-disabled-background, none);
    color: var(--smtp-disabled-color, var(--_muted));
    cursor: default;
  }

  fieldset:disabled :is(label, legend, summary, input, select, textarea, button, .hint) {
    color: var(--smtp-disabled-color, var(--_muted));
  }

  .with-button {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_inner-gap) / 2);
    align-items: center;
  }

  .with-button input:not([type='checkbox']) {
    flex: 1 1 10em;
    inline-size: auto;
  }

  .hint,
  .error {
    font-size: 0.875em;
  }

  .note {
    display: block;
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
    gap: var(--_inner-gap);
  }

  .tokens ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_inner-gap);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .token {
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
    padding-inline-start: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .invalid {
    border: 2px dashed;
  }

  .token button {
    min-block-size: max(1.75em, 24px);
    padding-block: 0;
    border: 0;
    background: none;
  }

  .users {
    padding: 0.25em 0;
  }

  .users-menu > summary {
    min-block-size: var(--_height);
    box-sizing: border-box;
    padding: 0.25em var(--smtp-control-padding, 0.5em);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--smtp-field-background, Field);
    color: var(--smtp-field-color, FieldText);
    font-weight: inherit;
  }

  .users option {
    min-block-size: max(1.5em, 24px);
    padding: 0.125em var(--smtp-control-padding, 0.5em);
    white-space: normal;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }

  /* No higher than the label beside it. */
  .help {
    flex: none;
    min-block-size: 24px;
    margin-block: calc((1lh - 24px) / 2);
    padding: 0 0.5em;
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
