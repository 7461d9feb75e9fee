/** What Ext's two masks leave in the document: the mask of an element, and `LoadMask` (`setLoading`). */
const MASKED = '.x-masked, [aria-busy="true"]';

/** Whether something around a node is masked. */
export const isMasked = (node: Element) => Boolean(node.parentElement?.closest(MASKED));

/** Hears of every mask around a node, from now on. */
export function watchMasks(node: Element, hear: () => void, signal: AbortSignal) {
  const observer = new MutationObserver(hear);
  for (let each = node.parentElement; each; each = each.parentElement) {
    observer.observe(each, { attributeFilter: ['class', 'aria-busy'] });
  }
  signal.addEventListener('abort', () => observer.disconnect());
}
