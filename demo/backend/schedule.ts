import { Backend } from './backend.js';
import type { BackendOptions } from './backend.js';
import { dailyUpdate } from './daily-update.js';
import type { Result } from './daily-update.js';

const DAY_MS = 86_400_000;
/** Not every host is to ask at the same second. */
const JITTER_MS = 5_000;
const RETRY_WAITS_MS = [10_000, 60_000];

/** One daily update over everything a backend has saved. */
export async function runDailyUpdate(
  backend: Backend,
  jitterMs = JITTER_MS,
  retryWaitsMs: readonly number[] = RETRY_WAITS_MS,
): Promise<Result[]> {
  const { store, states, client, now, options } = backend;
  const targets = Object.values(await store.all());
  return dailyUpdate({ targets, providers: options.providers, states, client, now, jitterMs, retryWaitsMs });
}

/**
 * Runs the daily update once a day for as long as the process lives; the timer alone does not keep it alive. A cron job or
 * systemd timer that runs `npm run demo:daily-update` does the same from outside, also while this one runs.
 *
 * @returns ends it
 */
export function scheduleDailyUpdate(
  options: BackendOptions,
  report: (results: readonly Result[]) => void,
  everyMs = DAY_MS,
): () => void {
  const backend = new Backend(options);
  const run = () =>
    void runDailyUpdate(backend).then(report, (error: unknown) => {
      console.error('The daily update failed:', (error as Error).message);
    });
  const timer = setInterval(run, everyMs).unref();
  return () => clearInterval(timer);
}
