import { recipients, typedText, withList, withRecipientsText, withTexts } from '../../smtp-target/form.js';
import type { TargetForm } from '../../smtp-target/form.js';
import { FIELDS, fieldOf, isText } from '../../smtp-target/fields.js';
import type { Field, FieldKey, FieldOf } from '../../smtp-target/fields.js';
import { recognise } from '../../smtp-target/recognise.js';
import type { Recognised } from '../../smtp-target/recognise.js';
import type { TargetModel } from '../../smtp-target/target-model.js';
import type { Localize } from '../../locales/localize.js';
import type { LiveRegion } from '../shared/live-region.js';
import { SmtpSubmitEvent } from './events.js';
import { controlOf, withEntered } from './field-value.js';
import type { PressGuard } from './press-guard.js';

/** What the events of the fields need of the panel. */
export interface FieldEventsHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly model: TargetModel;
  readonly inactive: boolean;
  /** Its fields come and go at this moment. */
  readonly rendering: boolean;
  readonly live: LiveRegion;
  readonly form: HTMLFormElement | null;
  change(form: TargetForm, key: FieldKey): void;
  changeAndTell(form: TargetForm, key: FieldKey): void;
  /** Says in the panel's language what was done to a value. */
  note(key: FieldKey, text: () => string): void;
  /** What was recognised in a text, and the labels of the fields that were filled in. */
  recognisedText(as: Recognised['as'], fields: readonly string[]): string;
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
    private readonly labels: Localize<'fields'>,
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
    // A field that is switched off, or goes with its method, loses the focus, too: nobody left it.
    const { inactive, rendering } = this.host;
    if (inactive || rendering || this.host.closest('[inert]')) return;
    if (!(target instanceof Element) || !this.isOwn(target)) return;
    const field = target.closest<HTMLElement>('[data-field]');
    const row = fieldOf(field?.dataset.field ?? '');
    if (!field || !row || (relatedTarget instanceof Node && field.contains(relatedTarget))) return;
    this.press.hold();
    this.host.model.interaction.leave(row.key);
    this.host.redraw();
  };

  /**
   * An Enter that the panel uses for itself is nobody else's. Where no form is around it, one in a text field goes on to the
   * host, unless somebody has saved the target by it.
   */
  readonly keydown = (event: KeyboardEvent) => {
    const { key, target, defaultPrevented } = event;
    // 229 is the key code while an input method composes (Safari ends composition before this event).
    if (key !== 'Enter' || event.isComposing || event.keyCode === 229 || defaultPrevented) return;
    if (!(target instanceof Element) || !this.isOwn(target)) return;
    const { model } = this.host;
    if (target instanceof HTMLInputElement && target.name === 'mailto' && target.value.trim() !== '') {
      event.preventDefault();
      event.stopPropagation();
      this.announceAdded(recipients(model.form));
      this.host.changeAndTell(withRecipientsText(model.form, model.form.mailtoText, true), 'mailto');
    } else if (!(target instanceof HTMLInputElement)) event.stopPropagation();
    else if (!this.host.form) {
      const goesOn = target.type !== 'checkbox' && this.host.dispatchEvent(new SmtpSubmitEvent());
      if (goesOn) return;
      event.preventDefault();
      event.stopPropagation();
    }
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

  /** A field of one line would join the lines of what is pasted: they are read before. */
  readonly paste = (event: ClipboardEvent) => {
    const found = this.controlOf(event);
    if (!found || this.takesTransfer(event, event.clipboardData) || !isText(found.field)) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const isLong = /[\r\n]|^\s*[{\u0060]/.test(text.trim());
    if (!isLong || this.host.inactive || found.field.section !== 'sign-in') return;
    if (!this.takeRecognised(found.field, text)) return;
    event.preventDefault();
    this.tellInput();
    this.tellChange();
  };

  readonly dragover = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  readonly drop = (event: DragEvent) => {
    this.takesTransfer(event, event.dataTransfer);
  };

  private takesTransfer(event: Event, transfer: DataTransfer | null): boolean {
    const isTaken = !this.host.inactive && this.host.takeTransfer(transfer);
    if (isTaken) event.preventDefault();
    return isTaken;
  }

  removeRecipient(address: string) {
    const { form } = this.host.model;
    const rest = form.lists.mailto.filter((each) => each !== address);
    this.host.changeAndTell(withList(form, 'mailto', rest), 'mailto');
    this.host.live.announce(this.texts.text('recipientRemoved', { address }));
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

  /** A finished entry: recipients become tokens, and of what was copied only the value stays. */
  private finish(field: Field) {
    const { form } = this.host.model;
    if (field.kind === 'recipients' && form.mailtoText !== '') {
      this.announceAdded(recipients(form));
      this.host.change(withRecipientsText(form, form.mailtoText, true), field.key);
    }
    if (isText(field)) this.takeRecognised(field, typedText(form, field.key));
  }

  /** Takes what is recognised in an entry, and says so. False: there is nothing to say. */
  private takeRecognised(field: FieldOf<'text' | 'secret'>, entered: string): boolean {
    const { model } = this.host;
    const found = recognise(field, entered, model.situation);
    if (!found) return false;
    this.host.change(withTexts(model.form, found.values), field.key);
    const filled = FIELDS.filter(({ key }) => key in found.values);
    const labels = () => filled.map(({ key }) => this.labels.text(key));
    this.host.note(field.key, () => this.host.recognisedText(found.as, labels()));
    return true;
  }

  private announceAdded(all: readonly string[]) {
    const added = all.filter((address) => !this.host.model.form.lists.mailto.includes(address));
    if (added.length > 0) this.host.live.announce(this.texts.text('recipientsAdded', { addresses: added }));
  }

  private controlOf(event: Event) {
    return event.target instanceof Node && this.isOwn(event.target) ? controlOf(event) : undefined;
  }

  /** Events of the host's own fields in a slot come by here, too. */
  private isOwn(node: Node): boolean {
    return node.getRootNode() === this.host.renderRoot;
  }
}
