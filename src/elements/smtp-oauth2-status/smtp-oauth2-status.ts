import { LitElement, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { SmtpOAuth2Config } from '../../context/config.js';
import { Settings } from '../../context/settings.js';
import type { Explanation } from '../../diagnosis/explanation.js';
import { membersOf, textIn } from '../../host-api/guards.js';
import { readStatus } from '../../host-api/status.js';
import type { SignInStatus } from '../../host-api/status.js';
import { targetUrl } from '../../host-api/target-url.js';
import { status as english } from '../../locales/en/status.js';
import { Localize } from '../../locales/localize.js';
import type { Provider } from '../../providers/provider.js';
import { colours } from '../shared/colours.styles.js';
import { values } from '../shared/values.styles.js';
import { defineElement } from '../shared/define-element.js';
import { Explanations } from '../shared/explanation.js';
import { LiveRegion } from '../shared/live-region.js';
import { visuallyHidden } from '../shared/visually-hidden.styles.js';
import { Disconnect, withoutSignIn } from './disconnect.js';
import { OAuth2DisconnectedEvent, OAuth2ReauthorizeEvent, OAuth2StatusEvent } from './events.js';
import { factsOf } from './facts.js';
import { readMoment } from './moments.js';
import { revocationError } from './render-disconnect.js';
import { renderStatus } from './render-status.js';
import { styles } from './smtp-oauth2-status.styles.js';
import { StatusPoll } from './status-poll.js';
import { STATES, judge } from './verdict.js';
import type { Verdict } from './verdict.js';

const MINUTE = 60_000;

/**
 * How a saved sign-in is, as one line for a dashboard with everything else on demand: who is signed in, what was
 * granted, when it was renewed, and by when somebody has to sign in again or enter a new client secret. Give it the
 * backend's answer by `status`, or let it ask `status-url`.
 *
 * Signing in again is the host's: the new refresh token has to be saved with its target. The button tells it by an
 * event; the host opens the target in its form. A host that can save from where it stands puts its own
 * `<oauth2-authorize-button>` into the slot.
 *
 * @summary The state of a saved sign-in, for a dashboard
 * @fires {OAuth2ReauthorizeEvent} oauth2-reauthorize - somebody wants to sign in again; `targetName` is the target
 * @fires {OAuth2StatusEvent} oauth2-status - the state is known or has changed; `state` and `reasons`
 * @fires {OAuth2DisconnectedEvent} oauth2-disconnected - the sign-in was ended; `targetName` and `revoked`
 * @slot reauthorize - in place of the button for signing in again
 * @csspart line - the line; also `ok`, `soon`, `broken` or `unknown`
 * @csspart sign - the sign of the state
 * @csspart headline - the state in words
 * @csspart account - who is signed in
 * @csspart details - everything else
 * @csspart reasons - what the state means and what to do
 * @csspart facts - the list of facts
 * @csspart error - the last error with its explanation
 * @csspart outcome - what came of ending the sign-in
 * @csspart dialog - the question before the sign-in is ended
 * @csspart pending - a sign-in that was ended here, and not yet at the provider
 * @csspart button - the buttons; also `reauthorize`, `check`, `disconnect`, `revoke`, `confirm`
 * @csspart link - the links
 * @cssprop [--smtp-accent-color=color-mix(in srgb, #1a73d9 70%, currentcolor)] - links
 * @cssprop [--smtp-focus-color=var(--smtp-accent-color)] - focus ring
 * @cssprop [--smtp-control-height=2em] - least height of the buttons
 * @cssprop [--smtp-success-color=color-mix(in srgb, #1fa84f 60%, currentcolor)] - sign of a good state
 * @cssprop [--smtp-warning-color=color-mix(in srgb, #d98a00 55%, currentcolor)] - sign of a state that ends soon
 * @cssprop [--smtp-error-color=color-mix(in srgb, #f0323a 65%, currentcolor)] - sign of a broken state
 * @cssprop [--smtp-muted-color=color-mix(in srgb, currentcolor 72%, transparent)] - text of less weight
 * @cssprop [--smtp-border-color=color-mix(in srgb, currentcolor 55%, transparent)] - borders of buttons and dialog
 * @cssprop [--smtp-dialog-background=Canvas] - background of the dialog
 * @cssprop [--smtp-radius=0.25em] - corners
 * @cssprop [--smtp-gap=0.75em] - space between the pieces
 * @cssstate ok - mail can be sent
 * @cssstate soon - something has to be done before long
 * @cssstate broken - no mail is sent until something is done
 * @cssstate unknown - nothing is known
 */
export class SmtpOAuth2Status extends LitElement {
  static override styles = [colours, values, styles, visuallyHidden];

  /** Registers the element. */
  static define(tag = 'smtp-oauth2-status', registry = customElements) {
    defineElement(tag, this, registry);
  }

  /** The backend's status answer. While it is set nothing is asked. */
  @property({ attribute: false }) status?: SignInStatus | undefined;
  /** Where the status is read with GET; `{name}` stands for `target-name`. */
  @property({ attribute: 'status-url' }) statusUrl?: string | undefined;
  /** Where the sign-in is ended with DELETE; `{name}` stands for `target-name`. Without it nothing is offered. */
  @property({ attribute: 'disconnect-url' }) disconnectUrl?: string | undefined;
  /** Offers “Check now”: a POST to `status-url`, upon which the backend uses the sign-in and answers the status. */
  @property({ type: Boolean, attribute: 'check-now' }) checkNow = false;
  /** Name of the saved target. */
  @property({ attribute: 'target-name' }) targetName?: string | undefined;
  /** `Provider.id` of one of the configuration's providers; `google` and `microsoft` are known without. */
  @property() provider?: string | undefined;
  /** Tenant at Microsoft. */
  @property({ attribute: 'tenant-id' }) tenantId?: string | undefined;
  /** When the client secret ends: a date such as `2027-05-31`, or seconds since the epoch. */
  @property({ attribute: 'client-secret-expires' }) clientSecretExpires?: string | number | undefined;
  /** Seconds between two requests to `status-url`, at least 30. */
  @property({ type: Number }) interval = 300;
  /** Any part of the configuration, in place of a `<smtp-oauth2-config>` around the status. */
  @property({ attribute: false }) config?: SmtpOAuth2Config | undefined;

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('dialog .row button') private readonly cancelButton!: HTMLElement | null;
  @query('.outcome p') private readonly outcomeText!: HTMLElement | null;
  @query('summary') private readonly summary!: HTMLElement | null;

  /** Visible to accessibility checkers under this name. */
  protected readonly internals = this.attachInternals();
  private readonly settings = new Settings(this, () => {
    const { statusUrl, disconnectUrl } = this;
    return [this.config, { statusUrl, disconnectUrl }];
  });
  private readonly texts = new Localize(this, 'status', english, this.settings.strings);
  private readonly live = new LiveRegion(this);
  private readonly explanations: Explanations = new Explanations(
    this,
    () => import('../shared/explanation-all.js'),
    () => this.explainContext,
    this.settings.strings,
    () => factsOf(this.known),
  );
  private readonly request = this.explanations.listen((...args) =>
    (this.settings.value.fetch ?? fetch)(...args),
  );
  private readonly poll: StatusPoll = new StatusPoll(this, () => ({
    url: this.status ? undefined : this.urlOf(this.settings.value.statusUrl),
    headers: this.settings.value.headers,
    fetch: this.request,
    interval: this.interval,
  }));
  private readonly disconnect = new Disconnect(this);
  private clock: ReturnType<typeof setInterval> | undefined;
  private told: string | undefined;
  /** What was known of the sign-in that has been ended since. */
  private ended: SignInStatus | undefined;

  /** Asks `status-url` now. */
  async refresh(): Promise<void> {
    await this.poll.refresh();
  }

  private readonly check = async () => {
    if (this.poll.isChecking) return;
    const reasons = this.verdict.reasons.join(' ');
    this.live.announce(this.texts.text('checking'));
    await this.poll.check();
    await this.updateComplete;
    if (this.verdict.reasons.join(' ') !== reasons) return; // a change is announced anyway
    this.live.announce(`${this.texts.text('checked')} ${this.texts.text(this.verdict.reasons[0] ?? 'ok')}`);
  };

  private urlOf(template: string | undefined): string | undefined {
    return targetUrl(template, this.targetName);
  }

  private get knownProvider(): Provider | undefined {
    return this.settings.provider(this.provider);
  }

  private get given(): SignInStatus | undefined {
    return this.status ?? this.poll.status;
  }

  private get knownStatus(): SignInStatus | undefined {
    const known = this.status ? readStatus(this.status) : this.poll.status;
    return known && this.given === this.ended ? withoutSignIn(known) : known;
  }

  private get known() {
    const secretExpires = readMoment(this.clientSecretExpires);
    return { status: this.knownStatus, tenant: this.tenantId, secretExpires };
  }

  private get explainContext() {
    const { knownProvider: provider, tenantId, knownStatus } = this;
    const account = knownStatus?.account;
    return { provider, tenantId, account, redirectUri: this.settings.value.redirectUri, method: 'oauth2' };
  }

  override connectedCallback() {
    super.connectedCallback();
    // “5 minutes ago” is not to stand there for an hour.
    this.clock = setInterval(() => !document.hidden && this.requestUpdate(), MINUTE);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.clock);
  }

  /** Resolves when the status is shown in the language of the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.texts.ready();
    return super.getUpdateComplete();
  }

  private readonly reauthorize = () => {
    this.dispatchEvent(new OAuth2ReauthorizeEvent(this.targetName));
  };

  private readonly endSignIn = async () => {
    const { disconnectUrl, headers } = this.settings.value;
    const url = this.urlOf(disconnectUrl);
    if (url === undefined) return;
    const outcome = await this.disconnect.send({ url, headers, fetch: this.request });
    if (!outcome) return;
    if (outcome.forgotten) this.ended = this.given;
    this.dialog?.close();
    await this.updateComplete;
    this.live.announce(this.outcomeText?.textContent.replace(/\s+/g, ' ').trim() ?? '');
    if (!outcome.forgotten) return;
    this.summary?.focus(); // The button that opened the dialog is gone.
    this.dispatchEvent(new OAuth2DisconnectedEvent(this.targetName, outcome.revoked));
    void this.poll.refresh();
  };

  private setState({ state: at }: Verdict) {
    for (const name of STATES) {
      if (name === at) this.internals.states.add(name);
      else this.internals.states.delete(name);
    }
  }

  /** Tells the page, and people, when the state is another one. */
  private tell({ state: at, reasons }: Verdict) {
    const told = reasons.join(' ');
    if (told === this.told || !this.knownStatus) return;
    if (this.told !== undefined) {
      const name = this.targetName;
      const label = name ? this.texts.text('label-of', { name }) : this.texts.text('label');
      const value = this.texts.text(reasons[0] ?? 'ok');
      this.live.announce(this.texts.sign('pair', { name: label, value }));
      if (this.told.startsWith('sign-in-again')) this.disconnect.forgetOutcome();
    }
    this.told = told;
    this.dispatchEvent(new OAuth2StatusEvent(at, reasons));
  }

  protected override updated() {
    const { verdict } = this;
    this.setState(verdict);
    // Not within the update: what is announced is rendered, too.
    queueMicrotask(() => this.tell(verdict));
  }

  private get verdict(): Verdict {
    return judge({ ...this.known, provider: this.knownProvider, now: now() });
  }

  private readonly openDialog = () => {
    this.dialog?.showModal();
    this.cancelButton?.focus();
  };

  private renderBody() {
    const { known, poll, disconnect, texts, explanations } = this;
    return renderStatus({
      ...known,
      verdict: this.verdict,
      provider: this.knownProvider,
      now: now(),
      reading: poll.isRunning,
      unreachable: poll.problem !== undefined,
      name: this.targetName,
      texts,
      error: poll.problem ?? revocationError(disconnect.outcome) ?? known.status?.['last-error'],
      explain: (each) => explanations.render(each) ?? ownWords(each),
      explainOpenly: (each) => html`${explanations.render(each, withoutDetails)} ${ownWords(each)}`,
      report: explanations.renderReport(),
      outcome: disconnect.outcome,
      canDisconnect:
        this.urlOf(this.settings.value.disconnectUrl) !== undefined &&
        (!disconnect.outcome?.forgotten || known.status?.['revocation-pending'] === true),
      check: this.checkNow && poll.canAsk ? () => void this.check() : undefined,
      checking: poll.isChecking,
      disconnecting: disconnect.isRunning,
      toggle: () => void explanations.load(),
      reauthorize: this.reauthorize,
      openDialog: this.openDialog,
      closeDialog: () => this.dialog?.close(),
      disconnect: () => void this.endSignIn(),
    });
  }

  protected override render() {
    const { texts, targetName: name } = this;
    const label = name ? texts.text('label-of', { name }) : texts.text('label');
    return html`<div
        class="status"
        lang=${texts.contentLang ?? nothing}
        dir=${texts.contentLang ? 'ltr' : nothing}
        role="group"
        aria-label=${label}
      >
        ${this.renderBody()}
      </div>
      ${this.live.render()}`;
  }
}

const now = () => Math.floor(Date.now() / 1000);

const withoutDetails = (found: Explanation): Explanation => ({ ...found, details: '' });

/** What an error says itself, as long as it cannot be explained. */
function ownWords(error: unknown) {
  const { error: code, error_description: description } = membersOf(error);
  const words = error instanceof Error ? [error.message] : [code, description].map(textIn).filter(Boolean);
  return html`<code dir="auto">${words.join(': ') || String(error)}</code>`;
}
