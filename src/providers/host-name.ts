/**
 * Top-level names of private networks (RFC 6761, RFC 6762, ICANN's reserved ones and the usual habits). None is in the
 * public suffix list; the whole list would be many times the size of this package.
 */
const PRIVATE_DOMAINS = new Set(
  'cluster corp docker domain example fritz home intern internal intra intranet invalid k8s lab lan loc local localdomain localhost localnet mail priv private router server svc test vpn workgroup'.split(
    ' ',
  ),
);

/** Host names as `URL.hostname` gives them: lower case, IP addresses in their normal form, IPv6 in brackets. */
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

export function isRawIp(host: string): boolean {
  return IPV4.test(host) || host.startsWith('[');
}

/** This machine's own addresses; RFC 8252 section 7.3. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || (IPV4.test(host) && host.startsWith('127.'));
}

/** A name without a domain, such as `pve` or `nas`. */
export function isSingleLabel(host: string): boolean {
  return !isRawIp(host) && !isLoopback(host) && !withoutRootDot(host).includes('.');
}

/** A name in a domain that exists in private networks only, such as `pve.local`. */
export function isPrivateDomain(host: string): boolean {
  if (isRawIp(host) || isSingleLabel(host)) return false;
  return host !== 'localhost' && PRIVATE_DOMAINS.has(withoutRootDot(host).split('.').at(-1) ?? '');
}

function withoutRootDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}
