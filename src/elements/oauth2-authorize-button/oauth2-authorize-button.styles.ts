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
  input,
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
  @media (forced-colors: active) {
    .main:is(:disabled, [aria-disabled='true']) {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
