import type { ExplainContext } from '../../diagnosis/explanation.js';
import type { TextKey } from '../../smtp-target/fields.js';
import { textValue } from '../../smtp-target/form.js';
import { chosenProvider } from '../../smtp-target/situation.js';
import type { PanelHost } from './panel-host.js';

/** Values of the form that go into the explanation of an error. */
export function explainContextOf({ settings, situation }: PanelHost): ExplainContext {
  const text = (key: TextKey) => textValue(situation.form, key);
  return {
    provider: chosenProvider(situation),
    redirectUri: settings.redirectUri,
    clientId: text('oauth2-client-id'),
    tenantId: text('oauth2-tenant-id'),
    account: text('username') || text('from-address'),
    fromAddress: text('from-address'),
    server: text('server'),
    port: text('port'),
    method: situation.form.method,
  };
}
