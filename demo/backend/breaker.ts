/** So many failures in a row, and the rest of its targets wait for the next time. */
const MOST = 5;

/** Stops to ask a provider that does not work: with a thousand targets, each would wait for its own timeout. */
export class Breaker {
  private readonly failures = new Map<string, number>();

  isOpen(provider: string): boolean {
    return (this.failures.get(provider) ?? 0) >= MOST;
  }

  note(provider: string, works: boolean): void {
    this.failures.set(provider, works ? 0 : (this.failures.get(provider) ?? 0) + 1);
  }
}
