/** How many pieces of work may go on at once: more are refused, not kept waiting. */
export class Slots {
  private taken = 0;

  constructor(private readonly most: number) {}

  /**
   * Takes a slot.
   *
   * @returns gives it back; undefined where none is free
   */
  take(): (() => void) | undefined {
    if (this.taken >= this.most) return undefined;
    this.taken += 1;
    return () => (this.taken -= 1);
  }
}
