import type { SmtpOAuth2Config } from '../context/config.js';
import { SmtpEditPanel } from '../elements/smtp-edit-panel/smtp-edit-panel.js';
import type { FieldErrors } from '../smtp-target/target-model.js';
import type { SmtpTarget, SmtpTargetUpdate } from '../smtp-target/target.js';
import type { Ext, ExtComponent, ExtField, ExtForm, ExtFormPanel } from './ext.js';
import { WindowFit } from './fit-window.js';
import { surroundWithMarkers } from './focus-markers.js';
import { isMasked, watchMasks } from './mask.js';
import { keepTypedKeys } from './typed-keys.js';

/** What a host gives to `smtpoauth2panel`, beside what every component takes. */
export interface SmtpPanelOptions {
  /** `edit` changes the target in `value`; `create` when absent. */
  readonly mode?: 'create' | 'edit';
  /** The target as the host's API returned it. */
  readonly value?: SmtpTarget;
  /** The configuration; without `refreshTokenUrl` and `exchange` no OAuth2 is offered. */
  readonly settings?: SmtpOAuth2Config;
  /** The language (`de`, `pt-BR`; `zh_CN` too), for a page without `lang`. */
  readonly lang?: string;
  /** Hints on demand and the users as a drop-down; on when absent, as a window has little room. */
  readonly compact?: boolean;
}

interface Panel extends ExtComponent, ExtField, SmtpPanelOptions {
  readonly name: string;
  readonly disabled: boolean;
  readonly submitValue: boolean;
  panel: SmtpEditPanel;
  fit: WindowFit;
  living: AbortController;
  getPanel(): SmtpEditPanel;
  getValue(): SmtpTarget | SmtpTargetUpdate;
  setValue(target: SmtpTarget | null | undefined): this;
  isEqual(one: unknown, other: unknown): boolean;
  getSubmitData(): object | null;
  getModelData(): object;
  getErrors(): string[];
  isValid(): boolean;
  isDirty(): boolean;
  resetOriginalValue(): void;
  reset(): void;
  markInvalid(errors: unknown): void;
  clearInvalid(): void;
  isFocusable(): boolean;
  focus(): this;
  followMasks(): void;
  followState(): void;
  focusRefused(): void;
  takeErrors(form: ExtForm): void;
}

/** Errors as Ext has them: by key, as list, or one text for the whole field. */
function errorsByKey(errors: unknown): FieldErrors {
  if (typeof errors === 'string') return { '': errors } as FieldErrors;
  if (!Array.isArray(errors)) return errors as FieldErrors;
  const entries = errors.map((error: string | Record<string, string>) =>
    typeof error === 'string' ? ['', error] : [error.id ?? error.field ?? '', error.msg ?? error.message],
  );
  return Object.fromEntries(entries) as FieldErrors;
}

