import { css } from 'lit';

/** Steps and how each went; goes into the panel's shadow root with the parts that have them. */
export const stepsStyles = css`
  .steps {
    display: grid;
    gap: 0.25rem;
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
  }

  .check {
    margin-block-start: var(--_gap);
  }

  .step {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
  }

  .light {
    flex: none;
    inline-size: 1.25em;
    font-weight: 700;
    text-align: center;
  }

  .state {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .outcome {
    margin-block-start: 0.5rem;
    overflow-wrap: anywhere;
  }

  .outcome:empty {
    display: none;
  }

  .steps + .notice {
    margin-block-start: 0.5rem;
  }

  .ok .light,
  .outcome.success {
    color: var(--smtp-success-color, light-dark(#14692a, #7fd496));
  }

  .failed .light,
  .failed .state {
    color: var(--_error);
  }

  .notice.failure {
    border-inline-start-color: var(--_error);
  }

  code {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
