import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { SmtpError } from './smtp-error.js';

const NOT_ASCII = /[^\0-\x7f]/;
/** A dot-string with the letters of RFC 6532 (RFC 5321 section 4.1.2), or a quoted one that no line can end. */
const LOCAL_PART =
  /^(?:[\w!#$%&'*+\-/=?^`{|}~.\p{L}\p{M}\p{N}\p{S}]+|"(?:[\x20\x21\x23-\x3b\x3d\x3f-\x5b\x5d-\x7e]|\\[\x20-\x3b\x3d\x3f-\x7e])*")$/u;
/** A label as DNS has them; underscores are in use inside of companies. */
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i;
const LITERAL = /^\[(?:IPv6:)?(?<address>[\da-f:.]+)\]$/i;

/**
 * A label of a domain in ASCII. One that would become anything but an A-label (RFC 5890) names another domain than the
 * person who entered it sees.
 */
function asciiLabel(label: string): string | undefined {
  if (!NOT_ASCII.test(label)) return LABEL.test(label) ? label : undefined;
  if (!/^[\p{L}\p{M}\p{N}-]+$/u.test(label)) return undefined;
  const ascii = domainToASCII(label);
  return /^xn--[a-z0-9-]+$/.test(ascii) ? ascii : undefined;
}

/** A domain, or an address literal, as it goes over the line; undefined where it is none. */
function wireDomain(domain: string): string | undefined {
  const literal = LITERAL.exec(domain)?.groups?.address;
  if (literal !== undefined) return isIP(literal) ? domain : undefined;
  const labels = domain.split('.').map(asciiLabel);
  return labels.includes(undefined) ? undefined : labels.join('.');
}

/**
 * An address as it goes over the line: as it was entered, but for its domain in ASCII. Other letters before the `@` go to
 * servers alone that take them (RFC 6531).
 *
 * @param phase where it is said
 * @throws {SmtpError} `invalid_address`, `smtputf8_unavailable`
 */
export function wireAddress(address: string, takesUnicode: boolean, phase: 'sender' | 'sent'): string {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  const domain = wireDomain(address.slice(at + 1));
  if (!LOCAL_PART.test(local) || domain === undefined)
    throw new SmtpError('invalid_address', `This is not a mail address: ${address}`, phase);
  if (!takesUnicode && NOT_ASCII.test(local)) {
    const words = `The server does not take addresses with other letters than ASCII ones (SMTPUTF8): ${address}`;
    throw new SmtpError('smtputf8_unavailable', words, phase);
  }
  return `${local}@${domain}`;
}
