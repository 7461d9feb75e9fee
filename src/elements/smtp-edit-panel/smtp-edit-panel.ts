import { html } from 'lit';
import type { PropertyValues } from 'lit';
import { fields } from '../../locales/en/fields.js';
import { Localize } from '../../locales/localize.js';
import type { FieldKey } from '../../smtp-target/fields.js';
import { defineElement } from '../shared/define-element.js';
import { LiveRegion } from '../shared/live-region.js';
import { TargetEntry } from './entry.js';
import { generalErrors } from './field-problems.js';
import { showValues } from './field-value.js';
import type { FieldView } from './field-view.js';
import { PartLoader } from './part.js';
import { renderForm } from './render-form.js';
import { styles } from './smtp-edit-panel.styles.js';
import { choosesUsers } from '../../smtp-target/situation.js';

const isFocusFree = () => (document.activeElement ?? document.body) === document.body;

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
 * @csspart switch - the label around the checkbox
 * @csspart checkbox - the switch
 * @csspart users - the list of the host's users
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
 * @csspart test - the button that sends a test mail
 * @csspart outcome - what the test came to
 * @csspart steps - the steps of the test
 * @csspart step - one of them
 * @csspart step-waiting - one that has not been reported yet
 * @csspart step-ok - one that went well
 * @csspart step-failed - the one that failed
 * @csspart step-skipped - one that was left out
 * @csspart detail - the backend's own words, as long as they are not explained
 * @csspart explanation - what an error means
 * @csspart what - what happened
 * @csspart how - how to mend it
 * @csspart who - who can mend it
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
export class SmtpEditPanel extends TargetEntry {
  static override styles = styles;

  /** Registers the element. */
  static define(tag = 'smtp-edit-panel', registry = customElements) {
    defineElement(tag, this, registry);
  }

  /** @internal */
  readonly live = new LiveRegion(this);

  private readonly fieldTexts = new Localize(this, 'fields', fields, () => this.settings.strings);
  private readonly loader = new PartLoader(this);
  private loading: Promise<void> | undefined;
  private focusedBefore: Element | null = null;

  constructor() {
    super();
    this.addEventListener('invalid', this.handleInvalid);
    this.addEventListener('click', this.handleHostClick);
  }

  /** Focuses the first wrong field, or the first one. */
  override focus(options?: FocusOptions) {
    const [wrong = this.firstField] = this.problems.keys();
    this.control(wrong)?.focus(options);
  }

  /** @internal */
  note(key: FieldKey, text: string) {
    this.interaction.notes.set(key, text);
    this.live.announce(text);
  }

  /** Waits for what is needed, so that no field comes late. The values are submitted and judged meanwhile. */
  protected override shouldUpdate() {
    const { settings, offersOAuth2, situation } = this;
    const loading = this.loader.load({
      oauth2: offersOAuth2,
      users: choosesUsers(situation),
      testMail: Boolean(settings.testUrl),
    });
    this.loading = loading?.then(() => this.redraw());
    return !loading;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.loading;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('busy') && this.busy) this.focusedBefore = this.shadowRoot?.activeElement ?? null;
  }

  protected override firstUpdated() {
    // The browser looks for `autofocus` only on what has the focus itself.
    if (this.autofocus && isFocusFree()) this.focus();
  }

  protected override updated(changed: PropertyValues<this>) {
    showValues(this.renderRoot, this.model);
    super.updated(changed);
    if (changed.has('busy') && !this.busy) this.restoreFocus();
  }

  protected override render() {
    const errors = [
      this.interaction.submitted ? this.customError : '',
      ...generalErrors(this.situation, this.errors, this.fieldTexts),
    ];
    const shown = errors.filter(Boolean).map((text) => html`<p>${text}</p>`);
    return html`
      <div part="error" class="error" role="alert">${shown}</div>
      <fieldset class="form" part="form" ?disabled=${this.inactive} aria-busy=${this.busy ? 'true' : 'false'}>
        ${renderForm(this.view)}
      </fieldset>
      <slot></slot>
      ${this.live.render()}
    `;
  }

  private get view(): FieldView {
    const { interaction, settings } = this;
    return {
      at: this.situation,
      fields: this.fieldTexts,
      panel: this.panelTexts,
      parts: this.loader.parts,
      users: settings.users ?? [],
      defaultAuthor: settings.defaultAuthor ?? '',
      knownProviders: this.knownProviders,
      errorOf: (key) => this.errorOf(key),
      notes: interaction.notes,
      revealed: interaction.revealed,
    };
  }

  private errorOf(key: FieldKey): string | undefined {
    const problem = this.problems.get(key);
    return problem && this.interaction.isDue(key, problem) ? problem.text : undefined;
  }

  private restoreFocus() {
    const { focusedBefore } = this;
    this.focusedBefore = null;
    if (focusedBefore instanceof HTMLElement && isFocusFree()) focusedBefore.focus();
  }

  private readonly handleInvalid = () => {
    if (this.isSilentCheck) return;
    this.interaction.submit();
    this.synchronizeValidity();
    void this.offsetWidth; // WebKit focuses what was unfolded only when it is laid out.
    this.live.warn(this.panelTexts.text('needAttention', { count: Math.max(this.problems.size, 1) }));
  };

  /** A click on a label of the element goes to its first field, as with a native control. */
  private readonly handleHostClick = (event: Event) => {
    if (event.composedPath()[0] === this && this.labels.length > 0) this.focus();
  };
}
