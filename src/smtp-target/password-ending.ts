import { withClouds } from '../providers/clouds.js';
import type { Provider } from '../providers/provider.js';
import { textValue, typedText, withMethod, withText } from './form.js';
import type { TargetForm } from './form.js';
import { methodFor, methodOf } from './method.js';
import type { FormSituation } from './situation.js';

const serverOf = (form: TargetForm) => textValue(form, 'server').toLowerCase().replace(/\.$/, '');

/**
 * The provider whose OAuth2 can take the place of a saved password: the target signs in by password at a server
 * where that has ended or is coming to its end, and the host offers the provider.
 */
export function successorOfPassword({ form, providers }: FormSituation): Provider | undefined {
  if (form.method !== 'plain' || methodOf(form.loaded) !== 'plain') return undefined;
  const server = serverOf(form);
  return withClouds(providers).find(
    ({ passwordNote, smtp, otherServers = [] }) =>
      passwordNote && [smtp, ...otherServers].some((each) => each.server === server),
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
  const tenant = provider.otherServers?.find(({ server }) => server === serverOf(form))?.tenant;
  const sender = textValue(form, 'from-address').toLowerCase();
  const changes = {
    server: text('server'),
    ...(text('mode') !== 'insecure' && { port: text('port'), mode: text('mode') }),
    ...(textValue(form, 'username').toLowerCase() !== sender && { username: text('username') }),
    ...(tenant !== undefined && { 'oauth2-tenant-id': tenant }),
  };
  let converted = withMethod(form, methodFor(provider), providers);
  for (const [key, value] of Object.entries(changes))
    converted = withText(converted, key as keyof typeof changes, value);
  return converted;
}
