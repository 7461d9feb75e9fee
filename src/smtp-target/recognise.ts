import type { Provider } from '../providers/provider.js';
import { expression } from '../providers/value-rule.js';
import { cleanPasted, cleanValue, withoutInvisible, withoutPunctuation } from './clean.js';
import type { FieldOf, Format, TextKey } from './fields.js';
import { chosenProvider } from './situation.js';
import type { FormSituation } from './situation.js';
import { readSnippet } from './snippet.js';

type TextField = FieldOf<'text' | 'secret'>;

/** What was made of an entry. */
export interface Recognised {
  /** The values by field: its own, and others that the same text held. */
  readonly values: Readonly<Partial<Record<TextKey, string>>>;
  /**
   * `cleaned`: only blanks, quotes and the like are gone. `taken`: the value was found in a longer text. `desktop`: filled in from the
   * file of a client that is for desktop applications.
   */
  readonly as: 'cleaned' | 'taken' | 'filled' | 'desktop' | 'service-account';
}

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The one that there is in a text; undefined for none, and for several different ones. */
function theOnly(text: string, pattern: RegExp | undefined): string | undefined {
  const found = new Set(pattern && text.match(pattern));
  const [first] = found;
  return found.size === 1 ? first : undefined;
}

/** A client ID in the shape of the provider's, somewhere in a text. */
function findClientId(text: string, provider: Provider | undefined): string | undefined {
  const rule = provider?.rules?.clientId;
  if (!rule || !provider.authorizationEndpoint.startsWith(rule.at ?? '')) return undefined;
  return theOnly(text, expression(`(?<![\\w.-])(?:${rule.pattern})(?![\\w-])`, 'gu'));
}

