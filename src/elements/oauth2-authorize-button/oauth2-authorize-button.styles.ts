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
  input {
    font: inherit;
    min-block-size: 2.25rem;
    padding-inline: 0.75rem;
    border-radius: var(--oauth2-radius, 6px);
    border: 1px solid light-dark(#6e7781, #8b949e);
  }
  button {
    cursor: pointer;
    color: inherit;
    background: light-dark(#f6f8fa, #2a313a);
  }
  [part='button'],
  .link {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    padding-inline: 1rem;
    font-weight: 600;
    border-color: transparent;
    background: var(--oauth2-accent, light-dark(#0b57d0, #a8c7fa));
    color: var(--oauth2-on-accent, light-dark(#fff, #062e6f));
  }
  [part='button']:disabled,
  [part='button'][aria-disabled='true'] {
    cursor: default;
    background: light-dark(#e4e7eb, #30363d);
    color: light-dark(#4b535d, #b7bfc8);
  }
  :is(button, a, input, summary):focus-visible {
    outline: 2px solid var(--oauth2-accent, light-dark(#0b57d0, #a8c7fa));
    outline-offset: 2px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--oauth2-gap, 0.5rem);
  }
  .link {
    border-radius: var(--oauth2-radius, 6px);
    border: 1px solid transparent;
  }
  p {
    margin: 0;
  }
  .status:empty,
  .error:not(:has(*)) {
    block-size: 0;
    margin-block-start: calc(-1 * var(--oauth2-gap, 0.5rem));
  }
  .error {
    color: var(--oauth2-error, light-dark(#b3261e, #f2b8b5));
  }
  summary {
    cursor: pointer;
    padding-block: 0.25rem;
  }
  .paste {
    inline-size: 100%;
  }
  .paste input {
    display: block;
    inline-size: 100%;
    max-inline-size: 40rem;
    background: Field;
    color: FieldText;
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
  @media (forced-colors: active) {
    [part='button'] {
      border-color: ButtonBorder;
    }
    [part='button']:disabled,
    [part='button'][aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
