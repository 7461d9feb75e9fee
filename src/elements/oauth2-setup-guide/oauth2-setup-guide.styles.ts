import { css } from 'lit';

/** What holds before the guide itself is loaded. */
export const styles = css`
  :host {
    display: block;
    color: var(--smtp-color, CanvasText);
  }

  :host([hidden]) {
    display: none !important;
  }
`;
