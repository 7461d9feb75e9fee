import { IPV4, isLoopback } from './loopback.js';

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

export function isRawIp(host: string): boolean {
  return IPV4.test(host) || host.startsWith('[');
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
