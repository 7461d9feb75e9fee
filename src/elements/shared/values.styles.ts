import { css } from 'lit';

/** Addresses, names and codes look alike everywhere, and are shown as they are, whatever the host does to its texts. */
export const values = css`
  code,
  pre {
    font:
      0.875em/1.5 ui-monospace,
      monospace;
  }
  code,
  pre,
  bdi {
    text-transform: none;
  }
`;
