import { isOAuth2 } from './auth-method.js';
import { CHECKS } from './checks.js';
import { choiceOf } from './choices.js';
import { isShown, wasShown } from './conditions.js';
import { FIELDS } from './fields.js';
import type { Field } from './fields.js';
import { fittingAuthorization, loadForm, recipients, textValue } from './form.js';
import { methodOf, wireMethod } from './method.js';
import { isForeign } from './situation.js';
import type { FormSituation } from './situation.js';
import type { SmtpTarget, SmtpTargetUpdate } from './target.js';

type Wire = Record<string, unknown>;

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Without keys that have no value: nothing empty is ever sent. */
const filled = (values: Wire): Wire =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));

const only = (values: object, wanted: (key: string) => boolean): Wire =>
  Object.fromEntries(Object.entries(values).filter(([key]) => wanted(key)));

/** The keys of the wire that a field stands for. */
function wireKeys({ key, kind }: Field): readonly string[] {
  if (kind === 'switch') return ['disable'];
  return kind === 'method' ? ['auth-method', 'oauth2-provider'] : [key];
}

/**
 * Whether the method follows from the user name, as with every target before there was OAuth2: a backend that knows none is
 * told none. Where it was saved, it stays.
 */
const isInferred = ({ form: { method, loaded }, edit }: FormSituation) =>
  !isOAuth2(method) && (!edit || (loaded['auth-method'] as unknown) !== method);

/** What a field is on the wire: with what is empty in it, and with an entry that is wrong as it was typed. */
function wireValues(field: Field, at: FormSituation): Wire {
  const { form } = at;
  switch (field.kind) {
    case 'switch':
      return { disable: form.enable ? undefined : 1 };
    case 'method':
      return isInferred(at) ? {} : wireMethod(form.method);
    case 'sign-in':
      return { [field.key]: fittingAuthorization(at)?.refreshToken };
    case 'users':
      return { [field.key]: [...form.lists[field.key]] };
    case 'recipients':
      return { [field.key]: recipients(form) };
    case 'choice': {
      const chosen = choiceOf(field.key, at);
      return { [field.key]: chosen === field.absent ? undefined : chosen };
    }
    default:
      return { [field.key]: textValue(form, field.key) };
  }
}

/** Write only: what is saved of them comes in no answer of the host. */
const isWriteOnly = ({ kind }: Field) => kind === 'secret' || kind === 'sign-in';

/**
 * Everything the form holds, by the keys of the wire. A sign-in that the host does not offer stays exactly as it was loaded, also
 * what the form has no field for then.
 */
function heldValues(at: FormSituation): Wire {
  const kept = isForeign(at) ? 'sign-in' : undefined;
  const values = FIELDS.flatMap((field) => {
    if (field.section === kept)
      return isWriteOnly(field) ? [] : [only(at.form.loaded, (key) => wireKeys(field).includes(key))];
    return isShown(field, at) ? [wireValues(field, at)] : [];
  });
  return filled(Object.assign({}, ...values) as Wire);
}

/** The same in the types of the wire, without a number that is none. */
function typedValues(held: Wire, at: FormSituation): Wire {
  const numbers = FIELDS.flatMap(({ key, format, ...field }) => {
    if (!('wire' in field) || !(key in held)) return [];
    const text = String(held[key]);
    return [[key, format && CHECKS[format](text, at) ? undefined : Number(text)] as const];
  });
  return filled({ ...held, ...Object.fromEntries(numbers) });
}

/** Secrets that are saved with the target and no longer wanted: those of the way to sign in that was left. */
function abandonedSecrets(at: FormSituation): string[] {
  const { form } = at;
  const before = methodOf(form.loaded);
  const left = FIELDS.filter((field) => isWriteOnly(field) && wasShown(field, at) && !isShown(field, at)).map(
    ({ key }) => key,
  );
  if (before === form.method || before === 'none') return left;
  // What the host does not offer has no fields, but secrets.
  const foreign = isOAuth2(before) ? ['oauth2-client-secret', 'oauth2-refresh-token'] : ['password'];
  return [...new Set([...left, ...foreign])];
}

/** Whether an edit may empty a field. A secret that is empty is an unchanged one. */
const isDeletable = ({ kind, required }: Field) =>
  kind !== 'secret' && required !== 'always' && required !== 'create';

/** Keys whose saved value is to go: what was readable in the loaded target and is no more, by the hand of a person. */
function deletedKeys(at: FormSituation, held: Wire): string[] {
  const loaded = { ...at, form: loadForm(at.form.loaded) };
  const isLeft = loaded.form.method !== at.form.method;
  const emptied = FIELDS.filter(
    (field) => isDeletable(field) && (isShown(field, loaded) || (isLeft && field.section === 'sign-in')),
  )
    .flatMap((field) => Object.keys(filled(wireValues(field, loaded))))
    .filter((key) => !(key in held));
  return [...emptied, ...abandonedSecrets(at).filter((key) => !(key in held))];
}

const isKnown = (key: string) =>
  key === 'delete' || key === 'digest' || FIELDS.some((field) => wireKeys(field).includes(key));

/**
 * The body to POST (create) or PUT (edit). An empty secret or refresh token is left out, so that the saved one stays;
 * what an edit emptied is named in `delete`. Keys that are not the form's own go along with a new target and stay out of an
 * edit, where the backend keeps them.
 */
export function submitValues(at: FormSituation): SmtpTarget | SmtpTargetUpdate {
  const { form, edit } = at;
  const held = heldValues(at);
  const current = typedValues(held, at);
  if (!edit) return { ...filled(only(loadForm(form.loaded).loaded, (key) => !isKnown(key))), ...current };
  const deleted = deletedKeys(at, held);
  return filled({ ...current, digest: form.loaded.digest, delete: deleted });
}

/** The same values as entries of a `FormData`: a list as one entry for each of its items, nothing for no value. */
export function formEntries(values: SmtpTarget | SmtpTargetUpdate): [string, string][] {
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  return Object.entries(filled({ ...values })).flatMap(([key, value]) =>
    [value].flat().map((each): [string, string] => [key, text(each)]),
  );
}
