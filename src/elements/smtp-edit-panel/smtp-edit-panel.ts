import { ContextConsumer, ContextProvider } from '@lit/context';
import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { configContext } from '../../context/config.js';
import type { HostUser, SmtpOAuth2Config } from '../../context/config.js';
import { mergeConfig } from '../../context/merge-config.js';
import { fields } from '../../locales/en/fields.js';
import { panel } from '../../locales/en/panel.js';
import { problems } from '../../locales/en/problems.js';
import { Localize } from '../../locales/localize.js';
import { google } from '../../providers/google.js';
import { microsoft } from '../../providers/microsoft.js';
import type { Provider } from '../../providers/provider.js';
import { chosenProvider } from '../../target/fields.js';
import type { FieldKey, FormSituation } from '../../target/fields.js';
import {
  fittingAuthorization,
  forgetSecrets,
  loadForm,
  recipients,
  textValue,
  typedText,
  withAuthorization,
  withList,
  withRecipientsText,
  withText,
} from '../../target/form.js';
import type { TargetForm, TextKey } from '../../target/form.js';
import { restoreFormState, saveFormState } from '../../target/form-state.js';
import { isOAuth2Method } from '../../target/method.js';
import { formEntries, submitValues } from '../../target/submit.js';
import type { SmtpTarget, SmtpTargetUpdate } from '../../target/target.js';
import { defineElement } from '../shared/define-element.js';
import { FormAssociatedElement } from '../shared/form-associated.js';
import { LiveRegion } from '../shared/live-region.js';
import { mayBeClientFile, readClientFile, transferredText } from './client-file.js';
import { controlOf, withEntered } from './entered-value.js';
import { findProblems, generalErrors } from './field-problems.js';
import type { FieldErrors, FieldProblem } from './field-problems.js';
import { Interaction } from './interaction.js';
import { renderForm } from './render-form.js';
import type { FormView } from './render-form.js';
import { styles } from './smtp-edit-panel.styles.js';
import type { TestMailSection, TestMailSource } from './test-mail/section.js';

/** Properties on which the submitted values or their validity depend. */
const SUBMITTED_PROPERTIES = new Set<PropertyKey>([
  'model',
  'mode',
  'errors',
  'config',
  'providers',
  'refreshTokenUrl',
]);

/** Google's client file can be pasted where its ID or secret belongs. */
const CLIENT_FIELDS = ['oauth2-client-id', 'oauth2-client-secret'];

