import type { ReactiveController } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { ExplainContext, Explanation } from '../../diagnosis/explanation.js';
import type { ReportInput, ReportStep } from '../../diagnosis/report.js';
import { headerOf } from '../../host-api/request.js';
import type { Locale } from '../../locales/locale.js';
import { Localize } from '../../locales/localize.js';
import { adoptStyles } from './adopt-styles.js';
import type * as all from './explanation-all.js';

type View = typeof all;

interface Loaded {
  readonly view: View;
  readonly texts: Localize<'explanation'>;
  readonly copyTexts: Localize<'copy'>;
  readonly entries: Localize<'diagnosis'>;
}

/** More steps than one sign-in has; older ones are of no use in a report. */
const MOST_STEPS = 20;

/**
 * Explains an error inside of an element. The explanations are loaded when the first error is to be shown; until then,
 * and where they cannot be loaded, `render()` gives undefined and the element shows the error's own words.
 *
 * @example
 * private readonly explanations = new Explanations(
 *   this,
 *   () => import('../shared/explanation-all.js'),
 *   () => ({ redirectUri: this.redirectUri }),
 * );
 * render() { return html`${this.explanations.render(this.error) ?? this.error.message}`; }
 */
export class Explanations implements ReactiveController {
  /** Errors can be explained from now on, or that is out of reach: what is shown of one does not change any more. */
  isSettled = false;
  private loaded?: Loaded;
  private loading?: Promise<void>;
  private further: Promise<void> | undefined;
  private steps: readonly ReportStep[] = [];
  private clockSkew: number | undefined;

  constructor(
    private readonly host: LitElement,
    /** Loads the explanations, with the tables that this element needs. */
    private readonly loadView: () => Promise<View>,
    /** Values of the form that go into the remedies. */
    private readonly context: () => ExplainContext = () => ({}),
    private readonly override?: () => Locale['strings'] | undefined,
    /** What else goes into a report. */
    private readonly facts: () => ReportInput['facts'] = () => ({}),
    /** Loads the tables of everything, for an error that those of this element do not know. */
    private readonly loadAll?: () => Promise<View>,
  ) {
    host.addController(this);
  }

  hostConnected() {
    // Nothing to do before there is an error; a controller has to have one of the callbacks.
  }

  /** Resolves when errors can be explained, or when that is out of reach. */
  load(): Promise<void> {
    return (this.loading ??= this.loadView()
      .then(
        (view) => this.take(view),
        () => undefined, // Offline or a new release on the server: the element's own words stand.
      )
      .then(() => {
        this.isSettled = true;
        this.host.requestUpdate();
      }));
  }

  /** The explanation of an error; undefined for no error and as long as nothing is loaded. */
  explain(error: unknown): Explanation | undefined {
    if (error === undefined || error === null) return undefined;
    if (!this.loaded) {
      void this.load();
      return undefined;
    }
    const texts = { ...this.loaded.entries.translated, ...this.override?.()?.diagnosis };
    const { lang } = this.loaded.entries;
    const found = this.loaded.view.explain(error, { ...this.context(), texts, lang });
    if (found.id === 'unknown') this.lookFurther();
    return found;
  }

  /** The same for people, with a report to copy and in the element's words; undefined as `explain` gives it. */
  render(error: unknown, reword = (found: Explanation) => found): TemplateResult | undefined {
    const found = this.explain(error);
    return found && this.loaded?.view.renderExplanation(reword(found), this.loaded, this.reportOf(error));
  }

  /** The button for a report alone; undefined as long as nothing is loaded. */
  renderReport(error?: unknown): TemplateResult | undefined {
    return this.loaded?.view.renderReport(this.reportOf(error), this.loaded);
  }

  /** Notes for the report what happened now; the same as the last one is nothing new. */
  note(name: string) {
    if (this.steps.at(-1)?.name === name) return;
    this.steps = [...this.steps, { name, at: Date.now() }].slice(-MOST_STEPS);
  }

  /** The same `fetch`; what its answers tell of the server's clock is kept for the report. */
  listen(request: typeof fetch = fetch): typeof fetch {
    return async (...args) => {
      const response = await request(...args);
      const date = Date.parse(headerOf(response, 'date') ?? '');
      if (!Number.isNaN(date)) this.clockSkew = date - Date.now();
      return response;
    };
  }

  private reportOf(error: unknown): () => string {
    const { steps, clockSkew } = this;
    const { provider, redirectUri } = this.context();
    const known = { provider, redirectUri, error, steps, clockSkew, facts: this.facts() ?? {} };
    const { userAgent } = navigator;
    return () => this.loaded?.view.createReport({ ...known, pageOrigin: location.origin, userAgent }) ?? '';
  }

  private lookFurther() {
    this.further ??= this.loadAll?.().then(
      (view) => {
        if (this.loaded) this.loaded = { ...this.loaded, view };
        this.host.requestUpdate();
      },
      () => undefined, // Not on the server: it stays unknown.
    );
  }

  private async take(view: View) {
    const { host, override } = this;
    adoptStyles(host, view.explanationStyles);
    const texts = new Localize(host, 'explanation', view.english, override);
    const copyTexts = new Localize(host, 'copy', view.copy, override);
    const entries = new Localize(host, 'diagnosis', {}, override);
    await Promise.all([texts.ready(), copyTexts.ready(), entries.ready()]);
    this.loaded = { view, texts, copyTexts, entries };
  }
}
