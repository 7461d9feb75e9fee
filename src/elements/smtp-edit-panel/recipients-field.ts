import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { FieldOf } from '../../smtp-target/fields.js';
import { choosesUsers, isRecipient } from '../../smtp-target/situation.js';
import { describedBy, inputPart, renderField } from './field-view.js';
import type { FieldView } from './field-view.js';

/** Where an address has no room, it goes on in a new line at a dot or its at sign, and not within a word. */
const renderAddress = (address: string) =>
  address.split(/(?=[.@])/).map((part, index) => (index > 0 ? html`<wbr />${part}` : part));

function renderToken({ at, panel, removeRecipient }: FieldView, address: string) {
  const wrong = !isRecipient(address, at);
  const remove = () => removeRecipient(address);
  return html`<li part=${wrong ? 'token token-invalid' : 'token'} class=${wrong ? 'token invalid' : 'token'}>
    <bdi>${renderAddress(address)}</bdi
    >${wrong ? html`<span class="visually-hidden"> (${panel.text('wrongAddress')})</span>` : nothing}
    <button
      type="button"
      part="token-remove"
      aria-label=${panel.text('removeRecipient', { address })}
      @click=${remove}
    >
      <span aria-hidden="true">×</span>
    </button>
  </li>`;
}

function renderTokens(view: FieldView, mailto: readonly string[]) {
  if (mailto.length === 0) return nothing;
  return html`<ul part="token-list" aria-label=${view.panel.text('recipientList')}>
    ${mailto.map((address) => renderToken(view, address))}
  </ul>`;
}

/** Addresses as removable tokens, with a field that takes one or a whole list. */
export function renderRecipients(view: FieldView, field: FieldOf<'recipients'>) {
  const { mailto } = view.at.form.lists;
  // A thousand tokens are rendered anew only where the list or its language changed.
  const control = html`<div class="tokens" part="tokens">
    ${guard([mailto, view.at.isRecipient, view.panel.text('removeRecipient'), view.panel.text('wrongAddress')], () => renderTokens(view, mailto))}
    <input
      part=${inputPart(view.errorOf(field.key), 'recipients')}
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
  const required = !choosesUsers(view.at) && view.at.recipients !== 'optional';
  return renderField(view, field, { label, control, required, hint: view.fields.text('mailtoHint') });
}
