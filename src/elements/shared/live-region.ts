import { html } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells people who do not see the screen what happened (WCAG 4.1.3). Both regions are there, empty, from the first
 * render on; the same text twice is announced twice.
 */
export class LiveRegion implements ReactiveController {
  private status = '';
  private alert = '';
  /** The last text wins, however long an update before it takes. */
  private turn = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected() {
    this.status = '';
    this.alert = '';
  }

  /** Politely: progress and success. */
  announce(text: string) {
    void this.set(text, '');
  }

  /** At once: a failure. */
  warn(text: string) {
    void this.set('', text);
  }

  render() {
    return html`<div class="visually-hidden" role="status">${this.status}</div>
      <div class="visually-hidden" role="alert">${this.alert}</div>`;
  }

  private async set(status: string, alert: string) {
    const turn = ++this.turn;
    this.status = '';
    this.alert = '';
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (turn !== this.turn) return;
    this.status = status;
    this.alert = alert;
    this.host.requestUpdate();
  }
}
