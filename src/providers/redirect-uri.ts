import { fill } from '../texts/fill.js';
import { redirectUriTexts } from './redirect-uri-texts.js';
import type { RedirectUriFindingCode } from './redirect-uri-texts.js';
import { isLoopback } from './loopback.js';
import { isPrivateDomain, isRawIp, isSingleLabel } from './host-name.js';
import type { Provider, ProviderFamily } from './provider.js';

/** `error`: the provider will refuse it. `warning`: it may work, but has led others astray. */
export type RedirectUriSeverity = 'error' | 'warning';

/** One thing about a redirect URI that the provider, or the way back to this page, takes offence at. */
export interface RedirectUriFinding {
  /** Stable; also the key of its text in other languages. */
  readonly code: RedirectUriFindingCode;
  readonly severity: RedirectUriSeverity;
  /** What is wrong, in English. */
  readonly message: string;
  /** What to do about it, in English. */
  readonly remedy: string;
  /** Values that stand in both sentences, for a translation. */
  readonly values: Readonly<Record<string, string>>;
}

export interface RedirectUriContext {
  /** The provider, or its family of rules. */
  readonly provider: Provider | ProviderFamily;
  /** Origin of the page with the sign-in button, `location.origin`. */
  readonly pageOrigin?: string;
}

interface Subject {
  /** The string as configured: what is sent and what must be registered, to the letter. */
  readonly uri: string;
  readonly url: URL;
  readonly host: string;
  readonly pageOrigin: string;
}

interface Rule {
  readonly code: RedirectUriFindingCode;
  readonly applies: (subject: Subject) => boolean;
  /** How each family takes it; a family that is not named does not mind. */
  readonly severity: Readonly<Partial<Record<ProviderFamily, RedirectUriSeverity>>>;
}

const everywhere = (severity: RedirectUriSeverity) => ({
  google: severity,
  microsoft: severity,
  generic: severity,
});

