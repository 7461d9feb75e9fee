import { isEndpointAddress } from 'smtp-oauth2-elements/providers.js';
import { foreignWord } from '../foreign/text.js';
import { TokenError, networkError } from './token-error.js';

/** What a provider says of itself (RFC 8414 section 2), as far as it is of use here. */
export interface Metadata {
  /** Exactly as its answers have it in `iss`. */
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly scopes: readonly string[];
}

/** No document of a provider is nearly as long, in characters. */
const LONGEST = 128 * 1024;
/** More scopes than anybody could choose from. */
const MOST_SCOPES = 100;

/** OpenID Connect Discovery puts its path behind the issuer's, RFC 8414 section 3 before it. */
const DOCUMENTS: readonly ((issuer: URL) => string)[] = [
  ({ origin, pathname }) => `${origin}${withoutSlash(pathname)}/.well-known/openid-configuration`,
  ({ origin, pathname }) => `${origin}/.well-known/oauth-authorization-server${withoutSlash(pathname)}`,
];

const withoutSlash = (text: string) => text.replace(/\/$/, '');

/** An issuer in the words of somebody who copied the address of the document. */
const DOCUMENT = /\/\.well-known\/openid-configuration$/;

const refusal = (error: string, words: string) => new TokenError(error, words, 'failed');
const missing = (why: string) =>
  refusal('no_metadata', `The issuer has no document about its addresses (${why}).`);

type Body = Readonly<Record<string, unknown>>;

/** @throws {TokenError} where the answer is no JSON object */
async function bodyOf(response: Response): Promise<Body> {
  // A redirect may lead anywhere: what an issuer says, it says itself.
  if (response.status !== 200) throw missing(`HTTP ${response.status}`);
  const type = response.headers.get('Content-Type') ?? '';
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type)) throw missing('it is no JSON');
  const text = await response.text();
  if (text.length > LONGEST) throw missing('it is too large');
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Body;
  } catch {
    // said below
  }
  throw missing('it is no JSON');
}

/** @throws {TokenError} where a part is missing, or is of somebody else */
function metadataIn(body: Body, asked: URL): Metadata {
  const {
    issuer,
    authorization_endpoint: authorization,
    token_endpoint: token,
    scopes_supported: scopes,
  } = body;
  if (typeof issuer !== 'string' || !isEndpointAddress(issuer) || !isSameIssuer(issuer, asked)) {
    const named = typeof issuer === 'string' ? foreignWord(issuer) : 'none';
    throw refusal('issuer_differs', `The document names another issuer than ${asked.href}: ${named}`);
  }
  for (const [key, address] of [
    ['authorization_endpoint', authorization],
    ['token_endpoint', token],
  ] as const)
    if (typeof address !== 'string' || !isEndpointAddress(address))
      throw refusal('metadata_incomplete', `The document has no ${key} that could be used.`);
  const known = Array.isArray(scopes) ? scopes.filter((each) => typeof each === 'string') : [];
  return {
    issuer,
    authorizationEndpoint: String(authorization),
    tokenEndpoint: String(token),
    scopes: known.map(foreignWord).filter(Boolean).slice(0, MOST_SCOPES),
  };
}

/** A slash at the end makes no other one: the document stands at the same address. */
const isSameIssuer = (issuer: string, asked: URL) =>
  withoutSlash(new URL(issuer).href) === withoutSlash(asked.href);

/**
 * Asks an issuer for the addresses of its endpoints (RFC 8414, OpenID Connect Discovery 1.0).
 *
 * @param ask goes to no address that the host does not allow
 * @throws {TokenError} `no_metadata`, `issuer_differs`, `metadata_incomplete`, or that nothing came
 */
export async function discover(ask: typeof fetch, issuer: string, timeoutMs = 10_000): Promise<Metadata> {
  const asked = new URL(issuer.replace(DOCUMENT, ''));
  const signal = AbortSignal.timeout(timeoutMs);
  let failure: TokenError | undefined;
  for (const documentOf of DOCUMENTS) {
    try {
      const response = await ask(documentOf(asked), {
        headers: { Accept: 'application/json' },
        redirect: 'manual',
        signal,
      });
      return metadataIn(await bodyOf(response), asked);
    } catch (error) {
      const found = networkError(error);
      // A document that is there says more than one that is not.
      if (found.error !== 'no_metadata') throw found;
      failure ??= found;
    }
  }
  throw failure ?? missing('nobody asked');
}
