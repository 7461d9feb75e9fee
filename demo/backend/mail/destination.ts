import { lookup } from 'node:dns/promises';
import { isPublicAddress } from '../public-address.js';
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

/** The ports at which mail is submitted. */
const SUBMISSION_PORTS = [25, 465, 587, 2525];

/**
 * A policy for hosts whose users must not look around in the network behind them by test mails: ports for mail alone, and
 * no private networks.
 */
export function publicServersOnly(
  ports: readonly number[] = SUBMISSION_PORTS,
): (destination: Destination) => string | undefined {
  return ({ port, address }) => {
    if (!ports.includes(port)) return `This host connects to the ports ${ports.join(', ')} alone.`;
    const isPrivate = address !== undefined && !isPublicAddress(address);
    return isPrivate ? 'This host connects to no server of a private network.' : undefined;
  };
}