const isHttp = ({ url }: Subject) => url.protocol === 'http:';
const traversal = /(?:[/\\]|%2f|%5c)(?:\.|%2e){2}(?:[/\\?#]|%2f|%5c|$)/i;
const badPercent = /%(?![0-9a-f]{2})|%00|%c0%80/i;
const SHORTENERS = ['goo.gl', 'bit.ly', 'tinyurl.com', 't.co', 'ow.ly', 'is.gd', 'buff.ly', 'rebrand.ly'];
const isUnder = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** The path as written: `URL` gives every address a path, and takes `..` out of it. */
function writtenPath(uri: string): string {
  return /^[^:]+:\/\/[^/?#\\]*([^?#]*)/.exec(uri)?.[1] ?? '';
}

function writtenAuthority(uri: string): string {
  return /^[^:]+:\/\/([^/?#\\]*)/.exec(uri)?.[1] ?? '';
}

function originDiffers(part: 'hostname' | 'port' | 'protocol'): Rule['applies'] {
  return ({ url, pageOrigin }) => {
    if (!URL.canParse(pageOrigin)) return false;
    const page = new URL(pageOrigin);
    if (page.origin === url.origin) return false;
    const first = (['hostname', 'protocol', 'port'] as const).find((each) => page[each] !== url[each]);
    return first === part;
  };
}

/**
 * Google: https://developers.google.com/identity/protocols/oauth2/web-server#uri-validation
 * Microsoft: https://learn.microsoft.com/entra/identity-platform/reply-url
 * Everybody: RFC 6749 section 3.1.2, RFC 9700 section 2.1.
 */
const RULES: readonly Rule[] = [
  {
    code: 'http',
    applies: (subject) => isHttp(subject) && !isLoopback(subject.host),
    severity: { google: 'error', microsoft: 'error', generic: 'warning' },
  },
  {
    code: 'raw-ip',
    applies: ({ host }) => isRawIp(host) && !isLoopback(host),
    severity: { google: 'error' },
  },
  {
    code: 'single-label',
    applies: ({ host }) => isSingleLabel(host),
    severity: { google: 'error' },
  },
  {
    code: 'private-domain',
    applies: ({ host }) => isPrivateDomain(host),
    severity: { google: 'error' },
  },
  {
    code: 'ipv6-loopback',
    applies: ({ host }) => host === '[::1]',
    severity: { microsoft: 'error' },
  },
  {
    code: 'http-loopback-ip',
    applies: (subject) => isHttp(subject) && isLoopback(subject.host) && isRawIp(subject.host),
    severity: { microsoft: 'warning' },
  },
  {
    code: 'provider-domain',
    applies: ({ host }) => isUnder(host, 'googleusercontent.com'),
    severity: { google: 'error' },
  },
  {
    code: 'shortener',
    // An owner of such a domain may use it under this path.
    applies: ({ host, url }) =>
      SHORTENERS.some((domain) => isUnder(host, domain)) && !/\/google-callback(?:\/|$)/.test(url.pathname),
    severity: { google: 'error' },
  },
  {
    code: 'userinfo',
    applies: ({ uri }) => writtenAuthority(uri).includes('@'),
    severity: { google: 'error', microsoft: 'warning', generic: 'warning' },
  },
  { code: 'fragment', applies: ({ uri }) => uri.includes('#'), severity: everywhere('error') },
  {
    code: 'path-traversal',
    applies: ({ uri }) => traversal.test(writtenPath(uri)),
    severity: { google: 'error', microsoft: 'warning', generic: 'warning' },
  },
  {
    code: 'wildcard',
    applies: ({ uri }) => uri.includes('*'),
    severity: { google: 'error', microsoft: 'error', generic: 'warning' },
  },
  {
    code: 'percent-encoding',
    applies: ({ uri }) => badPercent.test(uri),
    severity: { google: 'error', microsoft: 'warning', generic: 'warning' },
  },
  {
    code: 'special-characters',
    applies: ({ uri }) => /[!$'(),;]/.test(uri),
    severity: { microsoft: 'error' },
  },
  {
    code: 'backslash',
    applies: ({ uri }) => uri.includes('\\'),
    severity: everywhere('error'),
  },
  {
    code: 'non-ascii',
    // eslint-disable-next-line no-control-regex -- control characters are reported as white space
    applies: ({ uri }) => /[^\x00-\x7f]/.test(uri),
    severity: everywhere('warning'),
  },
  {
    code: 'open-redirect',
    applies: ({ url }) => [...url.searchParams.values()].some((value) => /^(?:https?:)?\/\//i.test(value)),
    severity: { google: 'warning' },
  },
  {
    code: 'query',
    applies: ({ uri }) => uri.includes('?'),
    severity: { microsoft: 'warning' },
  },
  { code: 'too-long', applies: ({ uri }) => uri.length > 256, severity: { microsoft: 'error' } },
  {
    code: 'default-port',
    applies: ({ uri, url }) => url.port === '' && /:\d*$/.test(writtenAuthority(uri)),
    severity: everywhere('warning'),
  },
  {
    code: 'upper-case',
    applies: ({ uri }) => /[A-Z]/.test(`${uri.split('//')[0] ?? ''}${writtenAuthority(uri)}`),
    severity: everywhere('warning'),
  },
  {
    code: 'path-case',
    applies: ({ uri }) => /[A-Z]/.test(writtenPath(uri).replace(/%[0-9a-f]{2}/gi, '')),
    severity: everywhere('warning'),
  },
  {
    code: 'trailing-slash',
    applies: ({ uri }) => writtenPath(uri).endsWith('/'),
    severity: everywhere('warning'),
  },
  { code: 'origin-scheme', applies: originDiffers('protocol'), severity: everywhere('warning') },
  { code: 'origin-host', applies: originDiffers('hostname'), severity: everywhere('warning') },
  { code: 'origin-port', applies: originDiffers('port'), severity: everywhere('warning') },
];

/** What keeps a string from being an address of a web page at all; nothing else is judged then. */
function malformation(uri: string): RedirectUriFindingCode | undefined {
  if (uri === '') return 'missing';
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  if (/[\s\x00-\x1f\x7f]/.test(uri)) return 'whitespace';
  if (!/^[a-z][a-z0-9+.-]*:/i.test(uri) || /^[^:/]+:\d+(?:\/|$)/.test(uri)) return 'not-absolute';
  if (!/^https?:\/\//i.test(uri)) return 'scheme';
  // A browser reads "https:///cb" as the host "cb".
  if (!URL.canParse(uri) || writtenAuthority(uri) === '') return 'invalid';
  return /^\.|\.\./.test(new URL(uri).hostname) ? 'invalid' : undefined;
}

function finding(
  code: RedirectUriFindingCode,
  severity: RedirectUriSeverity,
  values: Readonly<Record<string, string>>,
): RedirectUriFinding {
  return {
    code,
    severity,
    message: fill(redirectUriTexts[code], values),
    remedy: fill(redirectUriTexts[`${code}-remedy`], values),
    values,
  };
}

/**
 * Judges a redirect URI by the provider's rules before anybody is sent there. The string is taken to the letter, since
 * providers compare it to the letter: nothing is normalised, no slash is added and no port is dropped.
 *
 * @param redirectUri What will be sent as `redirect_uri`.
 * @param context The provider, and the page's origin to compare with.
 * @returns What is wrong, errors first; empty when nothing is.
 */
export function checkRedirectUri(redirectUri: string, context: RedirectUriContext): RedirectUriFinding[] {
  const { provider, pageOrigin = '' } = context;
  const family = typeof provider === 'string' ? provider : provider.family;
  const providerName = typeof provider === 'string' ? NAMES[provider] : provider.name;
  const malformed = malformation(redirectUri);
  if (malformed) return [finding(malformed, 'error', { uri: redirectUri, provider: providerName })];

  const url = new URL(redirectUri);
  const subject = { uri: redirectUri, url, host: url.hostname, pageOrigin };
  const values = {
    uri: redirectUri,
    host: url.hostname,
    provider: providerName,
    origin: url.origin,
    page: pageOrigin,
    length: String(redirectUri.length),
    lower: redirectUri.replace(/^[^/]*\/\/[^/?#]*/, (start) => start.toLowerCase()),
  };
  // Where nobody is to come back to this page, it may be anywhere.
  const isElsewhere = typeof provider !== 'string' && provider.nativeRedirectUri === redirectUri;
  const rules = isElsewhere ? RULES.filter(({ code }) => !code.startsWith('origin-')) : RULES;
  const findings = rules.flatMap(({ code, applies, severity }) => {
    const verdict = severity[family];
    return verdict && applies(subject) ? [finding(code, verdict, values)] : [];
  });
  return findings.sort((a, b) => a.severity.localeCompare(b.severity));
}

/** Whether a provider's rules for redirect URIs are known: where they are not, finding nothing does not mean much. */
export function knowsRedirectUris({ family }: Provider): boolean {
  return family !== 'generic';
}

const NAMES: Readonly<Record<ProviderFamily, string>> = {
  google: 'Google',
  microsoft: 'Microsoft',
  generic: 'The provider',
};
