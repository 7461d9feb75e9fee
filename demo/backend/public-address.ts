import { lookup } from 'node:dns';
import { BlockList, isIP, isIPv6 } from 'node:net';
import type { LookupFunction } from 'node:net';
import { AddressRefused } from './xoauth2/address-refused.js';

/** Networks that are not the internet (RFC 6890): this machine, those behind it, and what embeds their addresses. */
const NOT_PUBLIC = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const;

const networks = new BlockList();
for (const [network, prefix] of NOT_PUBLIC)
  networks.addSubnet(network, prefix, isIPv6(network) ? 'ipv6' : 'ipv4');

/** Whether an IP address is one of the internet: not of this machine or a private network. */
export const isPublicAddress = (address: string) =>
  !networks.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/**
 * Whether an address may be public as far as its own words say: https, and no private IP address. What a name leads to shows
 * when it is looked up.
 */
export function mayBePublic(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^\[(.+)\]$/, '$1').replace(/\.$/, '');
  const isLocalName = host === 'localhost' || host.endsWith('.localhost');
  return protocol === 'https:' && !isLocalName && (isIP(host) === 0 || isPublicAddress(host));
}

/**
 * Looks up a name for a connection, which then goes to what was found here: a name of which one address is private is refused,
 * whatever it leads to a moment later.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const [first] = found ?? [];
    if (error) callback(error, '', 0);
    else if (!first || !found.every(({ address }) => isPublicAddress(address)))
      callback(new AddressRefused(), '', 0);
    else if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  });
};
