import { Backend, createBackend } from '../../../demo/backend/index.js';
import type { BackendOptions } from '../../../demo/backend/index.js';
import { CLIENT, REDIRECT_URI } from './services.js';
import type { Name, TestProvider } from './services.js';

export const ORIGIN = 'http://host.example:8080';

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** A backend for one provider, called as its own page calls it: with its Origin and the token against forgery. */
export async function ownBackend(
  provider: Pick<TestProvider, 'data'> & Partial<TestProvider>,
  name: Name,
  {
    token: given,
    ...options
  }: Pick<BackendOptions, 'stateDirectory'> & Partial<BackendOptions> & { readonly token?: string },
) {
  const backend = new Backend({ providers: [provider.data], origins: [ORIGIN], ...options });
  const app = createBackend(backend);
  let token = given ?? '';
  const call = async (method: string, path: string, body?: object): Promise<Answer> => {
    const response = await app.request(ORIGIN + path, {
      method,
      headers: {
        Host: new URL(ORIGIN).host,
        Origin: ORIGIN,
        CSRFPreventionToken: token,
        ...(body && { 'Content-Type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  token ||= (await call('GET', '/session')).body['csrf-token'] as string;

  /** Signs in at the provider and has the code exchanged. */
  const exchange = async (account?: string, more: object = {}) =>
    call('POST', '/smtp-oauth2-token', {
      'auth-method': `${name}-oauth2`,
      'oauth2-client-id': CLIENT.id,
      'oauth2-client-secret': CLIENT.secret,
      'authorization-code': await provider.code?.(account),
      'redirect-uri': REDIRECT_URI,
      ...more,
    });
  /** The same, for what the exchange gives out. */
  const authorize = async (account?: string) =>
    (await exchange(account)).body['oauth2-refresh-token'] as string;
  return { backend, call, exchange, authorize, token };
}
