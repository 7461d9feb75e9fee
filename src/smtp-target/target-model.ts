import { isShown } from './conditions.js';
import { FIELDS } from './fields.js';
import type { FieldKey } from './fields.js';
import { fittingAuthorization, forgetMasks, forgetSecrets, loadForm } from './form.js';
import type { TargetForm } from './form.js';
import { restoreFormState, saveFormState } from './form-state.js';
import { Interaction } from './interaction.js';
import type { Finding } from './interaction.js';
import type { FormSituation } from './situation.js';
import { formEntries, submitValues } from './submit.js';
import type { SmtpTarget, SmtpTargetUpdate } from './target.js';
import { validate } from './validate.js';

/** Errors that the host's backend found, by field (`{ server: 'No such host' }`). */
export type FieldErrors = Readonly<Partial<Record<FieldKey, string | undefined>>>;

/** What the host says of the form: whether a saved target is edited, and what it offers. */
export type TargetSetting = Omit<FormSituation, 'form'>;

/** One target in a form: what was loaded, what was entered, what is wrong with it and what is submitted. Knows no page. */
export class TargetModel {
  form: TargetForm = loadForm({});
  errors: FieldErrors = {};
  interaction = new Interaction(this.form);
  /** Counts the targets that were loaded. */
  generation = 0;
  /** The host's own object: a framework that finds another one in its place sets it again, and what was entered goes. */
  private given: SmtpTarget = this.form.loaded;

  constructor(private readonly setting: () => TargetSetting) {}

  /** The target that was loaded. Setting it loads another one: what was entered goes. */
  get value(): SmtpTarget {
    return this.given;
  }
  set value(target: SmtpTarget) {
    this.given = target;
    this.load(target);
  }

  /** The form, and all that decides which fields it has and what they need. */
  get situation(): FormSituation {
    return { ...this.setting(), form: this.form };
  }

  /** The body to POST or PUT. */
  get submitValues(): SmtpTarget | SmtpTargetUpdate {
    return submitValues(this.situation);
  }

  /** What is wrong, by the host's backend or by a rule, in the order of the fields. */
  get problems(): ReadonlyMap<FieldKey, Finding> {
    const at = this.situation;
    const own = validate(at);
    const found = FIELDS.flatMap((field): [FieldKey, Finding][] => {
      // It stands there until the field is changed, also where the field is wrong on its own and nobody has been told.
      const hostError = isShown(field, at) && this.errors[field.key];
      if (hostError) return [[field.key, { hostError }]];
      const problem = own.get(field.key);
      return problem ? [[field.key, { problem }]] : [];
    });
    return new Map(found);
  }

  /** Errors of the host that belong to none of the fields that are shown, by key. */
  get errorsElsewhere(): readonly (readonly [key: string, text: string])[] {
    const at = this.situation;
    const shown = new Set<string>(FIELDS.filter((field) => isShown(field, at)).map(({ key }) => key));
    return Object.entries(this.errors).flatMap(([key, text]) =>
      text && !shown.has(key) ? [[key, text]] : [],
    );
  }

  /** Whether something else would be submitted than for the target as it was loaded. */
  get dirty(): boolean {
    const loaded = submitValues({ ...this.situation, form: this.formOf(this.form.loaded) });
    return JSON.stringify(this.submitValues) !== JSON.stringify(loaded);
  }

  /** Whether there is a sign-in that fits. */
  get authorized(): boolean {
    return fittingAuthorization(this.situation) !== undefined;
  }

  /** What is submitted, as entries of a `FormData`. */
  get entries(): [string, string][] {
    return formEntries(this.submitValues);
  }

  /** What was entered as text for the session history, without secrets. */
  get state(): string {
    return saveFormState(this.form);
  }

  restore(state: string) {
    this.form = restoreFormState(this.form, state);
  }

  /** New values from the user, in one field or because of it. An error of the host at this field is over. */
  enter(form: TargetForm, key: FieldKey) {
    this.interaction.edit(key);
    if (this.errors[key]) this.errors = { ...this.errors, [key]: undefined };
    this.form = form;
  }

  /** Back to the loaded target. */
  reset() {
    this.errors = {};
    this.load(this.form.loaded);
  }

  /** For a value that came before it was known that a saved target is edited. */
  forgetSecrets() {
    this.form = forgetSecrets(this.form);
  }

  private load(target: SmtpTarget) {
    this.form = this.formOf(target);
    this.interaction = new Interaction(this.form);
    this.generation += 1;
  }

  private formOf(target: SmtpTarget): TargetForm {
    const form = loadForm(target);
    return this.setting().edit ? forgetSecrets(form) : forgetMasks(form);
  }
}
