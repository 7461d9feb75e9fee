import { isIssuer } from 'smtp-oauth2-elements/providers.js';
import type { Backend } from './backend.js';
import { invalidParameter } from './failure.js';
import { failureOf } from './sign-in/exchange.js';
import { checkAddress, noOtherProvider } from './targets/other-provider.js';
import { discover } from './xoauth2/discovery.js';
import { TokenError } from './xoauth2/token-error.js';

/** The addresses of a provider, by the keys under which a target has them. */
export interface DiscoveryAnswer {
  readonly 'oauth2-issuer': string;
  readonly 'oauth2-authorization-endpoint': string;
  readonly 'oauth2-token-endpoint': string;
  readonly 'scopes-supported': readonly string[];
}

/**
 * Finds the addresses of a provider by that of its issuer.
 *
 * @throws {Failure} 400 where the host allows none or not this one, or the document is no good; 502 where nothing came
 */
export async function discoverProvider(backend: Backend, issuer: string): Promise<DiscoveryAnswer> {
  const policy = backend.otherProvider;
  if (!policy) throw noOtherProvider();
  if (!isIssuer(issuer)) throw invalidParameter('oauth2-issuer must be an https:// address without a query.');
  checkAddress('oauth2-issuer', issuer, policy);
  try {
    const found = await discover(backend.askOther, issuer);
    checkAddress('authorization_endpoint', found.authorizationEndpoint, policy);
    checkAddress('token_endpoint', found.tokenEndpoint, policy);
    return {
      'oauth2-issuer': found.issuer,
      'oauth2-authorization-endpoint': found.authorizationEndpoint,
      'oauth2-token-endpoint': found.tokenEndpoint,
      'scopes-supported': found.scopes,
    };
  } catch (error) {
    throw error instanceof TokenError ? failureOf(error) : error;
  }
}
