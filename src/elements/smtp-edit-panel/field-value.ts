import type { Provider } from '../../providers/provider.js';
import { fieldOf } from '../../smtp-target/fields.js';
import type { Field } from '../../smtp-target/fields.js';
import { typedText, withList, withMethod, withRecipientsText, withText } from '../../smtp-target/form.js';
import type { TargetForm } from '../../smtp-target/form.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isControl = (target: unknown): target is Control =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement;

/** The control and the row of its field, if an event comes from one of the form. */
export function controlOf({ target }: Event): { control: Control; field: Field } | undefined {
  const field = isControl(target) ? fieldOf(target.name) : undefined;
  return isControl(target) && field ? { control: target, field } : undefined;
}

const isChecked = (control: Control) => control instanceof HTMLInputElement && control.checked;
const chosenOf = (control: Control) =>
  control instanceof HTMLSelectElement ? [...control.selectedOptions].map(({ value }) => value) : [];

/** The form with what was entered into one of its controls. */
export function withEntered(
  form: TargetForm,
  field: Field,
  control: Control,
  providers: readonly Provider[],
): TargetForm {
  switch (field.kind) {
    case 'switch':
      return { ...form, enable: isChecked(control) };
    case 'method':
      return withMethod(form, control.value, providers);
    case 'users':
      return withList(form, field.key, chosenOf(control));
    case 'recipients':
      return withRecipientsText(form, control.value, false);
    case 'sign-in':
      return form;
    default:
      return withText(form, field.key, control.value);
  }
}

/** What belongs into a control: its text, a list for the choice of several, and for a switch whether it is on. */
function valueOf(form: TargetForm, field: Field): string | boolean | readonly string[] {
  switch (field.kind) {
    case 'switch':
      return form.enable;
    case 'method':
      return form.method;
    case 'users':
      return form.lists[field.key];
    case 'recipients':
      return form.mailtoText;
    case 'sign-in':
      return '';
    default:
      return typedText(form, field.key);
  }
}

/** Writes the form into the controls under a node, where they show something else: what is typed stays untouched. */
export function showValues(root: ParentNode, form: TargetForm) {
  for (const control of root.querySelectorAll<Control>('input, select, textarea')) {
    const field = fieldOf(control.name);
    if (field) showValue(control, valueOf(form, field));
  }
}

function showValue(control: Control, value: string | boolean | readonly string[]) {
  if (typeof value === 'string') {
    if (control.value !== value) control.value = value;
  } else if (typeof value === 'boolean') {
    if (control instanceof HTMLInputElement) control.checked = value;
  } else if (control instanceof HTMLSelectElement) {
    const chosen = new Set(value);
    for (const option of control.options) {
      if (option.selected !== chosen.has(option.value)) option.selected = chosen.has(option.value);
    }
  }
}
