import { html, nothing } from 'lit';
import { renderCopyButton } from '../../shared/copy-button.js';
import { announcementOf, renderProblem } from './render-problem.js';
import type { SignInView } from './sign-in-view.js';

/** What is typed here is none of the host's: it may hold the authorization code. */
const stop = (event: Event) => event.stopPropagation();

/** A text that could not be used: an error of the provider's own page, or what is wrong with the address. */
function renderPasted(view: SignInView) {
  if (!view.pasted) return nothing;
  const { text, problem } = view.pasted;
  return view.pastedError(text) ? view.explain(text) : renderProblem(problem, view);
}

function pastedAnnouncement(view: SignInView): string {
  const { pasted, pastedError, isSettled } = view;
  if (!pasted) return '';
  const found = pastedError(pasted.text);
  if (found) return [found.what, ...found.how].join(' ');
  return isSettled ? announcementOf(pasted.problem, view) : '';
}

function renderPaste(view: SignInView) {
  const { texts, paste, byPaste, pasted } = view;
  const read = (event: Event) => {
    const field = (event.currentTarget as HTMLElement).closest('.paste')?.querySelector('textarea');
    paste(field?.value ?? '');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation(); // the form around the button is not to be submitted
    read(event);
  };
  const onInput = (event: InputEvent) => {
    stop(event);
    if (event.inputType === 'insertFromPaste') read(event);
  };
  const expected = view.isNative ? 'paste-expected-native' : 'paste-expected';
  const help = byPaste
    ? texts.text(expected, { uri: view.redirectUri, provider: view.provider?.name ?? '' })
    : texts.text('paste-help');
  return html`<div class="paste" part="paste" role="group" aria-labelledby="paste-title">
    <p id="paste-title" class="title">${texts.text('paste-title')}</p>
    <label for="address">${texts.text('paste-label')}</label>
    <textarea
      id="address"
      rows="2"
      dir="auto"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="address-help address-error"
      aria-invalid=${pasted ? 'true' : 'false'}
      @keydown=${onKey}
      @input=${onInput}
      @change=${stop}
    ></textarea>
    <p id="address-help" class="help">${help}</p>
    <div id="address-error" part="error" class="error">${renderPasted(view)}</div>
    <div class="visually-hidden" role="alert">${pastedAnnouncement(view)}</div>
    <button type="button" @click=${read}>${texts.text('paste-submit')}</button>
  </div>`;
}

/** What has to be registered, to be compared with what the window shows. */
function renderRedirectUri(view: SignInView) {
  const { texts, copyTexts, provider, redirectUri } = view;
  const name = texts.text('registered-uri', { provider: provider?.name ?? '' });
  return html`<div class="uri" data-copyable>
    <span>${name}:</span> <code part="redirect-uri" data-copy-source dir="ltr">${redirectUri}</code>
    ${renderCopyButton(redirectUri, {
      label: copyTexts.text('copy'),
      name: copyTexts.text('copyNamed', { name }),
      copied: copyTexts.text('copied'),
      selected: copyTexts.text('select'),
    })}
  </div>`;
}

/** Other ways to the same page: for a browser that shows nothing in the window, or another one. */
function renderLinks({ texts, copyTexts, url, notice, openLink }: SignInView) {
  if (!url) return nothing;
  const again =
    notice?.code === 'popup-blocked'
      ? nothing
      : html`<a href=${url} part="open-again" target="_blank" rel="opener" @click=${openLink}
          >${texts.text('open-again')}</a
        >`;
  return html`<div class="row" data-copyable>
    ${again}
    ${renderCopyButton(url, {
      label: texts.text('copy-link'),
      name: texts.text('copy-link-name'),
      copied: copyTexts.text('copied'),
      selected: copyTexts.text('select'),
    })}
    <code data-copy-source dir="ltr" hidden></code>
  </div>`;
}

/** All that helps while a window is open, at one glance. */
export function renderWindow(view: SignInView) {
  const { notice, texts } = view;
  const again =
    notice?.code === 'window-closed'
      ? html`<button type="button" @click=${view.startAgain}>${texts.text('start-again')}</button>`
      : nothing;
  return html`<div class="row">
      ${again}<button type="button" part="cancel" @click=${view.cancel}>${texts.text('cancel')}</button>
    </div>
    ${renderRedirectUri(view)} ${renderLinks(view)} ${renderPaste(view)}`;
}
