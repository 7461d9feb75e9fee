/**
 * Top-level names of private networks (RFC 6761, RFC 6762, RFC 9476, ICANN's reserved ones and the usual habits). None
 * is in the public suffix list; the whole list would be many times the size of this package. So a name that is found
 * here is certainly refused, and one that is not found may be refused still.
 */
const PRIVATE_DOMAINS = new Set(
  'alt belkin bogus buero cluster consul corp dc dhcp dmz docker dom domain easybox esx esxi example firma fritz gateway home homelab homenet homenetwork homeserver hq infra intern internal intra intranet invalid ip k8s kube kunde kvm lab lan lcl loc local localdomain localhost localnet lokal mail mshome myhome nas netz netzwerk openwrt opnsense pbs pfsense pmg priv privat private proxmox pve qnap router server speedport srv staging svc synology test thuis tld truenas unifi unraid vm vmware vpn wlan workgroup'.split(
    ' ',
  ),
);

/** Every public top-level name is of letters alone, or an internationalised one (RFC 3696 section 2, RFC 5890). */
const PUBLIC_TOP_LEVEL = /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/;

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
  const topLevel = withoutRootDot(host).split('.').at(-1) ?? '';
  return host !== 'localhost' && (PRIVATE_DOMAINS.has(topLevel) || !PUBLIC_TOP_LEVEL.test(topLevel));
}

function withoutRootDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}
