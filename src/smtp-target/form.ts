import type { Provider } from '../providers/provider.js';
import { isOAuth2 } from './auth-method.js';
import { cleanPasted, mergeAddresses, splitAddresses } from './clean.js';
import { FIELDS, fieldOf, isPerMethod, isText } from './fields.js';
import type { Field, FieldOf, ListKey, ValueKey } from './fields.js';
import { methodFor, methodOf } from './method.js';
import type { Method } from './method.js';
import type { SmtpTarget } from './target.js';

/** A finished sign-in, and the application and tenant for which it holds. */
export interface Authorization {
  readonly clientId: string;
  readonly tenantId: string;
  /** The token or the reference to it; absent for the one that is saved already. */
  readonly refreshToken?: string;
  readonly account?: string;
  readonly scope?: string;
}

/** Values as they were typed or chosen, by the key of their field. */
export type Texts = Readonly<Partial<Record<ValueKey, string>>>;

/** What each sign-in method has for itself. */
export interface MethodValues {
  readonly texts: Texts;
  readonly authorization?: Authorization;
}

/** Everything in the form. Never changed in place: each function below gives a new one. */
export interface TargetForm {
  /** A copy of the target that was loaded, exactly as it came. */
  readonly loaded: SmtpTarget;
  readonly method: Method;
  /** The sign-in that was saved has been ended since. */
  readonly disconnected: boolean;
  readonly enable: boolean;
  readonly texts: Texts;
  readonly lists: Readonly<Record<ListKey, readonly string[]>>;
  /** Text in the recipients' field that is not a finished recipient yet. */
  readonly mailtoText: string;
  readonly byMethod: Readonly<Record<string, MethodValues>>;
}

/** No authentication and password share their values. */
export const slotOf = (method: Method) => (isOAuth2(method) ? method : 'plain');

/** A value of the wire as text; what is no text or number counts as absent. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A list of the wire, each item as it came; some backends join it into one text. */
function listOf(value: unknown): string[] {
  if (!Array.isArray(value)) return splitAddresses(textOf(value));
  return [...new Set(value.map((item) => textOf(item).trim()))].filter(Boolean);
}

/** Whether a switch of the wire is on, in the words that backends have for it. */
const isOn = (value: unknown) => value === true || /^(1|true|yes|on)$/i.test(textOf(value));

/** Of a method that was never chosen. */
export const EMPTY_METHOD: MethodValues = { texts: { mode: 'tls' } };

type ValueField = FieldOf<'text' | 'secret' | 'encryption'>;

const holdsText = (field: Field): field is ValueField => isText(field) || field.kind === 'encryption';

/** A copy that the host's later changes to its own object do not reach. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => copy(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each)]));
}

/** The form of a target as the host's API gave it; of an empty one for create, and for what is no target at all. */
export function loadForm(value: SmtpTarget): TargetForm {
  const isTarget = typeof value === 'object' && !Array.isArray(value);
  const target = (isTarget ? copy(value) : {}) as SmtpTarget;
  const method = methodOf(target);
  const texts = (wanted: (field: Field) => boolean): Texts =>
    Object.fromEntries<string>(
      FIELDS.filter((field) => holdsText(field) && wanted(field))
        .map(({ key }) => [key, textOf((target as Readonly<Record<string, unknown>>)[key])] as const)
        .filter(([, text]) => text !== ''),
    );
  return {
    loaded: target,
    method,
    disconnected: false,
    enable: !isOn(target.disable),
    texts: texts((field) => !isPerMethod(field)),
    lists: {
      mailto: mergeAddresses([], listOf(target.mailto)),
      'mailto-user': listOf(target['mailto-user']),
    },
    mailtoText: '',
    byMethod: { [slotOf(method)]: { texts: { ...EMPTY_METHOD.texts, ...texts(isPerMethod) } } },
  };
}

/**
 * The form of a saved target: without the secrets that came with it. They are write only, so what a backend sends in
 * their place is a mask, which must neither be saved nor be shown as if it were the secret.
 */
export function forgetSecrets(form: TargetForm): TargetForm {
  return FIELDS.filter((field) => field.kind === 'secret').reduce(
    (rest, { key }) => (typedText(rest, key) === textOf(form.loaded[key]) ? withText(rest, key, '') : rest),
    form,
  );
}

const currentValues = (form: TargetForm) => form.byMethod[slotOf(form.method)] ?? EMPTY_METHOD;

function withCurrentValues(form: TargetForm, values: MethodValues): TargetForm {
  return { ...form, byMethod: { ...form.byMethod, [slotOf(form.method)]: values } };
}

