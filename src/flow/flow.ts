import { codeFrom, codeFromPasted } from './answer.js';
import { authorizationUrl } from './authorization-url.js';
import type { AuthorizationRequest } from './authorization-url.js';
import type { ExchangeAnswer, ExchangeOptions } from '../host-api/exchange.js';
import { OAuth2FlowError, isFlowError, ownFlowError } from './error.js';
import { exchange } from './exchange.js';
import { randomToken } from './pkce.js';
import type { Pkce } from './pkce.js';
import { originOf } from './origin.js';
import { answerIn } from './pasted-address.js';
import { listenForAnswer } from './return-path.js';
import { openWindow, watchForClosing } from './sign-in-window.js';
import { timeLimit } from './time-limit.js';

/** Where a flow stands, and where it can go from there. It ends once: in `authorized` or in `failed`. */
export const FLOW_STATES = {
  idle: ['waiting', 'failed'],
  waiting: ['exchanging', 'failed'],
  exchanging: ['authorized', 'failed'],
  authorized: [],
  failed: [],
} as const satisfies Record<string, readonly string[]>;
export type FlowState = keyof typeof FLOW_STATES;

export interface FlowOptions extends AuthorizationRequest {
  /**
   * Made beforehand by `createPkce()`; undefined where the backend does not know PKCE, and a warning in the console where it
   * was forgotten. Not used where the provider does not know it.
   */
  readonly pkce?: Pkce | undefined;
  /** Further members of the exchange request: `auth-method`, `oauth2-client-secret` or `name`, ... */
  readonly body?: Readonly<Record<string, string>>;
  readonly exchange: ExchangeOptions;
  /** Milliseconds to wait for the answer; ten minutes when absent, for ever when `Infinity`. */
  readonly timeout?: number | undefined;
  /** Ends the flow; the reason may be an `OAuth2FlowError`. */
  readonly signal?: AbortSignal | undefined;
  /** Hears of each change of `state` or `notice`. */
  readonly onChange?: ((flow: AuthorizationFlow) => void) | undefined;
}

const DEFAULT_TIMEOUT = 600_000;

/**
 * One attempt to get an authorization code and to have it exchanged (RFC 6749 section 4.1, with PKCE). It has exactly
 * one outcome, which `result` tells.
 *
 * @example
 * const pkce = await createPkce(); // before the click
 * button.onclick = async () => {
 *   const flow = new AuthorizationFlow({ provider: google, clientId, redirectUri, pkce, exchange: { url: '/exchange' } });
 *   const { account } = await flow.start();
 * };
 */
export class AuthorizationFlow {
  /** The address of the sign-in window, for a link where the window was blocked. */
  readonly url: string;
  /** The outcome: what the backend answered, or an `OAuth2FlowError`. */
  readonly result: Promise<ExchangeAnswer>;

  /** It holds the client secret. */
  readonly #options: FlowOptions;
  #state: FlowState = 'idle';
  #notice: OAuth2FlowError | undefined;
  #window: Window | null = null;
  readonly #secretState = randomToken();
  readonly #pkce: Pkce | undefined;
  readonly #ended = new AbortController();
  #resolve!: (answer: ExchangeAnswer) => void;
  #reject!: (error: OAuth2FlowError) => void;

