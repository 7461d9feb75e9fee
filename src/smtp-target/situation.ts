import type { Provider } from '../providers/provider.js';
import type { Registration } from '../providers/registration.js';
import { withClouds } from '../providers/clouds.js';
import { otherProvider } from '../providers/other-provider.js';
import type { OtherProviderKeys } from '../providers/other-provider.js';
import { textValue } from './form.js';
import type { SignInSituation, TargetForm } from './form.js';
import { OTHER_METHOD, methodFor, methodOf } from './method.js';
import { isMailAddress } from './rules.js';

/** Whether a target has recipients of its own. */
export type Recipients = 'required' | 'optional' | 'none';

/** The form and all that decides which fields it has and what they need. */
export interface FormSituation extends SignInSituation {
  /** Providers that the host offers; none without OAuth2. */
  readonly providers: readonly Provider[];
  /** True where people may enter a provider that the host does not list. */
  readonly otherProvider?: boolean;
  /** Registrations of the host that can be chosen in place of one of the form's own. */
  readonly registrations?: readonly Registration[];
  /** False: one of the host's registrations must be chosen. */
  readonly ownRegistration?: boolean;
  /** The host has users who can be recipients. */
  readonly hasUsers?: boolean;
  /** `required` when absent. */
  readonly recipients?: Recipients | undefined;
  /** Which text is a recipient; a mail address when absent. */
  readonly isRecipient?: ((text: string) => boolean) | undefined;
}

/** The provider that is chosen among those the host offers, or the one that is entered where it lets people do that. */
export function chosenProvider({ form, providers, otherProvider }: FormSituation): Provider | undefined {
  const listed = withClouds(providers).find((provider) => methodFor(provider) === form.method);
  return listed ?? (otherProvider && form.method === OTHER_METHOD ? enteredProvider(form) : undefined);
}

/** The provider whose addresses are in the form. */
function enteredProvider(form: TargetForm): Provider {
  const text = (key: keyof OtherProviderKeys) => textValue(form, key);
  return otherProvider({
    'oauth2-issuer': text('oauth2-issuer'),
    'oauth2-authorization-endpoint': text('oauth2-authorization-endpoint'),
    'oauth2-token-endpoint': text('oauth2-token-endpoint'),
    'oauth2-scope': text('oauth2-scope'),
    // An unknown one that is saved stays in the form, and is no mechanism.
    ...(text('oauth2-sasl-mechanism') === 'OAUTHBEARER' && { 'oauth2-sasl-mechanism': 'OAUTHBEARER' }),
  });
}

/** Whether the target signs in in a way that the host does not offer: it is shown, and saved as it came. */
export function isForeign(at: FormSituation): boolean {
  const { method } = at.form;
  return method !== 'none' && method !== 'plain' && !chosenProvider(at);
}

/** Whether a text is a recipient. */
export function isRecipient(text: string, at: FormSituation): boolean {
  return (at.isRecipient ?? isMailAddress)(text);
}

/** Whether recipients are chosen among the host's users, too. */
export function choosesUsers({ form, hasUsers, recipients }: FormSituation): boolean {
  return recipients !== 'none' && (hasUsers === true || form.lists['mailto-user'].length > 0);
}

/** Whether a secret is saved with the target for the chosen method, so that an empty field means "unchanged". */
export function hasSavedSecret({ form, edit }: Pick<FormSituation, 'form' | 'edit'>): boolean {
  return edit && form.method !== 'none' && form.method === methodOf(form.loaded);
}
