import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { HostUser } from '../../context/config.js';
import type { Field } from '../../target/fields.js';
import { isMailAddress } from '../../target/rules.js';
import { describedBy, renderField } from './field-view.js';
import type { FieldView } from './field-view.js';

function userLabel({ id, email, comment }: HostUser): string {
  return [email ? `${id} <${email}>` : id, comment].filter(Boolean).join(', ');
}

/** A click on a user chooses or leaves out this one; without it, the browser would drop all the others. */
function toggleUser(event: MouseEvent) {
  const option = event.target;
  if (!(option instanceof HTMLOptionElement) || event.button !== 0) return;
  event.preventDefault();
  const select = option.closest('select');
  const { scrollTop } = select ?? { scrollTop: 0 };
  option.selected = !option.selected;
  select?.focus();
  if (select) select.scrollTop = scrollTop;
  select?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select?.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The host's users. Those of the target that the host does not know stay in the list. */
export function renderUsers(view: FieldView, field: Field) {
  const chosen = view.at.form['mailto-user'];
  const unknown = chosen.filter((id) => !view.users.some((user) => user.id === id));
  if (view.users.length + unknown.length === 0) return nothing;
  const control = html`<select
    part="input select users"
    class="users"
    id=${field.key}
    name=${field.key}
    multiple
    size=${Math.min(Math.max(view.users.length + unknown.length, 2), 6)}
    aria-describedby=${describedBy(field.key)}
    aria-invalid=${view.errorOf(field.key) ? 'true' : 'false'}
    @mousedown=${toggleUser}
  >
    ${view.users.map(
      (user) =>
        html`<option value=${user.id} .selected=${chosen.includes(user.id)}>${userLabel(user)}</option>`,
    )}
    ${unknown.map(
      (id) =>
        html`<option value=${id} .selected=${true}>${view.panel.text('unknownUser', { user: id })}</option>`,
    )}
  </select>`;
  return renderField(view, field, { label: view.fields.text('mailto-user'), control });
}

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
export function renderRecipients(view: FieldView, field: Field) {
  const { mailto, mailtoText } = view.at.form;
  const control = html`<div class="tokens" part="tokens">
    ${
      mailto.length > 0
        ? html`<ul part="token-list" aria-label=${view.panel.text('recipientList')}>
            ${mailto.map((address) => renderToken(view, address))}
          </ul>`
        : nothing
    }
    <input
      part="input"
      id=${field.key}
      name=${field.key}
      type="text"
      .value=${live(mailtoText)}
      autocomplete="off"
      inputmode="email"
      autocapitalize="off"
      spellcheck="false"
      aria-invalid=${view.errorOf(field.key) ? 'true' : 'false'}
      aria-describedby=${describedBy(field.key)}
    />
  </div>`;
  const withUsers = view.users.length > 0 || view.at.form['mailto-user'].length > 0;
  const label = view.fields.text(withUsers ? 'mailto' : 'mailtoOnly');
  return renderField(view, field, { label, control, hint: view.fields.text('mailtoHint') });
}
