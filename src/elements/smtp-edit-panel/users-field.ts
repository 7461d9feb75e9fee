import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { HostUser } from '../../context/config.js';
import type { FieldOf } from '../../smtp-target/fields.js';
import { describedBy, inputPart, renderField } from './field-view.js';
import type { FieldView } from './field-view.js';

function userLabel({ id, email, comment }: HostUser): string {
  return [email ? `${id} <${email}>` : id, comment].filter(Boolean).join(' · ');
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
export function renderUsers(view: FieldView, field: FieldOf<'users'>) {
  const { users, panel } = view;
  const known = new Set(users.map(({ id }) => id));
  const unknown = view.at.form.lists['mailto-user'].filter((id) => !known.has(id));
  const control = html`<select
    part=${inputPart(view.errorOf(field.key), 'select', 'users')}
    class="users"
    id=${field.key}
    name=${field.key}
    multiple
    size=${Math.min(Math.max(users.length + unknown.length, 2), 6)}
    aria-describedby=${describedBy(field.key)}
    aria-invalid=${view.errorOf(field.key) ? 'true' : 'false'}
    @mousedown=${toggleUser}
  >
    ${guard([users, unknown.join('\n'), panel.text('unknownUser')], () => [
      users.map((user) => html`<option value=${user.id}>${userLabel(user)}</option>`),
      unknown.map((id) => html`<option value=${id}>${panel.text('unknownUser', { user: id })}</option>`),
    ])}
  </select>`;
  const label = view.fields.text('mailto-user');
  return renderField(view, field, { label, control: view.compact ? folded(view, label, control) : control });
}

const listed = (lang: string, items: readonly string[]) =>
  new Intl.ListFormat(lang, { style: 'narrow' }).format(items);

/** The list as a drop-down, which says who is chosen. */
function folded({ at, panel }: FieldView, label: string, list: TemplateResult) {
  const chosen = listed(panel.lang, at.form.lists['mailto-user']) || panel.text('noUser');
  return html`<details part="users-menu" class="users-menu">
    <summary part="input users-chosen" aria-label=${panel.sign('pair', { name: label, value: chosen })}>
      <bdi>${chosen}</bdi>
    </summary>
    ${list}
  </details>`;
}
