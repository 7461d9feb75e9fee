/** Rules for single values. They judge text as people type it, already trimmed. */

const LABEL = /^(?![-\p{M}])[\p{L}\p{N}\p{M}_-]{1,63}(?<!-)$/u;
// RFC 5322 atext and single dots between, with the letters of any script (RFC 6531).
const LOCAL_PART = /^(?!\.|.*\.\.|.*\.$)[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~.-]+$/u;

function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
}

function isIpv6(text: string): boolean {
  return /^[0-9a-f.]*:[0-9a-f:.]*$/i.test(text) && URL.canParse(`http://[${text}]`);
}

/** A host name (RFC 1123, and its internationalized form), an IPv4 or an IPv6 address, the last with or without brackets. */
export function isHost(text: string): boolean {
  if (isIpv4(text) || isIpv6(text.replace(/^\[(.+)\]$/, '$1'))) return true;
  const labels = text.replace(/\.$/, '').split('.');
  return (
    text.length <= 253 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '')
  );
}

/** Octets of a text in UTF-8. */
const octets = (text: string) =>
  /^[\x20-\x7e]*$/.test(text) ? text.length : new TextEncoder().encode(text).length;

function judgeMailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  const literal = /^\[(?:IPv6:)?(.+)\]$/i.exec(domain)?.[1];
  return (
    at > 0 &&
    octets(local) <= 64 &&
    LOCAL_PART.test(local) &&
    (literal === undefined ? isDomain(domain) : isIpv4(literal) || isIpv6(literal))
  );
}

/** A domain of an address: the dot of the root at its end, which DNS knows, is none of SMTP's (RFC 5321, section 4.1.2). */
const isDomain = (text: string) => isHost(text) && !isIpv4(text) && !text.endsWith('.');

/** Verdicts of late: a list of a thousand recipients is judged at each keystroke. */
const verdicts = new Map<string, boolean>();

/** A mail address without a display name (RFC 5321, internationalized RFC 6531). */
export function isMailAddress(text: string): boolean {
  const known = verdicts.get(text);
  if (known !== undefined) return known;
  if (verdicts.size > 5_000) verdicts.clear();
  const verdict = judgeMailAddress(text);
  verdicts.set(text, verdict);
  return verdict;
}

/** A port number as text. */
export function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}

/** A name as configuration files take it: a letter, then letters, digits, `-` or `_`, at least two characters. */
export function isTargetName(text: string): boolean {
  return /^[a-z][a-z0-9_-]+$/i.test(text);
}

/** Mail servers tell no mailboxes apart by capital letters. */
export const isSameAddress = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
