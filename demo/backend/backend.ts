import type { Provider } from 'smtp-oauth2-elements/providers.js';
import type { SessionOf } from './http/guards.js';
import type { ConnectPolicy } from './mail/destination.js';
import { Slots } from './mail/slots.js';
import type { TransportOptions } from './mail/transport.js';
import { proxyFetch, publicFetch, smtpProxy } from './proxy.js';
import { AccessTokens } from './sign-in/access-tokens.js';
import { FilesStorage } from './storage/files/files-storage.js';
import type { Storage } from './storage/storage.js';
import type { HostRegistration } from './targets/application.js';
import type { OtherProviderPolicy } from './targets/other-provider.js';
import { TokenClient } from './xoauth2/token-client.js';

export interface BackendOptions {
  /** Where the configuration and the state files are. Of no use with a `storage`. */
  readonly stateDirectory?: string;
  /** Where targets and their sign-ins are kept; files in `stateDirectory` when absent. */
  readonly storage?: Storage;
  readonly providers: readonly Provider[];
  /** The host's own registrations, which targets name in place of a client and its credential; none when absent. */
  readonly registrations?: readonly HostRegistration[];
  /** Whether targets may name the addresses of a provider that is none of `providers`, and which; none when absent. */
  readonly otherProvider?: OtherProviderPolicy;
  /** Origins of the host's pages: nobody else may call. */
  readonly origins: readonly string[];
  /**
   * The ID of the host's session that a request belongs to; undefined refuses it (401) on every route. Without this the host
   * keeps others out before the backend.
   */
  readonly sessionOf?: SessionOf;
  /** Who of the host's users calls, to be kept with a sign-in. Unknown when absent. */
  readonly userOf?: (request: Request) => string | undefined;
  /** `reference`, the default: the browser never sees the refresh token. `return`: it does, as upstream has it. */
  readonly tokenDelivery?: 'reference' | 'return';
  /** Authorities to trust besides those that Node does, for mail servers and providers. */
  readonly tls?: { readonly ca: string };
  /** Milliseconds since the epoch; by the clock of the storage when absent. */
  readonly now?: () => number;
  /** Milliseconds until a token request is given up. */
  readonly tokenTimeout?: number;
  /** What the host has against a mail server; nothing when absent. `publicServersOnly()` is one. */
  readonly connectPolicy?: ConnectPolicy;
  /** Tells Prometheus at `/metrics` how all sign-ins are, to who has this bearer token; there is no such address when absent. */
  readonly metricsToken?: string;
  /** How many test mails may be under way at once: each may take two minutes. 8 when absent. */
  readonly testsAtOnce?: number;
}

const TESTS_AT_ONCE = 8;

function storageOf({ storage, stateDirectory, now }: BackendOptions): Storage {
  if (storage) return storage;
  if (stateDirectory === undefined) throw new Error('A backend needs a stateDirectory or a storage.');
  return new FilesStorage(stateDirectory, now && { now });
}

/** What all use cases share. A process makes one, for its HTTP face and its daily update. */
export class Backend {
  readonly storage: Storage;
  readonly providers: readonly Provider[];
  readonly registrations: readonly HostRegistration[];
  readonly otherProvider: OtherProviderPolicy | undefined;
  /** Asks providers whose addresses people enter. */
  readonly askOther: typeof fetch;
  readonly client: TokenClient;
  readonly accessTokens = new AccessTokens();
  readonly transport: TransportOptions;
  readonly now: () => number;
  private readonly listeners = new Set<(name: string) => void>();

  constructor(readonly options: BackendOptions) {
    this.storage = storageOf(options);
    this.providers = options.providers;
    this.registrations = options.registrations ?? [];
    this.now = options.now ?? (() => this.storage.now());
    this.otherProvider = options.otherProvider;
    const ask = proxyFetch(process.env, options.tls);
    this.askOther = this.otherProvider === 'any' ? ask : publicFetch(process.env, options.tls);
    this.client = new TokenClient(ask, options.tokenTimeout, this.now, this.askOther);
    this.transport = {
      ...(options.tls && { tls: options.tls }),
      ...(options.connectPolicy && { policy: options.connectPolicy }),
      proxyFor: smtpProxy(),
      tests: new Slots(options.testsAtOnce ?? TESTS_AT_ONCE),
    };
  }

  /** Hears of each target of whose sign-in something was learnt. */
  onNews(listener: (name: string) => void): void {
    this.listeners.add(listener);
  }

  /** Says that something was learnt of a target's sign-in. */
  news(name: string): void {
    for (const listener of this.listeners) listener(name);
  }
}
