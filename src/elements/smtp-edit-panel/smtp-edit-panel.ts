import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { HostUser, SmtpOAuth2Config } from '../../context/config.js';
import { InheritedConfig } from '../../context/inherited-config.js';
import { mergeConfig } from '../../context/merge-config.js';
import { fields } from '../../locales/en/fields.js';
import { panel } from '../../locales/en/panel.js';
import { problems } from '../../locales/en/problems.js';
import { Localize } from '../../locales/localize.js';
import { defaultProviders } from '../../providers/default-providers.js';
import type { Provider } from '../../providers/provider.js';
import { isOAuth2 } from '../../smtp-target/auth-method.js';
import type { FieldKey } from '../../smtp-target/fields.js';
import { withMethod } from '../../smtp-target/form.js';
import type { TargetForm } from '../../smtp-target/form.js';
import type { Finding } from '../../smtp-target/interaction.js';
import { successorOfPassword } from '../../smtp-target/password-ending.js';
import type { Recognised } from '../../smtp-target/recognise.js';
import { chosenProvider } from '../../smtp-target/situation.js';
import type { FormSituation, Recipients } from '../../smtp-target/situation.js';
import type { SmtpTarget, SmtpTargetUpdate } from '../../smtp-target/target.js';
import { TargetModel } from '../../smtp-target/target-model.js';
import type { FieldErrors } from '../../smtp-target/target-model.js';
import { colours } from '../shared/colours.styles.js';
import { values } from '../shared/values.styles.js';
import { defineElement } from '../shared/define-element.js';
import { FormAssociatedElement } from '../shared/form-associated.js';
import { LiveRegion } from '../shared/live-region.js';
import { isolated, markValues } from '../shared/mark-values.js';
import { RenderScope } from '../shared/render-scope.js';
import { visuallyHidden } from '../shared/visually-hidden.styles.js';
import { DialogAutofocus } from './dialog-autofocus.js';
import { SmtpStateEvent } from './events.js';
import { FieldEvents } from './field-events.js';
import { flagOf, problemText } from './field-problems.js';
import { showValues } from './field-value.js';
import type { FieldView } from './field-view.js';
import { FocusKeeper, isFocusFree } from './focus-keeper.js';
import { PartLoader } from './part-loader.js';
import { PressGuard } from './press-guard.js';
import { renderForm } from './render-form.js';
import { styles } from './smtp-edit-panel.styles.js';
import { SubmitPress } from './submit-press.js';

/** Where `focus()` of the panel leads to. */
export interface PanelFocusOptions extends FocusOptions {
  /** The first or the last control, whatever is wrong; when absent the first wrong field, or the first one. */
  readonly at?: 'first' | 'last';
}

const CONTROLS = 'input, select, button, summary, a[href], oauth2-authorize-button';

/** Where Tab stops, in its order. */
const tabStops = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (element) => !element.matches(':disabled') && element.checkVisibility(),
  );

