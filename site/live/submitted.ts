import type { SmtpEditPanel } from 'smtp-oauth2-elements';
import { shown } from '../../demo/page/shown.js';

/** Keeps showing what a host's backend would get from a panel, which also changes with what is chosen beside it. */
export function showSubmitted(panel: SmtpEditPanel, beside: readonly HTMLElement[], place: HTMLElement) {
  async function show() {
    await panel.updateComplete;
    place.textContent = shown(panel.submitValues);
  }
  for (const name of ['input', 'change', 'oauth2-authorized']) {
    panel.addEventListener(name, () => void show());
  }
  for (const each of beside) each.addEventListener('change', () => void show());
  void show();
}
