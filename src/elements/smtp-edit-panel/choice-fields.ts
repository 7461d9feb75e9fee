import { html } from 'lit';
import { isOAuth2 } from '../../smtp-target/auth-method.js';
import { impliedChoice, optionsOf } from '../../smtp-target/choices.js';
import type { Field, FieldOf } from '../../smtp-target/fields.js';
import { typedText } from '../../smtp-target/form.js';
import { OTHER_METHOD, methodFor, methodOf } from '../../smtp-target/method.js';
import type { Method } from '../../smtp-target/method.js';
import { describedBy, renderField, renderHintAndError } from './field-view.js';
import type { FieldView } from './field-view.js';
import { isForeign } from '../../smtp-target/situation.js';

interface Option {
  readonly value: string;
  readonly label: string;
}

function renderSelect(view: FieldView, key: Field['key'], options: readonly Option[]) {
  return html`<select
    part="input select"
    id=${key}
    name=${key}
    aria-invalid=${view.errorOf(key) ? 'true' : 'false'}
    aria-describedby=${describedBy(key)}
  >
    ${options.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
  </select>`;
}

/** A choice whose saved value is none of the known ones keeps it as one more. */
function withUnknown(options: readonly Option[], chosen: string): readonly Option[] {
  return options.some(({ value }) => value === chosen)
    ? options
    : [...options, { value: chosen, label: chosen }];
}

export function renderEncryption(view: FieldView, field: Field) {
  const modes = ['insecure', 'starttls', 'tls'] as const;
  const chosen = typedText(view.at.form, 'mode');
  const options = modes.map((value) => ({ value, label: view.fields.text(value) }));
  const control = renderSelect(view, field.key, withUnknown(options, chosen));
  return renderField(view, field, { label: view.fields.text('mode'), control });
}

/** Name of a method for people; a provider that nobody knows is called what the wire calls it. */
export function methodLabel({ at, fields, knownProviders }: FieldView, method: Method): string {
  if (method === 'none' || method === 'plain') return fields.text(method);
  if (!isOAuth2(method)) return method;
  if (method === OTHER_METHOD && at.otherProvider)
    return fields.text('oauth2', { provider: fields.text('other') });
  const known = knownProviders.find((provider) => methodFor(provider) === method)?.name;
  return fields.text('oauth2', { provider: known ?? method.replace(/^oauth2\/(?=.)|\/$/, '') });
}

export function renderMethod(view: FieldView, field: Field) {
  const { at, fields, panel } = view;
  // The saved one stays a choice, offered or not: whoever tries another one can go back.
  const offered = [...at.providers.map(methodFor), ...(at.otherProvider ? [OTHER_METHOD] : [])];
  const methods = new Set(['none', 'plain', ...offered, methodOf(at.form.loaded)]);
  const options = [...methods.add(at.form.method)].map((value) => ({
    value,
    label: methodLabel(view, value),
  }));
  const control = renderSelect(view, field.key, options);
  const { method } = at.form;
  const kept = isOAuth2(method) ? panel.text('notOffered') : panel.text('unknownMethod', { method });
  const hint = isForeign(at) ? kept : view.hintOf(field.key);
  return renderField(view, field, { label: fields.text('auth-method'), control, hint });
}

/** One of a few ways. What the wire says nothing of is the empty value, whatever it is called. */
export function renderChoice(view: FieldView, field: FieldOf<'choice'>) {
  const { key } = field;
  const implied = impliedChoice(field, view.at);
  const options = optionsOf(key, view.at).map((option) => ({
    value: option === implied ? '' : option,
    label: view.optionLabel(key, option),
  }));
  const control = renderSelect(view, key, options);
  return renderField(view, field, {
    label: view.fields.text(key),
    control,
    hint: view.hintOf(key),
  });
}

export function renderSwitch(view: FieldView, field: Field) {
  return html`
    <div class="field switch" part="field" data-field=${field.key}>
      <label part="label switch">
        <input
          part="checkbox"
          id=${field.key}
          name=${field.key}
          type="checkbox"
          aria-invalid=${view.errorOf(field.key) ? 'true' : 'false'}
          aria-describedby=${describedBy(field.key)}
        />
        ${view.fields.text('enable')}
      </label>
      ${renderHintAndError(view, field.key)}
    </div>
  `;
}
