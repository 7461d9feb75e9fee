import { LitElement, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { SmtpOAuth2Config } from '../../context/config.js';
import { Settings } from '../../context/settings.js';
import type { ExplainContext, Explanation } from '../../diagnosis/explanation.js';
import type { OAuth2FlowError } from '../../flow/error.js';
import { FLOW_STATES } from '../../flow/flow.js';
import type { FlowState } from '../../flow/flow.js';
import { flowTexts } from '../../flow/texts.js';
import type { ExchangeAnswer } from '../../host-api/exchange.js';
import { button as english } from '../../locales/en/button.js';
import { copy } from '../../locales/en/copy.js';
import { Localize } from '../../locales/localize.js';
import { keysOfProvider } from '../../providers/other-provider.js';
import { authMethodFor } from '../../smtp-target/auth-method.js';
import { loadGuide } from '../oauth2-setup-guide/load-guide.js';
import { colours } from '../shared/colours.styles.js';
import { values } from '../shared/values.styles.js';
import { defineElement } from '../shared/define-element.js';
import { Explanations } from '../shared/explanation.js';
import { PASTE_REDIRECT_URI } from '../shared/paste-redirect-uri.js';
import { Preflight } from '../shared/preflight.js';
import { preflightStyles } from '../shared/preflight-view.js';
import { RenderScope } from '../shared/render-scope.js';
import { visuallyHidden } from '../shared/visually-hidden.styles.js';
import {
  OAuth2AuthorizedEvent,
  OAuth2CancelEvent,
  OAuth2ErrorEvent,
  OAuth2GuideEvent,
  OAuth2WaitingEvent,
} from './sign-in/events.js';
import { renderSignIn } from './sign-in/render-sign-in.js';
import { SignIn } from './sign-in/sign-in.js';
import type { Registration, SignInRequest } from './sign-in/sign-in.js';
import { styles } from './oauth2-authorize-button.styles.js';

/**
 * The sign-in at a provider as a button: opens the provider's window, waits for the authorization code, has the host's
 * backend exchange it, and tells what came of it. Without a code no request is made.
 *
 * @summary Signs in at an OAuth2 provider and hands the code to the host's backend
 * @fires {OAuth2WaitingEvent} oauth2-waiting - the window is open (or offered as a link) and the flow waits
 * @fires {OAuth2AuthorizedEvent} oauth2-authorized - `account` and `scope`, where the backend told them; never a token
 * @fires {OAuth2ErrorEvent} oauth2-error - `error` is an `OAuth2FlowError`
 * @fires {OAuth2CancelEvent} oauth2-cancel - cancelled, or replaced by a newer sign-in
 * @fires {OAuth2GuideEvent} oauth2-guide - somebody wants to know how to register at the provider. Unless it is cancelled the
 * guide is shown below the button
 * @slot icon - before the button's text
 * @slot guide - in place of the button that shows the guide to the registration
 * @csspart button - the button itself
 * @csspart link - the link in place of a blocked window
 * @csspart cancel - the button that ends the wait
 * @csspart status - what is going on
 * @csspart error - what went wrong, and what to do
 * @csspart detail - the provider's or the server's own words
 * @csspart redirect-uri - the redirect URI that has to be registered, while the window is open
 * @csspart open-again - the link to the sign-in page, while the window is open
 * @csspart copy - the buttons that copy
 * @csspart paste - where an error that the window shows, or its last address, is pasted
 * @csspart warning - what is wrong with a sign-in that came about: too narrow for sending, or soon at its end
 * @csspart guide - the button that shows the guide to the registration
 * @csspart places - this page and the redirect URI, side by side, where they differ
 * @csspart difference - the first character in which they differ
 * @csspart preflight - what was found about the redirect URI
 * @csspart finding - one finding in it
 * @csspart paste-start - the button that signs in where the provider does not take the redirect URI
 * @cssprop [--oauth2-accent=light-dark(#0b5cad, #7db8f5)] - background of the button
 * @cssprop [--oauth2-on-accent=light-dark(#fff, #062e6f)] - text of the button
 * @cssprop [--oauth2-disabled-background=--smtp-line-color] - background of the button while it is switched off
 * @cssprop [--oauth2-disabled-color=--smtp-muted-color] - its text then
 * @cssprop [--oauth2-error=--smtp-error-color] - colour of errors
 * @cssprop [--oauth2-radius=--smtp-radius] - corners; without both, 0.25em
 * @cssprop [--oauth2-gap=0.5em] - space between the pieces
 * @cssprop [--smtp-focus-color=var(--oauth2-accent)] - focus ring
 * @cssprop [--smtp-control-height=2.25em] - as in the panel, like the `--smtp-` colours: the small buttons and the field
 * @cssstate idle - nothing has been started
 * @cssstate waiting - the window is open
 * @cssstate exchanging - the backend exchanges the code
 * @cssstate authorized - signed in
 * @cssstate failed - ended without a sign-in
 */
export class OAuth2AuthorizeButton extends LitElement {
  static override styles = [colours, values, styles, preflightStyles, visuallyHidden];

  /** Registers the element. */
  static define(tag = 'oauth2-authorize-button', registry = customElements) {
    defineElement(tag, this, registry);
  }

  /** `Provider.id` of one of the configuration's providers; `google` and `microsoft` are known without. */
  @property() provider?: string;
  @property({ attribute: 'client-id' }) clientId?: string;
  /** Tenant at Microsoft: ID, domain, `common`, `organizations` or `consumers`. */
  @property({ attribute: 'tenant-id' }) tenantId?: string;
  /** The account that is to sign in, suggested to the provider. */
  @property({ attribute: 'login-hint' }) loginHint?: string;
  /** Scopes in place of the provider's, separated by spaces. */
  @property() scope?: string;
  /** The callback page, exactly as registered at the provider. */
  @property({ attribute: 'redirect-uri' }) redirectUri?: string;
  /** Where the authorization code is POSTed to. */
  @property({ attribute: 'refresh-token-url' }) refreshTokenUrl?: string;
  /** Name of the saved target whose client secret or private key the backend uses when that is empty here. */
  @property({ attribute: 'target-name' }) targetName?: string;
  /** `off` for a backend that does not know PKCE (RFC 7636). */
  @property() pkce?: 'on' | 'off';
  @property({ type: Boolean }) disabled = false;

  /** One of the configuration's `registrations`, in place of `client-id`, `tenant-id` and the secret. */
  @property({ attribute: 'registration-id' }) registrationId?: string;

  /** Any part of the configuration, in place of a `<smtp-oauth2-config>` around the button. */
  @property({ attribute: false }) config?: SmtpOAuth2Config | undefined;
  /** The client secret. It goes into the exchange request and nowhere else. */
  @property({ attribute: false }) clientSecret?: string;
  /** A certificate in PEM, whose key proves the client in place of a secret. */
  @property({ attribute: false }) clientCertificate?: string | undefined;
  /** The certificate's private key in PEM. It goes into the exchange request and nowhere else. */
  @property({ attribute: false }) clientPrivateKey?: string | undefined;
  /** What the exchange brought: the refresh token, or a one-time reference to it. */
  @property({ attribute: false }) refreshToken?: string;
  /** Who signed in, where the backend told it. */
  @property({ attribute: false }) account?: string | undefined;
  /** What was granted, where the backend told it. */
  @property({ attribute: false }) grantedScope?: string | undefined;
  /** When the refresh token ends, in seconds since the epoch, where the backend told it. */
  @property({ attribute: false }) refreshTokenExpires?: number | undefined;

  /** What the last sign-in was started with: `refreshToken` belongs to it, whatever the properties say now. */
  @property({ attribute: false }) registration?: Registration | undefined;
  /** Redirect URIs that are known to be registered, as from Google's client file; they are compared with ours. */
  @property({ attribute: false }) registeredRedirectUris: readonly string[] = [];

  /** The button, or the link in its place. */
  @query('.main') private readonly control!: HTMLElement | null;
  @query('#address') private readonly address!: HTMLElement | null;
  /** Seconds since the epoch. */
  @state() private signedInAt = 0;
  @state() private showsGuide = false;

  /** Visible to accessibility checkers under this name. */
  protected readonly internals = this.attachInternals();
  private readonly settings = new Settings(this, () => {
    const { redirectUri, refreshTokenUrl } = this;
    return [this.config, { redirectUri, refreshTokenUrl }];
  });
  private readonly texts = new Localize(this, 'button', english, this.settings.strings);
  private readonly flowTexts = new Localize(this, 'flow', flowTexts, this.settings.strings);
  private readonly copyTexts = new Localize(this, 'copy', copy, this.settings.strings);
  private readonly explanations: Explanations = new Explanations(
    this,
    () => import('../shared/explanation-all.js'),
    () => this.explainContext,
    this.settings.strings,
  );
  private readonly preflight: Preflight = new Preflight(this, () => this.subject, this.settings.strings);
  private readonly signIn: SignIn = new SignIn(this);
  private readonly inside = new RenderScope(this);
  /** In place of the own redirect URI: nobody comes back from it, and the address of the last page is to be pasted. */
  private pasteUri: string | undefined;
  private wasBlocked = false;

  /** Where the sign-in stands. */
  get state(): FlowState {
    return this.signIn.state;
  }

  private get usedRedirectUri(): string {
    return this.pasteUri ?? this.ownRedirectUri;
  }

  /** The last page is one of the provider's own, which does not lead back here. */
  private get isNative(): boolean {
    return this.usedRedirectUri === this.settings.provider(this.provider)?.nativeRedirectUri;
  }

  private get byPaste(): boolean {
    return this.pasteUri !== undefined || this.isNative;
  }

  private get ownRedirectUri(): string {
    return this.settings.value.redirectUri ?? location.origin;
  }

  /** The client that signs in: the host's, where one of its registrations is named, else the own one. */
  private get client(): { readonly clientId?: string | undefined; readonly tenantId?: string | undefined } {
    const { registrationId: id, clientId, tenantId } = this;
    if (!id) return { clientId, tenantId };
    return this.settings.value.registrations?.find((each) => each.id === id) ?? {};
  }

  /** @internal */
  get request(): SignInRequest {
    const { provider: id, scope, loginHint } = this;
    const { clientId, tenantId } = this.client;
    const { refreshTokenUrl: url, headers, fetch, exchange } = this.settings.value;
    const provider = this.settings.provider(id);
    const method = provider && authMethodFor(provider);
    return {
      provider,
      clientId,
      tenantId: tenantId === '' ? undefined : tenantId,
      loginHint,
      scopes: scope?.split(/\s+/).filter(Boolean),
      redirectUri: this.usedRedirectUri,
      pkce: this.pkce !== 'off',
      body: {
        ...(method && { 'auth-method': method }),
        ...(provider &&
          method === 'oauth2' && { 'oauth2-provider': provider.id, ...keysOfProvider(provider) }),
        ...this.proof,
      },
      exchange: { url, headers, fetch: this.explanations.listen(fetch), exchange },
    };
  }

  /** What proves the client to the backend: the host's registration, a certificate, or a secret; a saved one is meant by its name. */
  private get proof(): SignInRequest['body'] {
    const { registrationId, clientSecret, clientCertificate, clientPrivateKey, targetName } = this;
    const saved = targetName && { name: targetName };
    if (registrationId) return { 'oauth2-registration': registrationId, ...saved };
    if (!clientCertificate) return clientSecret ? { 'oauth2-client-secret': clientSecret } : { ...saved };
    return {
      'oauth2-client-auth': 'certificate',
      'oauth2-client-certificate': clientCertificate,
      ...(clientPrivateKey ? { 'oauth2-client-private-key': clientPrivateKey } : saved),
    };
  }

  /** What the preflight judges: nothing where no sign-in is possible anyway. */
  private get subject() {
    const { refreshTokenUrl, exchange } = this.settings.value;
    const provider = this.settings.provider(this.provider);
    if (!provider || !(refreshTokenUrl || exchange)) return undefined;
    return { provider, redirectUri: this.ownRedirectUri, registered: this.registeredRedirectUris };
  }

  /** Values that the explanation of an error names. */
  private get explainContext(): ExplainContext {
    const { loginHint: account, usedRedirectUri: redirectUri } = this;
    const { clientId, tenantId } = this.client;
    const step = this.signIn.problem?.code === 'exchange-refused' ? 'exchange' : undefined;
    return {
      provider: this.settings.provider(this.provider),
      clientId,
      tenantId,
      account,
      redirectUri,
      step,
    };
  }

  /** Resolves when the button is rendered and a click can open the window at once. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await Promise.all([
      this.signIn.ready(),
      this.preflight.ready(),
      ...[this.texts, this.flowTexts, this.copyTexts].map((each) => each.ready()),
    ]);
    return super.getUpdateComplete();
  }

  /**
   * Opens the sign-in window; call it in a click. While a sign-in waits, its window gets the focus instead, unless it
   * seems to be closed: then a new sign-in takes the place of the old one. Nothing is opened where the provider is known
   * not to take the redirect URI. Resolves when the sign-in has come to its end; how it ended is in `state` and the events.
   */
  async authorize(): Promise<void> {
    if (this.disabled) return;
    const isIdle = this.state !== 'waiting' && this.state !== 'exchanging';
    if (isIdle && this.preflight.refused) return;
    if (isIdle) this.pasteUri = undefined;
    await this.signIn.authorize(this.usedRedirectUri);
  }

  /** Where the provider does not take the redirect URI: with one that it takes, which does not lead back here. */
  private readonly startByPaste = async (uri: string) => {
    this.pasteUri = uri;
    const started = this.signIn.authorize(uri);
    await this.updateComplete;
    this.address?.focus();
    await started;
  };

  /** Ends the sign-in that waits. */
  cancel(): void {
    this.signIn.cancel();
  }

  override focus(options?: FocusOptions) {
    this.control?.focus(options);
  }

  /** @internal */
  started() {
    this.dispatchEvent(new OAuth2WaitingEvent());
  }

  /** @internal */
  changed(name: string) {
    this.explanations.note(name);
  }

  /** @internal */
  authorized(answer: ExchangeAnswer, registration: Registration) {
    this.refreshToken = answer['oauth2-refresh-token'];
    this.account = answer.account;
    this.grantedScope = answer.scope;
    this.refreshTokenExpires = answer['refresh-token-expires'];
    this.registration = registration;
    this.signedInAt = Date.now() / 1000;
    this.returnFocus();
    this.dispatchEvent(new OAuth2AuthorizedEvent(answer.account, answer.scope, registration));
  }

  /** @internal */
  failed(error: OAuth2FlowError) {
    if (error.code !== 'superseded') this.returnFocus();
    const isCancelled = error.code === 'superseded' || error.code === 'cancelled';
    this.dispatchEvent(isCancelled ? new OAuth2CancelEvent() : new OAuth2ErrorEvent(error));
  }

  /** Back to where the person came from, unless the focus has gone elsewhere on the page meanwhile. */
  private returnFocus() {
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    if (activeElement === this || activeElement === null || activeElement === document.body) this.focus();
  }

  protected override createRenderRoot() {
    this.inside.open();
    return super.createRenderRoot();
  }

  /** The host may have a place of its own for it. */
  private readonly toggleGuide = async () => {
    if (this.showsGuide) {
      this.showsGuide = false;
      return;
    }
    if (!this.dispatchEvent(new OAuth2GuideEvent(this.provider))) return;
    await loadGuide(this.inside);
    this.showsGuide = true;
  };

  private renderGuide() {
    if (!this.showsGuide) return undefined;
    return html`<oauth2-setup-guide
      provider=${this.provider ?? nothing}
      redirect-uri=${this.ownRedirectUri}
      client-id=${this.clientId ?? nothing}
      tenant-id=${this.tenantId ?? nothing}
      login-hint=${this.loginHint ?? nothing}
      .config=${this.settings.value}
    ></oauth2-setup-guide>`;
  }

  /** A pasted text that is an error which is known; an address of the request itself is none. */
  private pastedError(text: string): Explanation | undefined {
    if (/[?&]response_type=/.test(text) && !text.includes('authError=')) return undefined;
    const found = this.explanations.explain(text);
    return found?.id === 'unknown' ? undefined : found;
  }

  protected override updated() {
    const blocked = this.signIn.notice?.code === 'popup-blocked';
    // The link takes the button's place, and the other way round: the focus goes along.
    if (blocked !== this.wasBlocked) this.returnFocus();
    this.wasBlocked = blocked;
    for (const name of Object.keys(FLOW_STATES)) {
      if (name === this.state) this.internals.states.add(name);
      else this.internals.states.delete(name);
    }
  }

  protected override render() {
    const { signIn, preflight, explanations, account, grantedScope: scope } = this;
    const content = renderSignIn({
      state: this.state,
      provider: this.settings.provider(this.provider),
      result:
        this.refreshToken === undefined
          ? undefined
          : { account, scope, expires: this.refreshTokenExpires, at: this.signedInAt },
      disabled: this.disabled,
      problem: signIn.problem,
      pasted: signIn.pasted,
      missing: signIn.missing,
      isLate: signIn.isLate,
      notice: signIn.notice,
      url: signIn.url,
      redirectUri: this.usedRedirectUri,
      byPaste: this.byPaste,
      isNative: this.isNative,
      isRefused: preflight.refused,
      pasteRedirectUri: PASTE_REDIRECT_URI,
      findings: preflight.render('remarks'),
      explain: (error, reword) => explanations.render(error, reword),
      explanationOf: (error) => explanations.explain(error),
      isSettled: explanations.isSettled,
      pastedError: (text) => this.pastedError(text),
      guide: this.renderGuide(),
      texts: this.texts,
      flowTexts: this.flowTexts,
      copyTexts: this.copyTexts,
      preflightTexts: preflight.texts,
      authorize: () => void this.authorize(),
      startAgain: () => void signIn.startAgain(this.usedRedirectUri),
      startByPaste: (uri) => void this.startByPaste(uri),
      cancel: () => signIn.cancel(),
      openLink: () => signIn.linkOpened(),
      paste: (text) => signIn.paste(text),
      toggleGuide: () => void this.toggleGuide(),
    });
    const { contentLang } = this.texts;
    return html`<div class="content" lang=${contentLang ?? nothing} dir=${contentLang ? 'ltr' : nothing}>
      ${content}
    </div>`;
  }
}
