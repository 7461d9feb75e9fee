import type { ProviderFamily } from '../../providers/provider.js';
import type { ExplainContext } from '../explanation.js';
import type { Fact } from './fact.js';

/** Domains of mail servers, by whose they are. */
const DOMAINS: readonly (readonly [ProviderFamily, RegExp])[] = [
  ['microsoft', /(?:^|\.)(?:office365\.(?:com|us)|outlook\.(?:com|cn)|mx\.microsoft)$/i],
  ['google', /(?:^|\.)(?:gmail|googlemail|google)\.com$/i],
  [
    'generic',
    /(?:^|\.)(?:yahoo\.(?:com|co\.jp|fr|de)|aol\.com|zoho\.(?:com|eu|in)|yandex\.(?:ru|com|net)|mail\.(?:ru|com|me\.com)|(?:qq|163|126|foxmail|aliyun|mxhichina)\.com|fastmail\.com|gmx\.(?:net|com|de|ch|at)|web\.de|t-online\.de|ionos\.(?:de|com|es|fr|co\.uk)|1und1\.de|1and1\.com|kundenserver\.de|strato\.de|ovh\.net|orange\.fr|free\.fr|libero\.it|aruba\.it|amazonaws\.com|sendgrid\.net|mailgun\.org|brevo\.com|sendinblue\.com|mailjet\.com|postmarkapp\.com|mandrillapp\.com|sparkpostmail\.com|mailtrap\.io|resend\.com|smtp2go\.com|hostinger\.com|titan\.email|migadu\.com|secureserver\.net|protonmail\.ch|seznam\.cz|interia\.pl|wp\.pl|rediffmail\.com)$/i,
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

/** Names that people mean when they mistype them. */
const MEANT = [
  'smtp.gmail.com',
  'smtp.office365.com',
  'smtp-mail.outlook.com',
  'smtp.mail.yahoo.com',
  'smtp.zoho.com',
  'smtp.sendgrid.net',
  'smtp.mailgun.org',
];

/** Where a text says which server was looked for or called. */
const CALLED =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|getaddrinfo for|lookup|UnknownHostException:?|resolve(?: host(?: ?name)?)?:?|connect(?:\(2\)|ion)?(?:ing)? (?:to|for|with)(?: (?:smtp |mail )?(?:host|server))?|smtp host|mailhub|host|opening to|dial tcp(?!:? lookup)|open)[ :=,'"[]{0,4}(?:port: ?)?(?:(?:ssl|tls|tcp|smtps?):\/\/)?(::1|[a-z0-9_][\w.-]{0,80}[a-z0-9])/gi;

const LOCAL = /^(?:localhost(?:\.localdomain)?|127\.0\.0\.\d{1,3}|::1|0\.0\.0\.0)$/i;

/** Whether one or two letters make these two different. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (const [column, against] of [...other].entries()) {
      const changed = (before[column] ?? 0) + (letter === against ? 0 : 1);
      line.push(Math.min(changed, (before[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    before = line;
  }
  const letters = before[other.length] ?? 0;
  return letters > 0 && letters <= 2;
}

/** A number, a protocol or a wrong ending is no host name; what is nearly a known name is meant to be that. */
const isMistyped = (host: string) =>
  /^\d{1,8}$|^(?:https?|none|null|undefined)$|\.(?:con|cmo|ocm|comm)$/i.test(host) ||
  (!/^smtp\.mail\.com$/i.test(host) && MEANT.some((name) => isNear(host.toLowerCase(), name)));

const isKnown = (host: string) => !isMistyped(host) && familyOfHost(host) !== undefined;

/** Where a text says on which port a server was called. */
const CALLED_ON =
  /\b(?:dial tcp|opening to|connect(?:ed|ing|ion)?(?: (?:to|for|with))?|ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|host(?:, port)?)[ :=,'"(]{1,4}(?:(?:ssl|tls|tcp|smtps?):\/\/)?([a-z0-9][\w.-]{0,80})['"]?(?:,? port:? ?|[:,] ?)(\d{2,5})\b(?!\.)/gi;

/** Below 1024 every port has its service: these take mail, and these are asked for other things than mail. */
const MAIL_PORTS = [24, 25, 26, 465, 587, 588];
const OTHER_PORTS = [53, 443];
const FIRST_FREE_PORT = 1024;

/** Whether no mail server answers on this port: it is another service's, or Microsoft's 465, which there is none of. */
const isWrongPort = (host: string, port: number) =>
  !OTHER_PORTS.includes(port) &&
  ((port < FIRST_FREE_PORT && !MAIL_PORTS.includes(port)) ||
    (port === 465 && familyOfHost(host) === 'microsoft'));

/** A name with the user or a path in it, as `me@smtp.example.com/`. */
const USER_IN_HOST = /\b(?:connect\w{0,3}|connection|host)\b.{0,20}[\w.+-]@(?:smtps?|mail)\.[\w.-]{3,80}\//i;

/** What the names of servers say: that they are right, that they are mistyped, that this machine itself is meant, that the port is wrong. */
export function serverFacts(text: string, { server, port }: ExplainContext): Fact[] {
  const called = [...text.matchAll(CALLED)].flatMap(([, host]) => host ?? []);
  const hosts = called.length === 0 && server ? [server] : called.slice(0, 20);
  const ports = [...text.matchAll(CALLED_ON)].map(([, host = '', number]) => [host, Number(number)] as const);
  const calls = ports.length === 0 && port ? [[server ?? '', Number(port)] as const] : ports.slice(0, 20);
  return [
    ...(calls.length > 0 && calls.every(([host, number]) => isWrongPort(host, number))
      ? ['port:wrong' as const]
      : []),
    ...(hosts.some(isKnown) ? ['server:known' as const] : []),
    ...(hosts.some(isMistyped) || USER_IN_HOST.test(text) ? ['server:mistyped' as const] : []),
    ...(/\b5\.7\.8 Error:/.test(text) ? ['server:postfix' as const] : []),
    ...(hosts.some((host) => LOCAL.test(host)) ? ['server:local' as const] : []),
  ];
}
