import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { Failure } from '../failure.js';

const CSRF_HEADER = 'CSRFPreventionToken';
const READING = ['GET', 'HEAD', 'OPTIONS'];

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
 * Lets only the host's own pages in: the Host header names it (a foreign name that leads here does not), the Origin, where
 * there is one, is its own, and what changes something carries the token that only its pages can read.
 */
export function guard(origins: readonly string[]): {
  readonly token: string;
  readonly middleware: MiddlewareHandler;
} {
  const token = randomBytes(32).toString('base64url');
  const hosts = origins.map((origin) => new URL(origin).host);
  return {
    token,
    middleware: async (context, next) => {
      const header = (name: string) => context.req.header(name);
      const origin = header('Origin');
      const site = header('Sec-Fetch-Site');
      const foreign =
        !hosts.includes(header('Host') ?? '') ||
        (origin !== undefined && !origins.includes(origin)) ||
        site === 'cross-site';
      if (foreign) throw new Failure(403, 'forbidden', 'This address is for the pages of this host alone.');
      const changes = !READING.includes(context.req.method);
      if (changes && !same(header(CSRF_HEADER) ?? '', token)) {
        throw new Failure(
          403,
          'forbidden',
          `The header ${CSRF_HEADER} is missing or has ended. Load the page again.`,
        );
      }
      await next();
    },
  };
}
