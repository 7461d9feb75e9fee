import type { ReactiveController } from 'lit';
import type { ExplainContext } from '../../../diagnosis/explanation.js';
import { AuthorizationFlow, FLOW_STATES, createPkce } from '../../../flow/index.js';
import type { ExchangeAnswer, FlowState, OAuth2FlowError, Pkce } from '../../../flow/index.js';
import { signIn as english } from '../../../locales/en/sign-in.js';
import { Localize } from '../../../locales/localize.js';
import type { Provider } from '../../../providers/provider.js';
import { authMethodFor } from '../../../smtp-target/auth-method.js';
import { adoptStyles } from '../../shared/adopt-styles.js';
import { Explanations } from '../../shared/explanation.js';
import { PASTE_REDIRECT_URI } from '../../shared/paste-redirect-uri.js';
import { Preflight } from '../../shared/preflight.js';
import type { OAuth2AuthorizeButton } from '../oauth2-authorize-button.js';
import { OAuth2AuthorizedEvent, OAuth2CancelEvent, OAuth2ErrorEvent, OAuth2WaitingEvent } from './events.js';
import { renderSignIn } from './render-sign-in.js';
import type { RenderedSignIn } from './render-sign-in.js';
import { styles } from './sign-in.styles.js';

/** What takes an `await` and has to be at hand in the click. */
interface Prepared {
  readonly pkce: Pkce | undefined;
}

/** The sign-in of one button, from its preparation to its end; loaded once the button is on the page. */
export class SignIn implements ReactiveController {
  private flow: AuthorizationFlow | undefined;
  private problem: OAuth2FlowError | undefined;
  private pasteProblem: OAuth2FlowError | undefined;
  /** A text of ours that says what is missing. */
  private missing: 'no-client-id' | 'no-provider' | 'no-exchange' | undefined;
  /** The last page will not load, and its address is to be pasted. */
  private byPaste = false;
  private preparing!: Promise<Prepared>;
  private prepared: Prepared | undefined;
  private pkce: 'on' | 'off' | undefined;
  private isStarting = false;
  private wasBlocked = false;

  private readonly strings = () => this.host.settings.strings;
  private readonly texts: Localize<'button'>;
  private readonly flowTexts: Localize<'flow'>;
  private readonly preflight: Preflight;
  private readonly explanations: Explanations;

  constructor(
    private readonly host: OAuth2AuthorizeButton,
    private readonly states: Set<string>,
  ) {
    adoptStyles(host, styles);
    this.texts = new Localize(host, 'button', english, this.strings);
    this.flowTexts = new Localize(host, 'flow', {}, this.strings);
    this.explanations = new Explanations(host, () => this.explainContext, this.strings);
    this.preflight = new Preflight(host, () => this.subject, this.strings);
    this.prepare();
    void this.flowTexts.ready();
    host.addController(this);
  }

  get state(): FlowState {
    return this.flow?.state ?? 'idle';
  }

  /** Resolves when a click can open the window at once, and the redirect URI has been judged. */
  async ready(): Promise<void> {
    if (this.subject) await this.preflight.load();
    await this.flowTexts.ready();
    await this.preparing.catch(() => undefined); // told at the click
  }

  private get redirectUri(): string {
    return this.byPaste ? PASTE_REDIRECT_URI : (this.host.settings.redirectUri ?? location.origin);
  }

  /** What the preflight judges: nothing where no sign-in is possible anyway. */
  private get subject() {
    const { chosenProvider: provider, settings } = this.host;
    if (!provider || !(settings.refreshTokenUrl || settings.exchange)) return undefined;
    return { provider, redirectUri: settings.redirectUri ?? location.origin };
  }

  /** Values that the explanation of an error names. */
  private get explainContext(): ExplainContext {
    const { chosenProvider: provider, clientId, tenantId, loginHint: account } = this.host;
    return { provider, clientId, tenantId, account, redirectUri: this.redirectUri };
  }

  hostDisconnected() {
    // Moving within the document disconnects too, and connects again before the next task.
    setTimeout(() => {
      if (!this.host.isConnected) this.cancel();
    });
  }

  hostUpdate() {
    if (this.host.pkce !== this.pkce) this.prepare();
  }

  hostUpdated() {
    const blocked = this.flow?.notice?.code === 'popup-blocked';
    // The link takes the button's place, and the other way round: the focus goes along.
    if (blocked !== this.wasBlocked) this.returnFocus();
    this.wasBlocked = blocked;
    for (const name of Object.keys(FLOW_STATES)) {
      if (name === this.state) this.states.add(name);
      else this.states.delete(name);
    }
  }

  private prepare(): void {
    this.pkce = this.host.pkce;
    this.prepared = undefined;
    const preparing = (this.pkce === 'off' ? Promise.resolve(undefined) : createPkce()).then((pkce) => ({
      pkce,
    }));
    this.preparing = preparing;
    preparing.then(
      (prepared) => {
        if (this.preparing === preparing) this.prepared = prepared;
      },
      () => undefined, // told when the sign-in starts
    );
  }

  async authorize(): Promise<void> {
    if (this.isStarting || this.state === 'exchanging') return;
    if (this.state === 'waiting') await this.goOn();
    else if (!this.preflight.refused) await this.start(false);
  }

