/** An error that goes to the caller as JSON: `error` is stable, `error_description` for people. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly errorUri: string | undefined;

  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 500 | 502 | 503 | 507,
    readonly error: string,
    description: string,
    /** `uri` is a page of the provider about its error. */
    { uri, ...options }: ErrorOptions & { readonly uri?: string | undefined } = {},
  ) {
    super(description, options);
    this.errorUri = uri;
  }

  toJSON() {
    return {
      error: this.error,
      error_description: this.message,
      ...(this.errorUri && { error_uri: this.errorUri }),
    };
  }
}

/** What was sent is not what the contract says. */
export const invalidParameter = (words: string) => new Failure(400, 'invalid_parameter', words);
