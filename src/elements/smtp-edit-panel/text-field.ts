import { html, nothing } from 'lit';
import type { FieldOf, TextKey } from '../../smtp-target/fields.js';
import { isOAuth2 } from '../../smtp-target/auth-method.js';
import { hasSaved, isRequired, isWithoutPerson } from '../../smtp-target/conditions.js';
import { typedText } from '../../smtp-target/form.js';
import { isForeign } from '../../smtp-target/situation.js';
import type { FormSituation } from '../../smtp-target/situation.js';
import { describedBy, inputPart, renderField } from './field-view.js';
import type { FieldView } from './field-view.js';

const DEFAULT_PORTS: ReadonlyMap<string, number> = new Map([
  ['insecure', 25],
  ['starttls', 587],
  ['tls', 465],
]);

type TextField = FieldOf<'text' | 'secret'>;

function placeholder(
  { at, fields, defaultAuthor }: FieldView,
  { key, kind, placeholder }: TextField,
): string {
  const port = DEFAULT_PORTS.get(typedText(at.form, 'mode'));
  if (key === 'port' && port) return fields.text('portDefault', { port });
  if (key === 'author') return defaultAuthor;
  if (kind === 'secret' && hasSaved(key, at)) return fields.text('unchanged');
  if (key === 'username' && accountLabel(at) === 'identity') return typedText(at.form, 'from-address');
  return placeholder ?? '';
}

function isReadOnly(view: FieldView, { key, section }: TextField): boolean {
  return (key === 'name' && view.at.edit) || (section === 'sign-in' && isForeign(view.at));
}

function accountLabel(at: FormSituation) {
  if (!isOAuth2(at.form.method)) return 'username';
  return isWithoutPerson(at) ? 'mailbox' : 'identity';
}

interface Lines {
  readonly prose: boolean;
  /** Hidden by the style sheet, since no text area hides what it holds. */
  readonly hidden: boolean;
}

const linesClass = ({ prose, hidden }: Lines) => {
  if (prose) return nothing;
  return hidden ? 'lines masked' : 'lines';
};

function renderLines(view: FieldView, field: TextField, lines: Lines) {
  const { key } = field;
  return html`<textarea
    part=${inputPart(view.errorOf(key))}
    class=${linesClass(lines)}
    id=${key}
    name=${key}
    rows="3"
    placeholder=${placeholder(view, field) || nothing}
    autocomplete="off"
    autocapitalize="off"
    spellcheck=${lines.prose ? 'true' : 'false'}
    dir=${lines.prose ? 'auto' : 'ltr'}
    ?required=${isRequired(field, view.at)}
    ?readonly=${isReadOnly(view, field)}
    aria-invalid=${view.errorOf(key) ? 'true' : 'false'}
    aria-describedby=${describedBy(key)}
  ></textarea>`;
}

/** A line of text, or a secret that can be shown. */
export function renderTextField(view: FieldView, field: TextField) {
  const { at, fields } = view;
  const { key } = field;
  const secret = field.kind === 'secret';
  const prose = field.kind === 'text' && field.prose === true;
  const revealed = secret && view.revealed.has(key);
  const label = fields.text(key === 'username' ? accountLabel(at) : key);
  const required = isRequired(field, at);
  const hasLines = field.multiline === true || (prose && holdsLines(at.form.loaded[key]));
  const input = hasLines
    ? renderLines(view, field, { prose, hidden: secret && !revealed })
    : html`<input
        part=${inputPart(view.errorOf(key))}
        id=${key}
        name=${key}
        type=${secret && !revealed ? 'password' : 'text'}
        placeholder=${placeholder(view, field) || nothing}
        autocomplete=${field.autocomplete ?? 'off'}
        inputmode=${field.inputMode ?? nothing}
        autocapitalize="off"
        spellcheck=${prose ? 'true' : 'false'}
        dir=${prose ? 'auto' : nothing}
        ?required=${required}
        ?readonly=${isReadOnly(view, field)}
        aria-invalid=${view.errorOf(key) ? 'true' : 'false'}
        aria-describedby=${describedBy(key)}
      />`;
  const control = secret
    ? html`<div class="with-button">${input}${renderReveal(view, key, label, revealed)}</div>`
    : input;
  return renderField(view, field, { label, control, required, hint: view.hintOf(key) });
}

/** A saved text of several lines: a field of one line would join them. */
const holdsLines = (saved: unknown) => typeof saved === 'string' && /[\r\n]/.test(saved);

/** Its words say what it does: a state beside them (`aria-pressed`) would say the opposite. */
function renderReveal({ panel, toggleRevealed }: FieldView, key: TextKey, field: string, revealed: boolean) {
  const toggle = () => toggleRevealed(key);
  return html`<button
    type="button"
    part="button reveal"
    aria-label=${panel.text(revealed ? 'hideSecret' : 'showSecret', { field })}
    @click=${toggle}
  >
    ${panel.text(revealed ? 'hide' : 'show')}
  </button>`;
}
