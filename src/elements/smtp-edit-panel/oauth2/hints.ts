import type { Localize } from '../../../locales/localize.js';
import type { Provider } from '../../../providers/provider.js';
import { grantOf, offeredRegistrations } from '../../../smtp-target/choices.js';
import { isWithoutPerson } from '../../../smtp-target/conditions.js';
import type { FieldKey, FieldOf } from '../../../smtp-target/fields.js';
import { textValue } from '../../../smtp-target/form.js';
import { chosenProvider } from '../../../smtp-target/situation.js';
import type { FormSituation } from '../../../smtp-target/situation.js';
import { presetHint } from './connection.js';

type Texts = Localize<'panelSignIn'>;
type Hint = (provider: Provider, at: FormSituation, texts: Texts) => string;

const join = (...sentences: (string | undefined)[]) => sentences.filter(Boolean).join(' ');

/** The mailbox is not the From address: Exchange wants one more right for that. */
function accountHint(at: FormSituation, texts: Texts): string {
  if (!isWithoutPerson(at)) return texts.text('identityHint');
  const [mailbox, sender] = [textValue(at.form, 'username'), textValue(at.form, 'from-address')];
  const differs = mailbox !== '' && sender !== '' && mailbox.toLowerCase() !== sender.toLowerCase();
  return join(texts.text('mailboxHint'), differs ? texts.text('sendAsHint', { sender }) : '');
}

/** What stands below a field; what a provider calls things is in its data. */
const HINTS: Readonly<Partial<Record<FieldKey, Hint>>> = {
  'auth-method': (_provider, at, texts) => presetHint(at, texts),
  'oauth2-grant': (_provider, at, texts) => texts.text(`grant-${grantOf(at)}-hint`),
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
  'oauth2-client-secret-expires': ({ name }, _at, texts) => texts.text('secretEndHint', { provider: name }),
  'oauth2-client-certificate': ({ name }, _at, texts) => texts.text('certificateHint', { provider: name }),
  'oauth2-client-private-key': (_provider, _at, texts) => texts.text('privateKeyHint'),
  'oauth2-service-account-key': (_provider, _at, texts) => texts.text('serviceAccountHint'),
  username: (_provider, at, texts) => accountHint(at, texts),
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
