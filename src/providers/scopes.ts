import type { Provider } from './provider.js';

/** Scopes that no access token is for: no provider lists them among what it granted. */
const SILENT = new Set(['offline_access', 'openid', 'profile', 'email']);

/** Microsoft answers with either of its two mail hosts. */
const comparable = (scope: string) =>
  scope.toLowerCase().replace('//outlook.office365.com/', '//outlook.office.com/');

/** Scopes that sending needs and that were not granted; none where the provider did not say what it granted. */
export function missingScopes(granted: string | undefined, provider: Provider | undefined): string[] {
  if (!granted || !provider) return [];
  const given = new Set(granted.split(/[\s,]+/).map(comparable));
  return provider.scopes.filter((scope) => !SILENT.has(scope) && !given.has(comparable(scope)));
}
