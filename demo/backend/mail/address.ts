import { domainToASCII } from 'node:url';
import { SmtpError } from './smtp-error.js';

const NOT_ASCII = /[^\0-\x7f]/;

/**
 * An address as it goes over the line: its domain in ASCII, and the rest with other letters only where the server takes
 * them (RFC 6531).
 *
 * @param phase where it is said
 * @throws {SmtpError} `smtputf8_unavailable`
 */
export function wireAddress(address: string, takesUnicode: boolean, phase: 'sender' | 'sent'): string {
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  if (!takesUnicode && NOT_ASCII.test(local)) {
    const words = `The server does not take addresses with other letters than ASCII ones (SMTPUTF8): ${address}`;
    throw new SmtpError('smtputf8_unavailable', words, phase);
  }
  return `${local}@${domainToASCII(domain) || domain}`;
}
