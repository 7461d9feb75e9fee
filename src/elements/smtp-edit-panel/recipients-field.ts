import { html, nothing } from 'lit';
import type { FieldOf } from '../../smtp-target/fields.js';
import { isMailAddress } from '../../smtp-target/rules.js';
import { describedBy, renderField } from './field-view.js';
import type { FieldView } from './field-view.js';
import { choosesUsers } from '../../smtp-target/situation.js';

function renderToken(view: FieldView, address: string) {
  const wrong = !isMailAddress(address);
  return html`<li part=${wrong ? 'token token-invalid' : 'token'} class=${wrong ? 'token invalid' : 'token'}>
    <bdi>${address}</bdi
    >${wrong ? html`<span class="visually-hidden">, ${view.panel.text('wrongAddress')}</span>` : nothing}
    <button
      type="button"
      part="token-remove"
      aria-label=${view.panel.text('removeRecipient', { address })}
      name="remove-recipient"
      value=${address}
    >
      <span aria-hidden="true">×</span>
    </button>
  </li>`;
}

/** Addresses as removable tokens, with a field that takes one or a whole list. */
export function renderRecipients(view: FieldView, field: FieldOf<'recipients'>) {
  const { mailto } = view.at.form.lists;
  const control = html`<div class="tokens" part="tokens">
    ${
      mailto.length > 0
        ? html`<ul part="token-list" aria-label=${view.panel.text('recipientList')}>
            ${mailto.map((address) => renderToken(view, address))}
          </ul>`
        : nothing
    }
    <input
      part="input recipients"
      id=${field.key}
      name=${field.key}
      type="text"
      autocomplete="off"
      inputmode="email"
      autocapitalize="off"
      spellcheck="false"
      aria-invalid=${view.errorOf(field.key) ? 'true' : 'false'}
      aria-describedby=${describedBy(field.key)}
    />
  </div>`;
  const label = view.fields.text(choosesUsers(view.at) ? 'mailto' : 'mailto-user');
  return renderField(view, field, { label, control, hint: view.fields.text('mailtoHint') });
}
