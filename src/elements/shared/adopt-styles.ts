import type { CSSResult, ReactiveElement } from 'lit';

/** Gives an element the styles of a part that was loaded later. */
export function adoptStyles({ renderRoot }: ReactiveElement, { styleSheet }: CSSResult) {
  if (styleSheet && renderRoot instanceof ShadowRoot) renderRoot.adoptedStyleSheets.push(styleSheet);
}
