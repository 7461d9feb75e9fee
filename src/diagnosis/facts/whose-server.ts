import type { ProviderFamily } from '../../providers/provider.js';

/** Domains of mail servers, by whose they are. */
const DOMAINS: readonly (readonly [ProviderFamily, RegExp])[] = [
  ['microsoft', /(?:^|\.)(?:office365\.(?:com|us)|outlook\.(?:com|cn)|mx\.microsoft)$/i],
  ['google', /(?:^|\.)(?:gmail|googlemail|google)\.com$/i],
  [
    'generic',
    /(?:^|\.)(?:yahoo\.(?:com|co\.jp|fr|de)|aol\.com|zoho\.(?:com|eu|in)|yandex\.(?:ru|com|net)|mail\.(?:ru|com|me\.com)|(?:qq|163|126|foxmail|aliyun|mxhichina)\.com|fastmail\.com|gmx\.(?:net|com|de|ch|at)|web\.de|t-online\.de|ionos\.(?:de|com|es|fr|co\.uk)|1und1\.de|1and1\.com|kundenserver\.de|strato\.de|ovh\.net|orange\.fr|free\.fr|libero\.it|aruba\.it|amazonaws\.com|sendgrid\.(?:net|com)|mailgun\.org|brevo\.com|sendinblue\.com|mailjet\.com|postmarkapp\.com|mandrillapp\.com|sparkpostmail\.com|mailtrap\.io|resend\.com|smtp2go\.com|hostinger\.com|titan\.email|migadu\.com|secureserver\.net|protonmail\.ch|seznam\.cz|interia\.pl|wp\.pl|rediffmail\.com)$/i,
  ],
];
export const familyOfHost = (host: string): ProviderFamily | undefined =>
  DOMAINS.find(([, domains]) => domains.test(host))?.[0];

/** Names of mail servers as they stand in a text. */
const MAIL_HOST =
  /(?<![@\w.-])(?:smtps?|mail|email|relay|ssl0|in-v3|outlook)[\w-]{0,40}(?:\.[\w-]{1,40}){1,5}/gi;

/** Whose the mail servers are that a text names, where that is one alone. */
export function familyOfServers(text: string): ProviderFamily | undefined {
  const named = [...text.matchAll(MAIL_HOST)].flatMap(([host]) => familyOfHost(host) ?? []);
  const families = [...new Set(named)];
  return families.length === 1 ? families[0] : undefined;
}

/** Providers whose errors have causes of their own, by the names of their servers and pages. */
const HOUSES: Readonly<Record<string, RegExp>> = {
  zoho: /\bzoho|\bServer: ZGS\b/i,
  chinese:
    /(?<!@)\b(?:smtp|mail|service|help|exmail)[\w.]{0,12}\.(?:qq|foxmail|163|126|yeah|sina|sohu)\.(?:com|net|cn)\b/i,
  alibaba: /\b(?:mxhichina|aliyun|alimail|alibaba-inc|smtpdm)\b/i,
  // Services that send with a key: by name, or by the form of their answers.
  relay:
    /\b(?:mailgun|sendgrid|sparkpost|postmark|mailjet|brevo|sendinblue|mandrill|mailersend|smtp2go|elastic ?email)\b|\bresend\.com\b|\barn:aws:|\b(?:amazon|aws) ses\b|\baws-sdk\b|\bses:Send\w{0,12}\b|\bemail-smtp\.[\w-]{1,30}\.amazonaws\b|"(?:restricted|missing|invalid)_api_key"|"statusCode"\s?:\s?\d{3},\s?"name"|"errors"\s?:\s?\[\s?\{\s?"message"[^{}]{0,200}"field"/i,
};

/** Which of these providers a text, a server or an endpoint names. */
export const housesIn = (text: string): string[] =>
  Object.keys(HOUSES).filter((house) => HOUSES[house]?.test(text));
