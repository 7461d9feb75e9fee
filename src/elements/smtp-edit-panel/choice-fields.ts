import { html, nothing } from 'lit';
import { cloudsOf, withClouds } from '../../providers/clouds.js';
import type { Provider } from '../../providers/provider.js';
import { isOAuth2 } from '../../smtp-target/auth-method.js';
import { impliedChoice, optionsOf } from '../../smtp-target/choices.js';
import type { Field, FieldOf } from '../../smtp-target/fields.js';
import { typedText } from '../../smtp-target/form.js';
import { OTHER_METHOD, methodFor, methodOf } from '../../smtp-target/method.js';
import type { Method } from '../../smtp-target/method.js';
import { describedBy, inputPart, renderField, renderHintAndError } from './field-view.js';
import type { FieldView } from './field-view.js';
import { isForeign } from '../../smtp-target/situation.js';
import type { FormSituation } from '../../smtp-target/situation.js';

interface Option {
  readonly value: string;
  readonly label: string;
}

function renderSelect(view: FieldView, key: Field['key'], options: readonly Option[]) {
  return html`<select
    part=${inputPart(view.errorOf(key), 'select')}
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
  const known = withClouds(knownProviders).find((provider) => methodFor(provider) === method)?.name;
  return fields.text('oauth2', { provider: known ?? method.replace(/^oauth2\/(?=.)|\/$/, '') });
}

/** A provider and its clouds. */
const familyOf = (provider: Provider, { providers }: FormSituation) => [
  provider,
  ...cloudsOf(provider, providers),
];
const methodsOf = (provider: Provider, at: FormSituation): readonly Method[] =>
  familyOf(provider, at).map(methodFor);

/** What stands for a provider among the methods: of its clouds the one that is chosen, or saved. */
function methodAt(provider: Provider, at: FormSituation): Method {
  const methods = methodsOf(provider, at);
  const wanted = [at.form.method, methodOf(at.form.loaded)];
  return wanted.find((method) => methods.includes(method)) ?? methodFor(provider);
}

export function renderMethod(view: FieldView, field: Field) {
  const { at, fields, panel } = view;
  const { method } = at.form;
  const offered = at.providers.map((provider) => ({
    value: methodAt(provider, at),
    label: methodLabel(view, methodFor(provider)),
  }));
  const known = new Set(at.providers.flatMap((provider) => methodsOf(provider, at)));
  // The saved one stays a choice, offered or not: whoever tries another one can go back.
  const others = [...(at.otherProvider ? [OTHER_METHOD] : []), methodOf(at.form.loaded), method];
  const named = (value: Method) => ({ value, label: methodLabel(view, value) });
  const rest = new Set(others.filter((value) => !known.has(value) && value !== 'none' && value !== 'plain'));
  const options = [...['none', 'plain'].map(named), ...offered, ...[...rest].map(named)];
  const control = renderSelect(view, field.key, options);
  const kept = isOAuth2(method) ? panel.text('notOffered') : panel.text('unknownMethod', { method });
  const hint = isForeign(at) ? kept : view.hintOf(field.key);
  return html`${renderField(view, field, { label: fields.text('auth-method'), control, hint })}
  ${renderCloud(view)}`;
}

/** A choice of the panel alone: the host hears of the method. */
const keep = (event: Event) => event.stopPropagation();

/** In which cloud of the chosen provider, where it has several. */
function renderCloud({ at, fields, cloudHint, chooseMethod }: FieldView) {
  const { method } = at.form;
  const provider = at.providers.find((each) => methodsOf(each, at).includes(method));
  const clouds = provider ? familyOf(provider, at) : [];
  if (clouds.length < 2) return nothing;
  const choose = (event: Event) => {
    event.stopPropagation();
    chooseMethod((event.target as HTMLSelectElement).value);
  };
  return html`<div class="field" part="field">
    <label part="label" for="cloud">${fields.text('cloud')}</label>
    <select
      part="input select"
      id="cloud"
      name="cloud"
      aria-describedby="cloud-hint"
      .value=${method}
      @input=${keep}
      @change=${choose}
    >
      ${clouds.map((cloud) => {
        const value = methodFor(cloud);
        return html`<option value=${value} ?selected=${value === method}>${cloud.name}</option>`;
      })}
    </select>
    <div part="hint" class="hint" id="cloud-hint">${cloudHint}</div>
  </div>`;
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
