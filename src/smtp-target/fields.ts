/**
 * The fields of the form as data, without any code of their own: these rows drive the form, the validation, what is
 * submitted and deleted, the schema of the reference backend and the types of the keys. A new field is a row here and its
 * label in each language.
 */

/** A group of fields. What belongs to the connection and to the sign-in, each sign-in method has for itself. */
export type Section = 'target' | 'connection' | 'sign-in' | 'message' | 'advanced';

/** When a field is shown or required; `conditions.ts` says what each means. */
export type Condition =
  | 'always'
  | 'create'
  | 'password'
  | 'signs-in'
  | 'oauth2'
  | 'offered-oauth2'
  | 'other-provider'
  | 'registrations'
  | 'grants'
  | 'client-authentications'
  | 'client-id'
  | 'client-id-needed'
  | 'no-saved-secret'
  | 'client-secret'
  | 'client-secret-needed'
  | 'secret-end'
  | 'certificate'
  | 'private-key-needed'
  | 'service-account'
  | 'service-account-needed'
  | 'tenants'
  | 'tenant-needed'
  | 'account-needed'
  | 'person'
  | 'users'
  | 'recipients';

/** What a value has to look like; `checks.ts` judges it. Any one line of text, when absent. */
export type Format =
  | 'name'
  | 'host'
  | 'port'
  | 'mail'
  | 'client-id'
  | 'client-secret'
  | 'tenant'
  | 'account'
  | 'date'
  | 'issuer'
  | 'endpoint'
  | 'scope'
  | 'certificate'
  | 'private-key'
  | 'service-account';

interface Row {
  /** Its key on the wire, but for `enable`, which is the opposite of `disable` there. */
  readonly key: string;
  readonly section: Section;
  /** Always, when absent. */
  readonly shown?: Condition;
  /** Never, when absent. One that is required always, or of each new target, is never deleted. */
  readonly required?: Condition;
  readonly format?: Format;
  /**
   * The browser's autofill (HTML `autocomplete`); off when absent. A secret says `new-password`: Chromium fills the login that an
   * administrator saved for the page into any other password field, and into the text field before it.
   */
  readonly autocomplete?: string;
  readonly inputMode?: 'email' | 'numeric' | 'url';
  /** An example in the field. It is no label. */
  readonly placeholder?: string;
  /** Takes the whole width where there are two columns. */
  readonly wide?: true;
}

/** One line of text. */
interface TextRow extends Row {
  readonly kind: 'text';
  /** A number on the wire; text when absent. */
  readonly wire?: 'number';
  /** Prose, in the direction and with the spelling of its language. */
  readonly prose?: true;
  /** Several lines, for example a certificate in PEM. */
  readonly multiline?: true;
}

/** Text that is write only: never shown unasked, never in an answer of the host. */
interface SecretRow extends Row {
  readonly kind: 'secret';
  readonly multiline?: true;
}

/** One of a few ways; `choices.ts` says which there are. On the wire it is absent for the way that has always been there. */
interface ChoiceRow extends Row {
  readonly kind: 'choice';
  /** The way for which the wire says nothing. */
  readonly absent: string;
}

/** A field of which there is one, with a control of its own. */
interface SpecialRow<Kind extends string> extends Row {
  readonly kind: Kind;
}

type FieldRow =
  | TextRow
  | SecretRow
  | ChoiceRow
  | SpecialRow<'switch'>
  | SpecialRow<'encryption'>
  | SpecialRow<'method'>
  | SpecialRow<'sign-in'>
  | SpecialRow<'users'>
  | SpecialRow<'recipients'>;

