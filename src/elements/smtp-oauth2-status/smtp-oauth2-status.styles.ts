import { css } from 'lit';

/** What holds before the status itself is loaded. */
export const styles = css`
  :host {
    display: block;
    color: var(--smtp-color, CanvasText);
  }

  :host([hidden]) {
    display: none !important;
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
