import type { ReactiveController, ReactiveElement } from 'lit';

/** Whether nothing has the focus, or nothing but what is around an element, such as the window that it stands in. */
export function isFocusFree(host: Element): boolean {
  const { activeElement } = document;
  return activeElement === null || (activeElement !== host && activeElement.contains(host));
}

/** Brings the focus back to the field that had it, once a pause in which all fields are off is over. */
export class FocusKeeper implements ReactiveController {
  private focusedBefore: Element | null = null;
  private wasPaused = false;

  constructor(
    private readonly host: ReactiveElement,
    private readonly isPaused: () => boolean,
  ) {
    host.addController(this);
  }

  hostUpdate() {
    if (this.isPaused() && !this.wasPaused) this.focusedBefore = this.host.shadowRoot?.activeElement ?? null;
  }

  hostUpdated() {
    const isPaused = this.isPaused();
    const { focusedBefore } = this;
    if (this.wasPaused && !isPaused && focusedBefore instanceof HTMLElement && isFocusFree(this.host))
      focusedBefore.focus();
    if (!isPaused) this.focusedBefore = null;
    this.wasPaused = isPaused;
  }
}
