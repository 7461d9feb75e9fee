import type { Provider } from '../providers/provider.js';
import { expression } from '../providers/value-rule.js';
import { cleanPasted, cleanValue, withoutInvisible } from './clean.js';
import type { FieldOf, TextKey } from './fields.js';
import { chosenProvider } from './situation.js';
import type { FormSituation } from './situation.js';
import { readSnippet } from './snippet.js';

type TextField = FieldOf<'text' | 'secret'>;

/** What was made of an entry. */
export interface Recognised {
  /** The values by field: its own, and others that the same text held. */
  readonly values: Readonly<Partial<Record<TextKey, string>>>;
  /** `cleaned`: only blanks, quotes and the like are gone. `taken`: the value was found in a longer text. */
  readonly as: 'cleaned' | 'taken' | 'filled' | 'service-account';
}

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The one that there is in a text; undefined for none, and for several different ones. */
function theOnly(text: string, pattern: RegExp | undefined): string | undefined {
  const found = new Set((pattern && text.match(pattern)) ?? []);
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
  const { 1: segment } = /^https?:\/\/(?:login|sts)\.[^/]+\/([^/?#]+)/i.exec(text) ?? [];
  return segment;
}

/** A mail address with a name before it, with `mailto:`, or at the end of a sentence. */
function findAddress(text: string): string | undefined {
  const bare = /^[^<>]*<([^<>\s]+@[^<>\s]+)>[.,;]?$/.exec(text)?.[1] ?? text.replace(/^mailto:/i, '');
  return bare.includes('@') ? bare.replace(/[.,;]+$/, '') : undefined;
}

const unquoted = (text: string) =>
  cleanPasted(text)
    .replace(/[,;]+$/, '')
    .trim();

/** The value of a field in a text, by what the field is for. */
function findValue(field: TextField, text: string, at: FormSituation): string | undefined {
  switch (field.format) {
    case 'client-id':
      return findClientId(text, chosenProvider(at));
    case 'client-secret':
      return undefined;
    case 'tenant':
      return findTenant(text);
    case 'mail':
      return findAddress(unquoted(text));
    case 'host':
    case 'port':
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
    const { values, isServiceAccount } = readSnippet(entered);
    if (isServiceAccount) return { values: {}, as: 'service-account' };
    const { [field.key]: own = undefined, ...others } = values;
    const filled = Object.keys(others).length > 0 && field.key.startsWith('oauth2-');
    if (filled) return { values, as: 'filled' };
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
