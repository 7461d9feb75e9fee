import { html } from 'lit';
import { FIELDS } from '../../smtp-target/fields.js';
import type { Field, Section } from '../../smtp-target/fields.js';
import { renderChoice, renderEncryption, renderMethod, renderSwitch } from './choice-fields.js';
import type { FieldView } from './field-view.js';
import { renderRecipients } from './recipients-field.js';
import { renderTextField } from './text-field.js';
import { renderUsers } from './users-field.js';
import { isShown } from '../../smtp-target/conditions.js';
import { chosenProvider } from '../../smtp-target/situation.js';

function renderField(view: FieldView, field: Field): unknown {
  switch (field.kind) {
    case 'switch':
      return renderSwitch(view, field);
    case 'encryption':
      return renderEncryption(view, field);
    case 'method':
      return renderMethod(view, field);
    case 'sign-in':
      return view.renderSignIn(field);
    case 'choice':
      return renderChoice(view, field);
    case 'users':
      return renderUsers(view, field);
    case 'recipients':
      return renderRecipients(view, field);
    default:
      return renderTextField(view, field);
  }
}

function renderFields(view: FieldView, section: Section) {
  const shown = FIELDS.filter((field) => field.section === section && isShown(field, view.at));
  return html`<div class="grid" part="grid">${shown.map((field) => renderField(view, field))}</div>`;
}

/** All sections of the form, in the order of the fields. The connection is folded away while a provider says what it is. */
export function renderForm(view: FieldView) {
  const { panel, summary, signInNotes } = view;
  return html`
    ${renderFields(view, 'target')}
    <details part="section" class="section" ?open=${!chosenProvider(view.at)?.smtp.server}>
      <summary part="legend">
        ${panel.text('connection')}
        <span part="summary" class="summary">${summary}</span>
      </summary>
      ${view.renderPresets()} ${renderFields(view, 'connection')}
    </details>
    <fieldset part="section" class="section">
      <legend part="legend">${panel.text('signIn')}</legend>
      ${signInNotes} ${renderFields(view, 'sign-in')} ${view.renderCheck()}
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
