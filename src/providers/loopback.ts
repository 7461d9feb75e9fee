/** Host names as `URL.hostname` gives them: lower case, IP addresses in their normal form, IPv6 in brackets. */
export const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** This machine's own addresses; RFC 8252 section 7.3. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || (IPV4.test(host) && host.startsWith('127.'));
}
