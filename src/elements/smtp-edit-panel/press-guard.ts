/**
 * A press that leaves a field is to hit what it was aimed at: nothing is rendered, and so moved, until it has ended. No event
 * says reliably when that is: a menu, a list or another window keeps it for itself, and a touch has ended before. So the guard
 * looks, and not for longer than a slow press takes.
 */
export class PressGuard {
  /** Resolves when the press has ended; undefined without one. */
  ended: Promise<void> | undefined;
  private looksLeft = 0;

  /** A field is being left, perhaps by a press. */
  hold() {
    this.looksLeft = 40;
    this.ended ??= new Promise((resolve) => {
      const look = () => {
        if (this.looksLeft-- > 0 && document.querySelector(':active')) {
          setTimeout(look, 50);
          return;
        }
        this.ended = undefined;
        resolve();
      };
      setTimeout(look); // Firefox marks what is pressed only when the focus has gone.
    });
  }

  /** The list of a select keeps the end of a press for itself. */
  release() {
    this.looksLeft = 0;
  }
}
