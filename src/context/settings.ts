import type { ReactiveElement } from 'lit';
import { withClouds } from '../providers/clouds.js';
import { defaultProviders } from '../providers/default-providers.js';
import type { Provider } from '../providers/provider.js';
import type { SmtpOAuth2Config } from './config.js';
import { InheritedConfig } from './inherited-config.js';
import { mergeConfig } from './merge-config.js';
import type { ConfigPart } from './merge-config.js';

/** The configuration that holds for an element: the host's around it, then what the element itself is given. */
export class Settings {
  private readonly inherited: InheritedConfig;

  constructor(
    host: ReactiveElement,
    private readonly own: () => readonly (ConfigPart | undefined)[] = () => [],
  ) {
    this.inherited = new InheritedConfig(host);
  }

  get value(): SmtpOAuth2Config {
    return mergeConfig(this.inherited.value, ...this.own());
  }

  /** Texts of the host; a function, as texts are looked up at each use. */
  readonly strings = () => this.value.strings;

  /** Those that the host offers, Google and Microsoft without. */
  get providers(): readonly Provider[] {
    return this.value.providers ?? defaultProviders;
  }

  provider(id: string | undefined): Provider | undefined {
    return withClouds(this.providers).find((each) => each.id === id);
  }
}