/**
 * The form for one SMTP target: one form control with native fields inside. In a `<form>` its values are in
 * `FormData` under the wire's keys, a list as one entry for each item; without one `submitValues` is the body to send.
 *
 * OAuth2 is offered only where the host says where the authorization code is exchanged (`refresh-token-url`, here or
 * in a `<smtp-oauth2-config>` around it). A saved target that signs in with OAuth2 is shown and kept without it, too.
 *
 * @summary The form for one SMTP target, with or without OAuth2
 * @fires {InputEvent} input - a value changed; `submitValues` is new already
 * @fires {Event} change - a value is finished: its field was left, or a choice was made
 * @fires {Event} oauth2-authorized - from the `<oauth2-authorize-button>` inside, as all its events
 * @slot - fields of the host, below those of the panel
 * @slot KEY-hint - help for a field in place of the panel's own, for example `server-hint`
 * @csspart form - everything
 * @csspart section - a group of fields
 * @csspart legend - heading of a group
 * @csspart summary - what a folded group holds
 * @csspart grid - the fields of a group, in one or two columns
 * @csspart field - one field with its label, hint and error
 * @csspart label - label of a field
 * @csspart required - the mark of a required field
 * @csspart input - every text field and choice
 * @csspart select - every choice
 * @csspart checkbox - the switch
 * @csspart users - the list of the host's users
 * @csspart hint - help below a field
 * @csspart error - error below a field, and errors of no field
 * @csspart button - every button but those of the tokens
 * @csspart reveal - the button that shows a secret
 * @csspart tokens - the recipients
 * @csspart token-list - their list
 * @csspart token - one recipient
 * @csspart token-invalid - one that is no mail address
 * @csspart token-remove - the button that removes one
 * @csspart authorize - the `<oauth2-authorize-button>`
 * @csspart notice - a framed message
 * @csspart test - the button that sends a test mail
 * @csspart outcome - what the test came to
 * @csspart steps - the steps of the test
 * @csspart step - one of them
 * @csspart detail - the backend's own words
 * @cssstate dirty - what would be submitted is not what was loaded
 * @cssstate invalid - it cannot be submitted
 * @cssstate user-invalid - an error is shown
 * @cssstate authorized - there is a sign-in that fits
 * @cssstate busy - the host loads or saves
 * @cssstate disabled - switched off by the host
 * @cssprop [--smtp-color=CanvasText] - text
 * @cssprop [--smtp-accent-color=light-dark(#0b5cad, #7db8f5)] - focus ring, switch, frames
 * @cssprop [--smtp-error-color=light-dark(#b3161b, #ff9a93)] - errors
 * @cssprop [--smtp-success-color=light-dark(#14692a, #7fd496)] - success
 * @cssprop [--smtp-muted-color=light-dark(#565a61, #b3b8c0)] - hints and placeholders
 * @cssprop [--smtp-border-color=light-dark(#80858d, #8b9098)] - borders of fields
 * @cssprop [--smtp-line-color=light-dark(#d9dce1, #45484e)] - lines between groups
 * @cssprop [--smtp-field-background=Field] - inside of a field
 * @cssprop [--smtp-field-color=FieldText] - text in a field
 * @cssprop [--smtp-surface-background=light-dark(#f1f3f6, #2a2d32)] - tokens, notices, read-only fields
 * @cssprop [--smtp-button-background] - buttons; the surface's when absent
 * @cssprop [--smtp-button-color] - text of buttons
 * @cssprop [--smtp-label-weight] - weight of labels
 * @cssprop [--smtp-radius=0.25rem] - corners
 * @cssprop [--smtp-gap=0.75rem] - space between fields
 * @cssprop [--smtp-control-height=2.25rem] - least height of fields and buttons
 * @cssprop [--smtp-control-padding=0.5rem] - space inside a field, at start and end
 */
export class SmtpEditPanel extends FormAssociatedElement {
  static override styles = styles;

  /** Registers the element. */
  static define(tag = 'smtp-edit-panel', registry = customElements) {
    defineElement(tag, this, registry);
  }

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
   * the form from being submitted until the field is changed; one that belongs to no field stands above the form.
   */
  @property({ attribute: false }) errors: FieldErrors = {};

  @state() private model: TargetForm = loadForm({});
  @state() private connectionOpen?: boolean | undefined;

  private interaction = new Interaction(this.model);
  private problems: ReadonlyMap<FieldKey, FieldProblem> = new Map();
  private customError = '';
  /** Counts the targets that were loaded. */
  private generation = 0;
  private focusedBefore: Element | null = null;
  private testSection?: TestMailSection;
  private loadingTest?: Promise<void>;

  private readonly inherited = new ContextConsumer(this, { context: configContext, subscribe: true });
  private readonly provided = new ContextProvider(this, { context: configContext });
  private readonly fieldTexts = new Localize(this, 'fields', fields, () => this.settings.strings);
  private readonly panelTexts = new Localize(this, 'panel', panel, () => this.settings.strings);
  private readonly problemTexts = new Localize(this, 'problems', problems, () => this.settings.strings);
  private readonly live = new LiveRegion(this);
  private readonly constructed: boolean;

  constructor() {
    super();
    this.addEventListener('invalid', this.handleInvalid);
    this.addEventListener('click', this.handleHostClick);
    this.constructed = true;
    this.synchronize();
  }

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

  /** Focuses the first wrong field, or the first one. */
  override focus(options?: FocusOptions) {
    const [wrong] = this.problems.keys();
    this.control(wrong ?? this.firstField)?.focus(options);
  }

