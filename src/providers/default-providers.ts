import { google } from './google.js';
import { microsoft } from './microsoft.js';
import type { Provider } from './provider.js';

/** What is offered where the host names no providers. */
export const defaultProviders: readonly Provider[] = [google, microsoft];

type WireMethod = 'google-oauth2' | 'microsoft-oauth2' | 'oauth2';

const OWN_NAMES: ReadonlyMap<string, WireMethod> = new Map([
  [google.id, 'google-oauth2'],
  [microsoft.id, 'microsoft-oauth2'],
]);

/** `auth-method` on the wire: the default pair have names of their own, any other provider is `oauth2`. */
export function wireMethodOf({ id }: Provider): WireMethod {
  return OWN_NAMES.get(id) ?? 'oauth2';
}
