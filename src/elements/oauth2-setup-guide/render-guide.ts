import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localize } from '../../locales/localize.js';
import type { Provider } from '../../providers/provider.js';
import { renderCopyButton } from '../shared/copy-button.js';
import { CHECKED_ON } from './guide-data.js';
import { hasPerson } from './guide.js';
import type { Guide, Line, Piece, Step, Value } from './guide.js';
import { sheetMail, sheetText } from './sheet.js';

/** All that the guide shows, and what its controls do. */
export interface GuideView {
  readonly guide: Guide;
  readonly texts: Localize<'guide'>;
  readonly copyTexts: Localize<'copy'>;
  readonly done: ReadonlySet<string>;
  readonly preflight: unknown;
  /** The redirect URI that the provider will not take: another one stands in the steps. */
  readonly refused: string | undefined;
  readonly tick: (step: string, ticked: boolean) => void;
  readonly enterObjectId: (id: string) => void;
}

function renderCopy(text: string, { copyTexts }: GuideView, label: string, name?: string) {
  return renderCopyButton(text, {
    label,
    ...(name && { name: copyTexts.text('copyNamed', { name }) }),
    copied: copyTexts.text('copied'),
    selected: copyTexts.text('select'),
  });
}

/** A value to copy, in its exact form; white space counts. */
function renderValue({ name, text }: Value, view: GuideView) {
  const label = view.texts.text(name);
  return html`<div class="value" data-copyable data-value=${name}>
    <dt>${label}</dt>
    <dd>
      <code part="value" data-copy-source dir="ltr">${text}</code>
      ${renderCopy(text, view, view.copyTexts.text('copy'), label)}
    </dd>
  </div>`;
}

/** A name in the provider's pages. English is said as such: a reader is to pronounce it so. */
function renderLabel({ text, local }: Piece) {
  const english = html`<bdi lang="en">${text}</bdi>`;
  return local === undefined ? english : html`<bdi>${local}</bdi> (${english})`;
}

function renderLine(line: Line) {
  return html`<li>
    ${line.map((piece) => {
      if (piece.kind === 'label') return html`<b>${renderLabel(piece)}</b>`;
      return piece.kind === 'value' ? html`<bdi>${piece.text}</bdi>` : piece.text;
    })}
  </li>`;
}

function renderWhere({ link, menu }: Step, { texts }: GuideView) {
  const path = menu.map((label, index) => [index > 0 ? ' › ' : nothing, renderLabel(label)]);
  return html`${
    link
      ? html`<p>
          <a part="link" href=${link} target="_blank" rel="noreferrer noopener"
            >${texts.text('open', { host: new URL(link).host })}
            <span class="muted">${texts.text('new-window')}</span></a
          >
        </p>`
      : nothing
  }${menu.length > 0 ? html`<p class="muted">${texts.text('menu')} ${path}</p>` : nothing}`;
}

/** What is typed here is none of the host's values. */
const keep = (event: Event) => event.stopPropagation();

/** No secret: it only stands in the commands. */
function renderObjectId({ guide, texts, enterObjectId }: GuideView) {
  const onInput = (event: Event) => {
    keep(event);
    enterObjectId((event.target as HTMLInputElement).value.trim());
  };
  return html`<label class="choice"
    >${texts.text('object-id')}
    <input
      part="object-id"
      .value=${live(guide.subject.objectId ?? '')}
      autocomplete="off"
      spellcheck="false"
      @input=${onInput}
      @change=${keep}
    />
  </label>`;
}

function renderInstructions(step: Step, view: GuideView) {
  return html`<div class="instructions">
    ${renderWhere(step, view)}
    <ul>
      ${step.lines.map(renderLine)}
    </ul>
    ${step.asksObjectId ? renderObjectId(view) : nothing}
    ${
      step.values.length > 0
        ? html`<dl>${step.values.map((value) => renderValue(value, view))}</dl>`
        : nothing
    }
  </div>`;
}

function renderOther(step: Step, view: GuideView) {
  return html`<li part="step" class="other" data-step=${step.id}>
    <details>
      <summary>${step.title}</summary>
      ${renderInstructions(step, view)}
    </details>
  </li>`;
}

function renderStep(step: Step, view: GuideView) {
  if (step.isOther) return renderOther(step, view);
  const onChange = (event: Event) => {
    event.stopPropagation(); // a tick changes nothing that the host has to save
    view.tick(step.id, (event.target as HTMLInputElement).checked);
  };
  return html`<li part="step" data-step=${step.id}>
    <h4>
      <label
        ><input type="checkbox" .checked=${view.done.has(step.id)} @change=${onChange} /><span
          >${step.title}</span
        ></label
      >
    </h4>
    ${renderInstructions(step, view)}
  </li>`;
}

