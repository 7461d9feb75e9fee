import type { ProviderFamily } from '../../providers/provider.js';
import { familyOfHost } from './whose-server.js';

/** Names by which a provider's own servers greet. */
const OWN: Readonly<Partial<Record<ProviderFamily, RegExp>>> = {
  google: /(?:^|\.)(?:google|gmail|googlemail)\.com$/i,
  microsoft:
    /(?:^|\.)(?:(?:outlook|office365|office|hotmail|live|microsoft)\.com|outlook\.cn|mx\.microsoft)$/i,
};

/** The name with which a mail server greets, or answers a greeting. */
const GREETING =
  /\b(?:220[ -]|250-(?=\S{3,80} (?:Hello|at your service)))([a-z0-9][\w-]{0,60}(?:\.[\w-]{1,60}){1,6})/gi;

/** A firewall that writes over the greeting, a hoster's own greeting, and servers that do not bear the called one's name. */
const FOREIGN =
  /\b220[ -]\*{4,80}|\b250-X{6,80}\b|\b250-(?!\S{0,60}(?:google|gmail|outlook|office365|microsoft|yandex|yahoo|163|qq|zoho|mail\.ru|amazonaws|sendgrid))\S{1,80} Hello \S{1,80} \[.{0,600}(?:could not authenticate|auth\w{0,20} failed|535)|did not match expected CN=.{0,3}smtp\.(?:gmail|office365)|secureserver\.net ESMTP|^(?!.{0,900}\b53[045]\b).{0,80}\b220-\S{1,80} ESMTP Exim.{0,120}We do not authorize the use of this system/i;

/** Whether another server answered than one of these, which were called. */
export function isOtherAnswering(text: string, called: readonly string[]): boolean {
  const own = called.flatMap((host) => OWN[familyOfHost(host) ?? 'generic'] ?? []);
  const greeting = [...text.matchAll(GREETING)].flatMap(([, host]) => host ?? []);
  return (
    FOREIGN.test(text) || (own.length > 0 && greeting.some((host) => !own.some((names) => names.test(host))))
  );
}
