import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    justify-items: start;
    gap: var(--oauth2-gap, 0.5rem);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  button,
  textarea,
  .main {
    font: inherit;
    min-block-size: var(--smtp-control-height, 2.25rem);
    padding-inline: 0.75rem;
    border-radius: var(--oauth2-radius, var(--smtp-radius, 0.25rem));
    border: 1px solid var(--smtp-border-color, light-dark(#80858d, #8b9098));
  }
  button {
    cursor: pointer;
    color: var(--smtp-button-color, inherit);
    background: var(--smtp-button-background, var(--smtp-surface-background, light-dark(#f1f3f6, #2a2d32)));
  }
  .main {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    padding-inline: 1rem;
    font-weight: 600;
    border-color: transparent;
    background: var(--oauth2-accent, light-dark(#0b5cad, #7db8f5));
    color: var(--oauth2-on-accent, light-dark(#fff, #062e6f));
  }
  .main:is(:disabled, [aria-disabled='true']) {
    cursor: default;
    background: var(--smtp-line-color, light-dark(#d9dce1, #45484e));
    color: var(--smtp-muted-color, light-dark(#565a61, #b3b8c0));
  }
  :focus-visible {
    outline: 2px solid var(--oauth2-accent, light-dark(#0b5cad, #7db8f5));
    outline-offset: 2px;
  }
  /* Live regions stay, but take no room. */
  .status:empty,
  .error:empty {
    position: absolute;
  }
  .error {
    color: var(--oauth2-error, var(--smtp-error-color, light-dark(#b3161b, #ff9a93)));
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--oauth2-gap, 0.5rem);
  }
  p {
    margin: 0;
  }
  summary {
    cursor: pointer;
    padding-block: 0.25rem;
  }
  .paste,
  .verdict {
    inline-size: 100%;
  }
  .verdict {
    display: grid;
    justify-items: start;
    gap: var(--oauth2-gap, 0.5rem);
  }
  .paste,
  .uri,
  .warning {
    overflow-wrap: anywhere;
  }
  .title {
    font-weight: 600;
  }
  .warning {
    display: flex;
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }
  .sign {
    font-weight: 700;
    color: var(--smtp-warning-color, light-dark(#7a4d00, #f0c267));
  }
  .copied {
    margin-inline-start: 0.5rem;
    font-size: 0.875em;
  }
  .row {
    align-items: center;
  }
  .plain {
    min-block-size: 1.5rem;
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
    color: var(--smtp-accent-color, light-dark(#0b5cad, #7db8f5));
  }
  .paste textarea {
    display: block;
    inline-size: 100%;
    max-inline-size: 40rem;
    margin-block-start: 0.25rem;
    padding-block: 0.25rem;
    resize: vertical;
    background: var(--smtp-field-background, Field);
    color: var(--smtp-field-color, FieldText);
  }
  .paste [aria-invalid='true'] {
    border: 2px solid var(--oauth2-error, var(--smtp-error-color, light-dark(#b3161b, #ff9a93)));
  }
  .paste .error:not(:empty) {
    margin-block-end: 0.5rem;
  }
  .message + * {
    margin-block-start: 0.5rem;
    color: var(--smtp-color, CanvasText);
  }
  .help {
    font-size: 0.875em;
    margin-block: 0.25rem 0.5rem;
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