/** Properties on which neither the configuration nor what is submitted depends. */
const APART = new Set<PropertyKey>(['busy', 'compact', 'disabled', 'effectivelyDisabled', 'name']);

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
 * @fires {OAuth2AuthorizedEvent} oauth2-authorized - from the `<oauth2-authorize-button>` inside, as all its events
 * @fires {SmtpStateEvent} smtp-state - whether the form is valid, dirty and authorized: after the first rendering, and whenever that changes
 * @fires {SmtpSubmitEvent} smtp-submit - Enter in a field while no `<form>` is around the panel; cancel it if you save then
 * @slot - fields of the host, below those of the panel
 * @slot KEY-hint - help for a field in place of the panel's own, for example `server-hint`
 * @csspart form - everything
 * @csspart section - a group of fields
 * @csspart legend - heading of a group
 * @csspart summary - what a folded group holds
 * @csspart grid - the fields of a group, in one or two columns
 * @csspart field - one field with its label, hint and error
 * @csspart field-invalid - one whose error is shown
 * @csspart label - label of a field
 * @csspart required - the mark of a required field
 * @csspart input - every text field and choice
 * @csspart input-invalid - one whose error is shown
 * @csspart select - every choice
 * @csspart switch - the label around the checkbox
 * @csspart checkbox - the switch
 * @csspart users - the list of the host's users
 * @csspart users-menu - the drop-down around it in the compact layout
 * @csspart users-chosen - what is always seen of that: who is chosen
 * @csspart help - the button for the help of a field in the compact layout
 * @csspart hint - help below a field
 * @csspart error - error below a field, and errors of no field
 * @csspart button - every button but those of the tokens
 * @csspart reveal - the button that shows a secret
 * @csspart tokens - the recipients
 * @csspart recipients - the field in which they are entered
 * @csspart token-list - their list
 * @csspart token - one recipient
 * @csspart token-invalid - one that is no mail address
 * @csspart token-remove - the button that removes one
 * @csspart authorize - the `<oauth2-authorize-button>`
 * @csspart authorize-button - the button in it, and the link in its place
 * @csspart authorize-cancel - the button in it that ends the wait
 * @csspart notice - a framed message
 * @csspart guide - the button that shows how to set up a sign-in without a person
 * @csspart make-certificate - the button that has the backend make a certificate
 * @csspart discover - the button that finds the addresses of a provider
 * @csspart check - the button that has the registration checked
 * @csspart test - the button that sends a test mail
 * @csspart outcome - what the test or the check came to
 * @csspart steps - the steps of the test, or of the check
 * @csspart step - one of them
 * @csspart step-waiting - one that has not been reported yet
 * @csspart step-ok - one that went well
 * @csspart step-warning - one that somebody should look at
 * @csspart step-failed - the one that failed
 * @csspart step-skipped - one that was left out
 * @csspart remark - what there is to say of a step
 * @csspart detail - the backend's own words, as long as they are not explained
 * @csspart explanation - what an error means
 * @csspart alternatives - what else it may be
 * @csspart what - what happened
 * @csspart how - how to fix it
 * @csspart who - who can fix it
 * @csspart link - a page that helps
 * @csspart details - the error's own words, folded
 * @csspart raw - the error's own words
 * @csspart copy - the button that copies them
 * @csspart report - the button that copies a report
 * @cssstate dirty - what would be submitted is not what was loaded
 * @cssstate invalid - it cannot be submitted
 * @cssstate user-invalid - an error is shown
 * @cssstate authorized - there is a sign-in that fits
 * @cssstate busy - the host loads or saves
 * @cssstate disabled - switched off by the host
 * @cssprop [--smtp-color=inherit] - text
 * @cssprop [--smtp-accent-color=color-mix(in srgb, #1a73d9 70%, currentcolor)] - switch, frames, links
 * @cssprop [--smtp-focus-color=var(--smtp-accent-color)] - focus ring
 * @cssprop [--smtp-error-color=color-mix(in srgb, #f0323a 65%, currentcolor)] - errors
 * @cssprop [--smtp-warning-color=color-mix(in srgb, #d98a00 55%, currentcolor)] - warnings
 * @cssprop [--smtp-success-color=color-mix(in srgb, #1fa84f 60%, currentcolor)] - success
 * @cssprop [--smtp-muted-color=color-mix(in srgb, currentcolor 72%, transparent)] - hints and placeholders
 * @cssprop [--smtp-border-color=color-mix(in srgb, currentcolor 55%, transparent)] - borders of fields
 * @cssprop [--smtp-line-color=color-mix(in srgb, currentcolor 18%, transparent)] - lines between groups
 * @cssprop [--smtp-field-background=Field] - inside of a field
 * @cssprop [--smtp-field-color=FieldText] - text in a field
 * @cssprop [--smtp-surface-background=color-mix(in srgb, currentcolor 6%, transparent)] - tokens, notices, read-only fields
 * @cssprop [--smtp-button-background] - buttons; the surface's when absent
 * @cssprop [--smtp-button-color] - text of buttons
 * @cssprop [--smtp-button-border-color=--smtp-border-color] - borders of buttons
 * @cssprop [--smtp-disabled-color=--smtp-muted-color] - text of what is switched off
 * @cssprop [--smtp-disabled-background=none] - buttons that are switched off
 * @cssprop [--smtp-disabled-border-color=--smtp-line-color] - their borders
 * @cssprop [--smtp-label-weight] - weight of labels
 * @cssprop [--smtp-radius=0.25em] - corners
 * @cssprop [--smtp-gap=0.75em] - space between fields
 * @cssprop [--smtp-field-gap=0.25em] - space between label, field, help and error; twice as much below a heading and between recipients
 * @cssprop [--smtp-control-height=2.25em] - least height of fields and buttons
 * @cssprop [--smtp-control-padding=0.5em] - space inside a field, at start and end
 */
export class SmtpEditPanel extends FormAssociatedElement {
  static override styles = [colours, values, styles, visuallyHidden];

  /** Registers the element. */
  static define(tag = 'smtp-edit-panel', registry = customElements) {
    defineElement(tag, this, registry);
  }

  /** `create` makes a new target, `edit` changes the one in `value`. */
  @property({ reflect: true, useDefault: true }) mode: 'create' | 'edit' = 'create';

  /** Little room, as in a window: smaller gaps, help on demand, and the users as a drop-down. */
  @property({ type: Boolean, reflect: true }) compact = false;

  /** The host is loading or saving: all controls wait. */
  @property({ type: Boolean, reflect: true }) busy = false;

  /** Where the authorization code is POSTed to. OAuth2 is offered only with it, here or in the context. */
  @property({ attribute: 'refresh-token-url' }) refreshTokenUrl?: string | undefined;

  /** The callback page as registered at the provider; the page's origin when absent. */
  @property({ attribute: 'redirect-uri' }) redirectUri?: string | undefined;

  /** Where a test mail with unsaved values is POSTed to; without it there is no test. */
  @property({ attribute: 'test-url' }) testUrl?: string | undefined;

  /** Where a registration is POSTed to be checked before anybody signs in; without it there is no check. */
  @property({ attribute: 'check-url' }) checkUrl?: string | undefined;

  /** Where a POST has the backend make a certificate, whose key it keeps; without it people bring their own. */
  @property({ attribute: 'certificate-url' }) certificateUrl?: string | undefined;

  /** Where a POST finds the addresses of a provider that is none of `providers`; without it people enter them. */
  @property({ attribute: 'discovery-url' }) discoveryUrl?: string | undefined;

  /** The host's default author, shown as placeholder. */
  @property({ attribute: 'default-author' }) defaultAuthor?: string | undefined;

  /** Providers to offer; Google and Microsoft when absent. */
  @property({ attribute: false }) providers?: readonly Provider[] | undefined;

  /**
   * Whether the target has recipients of its own: `required` when absent, `optional`, or `none` for a host that keeps them
   * elsewhere. With `none` the form has no recipients and leaves saved ones as they are.
   */
  @property() recipients?: Recipients | undefined;

  /** The host's users who can be recipients. */
  @property({ attribute: false }) users?: readonly HostUser[] | undefined;

  /** Any part of the configuration, in place of a `<smtp-oauth2-config>` around the panel. */
  @property({ attribute: false }) config?: SmtpOAuth2Config | undefined;

  /**
   * Where the state of a target's sign-in is read; `{name}` stands for the target. Asked once for each target with OAuth2 that is
   * loaded with `mode="edit"`, and not at all where `status` is set.
   */
  @property({ attribute: 'status-url' }) statusUrl?: string | undefined;

  /**
   * How the saved sign-in is, as the host's status URL answers. With it, or with `status-url`, the form says whether there is one;
   * without either it says “if”.
   */
  @property({ attribute: false }) status?: { readonly health: string } | undefined;

  /** @internal */
  readonly model = new TargetModel(() => ({
    edit: this.mode === 'edit',
    providers: this.offersOAuth2 ? this.knownProviders : [],
    otherProvider: this.offersOAuth2 && this.settings.otherProvider === true,
    registrations: this.settings.registrations ?? [],
    ownRegistration: this.settings.ownRegistration !== false,
    hasUsers: Boolean(this.settings.users?.length),
    signedIn: this.isSignedIn,
    isRecipient: this.settings.isRecipient,
    recipients: this.recipients,
  }));

  /** @internal */
  rendering = false;

  /** @internal */
  readonly live = new LiveRegion(this);

  /** @internal */
  readonly scope = new RenderScope(this);

  private readonly fieldTexts = new Localize(this, 'fields', fields, () => this.settings.strings);
  private readonly panelTexts = new Localize(this, 'panel', panel, () => this.settings.strings);
  private readonly problemTexts = new Localize(this, 'problems', problems, () => this.settings.strings);
  private readonly inherited = new InheritedConfig(this);
  private readonly loader: PartLoader = new PartLoader(this);
  private readonly press = new PressGuard();
  private readonly submitPress = new SubmitPress(this);
  private readonly events = new FieldEvents(this, this.press, this.panelTexts, this.fieldTexts);
  private loading: Promise<void> | undefined;
  private findings: ReadonlyMap<FieldKey, Finding> = new Map();
  private readonly helpShown = new Set<FieldKey>();
  private customError = '';
  private merged: SmtpOAuth2Config | undefined;
  /** What the browser was told is true. Nobody asks before the element has been in a document or a form. */
  private synchronized = false;
  private askedFor = false;
  /** The focus that was asked for before there was anything to focus, and what had it then. */
  private focusAsked: { readonly options: PanelFocusOptions; readonly before: Element | null } | undefined;
  /** The state that the host was told last. */
  private told: string | undefined;
  /** A host may take what the browser does with it upon itself. */
  private lastInvalid: Event | undefined;
  /** A press that began at the element itself, beside its fields. */
  private pressedBeside = false;

  constructor() {
    super();
    new FocusKeeper(this, () => this.busy || this.inert);
    new DialogAutofocus(this);
    this.addEventListener('invalid', this.handleInvalid);
    this.addEventListener('pointerdown', (event) => (this.pressedBeside = event.composedPath()[0] === this));
    this.addEventListener('click', this.handleHostClick);
  }

  /** The target as the host's API returned it. Setting it loads it, at any time; what was entered and `errors` go. */
  @property({ attribute: false })
  get value(): SmtpTarget {
    return this.model.value;
  }
  set value(target: SmtpTarget | null | undefined) {
    // Before the first rendering, the order in which a host sets things does not matter.
    if (this.hasUpdated) this.model.errors = {};
    this.model.value = target ?? {};
  }

  /**
   * Errors that the host's backend found, by field (`{ server: 'No such host' }`). Each stands at its field and keeps
   * the form from being submitted until the field is changed; one that belongs to no field of the form
   * stands above it. They end with the next `value`.
   */
  @property({ attribute: false })
  get errors(): FieldErrors {
    return this.model.errors;
  }
  set errors(errors: FieldErrors | null | undefined) {
    this.model.errors = errors ?? {};
  }

  /**
   * The body to POST (`mode="create"`) or PUT (`mode="edit"`). Nothing empty is in it: a secret or refresh token that
   * was not entered is left out, so that the saved one stays, and what an edit emptied is named in `delete`.
   */
  get submitValues(): SmtpTarget | SmtpTargetUpdate {
    return this.model.submitValues;
  }

  /** An error of the host for the whole element; the empty string takes it back. */
  override setCustomValidity(message: string) {
    this.customError = message;
    this.synchronizeValidity();
    if (this.hasUpdated) this.tellState();
    this.redraw();
  }

  /**
   * As `checkValidity()`, and shows what is wrong and focuses the first wrong field. The errors stand at their fields, so
   * there is no bubble of the browser over them.
   */
  override reportValidity(): boolean {
    const valid = this.checked.checkValidity();
    if (!valid && !this.lastInvalid?.defaultPrevented) this.focus();
    return valid;
  }

  /** By Enter in a field. @internal */
  override submitForm() {
    this.submitPress.begin();
    super.submitForm();
  }

  /** Back to the loaded value, as the reset of the form does. */
  reset() {
    this.model.reset();
    this.modelChanged();
  }

  /**
   * Focuses the first wrong field, or the first one; with `at` the first or the last control. Before the first rendering it
   * and while the panel is inert it is kept until then.
   */
  override focus(options: PanelFocusOptions = {}) {
    if (!this.hasUpdated || this.inert) {
      this.focusAsked = { options, before: document.activeElement };
      return;
    }
    const { at } = options;
    if (at) {
      tabStops(this.renderRoot)
        .at(at === 'first' ? 0 : -1)
        ?.focus(options);
      return;
    }
    const [wrong = this.firstField] = this.findings.keys();
    this.control(wrong)?.closest('details')?.setAttribute('open', '');
    this.control(wrong)?.focus(options);
  }

  /** @internal */
  formResetCallback() {
    this.reset();
  }

  /** @internal */
  formStateRestoreCallback(state: string | File | FormData | null) {
    if (typeof state !== 'string') return;
    this.model.restore(state);
    this.modelChanged();
  }

  /** @internal */
  formAssociatedCallback() {
    this.askedFor = true;
    if (!this.synchronized) this.synchronize();
  }

  /** The configuration in force. @internal */
  get settings(): SmtpOAuth2Config {
    const { refreshTokenUrl, redirectUri, testUrl, checkUrl, certificateUrl, discoveryUrl, statusUrl } = this;
    const urls = { refreshTokenUrl, redirectUri, testUrl, checkUrl, certificateUrl, discoveryUrl, statusUrl };
    const { defaultAuthor, providers, users } = this;
    const own = { ...urls, defaultAuthor, providers, users };
    return (this.merged ??= mergeConfig(this.inherited.value, this.config, own));
  }

  /** @internal */
  get situation(): FormSituation {
    return this.model.situation;
  }

  /** @internal */
  get generation(): number {
    return this.model.generation;
  }

  /** Switched off or waiting. @internal */
  get inactive() {
    return this.busy || this.effectivelyDisabled;
  }

  /** @internal */
  change(form: TargetForm, key: FieldKey) {
    this.model.enter(form, key);
    this.modelChanged();
  }

  /** @internal */
  changeAndTell(form: TargetForm, key: FieldKey) {
    this.change(form, key);
    this.events.tellInput();
    this.events.tellChange();
  }

  /** @internal */
  note(key: FieldKey, text: () => string) {
    this.model.interaction.notes.set(key, text);
    this.live.announce(text());
  }

  /** @internal */
  recognisedText(as: Recognised['as'], fields: readonly string[]): string {
    if (as === 'desktop' || as === 'service-account')
      return this.loader.parts.signIn?.noteText(as, fields) ?? '';
    return this.panelTexts.text(as, { fields });
  }

  /** @internal */
  focusField(key: FieldKey) {
    this.control(key)?.focus();
  }

  /** @internal */
  demand(isWanted: (key: FieldKey) => boolean): boolean {
    const wrong = [...this.findings.keys()].filter(isWanted);
    for (const key of wrong) this.model.interaction.demand(key);
    const [first] = wrong;
    if (first) void this.updateComplete.then(() => this.focusField(first));
    this.redraw();
    return first === undefined;
  }

  /** @internal */
  learnt() {
    this.modelChanged();
  }

  /** Renders again where nothing changed that the host could submit. @internal */
  redraw() {
    super.requestUpdate();
  }

  /** @internal */
  methodChosen() {
    void this.updateComplete.then(() => this.loader.parts.signIn?.announcePreset());
  }

  /** @internal */
  takeTransfer(transfer: DataTransfer | null): boolean {
    return this.loader.parts.signIn?.takeFile(transfer) ?? false;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.askedFor = true;
    if (!this.synchronized) this.synchronize();
  }

  protected override createRenderRoot() {
    this.scope.open();
    return super.createRenderRoot();
  }

  static override get observedAttributes() {
    return [...super.observedAttributes, 'inert'];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null) {
    super.attributeChangedCallback(name, before, now);
    if (name === 'inert') this.redraw();
  }

  override requestUpdate(...args: Parameters<FormAssociatedElement['requestUpdate']>) {
    super.requestUpdate(...args);
    const [name] = args;
    if (name !== undefined && APART.has(name)) return;
    this.merged = undefined;
    this.synchronized = false;
    // The value may have come before the mode.
    if (name === 'mode' && this.mode === 'edit') this.model.forgetSecrets();
    // At once and not with the next rendering: the form may be submitted in the very next statement.
    if (name !== undefined && this.askedFor) this.synchronize();
  }

  protected override scheduleUpdate() {
    return this.press.ended?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  /** Waits for what is needed, so that no field comes late. The values are submitted and judged meanwhile. */
  protected override shouldUpdate(): boolean {
    const { situation, settings } = this;
    const provider = chosenProvider(situation);
    const loading = this.loader.load({
      signIn: Boolean(provider ?? successorOfPassword(situation)),
      check: Boolean(provider && settings.checkUrl),
      presets: this.offersPresets,
      testMail: Boolean(settings.testUrl),
    });
    this.loading = loading?.then(() => this.redraw());
    return !loading;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    // What has come may need more.
    for (let loading = this.loading; loading; loading = this.loading) {
      await loading;
      await super.getUpdateComplete();
    }
    return super.getUpdateComplete();
  }

  protected override update(changed: PropertyValues<this>) {
    if (!this.synchronized) this.synchronize();
    this.rendering = true;
    try {
      super.update(changed);
    } finally {
      this.rendering = false;
    }
  }

  protected override firstUpdated() {
    // Help that the host puts there later takes its room then, or gives it back. Other words of our own are no reason.
    this.renderRoot.addEventListener('slotchange', ({ target }) => {
      const slot = target as HTMLSlotElement;
      const hint = slot.closest<HTMLElement>('[part="hint"]');
      const hasHelp = slot.assignedNodes().length > 0;
      const hasLostIt = !hasHelp && slot.textContent === '' && !hint?.hidden;
      if (hint && (hasHelp || hasLostIt)) this.requestUpdate();
    });
    // The browser looks for `autofocus` only on what has the focus itself.
    if (this.autofocus && isFocusFree(this)) this.focus();
  }

  protected override updated() {
    showValues(this.renderRoot, this.model.form);
    this.synchronizeValidity();
    this.tellState();
    this.setState('busy', this.busy);
    this.setState('disabled', this.effectivelyDisabled);
    this.describe();
    if (!this.inert) this.giveFocusAskedFor();
  }

  /** Whoever has moved on meanwhile is not called back. */
  private giveFocusAskedFor() {
    const { focusAsked } = this;
    this.focusAsked = undefined;
    if (!focusAsked) return;
    if (focusAsked.before === document.activeElement || isFocusFree(this)) this.focus(focusAsked.options);
  }

  /** A name that the host gave makes the panel a group of that name; the error of the sign-in belongs to its button. */
  private describe() {
    const name = [...this.labels].map((label) => label.textContent?.trim()).join(' ');
    this.internals.ariaLabel = name || null;
    const isNamed = name !== '' || this.hasAttribute('aria-label') || this.hasAttribute('aria-labelledby');
    this.internals.role = isNamed ? 'group' : null;
    const button = this.control('oauth2-refresh-token');
    if (button) button.ariaDescription = this.errorOf('oauth2-refresh-token') ?? null;
  }

  protected override render() {
    const { events, view } = this;
    const general = this.model.errorsElsewhere.map(([key, text]) => {
      const name = this.fieldTexts.find(key as FieldKey);
      return name
        ? markValues(this.panelTexts.sign('pair', { name, value: text }), [text], isolated)
        : isolated(text);
    });
    const custom = this.model.interaction.submitted ? this.customError : '';
    const errors = custom ? [isolated(custom), ...general] : general;
    return html`
      <div part="error" class="error" role="alert">${errors.map((text) => html`<p>${text}</p>`)}</div>
      <fieldset
        class="form"
        part="form"
        lang=${this.panelTexts.contentLang ?? nothing}
        dir=${this.panelTexts.contentLang ? 'ltr' : nothing}
        ?disabled=${this.inactive}
        aria-busy=${this.busy ? 'true' : 'false'}
        @input=${events.input}
        @change=${events.change}
        @focusout=${events.focusout}
        @keydown=${events.keydown}
        @keypress=${events.keypress}
        @paste=${events.paste}
        @dragover=${events.dragover}
        @drop=${events.drop}
      >
        ${renderForm(view)} ${this.loader.parts.testMail?.render()}
      </fieldset>
      <slot></slot>
      ${this.live.render()}
    `;
  }

  private get view(): FieldView {
    const { settings, model, events } = this;
    const { signIn, check, presets } = this.loader.parts;
    const view: FieldView = {
      at: this.situation,
      fields: this.fieldTexts,
      panel: this.panelTexts,
      users: settings.users ?? NOBODY,
      defaultAuthor: settings.defaultAuthor ?? '',
      knownProviders: this.knownProviders,
      notes: model.interaction.notes,
      revealed: model.interaction.revealed,
      signInNotes: signIn?.renderNotes(),
      errorOf: (key) => this.errorOf(key),
      isHostError: (key) => 'hostError' in (this.findings.get(key) ?? {}),
      hintOf: (key) => signIn?.hintOf(key) ?? '',
      cloudHint: signIn?.cloudHint ?? '',
      chooseMethod: this.chooseMethod,
      optionLabel: (key, option) => signIn?.optionLabel(key, option) ?? option,
      summary: '',
      lightOf: (key) => check?.lightOf(key),
      renderBelow: (key) => signIn?.renderBelow(key),
      renderCheck: () => check?.render(),
      renderPresets: () => (this.offersPresets ? presets?.render() : undefined),
      compact: this.compact,
      helpShown: this.helpShown,
      toggleHelp: this.toggleHelp,
      hasHostHelp: (key) => this.querySelector(`:scope > [slot="${key}-hint"]`) !== null,
      renderSignIn: (field) => signIn?.renderSignIn(view, field),
      toggleRevealed: (key) => events.toggleRevealed(key),
      removeRecipient: this.removeRecipient,
    };
    return { ...view, summary: signIn?.connectionSummary(view) ?? '' };
  }

  private readonly toggleHelp = (key: FieldKey) => {
    if (!this.helpShown.delete(key)) this.helpShown.add(key);
    this.redraw();
  };

  private readonly chooseMethod = (method: string) => {
    this.changeAndTell(withMethod(this.model.form, method, this.knownProviders), 'auth-method');
    this.methodChosen();
  };

  private readonly removeRecipient = (address: string) => {
    this.events.removeRecipient(address);
    this.focusField('mailto');
  };

  /** OAuth2 is the host's choice: it is there when the code has somewhere to go. */
  private get offersOAuth2(): boolean {
    const { refreshTokenUrl, exchange } = this.settings;
    return Boolean(refreshTokenUrl) || exchange !== undefined;
  }

  /** A preset takes no OAuth2. */
  private get offersPresets(): boolean {
    const { settings, situation } = this;
    return Boolean(settings.presets?.length) && !isOAuth2(situation.form.method);
  }

  /** Whether the saved sign-in works; undefined: nobody knows. */
  private get isSignedIn(): boolean | undefined {
    const health = (this.status ?? this.loader.parts.signIn?.savedStatus)?.health;
    return health === undefined || health === 'unknown' ? undefined : health !== 'sign-in-again';
  }

  private get knownProviders(): readonly Provider[] {
    return this.settings.providers ?? defaultProviders;
  }

  private get firstField(): FieldKey {
    return this.mode === 'edit' ? 'enable' : 'name';
  }

  /** What has the focus for a field; of an element, what is in it. */
  private control(key: FieldKey): HTMLElement | undefined {
    const control = this.shadowRoot?.querySelector<HTMLElement>(`[name="${key}"]`);
    return control?.shadowRoot?.querySelector<HTMLElement>('.main') ?? control ?? undefined;
  }

  private errorOf(key: FieldKey): string | undefined {
    const finding = this.findings.get(key);
    return finding && this.model.interaction.isDue(key, finding) ? this.textOf(key, finding) : undefined;
  }

  private textOf(key: FieldKey, finding: Finding): string {
    const { signIn } = this.loader.parts;
    return problemText(finding, this.problemTexts, this.fieldTexts.text(key), (id) =>
      signIn?.problemText(id),
    );
  }

  /** The browser hears of new values at once, and people at the next rendering. */
  private modelChanged() {
    this.redraw();
    this.synchronized = false;
    if (this.askedFor) this.synchronize();
  }

  protected override get checked(): ElementInternals {
    if (!this.synchronized) this.synchronize();
    return this.internals;
  }

  /** Tells the browser what to submit and whether it may. */
  private synchronize() {
    this.synchronized = true;
    const { model, internals } = this;
    const data = new FormData();
    for (const [key, value] of model.entries) data.append(key, value);
    internals.setFormValue(data, model.state);
    this.findings = model.problems;
    this.synchronizeValidity();
    this.setState('dirty', model.dirty);
    this.setState('authorized', model.authorized);
    if (this.hasUpdated) this.tellState();
  }

  /** Tells the host once for all that a statement changes, when it is done. */
  private tellState() {
    queueMicrotask(() => {
      const is = (state: string) => this.internals.states.has(state);
      const now = [!is('invalid'), is('dirty'), is('authorized')] as const;
      if (String(now) === this.told || !this.isConnected) return;
      this.told = String(now);
      this.dispatchEvent(new SmtpStateEvent(...now));
    });
  }

  /** Called again after each update: the field that the browser is to focus may be new. What is wrong is unfolded. */
  private synchronizeValidity() {
    const { interaction } = this.model;
    const due = [...this.findings].filter(([key, finding]) => interaction.isDue(key, finding));
    for (const [key] of due) this.control(key)?.closest('details')?.setAttribute('open', '');
    this.setState('user-invalid', due.length > 0);
    const [[key, finding] = [this.firstField]] = this.findings;
    const text = this.customError || (finding && this.textOf(key, finding));
    const flag = this.customError || !finding ? 'customError' : flagOf(finding);
    this.internals.setValidity(text ? { [flag]: true } : {}, text, text ? this.control(key) : undefined);
    this.setState('invalid', Boolean(text));
  }

  private readonly handleInvalid = (event: Event) => {
    this.lastInvalid = event;
    if (this.isSilentCheck) return;
    this.model.interaction.submit();
    this.synchronizeValidity();
    void this.offsetWidth; // WebKit focuses what was unfolded only when it is laid out.
    const count = this.panelTexts.text('needAttention', { count: Math.max(this.findings.size, 1) });
    const [[key, finding] = []] = this.findings;
    const first =
      key &&
      finding &&
      this.panelTexts.sign('pair', { name: this.fieldTexts.text(key), value: this.textOf(key, finding) });
    const second = this.customError || first;
    this.live.warn(second ? this.panelTexts.sign('sentences', { first: count, second }) : count);
    if (event.defaultPrevented || !this.submitPress.isAlone) return;
    event.preventDefault();
    this.focus();
  };

  /** A click on a label of the element goes to its first field, as with a native control; one beside the fields does not. */
  private readonly handleHostClick = (event: Event) => {
    if (event.composedPath()[0] === this && this.labels.length > 0 && !this.pressedBeside) this.focus();
    this.pressedBeside = false;
  };
}

const NOBODY: readonly HostUser[] = [];
