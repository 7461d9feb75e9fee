import { html, nothing } from 'lit';
import type { DisconnectOutcome } from '../../host-api/disconnect.js';
import type { StatusView } from './render-status.js';

function renderApps({ provider, texts }: StatusView) {
  const link = provider?.accountPage;
  if (!link) return nothing;
  return html`<a part="link" href=${link} target="_blank" rel="noreferrer noopener"
    >${texts.text('apps', { host: new URL(link).host })}
    <span class="small">${texts.text('new-window')}</span></a
  >`;
}

const nameOf = ({ provider, texts }: StatusView) => ({ provider: provider?.name ?? texts.text('provider') });

/** What came of it, with the other side's words where there are some. */
export function renderOutcome({ forgotten, revoked, error }: DisconnectOutcome, view: StatusView) {
  const { texts } = view;
  const done = revoked ? 'ended-revoked' : error === undefined ? 'ended-here' : 'ended-unrevoked';
  return html`<div class="outcome" part="outcome">
    <p>
      ${texts.text(forgotten ? done : 'ended-not', nameOf(view))}
      ${forgotten && !revoked ? renderApps(view) : nothing}
    </p>
    ${error === undefined ? nothing : view.explain(error)}
  </div>`;
}

/** Asks before a sign-in is ended, and says what the provider makes of it. */
export function renderDialog(view: StatusView) {
  const { texts, status, provider, disconnecting, closeDialog, disconnect } = view;
  const account = status?.account ?? texts.text('disconnect-this');
  return html`<dialog part="dialog" aria-labelledby="title" aria-describedby="what">
    <h2 id="title">${texts.text('disconnect-title')}</h2>
    <div id="what" class="body">
      <p>${texts.text('disconnect-what', { account })}</p>
      <p>
        ${texts.text(provider?.revocationEndpoint ? 'disconnect-revokes' : 'disconnect-stays', nameOf(view))}
        ${provider?.revocationEndpoint ? nothing : renderApps(view)}
      </p>
    </div>
    <div class="row">
      <button type="button" part="button" @click=${closeDialog}>${texts.text('disconnect-cancel')}</button>
      <button
        type="button"
        part="button confirm"
        aria-disabled=${disconnecting ? 'true' : 'false'}
        @click=${disconnect}
      >
        ${texts.text(disconnecting ? 'disconnecting' : 'disconnect-confirm')}
      </button>
    </div>
  </dialog>`;
}