  setCustomValidity(message: string) {
    this.customError = message;
    this.requestUpdate();
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

  override requestUpdate(...args: Parameters<FormAssociatedElement['requestUpdate']>) {
    super.requestUpdate(...args);
    const [name] = args;
    // The value may have come before the mode.
    if (name === 'mode' && this.mode === 'edit') this.model = forgetSecrets(this.model);
    // At once and not with the next rendering: the form may be submitted in the very next statement.
    if (this.constructed && (name === undefined || SUBMITTED_PROPERTIES.has(name))) this.synchronize();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    this.provided.setValue(this.settings);
    // Loaded where OAuth2 is offered, and only there.
    if (this.offersOAuth2) void import('../oauth2-authorize-button/define.js');
    if (this.settings.testUrl) this.loadingTest ??= this.loadTestSection();
    if (changed.has('busy') && this.busy) this.focusedBefore = this.shadowRoot?.activeElement ?? null;
  }

  protected override updated(changed: PropertyValues<this>) {
    this.synchronizeValidity();
    this.setState('busy', this.busy);
    this.setState('disabled', this.effectivelyDisabled);
    if (changed.has('busy') && !this.busy) this.restoreFocus();
  }

  protected override render() {
    const errors = [this.interaction.submitted ? this.customError : '', ...generalErrors(this.errors)];
    return html`
      <div part="error" class="error" role="alert">
        ${errors.filter(Boolean).map((text) => html`<p>${text}</p>`)}
      </div>
      <fieldset
        class="form"
        part="form"
        ?disabled=${this.inactive}
        aria-busy=${this.busy ? 'true' : 'false'}
        @input=${this.handleInput}
        @change=${this.handleChange}
        @focusout=${this.handleFocusOut}
        @keydown=${this.handleKeyDown}
        @click=${this.handleClick}
        @paste=${this.handlePaste}
        @dragover=${this.handleDragOver}
        @drop=${this.handleDrop}
        @oauth2-authorized=${this.handleAuthorized}
      >
        ${renderForm(this.view)} ${this.settings.testUrl ? this.testSection?.render() : nothing}
      </fieldset>
      <slot></slot>
      ${this.live.render()}
    `;
  }

  /** Resolves when everything that the host asked for is loaded and rendered. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.loadingTest;
    return complete && super.getUpdateComplete();
  }

  private async loadTestSection() {
    const { TestMailSection } = await import('./test-mail/section.js');
    this.testSection = new TestMailSection(this, this.live, () => this.testSource);
    this.requestUpdate();
  }

  private get testSource(): TestMailSource {
    const { model, settings, submitValues: values } = this;
    return {
      values,
      recipient: recipients(model)[0] ?? textValue(model, 'from-address'),
      config: settings,
      explainContext: {
        provider: chosenProvider(this.situation),
        redirectUri: settings.redirectUri,
        clientId: textValue(model, 'oauth2-client-id'),
        tenantId: textValue(model, 'oauth2-tenant-id'),
        account: textValue(model, 'username') || textValue(model, 'from-address'),
        fromAddress: textValue(model, 'from-address'),
        server: textValue(model, 'server'),
        port: textValue(model, 'port'),
      },
    };
  }

  private get inactive() {
    return this.busy || this.effectivelyDisabled || this.disabled;
  }

  private get settings(): SmtpOAuth2Config {
    const { refreshTokenUrl, redirectUri, testUrl, defaultAuthor, providers, users } = this;
    const own = { refreshTokenUrl, redirectUri, testUrl, defaultAuthor, providers, users };
    return mergeConfig(this.inherited.value, this.config, own);
  }

  private get knownProviders() {
    return this.settings.providers ?? [google, microsoft];
  }

  /** OAuth2 is the host's choice: it is there when the code has somewhere to go. */
  private get offersOAuth2(): boolean {
    const { refreshTokenUrl, exchange } = this.settings;
    return Boolean(refreshTokenUrl) || exchange !== undefined;
  }

  private get situation(): FormSituation {
    const offered = this.offersOAuth2 ? this.knownProviders : [];
    return { form: this.model, edit: this.mode === 'edit', providers: offered };
  }

  private get firstField(): FieldKey {
    return this.mode === 'edit' ? 'enable' : 'name';
  }

  private get isConnectionOpen(): boolean {
    const wrong = (['server', 'mode', 'port'] as const).some((key) => this.problems.has(key));
    return wrong || (this.connectionOpen ?? !isOAuth2Method(this.model.method));
  }

  private get view(): FormView {
    const { interaction, settings } = this;
    return {
      at: this.situation,
      fields: this.fieldTexts,
      panel: this.panelTexts,
      users: settings.users ?? [],
      defaultAuthor: settings.defaultAuthor ?? '',
      knownProviders: this.knownProviders,
      generation: this.generation,
      inactive: this.inactive,
      connectionOpen: this.isConnectionOpen,
      toggleConnection: this.toggleConnection,
      errorOf: (key) => this.errorOf(key),
      noteOf: (key) => interaction.notes.get(key),
      isRevealed: (key) => interaction.revealed.has(key),
    };
  }

  private control(key: string): HTMLElement | undefined {
    return this.renderRoot?.querySelector<HTMLElement>(`[name="${key}"]`) ?? undefined;
  }

  private errorOf(key: FieldKey): string | undefined {
    const problem = this.problems.get(key);
    return problem && this.interaction.isDue(key, problem) ? problem.text : undefined;
  }

  private formOf(target: SmtpTarget): TargetForm {
    return this.mode === 'edit' ? forgetSecrets(loadForm(target)) : loadForm(target);
  }

  private load(target: SmtpTarget) {
    const form = this.formOf(target);
    this.interaction = new Interaction(form);
    this.connectionOpen = undefined;
    this.generation += 1;
    this.testSection?.clear();
    this.model = form;
  }

  /** Tells the browser what to submit and whether it may. */
  private synchronize() {
    const values = this.submitValues;
    const data = new FormData();
    for (const [key, value] of formEntries(values)) data.append(key, value);
    this.internals.setFormValue(data, saveFormState(this.model));
    this.problems = findProblems(this.situation, this.errors, this.problemTexts);
    this.synchronizeValidity();
    const loaded = submitValues({ ...this.situation, form: this.formOf(this.model.loaded) });
    this.setState('dirty', JSON.stringify(values) !== JSON.stringify(loaded));
    this.setState('authorized', fittingAuthorization(this.model, this.mode === 'edit') !== undefined);
  }

  /** Called again after each update: the field that the browser is to focus may be new. */
  private synchronizeValidity() {
    const [first] = this.problems;
    const [key, problem] = first ?? [this.firstField, undefined];
    const text = this.customError || problem?.text;
    if (text) {
      const flag = this.customError || !problem ? 'customError' : problem.flag;
      this.internals.setValidity({ [flag]: true }, text, this.control(key));
    } else {
      this.internals.setValidity({});
    }
    this.setState('invalid', text !== undefined);
    this.setState(
      'user-invalid',
      [...this.problems].some(([key, problem]) => this.interaction.isDue(key, problem)),
    );
  }

  private restoreFocus() {
    const { focusedBefore } = this;
    this.focusedBefore = null;
    const focusIsFree = document.activeElement === null || document.activeElement === document.body;
    if (focusedBefore instanceof HTMLElement && focusIsFree) focusedBefore.focus();
  }

  private change(model: TargetForm, key: FieldKey) {
    this.interaction.edit(key);
    if (this.errors[key]) this.errors = { ...this.errors, [key]: undefined };
    this.model = model;
  }

  /** As `change`, for what no native event tells the host. */
  private changeAndTell(model: TargetForm, key: FieldKey) {
    this.change(model, key);
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** What the buttons do, by their name. */
  private readonly actions: Readonly<Record<string, (value: string) => void>> = {
    reveal: (key) => {
      this.interaction.toggleRevealed(key as FieldKey);
      this.requestUpdate();
    },
    'remove-recipient': (address) => {
      const rest = this.model.mailto.filter((each) => each !== address);
      this.changeAndTell(withList(this.model, 'mailto', rest), 'mailto');
      this.control('mailto')?.focus();
    },
    'use-account': (account) => {
      this.changeAndTell(withText(this.model, 'username', account), 'username');
      this.control('username')?.focus();
    },
  };

  private readClientFile(text: string) {
    const redirectUri = this.settings.redirectUri ?? location.origin;
    const read = readClientFile(this.model, text, redirectUri);
    const note = this.panelTexts.text(read?.note ?? 'clientFileWrong', { uri: redirectUri });
    if (read) this.changeAndTell(read.form, 'oauth2-client-id');
    this.interaction.notes.set('oauth2-client-id', note);
    this.live.announce(note);
  }

  private readonly toggleConnection = () => {
    this.connectionOpen = !this.isConnectionOpen;
  };

  private readonly handleInvalid = () => {
    if (this.isSilentCheck) return;
    this.interaction.submit();
    this.live.warn(this.panelTexts.text('needAttention', { count: Math.max(this.problems.size, 1) }));
  };

  /** A click on a label of the element goes to its first field, as with a native control. */
  private readonly handleHostClick = (event: Event) => {
    if (event.composedPath()[0] === this && this.labels.length > 0) this.focus();
  };

  private readonly handleClick = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button) this.actions[button.name]?.(button.value);
  };

