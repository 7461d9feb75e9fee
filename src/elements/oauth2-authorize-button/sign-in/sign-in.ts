import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isFlowError, ownFlowError } from '../../../flow/error.js';
import type { OAuth2FlowError } from '../../../flow/error.js';
import { AuthorizationFlow } from '../../../flow/flow.js';
import type { FlowOptions, FlowState } from '../../../flow/flow.js';
import { answerForLost } from '../../../flow/lost-answer.js';
import { createPkce } from '../../../flow/pkce.js';
import type { Pkce } from '../../../flow/pkce.js';
import type { ExchangeAnswer, ExchangeOptions } from '../../../host-api/exchange.js';
import type { Provider } from '../../../providers/provider.js';

/** What a sign-in is started with. What comes of it belongs to this registration, whatever a form says by then. */
export interface Registration {
  /** `Provider.id`. */
  readonly provider: string;
  readonly clientId: string;
  readonly tenantId: string | undefined;
  /** The account that was suggested to the provider. */
  readonly loginHint: string | undefined;
  readonly redirectUri: string;
}

/** What a sign-in would be started with now; without a provider, a client ID or a way to the backend there is none. */
export interface SignInRequest {
  readonly provider: Provider | undefined;
  readonly clientId: string | undefined;
  readonly tenantId: string | undefined;
  readonly loginHint: string | undefined;
  readonly scopes: readonly string[] | undefined;
  readonly redirectUri: string;
  readonly pkce: boolean;
  /** Further members of the exchange request. */
  readonly body: NonNullable<FlowOptions['body']>;
  readonly exchange: ExchangeOptions;
}

/** What a sign-in needs of the element around it. */
export interface SignInHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** Asked when a sign-in is prepared and when it starts. */
  readonly request: SignInRequest;
  /** The window is open, or offered as a link. */
  started(): void;
  /** Another state or notice. */
  changed(name: string): void;
  authorized(answer: ExchangeAnswer, registration: Registration): void;
  failed(error: OAuth2FlowError): void;
}

/** What keeps a sign-in from being started. */
export type Missing = 'no-client-id' | 'no-provider' | 'no-exchange';

/** The sign-in of one element, from its preparation to its end. */
export class SignIn implements ReactiveController {
  /** Why the last one failed. */
  problem: OAuth2FlowError | undefined;
  missing: Missing | undefined;
  /** What was pasted last and could not be used, and why. */
  pasted: { readonly text: string; readonly problem: OAuth2FlowError } | undefined;
  /** An answer came for a sign-in that this page does not know any more. */
  isLate = false;

  #flow: AuthorizationFlow | undefined;
  #preparing: Promise<Pkce | undefined> | undefined;
  #prepared: { readonly pkce: Pkce | undefined } | undefined;
  #isStarting = false;
  #stopListening: (() => void) | undefined;
  readonly #host: SignInHost;

  constructor(host: SignInHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): FlowState {
    return this.#flow?.state ?? 'idle';
  }

  get notice(): OAuth2FlowError | undefined {
    return this.#flow?.notice;
  }

  /** The address of the sign-in page, while a sign-in waits. */
  get url(): string | undefined {
    return this.#flow?.url;
  }

  hostConnected() {
    void this.#prepare();
    this.#stopListening = answerForLost((state) => this.#isLost(state));
  }

  hostDisconnected() {
    this.#stopListening?.();
    // Moving within the document disconnects too, and connects again before the next task.
    setTimeout(() => {
      if (!this.#host.isConnected) this.cancel();
    });
  }

  /** Resolves when a click can open the window at once. */
  async ready(): Promise<void> {
    await this.#preparing?.catch(() => undefined); // reported at the click
  }

  /** What takes an `await` must not stand between the click and the window. */
  #prepare(): Promise<Pkce | undefined> {
    this.#prepared = undefined;
    const preparing = createPkce();
    this.#preparing = preparing;
    void preparing.then(
      (pkce) => {
        if (this.#preparing === preparing) this.#prepared = { pkce };
      },
      () => {
        if (this.#preparing === preparing) this.#preparing = undefined; // tried again at the click
      },
    );
    return preparing;
  }

  /** Starts a sign-in with a redirect URI; call it in a click. While one waits, its window gets the focus instead. */
  async authorize(redirectUri: string): Promise<void> {
    if (this.#isStarting || this.state === 'exchanging') return;
    if (this.state !== 'waiting') await this.#start(redirectUri);
    else if (this.notice?.code === 'window-closed') await this.startAgain(redirectUri);
    else this.#flow?.focusWindow();
  }

  async startAgain(redirectUri: string): Promise<void> {
    this.#flow?.cancel('superseded');
    await this.#start(redirectUri);
  }

  cancel(): void {
    this.#flow?.cancel();
  }

  linkOpened(): void {
    this.#flow?.linkOpened();
  }

  /** Takes the address of the last page, or says in `pasted` what is wrong with what was given. */
  paste(text: string): void {
    this.pasted = undefined;
    try {
      this.#flow?.paste(text);
    } catch (error) {
      if (!isFlowError(error)) throw error;
      this.pasted = { text, problem: ownFlowError(error) };
    }
    this.#host.requestUpdate();
  }

  #isLost(state: string): boolean {
    // One that is signed in has had its answer: this one is somebody else's.
    if (['exchanging', 'authorized'].includes(this.state) || this.#flow?.isOf(state)) return false;
    this.isLate = true;
    this.#host.requestUpdate();
    return true;
  }

  async #start(redirectUri: string): Promise<void> {
    const host = this.#host;
    const request = { ...host.request, redirectUri };
    const { provider, clientId } = request;
    this.missing = missingIn(request);
    this.problem = undefined;
    this.pasted = undefined;
    this.isLate = false;
    host.requestUpdate();
    if (!provider || !clientId || this.missing) return;
    try {
      const pkce = request.pkce ? (this.#prepared ?? (await this.#waitUntilPrepared())).pkce : undefined;
      const registration: Registration = {
        provider: provider.id,
        clientId,
        tenantId: request.tenantId,
        loginHint: request.loginHint,
        redirectUri,
      };
      host.authorized(await this.#begin({ ...request, provider, clientId, pkce }), registration);
    } catch (error) {
      if (!isFlowError(error)) throw error; // the host's mistake
      this.#fail(ownFlowError(error));
    }
  }

  /** A click that comes too early waits; a second one meanwhile must not start a second sign-in. */
  async #waitUntilPrepared(): Promise<{ readonly pkce: Pkce | undefined }> {
    this.#isStarting = true;
    try {
      return { pkce: await (this.#preparing ?? this.#prepare()) };
    } finally {
      this.#isStarting = false;
    }
  }

  #begin(options: FlowOptions): Promise<ExchangeAnswer> {
    const host = this.#host;
    const flow: AuthorizationFlow = new AuthorizationFlow({
      ...options,
      onChange: () => {
        host.changed(flow.notice?.code ?? flow.state);
        host.requestUpdate();
      },
    });
    this.#flow = flow;
    if (options.pkce) void this.#prepare().catch(() => undefined); // a pair is good once
    const result = flow.start();
    if (flow.state === 'waiting') host.started();
    return result;
  }

  #fail(error: OAuth2FlowError) {
    if (error.code !== 'superseded') this.problem = error;
    this.#host.requestUpdate();
    this.#host.failed(error);
  }
}

function missingIn({ provider, clientId, exchange }: SignInRequest): Missing | undefined {
  if (!provider) return 'no-provider';
  if (!clientId) return 'no-client-id';
  return exchange.url || exchange.exchange ? undefined : 'no-exchange';
}
