import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { PendingTokens } from './exchange.js';
import { DirectoryLock } from './files/lock.js';
import type { ConnectPolicy } from './mail/destination.js';
import { Slots } from './mail/slots.js';
import type { TransportOptions } from './mail/transport.js';
import { proxyFetch, smtpProxy } from './proxy.js';
import { StateFiles } from './state/state-files.js';
import { TargetStore } from './targets/target-store.js';
import { TargetsApi } from './targets/targets-api.js';
import { AccessTokens } from './xoauth2/access-tokens.js';
import { TokenClient } from './xoauth2/token-client.js';

export interface BackendOptions {
  /** Where the configuration and the state files are. */
  readonly stateDirectory: string;
  readonly providers: readonly Provider[];
  /** Origins of the host's pages: nobody else may call. */
  readonly origins: readonly string[];
  /** `reference`, the default: the browser never sees the refresh token. `return`: it does, as upstream has it. */
  readonly tokenDelivery?: 'reference' | 'return';
  /** Authorities to trust besides those that Node does, for mail servers and providers. */
  readonly tls?: { readonly ca: string };
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Milliseconds until a token request is given up. */
  readonly tokenTimeout?: number;
  /** What the host has against a mail server; nothing when absent. `publicServersOnly()` is one. */
  readonly connectPolicy?: ConnectPolicy;
  /** How many test mails may be under way at once: each may take two minutes. 8 when absent. */
  readonly testsAtOnce?: number;
}

const TESTS_AT_ONCE = 8;

/** The rooms of the backend, put together. */
export class Backend {
  readonly lock: DirectoryLock;
  readonly store: TargetStore;
  readonly states: StateFiles;
  readonly pending: PendingTokens;
  readonly client: TokenClient;
  readonly tokens: AccessTokens;
  readonly targets: TargetsApi;
  readonly transport: TransportOptions;
  readonly now: () => number;

  constructor(readonly options: BackendOptions) {
    const { stateDirectory, providers, now = Date.now } = options;
    this.now = now;
    this.lock = new DirectoryLock(stateDirectory);
    this.store = new TargetStore(stateDirectory, this.lock);
    this.states = new StateFiles(stateDirectory, this.lock);
    this.pending = new PendingTokens(now);
    this.client = new TokenClient(proxyFetch(process.env, options.tls), options.tokenTimeout);
    this.tokens = new AccessTokens(this.client, now);
    this.targets = new TargetsApi({
      store: this.store,
      states: this.states,
      pending: this.pending,
      providers,
      now,
    });
    this.transport = {
      ...(options.tls && { tls: options.tls }),
      ...(options.connectPolicy && { policy: options.connectPolicy }),
      proxyFor: smtpProxy(),
      tests: new Slots(options.testsAtOnce ?? TESTS_AT_ONCE),
    };
  }
}
