import type { SmtpEditPanel } from '../elements/smtp-edit-panel/smtp-edit-panel.js';

/** Takes no room and shows nothing, and yet is visible for whoever looks for what can have the focus. */
function createMarker(): HTMLElement {
  const marker = document.createElement('span');
  marker.tabIndex = 0;
  Object.assign(marker.style, { position: 'absolute', outline: 'none' });
  return marker;
}

/**
 * Ext moves the focus among what it finds in the document, and there is nothing to find in front of a shadow root. So a
 * marker stands before the panel and one behind it: what is given the focus leads into the panel. While the focus is in
 * the panel they are out of the way, so that Tab leaves it.
 */
export function surroundWithMarkers(panel: SmtpEditPanel, signal: AbortSignal) {
  const [before, after] = [createMarker(), createMarker()];
  const stepAside = (aside: boolean) => {
    for (const marker of [before, after]) marker.tabIndex = aside ? -1 : 0;
  };
  const lead = ({ target, relatedTarget }: FocusEvent) => {
    // Tab comes from the same window; from elsewhere it is Ext that gives the focus back, after a message for example.
    const box = panel.closest('[role="dialog"]');
    const tabbed = relatedTarget instanceof Node && box?.contains(relatedTarget);
    if (!tabbed) panel.focus();
    else panel.focus({ at: target === before ? 'first' : 'last' });
  };
  for (const marker of [before, after]) marker.addEventListener('focus', lead, { signal });
  panel.addEventListener('focusin', () => stepAside(true), { signal });
  panel.addEventListener('focusout', () => stepAside(false), { signal });
  panel.before(before);
  panel.after(after);
}
