import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HostUser } from '../../context/config.js';
import type { Localize } from '../../locales/localize.js';
import type { Provider } from '../../providers/provider.js';
import type { Field, FieldKey, FieldOf } from '../../smtp-target/fields.js';
import type { FormSituation } from '../../smtp-target/situation.js';
import { isolated } from '../shared/mark-values.js';

/** What the templates of the fields need to know, and what a press in them does. */
export interface FieldView {
  readonly at: FormSituation;
  readonly fields: Localize<'fields'>;
  readonly panel: Localize<'panel'>;
  readonly users: readonly HostUser[];
  readonly defaultAuthor: string;
  /** Names of providers, offered or not. */
  readonly knownProviders: readonly Provider[];
  /** What was done to a value, for example that blanks were removed. */
  readonly notes: ReadonlyMap<FieldKey, () => string>;
  /** Secrets that are shown in plain text. */
  readonly revealed: ReadonlySet<FieldKey>;
  /** Server, port and encryption in one line, while a provider says what they are. */
  readonly summary: string;
  /** Help is shown on demand, the users are folded. */
  readonly compact: boolean;
  /** Fields whose help was asked for. */
  readonly helpShown: ReadonlySet<FieldKey>;
  readonly toggleHelp: (key: FieldKey) => void;
  /** Whether the host has put its own help there. */
  readonly hasHostHelp: (key: FieldKey) => boolean;
  /** What there is to say before the fields of the sign-in. */
  readonly signInNotes: unknown;
  /** The error to show at a field; undefined while there is none or it is too early to say so. */
  readonly errorOf: (key: FieldKey) => string | undefined;
  /** Whether the host's backend says it, in a language that may be another one. */
  readonly isHostError: (key: FieldKey) => boolean;
  /** Help for a field while a provider is chosen. */
  readonly hintOf: (key: FieldKey) => string;
  /** What there is to say of the chosen cloud of a provider. */
  readonly cloudHint: string;
  readonly chooseMethod: (method: string) => void;
  /** What a way to sign in is called. */
  readonly optionLabel: (key: FieldOf<'choice'>['key'], option: string) => string;
  /** How what a field holds was found to be by a check. */
  readonly lightOf: (key: FieldKey) => unknown;
  /** What can be done about a field, below its control. */
  readonly renderBelow: (key: FieldKey) => unknown;
  readonly renderCheck: () => unknown;
  readonly renderPresets: () => unknown;
  readonly renderSignIn: (field: FieldOf<'sign-in'>) => unknown;
  readonly toggleRevealed: (key: FieldKey) => void;
  readonly removeRecipient: (address: string) => void;
}

/** Attributes that tie a control to its hint and error; both elements are always there. */
export function describedBy(key: string) {
  return `${key}-hint ${key}-error`;
}

/** The parts of a control: one more while it is wrong, since no `::part()` can be chosen by its attributes. */
export const inputPart = (wrong: unknown, ...more: readonly string[]) =>
  ['input', ...more, ...(wrong ? ['input-invalid'] : [])].join(' ');

interface FieldPieces {
  readonly label: string;
  readonly control: TemplateResult;
  readonly required?: boolean;
  readonly hint?: string;
}

/** A field: label, control, hint and error, in one grid cell. */
export function renderField(view: FieldView, field: Field, pieces: FieldPieces) {
  const { key, wide } = field;
  const onDemand = isHelpOnDemand(view, key, pieces.hint);
  const isFolded = onDemand && !view.helpShown.has(key);
  const label = html`<label part="label" for=${key}
    >${pieces.label}${pieces.required ? html`<span part="required" aria-hidden="true"> *</span>` : nothing}</label
  >`;
  return html`
    <div
      class=${wide ? 'field wide' : 'field'}
      part=${view.errorOf(key) ? 'field field-invalid' : 'field'}
      data-field=${key}
    >
      ${onDemand ? renderHeading(view, key, pieces.label, label) : label} ${pieces.control}
      ${view.renderBelow(key)} ${renderHintAndError(view, key, pieces.hint, isFolded)}
    </div>
  `;
}

/** In the compact layout help waits until it is asked for; what was done to a value is said at once. */
const isHelpOnDemand = ({ compact, notes, hasHostHelp }: FieldView, key: FieldKey, hint?: string) =>
  compact && !notes.has(key) && (Boolean(hint) || hasHostHelp(key));

function renderHeading(
  { panel, helpShown, toggleHelp }: FieldView,
  key: FieldKey,
  field: string,
  label: TemplateResult,
) {
  const toggle = () => toggleHelp(key);
  return html`<div class="heading">
    ${label}
    <button
      type="button"
      part="button help"
      class="help"
      aria-label=${panel.text('help', { field })}
      aria-expanded=${helpShown.has(key) ? 'true' : 'false'}
      aria-controls="${key}-hint"
      @click=${toggle}
    >
      ${panel.sign('help')}
    </button>
  </div>`;
}

/** Hint of a field; only a heading can unfold it. A slot named `KEY-hint` lets the host put its own help there. */
export function renderHint(view: FieldView, key: FieldKey, hint?: string, isFolded = false) {
  const note = view.notes.get(key)?.();
  const below = note ? html` <span class="note">${note}</span>` : nothing;
  const lights = [view.lightOf(key)].flat().filter((each) => each !== nothing && each !== undefined);
  const isEmpty = !hint && !note && !view.hasHostHelp(key);
  return html`
    <div part="hint" id="${key}-hint" class="hint" ?hidden=${(isEmpty || isFolded) && lights.length === 0}>
      <slot name="${key}-hint">${hint}${below}</slot>${lights}
    </div>
  `;
}

/** Error of a field: always there, empty while nothing is wrong. */
export function renderError(view: FieldView, key: FieldKey) {
  const error = view.errorOf(key);
  const shown = error
    ? html`<span class="visually-hidden">${view.panel.text('error')}</span> ${
          view.isHostError(key) ? isolated(error) : error
        }`
    : nothing;
  return html`<div part="error" id="${key}-error" class="error">${shown}</div>`;
}

/** Hint and error of a field, one below the other. */
export const renderHintAndError = (view: FieldView, key: FieldKey, hint?: string, isFolded = false) =>
  html`${renderHint(view, key, hint, isFolded)} ${renderError(view, key)}`;
