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
  /** Sends no token against request forgery, or a wrong one. */
  readonly token?: 'none' | 'wrong';
}

const TIMEOUT_MS = 30_000;

/** A JSON text as a value, without a `data` around it; undefined where it is none. */
export function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const wrapped = typeof value === 'object' && value !== null && 'data' in value;
    return wrapped ? value.data : value;
  } catch {
    return undefined;
  }
}

/** Names under which a host may want its token against request forgery. */
const IS_TOKEN_HEADER = /csrf|xsrf/i;

/** Calls a backend as its pages do, and remembers all that it has said. */
export class Client {
  /** Every answer so far: no secret may be in one. */
  readonly answers: { readonly call: string; readonly text: string }[] = [];
  private token: string | undefined;

  constructor(
    readonly base: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  async call(path: string, { method = 'GET', body, headers = {}, token }: Call = {}): Promise<Answer> {
    const url = this.base.replace(/\/$/, '') + path;
    const sent = new Headers({
      Origin: new URL(url).origin,
      // A server that refuses a large body may close the connection under the next call.
      Connection: 'close',
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...this.headers,
      ...(method !== 'GET' && (await this.tokenHeader(token))),
      ...headers,
    });
    if (token === 'none') for (const name of Object.keys(await this.tokenHeader(token))) sent.delete(name);
    const response = await fetch(url, {
      method,
      headers: sent,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = await response.text();
    this.answers.push({ call: `${method} ${path}`, text });
    return { status: response.status, headers: response.headers, text, body: parse(text) };
  }

  /** The token's header: the one of the session that was handed over, otherwise as the reference backend has it. */
  private async tokenHeader(kind: Call['token']): Promise<Record<string, string>> {
    const name = Object.keys(this.headers).find((each) => IS_TOKEN_HEADER.test(each));
    if (kind) return { [name ?? 'CSRFPreventionToken']: kind === 'wrong' ? 'wrong' : '' };
    return name ? {} : { CSRFPreventionToken: await this.csrfToken() };
  }

  private async csrfToken(): Promise<string> {
    if (this.token === undefined) {
      const { body } = await this.call('/session');
      this.token = (body as Record<string, string> | undefined)?.['csrf-token'] ?? '';
    }
    return this.token;
  }
}
