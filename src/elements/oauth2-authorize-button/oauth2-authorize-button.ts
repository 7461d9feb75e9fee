import { ContextConsumer } from '@lit/context';
import { LitElement } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { configContext } from '../../context/config.js';
import { mergeConfig } from '../../context/merge-config.js';
import type { ExplainContext } from '../../diagnosis/explanation.js';
import type { OAuth2FlowError } from '../../flow/error.js';
import type { AuthorizationFlow, FlowState } from '../../flow/flow.js';
import type { ExchangeAnswer } from '../../flow/exchange.js';
import type { Pkce } from '../../flow/pkce.js';
import { button as english } from '../../locales/en/button.js';
import { Localize } from '../../locales/localize.js';
import { google } from '../../providers/google.js';
import { microsoft } from '../../providers/microsoft.js';
import { authMethodFor } from '../../target/auth-method.js';
import { defineElement } from '../shared/define-element.js';
import { Explanations } from '../shared/explanation.js';
import { OAuth2AuthorizedEvent, OAuth2CancelEvent, OAuth2ErrorEvent, OAuth2WaitingEvent } from './events.js';
import { renderButton } from './render-button.js';
import { styles } from './oauth2-authorize-button.styles.js';

/** What a click needs at hand. */
interface Prepared {
  readonly Flow: typeof AuthorizationFlow;
  readonly pkce: Pkce | undefined;
}

/** Loads the flow apart from the button, so that a page pays for it only where it is used. */
async function prepare(withPkce: boolean): Promise<Prepared> {
  const { AuthorizationFlow: Flow, createPkce } = await import('../../flow/index.js');
  return { Flow, pkce: withPkce ? await createPkce() : undefined };
}

