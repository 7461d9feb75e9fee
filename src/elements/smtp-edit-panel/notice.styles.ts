import { css } from 'lit';

/** A framed message; goes into the panel's shadow root with the parts that have one. */
export const noticeStyles = css`
  .guide {
    margin-block-end: var(--_gap);
  }

  .notice {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line);
    border-inline-start: 0.25rem solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  legend ~ .notice {
    margin-block-end: 0.75rem;
  }

  [part='authorize'] {
    margin-block-end: 0.25rem;
  }

  .notice p {
    margin: 0;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  @media (forced-colors: active) {
    .notice {
      border-color: ButtonBorder;
    }
  }
`;
