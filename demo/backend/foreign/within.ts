/**
 * A signal that ends after a time, or with one of these. Node 20 forgets the time of
 * `AbortSignal.any([AbortSignal.timeout(ms)])` when it collects garbage: whoever waits with that waits for ever.
 *
 * @param ms at its end the reason is a `TimeoutError`
 */
export function within(ms: number, ...signals: readonly AbortSignal[]): AbortSignal {
  const ending = new AbortController();
  const { signal } = ending;
  const timeout = () =>
    ending.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  setTimeout(timeout, ms).unref();
  for (const each of signals) {
    const end = () => ending.abort(each.reason);
    if (each.aborted) end();
    else each.addEventListener('abort', end, { once: true, signal });
  }
  return signal;
}

/** Does some work with such a signal, and lets go of the caller's when it is done: that may live as long as the process. */
export async function during<T>(
  ms: number,
  caller: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const done = new AbortController();
  try {
    return await work(within(ms, caller, done.signal));
  } finally {
    done.abort();
  }
}
