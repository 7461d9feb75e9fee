import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Backend } from '../backend.js';
import { Breaker } from '../breaker.js';
import { Failure } from '../failure.js';
import { messageOf } from '../log.js';
import { alone } from '../sign-in/alone.js';
import { statusOf } from '../sign-in/status.js';
import { usesOAuth2 } from '../targets/application.js';
import { during } from '../foreign/within.js';
import { alertsFor, isSameNews, maybeTold, surely, withAlert } from './alert.js';
import type { AlertChannel, News, Told } from './alert.js';

/** Whose the notes are of what was told: no page has this session. */
const SESSION = 'alerts';
const YEAR = 366 * 86_400;
/** What a channel may take for one target in all, and for how long nobody else tells of that target: longer. */
const TELL_MS = 240_000;
const LEASE_MS = 300_000;
/** Of how many targets channels are told at once. */
const AT_ONCE = 8;
const HOUR_MS = 3_600_000;

const noteOf = (name: string) => `told of ${name}`;

/** What is to be told of a target now. */
interface Look {
  readonly notes: Readonly<Record<string, Told>>;
  readonly told: readonly {
    readonly channel: AlertChannel;
    readonly before: Told;
    readonly alerts: readonly News[];
    readonly told: Told;
  }[];
}

/** Tells channels of trouble, each once: what was told is kept in the storage, over restarts and for all processes. */
export class Alerts {
  private readonly ending = new AbortController();
  /** Names of which something was learnt, and those that are looked at now. */
  private readonly waiting = new Set<string>();
  private readonly looks = new Map<string, Promise<void>>();
  private round: Promise<void> | undefined;

  constructor(
    private readonly backend: Backend,
    private readonly channels: readonly AlertChannel[],
  ) {
    if (channels.length > 0) backend.onNews((name) => this.soon(name));
  }

  /** Looks at one target in the background: nobody waits for a channel. News that come meanwhile are looked at afterwards. */
  private soon(name: string): void {
    if (this.ending.signal.aborted) return;
    this.waiting.add(name);
    this.begin();
  }

  private begin(): void {
    for (const name of this.waiting) {
      if (this.looks.size >= AT_ONCE) return;
      if (this.looks.has(name)) continue;
      this.waiting.delete(name);
      const look = this.look(name).finally(() => {
        this.looks.delete(name);
        this.begin();
      });
      this.looks.set(name, look);
    }
  }

  /**
   * Looks at all targets, one after the other: also for what ends by itself, and what could not be told before. A channel that
   * fails again and again is left to the next time.
   */
  lookAtAll(): Promise<void> {
    this.round ??= this.lookAround().finally(() => (this.round = undefined));
    return this.round;
  }

  private async lookAround(): Promise<void> {
    if (this.channels.length === 0) return;
    await this.settled();
    const breaker = new Breaker();
    for (const { target } of await this.backend.storage.all()) {
      if (this.ending.signal.aborted) return;
      if (usesOAuth2(target)) await this.look(target.name, breaker);
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
    while (this.looks.size > 0) await Promise.all(this.looks.values());
  }

  /** Ends what is under way; it is told the next time. */
  async close(): Promise<void> {
    this.ending.abort();
    this.waiting.clear();
    await this.settled();
    await this.round;
  }

  private async look(name: string, breaker?: Breaker): Promise<void> {
    try {
      // Most of the time nothing is to be told, and nobody has to be alone for that.
      if ((await this.found(name)).told.length === 0) return;
      // One after the other in all processes: what another one has told meanwhile is not told again.
      const tell = () => during(TELL_MS, this.ending.signal, (signal) => this.tell(name, signal, breaker));
      await alone(this.backend.storage, `alerts-${name}`, tell, LEASE_MS);
    } catch (error) {
      console.error(`Alerts of ${name}: ${messageOf(error)}`);
    }
  }

  /** What a target is like now, and what each channel does not know of it yet. */
  private async found(name: string): Promise<Look> {
    const { storage, now } = this.backend;
    const status = await statusOf(this.backend, name).catch((error: unknown) => {
      if (error instanceof Failure && error.status === 404) return undefined;
      throw error;
    });
    if (!status) {
      await storage.takeOnce(noteOf(name), SESSION); // another target of that name begins anew
      return { notes: {}, told: [] };
    }
    const notes = ((await storage.peekOnce(noteOf(name), SESSION)) ?? {}) as Look['notes'];
    const told = this.channels.flatMap((channel) => {
      const note = notes[channel.name] ?? {};
      const at = Math.floor(now() / 1000);
      const sure = surely(note);
      const found = alertsFor(name, status, sure, at);
      if (found.alerts.length === 0) {
        // What it may have heard as well is taken back, where that holds no more.
        const before = maybeTold(note);
        const since = before && alertsFor(name, status, before, at);
        if (since && since.alerts.length > 0) return [{ channel, before, ...since }];
      }
      const isKnown = found.alerts.length === 0 && isDeepStrictEqual(found.told, sure);
      return isKnown ? [] : [{ channel, before: note, ...found }];
    });
    return { notes, told };
  }

  private async tell(name: string, signal: AbortSignal, breaker?: Breaker): Promise<void> {
    const { storage, now } = this.backend;
    const { notes, told: all } = await this.found(name);
    let kept = notes;
    // Kept around each alert by itself: a channel may fail, or a process be killed, before the next one.
    const keep = async (channel: string, told: Told) => {
      kept = { ...kept, [channel]: told };
      await storage.putOnce(noteOf(name), kept, Math.floor(now() / 1000) + YEAR, SESSION);
      return told;
    };
    for (const { channel, before, alerts, told } of all) {
      if (breaker?.isOpen(channel.name)) continue;
      try {
        let soFar = before;
        for (const news of alerts) {
          const { next } = soFar;
          const alert = next && isSameNews(next, news) ? next : { id: `alert_${randomUUID()}`, ...news };
          // A try more: whether it is heard is open again.
          if (alert !== next || soFar.isRefused)
            soFar = await keep(channel.name, { ...surely(soFar), next: alert });
          signal.throwIfAborted();
          try {
            await channel.tell(alert, signal);
          } catch (error) {
            if (!signal.aborted) await keep(channel.name, { ...soFar, isRefused: true });
            throw error;
          }
          soFar = await keep(channel.name, withAlert(soFar, alert, told));
        }
        await keep(channel.name, told);
        breaker?.note(channel.name, true);
      } catch (error) {
        breaker?.note(channel.name, false);
        console.error(`The alert channel ${channel.name} could not be told: ${messageOf(error)}`);
      }
    }
  }
}
