import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Localize } from '../../locales/localize.js';
import type { HostUser } from '../../context/config.js';
import type { Field, FieldKey } from '../../smtp-target/fields.js';
import type { Provider } from '../../providers/provider.js';
import type { Parts } from './part.js';
import type { FormSituation } from '../../smtp-target/situation.js';

/** What the templates of the fields need to know of the panel. */
export interface FieldView {
  readonly at: FormSituation;
  readonly fields: Localize<'fields'>;
  readonly panel: Localize<'panel'>;
  /** What is loaded of the parts that not every host needs. */
  readonly parts: Partial<Parts>;
  readonly users: readonly HostUser[];
  readonly defaultAuthor: string;
  /** Names of providers, offered or not. */
  readonly knownProviders: readonly Provider[];
  /** The error to show at a field; undefined while there is none or it is too early to say so. */
  errorOf(key: FieldKey): string | undefined;
  /** What was done to a value, for example that blanks were removed. */
  readonly notes: ReadonlyMap<FieldKey, string>;
  /** Secrets that are shown in plain text. */
  readonly revealed: ReadonlySet<FieldKey>;
}

/** Attributes that tie a control to its hint and error; both elements are always there. */
export function describedBy(key: string) {
  return `${key}-hint ${key}-error`;
}

interface FieldPieces {
  readonly label: string;
  readonly control: TemplateResult;
  readonly required?: boolean;
  readonly hint?: string | undefined;
}

/** A field: label, control, hint and error, in one grid cell. */
export function renderField(view: FieldView, field: Field, pieces: FieldPieces) {
  const { key, wide } = field;
  const error = view.errorOf(key);
  return html`
    <div class=${wide ? 'field wide' : 'field'} part="field" data-field=${key}>
      <label part="label" for=${key}
        >${pieces.label}${pieces.required ? html`<span part="required" aria-hidden="true"> *</span>` : nothing}</label
      >
      ${pieces.control} ${renderHintAndError(view, key, pieces.hint, error)}
    </div>
  `;
}

/** Hint and error of a field. A slot named `KEY-hint` lets the host put its own help there. */
export function renderHintAndError(view: FieldView, key: FieldKey, hint?: string, error = view.errorOf(key)) {
  const text = [hint, view.notes.get(key)].filter(Boolean).join(' ');
  const shown = error
    ? html`<span class="visually-hidden">${view.panel.text('error')}</span> ${error}`
    : nothing;
  return html`
    <div part="hint" id="${key}-hint" class="hint"><slot name="${key}-hint">${text}</slot></div>
    <div part="error" id="${key}-error" class="error">${shown}</div>
  `;
}
