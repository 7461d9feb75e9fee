import { css } from 'lit';

/**
 * The colours of every element: what the host sets, else a mix with the text's own colour. So they can be read on any
 * background that the host's text can be read on, whether the page has a `color-scheme` or not.
 */
export const colours = css`
  :host {
    color: var(--smtp-color, inherit);
    --_accent: var(--smtp-accent-color, color-mix(in srgb, #1a73d9 70%, currentcolor));
    --_focus: var(--smtp-focus-color, var(--_accent));
    --_error: var(--smtp-error-color, color-mix(in srgb, #f0323a 65%, currentcolor));
    --_warning: var(--smtp-warning-color, color-mix(in srgb, #d98a00 55%, currentcolor));
    --_success: var(--smtp-success-color, color-mix(in srgb, #1fa84f 60%, currentcolor));
    --_muted: var(--smtp-muted-color, color-mix(in srgb, currentcolor 72%, transparent));
    --_border: var(--smtp-border-color, color-mix(in srgb, currentcolor 55%, transparent));
    --_line: var(--smtp-line-color, color-mix(in srgb, currentcolor 18%, transparent));
    --_surface: var(--smtp-surface-background, color-mix(in srgb, currentcolor 6%, transparent));
  }
`;
