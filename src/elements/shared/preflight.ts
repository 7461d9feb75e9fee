import type { LitElement, ReactiveController } from 'lit';
import type { Locale } from '../../locales/locale.js';
import { Localize } from '../../locales/localize.js';
import type { Provider } from '../../providers/provider.js';
import type { RedirectUriFinding } from '../../providers/redirect-uri.js';
import { adoptStyles } from './adopt-styles.js';
import type * as preflightView from './preflight-view.js';

type View = typeof preflightView;

/** What is judged. */
export interface PreflightSubject {
  readonly provider: Provider;
  readonly redirectUri: string;
}

interface Loaded {
  readonly view: View;
  readonly texts: Localize<'preflight'>;
  readonly findingTexts: Localize<'redirectUri'>;
}

/**
 * Judges the redirect URI inside of an element, before anybody is sent to the provider. Rules and texts are loaded when
 * there is something to judge; where they cannot be loaded nothing is said, and nothing is held up.
 */
export class Preflight implements ReactiveController {
  private loaded?: Loaded;
  private loading?: Promise<void>;

  constructor(
    private readonly host: LitElement,
    private readonly subject: () => PreflightSubject | undefined,
    private readonly override: () => Locale['strings'] | undefined,
  ) {
    host.addController(this);
  }

  hostUpdate() {
    if (this.subject()) void this.load();
  }

  /** Resolves when there is a verdict, or when that is out of reach. */
  load(): Promise<void> {
    return (this.loading ??= import('./preflight-view.js').then(
      (view) => this.take(view),
      () => undefined, // Offline or a new release on the server: the provider has the last word anyway.
    ));
  }

  get findings(): readonly RedirectUriFinding[] {
    const subject = this.subject();
    if (!this.loaded || !subject) return [];
    return this.loaded.view.checkRedirectUri(subject.redirectUri, {
      provider: subject.provider,
      pageOrigin: location.origin,
    });
  }

  /** The provider will not take the redirect URI. */
  get refused(): boolean {
    return this.findings.some(({ severity }) => severity === 'error');
  }

  /** What stands around a verdict, once it is loaded. */
  get texts(): Localize<'preflight'> | undefined {
    return this.loaded?.texts;
  }

  /** The verdict for people: `full` says a good one too. Undefined as long as there is none. */
  render(how: 'full' | 'remarks'): unknown {
    const { loaded, findings } = this;
    const subject = this.subject();
    if (!loaded || !subject) return undefined;
    const { renderPreflight, renderRemarks } = loaded.view;
    return (how === 'full' ? renderPreflight : renderRemarks)(findings, subject.provider, loaded);
  }

  private async take(view: View) {
    const { host, override } = this;
    adoptStyles(host, view.preflightStyles);
    const texts = new Localize(host, 'preflight', view.english, override);
    const findingTexts = new Localize(host, 'redirectUri', view.redirectUriTexts, override);
    await Promise.all([texts.ready(), findingTexts.ready()]);
    this.loaded = { view, texts, findingTexts };
    host.requestUpdate();
  }
}
