import {
  CLIENT_AUTHENTICATIONS,
  GRANTS,
  SASL_MECHANISMS,
  isEndpointAddress,
  isIssuer,
  isScope,
} from 'smtp-oauth2-elements/providers.js';
import { AUTH_METHODS, FIELDS } from 'smtp-oauth2-elements/smtp-target.js';
import type { Field, Format } from 'smtp-oauth2-elements/smtp-target.js';
import { Failure, invalidParameter } from '../failure.js';
import { OTHER_PROVIDER_KEYS } from './other-provider.js';

/** Tells what is wrong with a value; undefined when nothing is. */
type Check = (value: unknown) => string | undefined;

const LONGEST = 4096;
const LONGEST_FILE = 16_384;

const text: Check = (value) =>
  typeof value !== 'string' || value === '' || value.length > LONGEST
    ? `must be a text of 1 to ${LONGEST} characters`
    : /[\r\n\0]/.test(value)
      ? 'must be one line'
      : undefined;
/** Several lines, as PEM and JSON files have them. */
const lines: Check = (value) =>
  typeof value !== 'string' || value === '' || value.length > LONGEST_FILE || value.includes('\0')
    ? `must be a text of 1 to ${LONGEST_FILE} characters`
    : undefined;
const matching =
  (pattern: RegExp, says: string): Check =>
  (value) =>
    text(value) ?? (pattern.test(value as string) ? undefined : says);
const fitting =
  (isGood: (text: string) => boolean, says: string): Check =>
  (value) =>
    text(value) ?? (isGood(value as string) ? undefined : says);
const oneOf =
  (...choices: readonly string[]): Check =>
  (value) =>
    choices.includes(value as string) ? undefined : `must be one of ${choices.join(', ')}`;
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) ? value.map(check).find((says) => says !== undefined) : 'must be a list';
const port: Check = (value) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 65_535 ? undefined : 'must be 1 to 65535';
const flag: Check = (value) =>
  [true, false, 0, 1, '0', '1'].includes(value as never) ? undefined : 'must be true or false';
/** A day that there is: not the 30th of February. */
const day: Check = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  new Date(`${value}T00:00Z`).toJSON()?.startsWith(value)
    ? undefined
    : 'must be a day, YYYY-MM-DD';
const address = matching(/^[^\s@]+@[^\s@]+$/, 'must be a mail address');

/** What text has to look like on the wire, by the format of its field. */
const FORMATS: Readonly<Record<Format, Check>> = {
  name: matching(/^[A-Za-z][\w-]{1,63}$/, 'must begin with a letter, then letters, digits, - and _'),
  host: matching(/^[^\s/@]+$/, 'must be a host name or an address'),
  port,
  mail: address,
  'client-id': text,
  'client-secret': text,
  tenant: matching(/^[\w.-]+$/, 'must be an ID or a domain'),
  account: text,
  date: day,
  issuer: fitting(isIssuer, 'must be an https:// address without a query'),
  endpoint: fitting(isEndpointAddress, 'must be an https:// address'),
  scope: fitting(isScope, 'must be scopes, separated by single spaces'),
  certificate: lines,
  'private-key': lines,
  'service-account': lines,
};

/** What a choice may be on the wire. */
const CHOICES: Readonly<Record<Extract<Field, { kind: 'choice' }>['key'], Check>> = {
  'oauth2-grant': oneOf(...GRANTS),
  'oauth2-client-auth': oneOf(...CLIENT_AUTHENTICATIONS),
  'oauth2-sasl-mechanism': oneOf(...SASL_MECHANISMS),
  'oauth2-registration': matching(/^[\w.-]{1,64}$/, 'must be the name of a registration'),
};

/** The keys that a field of the form stands for on the wire, each with its check. */
function wireKeys({ key, kind, format }: Field): Readonly<Record<string, Check>> {
  const check = format ? FORMATS[format] : text;
  switch (kind) {
    case 'switch':
      return { disable: flag };
    case 'encryption':
      return { [key]: oneOf('insecure', 'starttls', 'tls') };
    case 'method':
      return { [key]: oneOf(...AUTH_METHODS), 'oauth2-provider': text };
    case 'choice':
      return { [key]: CHOICES[key] };
    case 'users':
    case 'recipients':
      return { [key]: listOf(check) };
    default:
      return { [key]: check };
  }
}

/** The keys of a target, each with its check: those of the form, and the checksum of what was loaded. */
export const TARGET_KEYS: Readonly<Record<string, Check>> = Object.assign(
  { digest: text },
  ...FIELDS.map(wireKeys),
) as Record<string, Check>;

/** The keys of an exchange request. */
export const EXCHANGE_KEYS: Readonly<Record<string, Check>> = {
  ...Object.fromEntries(
    [
      'name',
      'auth-method',
      'oauth2-client-id',
      'oauth2-client-auth',
      'oauth2-client-secret',
      'oauth2-client-certificate',
      'oauth2-client-private-key',
      'oauth2-tenant-id',
      'oauth2-provider',
      ...OTHER_PROVIDER_KEYS,
      'oauth2-registration',
    ].map((key) => [key, TARGET_KEYS[key] ?? text]),
  ),
  'authorization-code': text,
  'redirect-uri': matching(/^https?:\/\//, 'must be an address'),
  'code-verifier': matching(/^[\w.~-]{43,128}$/, 'must be a code verifier (RFC 7636)'),
};

/** The keys of a request for a certificate. */
export const CERTIFICATE_KEYS: Readonly<Record<string, Check>> = { name: TARGET_KEYS.name ?? text };

/** The keys of a request to find a provider's addresses. */
export const DISCOVERY_KEYS: Readonly<Record<string, Check>> = {
  'oauth2-issuer': TARGET_KEYS['oauth2-issuer'] ?? text,
};

/** What may be deleted in an update. */
export const deletable: Check = listOf((value) =>
  typeof value === 'string' && Object.hasOwn(TARGET_KEYS, value) && value !== 'name'
    ? undefined
    : 'names no key that can go',
);

/**
 * Makes sure that a body has known keys with good values only.
 *
 * @throws {Failure} 400 `invalid_parameter`, naming the key
 */
export function checkBody(
  body: unknown,
  keys: Readonly<Record<string, Check>>,
  required: readonly string[] = [],
): asserts body is Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Failure(400, 'invalid_request', 'The body must be a JSON object.');
  }
  for (const [key, value] of Object.entries(body)) {
    if (!Object.hasOwn(keys, key)) throw invalidParameter(`There is no parameter ${key.slice(0, 64)}.`);
    const says = keys[key]?.(value);
    if (says !== undefined) throw invalidParameter(`${key} ${says}.`);
  }
  for (const key of required) {
    if (!(key in body)) throw invalidParameter(`${key} is missing.`);
  }
}
