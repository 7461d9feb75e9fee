import { css } from 'lit';

/** For all that a sign-in shows around the button. */
export const styles = css`
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
  .paste input {
    display: block;
    inline-size: 100%;
    max-inline-size: 40rem;
    margin-block-start: 0.25rem;
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
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
