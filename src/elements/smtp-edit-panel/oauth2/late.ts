/** What comes with a choice, once. Where it cannot come, the form works without it, and the backend judges. */
export class Late<P> {
  part: P | undefined;
  /** Nothing has to be waited for any more. */
  isSettled = false;
  private loading: Promise<void> | undefined;

  /** @param ready called when the part is there */
  load(make: () => Promise<P>, ready: () => void): Promise<void> {
    return (this.loading ??= make().then(
      (part) => {
        this.isSettled = true;
        this.part = part;
        ready();
      },
      (error: unknown) => {
        // Offline, or a new release on the server.
        this.isSettled = true;
        reportError(error);
      },
    ));
  }
}
