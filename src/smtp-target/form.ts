import type { Provider } from '../providers/provider.js';
import { cleanPasted, mergeAddresses, splitAddresses } from './clean.js';
import { isOAuth2 } from './auth-method.js';
import { methodFor, methodOf } from './method.js';
import type { Method } from './method.js';
import type { SmtpTarget } from './target.js';

/** Values that each sign-in method has for itself, so that trying another one loses and mixes nothing. */
export const METHOD_KEYS = [
  'server',
  'mode',
  'port',
  'username',
  'password',
  'oauth2-client-id',
  'oauth2-client-secret',
  'oauth2-tenant-id',
] as const;
const COMMON_KEYS = ['name', 'from-address', 'author', 'comment'] as const;

type MethodKey = (typeof METHOD_KEYS)[number];
type ListKey = 'mailto' | 'mailto-user';
/** Keys of the values that are text. */
export type TextKey = MethodKey | (typeof COMMON_KEYS)[number];

/** A finished sign-in, and the application and tenant for which it holds. */
export interface Authorization {
  readonly clientId: string;
  readonly tenantId: string;
  /** The token or the reference to it; absent for the one that is saved already. */
  readonly refreshToken?: string;
  readonly account?: string;
  readonly scope?: string;
}

interface MethodValues extends Readonly<Record<MethodKey, string>> {
  readonly authorization?: Authorization;
}

/** Everything in the form. Never changed in place: each function below gives a new one. */
export interface TargetForm extends Readonly<Record<(typeof COMMON_KEYS)[number], string>> {
  /** The target that was loaded, exactly as it came. */
  readonly loaded: SmtpTarget;
  readonly method: Method;
  /** The sign-in that was saved has been ended since. */
  readonly disconnected: boolean;
  readonly enable: boolean;
  readonly mailto: readonly string[];
  /** Text in the recipients' field that is not a finished recipient yet. */
  readonly mailtoText: string;
  readonly 'mailto-user': readonly string[];
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

const pick = <K extends string>(keys: readonly K[], valueOf: (key: K) => string) =>
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, string>;

/** Of a method that was never chosen. */
export const emptyValues = (): MethodValues => ({ ...pick(METHOD_KEYS, () => ''), mode: 'tls' });

/** The form of a target as the host's API gave it; of an empty one for create, and for what is no target at all. */
export function loadForm(value: SmtpTarget): TargetForm {
  const target = typeof value === 'object' && !Array.isArray(value) ? value : {};
  const method = methodOf(target);
  const text = (key: TextKey) => textOf(target[key]);
  return {
    ...pick(COMMON_KEYS, text),
    loaded: target,
    method,
    disconnected: false,
    enable: !isOn(target.disable),
    mailto: mergeAddresses([], listOf(target.mailto)),
    mailtoText: '',
    'mailto-user': listOf(target['mailto-user']),
    byMethod: { [slotOf(method)]: { ...pick(METHOD_KEYS, text), mode: text('mode') || 'tls' } },
  };
}

/**
 * The form of a saved target: without the secrets that came with it. They are write only, so what a backend sends in
 * their place is a mask, which must neither be saved nor be shown as if it were the secret.
 */
export function forgetSecrets(form: TargetForm): TargetForm {
  return (['password', 'oauth2-client-secret'] as const).reduce(
    (rest, key) => (typedText(rest, key) === textOf(form.loaded[key]) ? withText(rest, key, '') : rest),
    form,
  );
}

const isMethodKey = (key: string): key is MethodKey => (METHOD_KEYS as readonly string[]).includes(key);

const currentValues = (form: TargetForm) => form.byMethod[slotOf(form.method)] ?? emptyValues();

/** What stands in a text field, as it was typed. */
export function typedText(form: TargetForm, key: TextKey): string {
  return isMethodKey(key) ? currentValues(form)[key] : form[key];
}

/** What a text field means: without blanks around it, IDs without quotes too. A password is what was typed. */
export function textValue(form: TargetForm, key: TextKey): string {
  const typed = typedText(form, key);
  if (key === 'password') return typed;
  return key.startsWith('oauth2-') ? cleanPasted(typed) : typed.trim();
}

/** All recipients by address, with those that are still being typed. */
export function recipients(form: TargetForm): string[] {
  return mergeAddresses(form.mailto, splitAddresses(form.mailtoText));
}

export function withText(form: TargetForm, key: TextKey, text: string): TargetForm {
  if (!isMethodKey(key)) return { ...form, [key]: text };
  const values = { ...currentValues(form), [key]: text };
  return { ...form, byMethod: { ...form.byMethod, [slotOf(form.method)]: values } };
}

export function withList(form: TargetForm, key: ListKey, list: readonly string[]): TargetForm {
  return { ...form, [key]: list };
}

/**
 * Turns text of the recipients' field into recipients; names are left out, as in `"Name, first name" <address>` (RFC 5322,
 * section 3.4).
 */
export function withRecipientsText(form: TargetForm, entered: string, finished: boolean): TargetForm {
  const text = entered.replace(/("[^"]*" *|(?<![^\s,;])[^,;<@]*)<([^<>]+@[^<>]+)>/g, '$2 ');
  const end = finished ? text.length : text.search(/[^\s,;]*$/);
  return {
    ...form,
    mailto: mergeAddresses(form.mailto, splitAddresses(text.slice(0, end))),
    mailtoText: text.slice(end),
  };
}

/**
 * Chooses a method. The first time a provider is chosen its server, port and encryption are filled in; whatever was
 * entered with another method is there again when that one is chosen again.
 */
export function withMethod(form: TargetForm, method: Method, providers: readonly Provider[]): TargetForm {
  const slot = slotOf(method);
  const smtp = providers.find((provider) => methodFor(provider) === method)?.smtp;
  const { server, mode, port } = smtp ?? currentValues(form);
  const values = form.byMethod[slot] ?? {
    ...emptyValues(),
    server,
    mode,
    port: String(port),
  };
  return { ...form, method, byMethod: { ...form.byMethod, [slot]: values } };
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
  const values = { ...currentValues(form), authorization };
  return { ...form, byMethod: { ...form.byMethod, [slotOf(form.method)]: values } };
}

/** The sign-ins there are for the chosen method: the one made in this form, and the one that is saved. */
export function authorizations(form: TargetForm, edit: boolean): Authorization[] {
  const made = currentValues(form).authorization;
  const saved =
    edit && !form.disconnected && isOAuth2(form.method) && form.method === methodOf(form.loaded)
      ? {
          clientId: textOf(form.loaded['oauth2-client-id']),
          tenantId: textOf(form.loaded['oauth2-tenant-id']),
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

/** Whether a secret is saved with the target for the chosen method, so that an empty field means "unchanged". */
export function hasSavedSecret(form: TargetForm, edit: boolean): boolean {
  return edit && form.method !== 'none' && form.method === methodOf(form.loaded);
}
