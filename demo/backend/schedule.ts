import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Backend } from './backend.js';
import type { BackendOptions } from './backend.js';
import { dailyUpdate } from './daily-update.js';
import type { Result } from './daily-update.js';
import { replaceFile } from './files/atomic-file.js';

const DAY_MS = 86_400_000;
/** How often the clock is looked at: a timer of a day would stand still while the machine sleeps. */
const LOOK_MS = 60_000;
/** Not every host is to ask at the same second. */
const JITTER_MS = 5_000;
const RETRY_WAITS_MS = [10_000, 60_000];

/** The time of the last update, in milliseconds since the epoch: of this process, the command or another one. */
const markOf = ({ options }: Backend) => join(options.stateDirectory, 'last-daily-update');

/** Whether the last update is a day old, or nobody knows when it was; one in the future was by a wrong clock. */
export async function isDue(backend: Backend): Promise<boolean> {
  const text = await readFile(markOf(backend), 'utf8').catch(() => '');
  const since = backend.now() - Number(text || NaN);
  return !(since >= 0 && since < DAY_MS);
}

/** One daily update over everything a backend has saved. */
export async function runDailyUpdate(
  backend: Backend,
  jitterMs = JITTER_MS,
  retryWaitsMs: readonly number[] = RETRY_WAITS_MS,
): Promise<Result[]> {
  const { store, states, client, now, options } = backend;
  const targets = async () => Object.values(await store.all());
  const { providers } = options;
  const isEmpty = (await targets()).length === 0;
  const results = await dailyUpdate({ targets, providers, states, client, now, jitterMs, retryWaitsMs });
  try {
    if (!isEmpty) await replaceFile(markOf(backend), `${now()}\n`);
  } catch (error) {
    console.error('The time of the daily update could not be saved:', (error as Error).message);
  }
  return results;
}

/**
 * Runs the daily update when the last one is a day old, for as long as the process lives; the timer alone does not keep it
 * alive. A cron job or systemd timer that runs `npm run demo:daily-update` does the same from outside, also while this one
 * runs.
 *
 * @returns ends it
 */
export function scheduleDailyUpdate(
  options: BackendOptions,
  report: (results: readonly Result[]) => void,
  lookMs = LOOK_MS,
  update: (backend: Backend) => Promise<Result[]> = runDailyUpdate,
): () => void {
  const backend = new Backend(options);
  let running = false;
  /** Where the time cannot be saved: not again and again for that. */
  let attempted = -Infinity;
  const look = async () => {
    const sinceAttempt = backend.now() - attempted;
    if (running || (sinceAttempt >= 0 && sinceAttempt < DAY_MS)) return;
    running = true;
    try {
      if (!(await isDue(backend))) return;
      attempted = backend.now();
      const results = await update(backend);
      if (results.length > 0) report(results);
      else attempted = -Infinity; // nothing to refresh yet
    } catch (error) {
      console.error('The daily update failed:', (error as Error).message);
    } finally {
      running = false;
    }
  };
  const timer = setInterval(() => void look(), lookMs).unref();
  return () => clearInterval(timer);
}
