import type { Breaking, Fetch } from './host.js';

export type Body = Record<string, unknown>;

export const pathOf = (request: Request) => new URL(request.url).pathname;
export const nameIn = (request: Request) => pathOf(request).split('/')[2] ?? '';
export const writes = ({ method }: Request) => method === 'POST' || method === 'PUT';
export const isStatus = (request: Request) => pathOf(request).endsWith('/status');
export const isExchange = (request: Request) => pathOf(request) === '/smtp-oauth2-token';
export const isTest = (request: Request) => pathOf(request) === '/test';
export const isOne = (request: Request) => /^\/targets\/[^/]+$/.test(pathOf(request));
export const isSignIn = (request: Request) => pathOf(request).endsWith('/sign-in');
export const creates = (request: Request) => request.method === 'POST' && pathOf(request) === '/targets';
export const changes = (request: Request) => request.method === 'PUT';

export const json = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });

/** The body of a request as an object; empty where it is none. */
export async function bodyOf(request: Request): Promise<Body> {
  try {
    const body: unknown = JSON.parse(await request.clone().text());
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Body) : {};
  } catch {
    return {};
  }
}

/** The request with other headers; an empty value takes one away. */
export function withHeaders(request: Request, changes: Readonly<Record<string, string>>): Request {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') headers.delete(name);
    else headers.set(name, value);
  }
  return new Request(request, { headers });
}

/** A request of the same caller to another address, or with another method or body. */
export function another(request: Request, path: string, method: string, body?: unknown): Request {
  const headers = new Headers(request.headers);
  headers.delete('Content-Length');
  if (body === undefined) headers.delete('Content-Type');
  else headers.set('Content-Type', 'application/json');
  return new Request(new URL(path, request.url), {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** Hands a request on with a changed body, where it has one. */
export const changingBodies =
  (fits: (request: Request) => boolean, change: (body: Body) => unknown): Breaking =>
  (backend) =>
  async (request) => {
    if (!writes(request) || !fits(request)) return backend(request);
    const body = await bodyOf(request);
    if (Object.keys(body).length === 0) return backend(request);
    change(body);
    return backend(another(request, pathOf(request), request.method, body));
  };

/** Takes what the backend would refuse. */
export const takes =
  (fits: (body: Body, request: Request) => boolean): Breaking =>
  (backend) =>
  async (request) =>
    writes(request) && fits(await bodyOf(request), request) ? json({}) : backend(request);

/** Answers what the backend would, changed. */
export const changingAnswers =
  (fits: (request: Request, answer: Response) => boolean, change: (body: Body) => unknown): Breaking =>
  (backend) =>
  async (request) => {
    const answer = await backend(request);
    const isJson = answer.headers.get('Content-Type')?.startsWith('application/json');
    return isJson && fits(request, answer)
      ? json(change((await answer.json()) as Body), answer.status)
      : answer;
  };

/** Answers with other headers. */
export const changingHeaders =
  (fits: (request: Request, answer: Response) => boolean, change: (headers: Headers) => void): Breaking =>
  (backend) =>
  async (request) => {
    const answer = await backend(request);
    if (fits(request, answer)) change(answer.headers);
    return answer;
  };

/** A good token of the backend's, for a caller who has none. */
export async function goodToken(backend: Fetch, request: Request): Promise<string> {
  const headers = { Host: new URL(request.url).host, Cookie: request.headers.get('Cookie') ?? '' };
  const answer = await backend(new Request(new URL('/session', request.url), { headers }));
  return ((await answer.json()) as Record<string, string>)['csrf-token'] ?? '';
}

/** Puts a good token into the requests that fit. */
export const forgettingToken =
  (fits: (request: Request) => boolean): Breaking =>
  (backend) =>
  async (request) =>
    backend(
      fits(request)
        ? withHeaders(request, { CSRFPreventionToken: await goodToken(backend, request) })
        : request,
    );

/** Takes the requests that fit for ones of our own page. */
export const forgettingOrigin =
  (fits: (origin: string, ours: string, request: Request) => boolean): Breaking =>
  (backend) =>
  (request) => {
    const origin = request.headers.get('Origin') ?? '';
    return backend(
      fits(origin, new URL(request.url).origin, request) ? withHeaders(request, { Origin: '' }) : request,
    );
  };

/** Remembers what targets were saved with. */
export const remembering =
  (breaking: (backend: Fetch, saved: ReadonlyMap<string, Body>) => Fetch): Breaking =>
  (backend) => {
    const saved = new Map<string, Body>();
    const broken = breaking(backend, saved);
    return async (request) => {
      if (creates(request)) {
        const body = await bodyOf(request);
        saved.set(String(body.name), body);
      }
      return broken(request);
    };
  };
