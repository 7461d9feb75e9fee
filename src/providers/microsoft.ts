import { microsoftChina, microsoftUsDefense, microsoftUsGovernment } from './microsoft-clouds.js';
import { microsoftWorldwide } from './microsoft-worldwide.js';
import type { Provider } from './provider.js';

/**
 * Microsoft 365. Never `prompt=consent`: in tenants where only administrators may consent it loops for ever.
 * `select_account` lets the administrator pick the sending mailbox instead of being signed in silently.
 * The application itself sends for mailboxes on which Exchange has given it the right; outlook.com has no such thing.
 * Source: https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow
 */
export const microsoft: Provider = {
  ...microsoftWorldwide,
  clouds: [microsoftUsGovernment, microsoftUsDefense, microsoftChina],
};
