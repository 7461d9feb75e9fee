import type { ReactiveController } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { ExplainContext, Explanation } from '../../diagnosis/explanation.js';
import { findLocale } from '../../locales/locale.js';
import type { Locale } from '../../locales/locale.js';
import { langOf, Localize } from '../../locales/localize.js';
import { adoptStyles } from './adopt-styles.js';
import type * as explanationView from './explanation-view.js';

type View = typeof explanationView;

interface Loaded {
  readonly view: View;
  readonly texts: Localize<'explanation'>;
  readonly copyTexts: Localize<'copy'>;
}

/**
 * Explains an error inside of an element. The explanations are loaded when the first error is to be shown; until then,
 * and where they cannot be loaded, `render()` gives undefined and the element shows the error's own words.
 *
 * @example
 * private readonly explanations = new Explanations(this, () => ({ redirectUri: this.redirectUri }));
 * render() { return html`${this.explanations.render(this.error) ?? this.error.message}`; }
 */
export class Explanations implements ReactiveController {
  private loaded?: Loaded;
  private loading?: Promise<void>;

  constructor(
    private readonly host: LitElement,
    /** Values of the form that go into the mends. */
    private readonly context: () => ExplainContext = () => ({}),
    private readonly override?: () => Locale['strings'] | undefined,
  ) {
    host.addController(this);
  }

  hostConnected() {
    // Nothing to do before there is an error; a controller has to have one of the callbacks.
  }

  /** Resolves when errors can be explained, or when that is out of reach. */
  load(): Promise<void> {
    return (this.loading ??= import('./explanation-view.js').then(
      (view) => this.take(view),
      () => undefined, // Offline or a new release on the server: the element's own words stand.
    ));
  }

  /** The explanation of an error; undefined for no error and as long as nothing is loaded. */
  explain(error: unknown): Explanation | undefined {
    if (error === undefined || error === null) return undefined;
    if (!this.loaded) {
      void this.load();
      return undefined;
    }
    const translated = findLocale(langOf(this.host))?.strings.diagnosis;
    const texts = { ...translated, ...this.override?.()?.diagnosis };
    return this.loaded.view.explain(error, { ...this.context(), texts });
  }

  /** The same for people; undefined as `explain` gives it. */
  render(error: unknown): TemplateResult | undefined {
    const explanation = this.explain(error);
    return explanation && this.loaded?.view.renderExplanation(explanation, this.loaded);
  }

  private take(view: View) {
    const { host, override } = this;
    adoptStyles(host, view.explanationStyles);
    this.loaded = {
      view,
      texts: new Localize(host, 'explanation', view.english, override),
      copyTexts: new Localize(host, 'copy', view.copy, override),
    };
    host.requestUpdate();
  }
}
