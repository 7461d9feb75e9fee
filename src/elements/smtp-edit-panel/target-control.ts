import { ContextConsumer } from '@lit/context';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { configContext } from '../../context/config.js';
import type { HostUser, SmtpOAuth2Config } from '../../context/config.js';
import { mergeConfig } from '../../context/merge-config.js';
import { problems as english } from '../../locales/en/problems.js';
import { Localize } from '../../locales/localize.js';
import { defaultProviders } from '../../providers/default-providers.js';
import type { Provider } from '../../providers/provider.js';
import type { FieldKey } from '../../smtp-target/fields.js';
import { fittingAuthorization, forgetSecrets, loadForm } from '../../smtp-target/form.js';
import type { TargetForm } from '../../smtp-target/form.js';
import { restoreFormState, saveFormState } from '../../smtp-target/form-state.js';
import { formEntries, submitValues } from '../../smtp-target/submit.js';
import type { SmtpTarget, SmtpTargetUpdate } from '../../smtp-target/target.js';
import { FormAssociatedElement } from '../shared/form-associated.js';
import { findProblems } from './field-problems.js';
import type { FieldErrors, FieldProblem } from './field-problems.js';
import { Interaction } from './interaction.js';
import type { FormSituation } from '../../smtp-target/situation.js';

/** Properties on which neither the configuration nor what is submitted depends. */
const APART = new Set<PropertyKey>(['busy', 'disabled', 'effectivelyDisabled', 'name']);

/** The target as a form control: what the host gives, what is submitted, and whether it may be. Without any look. */
export abstract class TargetControl extends FormAssociatedElement {
  /** `create` makes a new target, `edit` changes the one in `value`. */
  @property({ reflect: true }) mode: 'create' | 'edit' = 'create';

  /** The host is loading or saving: all controls wait. */
  @property({ type: Boolean, reflect: true }) busy = false;

  /** Where the authorization code is POSTed to. OAuth2 is offered only with it, here or in the context. */
  @property({ attribute: 'refresh-token-url' }) refreshTokenUrl?: string | undefined;

  /** The callback page as registered at the provider; the page's origin when absent. */
  @property({ attribute: 'redirect-uri' }) redirectUri?: string | undefined;

  /** Where a test mail with unsaved values is POSTed to; without it there is no test. */
  @property({ attribute: 'test-url' }) testUrl?: string | undefined;

  /** The host's default author, shown as placeholder. */
  @property({ attribute: 'default-author' }) defaultAuthor?: string | undefined;

  /** Providers to offer; Google and Microsoft when absent. */
  @property({ attribute: false }) providers?: readonly Provider[] | undefined;

  /** The host's users who can be recipients. */
  @property({ attribute: false }) users?: readonly HostUser[] | undefined;

  /** Any part of the configuration, in place of a `<smtp-oauth2-config>` around the panel. */
  @property({ attribute: false }) config?: SmtpOAuth2Config | undefined;

  /**
   * Errors that the host's backend found, by field (`{ server: 'No such host' }`). Each stands at its field and keeps
   * the form from being submitted until the field is changed; one that belongs to no field of the form
   * stands above it.
   */
  @property({ attribute: false }) errors: FieldErrors = {};

  /** @internal */
  @state() model: TargetForm = loadForm({});

  /** Counts the targets that were loaded. @internal */
  generation = 0;

  protected interaction = new Interaction();
  protected problems: ReadonlyMap<FieldKey, FieldProblem> = new Map();
  protected customError = '';

  private readonly inherited = new ContextConsumer(this, { context: configContext, subscribe: true });
  private readonly problemTexts = new Localize(this, 'problems', english, () => this.settings.strings);
  private merged: SmtpOAuth2Config | undefined;
  /** What the browser was told is true. Nobody asks before the element is in a document. */
  private synchronized = false;
  private connectedOnce = false;

  /** The target as the host's API returned it. Setting it loads it, at any time; what was entered goes. */
  @property({ attribute: false })
  get value(): SmtpTarget {
    return this.model.loaded;
  }
  set value(target: SmtpTarget | null | undefined) {
    this.load(target ?? {});
  }

  /**
   * The body to POST (`mode="create"`) or PUT (`mode="edit"`). Nothing empty is in it: a secret or refresh token that
   * was not entered is left out, so that the saved one stays, and what an edit emptied is named in `delete`.
   */
  get submitValues(): SmtpTarget | SmtpTargetUpdate {
    return submitValues(this.situation);
  }

  /** An error of the host for the whole element; the empty string takes it back. */
  override setCustomValidity(message: string) {
    this.customError = message;
    this.synchronizeValidity();
    this.redraw();
  }

  /** Back to the loaded value, as the reset of the form does. */
  reset() {
    this.errors = {};
    this.load(this.model.loaded);
  }

  /** @internal */
  formResetCallback() {
    this.reset();
  }

