import { html, nothing } from 'lit';
import type { ReactiveController } from 'lit';
import { discoverProvider } from '../../../host-api/discover.js';
import type { DiscoveredProvider, DiscoveryAnswer } from '../../../host-api/discover.js';
import type { ErrorAnswer } from '../../../host-api/error-answer.js';
import { otherProvider as english } from '../../../locales/en/other-provider.js';
import { Localize } from '../../../locales/localize.js';
import type { FieldKey } from '../../../smtp-target/fields.js';
import { textValue, withTexts } from '../../../smtp-target/form.js';
import type { ProblemId } from '../../../smtp-target/problem.js';
import { chosenProvider } from '../../../smtp-target/situation.js';
import type { PanelHost } from '../panel-host.js';
import { join } from './sentences.js';

const ISSUER = 'oauth2-issuer';
const SCOPE = 'oauth2-scope';

/** Scopes that are most likely meant, where a provider tells which it knows. */
const LIKELY = /^(?:openid|offline_access)$|smtp|mail/i;

type Texts = Localize<'otherProvider'>;
type Failure = Exclude<keyof typeof english, `${string}Hint`>;

const HINTS: Readonly<Partial<Record<FieldKey, keyof typeof english>>> = {
  'oauth2-authorization-endpoint': 'authorizationHint',
  'oauth2-token-endpoint': 'tokenHint',
  'oauth2-sasl-mechanism': 'mechanismHint',
  'oauth2-refresh-token': 'addressesFirst',
};

/** What the panel says and does where a provider's addresses are entered. Loaded with that choice. */
export class OtherProvider implements ReactiveController {
  readonly texts: Texts;
  private running: AbortController | undefined;
  private refusal: { readonly issuer: string; readonly answer: ErrorAnswer } | undefined;
  private known: readonly string[] = [];

  constructor(private readonly panel: PanelHost) {
    this.texts = new Localize(panel, 'otherProvider', english, () => panel.settings.strings);
    panel.addController(this);
  }

  hostDisconnected() {
    this.running?.abort();
    this.running = undefined;
  }

  hintOf(key: FieldKey): string {
    const { texts, known } = this;
    if (!chosenProvider(this.panel.situation)?.entered) return '';
    if (key === ISSUER) return texts.text(this.panel.settings.discoveryUrl ? 'issuerHint' : 'issuerByHand');
    const scopes = known.join(' ');
    if (key === SCOPE) return join(texts.text('scopeHint'), scopes && texts.text('scopesKnown', { scopes }));
    const hint = HINTS[key];
    return hint ? texts.text(hint) : '';
  }

  /** What is wrong with an address. */
  problemText(id: ProblemId): string | undefined {
    return id === 'endpoint' || id === 'scope' ? this.texts.text(id) : undefined;
  }

  /** The button that finds the addresses, and why it has not. */
  render() {
    const { panel, texts, running, refusal, issuer } = this;
    if (!panel.settings.discoveryUrl) return nothing;
    return html`<div class="buttons">
        <button
          type="button"
          part="button discover"
          aria-disabled=${running ? 'true' : 'false'}
          @click=${this.run}
        >
          ${texts.text(running ? 'discovering' : 'discover')}
        </button>
      </div>
      ${refusal?.issuer === issuer ? this.renderRefusal(refusal.answer) : nothing}`;
  }

  private renderRefusal({ error_description: words }: ErrorAnswer) {
    return html`<div part="notice" class="notice failure">
      <p>${this.refusalText}</p>
      ${words ? html`<code part="detail">${words}</code>` : nothing}
    </div>`;
  }

  private get refusalText(): string {
    const { error = '', error_description: reason = error } = this.refusal?.answer ?? {};
    return this.texts.find(error as Failure) ?? this.texts.text('failed', { reason });
  }

  private get issuer(): string {
    return textValue(this.panel.situation.form, ISSUER);
  }

  private readonly run = async () => {
    const { panel, texts, issuer } = this;
    if (this.running || !panel.demand((key) => key === ISSUER)) return;
    if (issuer === '') {
      panel.note(ISSUER, () => texts.text('issuerNeeded'));
      panel.focusField(ISSUER);
      panel.requestUpdate();
      return;
    }
    const running = new AbortController();
    this.running = running;
    this.refusal = undefined;
    panel.live.announce(texts.text('discovering'));
    panel.requestUpdate();
    const answer = await this.ask(issuer, running.signal);
    if (this.running !== running) return;
    this.running = undefined;
    if ('found' in answer) this.take(answer.found);
    else {
      this.refusal = { issuer, answer: answer.refusal };
      panel.live.warn(this.refusalText);
    }
    panel.requestUpdate();
  };

  private take({ addresses, scopes }: DiscoveredProvider) {
    const { panel, texts } = this;
    const { form } = panel.situation;
    const likely = scopes.filter((scope) => LIKELY.test(scope)).join(' ');
    this.known = scopes;
    const scope = textValue(form, SCOPE) || likely;
    panel.changeAndTell(withTexts(form, { ...addresses, [SCOPE]: scope }), ISSUER);
    panel.note(ISSUER, () => texts.text('discovered'));
  }

  private async ask(issuer: string, signal: AbortSignal): Promise<DiscoveryAnswer> {
    const { discoveryUrl: url = '', headers, fetch } = this.panel.settings;
    try {
      return await discoverProvider({ url, headers, fetch, issuer }, signal);
    } catch (error) {
      return { refusal: { error: error instanceof Error ? error.message : String(error), peer: 'host' } };
    }
  }
}
