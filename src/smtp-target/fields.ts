import { hasTenants } from '../providers/endpoint.js';
import type { Provider } from '../providers/provider.js';
import { checkRegistration } from '../providers/value-rule.js';
import type { RegistrationValue } from '../providers/value-rule.js';
import { hasSavedSecret, recipients, textValue } from './form.js';
import type { TargetForm, TextKey } from './form.js';
import { isOAuth2 } from './auth-method.js';
import { methodFor } from './method.js';
import type { Problem, ProblemId } from './problem.js';
import { isHost, isMailAddress, isPort, isTargetName } from './rules.js';

/** Key of a field: its key on the wire, but for `enable`, which is the opposite of `disable` there. */
export type FieldKey = TextKey | 'enable' | 'auth-method' | 'oauth2-refresh-token' | 'mailto' | 'mailto-user';

/** The form and all that decides which fields it has and what they need. */
export interface FormSituation {
  readonly form: TargetForm;
  /** A saved target is being edited. */
  readonly edit: boolean;
  /** Providers that the host offers; none without OAuth2. */
  readonly providers: readonly Provider[];
  /** The host has users who can be recipients. */
  readonly hasUsers?: boolean;
}

export type Section = 'target' | 'connection' | 'sign-in' | 'message' | 'advanced';

/** One field as data: the renderer, the validation and the documentation are driven by the same rows. */
export interface Field {
  readonly key: FieldKey;
  readonly kind: 'text' | 'secret' | 'switch' | 'encryption' | 'method' | 'sign-in' | 'users' | 'recipients';
  readonly section: Section;
  /** Always, when absent. */
  readonly shown?: (at: FormSituation) => boolean;
  /** Never, when absent. */
  readonly required?: (at: FormSituation) => boolean;
  /** Judges a value that is there. */
  readonly check?: (value: string, at: FormSituation) => Problem | undefined;
  /** The browser's autofill (HTML `autocomplete`); off when absent. */
  readonly autocomplete?: string;
  readonly inputMode?: 'email' | 'numeric' | 'url';
  /** An example in the field. It is no label. */
  readonly placeholder?: string;
  /** Takes the whole width where there are two columns. */
  readonly wide?: true;
}

const always = () => true;
const unless =
  (id: ProblemId, rule: (text: string) => boolean) =>
  (text: string): Problem | undefined =>
    rule(text) ? undefined : { id };

/** The provider that is chosen among those the host offers. */
export function chosenProvider({ form, providers }: FormSituation): Provider | undefined {
  return providers.find((provider) => methodFor(provider) === form.method);
}

/** Whether the target signs in with OAuth2 in a way that the host does not offer: it is shown, and saved as it came. */
export function isForeign(at: FormSituation): boolean {
  return isOAuth2(at.form.method) && !chosenProvider(at);
}

/** Whether recipients are chosen among the host's users, too. */
export function choosesUsers({ form, hasUsers }: FormSituation): boolean {
  return hasUsers === true || form['mailto-user'].length > 0;
}

/** Whether the form has a field. */
export function isShown({ shown }: Field, at: FormSituation): boolean {
  return !shown || shown(at);
}

const byPassword = ({ form }: FormSituation) => form.method === 'plain';
const byOAuth2 = ({ form }: FormSituation) => isOAuth2(form.method);
const byOfferedOAuth2 = (at: FormSituation) => chosenProvider(at) !== undefined;
const withoutSavedSecret = ({ form, edit }: FormSituation) => !hasSavedSecret(form, edit);

/** The rule of the provider that is chosen. */
const byProvider =
  (value: RegistrationValue) =>
  (text: string, at: FormSituation): Problem | undefined => {
    const provider = chosenProvider(at);
    return provider && checkRegistration(provider, value, text);
  };

/** Whether the provider that is chosen has a trait. */
const ifProvider = (holds: (provider: Provider) => boolean | undefined) => (at: FormSituation) => {
  const provider = chosenProvider(at);
  return provider !== undefined && holds(provider) === true;
};

function checkRecipients(text: string): Problem | undefined {
  const wrong = text.split(' ').filter((address) => !isMailAddress(address));
  return wrong.length > 0 ? { id: 'recipients', values: { addresses: wrong.join(', ') } } : undefined;
}

/** The fields in the order in which they are shown and checked. */
export const FIELDS: readonly Field[] = [
  {
    key: 'name',
    kind: 'text',
    section: 'target',
    required: ({ edit }) => !edit,
    check: (text, { edit }) => (edit || isTargetName(text) ? undefined : { id: 'name' }),
  },
  { key: 'enable', kind: 'switch', section: 'target' },
  {
    key: 'server',
    kind: 'text',
    section: 'connection',
    required: always,
    check: unless('host', isHost),
    inputMode: 'url',
    placeholder: 'mail.example.com',
  },
  { key: 'mode', kind: 'encryption', section: 'connection' },
  { key: 'port', kind: 'text', section: 'connection', check: unless('port', isPort), inputMode: 'numeric' },
  { key: 'auth-method', kind: 'method', section: 'sign-in' },
  {
    key: 'oauth2-client-id',
    kind: 'text',
    section: 'sign-in',
    shown: byOAuth2,
    required: byOfferedOAuth2,
    check: byProvider('clientId'),
  },
  {
    key: 'oauth2-client-secret',
    kind: 'secret',
    section: 'sign-in',
    shown: byOfferedOAuth2,
    required: (at) =>
      ifProvider(({ requiresClientSecret }) => requiresClientSecret)(at) && withoutSavedSecret(at),
    check: byProvider('clientSecret'),
  },
  {
    key: 'oauth2-tenant-id',
    kind: 'text',
    section: 'sign-in',
    shown: (at) =>
      isForeign(at) ? textValue(at.form, 'oauth2-tenant-id') !== '' : ifProvider(hasTenants)(at),
    required: ifProvider(({ defaultTenant }) => defaultTenant === undefined),
    check: byProvider('tenant'),
  },
  {
    key: 'username',
    kind: 'text',
    section: 'sign-in',
    shown: (at) => byPassword(at) || byOAuth2(at),
    required: byPassword,
    autocomplete: 'username',
  },
  {
    key: 'password',
    kind: 'secret',
    section: 'sign-in',
    shown: byPassword,
    required: withoutSavedSecret,
    autocomplete: 'new-password',
  },
  { key: 'oauth2-refresh-token', kind: 'sign-in', section: 'sign-in', shown: byOfferedOAuth2, wide: true },
  {
    key: 'from-address',
    kind: 'text',
    section: 'message',
    required: always,
    check: unless('mail', isMailAddress),
    autocomplete: 'email',
    inputMode: 'email',
    placeholder: 'user@example.com',
  },
  { key: 'mailto-user', kind: 'users', section: 'message', shown: choosesUsers, wide: true },
  {
    key: 'mailto',
    kind: 'recipients',
    section: 'message',
    check: checkRecipients,
    inputMode: 'email',
    wide: true,
  },
  { key: 'comment', kind: 'text', section: 'message', wide: true },
  { key: 'author', kind: 'text', section: 'advanced' },
];

/** What a field holds as text, for `required` and `check`. */
export function fieldText(form: TargetForm, { key, kind }: Field): string {
  if (key === 'mailto') return recipients(form).join(' ');
  return kind === 'text' || kind === 'secret' ? textValue(form, key as TextKey) : '';
}
