import { css } from 'lit';

/** For the button alone; the rest comes with `sign-in/sign-in.styles.ts`. */
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
  .main {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    padding-inline: 1rem;
    font-weight: 600;
    border: 1px solid transparent;
    border-radius: var(--oauth2-radius, 6px);
    background: var(--oauth2-accent, light-dark(#0b57d0, #a8c7fa));
    color: var(--oauth2-on-accent, light-dark(#fff, #062e6f));
  }
  .main:is(:disabled, [aria-disabled='true']) {
    cursor: default;
    background: light-dark(#e4e7eb, #30363d);
    color: light-dark(#4b535d, #b7bfc8);
  }
  :focus-visible {
    outline: 2px solid var(--oauth2-accent, light-dark(#0b57d0, #a8c7fa));
    outline-offset: 2px;
  }
  .status:empty,
  .error:empty {
    margin-block-start: calc(-1 * var(--oauth2-gap, 0.5rem));
  }
  .error {
    color: var(--oauth2-error, light-dark(#b3261e, #f2b8b5));
  }
  @media (forced-colors: active) {
    .main {
      border-color: ButtonBorder;
    }
    .main:is(:disabled, [aria-disabled='true']) {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
