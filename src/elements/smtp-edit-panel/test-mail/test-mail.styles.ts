import { css } from 'lit';

/** Goes into the panel's shadow root together with the part. */
export const testMailStyles = css`
  .with-button.recipient input {
    flex: 1 1 12em;
    inline-size: auto;
  }

  /* The button has a line of its own from the start: its longer text while it sends moves nothing. */
  @container (inline-size < 28em) {
    .with-button.recipient input {
      flex-basis: 100%;
    }
  }
`;
