import * as oauth from 'oauth4webapi';
import { endpointFor } from 'smtp-oauth2-elements/providers.js';
import type { Grant, Provider } from 'smtp-oauth2-elements/providers.js';
import { askForAccount } from './account.js';
import { within } from '../foreign/within.js';
import { Answer } from './answer.js';
import type { Tokens } from './answer.js';
import { authenticationBy, serviceAccountAssertion } from './credential.js';
import type { Credential } from './credential.js';
import { TokenError, networkError } from './token-error.js';

export type { Tokens } from './answer.js';

/** The application as it is registered at the provider. */
export interface Application extends Credential {
  readonly provider: Provider;
  readonly clientId: string;
  readonly tenantId?: string;
  /** The host's registration that it is. */
  readonly registration?: string;
  /** Where the host keeps the credential of its registration; asked before each request. */
  readonly vault?: () => Promise<Credential>;
}

/** How an application gets a token without a person. */
export interface OwnGrant {
  readonly grant: Exclude<Grant, 'authorization-code'>;
  /** Whose mails it sends. */
  readonly mailbox: string;
}

/** Without the credential that a host keeps elsewhere, an application is not complete. */
async function unlocked({ vault, ...application }: Application): Promise<Omit<Application, 'vault'>> {
  try {
    return { ...application, ...(await vault?.()) };
  } catch (error) {
    // Without the vault's words, which may hold anything.
    const words = 'The host could not get the credential of this registration.';
    throw new TokenError('credential_unavailable', words, 'later', { cause: error });
  }
}

/** Nobody has signed in, so nobody can sign in again: what is refused is the client, or its right. */
function withoutSignIn(error: TokenError): TokenError {
  return error.consequence === 'sign-in-again' ? error.with({ consequence: 'fix-client' }) : error;
}

/** Longest difference of two clocks that nobody minds, in seconds. */
const TOLERANCE = 60;

