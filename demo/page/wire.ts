import { html, render } from 'lit';
import { shown } from './shown.js';

/** A request of this page to the backend, with its answer. */
interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly sent: string;
  readonly ms: number;
  readonly status: string;
  readonly received: string;
}

/** Several lines of JSON, or one document. */
function readable(text: string): string {
  try {
    return text
      .trim()
      .split(/\n(?=\{)/)
      .filter(Boolean)
      .map((line) => shown(JSON.parse(line)))
      .join('\n');
  } catch {
    return `(${text.length} characters that are no JSON)`;
  }
}

const MOST = 30;

/** Keeps what goes over the wire, and shows it, the newest first. */
export class Wire {
  private exchanges: readonly Exchange[] = [];

  constructor(
    private readonly into: HTMLElement,
    private readonly changed: () => void,
  ) {}

  /** `fetch`, with a note of each request. */
  readonly fetch: typeof fetch = async (input, init) => {
    const since = performance.now();
    const request = {
      method: init?.method ?? 'GET',
      path: new URL(input instanceof Request ? input.url : input, location.href).pathname,
      sent: typeof init?.body === 'string' ? readable(init.body) : '',
    };
    const note = (status: string, received: string) =>
      this.add({ ...request, status, received, ms: Math.round(performance.now() - since) });
    try {
      const response = await fetch(input, init);
      const received = response
        .clone()
        .text()
        .then(readable, () => '(given up)')
        .then((text) => note(String(response.status), text));
      // Whoever asked may end the request with the answer. One that comes line by line is not held back.
      if (response.headers.get('Content-Type')?.startsWith('application/json')) await received;
      return response;
    } catch (error) {
      note(error instanceof Error ? error.name : 'failed', '');
      throw error;
    }
  };

  private add(exchange: Exchange) {
    this.exchanges = [exchange, ...this.exchanges].slice(0, MOST);
    render(
      this.exchanges.map(
        ({ method, path, status, ms, sent, received }) =>
          html`<li>
            <details>
              <summary><b>${method}</b> ${path} <span class="status">${status}, ${ms} ms</span></summary>
              ${sent ? html`<pre>${sent}</pre>` : ''} ${received ? html`<pre>${received}</pre>` : ''}
            </details>
          </li>`,
      ),
      this.into,
    );
    this.changed();
  }
}