const ROWS = [
  { key: 'name', kind: 'text', section: 'target', required: 'create', format: 'name' },
  { key: 'enable', kind: 'switch', section: 'target' },
  {
    key: 'server',
    kind: 'text',
    section: 'connection',
    required: 'always',
    format: 'host',
    inputMode: 'url',
    placeholder: 'mail.example.com',
  },
  { key: 'mode', kind: 'encryption', section: 'connection' },
  { key: 'port', kind: 'text', section: 'connection', format: 'port', inputMode: 'numeric', wire: 'number' },
  { key: 'auth-method', kind: 'method', section: 'sign-in' },
  {
    key: 'oauth2-issuer',
    kind: 'text',
    section: 'sign-in',
    shown: 'other-provider',
    format: 'issuer',
    inputMode: 'url',
    placeholder: 'https://id.example.com',
    wide: true,
  },
  {
    key: 'oauth2-authorization-endpoint',
    kind: 'text',
    section: 'sign-in',
    shown: 'other-provider',
    required: 'other-provider',
    format: 'endpoint',
    inputMode: 'url',
    wide: true,
  },
  {
    key: 'oauth2-token-endpoint',
    kind: 'text',
    section: 'sign-in',
    shown: 'other-provider',
    required: 'other-provider',
    format: 'endpoint',
    inputMode: 'url',
    wide: true,
  },
  {
    key: 'oauth2-scope',
    kind: 'text',
    section: 'sign-in',
    shown: 'other-provider',
    required: 'other-provider',
    format: 'scope',
  },
  {
    key: 'oauth2-sasl-mechanism',
    kind: 'choice',
    absent: 'XOAUTH2',
    section: 'sign-in',
    shown: 'other-provider',
  },
  { key: 'oauth2-registration', kind: 'choice', absent: '', section: 'sign-in', shown: 'registrations' },
  {
    key: 'oauth2-grant',
    kind: 'choice',
    absent: 'authorization-code',
    section: 'sign-in',
    shown: 'grants',
    wide: true,
  },
  {
    key: 'oauth2-client-id',
    kind: 'text',
    section: 'sign-in',
    shown: 'client-id',
    required: 'client-id-needed',
    format: 'client-id',
  },
  {
    key: 'oauth2-client-auth',
    kind: 'choice',
    absent: 'secret',
    section: 'sign-in',
    shown: 'client-authentications',
  },
  {
    key: 'oauth2-client-secret',
    kind: 'secret',
    section: 'sign-in',
    shown: 'client-secret',
    required: 'client-secret-needed',
    format: 'client-secret',
    autocomplete: 'new-password',
  },
  {
    key: 'oauth2-client-secret-expires',
    kind: 'text',
    section: 'sign-in',
    shown: 'secret-end',
    format: 'date',
    placeholder: 'YYYY-MM-DD',
  },
  {
    key: 'oauth2-client-certificate',
    kind: 'text',
    section: 'sign-in',
    shown: 'certificate',
    required: 'certificate',
    format: 'certificate',
    placeholder: '-----BEGIN CERTIFICATE-----',
    multiline: true,
    wide: true,
  },
  {
    key: 'oauth2-client-private-key',
    kind: 'secret',
    section: 'sign-in',
    shown: 'certificate',
    required: 'private-key-needed',
    format: 'private-key',
    placeholder: '-----BEGIN PRIVATE KEY-----',
    multiline: true,
    wide: true,
  },
  {
    key: 'oauth2-service-account-key',
    kind: 'secret',
    section: 'sign-in',
    shown: 'service-account',
    required: 'service-account-needed',
    format: 'service-account',
    placeholder: '{ "type": "service_account", …',
    multiline: true,
    wide: true,
  },
  {
    key: 'oauth2-tenant-id',
    kind: 'text',
    section: 'sign-in',
    shown: 'tenants',
    required: 'tenant-needed',
    format: 'tenant',
  },
  {
    key: 'username',
    kind: 'text',
    section: 'sign-in',
    shown: 'signs-in',
    required: 'account-needed',
    format: 'account',
  },
  {
    key: 'password',
    kind: 'secret',
    section: 'sign-in',
    shown: 'password',
    required: 'no-saved-secret',
    autocomplete: 'new-password',
  },
  { key: 'oauth2-refresh-token', kind: 'sign-in', section: 'sign-in', shown: 'person', wide: true },
  {
    key: 'from-address',
    kind: 'text',
    section: 'message',
    required: 'always',
    format: 'mail',
    inputMode: 'email',
    placeholder: 'user@example.com',
  },
  { key: 'mailto-user', kind: 'users', section: 'message', shown: 'users', wide: true },
  {
    key: 'mailto',
    kind: 'recipients',
    section: 'message',
    shown: 'recipients',
    format: 'mail',
    inputMode: 'email',
    wide: true,
  },
  { key: 'comment', kind: 'text', section: 'message', wide: true, prose: true },
  { key: 'author', kind: 'text', section: 'advanced', prose: true },
] as const satisfies readonly FieldRow[];

type Kind = FieldRow['kind'];
type KeysByKind = { [K in Kind]: Extract<(typeof ROWS)[number], { readonly kind: K }>['key'] };
type FieldsByKind = {
  [K in Kind]: Omit<Extract<FieldRow, { readonly kind: K }>, 'key'> & { readonly key: KeysByKind[K] };
};

/** The fields of some kinds. */
export type FieldOf<K extends Kind> = FieldsByKind[K];
/** One field, told apart by its `kind`. */
export type Field = FieldOf<Kind>;
/** Key of a field: its key on the wire, but for `enable`, which is the opposite of `disable` there. */
export type FieldKey = Field['key'];
/** Keys of the values that are entered as text. */
export type TextKey = KeysByKind['text' | 'secret'];
/** Keys of the values that are held as text: entered, or chosen from a list. */
export type ValueKey = TextKey | KeysByKind['encryption' | 'choice'];
export type ListKey = KeysByKind['users' | 'recipients'];

/** The fields in the order in which they are shown and checked. */
export const FIELDS: readonly Field[] = ROWS;

/** The row of a key. */
export function fieldOf(key: string): Field | undefined {
  return FIELDS.find((field) => field.key === key);
}

/** Whether a field is entered as text. */
export function isText(field: Field): field is FieldOf<'text' | 'secret'> {
  return field.kind === 'text' || field.kind === 'secret';
}

/** Whether each sign-in method has its own value, so that trying another one loses and mixes nothing. */
export function isPerMethod({ section }: Field): boolean {
  return section === 'connection' || section === 'sign-in';
}
