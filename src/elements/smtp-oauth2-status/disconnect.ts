import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RequestHeaders } from '../../context/config.js';
import type { SignInStatus } from './sign-in-status.js';

export interface DisconnectRequest {
  readonly url: string;
  readonly headers?: RequestHeaders | undefined;
  readonly fetch?: typeof fetch | undefined;
}

/** How ending a sign-in went. */
export interface Outcome {
  /** The backend has forgotten it. */
  readonly forgotten: boolean;
  /** The provider has ended it, too. */
  readonly revoked: boolean;
  /** In the words of the other side. */
  readonly error?: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

async function end(
  { url, headers, fetch: request = fetch }: DisconnectRequest,
  signal: AbortSignal,
): Promise<Outcome> {
  const given = new Headers(typeof headers === 'function' ? await headers() : headers);
  given.set('accept', 'application/json');
  const response = await request(url, { method: 'DELETE', headers: given, signal });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    const error = body ?? `HTTP ${response.status} ${response.statusText}`;
    return { forgotten: false, revoked: false, error };
  }
  // Hosts of the Proxmox kind wrap their answers.
  const answer = isObject(body) && isObject(body.data) ? body.data : body;
  if (!isObject(answer)) return { forgotten: true, revoked: false };
  const { revoked, error, error_description } = answer;
  return {
    forgotten: true,
    revoked: revoked === true,
    ...(typeof error === 'string' && { error: { error, error_description } }),
  };
}

/** What is left of a status until the backend or the host tells of it. */
export function withoutSignIn({ account }: SignInStatus): SignInStatus {
  return { health: 'sign-in-again', ...(account !== undefined && { account }) };
}

/** Ends a sign-in at the host's backend, once at a time. */
export class Disconnect implements ReactiveController {
  outcome: Outcome | undefined;
  private running: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get isRunning(): boolean {
    return this.running !== undefined;
  }

  hostDisconnected() {
    this.running?.abort();
    this.running = undefined;
  }

  /** Somebody has signed in again since. */
  forgetOutcome() {
    this.outcome = undefined;
    this.host.requestUpdate();
  }

  /** Undefined where one runs already, or the element was removed meanwhile. */
  async send(request: DisconnectRequest): Promise<Outcome | undefined> {
    if (this.running) return undefined;
    const running = new AbortController();
    this.running = running;
    this.outcome = undefined;
    this.host.requestUpdate();
    const failed = (error: unknown): Outcome => ({ forgotten: false, revoked: false, error });
    const outcome = await end(request, running.signal).catch(failed);
    if (this.running !== running) return undefined;
    this.running = undefined;
    this.outcome = outcome;
    this.host.requestUpdate();
    return outcome;
  }
}
