import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    justify-items: start;
    gap: var(--oauth2-gap, 0.5em);
  }
  :host([hidden]) {
    display: none;
  }
  .content {
    display: contents;
  }
  * {
    box-sizing: border-box;
  }
  button,
  textarea,
  .main {
    font: inherit;
    min-block-size: var(--smtp-control-height, 2.25em);
    padding: 0.25em 0.75em;
    border-radius: var(--oauth2-radius, var(--smtp-radius, 0.25em));
    border: 1px solid var(--_border);
  }
  button {
    cursor: pointer;
    color: var(--smtp-button-color, inherit);
    background: var(--smtp-button-background, var(--_surface));
  }
  .main {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    padding-inline: 1em;
    font-weight: 600;
    text-align: center;
    border-color: transparent;
    background: var(--oauth2-accent, light-dark(#0b5cad, #7db8f5));
    color: var(--oauth2-on-accent, light-dark(#fff, #062e6f));
  }
  @media (pointer: coarse) {
    .main {
      min-block-size: 44px;
    }
  }
  .main:is(:disabled, [aria-disabled='true']) {
    cursor: default;
    background: var(--oauth2-disabled-background, var(--_line));
    color: var(--oauth2-disabled-color, var(--_muted));
  }
  :focus-visible {
    outline: 2px solid var(--smtp-focus-color, var(--oauth2-accent, light-dark(#0b5cad, #7db8f5)));
    outline-offset: 2px;
  }
  /* Live regions stay, but take no room. */
  .status:empty,
  .error:empty {
    position: absolute;
  }
  .message,
  .paste .error {
    color: var(--oauth2-error, var(--_error));
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--oauth2-gap, 0.5em);
  }
  p {
    margin: 0;
  }
  summary {
    cursor: pointer;
    padding-block: 0.25em;
  }
  .paste,
  .verdict {
    inline-size: 100%;
  }
  .verdict {
    display: grid;
    justify-items: start;
    gap: var(--oauth2-gap, 0.5em);
  }
  .paste,
  .uri,
  .warning {
    overflow-wrap: anywhere;
  }
  .uri {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: baseline;
  }
  .title {
    font-weight: 600;
  }
  .warning {
    display: flex;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }
  .sign {
    font-weight: 700;
    color: var(--_warning);
  }
  .copied {
    margin-inline-start: 0.5em;
    font-size: 0.875em;
  }
  .row {
    align-items: center;
  }
  .plain {
    min-block-size: max(1.5em, 24px);
    padding: 0;
    border: 0;
    color: inherit;
    background: none;
    text-decoration: underline;
    text-align: start;
  }
  oauth2-setup-guide {
    inline-size: 100%;
  }
  a:not(.main) {
    color: var(--_accent);
  }
  .paste textarea {
    display: block;
    inline-size: 100%;
    max-inline-size: 40em;
    margin-block-start: 0.25em;
    padding-block: 0.25em;
    resize: vertical;
    background: var(--smtp-field-background, Field);
    color: var(--smtp-field-color, FieldText);
  }
  .paste [aria-invalid='true'] {
    border: 2px solid var(--oauth2-error, var(--_error));
  }
  .paste .error:not(:empty) {
    margin-block-end: 0.5em;
  }
  .message + * {
    margin-block-start: 0.5em;
  }
  .help {
    font-size: 0.875em;
    margin-block: 0.25em 0.5em;
  }
  [part='detail'] {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .main:is(:disabled, [aria-disabled='true']) {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
