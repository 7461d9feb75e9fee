import { Backend } from './backend.js';
import type { BackendOptions } from './backend.js';
import { dailyUpdate, updateDue } from './daily-update.js';
import type { Result } from './daily-update.js';
import { messageOf } from './log.js';

/** How often is looked for what is due: a timer of a day would stand still while the machine sleeps. */
const LOOK_MS = 60_000;
/** What failed and is due still, as nothing could be noted, is not tried at each look. */
const AGAIN_MS = 3_600_000;
/** Not every host is to ask at the same second. */
const JITTER_MS = 5_000;
const RETRY_WAITS_MS = [10_000, 60_000];

/** One daily update over everything a backend has saved. */
export const runDailyUpdate = (
  backend: Backend,
  jitterMs = JITTER_MS,
  retryWaitsMs: readonly number[] = RETRY_WAITS_MS,
): Promise<Result[]> => dailyUpdate(backend, { jitterMs, retryWaitsMs });

const revisionsOf = async ({ storage }: Backend) =>
  new Map((await storage.all()).map(({ target, revision }) => [target.name, revision]));

/**
 * Refreshes each sign-in when it is a day old, or when its provider is to be asked again, for as long as the process lives;
 * the timer alone does not keep it alive. A cron job or systemd timer that runs `npm run demo:daily-update` does the same
 * from outside, also while this one runs.
 *
 * @returns ends it
 */
export function scheduleDailyUpdate(
  options: Backend | BackendOptions,
  report: (results: readonly Result[]) => void,
  lookMs = LOOK_MS,
  jitterMs = JITTER_MS,
): () => void {
  const backend = options instanceof Backend ? options : new Backend(options);
  let running = false;
  /** When a target failed, by a clock that nobody sets, and as what it was saved then: a changed one may work. */
  const failed = new Map<string, { readonly at: number; readonly revision: string | undefined }>();
  const look = async () => {
    if (running) return;
    running = true;
    try {
      const revisions = await revisionsOf(backend);
      const isTooSoon = (name: string) => {
        const last = failed.get(name);
        const isChanged = last?.revision !== revisions.get(name);
        return last !== undefined && !isChanged && performance.now() - last.at < AGAIN_MS;
      };
      const results = await updateDue(backend, { jitterMs }, isTooSoon);
      for (const { name, outcome } of results)
        if (outcome === 'failed') failed.set(name, { at: performance.now(), revision: revisions.get(name) });
      if (results.length > 0) report(results);
    } catch (error) {
      console.error(`The daily update failed: ${messageOf(error)}`);
    } finally {
      running = false;
    }
  };
  const timer = setInterval(() => void look(), lookMs).unref();
  return () => clearInterval(timer);
}
