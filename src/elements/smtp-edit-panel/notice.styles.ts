import { css } from 'lit';

/** A framed message; goes into the panel's shadow root with the parts that have one. */
export const noticeStyles = css`
  .guide {
    margin-block-end: var(--_gap);
  }

  .notice {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .notice.warning {
    border-inline-start-color: var(--_warning);
  }

  .notice.failure {
    border-inline-start-color: var(--_error);
  }

  .notice:has(+ [part='authorize']) {
    margin-block-end: 0.5em;
  }

  legend ~ .notice {
    margin-block-end: 0.75em;
  }

  [part='authorize'] {
    margin-block-end: 0.25em;
  }

  .notice p {
    margin: 0;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }

  .field > .buttons {
    padding-block-start: 0.25em;
  }

  .buttons a {
    color: var(--_accent);
  }

  @media (forced-colors: active) {
    .notice {
      border-color: ButtonBorder;
    }
  }
`;
