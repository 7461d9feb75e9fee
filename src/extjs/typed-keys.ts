/** Keys that a text field uses for itself. */
const EDITING = /^(.|Backspace|Delete|Arrow(Left|Right|Up|Down)|Home|End|Page(Up|Down))$/u;

/**
 * A key map of the host that spares fields (`ignoreInputFields`) does not know the panel's: what is typed in them stays
 * in the panel. Tab, Enter, Escape, function keys and shortcuts go on.
 */
export function keepTypedKeys(panel: HTMLElement, signal: AbortSignal) {
  const keep = (event: KeyboardEvent) => {
    const shortcut = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
    if (!shortcut && EDITING.test(event.key)) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    panel.addEventListener(type, keep, { signal });
}