/** A tenant as Microsoft's pages have it: in an address, in braces, or a shared name in any case. */
function findTenant(text: string): string | undefined {
  const shared = /^(common|organizations|consumers)$/i.exec(text)?.[1];
  if (shared) return shared.toLowerCase();
  const guid = theOnly(text, GUID);
  if (guid) return guid;
  const { 1: segment } = /^(?:https?:\/\/)?(?:login|sts)\.[^/]+\/([^/?#]+)/i.exec(text) ?? [];
  // Of an account it is the domain, and Microsoft's own one is no other web site.
  const domain = /^(?:[^\s@]*@|https?:\/\/(?=[^/]+\.onmicrosoft\.))?([^\s@/:]+\.[^\s@/:]*[^\s@/:.])\.?\/?$/i;
  return segment ?? domain.exec(text)?.[1];
}

/** The only mail address in a text: with a name, with `mailto:`, or at the end of a sentence. */
function findAddress(text: string): string | undefined {
  const bare =
    /^[^<>]*<([^<>\s]+@[^<>\s]+)>[.,;]?$/.exec(text)?.[1] ?? text.replace(/^mailto:([^?]*).*/i, '$1');
  if (/\s/.test(bare)) return theOnly(bare, /[^\s<>()"',;:@]+@[^\s<>()"',;:@]*[^\s<>()"',;:@.]/g);
  return bare.includes('@') ? withoutPunctuation(bare) : undefined;
}

const unquoted = (text: string) =>
  cleanPasted(text)
    .replace(/[,;]+$/, '')
    .trim();

/** `Server: mail.example.com`, `SMTP_USER=ops`: how files and pages name what a field holds, at the end of the name. */
const LABELS: Readonly<Partial<Record<Format, RegExp>>> = {
  name: /name$/i,
  host: /(?:host|server)(?:[ _-]?(?:name|address))?$/i,
  port: /port$/i,
  mail: /(?:from|sender|absender|mail|address|adresse)$/i,
  'client-secret': /(?:secret|value|wert|schlüssel)$/i,
  account: /(?:user|login|account|benutzer|konto|mail)(?:[ _-]?(?:name|id))?$/i,
};
const LABELLED = /^(?:export\s+)?["']?(\p{L}[\p{L}\d .()_-]{0,60}?)["']?\s*[:=]\s*(\S.*)$/su;

function withoutLabel(text: string, format: Format | undefined): string {
  const [, name = '', value = ''] = LABELLED.exec(text) ?? [];
  // `localhost:25` is a server with its port.
  const isPort = format === 'host' && /^\d+$/.test(value);
  return format && !isPort && LABELS[format]?.test(name) ? value : text;
}

/** A port with words after it: `587 (STARTTLS)`, `587/tcp`. One of two ports would be a guess. */
const findPort = (text: string) =>
  /^(?:port\s+)?(\d{1,5})(?:\s*[(/,;](?!\s*\d).*)?$/i.exec(text)?.[1] ?? text;

/** A server with a remark after it: `smtp.example.com (TLS)`. */
const findHost = (text: string) => /^(\S+)\s*\([^()]*\)$/.exec(text)?.[1] ?? text;

/** A secret has no blanks: what stands before one and a colon is a label, in any language. */
const LABELLED_SECRET = /^\p{L}[\p{L} ’'().-]*[:=]\s+(\S+)$/u;

const findSecret = (text: string) => LABELLED_SECRET.exec(text)?.[1] ?? text;

/** A mail address where it is one, else any name that a server knows. */
const findAccount = (text: string) =>
  (/[<>]|^mailto:|@.*[\s.,;]/i.test(text) ? findAddress(text) : undefined) ?? text;

/** The value of a field in a text, by what the field is for. */
function findValue(field: TextField, entered: string, at: FormSituation): string | undefined {
  const text = withoutLabel(entered, field.format);
  switch (field.format) {
    case 'client-id':
      return findClientId(text, chosenProvider(at));
    case 'client-secret': {
      const secret = findSecret(text);
      return secret === entered ? undefined : unquoted(secret);
    }
    case 'tenant':
      return findTenant(text);
    case 'mail':
      return findAddress(unquoted(text));
    case 'account':
      return findAccount(unquoted(text));
    case 'port':
      return findPort(unquoted(text));
    case 'host':
      return findHost(unquoted(text));
    case 'name':
      return unquoted(text);
    default:
      return undefined;
  }
}

/**
 * What an entry means: a value in its own words, or copied with a label, quotes, braces or a whole file around it.
 * Undefined for one that is what it should be, and for one in which nothing is recognised.
 */
export function recognise(field: TextField, entered: string, at: FormSituation): Recognised | undefined {
  if (field.kind === 'text' && field.prose) return undefined;
  // A certificate or a key file is meant as a whole: nothing is taken out of it.
  if (field.multiline) return undefined;
  if (field.key === 'password') return asCleaned(field.key, entered, withoutInvisible(entered));
  if (field.section === 'sign-in') {
    const { values, isServiceAccount, isDesktop } = readSnippet(entered);
    if (isServiceAccount && chosenProvider(at)) return { values: {}, as: 'service-account' };
    const { [field.key]: own = undefined, ...others } = values;
    const filled = Object.keys(others).length > 0 && field.key.startsWith('oauth2-');
    if (filled) return { values, as: isDesktop ? 'desktop' : 'filled' };
    if (own !== undefined) return { values: { [field.key]: findValue(field, own, at) ?? own }, as: 'taken' };
  }
  const clean = field.key.startsWith('oauth2-') ? cleanPasted(entered) : cleanValue(entered);
  const found = findValue(field, clean, at);
  if (found === undefined || found === clean) return asCleaned(field.key, entered, clean);
  const isCleaned = cleanPasted(clean).replace(/[,;]+$/, '') === found;
  return { values: { [field.key]: found }, as: isCleaned ? 'cleaned' : 'taken' };
}

/** Blanks alone are nothing to speak of. */
function asCleaned(key: TextKey, entered: string, clean: string): Recognised | undefined {
  if (clean === entered) return undefined;
  const isOnlyTrimmed = clean === entered.trim() && !key.startsWith('oauth2-');
  return isOnlyTrimmed ? undefined : { values: { [key]: clean }, as: 'cleaned' };
}
