import { html, nothing } from 'lit';
import type { Localize } from '../../../locales/localize.js';
import type { Provider } from '../../../providers/provider.js';
import { missingScopes } from '../../../providers/scopes.js';

/** What came of a sign-in. */
export interface SignInResult {
  readonly account: string | undefined;
  readonly scope: string | undefined;
  /** In seconds since the epoch. */
  readonly expires: number | undefined;
  /** When it was made, in seconds since the epoch. */
  readonly at: number;
}

interface Looks {
  readonly provider: Provider | undefined;
  readonly texts: Localize<'button'>;
}

const DAY = 86_400;
/** From when on the end of a sign-in is near, as in the status. */
const SOON = 14 * DAY;

/** Which warning holds for the time a sign-in lasts. */
export function endOf({ expires, at }: SignInResult, provider: Provider | undefined) {
  if (expires === undefined) return undefined;
  const testing = provider?.testingLifetimeDays;
  if (testing !== undefined && expires - at <= testing * DAY) return 'testing';
  return expires - at < SOON ? 'ends-soon' : undefined;
}

const renderWarning = (what: string, how: string) =>
  html`<p class="warning" part="warning">
    <span class="sign" aria-hidden="true">!</span> <span><strong>${what}</strong> ${how}</span>
  </p>`;

/** What is wrong with a sign-in that came about, before it is saved. */
export function renderWarnings(result: SignInResult, { provider, texts }: Looks) {
  const scopes = missingScopes(result.scope, provider);
  const name = provider?.name ?? '';
  const end = endOf(result, provider);
  const date = new Intl.DateTimeFormat(texts.lang, { dateStyle: 'long' });
  const values = { provider: name, date: date.format((result.expires ?? 0) * 1000) };
  return html`${
    scopes.length > 0
      ? renderWarning(
          texts.text('scope-missing', { provider: name, scopes: scopes.join(' ') }),
          texts.text('scope-missing-remedy', { provider: name }),
        )
      : nothing
  }${end ? renderWarning(texts.text(end, values), texts.text(`${end}-remedy`)) : nothing}`;
}
