import type { SmtpOAuth2Config, SmtpTarget } from 'smtp-oauth2-elements';
import { authMethodFor } from 'smtp-oauth2-elements/smtp-target.js';
import { simulatedBackend } from './backend.js';
import type { Trouble } from './backend.js';
import { REGISTRATIONS, pageOf, simulatedProviders } from './providers.js';

const USERS = [
  { id: 'root@pam', email: 'root@example.com', comment: 'Administrator' },
  { id: 'ops@pve', email: 'ops@example.com', comment: 'Operations' },
];

export const redirectUri = () => pageOf('oauth2-callback');

/** A product's configuration, with everything behind it played in the page. */
export const simulatedHost = (trouble: () => Trouble = () => 'none'): SmtpOAuth2Config => ({
  refreshTokenUrl: '/api/smtp-oauth2-token',
  testUrl: '/api/test',
  checkUrl: '/api/check',
  statusUrl: '/api/targets/{name}/status',
  disconnectUrl: '/api/targets/{name}/sign-in',
  redirectUri: redirectUri(),
  providers: simulatedProviders(),
  users: USERS,
  fetch: simulatedBackend(trouble),
});

/** What an administrator has entered so far, to sign in at this provider. */
export function exampleTarget(id: string): SmtpTarget {
  const provider = simulatedProviders().find((each) => each.id === id);
  const registration = REGISTRATIONS[id];
  if (!provider || !registration) throw new Error(`No provider ${id} is simulated.`);
  return {
    name: 'ops-mail',
    ...provider.smtp,
    'auth-method': authMethodFor(provider),
    'oauth2-client-id': registration.id,
    'oauth2-client-secret': registration.secret,
    ...(registration.tenant && { 'oauth2-tenant-id': registration.tenant }),
    'from-address': 'alerts@example.com',
    mailto: ['ops@example.com'],
  };
}
