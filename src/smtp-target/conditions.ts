import { hasTenants } from '../providers/endpoint.js';
import { isOAuth2 } from './auth-method.js';
import type { Condition, Field } from './fields.js';
import { textValue } from './form.js';
import { chosenProvider, choosesUsers, hasSavedSecret, isForeign } from './situation.js';
import type { FormSituation } from './situation.js';

type Test = (at: FormSituation) => boolean;

const byPassword: Test = ({ form }) => form.method === 'plain';
const byOAuth2: Test = ({ form }) => isOAuth2(form.method);

const CONDITIONS: Readonly<Record<Condition, Test>> = {
  always: () => true,
  create: ({ edit }) => !edit,
  password: byPassword,
  'signs-in': ({ form }) => form.method !== 'none',
  oauth2: byOAuth2,
  'offered-oauth2': (at) => chosenProvider(at) !== undefined,
  'no-saved-secret': (at) => !hasSavedSecret(at),
  'client-secret': (at) => chosenProvider(at)?.requiresClientSecret === true && !hasSavedSecret(at),
  tenants: (at) => {
    if (isForeign(at)) return textValue(at.form, 'oauth2-tenant-id') !== '';
    const provider = chosenProvider(at);
    return provider !== undefined && hasTenants(provider);
  },
  'tenant-needed': (at) => chosenProvider(at)?.defaultTenant === undefined,
  users: choosesUsers,
};

/** Whether the form has a field. */
export function isShown({ shown = 'always' }: Field, at: FormSituation): boolean {
  return CONDITIONS[shown](at);
}

/** Whether a field may not be left empty. */
export function isRequired({ required }: Field, at: FormSituation): boolean {
  return required !== undefined && CONDITIONS[required](at);
}
