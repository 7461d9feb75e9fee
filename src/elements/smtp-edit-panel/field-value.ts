import type { Provider } from '../../providers/provider.js';
import { FIELDS } from '../../smtp-target/fields.js';
import type { Field } from '../../smtp-target/fields.js';
import { typedText, withList, withMethod, withRecipientsText, withText } from '../../smtp-target/form.js';
import type { TargetForm, TextKey } from '../../smtp-target/form.js';

type Control = HTMLInputElement | HTMLSelectElement;

/** The control and the row of its field, if an event comes from one of the form. */
export function controlOf({ target }: Event): { control: Control; field: Field } | undefined {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return undefined;
  const field = FIELDS.find(({ key }) => key === target.name);
  return field && { control: target, field };
}

const isChecked = (control: Control) => control instanceof HTMLInputElement && control.checked;
const chosenOf = (control: Control) =>
  control instanceof HTMLSelectElement ? [...control.selectedOptions].map(({ value }) => value) : [];

/** The form with what was entered into one of its controls. */
export function withEntered(
  form: TargetForm,
  { key, kind }: Field,
  control: Control,
  providers: readonly Provider[],
): TargetForm {
  switch (kind) {
    case 'switch':
      return { ...form, enable: isChecked(control) };
    case 'method':
      return withMethod(form, control.value, providers);
    case 'users':
      return withList(form, 'mailto-user', chosenOf(control));
    case 'recipients':
      return withRecipientsText(form, control.value, false);
    default:
      return withText(form, key as TextKey, control.value);
  }
}

/** What belongs into a control; a list for the choice of several. */
function valueOf(form: TargetForm, { key, kind }: Field): string | readonly string[] {
  if (kind === 'method') return form.method;
  if (kind === 'users') return form['mailto-user'];
  return kind === 'recipients' ? form.mailtoText : typedText(form, key as TextKey);
}

/** Writes the form into the controls under a node, where they show something else: what is typed stays untouched. */
export function showValues(root: ParentNode, form: TargetForm) {
  for (const control of root.querySelectorAll<Control>('input, select')) {
    const field = FIELDS.find(({ key }) => key === control.name);
    if (field) showValue(control, field, form);
  }
}

function showValue(control: Control, field: Field, form: TargetForm) {
  if (field.kind === 'switch') {
    (control as HTMLInputElement).checked = form.enable;
    return;
  }
  const value = valueOf(form, field);
  if (typeof value !== 'string') {
    for (const option of (control as HTMLSelectElement).options)
      option.selected = value.includes(option.value);
  } else if (control.value !== value) control.value = value;
}
