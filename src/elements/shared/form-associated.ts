import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';

/** What the platform gives to a form control, for an element with its controls in its own shadow root. */
export abstract class FormAssociatedElement extends LitElement {
  static readonly formAssociated = true;

  /** Read by axe-core under this name. */
  protected readonly internals = this.attachInternals();

  /** Name of the element in `form.elements`. Entries in `FormData` have their own names. */
  @property({ reflect: true, useDefault: true }) name = '';

  /** Switches all controls off and leaves the values out of `FormData`. */
  @property({ type: Boolean })
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(on: boolean) {
    // The browser hears of the attribute only, and is to hear of it at once.
    this.toggleAttribute('disabled', on);
  }

  /** Disabled by itself or by a `<fieldset disabled>` around it. */
  @state() protected effectivelyDisabled = false;

  private checking = false;

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get labels(): NodeList {
    return this.internals.labels;
  }

  get validity(): ValidityState {
    return this.checked.validity;
  }

  get validationMessage(): string {
    return this.checked.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Whether the values can be submitted. Shows nothing; fires `invalid` when they cannot. */
  checkValidity(): boolean {
    this.checking = true;
    try {
      return this.checked.checkValidity();
    } finally {
      this.checking = false;
    }
  }

  /** As `checkValidity()`, and shows what is wrong and focuses the first wrong field. */
  reportValidity(): boolean {
    return this.checked.reportValidity();
  }

  /** An error of the host for the whole element; the empty string takes it back. */
  abstract setCustomValidity(message: string): void;

  /** @internal */
  formDisabledCallback(disabled: boolean) {
    this.effectivelyDisabled = disabled;
  }

  /** The internals with a validity that is true now; for an element that judges its values no earlier than needed. */
  protected get checked(): ElementInternals {
    return this.internals;
  }

  /** True while `checkValidity()` of the element runs, which shows no errors. */
  protected get isSilentCheck(): boolean {
    return this.checking;
  }

  protected setState(name: string, on: boolean) {
    this.internals.states[on ? 'add' : 'delete'](name);
  }

  /** Submits the form as Enter in one of its fields does: by its default button (HTML, implicit submission). @internal */
  submitForm() {
    const { form } = this.internals;
    const button = defaultButton(form);
    if (button) button.click();
    else form?.requestSubmit();
  }
}

/** The first submit button of a form, inside it or elsewhere; `form.elements` leaves image buttons out. */
function defaultButton(form: HTMLFormElement | null): HTMLButtonElement | HTMLInputElement | undefined {
  const root = form?.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return undefined;
  return [...root.querySelectorAll<HTMLButtonElement | HTMLInputElement>('button, input')].find(
    (control) => control.form === form && (control.type === 'submit' || control.type === 'image'),
  );
}
