import { panel as english } from '../../locales/en/panel.js';
import { Localize } from '../../locales/localize.js';
import type { FieldKey, TextKey } from '../../smtp-target/fields.js';
import { textValue, typedText, withList, withRecipientsText, withText } from '../../smtp-target/form.js';
import type { TargetForm } from '../../smtp-target/form.js';
import { controlOf, withEntered } from './field-value.js';
import { TargetControl } from './target-control.js';

/** IDs that are copied from elsewhere, with blanks and quotes around them. */
const COPIED_FIELDS = ['oauth2-client-id', 'oauth2-client-secret', 'oauth2-tenant-id'];

/** What the user does in the fields becomes the target's new values, and the host hears of it. */
export abstract class TargetEntry extends TargetControl {
  protected readonly panelTexts = new Localize(this, 'panel', english, () => this.settings.strings);

  /** Resolves when the press of a pointer is over that takes the focus out of a field. */
  private pressed: Promise<void> | undefined;
  /** How often it is still looked whether that is so. */
  private looks = 0;

  /** What the buttons do, by their name. */
  private readonly actions: Readonly<Record<string, (value: string) => void>> = {
    reveal: (key) => this.interaction.toggleRevealed(key as FieldKey),
    'remove-recipient': (address) => {
      const rest = this.model.lists.mailto.filter((each) => each !== address);
      this.changeAndTell(withList(this.model, 'mailto', rest), 'mailto');
      this.control('mailto')?.focus();
    },
  };

  /** What happens on the events of the fields. */
  private readonly handlers: Readonly<Record<string, (event: Event) => void>> = {
    input: (event) => {
      const found = controlOf(event);
      // The list of a select keeps the end of the press for itself.
      this.looks = 0;
      if (found) {
        const { control, field } = found;
        this.change(withEntered(this.model, field, control, this.situation.providers), field.key);
      }
      if (!event.composed) this.tellInput();
    },
    change: (event) => {
      const found = controlOf(event);
      if (!found) return;
      this.holdStill();
      this.finish(found.field.key);
      if (!event.composed) this.tellChange();
    },
    focusout: (event) => {
      const { target, relatedTarget } = event as FocusEvent;
      // A field that is switched off loses the focus, too: nobody left it.
      if (this.inactive || !(target instanceof Element)) return;
      const field = target.closest<HTMLElement>('[data-field]');
      if (!field || (relatedTarget instanceof Node && field.contains(relatedTarget))) return;
      this.holdStill();
      this.interaction.leave(field.dataset.field as FieldKey);
      this.redraw();
    },
    keydown: (event) => {
      const { key, isComposing, keyCode } = event as KeyboardEvent;
      const { target } = event;
      // 229 is the key code while an input method composes (Safari ends composition before this event).
      const isEnter = key === 'Enter' && !isComposing && keyCode !== 229;
      if (!isEnter || event.defaultPrevented || !(target instanceof HTMLInputElement)) return;
      event.preventDefault();
      if (target.name === 'mailto' && target.value.trim() !== '') this.finishRecipients();
      else if (!this.inactive) this.submitForm();
    },
    click: (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (!button) return;
      this.actions[button.name]?.(button.value);
      this.redraw();
    },
  };

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    for (const [type, handler] of Object.entries(this.handlers)) {
      root.addEventListener(type, (event) => {
        // Events of the host's own fields in a slot come by here, too.
        if ((event.target as Node).getRootNode() === root) handler(event);
      });
    }
    return root;
  }

  protected override scheduleUpdate() {
    return this.pressed?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  /**
   * A press that leaves a field is to hit what it was aimed at: nothing is rendered, and so moved, until it is over. Its
   * end is looked for, since no event tells it surely: a menu, a list or another window keeps it for itself, and a touch
   * has ended before. It is not waited for longer than a slow press takes.
   */
  private holdStill() {
    this.looks = 40;
    this.pressed ??= new Promise((resolve) => {
      // Firefox marks what is pressed only when the focus has gone.
      const look = (wait?: number) =>
        setTimeout(() => {
          if (this.looks-- > 0 && document.querySelector(':active')) return look(50);
          this.pressed = undefined;
          return resolve();
        }, wait);
      look();
    });
  }

  /** New values from the user, in one field or because of it. @internal */
  change(model: TargetForm, key: FieldKey) {
    this.interaction.edit(key);
    if (this.errors?.[key]) this.errors = { ...this.errors, [key]: undefined };
    this.model = model;
  }

  /** As `change`, for what no native event tells the host. @internal */
  changeAndTell(model: TargetForm, key: FieldKey) {
    this.change(model, key);
    this.tellInput();
    this.tellChange();
  }

  private tellInput() {
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  private tellChange() {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  private finishRecipients() {
    this.changeAndTell(withRecipientsText(this.model, this.model.mailtoText, true), 'mailto');
  }

  /** A finished entry: recipients become tokens, IDs lose what copying brought along. */
  private finish(key: FieldKey) {
    const { model } = this;
    if (key === 'mailto') this.model = withRecipientsText(model, model.mailtoText, true);
    if (!COPIED_FIELDS.includes(key)) return;
    const clean = textValue(model, key as TextKey);
    if (clean === typedText(model, key as TextKey)) return;
    this.model = withText(model, key as TextKey, clean);
    this.interaction.notes.set(key, this.panelTexts.text('cleaned'));
  }
}
