/** What a backend answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON, without a `data` around it; undefined where it is none. */
  readonly body: unknown;
}

export interface Call {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends no token against request forgery. */
  readonly withoutToken?: boolean;
}

const TIMEOUT_MS = 30_000;

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const wrapped = typeof value === 'object' && value !== null && 'data' in value;
    return wrapped ? value.data : value;
  } catch {
    return undefined;
  }
}

/** Calls a backend as its pages do, and remembers all that it has said. */
export class Client {
  /** Every answer so far: no secret may be in one. */
  readonly answers: { readonly call: string; readonly text: string }[] = [];
  private token: string | undefined;

  constructor(
    readonly base: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  async call(path: string, { method = 'GET', body, headers = {}, withoutToken }: Call = {}): Promise<Answer> {
    const url = this.base.replace(/\/$/, '') + path;
    const response = await fetch(url, {
      method,
      headers: {
        Origin: new URL(url).origin,
        // A server that refuses a large body may close the connection under the next call.
        Connection: 'close',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(!withoutToken && method !== 'GET' && { CSRFPreventionToken: await this.csrfToken() }),
        ...this.headers,
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = await response.text();
    this.answers.push({ call: `${method} ${path}`, text });
    return { status: response.status, headers: response.headers, text, body: parse(text) };
  }

  private async csrfToken(): Promise<string> {
    if (this.token === undefined) {
      const { body } = await this.call('/session');
      this.token = (body as Record<string, string> | undefined)?.['csrf-token'] ?? '';
    }
    return this.token;
  }
}
