import type { BrowserContext, Page } from '@playwright/test';

/** Runs in each page, before anything else: notes what its live regions say, in every shadow tree. */
function listen() {
  const said: string[] = [];
  Object.assign(window, { said });
  const last = new Map<Element, string>();
  const LIVE = '[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"]), output';
  const hear = (region: Element) => {
    const text = (region as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
    if (text === (last.get(region) ?? '')) return;
    last.set(region, text);
    if (!text || !region.checkVisibility()) return;
    const isUrgent = region.getAttribute('role') === 'alert' || region.ariaLive === 'assertive';
    said.push(`${isUrgent ? 'at once' : 'politely'}: ${text}`);
  };
  const around = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest(LIVE) ?? [];
  const within = (node: Node) => (node instanceof Element ? [...node.querySelectorAll(LIVE)] : []);
  const watch = (root: Node) => {
    new MutationObserver((records) => {
      const changed = records.flatMap(({ target, addedNodes }) => [target, ...addedNodes]);
      const regions = changed.flatMap((node) => [around(node), within(node)].flat());
      for (const region of new Set(regions)) hear(region);
    }).observe(root, { childList: true, characterData: true, subtree: true });
  };
  watch(document);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called for the element that it is of
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    watch(root);
    return root;
  };
}

/** Has the pages of a context note what a screen reader would be told (WCAG 4.1.3). */
export const listenIn = (context: BrowserContext) => context.addInitScript(listen);

/** What has been said since this was last asked. */
export const saidIn = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
