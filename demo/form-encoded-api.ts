import { Hono } from 'hono';
import type { Context } from 'hono';

/** Where the routes of this API lead to in the reference backend. */
const ROUTES: readonly (readonly [path: string, to: string])[] = [
  ['/notifications/endpoints/smtp', '/targets'],
  ['/notifications/endpoints/smtp/:name', '/targets/:name'],
  ['/notifications/endpoints/smtp/:name/sign-in', '/targets/:name/status'],
  ['/notifications/smtp-oauth2-token', '/smtp-oauth2-token'],
  ['/notifications/smtp-test', '/test'],
  ['/notifications/smtp-check', '/check'],
  ['/notifications/smtp-certificate', '/certificate'],
  ['/notifications/smtp-discover', '/discover'],
];

const LISTS = ['mailto', 'mailto-user', 'delete'];
const NUMBERS = ['port', 'disable'];

/** The keys that such a product has for a target before it knows OAuth2. It refuses any other. */
const KEYS_WITHOUT_OAUTH2 = [
  ...['name', 'server', 'mode', 'port', 'username', 'password', 'from-address', 'author'],
  ...['mailto', 'mailto-user', 'comment', 'disable', 'delete', 'digest'],
];

type Body = Record<string, string | number | string[]>;

/** A form-encoded body as JSON: lists are repeated keys, numbers are digits. */
export function jsonOf(form: URLSearchParams): Body {
  const keys = [...new Set(form.keys())];
  const valueOf = (key: string) => {
    if (LISTS.includes(key)) return form.getAll(key);
    const value = form.get(key) ?? '';
    return NUMBERS.includes(key) && /^\d+$/.test(value) ? Number(value) : value;
  };
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)]));
}

/** The words of a refusal, by parameter where they name one. */
export function errorsIn(body: Readonly<Record<string, unknown>>) {
  const message = String(body.error_description ?? body.error);
  const { 1: key } = /^([a-z0-9-]+) (?:must|is|names) /.exec(message) ?? [];
  return { message, ...(key && { errors: { [key]: message.slice(key.length + 1) } }) };
}

/** What ExtJS reads: the answer is in `data`, and a refusal is a successful response that says so. */
async function wrapped(response: Response) {
  const body = (await response.json()) as Record<string, unknown>;
  if (response.ok) return { success: 1, data: body, digest: body.digest };
  return { success: 0, status: response.status, data: null, ...errorsIn(body) };
}

const refusal = (key: string) => ({
  success: 0,
  status: 400,
  data: null,
  message: 'Parameter verification failed.',
  errors: { [key]: 'property is not defined in schema and the schema does not allow additional properties' },
});

/**
 * The reference backend for hosts of the Proxmox kind: form-encoded bodies, wrapped answers. `keys` of `without-oauth2`
 * is such a product as it is before it knows OAuth2.
 */
export function createFormEncodedApi(
  backend: { fetch(request: Request): Response | Promise<Response> },
  { keys }: { readonly keys: 'all' | 'without-oauth2' },
): Hono {
  const forward = (to: string) => async (context: Context) => {
    const { raw } = context.req;
    const path = to.replace(':name', encodeURIComponent(context.req.param('name') ?? ''));
    const headers = new Headers(raw.headers);
    headers.delete('Content-Length');
    headers.set('Content-Type', 'application/json');
    const sent = jsonOf(new URLSearchParams(await raw.text()));
    const unknown = Object.keys(sent).find((key) => !KEYS_WITHOUT_OAUTH2.includes(key));
    if (keys === 'without-oauth2' && unknown !== undefined) return context.json(refusal(unknown));
    const body = raw.method === 'GET' ? null : JSON.stringify(sent);
    const response = await backend.fetch(
      new Request(new URL(path, raw.url), { method: raw.method, headers, body }),
    );
    return context.json(await wrapped(response));
  };
  const api = new Hono();
  for (const [path, to] of ROUTES) api.all(path, forward(to));
  return api;
}
