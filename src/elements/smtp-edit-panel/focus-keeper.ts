import type { ReactiveController, ReactiveElement } from 'lit';

const isFocusFree = () => (document.activeElement ?? document.body) === document.body;

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
    if (this.wasPaused && !isPaused && focusedBefore instanceof HTMLElement && isFocusFree())
      focusedBefore.focus();
    if (!isPaused) this.focusedBefore = null;
    this.wasPaused = isPaused;
  }
}
