import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { SECRET_KEYS } from './backend/index.js';
import { errorsIn, jsonOf } from './form-encoded-api.js';

/** Keys that no page holds. */
const SECRETS: readonly string[] = [...SECRET_KEYS, 'oauth2-refresh-token'];

type Json = Readonly<Record<string, unknown>>;

/** What a page is rendered with: a new target or a saved one, and what was wrong with the one that was posted. */
interface Page {
  readonly value: Json;
  readonly edit: boolean;
  readonly message?: string;
  readonly errors?: Json;
}

interface Session {
  readonly 'csrf-token': string;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; " +
  "base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Data for the page's script; nothing in it can end the element. */
const dataFor = (value: unknown) => raw(JSON.stringify(value).replaceAll('<', '\\u003c'));

const pageOf = ({ value, edit, message = '', errors }: Page, token: string, config: Json) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>A form that is posted</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="host.css" />
        <script type="application/json" id="data">
          ${dataFor({ config, value, errors, token })}
        </script>
        <script type="module" src="define.js"></script>
        <script type="module" src="main.js"></script>
      </head>
      <body>
        <main>
          <h1>A form that is posted</h1>
          <smtp-oauth2-config>
            <form
              method="post"
              action="targets${edit ? `?name=${encodeURIComponent(String(value.name))}` : ''}"
            >
              <input type="hidden" name="csrf-token" value="${token}" />
              <smtp-edit-panel mode="${edit ? 'edit' : 'create'}"></smtp-edit-panel>
              <button>Save</button>
            </form>
          </smtp-oauth2-config>
          <p><output>${message}</output></p>
        </main>
      </body>
    </html>`;

/**
 * A product whose pages are rendered on its server: the browser posts the form (RFC 9110 section 15.4.4), and the answer is
 * another page. `data` is the configuration that its script gives to the elements, and what a new target begins with.
 */
export function createFormPostHost(
  backend: { fetch(request: Request): Response | Promise<Response> },
  data: { readonly config: Json; readonly newTarget: Json },
): Hono {
  const ask = async (original: Request, path: string, init: RequestInit & { token?: string } = {}) => {
    const headers = new Headers({
      Host: original.headers.get('Host') ?? '',
      'Content-Type': 'application/json',
    });
    const origin = original.headers.get('Origin');
    if (origin) headers.set('Origin', origin);
    if (init.token) headers.set('CSRFPreventionToken', init.token);
    const response = await backend.fetch(new Request(new URL(path, original.url), { ...init, headers }));
    return { ok: response.ok, body: (await response.json()) as Json };
  };
  const render = async (original: Request, page: Page) => {
    const { body } = await ask(original, '/session');
    const { 'csrf-token': token } = body as unknown as Session;
    return pageOf(page, token, data.config);
  };

  return new Hono()
    .use(async (context, next) => {
      await next();
      context.header('Content-Security-Policy', POLICY);
    })
    .get('/', async (context) => {
      const name = context.req.query('name');
      if (name === undefined)
        return context.html(render(context.req.raw, { value: data.newTarget, edit: false }));
      const { ok, body } = await ask(context.req.raw, `/targets/${encodeURIComponent(name)}`);
      const message = context.req.query('saved') === undefined ? '' : `${name} saved`;
      return ok
        ? context.html(render(context.req.raw, { value: body, edit: true, message }))
        : context.notFound();
    })
    .post('/targets', async (context) => {
      const form = new URLSearchParams(await context.req.text());
      const token = form.get('csrf-token') ?? '';
      form.delete('csrf-token');
      const body = jsonOf(form);
      const name = context.req.query('name');
      const { ok, body: answer } = await ask(
        context.req.raw,
        name === undefined ? '/targets' : `/targets/${encodeURIComponent(name)}`,
        { method: name === undefined ? 'POST' : 'PUT', body: JSON.stringify(body), token },
      );
      const saved = encodeURIComponent(name ?? String(body.name));
      if (ok) return context.redirect(`./?name=${saved}&saved`, 303);
      const { message, errors } = errorsIn(answer);
      // Secrets go into no page: whoever entered one enters it again.
      const shown = Object.entries(body).filter(([key]) => !SECRETS.includes(key));
      const value = { ...Object.fromEntries(shown), ...(name !== undefined && { name }) };
      return context.html(
        render(context.req.raw, { value, edit: name !== undefined, message, ...(errors && { errors }) }),
        422,
      );
    });
}
