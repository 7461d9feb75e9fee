import { Readable } from 'node:stream';
import type { Context, Next } from 'koa';

/** The fields of a token request. They are kept in `ctx.state.form`, and the engine reads them once more. */
export async function readForm(ctx: Context): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of ctx.req) chunks.push(chunk as Buffer);
  const form = new URLSearchParams(Buffer.concat(chunks).toString());
  hand(ctx, form);
  return form;
}

/** Gives a form to the engine in place of the body that was sent. */
export function hand(ctx: Context, form: URLSearchParams) {
  const body = Buffer.from(form.toString());
  ctx.req.headers['content-length'] = String(body.length);
  ctx.req = Object.assign(Readable.from([body], { objectMode: false }), {
    headers: ctx.req.headers,
    socket: ctx.req.socket,
  }) as unknown as Context['req'];
}

/** Runs for token requests only. */
export const forTokenRequests =
  (handle: (ctx: Context, form: URLSearchParams, next: Next) => Promise<void>) =>
  async (ctx: Context, next: Next): Promise<void> => {
    if (ctx.method === 'POST' && ctx.path.endsWith('/token')) await handle(ctx, await readForm(ctx), next);
    else await next();
  };