/** Says how far this machine's clock is off, where that may be why an assertion was refused. */
function withClock(error: TokenError, date: string | null, now: number): TokenError {
  const difference = Math.round(now - Date.parse(date ?? '') / 1000);
  if (Number.isNaN(difference) || Math.abs(difference) <= TOLERANCE) return error;
  const seconds = Math.abs(difference);
  const size = seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
  const words = `The clock of this server is ${size} ${difference > 0 ? 'ahead of' : 'behind'} the token endpoint's.`;
  return error.with({ message: `${error.message} ${words}` });
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
  /**
   * @param fetch a `fetch` that knows the proxy, where there is one
   * @param now milliseconds since the epoch
   * @param fetchOther for providers whose addresses people have entered
   */
  constructor(
    private readonly fetch: typeof globalThis.fetch,
    private readonly timeoutMs = 15_000,
    private readonly now: () => number = Date.now,
    private readonly fetchOther = fetch,
  ) {}

  private get seconds() {
    return Math.floor(this.now() / 1000);
  }

  /** Turns an authorization code into tokens. A code is good once: never repeat this. */
  async exchange(
    application: Application,
    grant: { readonly code: string; readonly redirectUri: string; readonly codeVerifier?: string },
  ): Promise<Tokens> {
    const { server, client, authentication, options, secrets } = await this.prepare(application);
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
    return this.tokensOf(application, request, [...secrets, grant.code, grant.codeVerifier]);
  }

  /** Gets an access token for a refresh token. */
  async refresh(application: Application, refreshToken: string, signal?: AbortSignal): Promise<Tokens> {
    const { server, client, authentication, options, secrets } = await this.prepare(application, signal);
    const { scopes, sendScopeOnRefresh } = application.provider;
    const request = oauth.refreshTokenGrantRequest(server, client, authentication, refreshToken, {
      ...options,
      ...(sendScopeOnRefresh && { additionalParameters: { scope: scopes.join(' ') } }),
    });
    return this.tokensOf(application, request, [...secrets, refreshToken]);
  }

  /**
   * Gets an access token without a person: for the application itself (RFC 6749 section 4.4), or for a service account
   * (RFC 7523 section 2.1).
   */
  async own(application: Application, own: OwnGrant, signal?: AbortSignal): Promise<Tokens> {
    try {
      return await this.askForItself(application, own, signal);
    } catch (error) {
      throw error instanceof TokenError ? withoutSignIn(error) : error;
    }
  }

  private async askForItself(
    application: Application,
    { grant, mailbox }: OwnGrant,
    signal?: AbortSignal,
  ): Promise<Tokens> {
    const prepared = await this.prepare(application, signal);
    const { server, client, authentication, options, secrets, serviceAccount } = prepared;
    const { scopes, appScopes } = application.provider;
    if (grant === 'client-credentials') {
      const parameters = new URLSearchParams({ scope: (appScopes ?? scopes).join(' ') });
      const request = oauth.clientCredentialsGrantRequest(
        server,
        client,
        authentication,
        parameters,
        options,
      );
      return this.tokensOf(application, request, secrets);
    }
    if (!serviceAccount)
      throw new TokenError('invalid_client', 'The key of the service account is missing.', 'fix-client');
    const assertion = serviceAccountAssertion(serviceAccount, {
      mailbox,
      scope: scopes.join(' '),
      endpoint: server.token_endpoint,
      now: this.seconds,
    });
    // The assertion is proof enough: no client ID goes along.
    const noClient: oauth.ClientAuth = () => undefined;
    const type = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
    const request = oauth.genericTokenEndpointRequest(server, client, noClient, type, { assertion }, options);
    return this.tokensOf(application, request, [...secrets, assertion]);
  }

  /** The tokens of an answer. What is refused of an assertion may be the clock's fault. */
  private async tokensOf(
    { keyPair, vault, serviceAccount }: Application,
    request: Promise<Response>,
    sent: readonly (string | undefined)[],
  ): Promise<Tokens> {
    const answer = await answerTo(request, sent);
    try {
      return answer.tokens();
    } catch (error) {
      const isAsserted = keyPair !== undefined || serviceAccount !== undefined || vault !== undefined;
      throw isAsserted && error instanceof TokenError ? withClock(error, answer.date, this.seconds) : error;
    }
  }

  /** Asks the provider who signed in, where it can tell; undefined where it has no way to. */
  async account({ provider }: Application, accessToken: string): Promise<string | undefined> {
    const { accountEndpoint } = provider;
    if (!accountEndpoint) return undefined;
    return askForAccount(this.fetch, accountEndpoint, accessToken, within(this.timeoutMs));
  }

  /** Ends a token at the provider (RFC 7009), where it can do that; tells whether it did. */
  async revoke(application: Application, token: string): Promise<boolean> {
    const { server, client, authentication, options, secrets } = await this.prepare(application);
    if (!server.revocation_endpoint) return false;
    const request = oauth.revocationRequest(server, client, authentication, token, options);
    const answer = await answerTo(request, [...secrets, token]);
    if (!answer.isGood) throw answer.refusal();
    return true;
  }

  private async prepare(application: Application, given?: AbortSignal) {
    const { provider, clientId, tenantId, ...credential } = await unlocked(application);
    const tokenEndpoint = endpointFor(provider, provider.tokenEndpoint, tenantId);
    const { hostname, origin } = new URL(tokenEndpoint);
    return {
      server: {
        issuer: provider.issuer ?? origin,
        token_endpoint: tokenEndpoint,
        ...(provider.revocationEndpoint && { revocation_endpoint: provider.revocationEndpoint }),
      } satisfies oauth.AuthorizationServer,
      client: { client_id: clientId } satisfies oauth.Client,
      authentication: authenticationBy(credential, tokenEndpoint, this.seconds),
      serviceAccount: credential.serviceAccount,
      /** What no answer may repeat. */
      secrets: [
        credential.clientSecret,
        credential.keyPair?.privateKey,
        credential.serviceAccount?.privateKey,
      ],
      options: {
        [oauth.customFetch]: provider.entered ? this.fetchOther : this.fetch,
        signal: () => within(this.timeoutMs, ...(given ? [given] : [])),
        [oauth.allowInsecureRequests]: LOOPBACK.includes(hostname),
      },
    };
  }
}

export { TokenError };
