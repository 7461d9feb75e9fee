const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const LOOK_MS = 250;

/** Calls back when the shell that npm has started this process in is gone: some shells keep a signal to themselves. */
function whenShellEnds(end: () => void): void {
  const shell = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(look);
    end();
  }, LOOK_MS).unref();
}

/**
 * Closes at the first signal, then ends the process. Later signals are ignored until then: one Ctrl+C arrives twice, from
 * the terminal, which sends it to the whole process group, and from npm, which passes it on.
 */
export function endOnSignal(close: () => Promise<void>): void {
  let closing: Promise<never> | undefined;
  const end = () => {
    closing ??= close().then(() => process.exit(0));
  };
  for (const signal of SIGNALS) process.on(signal, end);
  if (process.env.npm_lifecycle_event) whenShellEnds(end);
}
