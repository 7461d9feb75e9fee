import type { ProviderFamily } from '../../providers/provider.js';
import { familyOfHost } from './whose-server.js';

/** Domains besides those of its mail servers by which a provider's servers greet. */
const ALSO: Readonly<Partial<Record<ProviderFamily, RegExp>>> = {
  microsoft: /(?:^|\.)(?:office|hotmail|live|microsoft)\.com$/i,
};

/** The name with which a mail server greets, or answers a greeting. */
const GREETING =
  /\b(?:220[ -]|250-(?=\S{3,80} (?:Hello|at your service)))([a-z0-9][\w-]{0,60}(?:\.[\w-]{1,60}){1,6})/gi;

/**
 * A firewall that writes over the greeting, a virus scanner that answers, a hoster's own greeting, and servers that do not bear
 * the called one's name.
 */
const FOREIGN =
  /\b220[ -]\*{4,80}|\b4\d\d[ -].{0,60}\b(?:MFE|scann\w{2,5}|anti-?virus|e?mail|smtp) proxy\b|\b4\d\d[ -]Cannot connect to (?:\w{1,12} )?server\b.{0,120}connect error|\b250-X{6,80}\b|\b250-(?!\S{0,60}(?:google|gmail|outlook|office365|microsoft|yandex|yahoo|163|qq|zoho|mail\.ru|amazonaws|sendgrid))\S{1,80} Hello \S{1,80} \[.{0,600}(?:could not authenticate|auth\w{0,20} failed|535)|did not match expected CN=.{0,3}smtp\.(?:gmail|office365)|secureserver\.net ESMTP|^(?!.{0,900}\b53[045]\b).{0,80}\b220-\S{1,80} ESMTP Exim.{0,120}We do not authorize the use of this system/i;

const greetingIn = (text: string) => [...text.matchAll(GREETING)].flatMap(([, host]) => host ?? []);

/** `smtp.example.com` and `mx1.example.com` are of one house. */
const houseOf = (host: string) => host.toLowerCase().split('.').slice(-2).join('.');

/** The names for which a certificate is that a server has shown. */
const SHOWN =
  /\bcertificate is valid for ([^\n]{1,200}?), not |altnames: [^\n]{1,200}? is not in the cert's altnames: ([^\n]{1,200}?)(?:$|["'}\]])/gi;

const namesShown = (text: string) =>
  [...text.matchAll(SHOWN)].flatMap(
    ([, one, other]) => (one ?? other ?? '').match(/[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,5}/gi) ?? [],
  );

/** Whether a name answered that is not of the house of one of these servers; that may be a second name of the same server. */
export function isStrangeAnswering(text: string, called: readonly string[]): boolean {
  const houses = called.filter((host) => /[a-z]\.[a-z]/i.test(host)).map(houseOf);
  const isForeign = (host: string) => !houses.includes(houseOf(host));
  const shown = namesShown(text);
  return (
    houses.length > 0 && (greetingIn(text).some(isForeign) || (shown.length > 0 && shown.every(isForeign)))
  );
}

/** Whether another server answered than one of these, which were called. */
export function isOtherAnswering(text: string, called: readonly string[]): boolean {
  const families = called
    .flatMap((host) => familyOfHost(host) ?? [])
    .filter((family) => family !== 'generic');
  const isOwn = (host: string) =>
    families.some((family) => familyOfHost(host) === family || ALSO[family]?.test(host));
  return FOREIGN.test(text) || (families.length > 0 && greetingIn(text).some((host) => !isOwn(host)));
}
