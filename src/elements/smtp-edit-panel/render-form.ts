import { html } from 'lit';
import { FIELDS, chosenProvider, isShown } from '../../smtp-target/fields.js';
import type { Field, Section } from '../../smtp-target/fields.js';
import { renderEncryption, renderMethod, renderSwitch } from './choice-fields.js';
import type { FieldView } from './field-view.js';
import { renderRecipients } from './recipients-field.js';
import { renderTextField } from './text-field.js';

const renderers: Readonly<Record<Field['kind'], (view: FieldView, field: Field) => unknown>> = {
  text: renderTextField,
  secret: renderTextField,
  switch: renderSwitch,
  encryption: renderEncryption,
  method: renderMethod,
  'sign-in': (view, field) => view.parts.oauth2?.renderSignIn(view, field),
  users: (view, field) => view.parts.users?.render(view, field),
  recipients: renderRecipients,
};

function renderFields(view: FieldView, section: Section) {
  const shown = FIELDS.filter((field) => field.section === section && isShown(field, view.at));
  return html`<div class="grid" part="grid">
    ${shown.map((field) => renderers[field.kind](view, field))}
  </div>`;
}

/** All sections of the form, in the order of the fields. The connection is folded away while a provider says what it is. */
export function renderForm(view: FieldView) {
  const { panel, parts } = view;
  return html`
    ${renderFields(view, 'target')}
    <details part="section" class="section" ?open=${!chosenProvider(view.at)}>
      <summary part="legend">
        ${panel.text('connection')}
        <span part="summary" class="summary"><bdi>${parts.oauth2?.connectionSummary(view)}</bdi></span>
      </summary>
      ${renderFields(view, 'connection')}
    </details>
    <fieldset part="section" class="section">
      <legend part="legend">${panel.text('signIn')}</legend>
      ${parts.oauth2?.renderNotes(view)} ${renderFields(view, 'sign-in')}
    </fieldset>
    <fieldset part="section" class="section">
      <legend part="legend">${panel.text('message')}</legend>
      ${renderFields(view, 'message')}
    </fieldset>
    <details part="section" class="section">
      <summary part="legend">${panel.text('advanced')}</summary>
      ${renderFields(view, 'advanced')}
    </details>
    ${parts.testMail?.render()}
  `;
}
