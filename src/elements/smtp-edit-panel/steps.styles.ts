import { css } from 'lit';

/** Steps and how each went; goes into the panel's shadow root with the parts that have them. */
export const stepsStyles = css`
  .steps {
    display: grid;
    gap: 0.25em;
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }

  .check {
    margin-block-start: var(--_gap);
  }

  .step {
    display: flex;
    gap: 0.5em;
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

  /* Beside a field it stands in the hint, which is small and muted already. */
  .hint .state {
    color: inherit;
    font-size: inherit;
  }

  .outcome {
    margin-block-start: 0.5em;
    overflow-wrap: anywhere;
  }

  .outcome:empty {
    display: none;
  }

  .steps + .notice {
    margin-block-start: 0.5em;
  }

  .ok .light,
  .outcome.success {
    color: var(--_success);
  }

  .failed .light,
  .failed .state {
    color: var(--_error);
  }

  .warning .light,
  .warning .state {
    color: var(--_warning);
  }

  .remark {
    display: block;
    overflow-wrap: anywhere;
  }

  code {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
