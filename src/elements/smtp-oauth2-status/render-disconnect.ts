import { html, nothing } from 'lit';
import type { DisconnectOutcome } from '../../host-api/disconnect.js';
import type { Localize } from '../../locales/localize.js';
import type { Provider } from '../../providers/provider.js';
import type { SignInStatus } from '../../host-api/status.js';

/** What ending a sign-in shows, and what its controls do. */
export interface DisconnectView {
  readonly status: SignInStatus | undefined;
  readonly provider: Provider | undefined;
  readonly texts: Localize<'status'>;
  /** What an error means, or its own words. */
  readonly explain: (error: unknown) => unknown;
  readonly outcome: DisconnectOutcome | undefined;
  readonly canDisconnect: boolean;
  readonly disconnecting: boolean;
  readonly openDialog: () => void;
  readonly closeDialog: () => void;
  readonly disconnect: () => void;
}

function renderApps({ provider, texts }: DisconnectView) {
  const link = provider?.accountPage;
  if (!link) return nothing;
  return html`<a part="link" href=${link} target="_blank" rel="noreferrer noopener"
    >${texts.text('apps', { host: new URL(link).host })}
    <span class="small">${texts.text('new-window')}</span></a
  >`;
}

const nameOf = ({ provider, texts }: DisconnectView) => ({
  provider: provider?.name ?? texts.text('provider'),
});

/** What came of it, with the other side's words where there are some. */
export function renderOutcome({ forgotten, revoked, error }: DisconnectOutcome, view: DisconnectView) {
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
export function renderDialog(view: DisconnectView) {
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