/** One `<smtp-edit-panel>` as a field of an Ext form. */
export function definePanelComponent(ext: Ext) {
  const component = ext.Component.prototype;
  const field = ext.form.field.Field.prototype;

  return ext.define<Panel>('SmtpOAuth2.Panel', {
    extend: 'Ext.Component',
    xtype: 'smtpoauth2panel',
    mixins: { field: 'Ext.form.field.Field' },
    cls: 'smtp-oauth2-panel',
    focusable: true,
    isFormField: true,
    // A mask would lie above the sign-in, too, which goes on: the panel shows itself that it is switched off.
    maskOnDisable: false,

    initComponent() {
      const { mode = 'create', value = {}, settings, lang, compact = true } = this;
      SmtpEditPanel.define();
      const panel = document.createElement('smtp-edit-panel');
      Object.assign(panel, { mode, value, config: settings, compact, disabled: this.disabled });
      if (lang) panel.lang = lang.replace('_', '-');
      this.panel = panel;
      this.fit = new WindowFit(this);
      this.living = new AbortController();
      component.initComponent.call(this);
      field.initField.call(this);
    },

    afterRender() {
      component.afterRender.call(this);
      const { panel, living, el } = this;
      const { signal } = living;
      // The ring of a field at the edge is not cut off, also where the browser shows no more than the place of the caret.
      Object.assign(el.dom.style, { overflowY: 'auto', padding: '4px', scrollPaddingBlock: '2em' });
      el.dom.append(panel);
      surroundWithMarkers(panel, signal);
      keepTypedKeys(panel, signal);
      panel.addEventListener('smtp-state', () => this.followState(), { signal });
      watchMasks(panel, () => this.followMasks(), signal);
      this.followMasks();
      const resized = new ResizeObserver(() => this.fit.update());
      resized.observe(panel);
      signal.addEventListener('abort', () => resized.disconnect());
      window.addEventListener('resize', () => this.fit.update(), { signal });
      const form = (this.up('form') as ExtFormPanel | undefined)?.getForm();
      if (form) this.takeErrors(form);
    },

    /** Errors that a form hands out by key belong to the panel, but for those of the form's other fields. */
    takeErrors(form: ExtForm) {
      const markInvalid = form.markInvalid.bind(form);
      form.markInvalid = (errors) => {
        const ours = Object.entries(errorsByKey(errors)).filter(([key]) => !form.findField(key));
        if (ours.length > 0) this.markInvalid(Object.fromEntries(ours));
        return markInvalid(errors);
      };
      this.living.signal.addEventListener('abort', () => Reflect.deleteProperty(form, 'markInvalid'));
    },

    /** Masked, the panel is out of reach: for the keyboard, and for a script that gives it the focus. */
    followMasks() {
      if (this.panel.inert !== isMasked(this.panel)) this.panel.inert = !this.panel.inert;
    },

    followState() {
      if (this.destroyed) return;
      this.checkChange();
      this.validate();
      this.checkDirty();
    },

    /** The element, for its properties, methods and events. */
    getPanel() {
      return this.panel;
    },

    /** The body for the host's API. */
    getValue() {
      return this.panel.submitValues;
    },

    /** Loads a target. */
    setValue(target: SmtpTarget | null | undefined) {
      if (this.destroyed) return this;
      this.panel.value = target ?? {};
      this.followState();
      return this;
    },

    isEqual: (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other),

    /** On an edit the URL has the name. */
    getSubmitData() {
      if (this.disabled || !this.submitValue) return null;
      const { name, ...rest } = this.panel.submitValues;
      return this.panel.mode === 'edit' ? rest : { name, ...rest };
    },

    getModelData() {
      return { ...this.panel.submitValues };
    },

    getErrors() {
      return this.isValid() ? [] : [this.panel.validationMessage];
    },

    isValid() {
      return this.disabled || this.panel.checkValidity();
    },

    isDirty() {
      return !this.disabled && this.panel.matches(':state(dirty)');
    },

    /** What was loaded is what dirty is measured by. */
    resetOriginalValue() {
      this.checkDirty();
    },

    reset() {
      this.panel.reset();
      this.followState();
    },

    markInvalid(errors: unknown) {
      this.panel.errors = { ...this.panel.errors, ...errorsByKey(errors) };
      this.focusRefused();
    },

    /** Once the message is closed that tells of the refusal, the focus belongs to what was refused, wherever Ext puts it. */
    focusRefused() {
      const box = this.panel.closest('[role="dialog"]');
      const lead = ({ relatedTarget }: Event & { relatedTarget?: EventTarget | null }) => {
        if (relatedTarget instanceof Node && box?.contains(relatedTarget)) return;
        box?.removeEventListener('focusin', lead);
        this.focus();
      };
      box?.addEventListener('focusin', lead, { signal: this.living.signal });
    },

    clearInvalid() {
      this.panel.errors = {};
    },

    /** For `defaultFocus: 'field:focusable'`. */
    isXType(type: string, shallow?: boolean) {
      return type === 'field' || component.isXType.call(this, type, shallow);
    },

    isFocusable() {
      return this.canFocus();
    },

    /** First the wrong field, then the first one. Kept until the panel is there. */
    focus() {
      this.followMasks();
      this.panel.focus();
      return this;
    },

    onEnable() {
      component.onEnable.call(this);
      this.panel.disabled = false;
    },

    onDisable() {
      component.onDisable.call(this);
      this.panel.disabled = true;
    },

    beforeDestroy() {
      this.living.abort();
      this.panel.remove();
      component.beforeDestroy.call(this);
    },
  });
}
