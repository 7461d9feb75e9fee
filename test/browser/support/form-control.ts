import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { waitUntil } from './wait-until.js';

/** What a form control has by the platform, native or form-associated. */
export type FormControl = HTMLElement &
  Pick<
    HTMLInputElement,
    | 'form'
    | 'name'
    | 'disabled'
    | 'validity'
    | 'validationMessage'
    | 'willValidate'
    | 'checkValidity'
    | 'reportValidity'
    | 'setCustomValidity'
  > & { readonly labels: NodeList | null };

/** A control to be held against the rows below. */
export interface FormControlSubject {
  /** One that is empty, and must not be. */
  create(): FormControl;
  /** Where the text goes: the control itself, or the field in it that is wrong first. */
  field(control: FormControl): HTMLInputElement;
  /** Makes it valid, as a person does. */
  fill(control: FormControl): Promise<void>;
  /** What a form sends of it when it is filled. */
  readonly entries: readonly (readonly [string, string])[];
  /** What defines it in another document. */
  readonly script?: string;
  /** A text in it, or beside it. */
  plainText(control: FormControl): Element;
}

interface Stage {
  readonly form: HTMLFormElement;
  readonly other: HTMLFormElement;
  readonly fieldset: HTMLFieldSetElement;
  readonly label: HTMLLabelElement;
  readonly button: HTMLButtonElement;
  readonly control: FormControl;
  readonly field: HTMLInputElement;
  /** Buttons that the form was submitted with. */
  readonly submitters: (HTMLElement | null)[];
}

const settle = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** A control in a fieldset in a form, with a label, as the measurements of other libraries were made. */
async function setStage(subject: FormControlSubject): Promise<Stage> {
  const root = await fixture<HTMLElement>(html`
    <div>
      <form id="form">
        <fieldset>
          <legend>Fields</legend>
          <label for="control">Control</label>
        </fieldset>
        <button>Save</button>
      </form>
      <form id="other"></form>
    </div>
  `);
  const [form, other] = root.querySelectorAll('form') as unknown as [HTMLFormElement, HTMLFormElement];
  const control = Object.assign(subject.create(), { id: 'control' });
  const fieldset = form.querySelector('fieldset')!;
  fieldset.append(control);
  const submitters: (HTMLElement | null)[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submitters.push(event.submitter);
  });
  await settle();
  return {
    form,
    other,
    fieldset,
    label: form.querySelector('label')!,
    button: form.querySelector('button')!,
    control,
    field: subject.field(control),
    submitters,
  };
}

const hasFocus = (field: Element) => (field.getRootNode() as Document | ShadowRoot).activeElement === field;
const sent = (form: HTMLFormElement) => [...new FormData(form)];

async function clickOn(element: Element) {
  element.scrollIntoView();
  const { x, y } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x) + 5, Math.round(y) + 5] });
}

type Row = (stage: Stage, subject: FormControlSubject) => void | Promise<void>;

