import type { Context, Next } from 'koa';
import { aadsts } from './aadsts.js';
import { TENANT_ID } from './personality.js';
import type { Personality } from './personality.js';

const TENANT_PATH = /^\/([^/]+)\/oauth2\/v2\.0\/(authorize|token)(\/.*)?$/;
const COMMON_TENANTS = ['common', 'organizations', 'consumers'];

function setQuery(ctx: Context, change: (query: URLSearchParams) => void) {
  const query = new URLSearchParams(ctx.querystring);
  change(query);
  ctx.querystring = query.toString();
}

/** Google's rule for refresh tokens, said in the engine's way: it gives one only where the user was asked for consent. */
function googleRequest(ctx: Context, personality: Personality) {
  if (ctx.path !== personality.routes.authorization || ctx.query.access_type !== 'offline') return;
  setQuery(ctx, (query) => query.set('scope', `${query.get('scope') ?? ''} offline_access`.trim()));
}

/** Microsoft's tenants in the path, and consent without being asked for it by `prompt`. */
function microsoftRequest(ctx: Context, personality: Personality, tenant: string): boolean {
  const [, given = '', endpoint = '', rest = ''] = TENANT_PATH.exec(ctx.path) ?? [];
  if (!endpoint || given === '_tenant') return true;
  if (![...COMMON_TENANTS, tenant, TENANT_ID].includes(given)) {
    ctx.status = 400;
    ctx.body = aadsts(90002, 'invalid_request', `Tenant '${given}' not found.`);
    return false;
  }
  ctx.state.tenant = given;
  ctx.path = `/_tenant/oauth2/v2.0/${endpoint}${rest}`;
  if (ctx.path === personality.routes.authorization && /\boffline_access\b/.test(String(ctx.query.scope))) {
    setQuery(ctx, (query) => {
      const prompts = (query.get('prompt') ?? '').split(' ').filter((prompt) => prompt && prompt !== 'none');
      query.set('prompt', [...new Set([...prompts, 'consent'])].join(' '));
    });
  }
  return true;
}

interface TokenBody {
  scope?: string;
  refresh_token?: string;
  expires_in?: number;
  ext_expires_in?: number;
}

/** The token answer as each kind of provider writes it; one to an application itself names no scope. */
function tokenAnswer(body: TokenBody, personality: Personality, grant: string | undefined) {
  const isRefresh = grant === 'refresh_token';
  if (grant === 'client_credentials') delete body.scope;
  const scopes = body.scope?.split(' ').filter((scope) => scope !== 'offline_access');
  if (scopes) body.scope = scopes.join(' ');
  if (personality.hasTenants && body.expires_in !== undefined) body.ext_expires_in = body.expires_in;
  if (isRefresh && !personality.rotates) delete body.refresh_token;
}

/** Takes `iss`, which the engine puts into every answer, out of the redirect to the application. */
function withoutIssuer(ctx: Context) {
  const { location } = ctx.response.headers;
  if (typeof location !== 'string') return;
  const url = new URL(location, ctx.href);
  if (!url.searchParams.has('iss')) return;
  url.searchParams.delete('iss');
  ctx.set('Location', url.href);
}

/** Requests on their way into the engine, and answers on their way out. */
export function dialect(personality: Personality, tenant: string) {
  return async (ctx: Context, next: Next) => {
    if (personality.asksOffline) googleRequest(ctx, personality);
    if (personality.hasTenants && !microsoftRequest(ctx, personality, tenant)) return;
    await next();
    if (!personality.namesIssuer) withoutIssuer(ctx);
    const oidc = ctx.oidc as { route?: string; params?: Record<string, string> } | undefined;
    if (oidc?.route === 'token' && ctx.status === 200) {
      tokenAnswer(ctx.body as TokenBody, personality, oidc.params?.grant_type);
    }
  };
}