  cancel(): void {
    this.flow?.cancel();
  }

  /** A click while the sign-in waits. */
  private async goOn(): Promise<void> {
    if (this.flow?.notice?.code === 'window-closed') await this.startAgain();
    else this.flow?.focusWindow();
  }

  private readonly startAgain = async () => {
    this.flow?.cancel('superseded');
    await this.start(this.byPaste);
  };

  /** Where the provider does not take the redirect URI: with one that it takes, whose page does not load. */
  private readonly startByPaste = async () => {
    const started = this.start(true);
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('#address')?.focus();
    await started;
  };

  private async start(byPaste: boolean): Promise<void> {
    const { host } = this;
    const { chosenProvider: provider, clientId, settings } = host;
    if (!provider) this.missing = 'no-provider';
    else if (!clientId) this.missing = 'no-client-id';
    else this.missing = settings.refreshTokenUrl || settings.exchange ? undefined : 'no-exchange';
    this.problem = undefined;
    this.pasteProblem = undefined;
    this.byPaste = byPaste;
    host.requestUpdate();
    if (!provider || !clientId || this.missing) return;
    try {
      const { pkce } = this.prepared ?? (await this.waitUntilPrepared());
      this.finish(await this.begin(provider, clientId, pkce));
    } catch (error) {
      if (!(error instanceof Error && error.name === 'OAuth2FlowError')) throw error; // the host's mistake
      this.fail(error as OAuth2FlowError);
    }
  }

  /** A click that comes too early waits; a second one meanwhile must not start a second sign-in. */
  private async waitUntilPrepared(): Promise<Prepared> {
    this.isStarting = true;
    try {
      return await this.preparing;
    } finally {
      this.isStarting = false;
    }
  }

  private begin(provider: Provider, clientId: string, pkce: Pkce | undefined): Promise<ExchangeAnswer> {
    const { settings, clientSecret, targetName, tenantId, scope, loginHint } = this.host;
    const method = authMethodFor(provider);
    const flow = new AuthorizationFlow({
      provider,
      clientId,
      tenantId: tenantId === '' ? undefined : tenantId,
      redirectUri: this.redirectUri,
      scopes: scope?.split(/\s+/).filter(Boolean),
      loginHint,
      pkce,
      body: {
        'auth-method': method,
        ...(method === 'oauth2' && { 'oauth2-provider': provider.id }),
        ...(clientSecret ? { 'oauth2-client-secret': clientSecret } : targetName && { name: targetName }),
      },
      exchange: {
        url: settings.refreshTokenUrl,
        headers: settings.headers,
        fetch: this.explanations.listen(settings.fetch),
        exchange: settings.exchange,
      },
      onChange: () => {
        this.explanations.note(flow.notice?.code ?? flow.state);
        this.host.requestUpdate();
      },
    });
    this.flow = flow;
    this.prepare();
    const result = flow.start();
    this.host.dispatchEvent(new OAuth2WaitingEvent());
    return result;
  }

  private finish(answer: ExchangeAnswer) {
    const { host } = this;
    host.refreshToken = answer['oauth2-refresh-token'];
    host.account = answer.account;
    host.grantedScope = answer.scope;
    host.refreshTokenExpires = answer['refresh-token-expires'];
    this.returnFocus();
    host.dispatchEvent(new OAuth2AuthorizedEvent(answer.account, answer.scope));
  }

  private fail(error: OAuth2FlowError) {
    const { host } = this;
    if (error.code === 'superseded') {
      host.dispatchEvent(new OAuth2CancelEvent());
      return;
    }
    this.problem = error;
    host.requestUpdate();
    this.returnFocus();
    host.dispatchEvent(error.code === 'cancelled' ? new OAuth2CancelEvent() : new OAuth2ErrorEvent(error));
  }

  /** Back to where the person came from, unless the focus has gone elsewhere on the page meanwhile. */
  private returnFocus() {
    const { host } = this;
    const { activeElement } = host.getRootNode() as Document | ShadowRoot;
    if (activeElement === host || activeElement === null || activeElement === document.body) host.focus();
  }

  private readonly paste = (address: string) => {
    this.pasteProblem = undefined;
    try {
      this.flow?.paste(address);
    } catch (error) {
      this.pasteProblem = error as OAuth2FlowError;
    }
    this.host.requestUpdate();
  };

  render(): RenderedSignIn {
    const { host, flow, preflight } = this;
    return renderSignIn({
      state: this.state,
      provider: host.chosenProvider?.name ?? '',
      signedIn: host.refreshToken !== undefined,
      account: host.account,
      disabled: host.disabled,
      problem: this.problem,
      pasteProblem: this.pasteProblem,
      missing: this.missing,
      notice: flow?.notice,
      url: flow?.url,
      byPaste: this.byPaste,
      isRefused: preflight.refused,
      pasteRedirectUri: PASTE_REDIRECT_URI,
      findings: preflight.render('remarks'),
      explain: (error, reword) => this.explanations.render(error, reword),
      texts: this.texts,
      flowTexts: this.flowTexts,
      preflightTexts: preflight.texts,
      startAgain: () => void this.startAgain(),
      startByPaste: () => void this.startByPaste(),
      cancel: () => this.cancel(),
      openLink: () => flow?.linkOpened(),
      paste: this.paste,
    });
  }
}
