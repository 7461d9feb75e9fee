import type { Provider } from '../providers/provider.js';
import type { FormSituation } from './fields.js';
import { textValue, typedText, withMethod, withText } from './form.js';
import type { TargetForm } from './form.js';
import { methodFor, methodOf } from './method.js';

/** Servers of a provider besides the one of its preset, by `Provider.id`. OAuth2 works at them, too. */
const OTHER_SERVERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['google', ['smtp.googlemail.com']],
  ['microsoft', ['outlook.office365.com', 'smtp-mail.outlook.com']],
  ['microsoft-us-government', ['outlook.office365.us']],
  ['microsoft-china', ['partner.outlook.cn']],
]);

/** Where Microsoft's personal accounts send; they sign in at a tenant of their own. */
const PERSONAL_SERVER = 'smtp-mail.outlook.com';

const serverOf = (form: TargetForm) => textValue(form, 'server').toLowerCase().replace(/\.$/, '');

/**
 * The provider whose OAuth2 can take the place of a saved password: the target signs in by password at a server of
 * Google or Microsoft, where that is coming to its end, and the host offers the provider.
 */
export function successorOfPassword({ form, providers }: FormSituation): Provider | undefined {
  if (form.method !== 'plain' || methodOf(form.loaded) !== 'plain') return undefined;
  const server = serverOf(form);
  return providers.find(
    ({ id, family, smtp }) =>
      family !== 'generic' && (smtp.server === server || OTHER_SERVERS.get(id)?.includes(server)),
  );
}

/**
 * The form with OAuth2 in place of the password. Everything else stays, the server too, and its port and encryption
 * unless the connection was not encrypted. The saved password goes when the form is saved, not before.
 */
export function withSuccessor(at: FormSituation): TargetForm {
  const provider = successorOfPassword(at);
  if (!provider) return at.form;
  const { form, providers } = at;
  const text = (key: 'server' | 'port' | 'mode' | 'username') => typedText(form, key);
  const sender = textValue(form, 'from-address').toLowerCase();
  const changes = {
    server: text('server'),
    ...(text('mode') !== 'insecure' && { port: text('port'), mode: text('mode') }),
    ...(textValue(form, 'username').toLowerCase() !== sender && { username: text('username') }),
    ...(serverOf(form) === PERSONAL_SERVER && { 'oauth2-tenant-id': 'consumers' }),
  };
  let converted = withMethod(form, methodFor(provider), providers);
  for (const [key, value] of Object.entries(changes))
    converted = withText(converted, key as keyof typeof changes, value);
  return converted;
}
