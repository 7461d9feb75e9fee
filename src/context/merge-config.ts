import type { SmtpOAuth2Config } from './config.js';

/** Any part of a configuration, as properties and attributes give it. */
export type ConfigPart = { readonly [K in keyof SmtpOAuth2Config]?: SmtpOAuth2Config[K] | undefined };

/** One configuration from several: what is given in a later one wins, what is undefined or null is not given. */
export function mergeConfig(...parts: (ConfigPart | undefined)[]): SmtpOAuth2Config {
  const given = parts
    .flatMap((part) => Object.entries(part ?? {}))
    .filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(given);
}
