import { createPublicKey, verify } from 'node:crypto';
import type { Context } from 'koa';
import type { ClientMetadata } from 'oidc-provider';
import type { Provider } from './engine.js';
import { hand } from './token-form.js';
import { now } from './storage.js';

export const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** A service account with its keys, and what the domain's administrator has delegated to it. */
export interface ServiceAccount {
  readonly email: string;
  /** The number that is entered in the admin console. */
  readonly clientId: string;
  /** Public keys as PEM, by `private_key_id`. */
  readonly keys: Readonly<Record<string, string>>;
  /** The domain whose mailboxes it may act for, and the scopes; nothing was delegated when absent. */
  readonly delegation?: { readonly domain: string; readonly scopes: readonly string[] };
}

interface Jwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signed: string;
  readonly signature: Buffer;
}

function parse(assertion: string): Jwt | undefined {
  const [header = '', claims = '', signature = ''] = assertion.split('.');
  const part = (text: string) =>
    JSON.parse(Buffer.from(text, 'base64url').toString()) as Record<string, unknown>;
  try {
    return {
      header: part(header),
      claims: part(claims),
      signed: `${header}.${claims}`,
      signature: Buffer.from(signature, 'base64url'),
    };
  } catch {
    return undefined; // it is no JWT; the answer says so
  }
}

interface Answer {
  readonly error: string;
  readonly error_description: string;
}

const invalid = (error_description: string): Answer => ({ error: 'invalid_grant', error_description });

/** What Google says about an assertion; undefined where it is good. */
function judge(
  jwt: Jwt | undefined,
  account: ServiceAccount | undefined,
  audience: string,
): Answer | undefined {
  if (!jwt) return { error: 'invalid_request', error_description: 'Bad Request' };
  if (!account) return invalid('Invalid grant: account not found');
  const { header, claims } = jwt;
  const pem = account.keys[String(header.kid)];
  const good =
    header.alg === 'RS256' &&
    pem !== undefined &&
    verify('sha256', Buffer.from(jwt.signed), createPublicKey(pem), jwt.signature);
  if (!good) return invalid('Invalid JWT Signature.');
  const { iat, exp, aud, sub, scope } = claims;
  const late = Number(exp) - Number(iat) > 3600 || Number(exp) < now() || Number(iat) > now() + 300;
  if (typeof iat !== 'number' || typeof exp !== 'number' || late) {
    return invalid(
      'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.',
    );
  }
  if (aud !== audience)
    return invalid(`Invalid JWT: Failed audience check. The right audience is ${audience}`);
  const { delegation } = account;
  const asked = (typeof scope === 'string' ? scope : '').split(' ');
  if (!delegation || !asked.every((each) => delegation.scopes.includes(each))) {
    return {
      error: 'unauthorized_client',
      error_description:
        'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
    };
  }
  return String(sub).endsWith(`@${delegation.domain}`) ? undefined : invalid('Invalid email or User ID');
}

/** The service account as the engine wants it: it has no secret, its assertion is proof enough. */
export function serviceAccountMetadata({ email }: ServiceAccount): ClientMetadata {
  return {
    client_id: email,
    redirect_uris: [],
    response_types: [],
    grant_types: [JWT_BEARER],
    token_endpoint_auth_method: 'none',
  };
}

/** Answers a bad assertion, and names the service account to the engine for a good one; tells whether it answered. */
export function refuseAssertion(
  ctx: Context,
  form: URLSearchParams,
  accounts: readonly ServiceAccount[],
  audience: string,
): boolean {
  if (form.get('grant_type') !== JWT_BEARER) return false;
  const jwt = parse(form.get('assertion') ?? '');
  const account = accounts.find(({ email }) => email === jwt?.claims.iss);
  const refusal = judge(jwt, account, audience);
  if (refusal) {
    ctx.status = refusal.error === 'unauthorized_client' ? 401 : 400;
    ctx.body = refusal;
    return true;
  }
  form.set('client_id', account?.email ?? '');
  hand(ctx, form);
  return false;
}

/** Teaches the engine the grant (RFC 7523 section 2.1): an access token for the mailbox, nothing else. */
export function grantToServiceAccounts(provider: Provider) {
  const handler: Parameters<typeof provider.registerGrantType<{ assertion?: string }>>[1] = async (ctx) => {
    const { sub, scope } = parse(ctx.oidc.params.assertion ?? '')?.claims ?? {};
    const token = new provider.AccessToken({
      accountId: String(sub),
      client: ctx.oidc.client,
      scope: String(scope),
      gty: 'jwt_bearer',
    } as ConstructorParameters<typeof provider.AccessToken>[0]);
    const access_token = await token.save();
    ctx.body = { access_token, expires_in: token.expiration, token_type: 'Bearer' };
  };
  provider.registerGrantType(JWT_BEARER, handler, ['assertion']);
}
