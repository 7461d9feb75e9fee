import fc from 'fast-check';
import { google } from '../../src/providers/google.js';
import { microsoft } from '../../src/providers/microsoft.js';
import type { Provider } from '../../src/providers/provider.js';
import type { ValueKey } from '../../src/smtp-target/fields.js';

/** Providers of every kind: several grants, several credentials, one of either that the wire says nothing of, and one that it names. */
const mailbox: Provider = {
  id: 'mailbox',
  name: 'Mailbox',
  family: 'generic',
  authorizationEndpoint: 'https://id.example.com/authorize',
  tokenEndpoint: 'https://id.example.com/token',
  scopes: ['smtp'],
  smtp: { server: 'smtp.example.com', port: 465, mode: 'tls' },
};
const robot: Provider = {
  ...mailbox,
  id: 'robot',
  name: 'Robot',
  grants: ['client-credentials'],
  clientAuthentications: ['certificate'],
};
export const OFFERED = { google, microsoft, mailbox, robot };

export const METHODS: Readonly<Record<keyof typeof OFFERED | 'other', string>> = {
  google: 'google-oauth2',
  microsoft: 'microsoft-oauth2',
  mailbox: 'oauth2/mailbox',
  robot: 'oauth2/robot',
  other: 'oauth2/other',
};
export const FOREIGN = 'oauth2/zoho';

/** What is typed, and what it means on the wire. */
type Typed = readonly [text: string, meaning: string];

const word = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,10}[a-z0-9]$/);
const plainly = word.map((text): Typed => [text, text]);
const nothing = fc.constantFrom<Typed>(['', ''], ['  ', ''], ['\u200b', '']);
const asCopied = word.chain((text) =>
  fc.constantFrom<Typed>([` ${text} `, text], [`${text}\u200b`, text], [`\ufeff${text}\n`, text]),
);
const quoted = word.map((text): Typed => [`"${text}"`, text]);
const oneOf = (...of: readonly fc.Arbitrary<Typed>[]) => fc.oneof(...of, nothing);
const as = (...texts: readonly string[]) => fc.constantFrom(...texts.map((text): Typed => [text, text]));
const secret = fc.stringMatching(/^[\w~.-]{12,30}$/).map((text): Typed => [text, text]);
const sentence = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .filter((text) => !/[\p{Cc}\p{Cf}]/u.test(text))
  .map((text): Typed => [text, text.trim()]);

/** What people enter in each field. */
const ENTRIES = {
  name: oneOf(plainly, asCopied),
  'from-address': oneOf(as('ops@example.com', 'not an address'), asCopied),
  // Prose is what was typed.
  comment: sentence,
  author: sentence,
  server: oneOf(plainly, asCopied, as('smtp.gmail.com', 'mail.example.com')),
  port: oneOf(as('25', '587', '70000', '0', 'x')),
  username: oneOf(plainly, asCopied),
  // Its blanks are part of it.
  password: fc.oneof(
    secret,
    sentence.map(([text]): Typed => [text, text]),
  ),
  'oauth2-client-id': oneOf(plainly, asCopied, quoted, as('1-a.apps.googleusercontent.com')),
  'oauth2-client-secret': oneOf(secret, quoted),
  'oauth2-client-secret-expires': oneOf(as('2027-02-28', '2027-02-30')),
  'oauth2-tenant-id': oneOf(plainly, quoted, as('contoso.com')),
  'oauth2-client-certificate': oneOf(as('-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----')),
  'oauth2-client-private-key': oneOf(as('-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----')),
  'oauth2-service-account-key': oneOf(as('{"type":"service_account"}')),
  'oauth2-issuer': oneOf(as('https://id.example.org')),
  'oauth2-authorization-endpoint': oneOf(as('https://id.example.org/a', 'ftp://x')),
  'oauth2-token-endpoint': oneOf(as('https://id.example.org/t', 'https://id.example.org/u')),
  'oauth2-scope': oneOf(as('smtp', 'smtp offline_access')),
} satisfies Partial<Record<ValueKey, fc.Arbitrary<Typed>>>;
type TextKey = keyof typeof ENTRIES;

export const CHOICES = {
  mode: ['tls', 'starttls', 'insecure'],
  'oauth2-grant': ['authorization-code', 'client-credentials', 'jwt-bearer'],
  'oauth2-client-auth': ['secret', 'certificate'],
  'oauth2-sasl-mechanism': ['XOAUTH2', 'OAUTHBEARER'],
  'oauth2-registration': ['', 'house'],
} as const;
type ChoiceKey = keyof typeof CHOICES;

