import { hasTenants } from '../providers/tenants.js';
import { checkRegistration } from '../providers/check-registration.js';
import { isOAuth2 } from './auth-method.js';
import { choiceOf, credentialOf, grantOf, offeredRegistrations, optionsOf } from './choices.js';
import type { Condition, Field, FieldKey, FieldOf } from './fields.js';
import { fieldOf } from './fields.js';
import { isKeyKept, isLoadedCertificate, loadForm, textValue } from './form.js';
import { chosenProvider, choosesUsers, hasSavedSecret, isForeign } from './situation.js';
import type { FormSituation } from './situation.js';

type Test = (at: FormSituation) => boolean;

const byPassword: Test = ({ form }) => form.method === 'plain';
const byOAuth2: Test = ({ form }) => isOAuth2(form.method);
const isOffered: Test = (at) => chosenProvider(at) !== undefined;
const bySecret: Test = (at) => isOffered(at) && credentialOf(at) === 'secret';

/** Whether the form itself has the client ID: neither the host nor a service account's key brings it. */
const hasClient: Test = (at) => ['secret', 'certificate'].includes(credentialOf(at));

/** Whether no person signs in: the application has the right on the mailbox itself. */
export function isWithoutPerson(at: FormSituation): boolean {
  return isOffered(at) && grantOf(at) !== 'authorization-code';
}

/** Whether there is something to choose, or the only way there is one that the wire has to say. */
function isToSay(key: FieldOf<'choice'>['key'], at: FormSituation): boolean {
  const field = fieldOf(key);
  return optionsOf(key, at).length > 1 || (field?.kind === 'choice' && choiceOf(key, at) !== field.absent);
}

const CONDITIONS: Readonly<Record<Condition, Test>> = {
  always: () => true,
  create: ({ edit }) => !edit,
  password: byPassword,
  'signs-in': ({ form }) => form.method !== 'none',
  oauth2: byOAuth2,
  'offered-oauth2': isOffered,
  'other-provider': (at) => chosenProvider(at)?.entered === true,
  registrations: (at) => offeredRegistrations(at).length > 0,
  grants: (at) => isOffered(at) && isToSay('oauth2-grant', at),
  'client-authentications': (at) => isOffered(at) && isToSay('oauth2-client-auth', at) && hasClient(at),
  'client-id': (at) => byOAuth2(at) && hasClient(at),
  'client-id-needed': (at) => isOffered(at) && hasClient(at),
  'no-saved-secret': (at) => !hasSaved('password', at),
  'client-secret': bySecret,
  'client-secret-needed': (at) =>
    (chosenProvider(at)?.requiresClientSecret === true || isWithoutPerson(at)) &&
    !hasSaved('oauth2-client-secret', at),
  'secret-end': (at) => bySecret(at) && chosenProvider(at)?.secretEnds === true,
  certificate: (at) => isOffered(at) && credentialOf(at) === 'certificate',
  'private-key-needed': (at) => !isKeyKept(at.form) && !hasSaved('oauth2-client-private-key', at),
  'service-account': (at) => isOffered(at) && credentialOf(at) === 'service-account',
  'service-account-needed': (at) => !hasSaved('oauth2-service-account-key', at),
  tenants: (at) => {
    if (isForeign(at)) return textValue(at.form, 'oauth2-tenant-id') !== '';
    const provider = chosenProvider(at);
    return provider !== undefined && hasTenants(provider) && hasClient(at);
  },
  'tenant-needed': (at) => {
    const provider = chosenProvider(at);
    if (!provider) return false;
    const { defaultTenant } = provider;
    // A default that the rule of the grant refuses is none.
    return (
      defaultTenant === undefined ||
      checkRegistration(provider, 'tenant', defaultTenant, grantOf(at)) !== undefined
    );
  },
  'account-needed': (at) => byPassword(at) || isWithoutPerson(at),
  person: (at) => isOffered(at) && !isWithoutPerson(at),
  users: choosesUsers,
  recipients: ({ recipients = 'required' }) => recipients !== 'none',
};

/** Whether a secret is saved with the target for the way that is chosen, so that an empty field means "unchanged". */
export function hasSaved(key: FieldKey, at: FormSituation): boolean {
  const field = fieldOf(key);
  if (key === 'oauth2-client-private-key' && !isLoadedCertificate(at.form)) return false;
  return hasSavedSecret(at) && field !== undefined && wasShown(field, at);
}

/** Whether the form had a field as the target was loaded. */
export function wasShown(field: Field, at: FormSituation): boolean {
  return isShown(field, { ...at, form: loadForm(at.form.loaded) });
}

/** Whether the form has a field. */
export function isShown({ shown = 'always' }: Field, at: FormSituation): boolean {
  return CONDITIONS[shown](at);
}

/** Whether a field may not be left empty. */
export function isRequired({ required }: Field, at: FormSituation): boolean {
  return required !== undefined && CONDITIONS[required](at);
}