const STATES: readonly FlowState[] = ['idle', 'waiting', 'exchanging', 'authorized', 'failed'];

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
 * @cssprop [--oauth2-accent=AccentColor] - background of the button
 * @cssprop [--oauth2-on-accent=AccentColorText] - text of the button
 * @cssprop [--oauth2-error=light-dark(#b3261e, #f2b8b5)] - colour of errors
 * @cssprop [--oauth2-radius=6px] - corners
 * @cssprop [--oauth2-gap=0.5rem] - space between the pieces
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

  @query('[part="button"], .link') private readonly control!: HTMLElement | null;
  @state() private flow: AuthorizationFlow | undefined;
  @state() private problem: OAuth2FlowError | undefined;
  @state() private pasteProblem: OAuth2FlowError | undefined;
  /** A text of ours that says what is missing. */
  @state() private missing: 'no-client-id' | 'no-provider' | 'no-exchange' | undefined;

  /** Visible to accessibility checkers under this name. */
  protected readonly internals = this.attachInternals();
  private readonly context = new ContextConsumer(this, { context: configContext, subscribe: true });
  private readonly texts = new Localize(this, 'button', english, () => this.context.value?.strings);
  private readonly flowTexts = new Localize(this, 'flow', {}, () => this.context.value?.strings);
  private readonly explanations: Explanations = new Explanations(
    this,
    () => this.explainContext,
    () => this.context.value?.strings,
  );
  private prepared: Promise<Prepared> | undefined;
  private ready: Prepared | undefined;
  private starting = false;
  private wasBlocked = false;

  /** Where the sign-in stands. */
  get state(): FlowState {
    return this.flow?.state ?? 'idle';
  }

  private get config() {
    const { redirectUri, refreshTokenUrl } = this;
    return mergeConfig(this.context.value, { redirectUri, refreshTokenUrl });
  }

  /** Values that the explanation of an error names. */
  private get explainContext(): ExplainContext {
    const { chosenProvider: provider, clientId, tenantId, loginHint: account, config } = this;
    return { provider, clientId, tenantId, account, redirectUri: config.redirectUri };
  }

  private get chosenProvider() {
    return (this.config.providers ?? [google, microsoft]).find(({ id }) => id === this.provider);
  }

  /** Resolves when the button is rendered and a click can open the window at once. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.prepared?.catch(() => undefined);
    return super.getUpdateComplete();
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.prepare();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    // Moving within the document disconnects too, and connects again before the next task.
    setTimeout(() => {
      if (!this.isConnected) this.flow?.cancel();
    });
  }

  /** What takes an `await` must not stand between the click and the window: the flow's code and the PKCE pair. */
  private prepare(): Promise<Prepared> {
    this.ready = undefined;
    const preparing = prepare(this.pkce !== 'off');
    this.prepared = preparing;
    preparing.then(
      (prepared) => {
        if (this.prepared === preparing) this.ready = prepared;
      },
      () => (this.prepared = undefined), // tried again, and told, when the sign-in starts
    );
    return preparing;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('pkce')) void this.prepare();
  }

  /**
   * Opens the sign-in window; call it in a click. While a sign-in waits, its window gets the focus instead, unless it
   * seems to be closed: then a new sign-in takes the place of the old one. Resolves when the sign-in has come to its end;
   * how it ended is in `state` and the events.
   */
  async authorize(): Promise<void> {
    if (this.disabled || this.starting || this.state === 'exchanging') return;
    if (this.state !== 'waiting') await this.start();
    else if (this.flow?.notice?.code === 'window-closed') await this.startAgain();
    else this.flow?.focusWindow();
  }

  /** Ends the sign-in that waits. */
  cancel(): void {
    this.flow?.cancel();
  }

  private async start(): Promise<void> {
    const { chosenProvider: provider, clientId } = this;
    const { refreshTokenUrl, exchange } = this.config;
    if (!provider) this.missing = 'no-provider';
    else if (!clientId) this.missing = 'no-client-id';
    else this.missing = refreshTokenUrl || exchange ? undefined : 'no-exchange';
    this.problem = undefined;
    this.pasteProblem = undefined;
    if (!provider || !clientId || this.missing) return;
    try {
      const prepared = this.ready ?? (await this.preparing());
      this.finish(await this.begin(provider, clientId, prepared));
    } catch (error) {
      if (!(error instanceof Error && error.name === 'OAuth2FlowError')) throw error; // the host's mistake
      this.fail(error as OAuth2FlowError);
    }
  }

  /** A click that comes too early waits; a second one meanwhile must not start a second sign-in. */
  private async preparing(): Promise<Prepared> {
    this.starting = true;
    try {
      return await (this.prepared ?? this.prepare());
    } finally {
      this.starting = false;
    }
  }

  private begin(
    provider: NonNullable<typeof this.chosenProvider>,
    clientId: string,
    { Flow, pkce }: Prepared,
  ): Promise<ExchangeAnswer> {
    const { config, clientSecret, targetName } = this;
    const method = authMethodFor(provider);
    const flow = new Flow({
      provider,
      clientId,
      tenantId: this.tenantId === '' ? undefined : this.tenantId,
      redirectUri: config.redirectUri ?? location.origin,
      scopes: this.scope?.split(/\s+/).filter(Boolean),
      loginHint: this.loginHint,
      pkce,
      body: {
        'auth-method': method,
        ...(method === 'oauth2' && { 'oauth2-provider': provider.id }),
        ...(clientSecret ? { 'oauth2-client-secret': clientSecret } : targetName && { name: targetName }),
      },
      exchange: {
        url: config.refreshTokenUrl,
        headers: config.headers,
        fetch: config.fetch,
        exchange: config.exchange,
      },
      onChange: () => this.requestUpdate(),
    });
    this.flow = flow;
    void this.prepare();
    const result = flow.start();
    this.dispatchEvent(new OAuth2WaitingEvent());
    return result;
  }

  private finish(answer: ExchangeAnswer) {
    this.refreshToken = answer['oauth2-refresh-token'];
    this.account = answer.account;
    this.grantedScope = answer.scope;
    this.refreshTokenExpires = answer['refresh-token-expires'];
    this.returnFocus();
    this.dispatchEvent(new OAuth2AuthorizedEvent(answer.account, answer.scope));
  }

  private fail(error: OAuth2FlowError) {
    if (error.code === 'superseded') {
      this.dispatchEvent(new OAuth2CancelEvent());
      return;
    }
    this.problem = error;
    this.returnFocus();
    this.dispatchEvent(error.code === 'cancelled' ? new OAuth2CancelEvent() : new OAuth2ErrorEvent(error));
  }

  /** Back to where the person came from, unless the focus has gone elsewhere on the page meanwhile. */
  private returnFocus() {
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    if (activeElement === this || activeElement === null || activeElement === document.body) this.focus();
  }

  override focus(options?: FocusOptions) {
    this.control?.focus(options);
  }

  private async startAgain(): Promise<void> {
    this.flow?.cancel('superseded');
    await this.start();
  }

  private readonly paste = (address: string) => {
    try {
      this.pasteProblem = undefined;
      this.flow?.paste(address);
    } catch (error) {
      this.pasteProblem = error as OAuth2FlowError;
    }
  };

  protected override updated() {
    const blocked = this.flow?.notice?.code === 'popup-blocked';
    // The link takes the button's place, and the other way round: the focus goes along.
    if (blocked !== this.wasBlocked) this.returnFocus();
    this.wasBlocked = blocked;
    for (const name of STATES) {
      if (name === this.state) this.internals.states.add(name);
      else this.internals.states.delete(name);
    }
  }

  protected override render() {
    const { flow, problem, pasteProblem, missing, account, disabled, state: at } = this;
    return renderButton({
      state: at,
      provider: this.chosenProvider?.name ?? '',
      signedIn: this.refreshToken !== undefined,
      account,
      disabled,
      problem,
      pasteProblem,
      missing,
      notice: flow?.notice,
      url: flow?.url,
      explain: (error) => this.explanations.render(error),
      texts: this.texts,
      flowTexts: this.flowTexts,
      authorize: () => void this.authorize(),
      startAgain: () => void this.startAgain(),
      cancel: () => this.cancel(),
      openLink: () => flow?.linkOpened(),
      paste: this.paste,
    });
  }
}
