import { SASL_MECHANISMS } from '../providers/other-provider.js';
import type { ClientAuthentication, Grant } from '../providers/provider.js';
import type { Registration } from '../providers/registration.js';
import { fieldOf } from './fields.js';
import type { FieldOf } from './fields.js';
import { typedText } from './form.js';
import { chosenProvider } from './situation.js';
import type { FormSituation } from './situation.js';

type ChoiceKey = FieldOf<'choice'>['key'];

/** The host's registrations at the provider that is chosen. */
export function offeredRegistrations(at: FormSituation): readonly Registration[] {
  const provider = chosenProvider(at);
  return (at.registrations ?? []).filter((each) => each.provider === provider?.id);
}

/** What there is to choose from. */
const OPTIONS: Readonly<Record<ChoiceKey, (at: FormSituation) => readonly string[]>> = {
  'oauth2-registration': (at) => {
    const ids = offeredRegistrations(at).map(({ id }) => id);
    return at.ownRegistration === false && ids.length > 0 ? ids : ['', ...ids];
  },
  'oauth2-grant': (at) => chosenProvider(at)?.grants ?? ['authorization-code'],
  'oauth2-client-auth': (at) => chosenProvider(at)?.clientAuthentications ?? ['secret'],
  'oauth2-sasl-mechanism': () => SASL_MECHANISMS,
};

/** What can be chosen; what is saved stays a choice, known or not. */
export function optionsOf(key: ChoiceKey, at: FormSituation): readonly string[] {
  const saved = typedText(at.form, key);
  const options = OPTIONS[key](at);
  return saved === '' || options.includes(saved) ? options : [...options, saved];
}

/** What is chosen where nothing was: the way for which the wire says nothing, if it is offered. */
export function impliedChoice({ key, absent }: FieldOf<'choice'>, at: FormSituation): string {
  const options = OPTIONS[key](at);
  return options.includes(absent) ? absent : (options[0] ?? absent);
}

/** What is chosen. */
export function choiceOf(key: ChoiceKey, at: FormSituation): string {
  const field = fieldOf(key);
  return typedText(at.form, key) || (field?.kind === 'choice' ? impliedChoice(field, at) : '');
}

export const grantOf = (at: FormSituation) => choiceOf('oauth2-grant', at) as Grant;

/** What proves the registration; a host's own needs no proof here. */
export function credentialOf(at: FormSituation): ClientAuthentication | 'service-account' | 'host' {
  if (registrationOf(at)) return 'host';
  if (grantOf(at) === 'jwt-bearer') return 'service-account';
  return choiceOf('oauth2-client-auth', at) as ClientAuthentication;
}

/** The host's registration that is chosen. */
export function registrationOf(at: FormSituation): Registration | undefined {
  const id = choiceOf('oauth2-registration', at);
  return offeredRegistrations(at).find((each) => each.id === id);
}
