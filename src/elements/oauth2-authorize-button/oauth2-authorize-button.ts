import { ContextConsumer } from '@lit/context';
import { LitElement, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { configContext } from '../../context/config.js';
import type { SmtpOAuth2Config } from '../../context/config.js';
import { mergeConfig } from '../../context/merge-config.js';
import type { FlowState } from '../../flow/flow.js';
import { button as english } from '../../locales/en/button.js';
import { Localize } from '../../locales/localize.js';
import { defaultProviders } from '../../providers/default-providers.js';
import type { Provider } from '../../providers/provider.js';
import { defineElement } from '../shared/define-element.js';
import type { SignIn } from './sign-in/sign-in.js';
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
 * @slot icon - before the button's text
 * @csspart button - the button itself
 * @csspart link - the link in place of a blocked window
 * @csspart cancel - the button that ends the wait
 * @csspart status - what is going on
 * @csspart error - what went wrong, and what to do
 * @csspart detail - the provider's or the server's own words
 * @csspart paste - the way out where the window cannot come back
 * @csspart preflight - what was found about the redirect URI
 * @csspart finding - one finding in it
 * @csspart paste-start - the button that signs in where the provider does not take the redirect URI
 * @cssprop [--oauth2-accent=light-dark(#0b5cad, #7db8f5)] - background of the button
 * @cssprop [--oauth2-on-accent=light-dark(#fff, #062e6f)] - text of the button
 * @cssprop [--oauth2-error=--smtp-error-color] - colour of errors
 * @cssprop [--oauth2-radius=--smtp-radius] - corners; without both, 0.25rem
 * @cssprop [--oauth2-gap=0.5rem] - space between the pieces
 * @cssprop [--smtp-control-height=2.25rem] - as in the panel, like the `--smtp-` colours: the small buttons and the field
 * @cssstate idle - nothing has been started
 * @cssstate waiting - the window is open
 * @cssstate exchanging - the backend exchanges the code
 * @cssstate authorized - signed in
 * @cssstate failed - ended without a sign-in
 */
export class OAuth2AuthorizeButton extends LitElement {
  static override styles = styles;

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
  /** Name of the saved target whose client secret the backend uses when `clientSecret` is empty. */
  @property({ attribute: 'target-name' }) targetName?: string;
  /** `off` for a backend that does not know PKCE (RFC 7636). */
  @property() pkce?: 'on' | 'off';
  @property({ type: Boolean }) disabled = false;

  /** Any part of the configuration, in place of a `<smtp-oauth2-config>` around the button. */
  @property({ attribute: false }) config?: SmtpOAuth2Config | undefined;
  /** The client secret. It goes into the exchange request and nowhere else. */
  @property({ attribute: false }) clientSecret?: string;
  /** What the exchange brought: the refresh token, or a one-time reference to it. */
  @property({ attribute: false }) refreshToken?: string;
  /** Who signed in, where the backend told it. */
  @property({ attribute: false }) account?: string | undefined;
  /** What was granted, where the backend told it. */
  @property({ attribute: false }) grantedScope?: string | undefined;
  /** When the refresh token ends, in seconds since the epoch, where the backend told it. */
  @property({ attribute: false }) refreshTokenExpires?: number | undefined;

  /** The button, or the link in its place. */
  @query('.main') private readonly control!: HTMLElement | null;
  /** All that a sign-in needs and shows, once it is loaded. */
  @state() private signIn: SignIn | undefined;
  @state() private failedToLoad = false;

  /** Visible to accessibility checkers under this name. */
  protected readonly internals = this.attachInternals();
  private readonly context = new ContextConsumer(this, { context: configContext, subscribe: true });
  private readonly texts = new Localize(this, 'button', english, () => this.settings.strings);
  private loading: Promise<SignIn> | undefined;

  /** Where the sign-in stands. */
  get state(): FlowState {
    return this.signIn?.state ?? 'idle';
  }

  /** @internal */
  get settings(): SmtpOAuth2Config {
    const { redirectUri, refreshTokenUrl } = this;
    return mergeConfig(this.context.value, this.config, { redirectUri, refreshTokenUrl });
  }

  /** @internal */
  get chosenProvider(): Provider | undefined {
    return (this.settings.providers ?? defaultProviders).find(({ id }) => id === this.provider);
  }

  /** Resolves when the button is rendered and a click can open the window at once. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.loading?.then((signIn) => signIn.ready()).catch(() => undefined);
    return super.getUpdateComplete();
  }

  override connectedCallback() {
    super.connectedCallback();
    this.internals.states.add(this.state);
    this.load().catch(() => undefined); // tried again, and told, at the click
  }

  /** What takes an `await` must not stand between the click and the window. */
  private load(): Promise<SignIn> {
    return (this.loading ??= import('./sign-in/sign-in.js').then(
      ({ SignIn: Loaded }) => (this.signIn = new Loaded(this, this.internals.states)),
      (error: unknown) => {
        this.loading = undefined;
        throw error;
      },
    ));
  }

  /**
   * Opens the sign-in window; call it in a click. While a sign-in waits, its window gets the focus instead, unless it
   * seems to be closed: then a new sign-in takes the place of the old one. Nothing is opened where the provider is known
   * not to take the redirect URI. Resolves when the sign-in has come to its end; how it ended is in `state` and the events.
   */
  async authorize(): Promise<void> {
    if (this.disabled) return;
    try {
      this.failedToLoad = false;
      const signIn = this.signIn ?? (await this.load());
      await signIn.authorize();
    } catch (error) {
      this.failedToLoad = !this.signIn;
      if (this.signIn) throw error; // the host's mistake
    }
  }

  /** Ends the sign-in that waits. */
  cancel(): void {
    this.signIn?.cancel();
  }

  override focus(options?: FocusOptions) {
    this.control?.focus(options);
  }

  private readonly onClick = () => void this.authorize();

  /** The live regions are there, empty, from the first rendering on. */
  protected override render() {
    const { texts, chosenProvider, failedToLoad } = this;
    const view = this.signIn?.render();
    const idle = this.refreshToken === undefined ? 'authorize' : 'authorize-again';
    const button = html`<button
      type="button"
      class="main"
      part="button"
      ?disabled=${this.disabled}
      aria-disabled=${view?.isInactive ? 'true' : 'false'}
      aria-describedby=${view?.isRefused ? 'verdict' : nothing}
      @click=${this.onClick}
    >
      <slot name="icon"></slot>
      <span>${view?.label ?? texts.text(idle, { provider: chosenProvider?.name ?? '' })}</span>
    </button>`;
    const problem = failedToLoad ? texts.text('not-loaded') : view?.problem;
    return html`${view?.link ?? button}
      <div part="status" class="status" role="status">${view?.status}</div>
      ${view?.around}
      <div part="error" class="error" role="alert">${problem}</div>`;
  }
}
