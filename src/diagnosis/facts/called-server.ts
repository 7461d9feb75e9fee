import type { ExplainContext } from '../explanation.js';
import { isOtherAnswering, isStrangeAnswering } from './answering-server.js';
import type { Fact } from './fact.js';
import { familyOfHost, housesIn } from './whose-server.js';

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
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|(?:E?TIMED?OUT|timed[ -]out|time-?out)(?![ :=,'"]{0,4}\d{1,8}(?![\w.]))|getaddrinfo for|lookup|UnknownHostException:?|resolved?(?: host(?: ?name)?)?:?|expected CN=|valid for [^\n]{0,200}, not|connect(?:\(2\)|ion)?(?:ing)? (?:to|for|with)(?: (?:smtp |mail )?(?:host|server))?|smtp host|mailhub|host(?:name)?\b|refused: \(|refused it\.?|opening to|dial tcp(?!:? lookup)|open)[ :=,'"`[]{0,4}(?:port: ?)?(?:(?:ssl|tls|tcp|smtps?):\/\/)?(::1|[a-z0-9_][\w.-]{0,80}[a-z0-9])/gi;

const LOCAL = /^(?:localhost(?:\.localdomain)?|127\.0\.0\.\d{1,3}|::1|0\.0\.0\.0)$/i;

/** A port without a server before it: what is not set is this machine itself. */
const NO_HOST =
  /\b(?:dial tcp|connect(?:ing|ion)?(?: to| for)?|ECONNREFUSED|server|host)[ =]['"]?:\d{1,5}\b/i;

/** This machine itself with a port for mail, whatever the words around it are. */
const LOCAL_MAIL = /(?<![\w.-])(?:localhost|127\.0\.0\.1|\[?::1\]?):(?:2[456]|465|58[78]|2525)\b/i;

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
  /^\d{1,8}$|^(?:https?|none|null|undefined)$|^smtp\.(?:google|office|microsoft|live|hotmail)\.com$|\.(?:con|cmo|ocm|comm)$/i.test(
    host,
  ) ||
  (!/^smtp\.mail\.com$/i.test(host) && MEANT.some((name) => isNear(host.toLowerCase(), name)));

/** Servers of examples and of development, which deliver nothing. */
const SAMPLE =
  /^(?:(?:your|my)-?(?:smtp|mail)[\w.-]{0,30}|(?:smtps?|mail)\.(?:your|my)-?domain\.\w{2,5}|(?:smtp\.)?mailtrap\.io|mailhog|mailpit|maildev|smtp4dev|mailcatcher)$/i;

const isKnown = (host: string) => !isMistyped(host) && familyOfHost(host) !== undefined;

/** Where a text says on which port a server was called. */
const CALLED_ON =
  /\b(?:dial tcp|opening to|connect(?:ed|ing|ion)?(?: (?:to|for|with))?|ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|host(?:, port)?)[ :=,'"(]{1,4}(?:(?:ssl|tls|tcp|smtps?):\/\/)?([a-z0-9][\w.-]{0,80})['"]?(?:,? port:? ?|:|, ?)(\d{2,5})\b(?!\.)/gi;

/** Below 1024 every port has its service: these take mail, and these are asked for other things than mail. */
const MAIL_PORTS = [24, 25, 26, 465, 587, 588];
const OTHER_PORTS = [53, 443];
const FIRST_FREE_PORT = 1024;

/** Whether no mail server answers on this port: it is another service's, or Microsoft's 465, which there is none of. */
const isWrongPort = (host: string, port: number) =>
  !OTHER_PORTS.includes(port) &&
  ((port < FIRST_FREE_PORT && !MAIL_PORTS.includes(port)) ||
    (port === 465 && familyOfHost(host) === 'microsoft'));

/** A name with more in it than a name: `me@smtp.example.com/`, or one that was looked for together with its port. */
const MORE_IN_HOST =
  /\b(?:lookup|ENOTFOUND|getaddrinfo for|resolve host:?|UnknownHostException:?) ['"]?[\w.+-]{1,64}@[\w-]{1,60}\.[\w.]{2,20}\b|\bUnknown SMTP host: [\w.-]{3,80} ;|\bhost, port: \\{0,4}["'][\w-]{1,40}(?:\.[\w-]{1,40}){1,5}\\{0,4}["']|\b(?:connect\w{0,3}|connection|host)\b.{0,20}[\w.+-]@(?:smtps?|mail)\.[\w.-]{3,80}\/|(?:ENOTFOUND|getaddrinfo for|resolve host:?|lookup) ['"]?[\w-]{1,40}(?:\.[\w-]{1,40}){1,5}:\d{2,5}\b|(?:ENOTFOUND|EAI_AGAIN|getaddrinfo for|resolve host:?|lookup|UnknownHostException:?) \\{0,4}"[\w-]{1,40}(?:\.[\w-]{1,40}){1,5}\\{0,4}"|\bhost(?:name)?['"]?[:=] ?['"][\w-]{1,40}(?:\.[\w-]{1,40}){1,5}[,;]['"]|\bhost(?:name)?['"]?[:=] ?(['"])(?: [\w-]{1,40}(?:\.[\w-]{1,40}){1,5}| ?[\w-]{1,40}(?:\.[\w-]{1,40}){1,5} )\1/i;

/** Addresses of one kind alone: where both were tried, neither tells more. */
const IPV6 = /(?<![\w:.])(?=[0-9a-f:]{0,40}(?:[a-f]|::))(?:2[0-9a-f]{3}|f[de][0-9a-f]{2}):[0-9a-f:]{3,40}/i;
const EVERY_IPV6 = new RegExp(IPV6, 'gi');
const IPV4 = /(?<![\d.])(?!(?:127|0)\.)\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/;

/** What did connect is not the address that failed. */
const CONNECTED = /(?<!not )\bconnected to \d{1,3}(?:\.\d{1,3}){3}(?![\d.])/gi;

function addressesIn(text: string): Fact[] {
  if (IPV4.test(text.replace(CONNECTED, ' '))) return ['server:ipv4'];
  return IPV6.test(text) ? ['server:ipv6'] : [];
}

/** Servers that take mail for their own domains from everybody, by the names of the largest providers and the custom of the others. */
const TAKES_MAIL =
  /\b(?:(?:gmail-smtp-in|aspmx)\d?\.l\.google\.com|smtp\.google\.com|[\w-]{1,60}\.(?:mail|olc)\.protection\.outlook\.com|[\w-]{1,40}\.mx\.microsoft|mta\d\.am0\.yahoodns\.net|mx\d{0,2}(?:\.[\w-]{1,40}){1,3}\.[a-z]{2,10}|mx-(?:aol|eu|apac)\.mail\.\S{1,20}yahoodns\.net)(?:[.,:[\s]|$)/i;

/** The servers that were called: those that the text names, else that of the form. */
function calledHosts(text: string, server: string | undefined): string[] {
  const called = [...text.replace(EVERY_IPV6, ' ').matchAll(CALLED)].flatMap(([, host]) => host ?? []);
  return called.length === 0 && server ? [server] : called.slice(0, 20);
}

/** What is known of the server that was called: whose it is, that it is mistyped or this machine itself, its port and address. */
export function serverFacts(text: string, { server, port, provider }: ExplainContext): Fact[] {
  const hosts = calledHosts(text, server);
  const ports = [...text.matchAll(CALLED_ON)].map(([, host = '', number]) => [host, Number(number)] as const);
  const calls = ports.length === 0 && port ? [[server ?? '', Number(port)] as const] : ports.slice(0, 20);
  const endpoint = typeof provider === 'object' ? provider.tokenEndpoint : '';
  const said: readonly (readonly [Fact, boolean])[] = [
    ['port:wrong', calls.length > 0 && calls.every(([host, number]) => isWrongPort(host, number))],
    ['server:known', hosts.some(isKnown)],
    ['server:sample', hosts.some((host) => SAMPLE.test(host))],
    ['server:mistyped', hosts.some(isMistyped) || MORE_IN_HOST.test(text)],
    ['server:postfix', /\b5\.7\.8 Error:/.test(text)],
    ['server:local', hosts.some((host) => LOCAL.test(host)) || NO_HOST.test(text) || LOCAL_MAIL.test(text)],
    ['server:other', isOtherAnswering(text, hosts)],
    ['server:mx', TAKES_MAIL.test(text)],
    ['server:strange', isStrangeAnswering(text, hosts)],
  ];
  return [
    ...said.flatMap(([fact, holds]) => (holds ? [fact] : [])),
    ...housesIn([text, server, endpoint].join(' ')).map((house): Fact => `server:${house}`),
    ...addressesIn(text),
  ];
}