/** How a native control behaves in a form; one that is form-associated has to as well. */
const rows: Readonly<Record<string, Row>> = {
  'belongs to its form, by element, name and label': ({ form, control, label }) => {
    expect(control.form).to.equal(form);
    expect([...form.elements]).to.include(control);
    expect(form.elements.namedItem(control.name)).to.equal(control);
    expect([...(control.labels ?? [])]).to.deep.equal([label]);
  },
  'belongs to no form once it is taken out': ({ form, control }) => {
    control.remove();
    expect(control.form).to.equal(null);
    expect(sent(form)).to.deep.equal([]);
  },
  'belongs to a form elsewhere by its form attribute': async ({ form, other, control }, subject) => {
    await subject.fill(control);
    control.setAttribute('form', 'other');
    expect(control.form).to.equal(other);
    expect(sent(form)).to.deep.equal([]);
    expect(sent(other)).to.deep.equal(subject.entries);
    control.removeAttribute('form');
    expect(control.form).to.equal(form);
  },
  'keeps its value when it is moved to another form': async ({ form, other, control }, subject) => {
    await subject.fill(control);
    other.append(control);
    expect(control.form).to.equal(other);
    expect(sent(form)).to.deep.equal([]);
    expect(sent(other)).to.deep.equal(subject.entries);
    expect(control.checkValidity()).to.equal(true);
  },
  'is invalid while it is empty, and its fieldset and form with it': async (stage, subject) => {
    const { form, fieldset, control } = stage;
    for (const element of [form, fieldset, control]) expect(element.matches(':invalid')).to.equal(true);
    expect(control.willValidate).to.equal(true);
    expect(control.validity.valueMissing).to.equal(true);
    expect(control.validationMessage).not.to.equal('');
    await subject.fill(control);
    for (const element of [form, fieldset, control]) expect(element.matches(':valid')).to.equal(true);
    expect(control.validity.valid).to.equal(true);
    expect(control.validationMessage).to.equal('');
  },
  'gets the focus by a click on its label': async ({ label, field }) => {
    await clickOn(label);
    expect(hasFocus(field)).to.equal(true);
  },
  'gets the focus by focus()': ({ control, field }) => {
    control.focus();
    expect(hasFocus(field)).to.equal(true);
  },
  'leaves the focus where it is when a text is clicked': async ({ control, field }, subject) => {
    await clickOn(subject.plainText(control));
    expect(hasFocus(field)).to.equal(false);
  },
  'keeps a form from being submitted, and gets the focus': async ({ button, field, submitters }) => {
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(submitters).to.deep.equal([]);
    expect(hasFocus(field)).to.equal(true);
  },
  'gets the focus by requestSubmit() and reportValidity()': ({ form, button, control, field }) => {
    form.requestSubmit();
    expect(hasFocus(field)).to.equal(true);
    button.focus();
    expect(control.reportValidity()).to.equal(false);
    expect(hasFocus(field)).to.equal(true);
  },
  'is submitted once it is filled': async ({ form, button, control, submitters }, subject) => {
    await subject.fill(control);
    button.click();
    expect(submitters).to.deep.equal([button]);
    expect(sent(form)).to.deep.equal(subject.entries);
  },
  'fires one invalid event that stays at it, and shows nothing, when it is checked': (stage) => {
    const { form, control, field } = stage;
    const seen: Event[] = [];
    control.addEventListener('invalid', (event) => seen.push(event));
    form.addEventListener('invalid', (event) => seen.push(event));
    expect(control.checkValidity()).to.equal(false);
    expect(seen.map(({ target, cancelable }) => [target, cancelable])).to.deep.equal([[control, true]]);
    expect(form.checkValidity()).to.equal(false);
    expect(seen).to.have.length(2);
    expect(hasFocus(field)).to.equal(false);
  },
  'leaves the focus to a host that handles invalid itself': ({ button, control, field }) => {
    control.addEventListener('invalid', (event) => event.preventDefault());
    button.focus();
    expect(control.reportValidity()).to.equal(false);
    expect(hasFocus(field)).to.equal(false);
  },
  'takes an error of the host, and takes it back': async ({ form, control, submitters }, subject) => {
    await subject.fill(control);
    control.setCustomValidity('Taken.');
    expect(control.validity.customError).to.equal(true);
    expect(control.validationMessage).to.equal('Taken.');
    form.requestSubmit();
    expect(submitters).to.deep.equal([]);
    control.setCustomValidity('');
    expect(control.validity.valid).to.equal(true);
    form.requestSubmit();
    expect(submitters).to.have.length(1);
  },
  'is reset with its form, without an event': async ({ form, control }, subject) => {
    const before = sent(form);
    await subject.fill(control);
    const seen: string[] = [];
    for (const type of ['input', 'change']) control.addEventListener(type, () => seen.push(type));
    form.reset();
    await settle();
    expect(sent(form)).to.deep.equal(before);
    expect(subject.field(control).value).to.equal('');
    expect(control.checkValidity()).to.equal(false);
    expect(seen).to.deep.equal([]);
  },
  'is switched off by a fieldset around it': async ({ form, fieldset, control, field }, subject) => {
    await subject.fill(control);
    fieldset.disabled = true;
    await settle();
    expect([control, field].map((element) => element.matches(':disabled'))).to.deep.equal([true, true]);
    expect(control.disabled).to.equal(false);
    expect(control.willValidate).to.equal(false);
    expect(sent(form)).to.deep.equal([]);
    fieldset.disabled = false;
    await settle();
    expect([control, field].map((element) => element.matches(':disabled'))).to.deep.equal([false, false]);
    expect(sent(form)).to.deep.equal(subject.entries);
  },
  'stays on in the legend of a fieldset that is switched off': async ({ fieldset, control, field }) => {
    fieldset.querySelector('legend')?.append(control);
    fieldset.disabled = true;
    await settle();
    expect([control, field].map((element) => element.matches(':disabled'))).to.deep.equal([false, false]);
  },
  'is switched off by its own attribute, and keeps no form from being submitted': async (stage) => {
    const { form, control, field, submitters } = stage;
    control.setAttribute('disabled', '');
    await settle();
    expect(control.disabled).to.equal(true);
    expect([control, field].map((element) => element.matches(':disabled'))).to.deep.equal([true, true]);
    expect(control.checkValidity()).to.equal(true);
    form.requestSubmit();
    expect(submitters).to.have.length(1);
    expect(sent(form)).to.deep.equal([]);
  },
  'is switched off and on by its property, and its form hears of it at once': async (stage, subject) => {
    const { form, control, field } = stage;
    await subject.fill(control);
    control.disabled = true;
    expect([control.willValidate, control.hasAttribute('disabled')]).to.deep.equal([false, true]);
    expect(sent(form)).to.deep.equal([]);
    await settle();
    expect(field.matches(':disabled')).to.equal(true);
    control.disabled = false;
    expect([control.willValidate, control.hasAttribute('disabled')]).to.deep.equal([true, false]);
    expect(sent(form)).to.deep.equal(subject.entries);
    await settle();
    expect(field.matches(':disabled')).to.equal(false);
  },
  'submits by Enter with the form’s button, and not while that is switched off': async (stage, subject) => {
    const { button, control, field, submitters } = stage;
    await subject.fill(control);
    field.focus();
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(submitters).to.deep.equal([button]);
    button.disabled = true;
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(submitters).to.have.length(1);
  },
  'presses the form’s button by Enter, so that its click is heard and can be taken back': async (
    stage,
    subject,
  ) => {
    const { button, control, field, submitters } = stage;
    await subject.fill(control);
    let clicks = 0;
    button.addEventListener('click', (event) => {
      clicks += 1;
      event.preventDefault();
    });
    field.focus();
    await sendKeys({ press: 'Enter' });
    await settle();
    expect([clicks, submitters.length]).to.deep.equal([1, 0]);
  },
  'does not submit by Enter while a fieldset around the button is off': async (stage, subject) => {
    const { form, button, control, field, submitters } = stage;
    await subject.fill(control);
    const off = form.ownerDocument.createElement('fieldset');
    off.disabled = true;
    button.replaceWith(off);
    off.append(button);
    field.focus();
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(submitters).to.deep.equal([]);
  },
  'submits by Enter with an image button': async ({ form, button, control, field, submitters }, subject) => {
    await subject.fill(control);
    const image = Object.assign(form.ownerDocument.createElement('input'), { type: 'image', alt: 'Save' });
    form.prepend(image);
    field.focus();
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(submitters).to.deep.equal([image]);
    expect(button.isConnected).to.equal(true);
  },
  'does not submit by Enter where a host prevents it, above the form and on each key event': async (
    stage,
    subject,
  ) => {
    const { form, control, field, submitters } = stage;
    await subject.fill(control);
    field.focus();
    const prevent = (event: Event) => event.preventDefault();
    for (const type of ['keydown', 'keypress']) {
      form.parentElement?.addEventListener(type, prevent);
      await sendKeys({ press: 'Enter' });
      await settle();
      form.parentElement?.removeEventListener(type, prevent);
      expect(submitters, type).to.deep.equal([]);
    }
  },
  'tells change before it submits by Enter, once': async ({ form, control, field }, subject) => {
    await subject.fill(control);
    const seen: string[] = [];
    for (const type of ['input', 'change', 'submit']) form.addEventListener(type, () => seen.push(type));
    field.focus();
    await sendKeys({ type: 'x' });
    await sendKeys({ press: 'Enter' });
    await settle();
    await sendKeys({ press: 'Tab' });
    expect(seen).to.deep.equal(['input', 'change', 'submit']);
  },
  'gives its entries and its validity to a form that is in no document': async ({ control }, subject) => {
    const form = control.ownerDocument.createElement('form');
    const other = subject.create();
    form.append(other);
    expect(form.checkValidity()).to.equal(false);
    await subject.fill(control);
    form.replaceChildren(control);
    expect(sent(form)).to.deep.equal(subject.entries);
    expect(form.checkValidity()).to.equal(true);
  },
  'tells input and change, each from itself and to its form': async ({ form, control, field }) => {
    const seen: string[] = [];
    for (const type of ['input', 'change']) {
      form.addEventListener(type, ({ target }) => seen.push(`${type} ${target === control}`));
    }
    field.focus();
    await sendKeys({ type: 'x' });
    await sendKeys({ press: 'Tab' });
    expect(seen).to.deep.equal(['input true', 'change true']);
  },
};

/** In a document of its own: a browser looks for the attribute once, while it loads one. */
async function testAutofocus(subject: FormControlSubject) {
  const markup = Object.assign(subject.create(), { autofocus: true }).outerHTML;
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Form"></iframe>`);
  const script = subject.script ? `<script type="module" src="${subject.script}"></script>` : '';
  frame.srcdoc = `<!doctype html>${script}<form><button>First</button>${markup}</form>`;
  await waitUntil(() => {
    const control = frame.contentDocument?.querySelector<FormControl>('[autofocus]');
    if (!control?.matches(':defined')) return false;
    const field = control.shadowRoot?.activeElement ?? control.ownerDocument.activeElement;
    return field !== null && field === subject.field(control);
  }, 'has the focus');
}

/** Holds a control against every row. */
export function testFormControl(subject: FormControlSubject) {
  for (const [title, row] of Object.entries(rows)) {
    it(title, async () => {
      await row(await setStage(subject), subject);
    });
  }
  it('gets the focus by its autofocus attribute', () => testAutofocus(subject));
}
