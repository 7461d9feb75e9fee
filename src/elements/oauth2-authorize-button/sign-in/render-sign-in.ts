import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Explanation } from '../../../diagnosis/explanation.js';
import type { FlowErrorKey, OAuth2FlowError } from '../../../flow/error.js';
import type { FlowState } from '../../../flow/flow.js';
import type { Localize } from '../../../locales/localize.js';

/** All that is shown around the button, and what its controls do. */
export interface SignInView {
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
  /** The last page will not load, and its address is to be pasted. */
  readonly byPaste: boolean;
  /** The provider does not take the redirect URI. */
  readonly isRefused: boolean;
  /** The one that it takes instead. */
  readonly pasteRedirectUri: string;
  /** What the preflight found. */
  readonly findings: unknown;
  /** What a foreign error means, once the explanations are loaded. */
  readonly explain: (problem: OAuth2FlowError, reword: (found: Explanation) => Explanation) => unknown;
  readonly texts: Localize<'button'>;
  readonly flowTexts: Localize<'flow'>;
  readonly preflightTexts: Localize<'preflight'> | undefined;
  readonly startAgain: () => void;
  readonly startByPaste: () => void;
  readonly cancel: () => void;
  readonly openLink: () => void;
  readonly paste: (address: string) => void;
}

/** What is put into the button's template; what is undefined leaves it as it is. */
export interface RenderedSignIn {
  /** The button's text. */
  readonly label: string | undefined;
  readonly isInactive: boolean;
  /** The provider does not take the redirect URI; the element `verdict` says why. */
  readonly isRefused: boolean;
  /** In the button's place. */
  readonly link: TemplateResult | undefined;
  readonly status: string | typeof nothing;
  /** Between status and error. */
  readonly around: unknown;
  readonly problem: unknown;
}

/** What is announced politely. */
function statusText(view: SignInView) {
  const { state, notice, problem, provider, signedIn, account, texts, flowTexts } = view;
  if (notice) return wordsOf(notice, flowTexts);
  // The user ended it: that is no error.
  if (problem?.code === 'cancelled') return wordsOf(problem, flowTexts);
  if (state === 'waiting') return texts.text('window-opened', { provider });
  if (state === 'exchanging') return texts.text('exchanging');
  if (!signedIn) return nothing;
  return account ? texts.text('authorized-as', { account }) : texts.text('authorized');
}

/** What happened and what to do, in the language of the page. */
function wordsOf(problem: OAuth2FlowError, flowTexts: Localize<'flow'>): string {
  return `${messageOf(problem, flowTexts)} ${remedyOf(problem, flowTexts)}`;
}

const messageOf = ({ key, values, message }: OAuth2FlowError, flowTexts: Localize<'flow'>) =>
  flowTexts.find(key, values) ?? message;
const remedyOf = ({ key, values, remedy }: OAuth2FlowError, flowTexts: Localize<'flow'>) =>
  flowTexts.find(`${key}-remedy`, values) ?? remedy;

/** Explanations that say what the flow's own words say, only with less knowledge of where it happened. */
const SAID_ALREADY: Readonly<Partial<Record<FlowErrorKey, readonly string[]>>> = {
  'access-denied': ['access_denied'],
  'exchange-refused.sign-in': ['forbidden'],
  'exchange-refused.server': ['http-gateway', 'http-unavailable'],
  'exchange-invalid': ['not-found'],
};

/** Leaves out of an explanation what the flow's own words have said. */
function withoutRepetition(problem: OAuth2FlowError, found: Explanation, flowTexts: Localize<'flow'>) {
  const isSaid = found.id === problem.code || SAID_ALREADY[problem.key]?.includes(found.id);
  return isSaid ? { ...found, what: '', how: [remedyOf(problem, flowTexts)], who: problem.who } : found;
}

/** An error; one of the other side with its explanation, or its own words as long as that is not loaded. */
function renderProblem(problem: OAuth2FlowError, { explain, texts, flowTexts }: SignInView) {
  const { detail } = problem;
  const explanation = detail
    ? explain(problem, (found) => withoutRepetition(problem, found, flowTexts))
    : undefined;
  const said = explanation ? messageOf(problem, flowTexts) : wordsOf(problem, flowTexts);
  const words = html`<details>
    <summary>${texts.text('details')}</summary>
    <pre part="detail" dir="ltr">${detail}</pre>
  </details>`;
  return html`<p class="message"><b>${texts.text('error')}</b> ${said}</p>
    ${detail ? (explanation ?? words) : nothing}`;
}

function renderPaste(view: SignInView) {
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
  const problem = view.pasteProblem ? renderProblem(view.pasteProblem, view) : nothing;
  return html`<details class="paste" part="paste" ?open=${view.byPaste}>
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
    <p id="address-help" class="help">
      ${view.byPaste ? texts.text('paste-expected', { uri: view.pasteRedirectUri }) : texts.text('paste-help')}
    </p>
    <div id="address-error" part="error" class="error" role="alert">${problem}</div>
    <button type="button" @click=${submit}>${texts.text('paste-submit')}</button>
  </details>`;
}

/** What is typed here is none of the host's: it holds the authorization code. */
const stop = (event: Event) => event.stopPropagation();

function renderWaiting(view: SignInView) {
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
function renderLink({ url, provider, texts, openLink }: SignInView) {
  return html`<a
    class="main"
    part="link"
    href=${url ?? nothing}
    target="_blank"
    rel="opener"
    @click=${openLink}
    >${texts.text('open-link', { provider })}
    <span class="visually-hidden">(${texts.text('new-tab')})</span></a
  >`;
}

/** The way out where the provider does not take the redirect URI of this page. */
function renderPasteStart({
  provider,
  disabled,
  pasteRedirectUri: uri,
  preflightTexts: texts,
  startByPaste,
}: SignInView) {
  return html`<p>${texts?.text('paste-way', { uri, provider })}</p>
    <button type="button" part="paste-start" ?disabled=${disabled} @click=${startByPaste}>
      ${texts?.text('paste-start')}
    </button>`;
}

/** What is to be known about the redirect URI before a sign-in. */
function renderPreflight(view: SignInView) {
  if (view.findings === undefined || view.findings === nothing) return nothing;
  return html`<div id="verdict" class="verdict">
    ${view.findings} ${view.isRefused ? renderPasteStart(view) : nothing}
  </div>`;
}

function renderError(view: SignInView) {
  const { missing, problem, texts } = view;
  if (missing) return html`<p class="message">${texts.text(missing)}</p>`;
  return problem && problem.code !== 'cancelled' ? renderProblem(problem, view) : nothing;
}

export function renderSignIn(view: SignInView): RenderedSignIn {
  const { state, notice, provider, texts } = view;
  const busy = state === 'waiting' || state === 'exchanging';
  return {
    label: busy ? texts.text(state, { provider }) : undefined,
    isInactive: busy || view.isRefused,
    isRefused: view.isRefused && !busy,
    link: notice?.code === 'popup-blocked' ? renderLink(view) : undefined,
    status: statusText(view),
    around: state === 'waiting' ? renderWaiting(view) : busy ? nothing : renderPreflight(view),
    problem: renderError(view),
  };
}
