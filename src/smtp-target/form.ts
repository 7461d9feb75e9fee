import { withClouds } from '../providers/clouds.js';
import type { Provider } from '../providers/provider.js';
import { isOAuth2 } from './auth-method.js';
import {
  cleanPasted,
  cleanValue,
  mergeAddresses,
  splitAddresses,
  withoutInvisible,
  withoutPunctuation,
} from './clean.js';
import { FIELDS, fieldOf, isPerMethod, isText } from './fields.js';
import type { Field, FieldOf, ListKey, ValueKey } from './fields.js';
import { methodFor, methodOf } from './method.js';
import type { Method } from './method.js';
import type { SmtpTarget } from './target.js';

/** A finished sign-in, and the application and tenant for which it holds. */
export interface Authorization {
  readonly clientId: string;
  readonly tenantId: string;
  /** The host's registration in place of both; empty for one of the form's own. */
  readonly registration: string;
  /** Of a provider that was entered; empty for one of the host's. */
  readonly tokenEndpoint: string;
  /** The account that was suggested to the provider. */
  readonly loginHint?: string;
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
  /** The last certificate that the host's backend has made: it keeps the key. */
  readonly madeCertificate?: string;
}

/** No authentication and password share their values. */
export const slotOf = (method: Method) => (method === 'none' ? 'plain' : method);

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

type ValueField = FieldOf<'text' | 'secret' | 'encryption' | 'choice'>;

const holdsText = (field: Field): field is ValueField =>
  isText(field) || field.kind === 'encryption' || field.kind === 'choice';

/** What a choice is where the wire says nothing. */
function absentOf(key: string): string | undefined {
  const field = fieldOf(key);
  return field?.kind === 'choice' ? field.absent : undefined;
}

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
        .filter(([key, text]) => text !== '' && text !== absentOf(key)),
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

