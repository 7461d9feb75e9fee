import { textValue, typedText, withList, withRecipientsText, withText } from '../../smtp-target/form.js';
import type { TargetForm } from '../../smtp-target/form.js';
import { fieldOf, isText } from '../../smtp-target/fields.js';
import type { Field, FieldKey } from '../../smtp-target/fields.js';
import type { TargetModel } from '../../smtp-target/target-model.js';
import type { Localize } from '../../locales/localize.js';
import { controlOf, withEntered } from './field-value.js';
import type { PressGuard } from './press-guard.js';

/** What the events of the fields need of the panel. */
export interface FieldEventsHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly model: TargetModel;
  readonly inactive: boolean;
  change(form: TargetForm, key: FieldKey): void;
  changeAndTell(form: TargetForm, key: FieldKey): void;
  note(key: FieldKey, text: string): void;
  redraw(): void;
  /** Submits the form as Enter in a native field does. */
  submitForm(): void;
  /** A sign-in method was chosen. */
  methodChosen(): void;
  /** Takes over what is pasted or dropped, where it is more than a value of a field. */
  takeTransfer(transfer: DataTransfer | null): boolean;
}

/** What the user does in the fields becomes the target's new values, and the host hears of it. */
export class FieldEvents {
  constructor(
    private readonly host: FieldEventsHost,
    private readonly press: PressGuard,
    private readonly texts: Localize<'panel'>,
  ) {}

  readonly input = (event: Event) => {
    const found = this.controlOf(event);
    this.press.release();
    if (found) {
      const { model } = this.host;
      const form = withEntered(model.form, found.field, found.control, model.situation.providers);
      this.host.change(form, found.field.key);
    }
    if (!event.composed) this.tellInput();
  };

  readonly change = (event: Event) => {
    const found = this.controlOf(event);
    if (!found) return;
    this.press.hold();
    this.finish(found.field);
    if (found.field.kind === 'method') this.host.methodChosen();
    if (!event.composed) this.tellChange();
  };

  readonly focusout = ({ target, relatedTarget }: FocusEvent) => {
    // A field that is switched off loses the focus, too: nobody left it.
    if (this.host.inactive || !(target instanceof Element) || !this.isOwn(target)) return;
    const field = target.closest<HTMLElement>('[data-field]');
    const row = fieldOf(field?.dataset.field ?? '');
    if (!field || !row || (relatedTarget instanceof Node && field.contains(relatedTarget))) return;
    this.press.hold();
    this.host.model.interaction.leave(row.key);
    this.host.redraw();
  };

  /** An Enter that the panel uses for itself is nobody else's. */
  readonly keydown = (event: KeyboardEvent) => {
    const { key, target, defaultPrevented } = event;
    // 229 is the key code while an input method composes (Safari ends composition before this event).
    if (key !== 'Enter' || event.isComposing || event.keyCode === 229 || defaultPrevented) return;
    if (!(target instanceof Element) || !this.isOwn(target)) return;
    const { model } = this.host;
    if (target instanceof HTMLInputElement && target.name === 'mailto' && target.value.trim() !== '') {
      event.preventDefault();
      event.stopPropagation();
      this.host.changeAndTell(withRecipientsText(model.form, model.form.mailtoText, true), 'mailto');
    } else if (target.matches('button, summary, select, textarea')) event.stopPropagation();
  };

  /**
   * Enter in a field, with which a native one submits its form. The browser fires no such event where somebody prevented the
   * key's default; and it fires `change` before anything is submitted.
   */
  readonly keypress = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || !this.isOwn(event.target))
      return;
    setTimeout(() => {
      if (!event.defaultPrevented && !this.host.inactive) this.host.submitForm();
    });
  };

  readonly paste = (event: ClipboardEvent) => {
    if (this.controlOf(event)) this.take(event, event.clipboardData);
  };

  readonly dragover = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  readonly drop = (event: DragEvent) => {
    this.take(event, event.dataTransfer);
  };

  private take(event: Event, transfer: DataTransfer | null) {
    if (!this.host.inactive && this.host.takeTransfer(transfer)) event.preventDefault();
  }

  removeRecipient(address: string) {
    const { form } = this.host.model;
    const rest = form.lists.mailto.filter((each) => each !== address);
    this.host.changeAndTell(withList(form, 'mailto', rest), 'mailto');
  }

  toggleRevealed(key: FieldKey) {
    this.host.model.interaction.toggleRevealed(key);
    this.host.redraw();
  }

  tellInput() {
    this.host.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  tellChange() {
    this.host.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** A finished entry: recipients become tokens, IDs lose what copying brought along. */
  private finish(field: Field) {
    const { form } = this.host.model;
    if (field.kind === 'recipients')
      this.host.change(withRecipientsText(form, form.mailtoText, true), field.key);
    if (!isText(field) || !field.key.startsWith('oauth2-')) return;
    const clean = textValue(form, field.key);
    if (clean === typedText(form, field.key)) return;
    this.host.change(withText(form, field.key, clean), field.key);
    this.host.note(field.key, this.texts.text('cleaned'));
  }

  private controlOf(event: Event) {
    return event.target instanceof Node && this.isOwn(event.target) ? controlOf(event) : undefined;
  }

  /** Events of the host's own fields in a slot come by here, too. */
  private isOwn(node: Node): boolean {
    return node.getRootNode() === this.host.renderRoot;
  }
}
