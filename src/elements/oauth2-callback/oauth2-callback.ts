import { LitElement, css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { handleOAuth2Callback } from '../../flow/callback.js';
import type { CallbackResult } from '../../flow/callback.js';
import { callback as english } from '../../locales/en/callback.js';
import { Localize } from '../../locales/localize.js';
import { colours } from '../shared/colours.styles.js';
import { values } from '../shared/values.styles.js';
import { defineElement } from '../shared/define-element.js';
import { Explanations } from '../shared/explanation.js';
import { forgetNoted } from './noted-address.js';

/**
 * The page that the provider returns to: handles the answer as soon as it is on the page, closes the window when the
 * waiting page has it, and otherwise says what to do.
 *
 * @summary Hands the provider's answer to the waiting page
 * @csspart status - how it went
 * @csspart error - the provider's error
 * @csspart address - the field with the answer, for copying
 * @csspart button - the buttons
 * @csspart alternatives - what else it may be
 * @csspart explanation - what the error means, who can fix it and how
 */
export class OAuth2Callback extends LitElement {
  static override styles = [
    colours,
    values,
    css`
      :host {
        display: grid;
        gap: 0.75em;
        justify-items: start;
        max-inline-size: 40em;
      }
      :host([hidden]) {
        display: none;
      }
      .content {
        display: contents;
      }
      p,
      dl,
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
      dt {
        font-weight: 600;
      }
      label,
      textarea {
        display: block;
        inline-size: 100%;
      }
      textarea {
        box-sizing: border-box;
        font:
          0.875em/1.4 ui-monospace,
          monospace;
        min-block-size: 6em;
      }
      button {
        font: inherit;
        min-block-size: 2.25em;
        padding-inline: 0.75em;
        cursor: pointer;
        color: inherit;
        background: var(--_surface);
      }
      button,
      textarea {
        border: 1px solid var(--_border);
        border-radius: var(--oauth2-radius, 0.25em);
      }
    `,
  ];

  /** Registers the element. */
  static define(tag = 'oauth2-callback', registry = customElements) {
    defineElement(tag, this, registry);
  }

  /** Origins besides this page's own that may get the answer, separated by spaces. */
  @property({ attribute: 'allowed-origins' }) allowedOrigins = '';

  /** Milliseconds until it says that no page waits; 3,000 when absent. */
  @property({ type: Number }) timeout?: number | undefined;
  /** What became of the answer, where the page has handled it itself with `handleOAuth2Callback()`. */
  @property({ attribute: false }) result?: CallbackResult | undefined;

  @query('textarea') private readonly field!: HTMLTextAreaElement | null;
  @state() private at: 'working' | 'nothing' = 'working';
  @state() private copied: 'copied' | 'copy-failed' | undefined;

  private readonly texts = new Localize(this, 'callback', english);
  /** This page's own address is the redirect URI. */
  private readonly explanations: Explanations = new Explanations(
    this,
    () => import('./explanation-sign-in.js'),
    () => ({ redirectUri: location.origin + location.pathname, step: 'authorize' }),
    undefined,
    undefined,
    () => import('../shared/explanation-all.js'),
  );

  override connectedCallback() {
    super.connectedCallback();
    if (this.at === 'working' && !this.result) void this.handle();
  }

  private async handle() {
    void this.texts.ready();
    const before = location.search + location.hash;
    const handling = handleOAuth2Callback({
      allowedOrigins: this.allowedOrigins,
      // Where this element is, nothing but answers comes: whatever comes is shown.
      isOurs: () => true,
      ...(this.timeout !== undefined && { timeout: this.timeout }),
      show: (shown) => (this.result = shown),
    });
    forgetNoted(before);
    if (!(await handling)) this.at = 'nothing';
  }

  private readonly copy = async () => {
    try {
      await navigator.clipboard.writeText(this.result?.address ?? '');
      this.copied = 'copied';
    } catch {
      this.copied = 'copy-failed';
      this.field?.select();
    }
  };

  private readonly closeWindow = () => close();

  private statusText(): string {
    const { result, texts } = this;
    if (!result) return texts.text(this.at);
    if (result.lost) return texts.text('lost');
    if (!result.delivered) return texts.text('unclaimed');
    return texts.text(result.error === undefined ? 'delivered' : 'delivered-error');
  }

  private renderError({ error, errorDescription, errorUri }: CallbackResult) {
    if (error === undefined) return nothing;
    const words = [error, errorDescription, errorUri].filter((part) => part !== undefined);
    const response = { error, error_description: errorDescription, error_uri: errorUri };
    return html`<dl part="error">
        <dt>${this.texts.text('error-label')}</dt>
        ${words.map((part) => html`<dd dir="auto">${part}</dd>`)}
      </dl>
      ${this.explanations.render(response)}`;
  }

  /** An address is offered only where it may be of use. */
  private renderUndelivered({ address, lost }: CallbackResult) {
    if (lost) return html`<p>${this.texts.text('lost-remedy')}</p>`;
    return html`<p>${this.texts.text('unclaimed-remedy')}</p>
      <label
        >${this.texts.text('address-label')}
        <textarea part="address" readonly dir="ltr" .value=${address}></textarea>
      </label>
      <button type="button" part="button" @click=${this.copy}>${this.texts.text('copy')}</button>
      <p role="status">${this.copied ? this.texts.text(this.copied) : nothing}</p>`;
  }

  protected override render() {
    const { result } = this;
    const { contentLang } = this.texts;
    // What went wrong comes before what became of the window.
    return html`<div class="content" lang=${contentLang ?? nothing} dir=${contentLang ? 'ltr' : nothing}>
      ${result ? this.renderError(result) : nothing}
      <p part="status" role="status">${this.statusText()}</p>
      ${result && !result.delivered ? this.renderUndelivered(result) : nothing}
      ${
        result?.delivered
          ? html`<button type="button" part="button" @click=${this.closeWindow}>
              ${this.texts.text('close')}
            </button>`
          : nothing
      }
    </div>`;
  }
}
