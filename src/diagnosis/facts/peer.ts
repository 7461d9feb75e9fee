import type { Peer } from './fact.js';

/** Words that only this peer's errors have. */
const PEERS: Readonly<Record<Peer, RegExp>> = {
  'token-endpoint':
    /login\.(?:microsoftonline|windows|partner\.microsoftonline|chinacloudapi)|oauth2\.googleapis|googleapis\.com\/(?:oauth2\/v\d\/)?token|\/oauth2?\/(?:v\d(?:\.\d)?\/)?(?:get_)?token|\/get_token|oauth[\w/.]{0,24}token|token[ -](?:endpoint|url|request|exchange|server|refresh|response|store)|(?:retriev|obtain|fetch|get|request|acquir|refresh|generat|creat|exchang|renew)\w{0,5} (?:the |a |an |new |your |oauth ?2?(?:\.0)? |access |bearer |MS |Microsoft |Graph |Azure |Google |Entra |AAD ){0,4}(?:token|credentials)|refresh[_ ]token|TokenStore::|AADSTS|x-ms-ests|\bMSAL|ClientAuthError|for code\b|code for (?:an? |the )?(?:access |refresh )?tokens?\b|authori[sz]ation code/i,
  'smtp-server':
    /\be?smtps?\b|smtplib|\bEHLO\b|MAIL FROM|RCPT TO|:(?:25|465|587|2525)\b|port:? (?:25|465|587)\b|mail ?server|prod\.outlook\.com|gsmtp|nodemailer|phpmailer|mailkit|swift_?transport|jakarta\.mail|javax\.mail|STARTTLS|\bEAUTH\b|SASL|AUTH (?:LOGIN|PLAIN|XOAUTH2)|send(?:ing)? (?:the |an? |test ){0,3}e?-?mail|\bexpected (?:\w{1,12} ){0,2}["'(]{0,2}(?:220|235|250|334|354)\b/i,
  api: /graph\.microsoft|graph\W{0,3}(?:API|e?mail|batch|client|error|service)|ODataError|MS Graph|Microsoft Graph|gmail\.googleapis|googleapis\.com\/gmail|gmail api|googleapi: Error|(?<!bin|lib)\/sendMail\b(?!\.)|"domain"|innerError|\{\s?"error"\s?:\s?\{\s?"(?:code|errors)"|"status"\s?:\s?"(?:PERMISSION_DENIED|UNAUTHENTICATED|FAILED_PRECONDITION|INVALID_ARGUMENT|RESOURCE_EXHAUSTED)"|\bError(?:AccessDenied|SendAsDenied|ItemNotFound|InvalidUser)\b/i,
  'sign-in-page':
    /trouble signing you in|problems connecting you|access blocked|authori[sz]ation error|\b40[013] ?[:：] ?[a-z_]{6,40}/i,
  host: /\bcsrf|PVEAuthCookie|this product/i,
  middle:
    /nginx|apache|openresty|cloudflare|caddy|traefik|haproxy|envoy|mod_?security|squid|zscaler|fortig|fortinet|sophos|palo ?alto|web application firewall|\bWAF\b|Request Header Or Cookie|<html|<!doctype|text\/html/i,
};

/** Clients of PHP that speak HTTP alone: whom they called is no mail server. */
const WEB_CLIENT = /\bcURL error \d{1,2}:|\bGuzzleHttp\b/;

/** Every peer of which a text speaks. */
export function peersIn(text: string): Peer[] {
  const peers = (Object.keys(PEERS) as Peer[]).filter((peer) => PEERS[peer].test(text));
  return peers.length === 0 && WEB_CLIENT.test(text) ? ['api'] : peers;
}
