import { css } from 'lit';

/** Addresses, names and codes are shown as they are, whatever the host does to its texts. */
export const values = css`
  code,
  pre,
  bdi {
    text-transform: none;
  }
`;