  /** @internal */
  formStateRestoreCallback(state: string | File | FormData | null) {
    if (typeof state === 'string') this.model = restoreFormState(this.model, state);
  }

  /** The configuration in force. @internal */
  get settings(): SmtpOAuth2Config {
    const { refreshTokenUrl, redirectUri, testUrl, defaultAuthor, providers, users } = this;
    const own = { refreshTokenUrl, redirectUri, testUrl, defaultAuthor, providers, users };
    return (this.merged ??= mergeConfig(this.inherited.value, this.config, own));
  }

  /** OAuth2 is the host's choice: it is there when the code has somewhere to go. */
  protected get offersOAuth2(): boolean {
    const { refreshTokenUrl, exchange } = this.settings;
    return Boolean(refreshTokenUrl) || exchange !== undefined;
  }

  protected get knownProviders(): readonly Provider[] {
    return this.settings.providers ?? defaultProviders;
  }

  /** @internal */
  get situation(): FormSituation {
    const offered = this.offersOAuth2 ? this.knownProviders : [];
    return {
      form: this.model,
      edit: this.mode === 'edit',
      providers: offered,
      hasUsers: Boolean(this.settings.users?.length),
    };
  }

  /** Switched off or waiting. @internal */
  get inactive() {
    return this.busy || this.effectivelyDisabled;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.connectedOnce = true;
    if (!this.synchronized) this.synchronize();
    // A configuration that is defined later than the panel is asked once it can answer.
    const around = this.closest('smtp-oauth2-config:not(:defined)');
    if (around) void customElements.whenDefined(around.localName).then(() => this.inherited.hostConnected());
  }

  override requestUpdate(...args: Parameters<FormAssociatedElement['requestUpdate']>) {
    super.requestUpdate(...args);
    const [name] = args;
    if (name !== undefined && APART.has(name)) return;
    if (name !== 'model') this.merged = undefined;
    this.synchronized = false;
    // The value may have come before the mode.
    if (name === 'mode' && this.mode === 'edit') this.model = forgetSecrets(this.model);
    // At once and not with the next rendering: the form may be submitted in the very next statement.
    if (name !== undefined && this.connectedOnce) this.synchronize();
  }

  /** Renders again where nothing changed that the host could submit. */
  protected redraw() {
    super.requestUpdate();
  }

  protected override update(changed: PropertyValues<this>) {
    if (!this.synchronized) this.synchronize();
    super.update(changed);
  }

  protected override updated(_changed: PropertyValues<this>) {
    this.synchronizeValidity();
    this.setState('busy', this.busy);
    this.setState('disabled', this.effectivelyDisabled);
  }

  protected override get checked(): ElementInternals {
    if (!this.synchronized) this.synchronize();
    return this.internals;
  }

  /** What has the focus for a field; of an element, what is in it. */
  protected control(key: string): HTMLElement | undefined {
    const control = this.renderRoot?.querySelector<HTMLElement>(`[name="${key}"]`);
    return control?.shadowRoot?.querySelector<HTMLElement>('.main') ?? control ?? undefined;
  }

  protected get firstField(): FieldKey {
    return this.mode === 'edit' ? 'enable' : 'name';
  }

  private load(target: SmtpTarget) {
    const form = this.formOf(target);
    this.interaction = new Interaction(form);
    this.generation += 1;
    this.model = form;
  }

  private formOf(target: SmtpTarget): TargetForm {
    return this.mode === 'edit' ? forgetSecrets(loadForm(target)) : loadForm(target);
  }

  /** Tells the browser what to submit and whether it may. */
  private synchronize() {
    this.synchronized = true;
    const { submitValues: values, situation, model } = this;
    const data = new FormData();
    for (const [key, value] of formEntries(values)) data.append(key, value);
    this.internals.setFormValue(data, saveFormState(model));
    this.problems = findProblems(situation, this.errors, this.problemTexts);
    this.synchronizeValidity();
    const loaded = submitValues({ ...situation, form: this.formOf(model.loaded) });
    this.setState('dirty', JSON.stringify(values) !== JSON.stringify(loaded));
    this.setState('authorized', fittingAuthorization(model, situation.edit) !== undefined);
  }

  /** Called again after each update: the field that the browser is to focus may be new. What is wrong is unfolded. */
  protected synchronizeValidity() {
    const due = [...this.problems].filter(([key, problem]) => this.interaction.isDue(key, problem));
    for (const [key] of due) this.control(key)?.closest('details')?.setAttribute('open', '');
    this.setState('user-invalid', due.length > 0);
    const [[key, problem] = [this.firstField]] = this.problems;
    const text = this.customError || problem?.text;
    const flag = this.customError ? 'customError' : (problem?.flag ?? 'customError');
    this.internals.setValidity(text ? { [flag]: true } : {}, text, text ? this.control(key) : undefined);
    this.setState('invalid', Boolean(text));
  }
}
