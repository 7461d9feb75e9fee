import { FIELDS, isForeign, isShown } from './fields.js';
import type { FieldKey, FormSituation } from './fields.js';
import { fittingAuthorization, recipients, textValue } from './form.js';
import type { TextKey } from './form.js';
import { methodOf, wireMethod } from './method.js';
import { isPort } from './rules.js';
import type { SmtpTarget, SmtpTargetUpdate } from './target.js';

type Wire = Record<string, unknown>;

const SIGN_IN_KEYS = ['auth-method', 'oauth2-provider', 'username', 'oauth2-client-id', 'oauth2-tenant-id'];
const OAUTH2_SECRETS = ['oauth2-client-secret', 'oauth2-refresh-token'];
const LISTS = ['mailto', 'mailto-user'];
/** Keys that are set or deleted here; every other key of a loaded target goes back as it came. */
const KNOWN_KEYS = new Set<string>([
  ...FIELDS.map(({ key }) => key),
  ...SIGN_IN_KEYS,
  ...['disable', 'delete', 'digest'],
]);
/** Keys that an edit may empty. */
const OPTIONAL_KEYS = [
  'port',
  'username',
  'oauth2-provider',
  'oauth2-client-id',
  'oauth2-tenant-id',
  ...LISTS,
  'comment',
  'author',
];

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Without keys that have no value: nothing empty is ever sent. */
const filled = (values: Wire): Wire =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));

const only = (values: object, wanted: (key: string) => boolean): Wire =>
  Object.fromEntries(Object.entries(values).filter(([key]) => wanted(key)));

/** The keys of the sign-in. One that the host does not offer is saved exactly as it was loaded. */
function signInValues(at: FormSituation): Wire {
  const { form, edit } = at;
  if (isForeign(at)) return only(form.loaded, (key) => SIGN_IN_KEYS.includes(key));
  const shown = FIELDS.filter(
    (field) => field.section === 'sign-in' && field.kind !== 'method' && isShown(field, at),
  );
  const valueOf = (key: FieldKey) =>
    key === 'oauth2-refresh-token'
      ? fittingAuthorization(form, edit)?.refreshToken
      : textValue(form, key as TextKey);
  return {
    ...wireMethod(form.method),
    ...Object.fromEntries(shown.map(({ key }) => [key, valueOf(key)])),
  };
}

function currentValues(at: FormSituation): Wire {
  const { form, edit } = at;
  const port = textValue(form, 'port');
  return filled({
    name: textValue(form, 'name'),
    disable: form.enable ? undefined : 1,
    server: textValue(form, 'server'),
    mode: textValue(form, 'mode'),
    port: isPort(port) ? Number(port) : undefined,
    ...signInValues(at),
    'from-address': textValue(form, 'from-address'),
    author: textValue(form, 'author'),
    mailto: recipients(form),
    'mailto-user': [...form['mailto-user']],
    comment: textValue(form, 'comment'),
    digest: edit ? form.loaded.digest : undefined,
  });
}

/** Secrets that are saved with the target and no longer wanted: those of the method that was left. */
function abandonedSecrets({ form }: FormSituation): string[] {
  const before = methodOf(form.loaded);
  if (before === form.method || before === 'none') return [];
  return before === 'plain' ? ['password'] : OAUTH2_SECRETS;
}

/** Keys whose saved value is to go. `disable` is named whenever the target is on, saved or not. */
function deletedKeys(at: FormSituation, current: Wire): string[] {
  const { form } = at;
  const saved = form.loaded as Wire;
  const emptied = OPTIONAL_KEYS.filter((key) => !isEmpty(saved[key]) && !(key in current));
  // An entry that is wrong is not an empty one: the saved port stays until a valid one is there.
  const kept = textValue(form, 'port') === '' ? [] : ['port'];
  return [...emptied, ...abandonedSecrets(at), ...(form.enable ? ['disable'] : [])].filter(
    (key) => !kept.includes(key) && !(key in current),
  );
}

/**
 * The body to POST (create) or PUT (edit). An empty secret or refresh token is left out, so that the saved one stays;
 * what an edit emptied is named in `delete`.
 */
export function submitValues(at: FormSituation): SmtpTarget | SmtpTargetUpdate {
  const current = { ...only(at.form.loaded, (key) => !KNOWN_KEYS.has(key)), ...currentValues(at) };
  if (!at.edit) return current;
  const deleted = deletedKeys(at, current);
  return deleted.length > 0 ? { ...current, delete: deleted } : current;
}

/** The same values as entries of a `FormData`: a list as one entry for each of its items, nothing for no value. */
export function formEntries(values: SmtpTarget | SmtpTargetUpdate): [string, string][] {
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  return Object.entries(filled(values as Wire)).flatMap(([key, value]) =>
    [value].flat().map((each): [string, string] => [key, text(each)]),
  );
}
