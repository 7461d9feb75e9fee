import type { Localize } from '../../../locales/localize.js';
import { textValue, typedText } from '../../../smtp-target/form.js';
import type { FieldView } from '../field-view.js';
import { chosenProvider } from '../../../smtp-target/situation.js';
import type { FormSituation } from '../../../smtp-target/situation.js';

/** Says that server, port and encryption are those of the provider, as long as they are. */
export function presetHint(at: FormSituation, texts: Localize<'panelSignIn'>): string {
  const provider = chosenProvider(at);
  if (!provider) return '';
  const { server, port, mode } = provider.smtp;
  if (server === '') return '';
  const unchanged =
    textValue(at.form, 'server') === server &&
    textValue(at.form, 'port') === String(port) &&
    typedText(at.form, 'mode') === mode;
  return unchanged ? texts.text('preset', { provider: provider.name }) : '';
}

/** One line that says what is folded away. */
export function connectionSummary({ at, fields }: FieldView, texts: Localize<'panelSignIn'>): string {
  const server = textValue(at.form, 'server');
  const mode = typedText(at.form, 'mode');
  if (server === '') return '';
  const port = textValue(at.form, 'port');
  return texts.text(port ? 'connectionSummary' : 'connectionDefaultPort', {
    server,
    port,
    encryption: mode === 'insecure' || mode === 'starttls' || mode === 'tls' ? fields.text(mode) : mode,
  });
}
