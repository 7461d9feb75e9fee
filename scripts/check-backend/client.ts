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
  /** A text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  /** An empty value leaves a header out. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What is sent in place of the token against request forgery; an empty text sends none. */
  readonly token?: (right: string) => string;
  /** Sends nothing that says who calls: neither session nor token. */
  readonly anonymous?: boolean;
}

/** An answer, and what it was one to. */
export interface Recorded extends Answer {
  readonly call: string;
}

const TIMEOUT_MS = 60_000;

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
const READING = ['GET', 'HEAD', 'OPTIONS'];

/** Calls a backend as its pages do, and remembers all that it has said. */
export class Client {
  /** Every answer so far: no secret may be in one. */
  readonly answers: Recorded[] = [];
  private token: string | undefined;
  private readonly given: Readonly<Record<string, string>>;
  /** The header of the token: the one that was handed over, otherwise as the reference backend has it. */
  private readonly tokenHeader: string;

  constructor(
    readonly base: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    const name = Object.keys(headers).find((each) => IS_TOKEN_HEADER.test(each));
    this.tokenHeader = name ?? 'CSRFPreventionToken';
    this.token = name && headers[name];
    this.given = Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name));
  }

  /** Whether a session was handed over. */
  get hasSession(): boolean {
    return Object.keys(this.given).length > 0;
  }

  get origin(): string {
    return new URL(this.base).origin;
  }

  async call(path: string, call: Call = {}): Promise<Answer> {
    const { method = 'GET', body, headers = {}, anonymous = false } = call;
    const url = this.base.replace(/\/$/, '') + path;
    const all = {
      Origin: this.origin,
      // A server that refuses a large body may close the connection under the next call.
      Connection: 'close',
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(!anonymous && this.given),
      ...(!anonymous && !READING.includes(method) && { [this.tokenHeader]: await this.tokenFor(call) }),
      ...headers,
    };
    const response = await fetch(url, {
      method,
      headers: Object.entries(all).filter(([, value]) => value !== ''),
      redirect: 'manual',
      ...(body !== undefined && {
        body: typeof body === 'string' ? Buffer.from(body) : JSON.stringify(body),
      }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = await response.text();
    const answer = { status: response.status, headers: response.headers, text, body: parse(text) };
    this.answers.push({ call: `${method} ${path}`, ...answer });
    return answer;
  }

  private async tokenFor({ token = (right) => right }: Call): Promise<string> {
    if (this.token === undefined) {
      const { body } = await this.call('/session');
      this.token = (body as Record<string, string> | undefined)?.['csrf-token'] ?? '';
    }
    return token(this.token);
  }
}
