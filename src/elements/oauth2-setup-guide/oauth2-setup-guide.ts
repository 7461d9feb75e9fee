import { ContextConsumer } from '@lit/context';
import { LitElement, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { configContext } from '../../context/config.js';
import { mergeConfig } from '../../context/merge-config.js';
import { Localize } from '../../locales/localize.js';
import { defaultProviders } from '../../providers/default-providers.js';
import type { Provider } from '../../providers/provider.js';
import { adoptStyles } from '../shared/adopt-styles.js';
import { defineElement } from '../shared/define-element.js';
import { PASTE_REDIRECT_URI } from '../shared/paste-redirect-uri.js';
import { Preflight } from '../shared/preflight.js';
import type * as guideBody from './guide-body.js';
import type { GuideSubject } from './guide.js';
import { styles } from './oauth2-setup-guide.styles.js';
import { Ticks } from './ticks.js';

type Body = typeof guideBody;

/** English words that are needed before the guide's own are loaded. */
const SHELL = {
  label: 'Set-up at {provider}',
  'label-any': 'Set-up at the mail provider',
  failed: 'The guide could not be loaded. Reload the page.',
};

/**
 * How this product is registered at a provider, as a checklist with this host's exact values to copy: for somebody who
 * has never heard of OAuth2, or to be sent to the one who has the rights there. Judges the redirect URI first, and says
 * what ends the sign-in later. Ticks stay for the visit. Nothing secret is asked for or shown.
 *
 * @summary The set-up at the provider, step by step, with this host's values
 * @csspart redirect-uri - the section about the redirect URI
 * @csspart preflight - what was found about it
 * @csspart finding - one verdict; also `good`, `warning` or `error`
 * @csspart steps - the list of steps
 * @csspart step - one step
 * @csspart value - a value to copy
 * @csspart button - the buttons
 * @csspart copy - the buttons that copy
 * @csspart link - the links
 * @csspart send - the section for sending the steps to somebody else
 * @csspart sheet - the steps as plain text
 * @csspart ends - what ends the sign-in later
 * @cssprop [--smtp-accent-color=light-dark(#0b5cad, #7db8f5)] - links, ticks and the focus ring
 * @cssprop [--smtp-muted-color=light-dark(#565a61, #b3b8c0)] - text of less weight
 * @cssprop [--smtp-line-color=light-dark(#d9dce1, #45484e)] - lines between the sections
 * @cssprop [--smtp-border-color=light-dark(#80858d, #8b9098)] - borders of buttons
 * @cssprop [--smtp-surface-background=light-dark(#f1f3f6, #2a2d32)] - background of values
 * @cssprop [--smtp-error-color=light-dark(#b3161b, #ff9a93)] - sign of what is refused
 * @cssprop [--smtp-warning-color=light-dark(#7a4d00, #f0c267)] - sign of a warning
 * @cssprop [--smtp-success-color=light-dark(#14692a, #7fd496)] - sign of a good verdict
 * @cssprop [--smtp-radius=0.25rem] - corners
 * @cssprop [--smtp-gap=0.75rem] - space between the pieces
 */
export class OAuth2SetupGuide extends LitElement {
  static override styles = styles;

  /** Registers the element. */
  static define(tag = 'oauth2-setup-guide', registry = customElements) {
    defineElement(tag, this, registry);
  }

  /** `Provider.id` of one of the configuration's providers; without it the guide lets people choose. */
  @property() provider?: string | undefined;
  /** The callback page, exactly as it is to be registered. */
  @property({ attribute: 'redirect-uri' }) redirectUri?: string | undefined;
  /** Name suggested for the registration. */
  @property({ attribute: 'app-name' }) appName?: string | undefined;
  /** Where it is known already, it stands in the link for the administrator's consent. */
  @property({ attribute: 'client-id' }) clientId?: string | undefined;
  /** Tenant at Microsoft: ID or domain. */
  @property({ attribute: 'tenant-id' }) tenantId?: string | undefined;
  /** The mailbox that will send, as in `<oauth2-authorize-button>`. */
  @property({ attribute: 'login-hint' }) loginHint?: string | undefined;

  /** Chosen by the person, where the host leaves the choice. */
  @state() private chosen = '';
  @state() private body: Body | undefined;
  @state() private failed = false;

  private loading: Promise<void> | undefined;
  private readonly ticks = new Ticks();
  private readonly context = new ContextConsumer(this, { context: configContext, subscribe: true });
  private readonly strings = () => this.context.value?.strings;
  private texts = new Localize(this, 'guide', SHELL, this.strings);
  private copyTexts = new Localize(this, 'copy', {}, this.strings);
  private readonly preflight: Preflight = new Preflight(this, () => this.subject, this.strings);

  private get config() {
    return mergeConfig(this.context.value, { redirectUri: this.redirectUri });
  }

  private get providers(): readonly Provider[] {
    return this.config.providers ?? defaultProviders;
  }

  private get subject(): GuideSubject | undefined {
    const { tenantId, clientId, loginHint: account } = this;
    const provider = this.providers.find(({ id }) => id === (this.provider ?? this.chosen));
    if (!provider) return undefined;
    const redirectUri = this.config.redirectUri ?? location.origin;
    const appName = this.appName ?? this.texts.text('default-name', { host: hostOf(redirectUri) });
    return { provider, redirectUri, appName, tenantId, clientId, account };
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  /** Resolves when the guide is shown, with the verdict on the redirect URI. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.load();
    if (this.subject) await this.preflight.load();
    return super.getUpdateComplete();
  }

  private load(): Promise<void> {
    return (this.loading ??= import('./guide-body.js').then(
      (body) => this.take(body),
      () => {
        this.loading = undefined; // tried again when the element is connected again
        this.failed = true;
      },
    ));
  }

  private async take(body: Body) {
    adoptStyles(this, body.styles);
    this.texts = new Localize(this, 'guide', body.english, this.strings);
    this.copyTexts = new Localize(this, 'copy', body.copy, this.strings);
    await this.texts.ready();
    this.failed = false;
    this.body = body;
  }

  private renderSubject({ guideFor, renderGuide }: Body, subject: GuideSubject) {
    const { texts, copyTexts, ticks } = this;
    const { id } = subject.provider;
    const { refused } = this.preflight;
    const redirectUri = refused ? PASTE_REDIRECT_URI : subject.redirectUri;
    return renderGuide({
      guide: guideFor({ ...subject, redirectUri }, (key) => texts.text(key)),
      texts,
      copyTexts,
      done: ticks.read(id),
      preflight: this.preflight.render('full'),
      refused: refused ? subject.redirectUri : undefined,
      tick: (step, ticked) => {
        ticks.set(id, step, ticked);
        this.requestUpdate();
      },
    });
  }

  private renderBody(body: Body) {
    const { subject, provider, providers, chosen, texts } = this;
    if (provider !== undefined && !subject) return html`<p>${texts.text('unknown', { provider })}</p>`;
    return html`${
      provider === undefined
        ? body.renderChoice(providers, chosen, texts, (id) => (this.chosen = id))
        : nothing
    }
    ${subject ? this.renderSubject(body, subject) : nothing}`;
  }

  protected override render() {
    const { subject, body, failed, texts } = this;
    const label = subject
      ? texts.text('label', { provider: subject.provider.name })
      : texts.text('label-any');
    return html`<div class="guide" role="region" aria-label=${label} aria-busy=${body ? 'false' : 'true'}>
      ${body ? this.renderBody(body) : nothing} ${failed ? html`<p>${texts.text('failed')}</p>` : nothing}
    </div>`;
  }
}

function hostOf(redirectUri: string): string {
  return URL.canParse(redirectUri) ? new URL(redirectUri).hostname : location.hostname;
}
