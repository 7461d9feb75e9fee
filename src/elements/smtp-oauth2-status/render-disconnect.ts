import { html, nothing } from 'lit';
import type { DisconnectOutcome } from '../../host-api/disconnect.js';
import { membersOf } from '../../host-api/guards.js';
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
  /** Both, one below the other, with nothing to unfold. */
  readonly explainOpenly: (error: unknown) => unknown;
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

/** Another target needs the permission: nothing is wrong, and nothing is to be removed. */
const isShared = (error: unknown) => membersOf(error).error === 'still_used';

function sentenceOf({ forgotten, revoked, error }: DisconnectOutcome) {
  if (!forgotten) return 'ended-not';
  if (revoked) return 'ended-revoked';
  if (error === undefined) return 'ended-here';
  return isShared(error) ? 'ended-shared' : 'ended-unrevoked';
}

/** Why the provider has not ended the permission; it is nothing that keeps people here from going on. */
export const revocationError = (outcome: DisconnectOutcome | undefined): unknown =>
  outcome?.forgotten && !isShared(outcome.error) ? outcome.error : undefined;

/** Why the sign-in goes on. */
export const refusalOf = (outcome: DisconnectOutcome | undefined): unknown =>
  outcome?.forgotten ? undefined : outcome?.error;

/** What came of it, with the words of this product where it has refused. */
export function renderOutcome(outcome: DisconnectOutcome, view: DisconnectView) {
  const sentence = sentenceOf(outcome);
  const isLeft = sentence === 'ended-here' || sentence === 'ended-unrevoked';
  const refusal = refusalOf(outcome);
  return html`<div class="outcome" part="outcome">
    <p>${view.texts.text(sentence, nameOf(view))} ${isLeft ? renderApps(view) : nothing}</p>
    ${refusal === undefined ? nothing : view.explainOpenly(refusal)}
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
