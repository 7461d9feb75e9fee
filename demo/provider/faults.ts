import type { Context, Next } from 'koa';

/** What the token endpoint does in place of its work. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfter?: number;
      readonly html?: boolean;
    }
  | { readonly kind: 'drop' };

/**
 * Trouble that tests ask the token endpoint for. `latency` is in milliseconds; `next` are the faults of the requests to
 * come, in their order.
 */
export class Faults {
  latency = 0;
  /** What every request waits for. */
  held: Promise<void> | undefined;
  /** As in a project in which nobody has enabled the Gmail API. */
  gmailApiDisabled = false;
  readonly next: Fault[] = [];
  /** What every request meets, after those. */
  always: Fault | undefined;
  /** Cross-Origin-Opener-Policy of every page, in place of the one it was started with. */
  coop: string | undefined;

  /** Runs before the engine. */
  middleware = (isTokenRequest: (ctx: Context) => boolean) => async (ctx: Context, next: Next) => {
    if (!isTokenRequest(ctx)) {
      await next();
      return;
    }
    if (this.latency > 0) await new Promise((passed) => setTimeout(passed, this.latency));
    await this.held;
    const fault = this.next.shift() ?? this.always;
    if (!fault) {
      await next();
      return;
    }
    if (fault.kind === 'drop') {
      ctx.respond = false;
      ctx.req.socket.destroy();
      return;
    }
    ctx.status = fault.status;
    if (fault.retryAfter !== undefined) ctx.set('Retry-After', String(fault.retryAfter));
    ctx.body = fault.html
      ? '<!doctype html><title>Trouble</title><h1>Trouble</h1>'
      : { error: 'temporarily_unavailable', error_description: 'The demo provider was asked to fail.' };
  };
}
