import * as oauth from 'oauth4webapi';
import { endpointFor } from 'smtp-oauth2-elements/providers.js';
import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { askForAccount } from './account.js';
import { Answer } from './answer.js';
import type { Tokens } from './answer.js';
import { TokenError, networkError } from './token-error.js';

export type { Tokens } from './answer.js';

/** The application as it is registered at the provider. */
export interface Application {
  readonly provider: Provider;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly tenantId?: string;
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * What came of a request, not read yet.
 *
 * @param sent the secrets in it
 * @throws {TokenError} where nothing came
 */
async function answerTo(request: Promise<Response>, sent: readonly (string | undefined)[]): Promise<Answer> {
  try {
    return await Answer.of(await request, sent);
  } catch (error) {
    throw networkError(error);
  }
}

/** Asks token endpoints (RFC 6749 sections 4.1.3 and 6). Every error is a `TokenError`. */
export class TokenClient {
  /** @param fetch a `fetch` that knows the proxy, where there is one */
  constructor(
    private readonly fetch: typeof globalThis.fetch,
    private readonly timeoutMs = 15_000,
  ) {}

  /** Turns an authorization code into tokens. A code is good once: never repeat this. */
  async exchange(
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
    const request = oauth.authorizationCodeGrantRequest(
      server,
      client,
      authentication,
      answer,
      grant.redirectUri,
      grant.codeVerifier ?? oauth.nopkce,
      options,
    );
    return (await answerTo(request, [application.clientSecret, grant.code, grant.codeVerifier])).tokens();
  }

  /** Gets an access token for a refresh token. */
  async refresh(application: Application, refreshToken: string, signal?: AbortSignal): Promise<Tokens> {
    const { server, client, authentication, options } = this.prepare(application, signal);
    const { scopes, sendScopeOnRefresh } = application.provider;
    const request = oauth.refreshTokenGrantRequest(server, client, authentication, refreshToken, {
      ...options,
      ...(sendScopeOnRefresh && { additionalParameters: { scope: scopes.join(' ') } }),
    });
    return (await answerTo(request, [application.clientSecret, refreshToken])).tokens();
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
    const request = oauth.revocationRequest(server, client, authentication, token, options);
    const answer = await answerTo(request, [application.clientSecret, token]);
    if (!answer.isGood) throw answer.refusal();
    return true;
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
}

export { TokenError };
