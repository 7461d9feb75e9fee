import { lookup } from 'node:dns/promises';
import { BlockList, isIPv6 } from 'node:net';
import { SmtpError } from './smtp-error.js';

/** Where a connection is about to go. */
export interface Destination {
  readonly server: string;
  readonly port: number;
  /** One of the server's addresses; absent where a proxy looks it up. */
  readonly address?: string;
}

/** Says what a host has against a destination; undefined where a connection may go there. */
export type ConnectPolicy = (destination: Destination) => string | undefined | Promise<string | undefined>;

const refused = (why: string) => new SmtpError('destination_refused', why, 'connect');

/** The addresses of a server, as they would be tried. */
async function addressesOf(server: string): Promise<string[]> {
  try {
    return (await lookup(server, { all: true })).map(({ address }) => address);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new SmtpError('connection', `${message} (${code})`, 'connect');
  }
}

/**
 * The address to connect to, which is looked up once: a name that leads elsewhere a moment later is of no use.
 *
 * @throws {SmtpError} `destination_refused`, `connection` for a name that there is not
 */
export async function allowedAddress(policy: ConnectPolicy, server: string, port: number): Promise<string> {
  let why = '';
  for (const address of await addressesOf(server)) {
    const objection = await policy({ server, port, address });
    if (objection === undefined) return address;
    why ||= objection;
  }
  throw refused(why);
}

/** @throws {SmtpError} `destination_refused` */
export async function allowThroughProxy(policy: ConnectPolicy, server: string, port: number): Promise<void> {
  const objection = await policy({ server, port });
  if (objection !== undefined) throw refused(objection);
}

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

/** The ports at which mail is submitted. */
const SUBMISSION_PORTS = [25, 465, 587, 2525];

/**
 * A policy for hosts whose users must not look around in the network behind them by test mails: ports for mail alone, and
 * no private networks.
 */
export function publicServersOnly(
  ports: readonly number[] = SUBMISSION_PORTS,
): (destination: Destination) => string | undefined {
  const networks = new BlockList();
  for (const [network, prefix] of NOT_PUBLIC)
    networks.addSubnet(network, prefix, isIPv6(network) ? 'ipv6' : 'ipv4');
  return ({ port, address }) => {
    if (!ports.includes(port)) return `This host connects to the ports ${ports.join(', ')} alone.`;
    const isPrivate = address !== undefined && networks.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
    return isPrivate ? 'This host connects to no server of a private network.' : undefined;
  };
}
