import type { LitElement, ReactiveController } from 'lit';
import { preflight as english } from '../../locales/en/preflight.js';
import type { Locale } from '../../locales/locale.js';
import { Localize } from '../../locales/localize.js';
import type { Provider } from '../../providers/provider.js';
import { checkRedirectUri } from '../../providers/redirect-uri.js';
import type { RedirectUriFinding } from '../../providers/redirect-uri.js';
import { redirectUriTexts } from '../../providers/redirect-uri-texts.js';
import { renderPreflight, renderRemarks } from './preflight-view.js';

/** What is judged. */
export interface PreflightSubject {
  readonly provider: Provider;
  readonly redirectUri: string;
  /** Redirect URIs that are known to be registered. */
  readonly registered?: readonly string[] | undefined;
}

/** Judges the redirect URI inside of an element, before anybody is sent to the provider. */
export class Preflight implements ReactiveController {
  /** What stands around a verdict. */
  readonly texts: Localize<'preflight'>;
  readonly findingTexts: Localize<'redirectUri'>;

  constructor(
    host: LitElement,
    private readonly subject: () => PreflightSubject | undefined,
    override: () => Locale['strings'] | undefined,
  ) {
    this.texts = new Localize(host, 'preflight', english, override);
    this.findingTexts = new Localize(host, 'redirectUri', redirectUriTexts, override);
    host.addController(this);
  }

  hostConnected() {
    void this.ready();
  }

  /** Resolves when the verdict can be read in the language of the page. */
  async ready(): Promise<void> {
    await Promise.all([this.texts.ready(), this.findingTexts.ready()]);
  }

  get findings(): readonly RedirectUriFinding[] {
    const subject = this.subject();
    if (!subject) return [];
    return checkRedirectUri(subject.redirectUri, {
      provider: subject.provider,
      pageOrigin: location.origin,
    });
  }

  /** The provider will not take the redirect URI. */
  get refused(): boolean {
    return this.findings.some(({ severity }) => severity === 'error');
  }

  /** The verdict for people: `full` says a good one too. Undefined where there is nothing to judge. */
  render(how: 'full' | 'remarks'): unknown {
    const subject = this.subject();
    if (!subject) return undefined;
    const { provider, redirectUri, registered = [] } = subject;
    const places = { redirectUri, registered, pageOrigin: location.origin };
    return (how === 'full' ? renderPreflight : renderRemarks)(this.findings, provider, this, places);
  }
}