const hasOwnPerMethod = (key: ValueKey) => {
  const field = fieldOf(key);
  return field !== undefined && isPerMethod(field);
};

/** What stands in a text field, as it was typed. */
export function typedText(form: TargetForm, key: ValueKey): string {
  return (hasOwnPerMethod(key) ? currentValues(form).texts : form.texts)[key] ?? '';
}

/** What a text field means: without blanks around it, IDs without quotes too. A password is what was typed. */
export function textValue(form: TargetForm, key: ValueKey): string {
  const typed = typedText(form, key);
  if (key === 'password') return typed;
  return key.startsWith('oauth2-') ? cleanPasted(typed) : typed.trim();
}

/** All recipients by address, with those that are still being typed. */
export function recipients(form: TargetForm): string[] {
  return mergeAddresses(form.lists.mailto, splitAddresses(form.mailtoText));
}

/** What a field holds as text; nothing for a choice. */
export function enteredText(form: TargetForm, field: Field): string {
  if (field.kind === 'recipients') return recipients(form).join(' ');
  return isText(field) ? textValue(form, field.key) : '';
}

export function withText(form: TargetForm, key: ValueKey, text: string): TargetForm {
  if (!hasOwnPerMethod(key)) return { ...form, texts: { ...form.texts, [key]: text } };
  const values = currentValues(form);
  return withCurrentValues(form, { ...values, texts: { ...values.texts, [key]: text } });
}

export function withList(form: TargetForm, key: ListKey, list: readonly string[]): TargetForm {
  return { ...form, lists: { ...form.lists, [key]: list } };
}

/**
 * Turns text of the recipients' field into recipients; names are left out, as in `"Name, first name" <address>` (RFC 5322,
 * section 3.4).
 */
export function withRecipientsText(form: TargetForm, entered: string, finished: boolean): TargetForm {
  const text = entered.replace(/("[^"]*" *|(?<![^\s,;])[^,;<@]*)<([^<>]+@[^<>]+)>/g, '$2 ');
  const end = finished ? text.length : text.search(/[^\s,;]*$/);
  const mailto = mergeAddresses(form.lists.mailto, splitAddresses(text.slice(0, end)));
  return { ...withList(form, 'mailto', mailto), mailtoText: text.slice(end) };
}

/**
 * Chooses a method. The first time a provider is chosen its server, port and encryption are filled in; whatever was
 * entered with another method is there again when that one is chosen again.
 */
export function withMethod(form: TargetForm, method: Method, providers: readonly Provider[]): TargetForm {
  const chosen = { ...form, method };
  if (Object.hasOwn(form.byMethod, slotOf(method))) return chosen;
  const smtp = providers.find((provider) => methodFor(provider) === method)?.smtp;
  const { server, mode, port } = smtp ?? currentValues(form).texts;
  const preset = { ...(server && { server }), ...(mode && { mode }), ...(port && { port: String(port) }) };
  return withCurrentValues(chosen, { texts: { ...EMPTY_METHOD.texts, ...preset } });
}

/** Keeps a finished sign-in for the application and tenant that are in the form. */
export function withAuthorization(
  form: TargetForm,
  result: Pick<Authorization, 'refreshToken' | 'account' | 'scope'>,
): TargetForm {
  const authorization = {
    ...result,
    clientId: textValue(form, 'oauth2-client-id'),
    tenantId: textValue(form, 'oauth2-tenant-id'),
  };
  return withCurrentValues(form, { ...currentValues(form), authorization });
}

/** The sign-ins there are for the chosen method: the one made in this form, and the one that is saved. */
export function authorizations(form: TargetForm, edit: boolean): Authorization[] {
  const made = currentValues(form).authorization;
  const saved =
    edit && !form.disconnected && isOAuth2(form.method) && form.method === methodOf(form.loaded)
      ? {
          clientId: cleanPasted(textOf(form.loaded['oauth2-client-id'])),
          tenantId: cleanPasted(textOf(form.loaded['oauth2-tenant-id'])),
        }
      : undefined;
  return [made, saved].filter((each) => each !== undefined);
}

/** The sign-in that holds for the application and tenant in the form; undefined: a new one is needed. */
export function fittingAuthorization(form: TargetForm, edit: boolean): Authorization | undefined {
  return authorizations(form, edit).find(
    ({ clientId, tenantId }) =>
      clientId === textValue(form, 'oauth2-client-id') && tenantId === textValue(form, 'oauth2-tenant-id'),
  );
}