/** The form of a new target, as a copy of a saved one: without the masks that came in place of its secrets. */
export function forgetMasks(form: TargetForm): TargetForm {
  return FIELDS.filter((field) => field.kind === 'secret').reduce(
    (rest, { key }) => (/^[*•●∗]+$/.test(typedText(rest, key)) ? withText(rest, key, '') : rest),
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

/**
 * What a text field means: without blanks around it and invisible characters in it, IDs without quotes too. Blanks in a
 * password are part of it, and prose is what was typed.
 */
export function textValue(form: TargetForm, key: ValueKey): string {
  const typed = typedText(form, key);
  const field = fieldOf(key);
  if (key === 'password') return withoutInvisible(typed);
  if (field?.kind === 'text' && field.prose) return typed.trim();
  return key.startsWith('oauth2-') ? cleanPasted(typed) : cleanValue(typed);
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

/** The form with several texts. */
export function withTexts(form: TargetForm, texts: Texts): TargetForm {
  return FIELDS.filter(holdsText).reduce(
    (rest, { key }) => withText(rest, key, texts[key] ?? typedText(rest, key)),
    form,
  );
}

/** The form with a certificate that the host's backend has made, in the place of whatever was entered. */
export function withMadeCertificate(form: TargetForm, pem: string): TargetForm {
  const certified = withText(form, 'oauth2-client-certificate', pem);
  return { ...withText(certified, 'oauth2-client-private-key', ''), madeCertificate: pem.trim() };
}

/** Whether the backend keeps the key of the certificate in the form, since it has made both. */
export function isKeyKept(form: TargetForm): boolean {
  return form.madeCertificate !== undefined && form.madeCertificate === certificateIn(form);
}

/** Whether the certificate in the form is the one that was loaded, so that its key may be saved. */
export function isLoadedCertificate(form: TargetForm): boolean {
  return certificateIn(form) === certificateIn(loadForm(form.loaded));
}

const certificateIn = (form: TargetForm) => textValue(form, 'oauth2-client-certificate');

export function withList(form: TargetForm, key: ListKey, list: readonly string[]): TargetForm {
  return { ...form, lists: { ...form.lists, [key]: list } };
}

/**
 * Turns text of the recipients' field into recipients; names are left out, as in `"Name, first name" <address>` (RFC 5322,
 * section 3.4).
 */
export function withRecipientsText(form: TargetForm, entered: string, finished: boolean): TargetForm {
  const text = entered.replace(NAMED, '$<address> ');
  const end = finished ? text.length : finishedLength(text);
  const added = splitAddresses(text.slice(0, end))
    .map(bareAddress)
    .filter((each) => !LABEL.test(each));
  return {
    ...withList(form, 'mailto', mergeAddresses(form.lists.mailto, added)),
    mailtoText: text.slice(end),
  };
}

/** An address with a name before it: in quotes, or without them, also as `Last, First`, as mail programs copy it. */
const NAMED = /(?:"[^"]*"[^\S\n]*|(?<![^\s,;])(?:[\p{L}\p{M}'’. -]+,)?[^,;<@]*)<(?<address>[^<>]+@[^<>]+)>/gu;

/** The label before addresses that were copied with it. */
const LABEL = /^(?:mailto|to|cc|bcc|an|recipients?|empfänger)[:=]$/i;

/** An address without `mailto:` or a label, and without what a sentence or a list puts around it. */
const bareAddress = (address: string) =>
  address.includes('@') ? withoutPunctuation(address.replace(/^(?:mailto|to|cc|bcc|an):/i, '')) : address;

/** How much of a text that is being typed is over: not a name that its address may follow, nor an open quotation. */
function finishedLength(text: string): number {
  const list = text.replace(/"[^"]*("|$)/g, (quoted) => '_'.repeat(quoted.length));
  const item = list.search(/(?:(?<![^,;\n])[\p{L}\p{M}'’. -]+,)?[^,;\n]*$/u);
  const { length } = /^(?:\s*[^\s@<]+@[^\s@<]+\s)*/.exec(list.slice(item))?.[0] ?? '';
  return item + length;
}

/**
 * Chooses a method. The first time a provider is chosen its server, port and encryption are filled in; whatever was
 * entered with another method is there again when that one is chosen again.
 */
export function withMethod(form: TargetForm, method: Method, providers: readonly Provider[]): TargetForm {
  const chosen = { ...form, method };
  if (Object.hasOwn(form.byMethod, slotOf(method))) return chosen;
  const smtp = withClouds(providers).find((provider) => methodFor(provider) === method)?.smtp;
  const { server, mode, port } = smtp ?? currentValues(form).texts;
  const preset = { ...(server && { server }), ...(mode && { mode }), ...(port && { port: String(port) }) };
  return withCurrentValues(chosen, { texts: { ...EMPTY_METHOD.texts, ...preset } });
}

/** What a sign-in is made for. */
const applicationIn = (form: TargetForm) => ({
  clientId: textValue(form, 'oauth2-client-id'),
  tenantId: textValue(form, 'oauth2-tenant-id'),
  registration: textValue(form, 'oauth2-registration'),
  tokenEndpoint: textValue(form, 'oauth2-token-endpoint'),
});

/** Whether a target has somebody's sign-in: without a person there is none. */
export const isByPerson = (target: SmtpTarget) =>
  [undefined, 'authorization-code'].includes(target['oauth2-grant']);

/** Keeps a finished sign-in for the application and tenant it was started with; those in the form, where nothing says so. */
export function withAuthorization(form: TargetForm, result: Partial<Authorization>): TargetForm {
  const authorization = { ...applicationIn(form), ...result };
  return withCurrentValues(form, { ...currentValues(form), authorization });
}

/** What decides whether there is a sign-in. */
export interface SignInSituation {
  readonly form: TargetForm;
  readonly edit: boolean;
  /** Whether the saved target has a sign-in that works; undefined: nobody knows. */
  readonly signedIn?: boolean | undefined;
}

/** The sign-ins there are for the chosen method: the one made in this form, and the one that is saved. */
export function authorizations({ form, edit, signedIn }: SignInSituation): Authorization[] {
  const made = currentValues(form).authorization;
  const saved =
    edit &&
    signedIn !== false &&
    !form.disconnected &&
    isOAuth2(form.method) &&
    form.method === methodOf(form.loaded) &&
    isByPerson(form.loaded)
      ? {
          clientId: cleanPasted(textOf(form.loaded['oauth2-client-id'])),
          tenantId: cleanPasted(textOf(form.loaded['oauth2-tenant-id'])),
          registration: textOf(form.loaded['oauth2-registration']),
          tokenEndpoint: cleanPasted(textOf(form.loaded['oauth2-token-endpoint'])),
        }
      : undefined;
  return [made, saved].filter((each) => each !== undefined);
}

/** The sign-in that holds for the application and tenant in the form; undefined: a new one is needed. */
export function fittingAuthorization(at: SignInSituation): Authorization | undefined {
  const wanted = applicationIn(at.form);
  return authorizations(at).find(
    ({ clientId, tenantId, registration, tokenEndpoint }) =>
      clientId === wanted.clientId &&
      tenantId === wanted.tenantId &&
      registration === wanted.registration &&
      tokenEndpoint === wanted.tokenEndpoint,
  );
}
