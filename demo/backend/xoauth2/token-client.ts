import * as oauth from 'oauth4webapi';
import { endpointFor } from 'smtp-oauth2-elements/providers.js';
import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { accountOfIdToken, askForAccount } from './account.js';
import { TokenError, classify } from './token-error.js';

/** The application as it is registered at the provider. */
export interface Application {
  readonly provider: Provider;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly tenantId?: string;
}

/** What a token endpoint answered. */
export interface Tokens {
  readonly accessToken: string;
  /** Life of the access token, in seconds. */
  readonly expiresIn: number;
  readonly refreshToken?: string;
  readonly scope?: string;
  /** Who signed in, where an ID token came along. */
  readonly account?: string;
  /** Life of the refresh token in seconds, where the provider tells it. */
  readonly refreshTokenExpiresIn?: number;
}

const DEFAULT_LIFE = 300;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Takes the ID token out: the library would compare its issuer, which at Microsoft nobody knows before. */
async function withoutIdToken(response: Response): Promise<{ response: Response; account?: string }> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  if (typeof body !== 'object' || body === null || !('id_token' in body)) return { response };
  const { id_token: idToken, ...rest } = body;
  const account = accountOfIdToken(idToken);
  const { status, headers } = response;
  return {
    response: new Response(JSON.stringify(rest), { status, headers }),
    ...(account !== undefined && { account }),
  };
}

/** Asks token endpoints (RFC 6749 sections 4.1.3 and 6). Every error is a `TokenError`. */
export class TokenClient {
  /** @param fetch a `fetch` that knows the proxy, where there is one */
  constructor(
    private readonly fetch: typeof globalThis.fetch,
    private readonly timeoutMs = 15_000,
  ) {}

  /** Turns an authorization code into tokens. A code is good once: never repeat this. */
  exchange(
    application: Application,
    grant: { readonly code: string; readonly redirectUri: string; readonly codeVerifier?: string },
  ): Promise<Tokens> {
    const { server, client, authentication, options } = this.prepare(application);
    // `state` and `iss` were checked where they were made: in the browser.
    const answer = oauth.validateAuthResponse(
      server,
      client,
      new URLSearchParams({ code: grant.code }),
      oauth.skipStateCheck,
    );
    return this.tokens(
      server,
      client,
      oauth.authorizationCodeGrantRequest(
        server,
        client,
        authentication,
        answer,
        grant.redirectUri,
        grant.codeVerifier ?? oauth.nopkce,
        options,
      ),
    );
  }

  /** Gets an access token for a refresh token. */
  refresh(application: Application, refreshToken: string, signal?: AbortSignal): Promise<Tokens> {
    const { server, client, authentication, options } = this.prepare(application, signal);
    const { scopes, sendScopeOnRefresh } = application.provider;
    return this.tokens(
      server,
      client,
      oauth.refreshTokenGrantRequest(server, client, authentication, refreshToken, {
        ...options,
        ...(sendScopeOnRefresh && { additionalParameters: { scope: scopes.join(' ') } }),
      }),
    );
  }

  /** Asks the provider who signed in, where it can tell; undefined where it has no way to. */
  async account({ provider }: Application, accessToken: string): Promise<string | undefined> {
    const { accountEndpoint } = provider;
    if (!accountEndpoint) return undefined;
    return askForAccount(this.fetch, accountEndpoint, accessToken, AbortSignal.timeout(this.timeoutMs));
  }

  /** Ends a token at the provider (RFC 7009), where it can do that; tells whether it did. */
  async revoke(application: Application, token: string): Promise<boolean> {
    const { server, client, authentication, options } = this.prepare(application);
    if (!server.revocation_endpoint) return false;
    try {
      await oauth.processRevocationResponse(
        await oauth.revocationRequest(server, client, authentication, token, options),
      );
      return true;
    } catch (error) {
      throw await classify(error);
    }
  }

  private prepare({ provider, clientId, clientSecret, tenantId }: Application, given?: AbortSignal) {
    const tokenEndpoint = endpointFor(provider, provider.tokenEndpoint, tenantId);
    const { hostname, origin } = new URL(tokenEndpoint);
    return {
      server: {
        issuer: provider.issuer ?? origin,
        token_endpoint: tokenEndpoint,
        ...(provider.revocationEndpoint && { revocation_endpoint: provider.revocationEndpoint }),
      } satisfies oauth.AuthorizationServer,
      client: { client_id: clientId } satisfies oauth.Client,
      // In the body: Basic would have to be form-encoded first, which not every provider undoes.
      authentication: clientSecret ? oauth.ClientSecretPost(clientSecret) : oauth.None(),
      options: {
        [oauth.customFetch]: this.fetch,
        signal: () => AbortSignal.any([AbortSignal.timeout(this.timeoutMs), ...(given ? [given] : [])]),
        [oauth.allowInsecureRequests]: LOOPBACK.includes(hostname),
      },
    };
  }

  private async tokens(
    server: oauth.AuthorizationServer,
    client: oauth.Client,
    request: Promise<Response>,
  ): Promise<Tokens> {
    try {
      const { response, account } = await withoutIdToken(await request);
      const answer = await oauth.processGenericTokenEndpointResponse(server, client, response);
      const { refresh_token: refreshToken, scope, refresh_token_expires_in: refreshLife } = answer;
      return {
        accessToken: answer.access_token,
        expiresIn: answer.expires_in ?? DEFAULT_LIFE,
        ...(refreshToken && { refreshToken }),
        ...(scope && { scope }),
        ...(account !== undefined && { account }),
        ...(typeof refreshLife === 'number' && { refreshTokenExpiresIn: refreshLife }),
      };
    } catch (error) {
      throw await classify(error);
    }
  }
}

export { TokenError };
