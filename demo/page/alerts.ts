import { html, nothing, render } from 'lit';
import { demo } from './api.js';

/** As the alert port tells it (docs/backend-contract.md), with the words for it. */
interface Alert {
  readonly words: string;
  readonly target: string;
  readonly at: number;
  readonly error?: string;
  readonly error_description?: string;
  readonly what?: string;
  readonly days?: number;
}

const renderAlert = ({ words, target, at, error, error_description: said, what, days }: Alert) =>
  html`<li>
    <time datetime=${new Date(at * 1000).toISOString()}>${new Date(at * 1000).toLocaleTimeString()}</time>
    <strong>${target}</strong> ${words}${
      days === undefined ? nothing : html` (${what} ends in ${days} ${days === 1 ? 'day' : 'days'} at most)`
    }${error === undefined ? nothing : html`: ${error} ${said ?? ''}`}
  </li>`;

/** Shows what people were told, the newest first. */
export async function showAlerts(into: HTMLElement) {
  const alerts = await demo<Alert[]>('alerts');
  render(
    alerts.length === 0
      ? html`<p>No alert yet.</p>`
      : html`<ul>
          ${alerts.toReversed().map(renderAlert)}
        </ul>`,
    into,
  );
}

const EVERY_MS = 5_000;

/** Shows alerts as they come, while the page is seen. */
export function followAlerts(into: HTMLElement) {
  const look = () => (document.hidden ? undefined : void showAlerts(into).catch(() => undefined));
  setInterval(look, EVERY_MS);
  look();
}
