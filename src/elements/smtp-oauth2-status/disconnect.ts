import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { disconnect } from '../../host-api/disconnect.js';
import type { DisconnectOutcome } from '../../host-api/disconnect.js';
import type { HostConnection } from '../../host-api/request.js';
import type { SignInStatus } from '../../host-api/status.js';

/** What is left of a status until the backend or the host tells of it. */
export function withoutSignIn({ account }: SignInStatus): SignInStatus {
  return { health: 'sign-in-again', ...(account !== undefined && { account }) };
}

/** Ends a sign-in at the host's backend, once at a time. */
export class Disconnect implements ReactiveController {
  outcome: DisconnectOutcome | undefined;
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
  async send(request: HostConnection & { readonly url: string }): Promise<DisconnectOutcome | undefined> {
    if (this.running) return undefined;
    const running = new AbortController();
    this.running = running;
    this.outcome = undefined;
    this.host.requestUpdate();
    const failed = (error: unknown): DisconnectOutcome => ({
      forgotten: false,
      revoked: false,
      error,
    });
    const outcome = await disconnect(request, running.signal).catch(failed);
    if (this.running !== running) return undefined;
    this.running = undefined;
    this.outcome = outcome;
    this.host.requestUpdate();
    return outcome;
  }
}
