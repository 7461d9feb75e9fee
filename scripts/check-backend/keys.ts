/** Wrong in place of every text: of another type, empty, longer than the contract has it, or more than one line. */
const NO_TEXT: readonly unknown[] = [
  null,
  5,
  true,
  ['x'],
  { x: 1 },
  '',
  'x'.repeat(4_097),
  'a\nb',
  'a\rb',
  'a\0b',
];
/** Wrong in place of a file's text, which has many lines. */
const NO_FILE: readonly unknown[] = [null, 5, true, ['x'], { x: 1 }, '', 'a\0b', 'x'.repeat(20_000)];
const NO_DAY: readonly unknown[] = [
  null,
  5,
  true,
  '',
  'soon',
  '1.2.2027',
  '2027-1-2',
  '2027-02-30',
  ['2027-01-02'],
];
const NO_ADDRESS: readonly unknown[] = [
  ...NO_TEXT,
  'admin',
  'a b@example.com',
  '@example.com',
  'admin@',
  'a@example.com\r\nBcc: other@example.com',
];
const NO_LIST: readonly unknown[] = [
  null,
  5,
  'admin@example.com',
  {},
  [null],
  [5],
  [''],
  [['a@example.com']],
  ['a\nb'],
];

/** Addresses that no authorization server has, and that would lead a request elsewhere than they seem to. */
const NO_ENDPOINT: readonly unknown[] = [
  ...NO_TEXT,
  'id.example.com/token',
  'http://id.example.com/token',
  'ftp://id.example.com/token',
  'javascript:alert(1)',
  'https://user@id.example.com/token',
  'https://id.example.com\\@other.example/token',
  'https://id.example.com/token#part',
  'https://id.example.com/{tenant}/token',
  'https://id.example.com/a b',
];

/** The keys of a target with values that they cannot have. */
export const WRONG_VALUES: Readonly<Record<string, readonly unknown[]>> = {
  server: [...NO_TEXT, 'mail example', 'mail.example.com/x', 'user@mail.example.com'],
  port: [null, 0, -1, 65_536, 1.5, '25', 'smtp', true, [25]],
  mode: [null, '', 5, 'ssl', 'TLS', ['tls']],
  'auth-method': [null, '', 5, 'magic', 'PLAIN', 'constructor', ['plain']],
  username: NO_TEXT,
  password: NO_TEXT,
  'oauth2-client-id': NO_TEXT,
  'oauth2-client-secret': NO_TEXT,
  'oauth2-tenant-id': [...NO_TEXT, 'a b', '../common', 'a/b', 'a?b'],
  'oauth2-provider': NO_TEXT,
  'oauth2-issuer': [...NO_ENDPOINT, 'https://id.example.com/?a=b'],
  'oauth2-authorization-endpoint': NO_ENDPOINT,
  'oauth2-token-endpoint': NO_ENDPOINT,
  'oauth2-scope': [...NO_TEXT, ' a', 'a  b', 'a"b'],
  'oauth2-sasl-mechanism': [null, '', 5, 'PLAIN', 'xoauth2', 'constructor', ['XOAUTH2']],
  'oauth2-registration': [...NO_TEXT, 'a b', '../other', 'constructor', 'no-such-registration'],
  'oauth2-grant': [null, '', 5, 'password', 'constructor', ['client-credentials']],
  'oauth2-client-auth': [null, '', 5, 'none', 'constructor', ['certificate']],
  'oauth2-client-secret-expires': NO_DAY,
  'oauth2-client-certificate': NO_FILE,
  'oauth2-client-private-key': NO_FILE,
  'oauth2-service-account-key': NO_FILE,
  'from-address': NO_ADDRESS,
  author: NO_TEXT,
  mailto: [...NO_LIST, ['admin'], ['a@example.com', 'b'], ['a@example.com\r\nX: y']],
  'mailto-user': NO_LIST,
  comment: NO_TEXT,
  disable: [null, 'yes', 2, '', [], {}],
  // An empty one may be ignored: the sign-in stays either way (S2).
  'oauth2-refresh-token': NO_TEXT.filter((value) => value !== ''),
};

/** Keys that there are not, some of which every object has. */
export const UNKNOWN_KEYS = ['surprise', 'Comment', 'comment ', 'constructor', 'toString', 'hasOwnProperty'];

/** What cannot be deleted from a target. */
export const WRONG_DELETES: readonly unknown[] = [
  null,
  5,
  'comment',
  {},
  [5],
  [['comment']],
  ['surprise'],
  ['name'],
  ['constructor'],
  ['comment', 'surprise'],
  ['server'],
  ['from-address'],
];

/** The keys of an exchange request with values that they cannot have. */
export const WRONG_IN_EXCHANGE: Readonly<Record<string, readonly unknown[]>> = {
  ...Object.fromEntries(
    [
      'auth-method',
      'oauth2-client-id',
      'oauth2-client-auth',
      'oauth2-client-secret',
      'oauth2-client-certificate',
      'oauth2-client-private-key',
      'oauth2-tenant-id',
      'oauth2-provider',
      'oauth2-issuer',
      'oauth2-authorization-endpoint',
      'oauth2-token-endpoint',
      'oauth2-scope',
      'oauth2-sasl-mechanism',
      'oauth2-registration',
    ].map((key) => [key, WRONG_VALUES[key] ?? []]),
  ),
  name: [null, 5, '', 'a b', '../escape', 'x'.repeat(65)],
  'authorization-code': NO_TEXT,
  'redirect-uri': [...NO_TEXT, 'javascript:alert(1)', 'host.example/callback', 'file:///etc/passwd'],
  'code-verifier': [...NO_TEXT, 'x'.repeat(42), 'x'.repeat(129), `${'x'.repeat(42)} `, `${'x'.repeat(42)}+`],
};

export const WRONG_RECIPIENTS: readonly unknown[] = [undefined, ...NO_ADDRESS, ['admin@example.com']];

/** Other good values for the keys that a target can have. */
export const CHANGES: Readonly<Record<string, unknown>> = {
  server: 'mail.example.com',
  port: 2525,
  mode: 'tls',
  username: 'somebody',
  'oauth2-client-id': 'another-client',
  'from-address': 'other@example.com',
  author: 'Zoë',
  mailto: ['b@example.com', 'c@example.com'],
  'mailto-user': ['root@pam'],
  comment: 'grüße',
  disable: true,
};

/** The keys that a target can be without. */
export const OPTIONAL_KEYS = ['port', 'mode', 'username', 'author', 'mailto-user', 'comment', 'disable'];

/** Names that leave the directory, or that another program would read in another way. */
export const WRONG_NAMES: readonly unknown[] = [
  '../escape',
  'a/b',
  '..',
  '.hidden',
  '',
  'a',
  '7seven',
  '-dash',
  '_line',
  'a.b',
  'a b',
  'nämlich',
  'newline\n',
  '\nnewline',
  'nul\0',
  '__proto__',
  'x'.repeat(65),
  null,
  5,
  ['ab'],
];

/** Beginnings of names that can be: with the longest and the shortest one. `tail` makes them nobody's. */
export const goodNames = (tail: string): readonly string[] => [
  `Z${tail}`.slice(0, 2),
  `check-${tail}-33`.padEnd(33, 'x'),
  `Check_${tail}`.padEnd(64, '9'),
  `check--__${tail}`,
];
