import type { SmtpTarget } from 'smtp-oauth2-elements';

/** An answer of the backend that is an error, with its own words. */
export class ApiError extends Error {
  override name = 'ApiError';
}

async function json(response: Response): Promise<unknown> {
  const text = await response.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  if (response.ok) return body;
  const { error, error_description } = (body ?? {}) as { error?: string; error_description?: string };
  throw new ApiError(error_description ?? error ?? `HTTP ${response.status}`);
}

/** The host's side of the demo: what an admin UI does with its own backend. */
export class Api {
  private token?: Promise<string>;

  constructor(
    readonly base: string,
    private readonly fetch: typeof globalThis.fetch,
  ) {}

  private async csrfToken(): Promise<string> {
    const session = (await json(await this.fetch(`${this.base}/session`))) as { 'csrf-token': string };
    return session['csrf-token'];
  }

  /** Headers for requests that change something; the elements send them too. */
  headers = async (): Promise<Record<string, string>> => {
    this.token ??= this.csrfToken();
    return { CSRFPreventionToken: await this.token };
  };

  private async request(method: string, path: string, body?: unknown): Promise<unknown> {
    return json(
      await this.fetch(this.base + path, {
        method,
        headers: { ...(await this.headers()), 'Content-Type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  }

  targets = () => this.request('GET', '/targets') as Promise<SmtpTarget[]>;
  target = (name: string) =>
    this.request('GET', `/targets/${encodeURIComponent(name)}`) as Promise<SmtpTarget>;
  create = (body: object) => this.request('POST', '/targets', body);
  update = (name: string, body: object) => this.request('PUT', `/targets/${encodeURIComponent(name)}`, body);
  remove = (name: string) => this.request('DELETE', `/targets/${encodeURIComponent(name)}`);
  test = (name: string) => this.request('POST', `/targets/${encodeURIComponent(name)}/test`);
}

/** Tells the demo itself something. */
export async function tellDemo<T>(path: string, body?: object): Promise<T> {
  const headers = { 'Content-Type': 'application/json' };
  return (await json(
    await fetch(`/demo/${path}`, { method: 'POST', headers, ...(body && { body: JSON.stringify(body) }) }),
  )) as T;
}

/** One of the demo's own endpoints, which no host has. */
export async function demo<T>(path: string): Promise<T> {
  return (await json(await fetch(`/demo/${path}`))) as T;
}
