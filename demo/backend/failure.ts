/** An error that goes to the caller as JSON: `error` is stable, `error_description` for people. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 502,
    readonly error: string,
    description: string,
    /** A page of the provider about its error. */
    readonly errorUri?: string,
  ) {
    super(description);
  }

  toJSON() {
    return {
      error: this.error,
      error_description: this.message,
      ...(this.errorUri && { error_uri: this.errorUri }),
    };
  }
}
