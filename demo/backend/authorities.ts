import { readFileSync } from 'node:fs';
import * as tls from 'node:tls';

/** What Node trusts by itself where it can say so (22.15), system store and options of the command line included. */
const fromNode = (tls as { getCACertificates?: (type: 'default') => readonly string[] }).getCACertificates;

/** A file of more authorities. Node itself warns of one that it cannot read, and goes on. */
function extraAuthorities(environment: NodeJS.ProcessEnv): string[] {
  const path = environment.NODE_EXTRA_CA_CERTS;
  if (!path) return [];
  try {
    return [readFileSync(path, 'utf8')];
  } catch {
    return [];
  }
}

/**
 * The authorities to trust where a host names one of its own: Node's `ca` option would put that one in the place of all
 * others, those of NODE_EXTRA_CA_CERTS among them.
 *
 * @param ca in PEM
 */
export function trustedAuthorities(ca: string, environment = process.env): string[] {
  const known = fromNode?.('default') ?? [...tls.rootCertificates, ...extraAuthorities(environment)];
  return [...known, ca];
}
