import type { Provider } from './provider.js';

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : undefined);

/** The last two labels of a name; an address or a single label whole. */
function siteOf(host: string | undefined): string | undefined {
  return host && /[a-z]$/i.test(host) ? host.split('.').slice(-2).join('.') : host;
}

/**
 * Whether an answer's `iss` names another provider (RFC 9207 section 2.4). Of a provider that has told no issuer it has to
 * lie within the site of its own addresses, so that no other provider's answer is taken for its (RFC 9700 section 4.4).
 */
export function isForeignIssuer(issuer: string, provider: Provider): boolean {
  if (provider.issuer !== undefined) return issuer !== provider.issuer;
  const own = [provider.authorizationEndpoint, provider.tokenEndpoint].map((each) => siteOf(hostOf(each)));
  return !own.includes(siteOf(hostOf(issuer)));
}
