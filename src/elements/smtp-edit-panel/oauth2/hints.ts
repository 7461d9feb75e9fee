import type { Localize } from '../../../locales/localize.js';
import type { Provider } from '../../../providers/provider.js';
import { offeredRegistrations } from '../../../smtp-target/choices.js';
import { isWithoutPerson } from '../../../smtp-target/conditions.js';
import { textValue } from '../../../smtp-target/form.js';
import type { FieldKey, FieldOf } from '../../../smtp-target/fields.js';
import { chosenProvider } from '../../../smtp-target/situation.js';
import type { FormSituation } from '../../../smtp-target/situation.js';
import { presetHint } from './connection.js';
import { DAY_MS, inDays, join } from './sentences.js';

type Texts = Localize<'panelSignIn'>;
type Hint = (provider: Provider, at: FormSituation, texts: Texts) => string;

/** How many days there are until the client secret ends; nothing for what is no day. */
function countdown({ form }: FormSituation, texts: Texts): string {
  const end = Date.parse(`${textValue(form, 'oauth2-client-secret-expires')}T00:00Z`);
  if (Number.isNaN(end)) return '';
  const days = Math.ceil((end - Date.now()) / DAY_MS);
  return texts.text(days > 0 ? 'secretEnds' : 'secretEnded', { when: inDays(texts.lang, days) });
}

/** What stands below a field; what a provider calls things is in its data. */
const HINTS: Readonly<Partial<Record<FieldKey, Hint>>> = {
  'auth-method': (_provider, at, texts) => presetHint(at, texts),
  'oauth2-grant': (_provider, at, texts) =>
    isWithoutPerson(at) ? '' : texts.text('grant-authorization-code-hint'),
  'oauth2-tenant-id': ({ hints, defaultTenant: tenant = '' }, at, texts) => {
    const hint = hints?.tenant ?? (tenant && 'defaultTenantHint');
    return hint && !isWithoutPerson(at) ? texts.text(hint, { tenant }) : '';
  },
  'oauth2-client-id': ({ name, offersClientFile }, _at, texts) =>
    join(
      texts.text('clientIdHint', { provider: name }),
      offersClientFile ? texts.text('clientFileHint') : '',
    ),
  'oauth2-client-secret': ({ hints }, _at, texts) =>
    hints?.clientSecret ? texts.text(hints.clientSecret) : '',
  'oauth2-client-secret-expires': ({ name }, at, texts) =>
    join(countdown(at, texts), texts.text('secretEndHint', { provider: name })),
  username: (_provider, at, texts) => (isWithoutPerson(at) ? '' : texts.text('identityHint')),
};

export function hintFor(key: FieldKey, at: FormSituation, texts: Texts): string {
  const provider = chosenProvider(at);
  return provider ? (HINTS[key]?.(provider, at, texts) ?? '') : '';
}

/** What a way to sign in is called. */
export function optionLabel(
  key: FieldOf<'choice'>['key'],
  option: string,
  at: FormSituation,
  texts: Texts,
): string {
  switch (key) {
    case 'oauth2-registration':
      return (
        offeredRegistrations(at).find(({ id }) => id === option)?.name ??
        (option || texts.text('registration-own'))
      );
    case 'oauth2-grant':
      return texts.find(`grant-${option as 'jwt-bearer'}`) ?? option;
    default:
      return texts.find(`auth-${option as 'secret'}`) ?? option;
  }
}
