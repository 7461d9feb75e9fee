import { css } from 'lit';

/** Goes into the panel's shadow root together with the part. */
export const testMailStyles = css`
  .recipient {
    flex-wrap: wrap;
  }

  .recipient input {
    flex: 1 1 12em;
    inline-size: auto;
  }
`;