export type Step =
  | { readonly do: 'enter'; readonly key: TextKey; readonly typed: Typed }
  | { readonly do: 'choose'; readonly key: ChoiceKey; readonly which: number }
  | { readonly do: 'method'; readonly which: number }
  | { readonly do: 'enable'; readonly on: boolean }
  | { readonly do: 'recipient'; readonly address: string }
  | { readonly do: 'remove'; readonly which: number }
  | { readonly do: 'users'; readonly users: readonly string[] }
  | { readonly do: 'sign in' | 'come back' | 'reset' | 'leave and return' };

const keys = <T extends object>(of: T) => Object.keys(of) as (keyof T)[];
const which = fc.nat(6);
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .constantFrom(...keys(ENTRIES))
      .chain((key) => ENTRIES[key].map((typed): Step => ({ do: 'enter', key, typed }))),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('choose' as const),
      key: fc.constantFrom(...keys(CHOICES)),
      which,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('method' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('enable' as const), on: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('recipient' as const),
      address: fc.constantFrom('a@example.com', 'b@example.com', 'A@example.com'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), which }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('users' as const), users: fc.constantFrom([], ['root@pam']) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'sign in' as const,
        'come back' as const,
        'reset' as const,
        'leave and return' as const,
      ),
    }),
  },
);

const when = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const MASK = '********';

const id = word;
const account = when(fc.constantFrom('ops', 'shared@example.com'));
const oauth2 = (method: string, more: Readonly<Record<string, fc.Arbitrary<unknown>>> = {}) => {
  const [own, provider] = method.split('/');
  return fc.record({
    'auth-method': fc.constant(own),
    'oauth2-provider': fc.constant(provider),
    'oauth2-client-id': id,
    username: account,
    ...more,
  });
};
const service = fc.constant({
  'auth-method': METHODS.google,
  'oauth2-grant': 'jwt-bearer',
  username: 'ops@example.com',
});
const byCertificate = {
  'oauth2-client-auth': fc.constant('certificate'),
  'oauth2-client-certificate': fc.constant('-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----'),
};

/** How a saved target signs in. */
const signIns: fc.Arbitrary<object> = fc.oneof(
  fc.constantFrom({}, { 'auth-method': 'none' }),
  fc.record({
    username: fc.constantFrom('ops', 'ops@example.com'),
    'auth-method': when(fc.constant('plain')),
    password: when(fc.constant(MASK)),
  }),
  oauth2(METHODS.google),
  service,
  oauth2(METHODS.microsoft, {
    'oauth2-tenant-id': when(id),
    'oauth2-grant': when(fc.constant('client-credentials')),
    'oauth2-client-secret-expires': when(fc.constant('2027-02-28')),
    'oauth2-client-secret': when(fc.constant(MASK)),
  }),
  oauth2(METHODS.microsoft, { 'oauth2-tenant-id': id, ...byCertificate }),
  oauth2(METHODS.mailbox),
  oauth2(METHODS.robot, { 'oauth2-grant': fc.constant('client-credentials'), ...byCertificate }),
  oauth2(METHODS.other, {
    'oauth2-issuer': when(fc.constant('https://id.example.org')),
    'oauth2-authorization-endpoint': fc.constant('https://id.example.org/a'),
    'oauth2-token-endpoint': fc.constant('https://id.example.org/t'),
    'oauth2-scope': fc.constant('smtp'),
    'oauth2-sasl-mechanism': when(fc.constant('OAUTHBEARER')),
  }),
  oauth2(FOREIGN, {
    'oauth2-tenant-id': when(id),
    'oauth2-grant': when(fc.constant('client-credentials')),
  }),
);

/** A target as a host's API gives it, with keys that are the host's own. */
export const target = fc
  .tuple(
    fc.record({
      name: fc.constant('ops'),
      server: word,
      mode: when(fc.constantFrom(...CHOICES.mode)),
      port: when(fc.integer({ min: 1, max: 65_535 })),
      'from-address': fc.constant('ops@example.com'),
      comment: when(word),
      author: when(word),
      mailto: when(fc.constantFrom(['a@example.com'], ['a@example.com', 'c@example.com'])),
      'mailto-user': when(fc.constant(['root@pam'])),
      disable: when(fc.constantFrom(1, '1', true)),
      digest: when(fc.constant('d1')),
      origin: when(fc.constant('user-created')),
    }),
    signIns,
  )
  .map(([base, way]) => ({ ...base, ...way }))
  // As JSON brings it: no key without a value.
  .map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)));

/** What the host offers. */
export const host = fc.record({
  edit: fc.boolean(),
  offers: fc.subarray(keys(OFFERED)),
  otherProvider: fc.boolean(),
  registrations: fc.boolean(),
  ownRegistration: fc.boolean(),
  hasUsers: fc.boolean(),
  recipients: fc.constantFrom('required' as const, 'optional' as const, 'none' as const),
});
