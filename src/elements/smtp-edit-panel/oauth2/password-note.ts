import { html, nothing } from 'lit';
import type { Localize } from '../../../locales/localize.js';
import { successorOfPassword } from '../../../smtp-target/password-ending.js';
import type { FormSituation } from '../../../smtp-target/situation.js';

interface NoteView {
  readonly texts: Localize<'panelSignIn'>;
  readonly convert: () => void;
  readonly dismiss: () => void;
}

/** Says that signing in by password comes to its end at the saved server, and offers what takes its place. */
export function renderPasswordNote(at: FormSituation, { texts, convert, dismiss }: NoteView) {
  const provider = successorOfPassword(at);
  if (!provider?.passwordNote) return nothing;
  return html`<div part="notice" class="notice" role="group" aria-label=${texts.text('passwordNote')}>
    <p>${texts.text(provider.passwordNote)}</p>
    <p>${texts.text('convertHint')}</p>
    <div class="buttons">
      <button type="button" part="button" @click=${convert}>
        ${texts.text('convert', { provider: provider.name })}
      </button>
      <button type="button" part="button" @click=${dismiss}>${texts.text('notNow')}</button>
    </div>
  </div>`;
}
