import { html, nothing } from 'lit';
import { FIELDS, chosenProvider } from '../../target/fields.js';
import type { Field, Section } from '../../target/fields.js';
import { textValue, typedText } from '../../target/form.js';
import { renderEncryption, renderMethod, renderSwitch } from './choice-fields.js';
import { renderRecipients, renderUsers } from './recipient-fields.js';
import { renderSignIn } from './sign-in-field.js';
import type { SignInView } from './sign-in-field.js';
import { renderTextField } from './text-field.js';

export interface FormView extends SignInView {
  readonly connectionOpen: boolean;
  readonly toggleConnection: () => void;
}

const renderers: Readonly<Record<Field['kind'], (view: FormView, field: Field) => unknown>> = {
  text: renderTextField,
  secret: renderTextField,
  switch: renderSwitch,
  encryption: renderEncryption,
  method: renderMethod,
  'sign-in': renderSignIn,
  users: renderUsers,
  recipients: renderRecipients,
};

function renderFields(view: FormView, section: Section) {
  const shown = FIELDS.filter((field) => field.section === section && (field.shown?.(view.at) ?? true));
  return html`<div class="grid" part="grid">
    ${shown.map((field) => renderers[field.kind](view, field))}
  </div>`;
}

/** One line that says what is folded away. */
function connectionSummary({ at, fields, panel }: FormView): string {
  const server = textValue(at.form, 'server');
  const mode = typedText(at.form, 'mode');
  if (server === '') return '';
  return panel.text('connectionSummary', {
    server,
    port: textValue(at.form, 'port') || '–',
    encryption: mode === 'insecure' || mode === 'starttls' || mode === 'tls' ? fields.text(mode) : mode,
  });
}

function renderPresetNote({ at, panel }: FormView) {
  const provider = chosenProvider(at);
  if (!provider) return nothing;
  const { server, port, mode } = provider.smtp;
  const unchanged =
    textValue(at.form, 'server') === server &&
    textValue(at.form, 'port') === String(port) &&
    typedText(at.form, 'mode') === mode;
  return unchanged
    ? html`<div part="hint" class="hint">${panel.text('preset', { provider: provider.name })}</div>`
    : nothing;
}

/** All sections of the form, in the order of the fields. */
export function renderForm(view: FormView) {
  const { panel } = view;
  return html`
    ${renderFields(view, 'target')}
    <details part="section" class="section" ?open=${view.connectionOpen}>
      <summary part="legend" @click=${view.toggleConnection}>
        ${panel.text('connection')}
        <span part="summary" class="summary" ?hidden=${view.connectionOpen}
          ><bdi>${connectionSummary(view)}</bdi></span
        >
      </summary>
      ${renderFields(view, 'connection')}
    </details>
    <fieldset part="section" class="section">
      <legend part="legend">${panel.text('signIn')}</legend>
      ${renderPresetNote(view)} ${renderFields(view, 'sign-in')}
    </fieldset>
    <fieldset part="section" class="section">
      <legend part="legend">${panel.text('message')}</legend>
      ${renderFields(view, 'message')}
    </fieldset>
    <details part="section" class="section">
      <summary part="legend">${panel.text('advanced')}</summary>
      ${renderFields(view, 'advanced')}
    </details>
  `;
}
