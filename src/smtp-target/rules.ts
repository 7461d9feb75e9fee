/** Rules for single values. They judge text as people type it, already trimmed. */

const LABEL = /^(?![-\p{M}])[\p{L}\p{N}\p{M}_-]{1,63}(?<!-)$/u;
// RFC 5322 atext and single dots between, with the letters of any script (RFC 6531).
const LOCAL_PART = /^(?!\.|.*\.\.|.*\.$)[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~.-]+$/u;

function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
}

function isIpv6(text: string): boolean {
  return text.includes(':') && URL.canParse(`http://[${text}]`);
}

/** A host name (RFC 1123, and its internationalized form), an IPv4 or an IPv6 address, the last with or without brackets. */
export function isHost(text: string): boolean {
  if (isIpv4(text) || isIpv6(text.replace(/^\[(.+)\]$/, '$1'))) return true;
  const labels = text.replace(/\.$/, '').split('.');
  return (
    text.length <= 253 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '')
  );
}

/** A mail address without a display name (RFC 5321, internationalized RFC 6531). */
export function isMailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  const literal = /^\[(?:IPv6:)?(.+)\]$/i.exec(domain)?.[1];
  return (
    at > 0 &&
    new TextEncoder().encode(local).length <= 64 &&
    LOCAL_PART.test(local) &&
    (literal === undefined ? isHost(domain) && !isIpv4(domain) : isIpv4(literal) || isIpv6(literal))
  );
}

/** A port number as text. */
export function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}

/** A name as configuration files take it: a letter, then letters, digits, `-` or `_`, at least two characters. */
export function isTargetName(text: string): boolean {
  return /^[a-z][a-z0-9_-]+$/i.test(text);
}
