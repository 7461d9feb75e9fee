import { LitElement, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SmtpOAuth2Config } from '../../context/config.js';
import { Settings } from '../../context/settings.js';
import { copy } from '../../locales/en/copy.js';
import { guide as english } from '../../locales/en/guide.js';
import { Localize } from '../../locales/localize.js';
import { colours } from '../shared/colours.styles.js';
import { values } from '../shared/values.styles.js';
import { defineElement } from '../shared/define-element.js';
import { PASTE_REDIRECT_URI } from '../shared/paste-redirect-uri.js';
import { Preflight } from '../shared/preflight.js';
import { preflightStyles } from '../shared/preflight-view.js';
import { GRANTS } from '../../providers/provider.js';
import type { Grant } from '../../providers/provider.js';
import { guideFor } from './guide.js';
import type { GuideSubject } from './guide.js';
import { styles } from './oauth2-setup-guide.styles.js';
import { renderChoice, renderGuide } from './render-guide.js';
import { Ticks } from './ticks.js';

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
 * @csspart object-id - the field for an Object ID, which stands in commands
 * @csspart link - the links
 * @csspart send - the section for sending the steps to somebody else
 * @csspart sheet - the steps as plain text
 * @csspart ends - what ends the sign-in later
 * @cssprop [--smtp-accent-color=color-mix(in srgb, #1a73d9 70%, currentcolor)] - links and ticks
 * @cssprop [--smtp-focus-color=var(--smtp-accent-color)] - focus ring
 * @cssprop [--smtp-muted-color=color-mix(in srgb, currentcolor 72%, transparent)] - text of less weight
 * @cssprop [--smtp-line-color=color-mix(in srgb, currentcolor 18%, transparent)] - lines between the sections
 * @cssprop [--smtp-border-color=color-mix(in srgb, currentcolor 55%, transparent)] - borders of buttons
 * @cssprop [--smtp-surface-background=color-mix(in srgb, currentcolor 6%, transparent)] - background of values
 * @cssprop [--smtp-error-color=color-mix(in srgb, #f0323a 65%, currentcolor)] - sign of what is refused
 * @cssprop [--smtp-warning-color=color-mix(in srgb, #d98a00 55%, currentcolor)] - sign of a warning
 * @cssprop [--smtp-success-color=color-mix(in srgb, #1fa84f 60%, currentcolor)] - sign of a good verdict
 * @cssprop [--smtp-radius=0.25em] - corners
 * @cssprop [--smtp-gap=0.75em] - space between the pieces
 */
export class OAuth2SetupGuide extends LitElement {
  static override styles = [colours, values, styles, preflightStyles];

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

  /** How a token is obtained; `authorization-code`, by a person, when absent. */
  @property() grant?: Grant | undefined;

  /** Any part of the configuration, in place of a `<smtp-oauth2-config>` around the guide. */
  @property({ attribute: false }) config?: SmtpOAuth2Config | undefined;

  /** Chosen by the person, where the host leaves the choice. */
  @state() private chosen = '';

  /** Entered by the person, for the commands. */
  @state() private objectId = '';

  private readonly ticks = new Ticks();
  private readonly settings = new Settings(this, () => [this.config, { redirectUri: this.redirectUri }]);
  private readonly texts = new Localize(this, 'guide', english, this.settings.strings);
  private readonly names = new Localize(this, 'console', {}, this.settings.strings);
  private readonly copyTexts = new Localize(this, 'copy', copy, this.settings.strings);
  private readonly preflight: Preflight = new Preflight(this, () => this.subject, this.settings.strings);

  private get subject(): GuideSubject | undefined {
    const { tenantId, clientId, loginHint: account, objectId } = this;
    const grant = GRANTS.find((each) => each === this.grant);
    const provider = this.settings.provider(this.provider ?? this.chosen);
    if (!provider) return undefined;
    const redirectUri = this.settings.value.redirectUri ?? location.origin;
    const appName = this.appName ?? this.texts.text('default-name', { host: hostOf(redirectUri) });
    return { provider, redirectUri, appName, tenantId, clientId, account, grant, objectId };
  }

  /** Resolves when the guide is shown in the language of the page, with the verdict on the redirect URI. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await Promise.all([this.texts.ready(), this.copyTexts.ready(), this.preflight.ready()]);
    return super.getUpdateComplete();
  }

  private renderSubject(subject: GuideSubject) {
    const { texts, copyTexts, ticks, preflight } = this;
    const { id } = subject.provider;
    const { refused } = preflight;
    const redirectUri = refused ? PASTE_REDIRECT_URI : subject.redirectUri;
    return renderGuide({
      guide: guideFor(
        { ...subject, redirectUri },
        (key) => texts.text(key),
        (english) => this.names.find(english),
      ),
      texts,
      copyTexts,
      done: ticks.read(id),
      enterObjectId: (objectId) => (this.objectId = objectId),
      preflight: preflight.render('full'),
      refused: refused ? subject.redirectUri : undefined,
      tick: (step, ticked) => {
        ticks.set(id, step, ticked);
        this.requestUpdate();
      },
    });
  }

  private renderBody() {
    const { subject, provider, chosen, texts } = this;
    if (provider !== undefined && !subject) return html`<p>${texts.text('unknown', { provider })}</p>`;
    return html`${
      provider === undefined
        ? renderChoice(this.settings.providers, chosen, texts, (id) => (this.chosen = id))
        : nothing
    }
    ${subject ? this.renderSubject(subject) : nothing}`;
  }

  protected override render() {
    const { subject, texts } = this;
    const label = subject
      ? texts.text('label', { provider: subject.provider.name })
      : texts.text('label-any');
    return html`<div
      class="guide"
      lang=${this.texts.contentLang ?? nothing}
      dir=${this.texts.contentLang ? 'ltr' : nothing}
      role="region"
      aria-label=${label}
    >
      ${this.renderBody()}
    </div>`;
  }
}

function hostOf(redirectUri: string): string {
  return URL.canParse(redirectUri) ? new URL(redirectUri).hostname : location.hostname;
}
