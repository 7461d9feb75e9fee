import type { ExtComponent, ExtWindow } from './ext.js';

/** Between a window and the edge of the page, in pixels. */
const MARGIN = 10;

/**
 * Lets the window around a component follow its height: it is laid out again, stays within the page (the component
 * scrolls), and stays in the middle until somebody has moved it.
 */
export class WindowFit {
  private placed: string | undefined;
  private moved = false;

  constructor(private readonly component: ExtComponent) {}

  update() {
    const { component } = this;
    if (component.destroyed || !component.rendered) return;
    component.updateLayout();
    const window = component.up('window') as ExtWindow | undefined;
    if (!window || window.maximized) return;
    if (this.cap(window)) component.updateLayout();
    this.moved ||= this.placed !== undefined && this.placed !== String(window.getPosition());
    if (this.moved) return;
    window.center();
    this.placed = String(window.getPosition());
  }

  /** @returns whether the component may have another height now */
  private cap(window: ExtWindow): boolean {
    const { component } = this;
    const { style } = component.el.dom;
    const around = window.getHeight() - component.getHeight();
    const room = document.documentElement.clientHeight - 2 * MARGIN - around;
    const before = style.maxHeight;
    style.maxHeight = `${Math.max(room, 100)}px`;
    return style.maxHeight !== before;
  }
}
