import { endpointFor } from '../providers/endpoint.js';
import type { Provider } from '../providers/provider.js';

/** What is asked of the provider. */
export interface AuthorizationRequest {
  readonly provider: Provider;
  readonly clientId: string;
  /** Where the provider has tenants; its default when absent. */
  readonly tenantId?: string | undefined;
  /** Exactly as it is registered at the provider; it is sent as it stands. */
  readonly redirectUri: string;
  /** In place of the provider's scopes, those that tell the account among them. */
  readonly scopes?: readonly string[] | undefined;
  /** The account that is expected to sign in. */
  readonly loginHint?: string | undefined;
  /** Further parameters, for example `domain_hint`; they win over the provider's own. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
}

/** The address of the sign-in window (RFC 6749 section 4.1.1, RFC 7636 section 4.3). */
export function authorizationUrl(request: AuthorizationRequest, state: string, challenge?: string): string {
  const { provider, loginHint } = request;
  const url = new URL(endpointFor(provider, provider.authorizationEndpoint, request.tenantId));
  const parameters: Record<string, string> = {
    ...provider.authorizationParameters,
    ...(loginHint && { login_hint: loginHint }),
    ...request.parameters,
    response_type: 'code',
    client_id: request.clientId,
    redirect_uri: request.redirectUri,
    scope: (request.scopes ?? [...provider.scopes, ...(provider.accountScopes ?? [])]).join(' '),
    state,
    ...(challenge && { code_challenge: challenge, code_challenge_method: 'S256' }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
