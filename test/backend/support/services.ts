import type { TestContext } from 'node:test';
import { google, microsoft } from 'smtp-oauth2-elements/providers.js';
import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { startProvider } from '../../../demo/provider/index.js';
import type { ProviderOptions, RunningProvider } from '../../../demo/provider/index.js';
import { parametersFor, signIn } from './sign-in.js';

export const REDIRECT_URI = 'http://localhost:5173/oauth2-callback.html';
export const CLIENT = {
  id: 'demo',
  secret: 'a-secret-of-the-demo',
  name: 'Demo',
  redirectUris: [REDIRECT_URI],
};
const KNOWN = { google, microsoft };
export type Name = keyof typeof KNOWN;

export interface TestProvider {
  readonly running: RunningProvider;
  readonly data: Provider;
  /** Signs in at it and gives back the code. */
  code(account?: string, codeVerifier?: string): Promise<string>;
  /** Signs in at it and gives back a refresh token. */
  refreshToken(account?: string): Promise<string>;
}

/** A provider of the test's own. */
export async function ownProvider(
  test: Pick<TestContext, 'after'>,
  name: Name,
  options: Partial<ProviderOptions> = {},
): Promise<TestProvider> {
  const running = await startProvider({ personality: name, clients: [CLIENT], ...options });
  test.after(() => running.close().catch(() => undefined)); // a test may have stopped it already
  const code = async (account = 'alerts@example.com', codeVerifier?: string) => {
    const answer = await signIn(running, {
      account,
      ...(codeVerifier && { codeVerifier }),
      parameters: { client_id: CLIENT.id, redirect_uri: REDIRECT_URI, ...parametersFor[name] },
    });
    return answer.get('code') ?? '';
  };
  const refreshToken = async (account?: string) => {
    const response = await fetch(running.endpoints.tokenEndpoint.replace('{tenant}', 'organizations'), {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uri: REDIRECT_URI,
        code: await code(account),
      }),
    });
    const tokens = (await response.json()) as { refresh_token: string };
    return tokens.refresh_token;
  };
  return { running, data: { ...KNOWN[name], ...running.endpoints }, code, refreshToken };
}

/** What the wire says of a target that signs in at a provider of a test. */
export const targetAt = (name: Name, more: object = {}) => ({
  name: 'alerts',
  server: 'localhost',
  mode: 'starttls' as const,
  'auth-method': `${name}-oauth2` as const,
  'oauth2-client-id': CLIENT.id,
  'oauth2-client-secret': CLIENT.secret,
  'from-address': 'alerts@example.com',
  mailto: ['admin@example.com'],
  ...more,
});
