import { html, nothing } from 'lit';
import type { OAuth2FlowError } from '../../flow/error.js';
import type { FlowState } from '../../flow/flow.js';
import type { Localize } from '../../locales/localize.js';

/** All that the button shows, and what its controls do. */
export interface ButtonView {
  readonly state: FlowState;
  /** The provider's name. */
  readonly provider: string;
  readonly signedIn: boolean;
  readonly account: string | undefined;
  readonly disabled: boolean;
  readonly problem: OAuth2FlowError | undefined;
  readonly pasteProblem: OAuth2FlowError | undefined;
  readonly missing: 'no-client-id' | 'no-provider' | 'no-exchange' | undefined;
  readonly notice: OAuth2FlowError | undefined;
  readonly url: string | undefined;
  /** What a foreign error means, once the explanations are loaded. */
  readonly explain: (problem: OAuth2FlowError) => unknown;
  readonly texts: Localize<'button'>;
  readonly flowTexts: Localize<'flow'>;
  readonly authorize: () => void;
  readonly startAgain: () => void;
  readonly cancel: () => void;
  readonly openLink: () => void;
  readonly paste: (address: string) => void;
}

function label({ state, signedIn, provider, texts }: ButtonView): string {
  if (state === 'waiting' || state === 'exchanging') return texts.text(state, { provider });
  return texts.text(signedIn ? 'authorize-again' : 'authorize', { provider });
}

/** What is announced politely. */
function statusText({ state, notice, provider, signedIn, account, texts, flowTexts }: ButtonView): string {
  if (notice) return wordsOf(notice, flowTexts);
  if (state === 'waiting') return texts.text('window-opened', { provider });
  if (state === 'exchanging') return texts.text('exchanging');
  if (!signedIn) return '';
  return account ? texts.text('authorized-as', { account }) : texts.text('authorized');
}

/** What happened and what to do, in the language of the page. */
function wordsOf({ key, values, message, remedy }: OAuth2FlowError, flowTexts: Localize<'flow'>): string {
  return `${flowTexts.find(key, values) ?? message} ${flowTexts.find(`${key}-remedy`, values) ?? remedy}`;
}

/** An error; one of the other side with its meaning, or its own words as long as that is not loaded. */
function renderProblem(problem: OAuth2FlowError, { explain, texts, flowTexts }: ButtonView) {
  const { detail } = problem;
  const words = html`<details>
    <summary>${texts.text('details')}</summary>
    <pre part="detail" dir="ltr">${detail}</pre>
  </details>`;
  return html`<p class="message"><b>${texts.text('error')}</b> ${wordsOf(problem, flowTexts)}</p>
    ${detail ? (explain(problem) ?? words) : nothing}`;
}

function renderPaste(view: ButtonView) {
  const { texts, paste } = view;
  const submit = (event: Event) => {
    const field = (event.currentTarget as HTMLElement).closest('details')?.querySelector('input');
    paste(field?.value ?? '');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault(); // the form around the button is not to be submitted
    submit(event);
  };
  return html`<details class="paste" part="paste">
    <summary>${texts.text('paste-title')}</summary>
    <label for="address">${texts.text('paste-label')}</label>
    <input
      id="address"
      type="url"
      dir="ltr"
      autocomplete="off"
      aria-describedby="address-help address-error"
      aria-invalid=${view.pasteProblem ? 'true' : 'false'}
      @keydown=${onKey}
      @input=${stop}
      @change=${stop}
    />
    <p id="address-help" class="help">${texts.text('paste-help')}</p>
    <div id="address-error" part="error" class="error" role="alert">
      ${view.pasteProblem ? renderProblem(view.pasteProblem, view) : nothing}
    </div>
    <button type="button" @click=${submit}>${texts.text('paste-submit')}</button>
  </details>`;
}

/** What is typed here is none of the host's: it holds the authorization code. */
const stop = (event: Event) => event.stopPropagation();

function renderWaiting(view: ButtonView) {
  const { notice, texts } = view;
  const again =
    notice?.code === 'window-closed'
      ? html`<button type="button" @click=${view.startAgain}>${texts.text('start-again')}</button>`
      : nothing;
  return html`<div class="row">
      ${again}<button type="button" part="cancel" @click=${view.cancel}>${texts.text('cancel')}</button>
    </div>
    ${renderPaste(view)}`;
}

/** In the button's place where the window was blocked: no blocker stops a link. */
function renderLink({ url, provider, texts, openLink }: ButtonView) {
  return html`<a
    class="link"
    part="link"
    href=${url ?? nothing}
    target="_blank"
    rel="opener"
    @click=${openLink}
    >${texts.text('open-link', { provider })}
    <span class="visually-hidden">(${texts.text('new-tab')})</span></a
  >`;
}

function renderControl(view: ButtonView) {
  const { state, disabled } = view;
  const busy = state === 'waiting' || state === 'exchanging';
  return html`<button
    type="button"
    part="button"
    ?disabled=${disabled}
    aria-disabled=${busy ? 'true' : 'false'}
    @click=${view.authorize}
  >
    <slot name="icon"></slot>
    <span>${label(view)}</span>
  </button>`;
}

/** The button with all that belongs to it. The live regions are there, empty, from the first rendering on. */
export function renderButton(view: ButtonView) {
  const { state, notice, missing, problem, texts } = view;
  return html`${notice?.code === 'popup-blocked' ? renderLink(view) : renderControl(view)}
    <div part="status" class="status" role="status">${statusText(view)}</div>
    ${state === 'waiting' ? renderWaiting(view) : nothing}
    <div part="error" class="error" role="alert">
      ${missing ? html`<p class="message">${texts.text(missing)}</p>` : nothing}
      ${problem ? renderProblem(problem, view) : nothing}
    </div>`;
}