  private readonly handleInput = (event: Event) => {
    const found = controlOf(event);
    if (found) {
      const { control, field } = found;
      if (field.kind === 'method') this.connectionOpen = undefined;
      this.change(withEntered(this.model, field, control, this.situation.providers), field.key);
    }
    if (!event.composed) this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };

  private readonly handleChange = (event: Event) => {
    const found = controlOf(event);
    if (!found) return;
    this.commit(found.field.key);
    if (found.field.kind === 'method') this.tellPreset();
    if (!event.composed) this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  private tellPreset() {
    const provider = chosenProvider(this.situation)?.name;
    if (provider) this.live.announce(this.panelTexts.text('preset', { provider }));
  }

  /** A finished entry: recipients become tokens, IDs lose what copying brought along. */
  private commit(key: FieldKey) {
    const { model } = this;
    if (key === 'mailto') this.model = withRecipientsText(model, model.mailtoText, true);
    if (!CLIENT_FIELDS.includes(key) && key !== 'oauth2-tenant-id') return;
    const clean = textValue(model, key as TextKey);
    if (clean === typedText(model, key as TextKey)) return;
    this.model = withText(model, key as TextKey, clean);
    this.interaction.notes.set(key, this.panelTexts.text('cleaned'));
  }

  private readonly handleFocusOut = (event: FocusEvent) => {
    // A field that is switched off loses the focus, too: nobody left it.
    if (this.inactive || !(event.target instanceof Element)) return;
    const field = event.target.closest<HTMLElement>('[data-field]');
    if (!field || (event.relatedTarget instanceof Node && field.contains(event.relatedTarget))) return;
    const key = field.dataset.field as FieldKey;
    this.interaction.leave(key);
    this.interaction.revealed.delete(key);
    this.requestUpdate();
  };

  private readonly handleKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    // 229 is the key code while an input method composes (Safari ends composition before this event).
    const isEnter = event.key === 'Enter' && !event.isComposing && event.keyCode !== 229;
    if (!isEnter || event.defaultPrevented || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (target.name === 'mailto' && target.value.trim() !== '') this.finishRecipients();
    else if (!this.inactive) this.submitForm();
  };

  private finishRecipients() {
    this.changeAndTell(withRecipientsText(this.model, this.model.mailtoText, true), 'mailto');
  }

  private get takesClientFile(): boolean {
    return !this.inactive && chosenProvider(this.situation)?.family === 'google';
  }

  private readonly handlePaste = (event: ClipboardEvent) => {
    const key = controlOf(event)?.field.key ?? '';
    if (!this.takesClientFile || !CLIENT_FIELDS.includes(key)) return;
    if (!mayBeClientFile(event.clipboardData)) return;
    event.preventDefault();
    void transferredText(event.clipboardData).then((text) => this.readClientFile(text));
  };

  private readonly handleDragOver = (event: DragEvent) => {
    if (this.takesClientFile && event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  private readonly handleDrop = (event: DragEvent) => {
    if (!this.takesClientFile || !mayBeClientFile(event.dataTransfer)) return;
    event.preventDefault();
    void transferredText(event.dataTransfer).then((text) => this.readClientFile(text));
  };

  private readonly handleAuthorized = (event: Event) => {
    const { refreshToken } = event.target as { refreshToken?: string };
    const { account, scope } = event as { account?: string; scope?: string };
    const result = {
      ...(refreshToken && { refreshToken }),
      ...(account && { account }),
      ...(scope && { scope }),
    };
    this.changeAndTell(withAuthorization(this.model, result), 'oauth2-refresh-token');
  };
}
