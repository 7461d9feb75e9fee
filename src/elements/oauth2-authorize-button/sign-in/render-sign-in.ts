import { html, nothing } from 'lit';
import { announcementOf, renderProblem, wordsOf } from './render-problem.js';
import { renderWarnings } from './render-warnings.js';
import { renderWindow } from './render-window.js';
import type { SignInView } from './sign-in-view.js';

/** What is announced politely. */
function statusText(view: SignInView) {
  const { state, notice, problem, provider, result, isLate, texts, flowTexts } = view;
  if (notice) return wordsOf(notice, flowTexts);
  // The user ended it: that is no error.
  if (problem?.code === 'cancelled') return wordsOf(problem, flowTexts);
  if (state === 'waiting') return texts.text('window-opened', { provider: provider?.name ?? '' });
  if (state === 'exchanging') return texts.text('exchanging');
  if (isLate) return texts.text('reported-late');
  if (!result) return nothing;
  const { account } = result;
  return account ? texts.text('authorized-as', { account }) : texts.text('authorized');
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
    >${texts.text('open-link', { provider: provider?.name ?? '' })}
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
  const { name = '', nativeRedirectUri: native } = provider ?? {};
  const renderStart = (at: string, label: string) => {
    const start = () => startByPaste(at);
    return html`<button type="button" part="paste-start" ?disabled=${disabled} @click=${start}>
      ${label}
    </button>`;
  };
  return html`<p>${texts.text('paste-way', { uri, provider: name })}</p>
    ${renderStart(uri, texts.text('paste-start'))}
    ${
      native
        ? html`<p>${texts.text('paste-native', { uri: native, provider: name })}</p>
            ${renderStart(native, texts.text('paste-native-start', { provider: name }))}`
        : nothing
    }`;
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

/** What is announced at once. */
function alertText(view: SignInView) {
  const { missing, problem, texts } = view;
  if (missing) return texts.text(missing);
  return problem && problem.code !== 'cancelled' ? announcementOf(problem, view) : nothing;
}

/** The way to the registration: the host's own, or the guide in place. */
function renderGuide({ provider, guide, texts, toggleGuide }: SignInView) {
  if (!provider) return nothing;
  return html`<slot name="guide"
      ><button
        type="button"
        class="plain"
        part="guide"
        aria-expanded=${guide ? 'true' : 'false'}
        @click=${toggleGuide}
      >
        ${texts.text('guide', { provider: provider.name })}
      </button></slot
    >${guide}`;
}

function renderButton(view: SignInView) {
  const { state, provider, result, disabled, isRefused, texts, authorize } = view;
  const isBusy = state === 'waiting' || state === 'exchanging';
  const label = isBusy ? state : result ? 'authorize-again' : 'authorize';
  return html`<button
    type="button"
    class="main"
    part="button"
    ?disabled=${disabled}
    aria-disabled=${isBusy || isRefused ? 'true' : 'false'}
    aria-describedby=${isRefused && !isBusy ? 'verdict' : nothing}
    @click=${authorize}
  >
    <slot name="icon"></slot>
    <span>${texts.text(label, { provider: provider?.name ?? '' })}</span>
  </button>`;
}

/** The live regions are there, empty, from the first rendering on. */
export function renderSignIn(view: SignInView) {
  const { state, notice, result } = view;
  const isIdle = state !== 'waiting' && state !== 'exchanging';
  // Without white space around it: people select it, and tests look for its beginning.
  const status = [statusText(view), isIdle && result ? renderWarnings(result, view) : nothing];
  return html`${notice?.code === 'popup-blocked' ? renderLink(view) : renderButton(view)}
    <div part="status" class="status" role="status">${status}</div>
    ${state === 'waiting' ? renderWindow(view) : isIdle ? renderPreflight(view) : nothing}
    <div part="error" class="error">${renderError(view)}</div>
    <div class="visually-hidden" role="alert">${alertText(view)}</div>
    ${renderGuide(view)}`;
}
