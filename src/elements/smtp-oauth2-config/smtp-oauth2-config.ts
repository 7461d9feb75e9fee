import { ContextProvider } from '@lit/context';
import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { configContext } from '../../context/config.js';
import { InheritedConfig } from '../../context/inherited-config.js';
import { mergeConfig } from '../../context/merge-config.js';
import type { SmtpOAuth2Config } from '../../context/config.js';
import { defineElement } from '../shared/define-element.js';

/**
 * Gives every element below it the host's configuration. An attribute or property on an element wins; one
 * `<smtp-oauth2-config>` inside another one adds to the outer.
 *
 * @summary The host's configuration for all elements below it
 * @slot - the elements that use the configuration
 * @example
 * <smtp-oauth2-config refresh-token-url="/api/smtp-oauth2-token" test-url="/api/test">
 *   <smtp-edit-panel></smtp-edit-panel>
 * </smtp-oauth2-config>
 */
export class SmtpOAuth2ConfigElement extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Registers the element. */
  static define(tag = 'smtp-oauth2-config', registry = customElements) {
    defineElement(tag, this, registry);
  }

  /** Where the authorization code is POSTed to. OAuth2 is offered only with it. */
  @property({ attribute: 'refresh-token-url' }) refreshTokenUrl?: string | undefined;
  /** Where a test mail with unsaved values is POSTed to. */
  @property({ attribute: 'test-url' }) testUrl?: string | undefined;
  /** Where a registration is POSTed to be checked before anybody signs in. */
  @property({ attribute: 'check-url' }) checkUrl?: string | undefined;
  /** Where a POST has the backend make a certificate, whose key it keeps. */
  @property({ attribute: 'certificate-url' }) certificateUrl?: string | undefined;
  /** Where a POST finds the addresses of a provider that is none of `providers`. */
  @property({ attribute: 'discovery-url' }) discoveryUrl?: string | undefined;
  /** Where the state of a target's sign-in is read; `{name}` stands for the target. */
  @property({ attribute: 'status-url' }) statusUrl?: string | undefined;
  /** Where a target's sign-in is ended with DELETE; `{name}` stands for the target. */
  @property({ attribute: 'disconnect-url' }) disconnectUrl?: string | undefined;
  /** The callback page as registered at the provider. */
  @property({ attribute: 'redirect-uri' }) redirectUri?: string | undefined;
  /** The host's default author, shown as placeholder. */
  @property({ attribute: 'default-author' }) defaultAuthor?: string | undefined;
  /** Everything else: headers, `fetch`, providers, users, texts. The attributes win over it. */
  @property({ attribute: false }) config: SmtpOAuth2Config = {};

  private readonly outer = new InheritedConfig(this);
  private readonly provider = new ContextProvider(this, { context: configContext });

  protected override willUpdate() {
    const { refreshTokenUrl, testUrl, checkUrl, certificateUrl, discoveryUrl, statusUrl, disconnectUrl } =
      this;
    const urls = {
      refreshTokenUrl,
      testUrl,
      checkUrl,
      certificateUrl,
      discoveryUrl,
      statusUrl,
      disconnectUrl,
    };
    const { redirectUri, defaultAuthor } = this;
    this.provider.setValue(
      mergeConfig(this.outer.value, this.config, { ...urls, redirectUri, defaultAuthor }),
    );
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}