function renderSend(view: GuideView) {
  const { guide, texts } = view;
  const provider = guide.subject.provider.name;
  const sheet = sheetText(guide, texts);
  const mail = sheetMail(guide, texts);
  return html`<section part="send" data-copyable aria-labelledby="send">
    <h3 id="send">${texts.text('send-title', { provider })}</h3>
    <p>${texts.text('send-help')}</p>
    <p class="row">
      ${renderCopy(sheet, view, texts.text('sheet-copy'))}
      <a part="link" class="mail" href=${mail.href}>${texts.text('sheet-mail')}</a>
    </p>
    ${mail.short ? html`<p class="muted">${texts.text('sheet-mail-short')}</p>` : nothing}
    <details>
      <summary>${texts.text('sheet-show')}</summary>
      <pre data-copy-source part="sheet" tabindex="0" dir="auto">${sheet}</pre>
    </details>
  </section>`;
}

function renderChecked(texts: Localize<'guide'>) {
  const date = new Intl.DateTimeFormat(texts.lang, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return html`<p class="muted">${texts.text('checked', { date: date.format(new Date(CHECKED_ON)) })}</p>`;
}

/** Where the host leaves the choice of the provider. */
export function renderChoice(
  providers: readonly Provider[],
  chosen: string,
  texts: Localize<'guide'>,
  choose: (id: string) => void,
) {
  const onChange = (event: Event) => {
    event.stopPropagation(); // what is looked at here is none of the host's values
    choose((event.target as HTMLSelectElement).value);
  };
  return html`<label class="choice"
    >${texts.text('choose')}
    <select part="provider" @change=${onChange}>
      <option value="">${texts.text('choose-first')}</option>
      ${providers.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
    </select></label
  >`;
}

/** The page of the provider's own that takes the place of a redirect URI. */
function renderNative(uri: string, view: GuideView) {
  const { provider } = view.guide.subject;
  return html`<p>${view.texts.text('redirect-native', { provider: provider.name })}</p>
    <dl>${renderValue({ name: 'redirectUri', text: uri }, view)}</dl>`;
}

/** What is registered: this host's address, or what goes in its place where the provider refuses it. */
function renderRedirectUri(view: GuideView) {
  const { guide, texts, preflight, refused } = view;
  const { provider, redirectUri } = guide.subject;
  const value = html`<dl>${renderValue({ name: 'redirectUri', text: redirectUri }, view)}</dl>`;
  const help = texts.text(refused ? 'redirect-refused' : 'redirect-help', { provider: provider.name });
  return html`<section part="redirect-uri" aria-labelledby="redirect">
    <h3 id="redirect">${texts.text('redirect-title')}</h3>
    <p>${help}</p>
    ${refused ? html`<p><code class="refused" dir="ltr">${refused}</code></p>` : value}
    <div class="verdict" aria-live="polite">${preflight}</div>
    ${
      refused
        ? html`<p>${texts.text('redirect-instead', { uri: redirectUri })}</p>
            ${value} ${provider.nativeRedirectUri ? renderNative(provider.nativeRedirectUri, view) : nothing}`
        : nothing
    }
  </section>`;
}

function renderEnds(ends: readonly string[], texts: Localize<'guide'>) {
  return html`<section part="ends" aria-labelledby="ends">
    <h3 id="ends">${texts.text('ends-title')}</h3>
    <p>${texts.text('ends-intro')}</p>
    <ul>
      ${ends.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;
}

/** The guide for one provider. */
export function renderGuide(view: GuideView) {
  const { guide, texts, done } = view;
  const { subject, minutes, steps, ends } = guide;
  const provider = subject.provider.name;
  const ticked = steps.filter(({ isOther }) => !isOther);
  const count = ticked.length;
  const isByPerson = hasPerson(subject);
  const intro = minutes
    ? texts.text(isByPerson ? 'intro' : 'intro-own', { provider, minutes })
    : texts.text('intro-generic', { provider });
  return html`<p>${intro}</p>
    ${isByPerson ? renderRedirectUri(view) : nothing}
    <section aria-labelledby="steps">
      <h3 id="steps">${texts.text('steps-title')}</h3>
      <p class="muted">
        ${texts.text('progress', { done: ticked.filter(({ id }) => done.has(id)).length, count })}
      </p>
      <ol class="steps" part="steps">
        ${steps.map((step) => renderStep(step, view))}
      </ol>
    </section>
    ${renderSend(view)} ${isByPerson ? renderEnds(ends, texts) : nothing}
    ${minutes ? renderChecked(texts) : nothing}`;
}