  constructor(options: FlowOptions) {
    this.#options = options;
    this.#pkce = options.provider.pkce === false ? undefined : options.pkce;
    if (!('pkce' in options) && options.provider.pkce !== false) {
      // eslint-disable-next-line no-console -- forgotten silently, the protection would be missing (RFC 9700 section 2.1.1)
      console.warn(
        'AuthorizationFlow: no PKCE. Give `pkce: await createPkce()`, or `pkce: undefined` to go without.',
      );
    }
    this.url = authorizationUrl(options, this.#secretState, this.#pkce?.challenge);
    this.result = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Who only watches `state` must not get an unhandled rejection.
    this.result.catch(() => undefined);
  }

  get state(): FlowState {
    return this.#state;
  }

  /** What is worth saying while the flow waits: `popup-blocked` or `window-closed`. */
  get notice(): OAuth2FlowError | undefined {
    return this.#notice;
  }

  /** Opens the sign-in window. Call it in a click: the window opens before this returns. */
  start(): Promise<ExchangeAnswer> {
    if (this.#state !== 'idle') return this.result;
    const options = this.#options;
    const { signal } = this.#ended;
    if (options.signal?.aborted) {
      this.#fail(reasonOf(options.signal));
      return this.result;
    }
    // Nobody is to sign in for nothing.
    if (!options.exchange.url && !options.exchange.exchange) {
      this.#fail(new OAuth2FlowError('exchange-unreachable.unsent'));
      return this.result;
    }
    listenForAnswer(this.#secretState, originOf(options.redirectUri), (answer) => this.#take(answer), signal);
    // Only the wait has an end: a code that is being exchanged is good once, and has a time of its own.
    const limit = timeLimit(options.timeout, DEFAULT_TIMEOUT);
    const end = () => this.#state === 'waiting' && this.#fail(new OAuth2FlowError('timeout'));
    const timer = limit === undefined ? undefined : setTimeout(end, limit);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    options.signal?.addEventListener('abort', () => this.#stop(reasonOf(options.signal)), { signal });
    this.#go('waiting');
    this.#openWindow();
    return this.result;
  }

  #openWindow(): void {
    this.#window = openWindow(this.url);
    if (!this.#window) {
      this.#say(parent === window ? 'popup-blocked' : 'popup-blocked.frame');
      return;
    }
    this.#say(undefined);
    watchForClosing(
      this.#window,
      (closed) => this.#say(closed ? 'window-closed' : undefined),
      this.#ended.signal,
    );
  }

  /** Takes the user back to the sign-in window, where the browser allows it; opens it where it was blocked before. */
  focusWindow(): void {
    if (this.#state !== 'waiting') return;
    if (this.#window) this.#window.focus();
    // It was blocked, or opened by the link, whose tab nobody can focus: it may be closed by now.
    else this.#openWindow();
  }

  /** Whether an answer with this `state` is waited for here. */
  isOf(state: string): boolean {
    return state === this.#secretState && this.#state !== 'idle' && this.#state !== 'failed';
  }

  /** The link in place of a blocked window was used. */
  linkOpened(): void {
    this.#say(undefined);
  }

  /**
   * Takes the address of the final page, where the provider's redirect cannot come back by itself.
   *
   * @throws {OAuth2FlowError} what is wrong with it; the flow goes on waiting
   */
  paste(address: string): void {
    if (this.#state !== 'waiting') return;
    const { provider } = this.#options;
    this.#exchange(codeFromPasted(answerIn(address), { state: this.#secretState, provider }));
  }

  /** Ends the flow before it came to an end by itself. */
  cancel(why: 'cancelled' | 'superseded' = 'cancelled'): void {
    this.#stop(new OAuth2FlowError(why));
  }

  #stop(error: OAuth2FlowError): void {
    if (FLOW_STATES[this.#state].length > 0) this.#fail(error);
  }

  /**
   * An answer of the callback page; tells whether it is this flow's. The first one counts: a further one, as the answer
   * comes two ways, changes nothing.
   */
  #take(answer: string): boolean {
    if (this.#state !== 'waiting') return true;
    try {
      this.#exchange(codeFrom(answer, { state: this.#secretState, provider: this.#options.provider }));
    } catch (error) {
      if (!(error instanceof OAuth2FlowError)) throw error;
      if (error.code === 'state-mismatch') return false;
      // The acknowledgement goes out before the ways back are closed.
      queueMicrotask(() => this.#state === 'waiting' && this.#fail(error));
    }
    return true;
  }

  #exchange(code: string): void {
    const { provider, clientId, tenantId, redirectUri, body, exchange: how } = this.#options;
    this.#notice = undefined;
    this.#go('exchanging');
    this.#window?.close();
    // The host's listener may have ended it.
    if (this.#state !== 'exchanging') return;
    const request = {
      ...body,
      'oauth2-client-id': clientId,
      ...(provider.defaultTenant !== undefined && { 'oauth2-tenant-id': tenantId ?? provider.defaultTenant }),
      'authorization-code': code,
      'redirect-uri': redirectUri,
      ...(this.#pkce && { 'code-verifier': this.#pkce.verifier }),
    };
    exchange(request, provider, how, this.#ended.signal).then(
      (answer) => {
        if (this.#state !== 'exchanging') return;
        this.#end('authorized');
        this.#resolve(answer);
      },
      (error: OAuth2FlowError) => {
        if (this.#state === 'exchanging') this.#fail(error);
      },
    );
  }

  #fail(error: OAuth2FlowError): void {
    this.#window?.close();
    this.#reject(error);
    this.#end('failed');
  }

  #end(state: 'authorized' | 'failed'): void {
    this.#notice = undefined;
    this.#window = null;
    this.#go(state);
    this.#ended.abort();
  }

  #say(key: 'popup-blocked' | 'popup-blocked.frame' | 'window-closed' | undefined): void {
    if (this.#state !== 'waiting' || this.#notice?.key === key) return;
    this.#notice = key && new OAuth2FlowError(key);
    this.#tell();
  }

  #go(state: FlowState): void {
    if (!(FLOW_STATES[this.#state] as readonly FlowState[]).includes(state)) {
      throw new Error(`A flow cannot go from ${this.#state} to ${state}.`);
    }
    this.#state = state;
    this.#tell();
  }

  /** A mistake in the host's listener is the host's to see; it must not cost the flow its outcome. */
  #tell(): void {
    try {
      this.#options.onChange?.(this);
    } catch (error) {
      reportError(error);
    }
  }
}

const reasonOf = (signal: AbortSignal | undefined) =>
  isFlowError(signal?.reason) ? ownFlowError(signal.reason) : new OAuth2FlowError('cancelled');
