import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { Failure } from '../failure.js';

const CSRF_HEADER = 'CSRFPreventionToken';
const READING = ['GET', 'HEAD', 'OPTIONS'];

/** What the guards know of a caller. */
export interface Guarded {
  Variables: {
    /** The host's session, empty where the host keeps others out by itself. */
    owner: string;
    /** That session, or the page that calls: what it was given is of no use to another one. Empty for who only reads. */
    session: string;
  };
}

function same(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** What every answer has, refusals among them: nobody keeps it, and it is what it says it is. */
export const sealed: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Cache-Control', 'no-store');
  context.header('X-Content-Type-Options', 'nosniff');
};

/**
 * Lets only the host's own pages in: the Host header names it (a foreign name that leads here does not), and the Origin,
 * where there is one, is its own.
 */
export function guard(origins: readonly string[]): MiddlewareHandler {
  const hosts = origins.map((origin) => new URL(origin).host);
  return async (context, next) => {
    const header = (name: string) => context.req.header(name);
    const origin = header('Origin');
    const foreign =
      !hosts.includes(header('Host') ?? '') ||
      (origin !== undefined && !origins.includes(origin)) ||
      header('Sec-Fetch-Site') === 'cross-site';
    if (foreign) throw new Failure(403, 'forbidden', 'This address is for the pages of this host alone.');
    await next();
  };
}

/** What a host knows its callers by: the ID of the session that a request belongs to; undefined where it has none. */
export type SessionOf = (request: Request) => string | undefined | Promise<string | undefined>;

/** Lets who has a bearer token in (RFC 6750): another program, which has no session. */
export const bearerGuard =
  (token: string): MiddlewareHandler =>
  async (context, next) => {
    if (!same(context.req.header('Authorization') ?? '', `Bearer ${token}`))
      throw new Failure(401, 'unauthorized', 'This address takes a bearer token.');
    await next();
  };

const signed = (key: Buffer, page: string, owner: string) =>
  `${page}.${createHmac('sha256', key).update(`session ${page} ${owner}`).digest('base64url')}`;

/** A token for a page that begins, signed for the host's session, so that no process has to remember it. */
export const newToken = (key: Buffer, owner: string): string =>
  signed(key, randomBytes(18).toString('base64url'), owner);

/** Lets nobody in whom the host does not know. A host that keeps others out before this gives no `sessionOf`. */
export function sessionGuard(sessionOf: SessionOf = () => ''): MiddlewareHandler<Guarded> {
  return async (context, next) => {
    const owner = await sessionOf(context.req.raw);
    if (owner === undefined) throw new Failure(401, 'unauthorized', 'Log in to this host first.');
    context.set('owner', owner);
    await next();
  };
}

/** What changes something carries a token that only the host's own pages can read. */
export function forgeryGuard(key: () => Promise<Buffer>): MiddlewareHandler<Guarded> {
  return async (context, next) => {
    const given = context.req.header(CSRF_HEADER) ?? '';
    const page = given.slice(0, Math.max(given.indexOf('.'), 0));
    const owner = context.get('owner');
    const isGood = page !== '' && same(given, signed(await key(), page, owner));
    if (!isGood && !READING.includes(context.req.method)) {
      const words = `The header ${CSRF_HEADER} is missing or has ended. Load the page again.`;
      throw new Failure(403, 'forbidden', words);
    }
    context.set('session', isGood ? owner || page : '');
    await next();
  };
}
