import type { Backend } from '../backend.js';
import { Failure } from '../failure.js';
import { messageOf } from '../log.js';
import { alone } from '../sign-in/alone.js';
import { statusOf } from '../sign-in/status.js';
import { usesOAuth2 } from '../targets/application.js';
import { alertsFor, withAlert } from './alert.js';
import type { AlertChannel, Told } from './alert.js';

/** Whose the notes are of what was told: no page has this session. */
const SESSION = 'alerts';
const YEAR = 366 * 86_400;
/** Longer than a channel takes with all its tries. */
const LEASE_MS = 300_000;
const HOUR_MS = 3_600_000;

const noteOf = (name: string) => `told of ${name}`;

/** Tells channels of trouble, each once: what was told is kept in the storage, over restarts and for all processes. */
export class Alerts {
  private readonly ending = new AbortController();
  private readonly looks = new Set<Promise<void>>();

  constructor(
    private readonly backend: Backend,
    private readonly channels: readonly AlertChannel[],
  ) {
    backend.onNews((name) => this.soon(name));
  }

  /** Looks at one target in the background: nobody waits for a channel. */
  private soon(name: string): void {
    if (this.channels.length === 0 || this.ending.signal.aborted) return;
    const look = this.look(name)
      .catch((error: unknown) => console.error(`Alerts of ${name}: ${messageOf(error)}`))
      .finally(() => this.looks.delete(look));
    this.looks.add(look);
  }

  /** Looks at all targets, one after the other: also for what ends by itself, and what could not be told before. */
  async lookAtAll(): Promise<void> {
    if (this.channels.length === 0) return;
    await this.settled();
    for (const { target } of await this.backend.storage.all()) {
      if (!usesOAuth2(target)) continue;
      await this.look(target.name).catch((error: unknown) =>
        console.error(`Alerts of ${target.name}: ${messageOf(error)}`),
      );
    }
  }

  /**
   * Looks at all targets now and then, for as long as the process lives; the timer alone does not keep it alive.
   *
   * @returns ends it
   */
  schedule(everyMs = HOUR_MS): () => Promise<void> {
    const look = () => {
      this.lookAtAll().catch((error: unknown) => console.error(`Alerts: ${messageOf(error)}`));
    };
    const timer = setInterval(look, everyMs).unref();
    return () => {
      clearInterval(timer);
      return this.close();
    };
  }

  /** Resolves when nobody is told anything any more. */
  async settled(): Promise<void> {
    while (this.looks.size > 0) await Promise.all(this.looks);
  }

  /** Ends what is under way; it is told the next time. */
  async close(): Promise<void> {
    this.ending.abort();
    await this.settled();
  }

  /** One after the other in all processes: what another one has told meanwhile is not told again. */
  private look(name: string): Promise<void> {
    return alone(this.backend.storage, `alerts-${name}`, () => this.lookAlone(name), LEASE_MS);
  }

  private async lookAlone(name: string): Promise<void> {
    const { storage, now } = this.backend;
    const status = await statusOf(this.backend, name).catch((error: unknown) => {
      if (error instanceof Failure && error.status === 404) return undefined;
      throw error;
    });
    if (!status) {
      await storage.takeOnce(noteOf(name), SESSION); // another target of that name begins anew
      return;
    }
    const seconds = Math.floor(now() / 1000);
    const notes = ((await storage.peekOnce(noteOf(name), SESSION)) ?? {}) as Readonly<Record<string, Told>>;
    let kept = notes;
    // Kept after each alert by itself: a channel may fail, or a process be killed, before the next one.
    const keep = async (channel: string, told: Told) => {
      kept = { ...kept, [channel]: told };
      await storage.putOnce(noteOf(name), kept, seconds + YEAR, SESSION);
    };
    for (const channel of this.channels) {
      const before = notes[channel.name] ?? {};
      const { alerts, told } = alertsFor(name, status, before, seconds);
      if (alerts.length === 0) continue;
      try {
        let soFar = before;
        for (const alert of alerts) {
          await channel.tell(alert, this.ending.signal);
          soFar = withAlert(soFar, alert);
          await keep(channel.name, soFar);
        }
        await keep(channel.name, told);
      } catch (error) {
        console.error(`The alert channel ${channel.name} could not be told: ${messageOf(error)}`);
      }
    }
  }
}
