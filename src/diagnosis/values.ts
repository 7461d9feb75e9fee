import { microsoftOrigin } from '../providers/microsoft-pages.js';
import { fill } from '../texts/fill.js';
import type { ExplainContext } from './explanation.js';
import type { Peer } from './facts/fact.js';

/** Words for a value that nobody knows; each fits into the sentences of the tables. */
const UNKNOWN = {
  redirectUri: 'the redirect URI of this form',
  clientId: 'that was given',
  tenant: 'that was given',
  mailbox: 'the sending mailbox',
  from: 'that is entered',
  server: 'that is entered',
  endpoint: 'of the provider',
};

/** How long the other side asks to wait, where its answer says it. */
const WAITS = {
  'value-wait-for': 'It asks to wait for {wait:second}.',
  'value-wait-until': 'It asks to wait until {wait}.',
};

/** Keys of the same words in another language, in `ExplainContext.texts`. */
export type ValueTextId = `value-${keyof typeof UNKNOWN}` | keyof typeof WAITS;

/** The English words by those keys. */
export const valueTexts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(UNKNOWN).map(([name, words]) => [`value-${name}`, words])),
  ...WAITS,
};

/** What may be pasted into a shell as it stands. */
const PLAIN_ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/**
 * The page on which an administrator of the tenant allows the app for everybody.
 * https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 */
export function adminConsentLink(context: ExplainContext): string {
  const tenant = encodeURIComponent(context.tenantId ?? 'organizations');
  const clientId = context.clientId ? encodeURIComponent(context.clientId) : 'CLIENT-ID';
  const origin = microsoftOrigin(typeof context.provider === 'object' ? context.provider : undefined);
  return `${origin}/${tenant}/adminconsent?client_id=${clientId}`;
}

/** Switches sending over SMTP on for one mailbox, in Exchange Online PowerShell. */
export function smtpAuthCommand(account: string | undefined): string {
  const identity = account && PLAIN_ADDRESS.test(account) ? account : 'alerts@example.com';
  return `Set-CASMailbox -Identity ${identity} -SmtpClientAuthenticationDisabled $false`;
}

const first = (text: string, pattern: RegExp) => pattern.exec(text)?.slice(1).find(Boolean);

/** The host of the provider's token endpoint. */
function endpointHost({ provider }: ExplainContext): string | undefined {
  if (typeof provider !== 'object') return undefined;
  const endpoint = provider.tokenEndpoint.replace('{tenant}', 'organizations');
  return URL.canParse(endpoint) ? new URL(endpoint).host : undefined;
}

/** Values that the error itself names, for what the context does not know. */
function namedIn(text: string): ExplainContext & { readonly host?: string | undefined } {
  const found = {
    redirectUri: first(
      text,
      /(?:redirect[_ ]ur[il](?: in the request)?|reply (?:url|address)|private ip)[ :=,]{0,3}'?(https?:\/\/[^\s'"<>&,]{1,300})/i,
    ),
    clientId: first(
      text,
      /(?:application(?: with identifier)?|with id|client[_ ]id|app id|appid)[ :=]{0,3}'?([0-9a-f]{8}-[0-9a-f-]{27}|[\w-]{6,80}\.apps\.googleusercontent\.com)/i,
    ),
    tenantId: first(text, /(?:tenant|in the directory)[ :=]{0,3}'([\w.-]{3,80})'/i),
    host: first(
      text,
      /(?:ENOTFOUND|EAI_AGAIN|resolve host(?:name)?:?|ECONNREFUSED|ETIMEDOUT|dial tcp:? lookup|UnknownHostException:|Couldn't connect to host, port:|php_network_getaddresses: getaddrinfo for) '?([a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?|\[[0-9a-f:]+\](?::\d+)?)/i,
    ),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** What goes into the `{…}` of the explanations: the context's values, else those of the error, else words. */
export function valuesFor(
  text: string,
  given: ExplainContext,
  peer?: Peer,
): Readonly<Record<string, string>> {
  const named = namedIn(text);
  const filled = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== '' && value !== undefined),
  );
  const context: ExplainContext = { ...named, ...filled };
  const word = (key: keyof typeof UNKNOWN) => given.texts?.[`value-${key}`] ?? UNKNOWN[key];
  const server = context.server && context.port ? `${context.server}:${context.port}` : context.server;
  return {
    redirectUri: context.redirectUri ?? word('redirectUri'),
    clientId: context.clientId ?? word('clientId'),
    tenant: context.tenantId ?? word('tenant'),
    mailbox: context.account ?? word('mailbox'),
    from: context.fromAddress ?? word('from'),
    server: named.host ?? server ?? word('server'),
    endpoint: (peer === 'smtp-server' ? undefined : named.host) ?? endpointHost(context) ?? word('endpoint'),
    consentLink: adminConsentLink(context),
    smtpAuthCommand: smtpAuthCommand(context.account),
    aadsts: /AADSTS(\d{4,8})/i.exec(text)?.[1] ?? '',
  };
}

const SECONDS: Readonly<Record<string, number>> = { m: 60, h: 3600 };
const WAIT =
  /\b(?:try again|retry|wait) (?:in|after|for) (?:about )?(\d{1,6}) ?([smh])|\bretry[-_ ]?after["']?\s?[:=]?\s?["']?(\d{4}-\d\d-\d\dT[\d:.]{5,15}Z?|\d{1,6}\b)/i;

/** What the other side says of the time after which it may be asked again (RFC 9110 section 10.2.3). */
export function waitIn(text: string, { texts, lang = 'en' }: ExplainContext): string | undefined {
  const [, span, unit = 's', after] = WAIT.exec(text) ?? [];
  const id = after?.includes('T') ? 'value-wait-until' : 'value-wait-for';
  const wait = after ?? (span && String(Number(span) * (SECONDS[unit.toLowerCase()] ?? 1)));
  return wait && fill(texts?.[id] ?? WAITS[id], { wait }, lang);
}
