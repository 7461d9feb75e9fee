import type { LitElement, ReactiveController } from 'lit';
import type { HostConnection } from '../../host-api/request.js';
import { getStatus } from '../../host-api/status.js';
import type { SignInStatus } from '../../host-api/status.js';

export interface PollSource extends HostConnection {
  /** Where to ask; undefined: nowhere. */
  readonly url: string | undefined;
  /** Seconds between two requests. */
  readonly interval: number;
}

/** Seconds. A status changes once a day; nobody gains from asking more often than every half minute. */
export const FLOOR = 30;
const CEILING = 3600;
const PATIENCE = 30_000;

/** Seconds until the next request, after so many failures in a row. */
export function pauseAfter(failures: number, interval: number, retryAfter = 0): number {
  const usual = Number.isFinite(interval) ? Math.max(interval, FLOOR) : FLOOR;
  return Math.max(
    retryAfter,
    failures === 0 ? usual : Math.min(usual * 2 ** failures, Math.max(CEILING, usual)),
  );
}

/**
 * Asks for the status now and then: while the page is visible, one request at a time, more seldom as long as it
 * fails, and never again once the element is gone.
 */
export class StatusPoll implements ReactiveController {
  status: SignInStatus | undefined;
  /** Why the last request brought no status, in the words of the host's backend. */
  problem: unknown;

  private url: string | undefined;
  private running: AbortController | undefined;
  private checking = false;
  private asking: Promise<void> | undefined;
  /** Somebody wanted to know while a request ran that was asked before. */
  private again = false;
  /** Somebody wants the backend to find out now. */
  private checks = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = 0;
  private failures = 0;

  constructor(
    private readonly host: LitElement,
    private readonly source: () => PollSource,
  ) {
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.plan);
    if (this.host.hasUpdated) this.plan();
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.plan);
    this.stop();
  }

  // Before the rendering, which shows that a request runs.
  hostUpdate() {
    const { url } = this.source();
    if (url === this.url) return;
    this.stop();
    this.url = url;
    this.status = undefined;
    this.problem = undefined;
    this.failures = 0;
    this.due = 0;
    this.plan();
  }

  /** Whether there is somebody to ask. */
  get canAsk(): boolean {
    return this.source().url !== undefined;
  }

  get isRunning(): boolean {
    return this.running !== undefined;
  }

  /** Has the backend find out now, and shows what it has found. */
  check(): Promise<void> {
    this.checks = true;
    return this.refresh();
  }

  /** Whether the backend is finding out now. */
  get isChecking(): boolean {
    return this.isRunning && this.checking;
  }

  /** Asks now. The answer to a request that runs already may be out of date, so another one follows it. */
  refresh(): Promise<void> {
    if (this.running) this.again = true;
    else this.asking = this.send();
    return this.asking ?? Promise.resolve();
  }

  private async send(): Promise<void> {
    if (this.url === undefined || !this.host.isConnected) return;
    this.again = false;
    this.checking = this.checks;
    this.checks = false;
    const running = new AbortController();
    this.running = running;
    this.host.requestUpdate();
    const signal = AbortSignal.any([running.signal, AbortSignal.timeout(PATIENCE)]);
    let pause: number;
    try {
      pause = await this.ask(this.url, signal);
    } catch (error) {
      if (this.running !== running) return; // removed, or another address meanwhile
      pause = this.fail(error);
    }
    this.running = undefined;
    if (this.again) return this.send();
    this.due = Date.now() + pause * 1000;
    this.plan();
    this.host.requestUpdate();
  }

  private async ask(url: string, signal: AbortSignal): Promise<number> {
    const { headers, fetch, interval } = this.source();
    const { status, problem, retryAfter } = await getStatus(
      { url, headers, fetch },
      signal,
      this.checking ? 'POST' : 'GET',
    );
    if (this.again) return 0;
    if (!status) return this.fail(problem, Math.min(retryAfter ?? 0, 24 * CEILING));
    this.status = status;
    this.problem = undefined;
    this.failures = 0;
    return pauseAfter(0, interval);
  }

  /** What is known stays known: the host may only be out of reach for a while. */
  private fail(problem: unknown, retryAfterSeconds = 0): number {
    this.failures += 1;
    this.problem = problem;
    return pauseAfter(this.failures, this.source().interval, retryAfterSeconds);
  }

  private stop() {
    clearTimeout(this.timer);
    this.running?.abort();
    this.running = undefined;
    this.again = false;
    this.checks = false;
  }

  private readonly plan = () => {
    clearTimeout(this.timer);
    if (this.url === undefined || this.running || document.hidden || !this.host.isConnected) return;
    const wait = this.due - Date.now();
    if (wait <= 0) void this.refresh();
    else this.timer = setTimeout(() => void this.refresh(), wait);
  };
}
