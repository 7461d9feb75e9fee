import { html, nothing } from 'lit';
import { missingScopes } from '../../providers/scopes.js';
import { isSameAddress } from '../../smtp-target/rules.js';
import { exact, relative } from './moments.js';
import { refusalOf, renderDialog, renderOutcome } from './render-disconnect.js';
import type { DisconnectView } from './render-disconnect.js';
import { credentialEnd } from './verdict.js';
import type { Reason, StatusState, Verdict } from './verdict.js';

/** All that the status shows, and what its controls do. */
export interface StatusView extends DisconnectView {
  readonly verdict: Verdict;
  readonly tenant: string | undefined;
  readonly secretExpires: number | undefined;
  readonly now: number;
  readonly reading: boolean;
  readonly unreachable: boolean;
  readonly name: string | undefined;
  /** The last error, undefined for none. */
  readonly error: unknown;
  readonly report: unknown;
  readonly toggle: (event: Event) => void;
  readonly reauthorize: () => void;
  /** Has the backend find out now; undefined where it cannot. */
  readonly check: (() => void) | undefined;
  readonly checking: boolean;
}

const SIGNS: Readonly<Record<StatusState, string>> = { ok: '✓', soon: '!', broken: '✗', unknown: '?' };
/** Where another sign-in is the remedy; a new client secret needs none. */
const SIGN_IN_HELPS: readonly Reason[] = [
  'testing-ended',
  'sign-in-again',
  'expired',
  'failing',
  'scope-missing',
  'testing',
  'expires-soon',
];

const helps = ({ verdict }: StatusView) => verdict.reasons.some((reason) => SIGN_IN_HELPS.includes(reason));

function renderTime(seconds: number, words: string, title = '') {
  const iso = new Date(seconds * 1000).toISOString();
  return html`<time datetime=${iso} title=${title || nothing}>${words}</time>`;
}

/** Relative for the eye, exact for whom it matters. */
function renderMoment(seconds: number, { texts, now }: StatusView, timeStyle?: 'short') {
  const { lang } = texts;
  const values = { when: relative(lang, seconds - now), exact: exact(lang, seconds, timeStyle) };
  return renderTime(seconds, texts.text('moment', values));
}

function renderReauthorize({ texts, name, reauthorize }: StatusView) {
  const label = texts.text('reauthorize');
  return html`<slot name="reauthorize"
    ><button
      type="button"
      part="button reauthorize"
      aria-label=${name ? texts.text('reauthorize-of', { name }) : label}
      @click=${reauthorize}
    >
      ${label}
    </button></slot
  >`;
}

/** What stands beside the headline: who, and since or until when. */
function renderSummary(view: StatusView) {
  const { status, verdict, texts, now } = view;
  const refreshed = status?.['last-refreshed'];
  const { signInBy } = verdict;
  const ending = verdict.reasons[0] === 'expires-soon' || verdict.reasons[0] === 'testing';
  if (ending && signInBy !== undefined) return renderTime(signInBy, relative(texts.lang, signInBy - now));
  const ends = credentialEnd(view);
  if (verdict.reasons[0] === 'secret-soon' && ends !== undefined)
    return renderTime(ends, relative(texts.lang, ends - now));
  if (refreshed === undefined) return nothing;
  const when = relative(texts.lang, refreshed - now);
  return renderTime(
    refreshed,
    texts.text('refreshed-short', { when }),
    exact(texts.lang, refreshed, 'short'),
  );
}

function renderLine(view: StatusView) {
  const { verdict, status, texts, reading } = view;
  const [first = 'ok', ...others] = verdict.reasons;
  const headline = reading && !status ? texts.text('reading') : texts.text(first);
  return html`<p class="line ${verdict.state}" part="line ${verdict.state}">
    <span class="sign" part="sign" aria-hidden="true">${SIGNS[verdict.state]}</span>
    <strong part="headline">${headline}</strong>
    ${others.length > 0 ? html`<span class="muted">${texts.text('more-reasons', { count: others.length })}</span>` : nothing}
    ${status?.account ? html`<bdi class="account" part="account">${status.account}</bdi>` : nothing}
    <span class="muted">${renderSummary(view)}</span>
  </p>`;
}

function renderReasons(view: StatusView) {
  const { verdict, texts, provider } = view;
  const values = {
    provider: provider?.name ?? texts.text('provider'),
    scopes: verdict.missingScopes.join(' '),
    account: view.status?.account ?? '',
    from: view.status?.['from-address'] ?? '',
  };
  return html`<ul class="reasons" part="reasons">
    ${verdict.reasons.map(
      (reason) =>
        html`<li><strong>${texts.text(reason)}</strong> · ${texts.text(`${reason}-help`, values)}</li>`,
    )}
  </ul>`;
}

function renderScopes({ status, provider, texts }: StatusView) {
  const granted = status?.scope?.split(/[\s,]+/).filter(Boolean) ?? [];
  const missing = missingScopes(status?.scope, provider);
  return html`${granted.map((scope) => html`<code dir="ltr">${scope}</code> `)}
  ${missing.map(
    (scope) =>
      html`<span class="missing"
        ><span aria-hidden="true">✗ </span
        ><code dir="ltr">${scope}</code> ${texts.text('scope-lacking')}</span
      >`,
  )}`;
}

function renderFacts(view: StatusView) {
  const { status, verdict, provider, tenant, texts } = view;
  const { since, 'last-sent': sent, 'signed-in-by': by, 'from-address': from, account } = status ?? {};
  const secretExpires = credentialEnd(view);
  const refreshed = status?.['last-refreshed'];
  const { renewable } = verdict;
  const isOver = verdict.reasons.includes('sign-in-again') || verdict.reasons.includes('testing-ended');
  const signInBy = isOver ? undefined : verdict.signInBy;
  const rows: (readonly [string, unknown])[] = [
    [texts.text('account'), account && html`<bdi>${account}</bdi>`],
    [texts.text('sender'), from && account && !isSameAddress(from, account) && html`<bdi>${from}</bdi>`],
    [
      texts.text('signed-in'),
      since &&
        html`${renderMoment(since, view, 'short')}${by ? html` · ${texts.text('signed-in-by')} <bdi>${by}</bdi>` : nothing}`,
    ],
    [
      texts.text('provider'),
      provider &&
        html`<bdi>${provider.name}</bdi>${tenant ? html` · ${texts.text('tenant', { tenant })}` : nothing}`,
    ],
    [texts.text('scope'), status?.scope && renderScopes(view)],
    [texts.text('refreshed'), refreshed && renderMoment(refreshed, view, 'short')],
    [texts.text('last-sent'), sent && renderMoment(sent, view, 'short')],
    [
      texts.text('sign-in-by'),
      signInBy &&
        html`${renderMoment(signInBy, view)}${renewable ? html` · ${texts.text('renewed-daily')}` : nothing}`,
    ],
    [texts.text('secret-until'), secretExpires && renderMoment(secretExpires, view)],
  ];
  const known = rows.filter(([, value]) => Boolean(value));
  if (known.length === 0) return nothing;
  return html`<dl part="facts">
    ${known.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderCheck({ texts, check, checking, name }: StatusView) {
  if (!check) return nothing;
  const label = texts.text(checking ? 'checking' : 'check-now');
  return html`<button
    type="button"
    part="button check"
    aria-label=${name && !checking ? texts.text('check-now-of', { name }) : label}
    aria-disabled=${checking ? 'true' : 'false'}
    @click=${check}
  >
    ${label}
  </button>`;
}

/** A sign-in that was ended here, and of which the provider has not heard yet. */
function renderPending({ status, texts, provider, disconnecting, canDisconnect, disconnect }: StatusView) {
  if (!status?.['revocation-pending']) return nothing;
  const values = { provider: provider?.name ?? texts.text('provider') };
  const again = html`<button
    type="button"
    part="button revoke"
    aria-disabled=${disconnecting ? 'true' : 'false'}
    @click=${disconnect}
  >
    ${texts.text(disconnecting ? 'disconnecting' : 'revoke-again')}
  </button>`;
  return html`<p class="pending" part="pending">
    ${texts.text('revocation-pending', values)} ${canDisconnect ? again : nothing}
  </p>`;
}

function renderActions(view: StatusView) {
  const { texts, status, canDisconnect, openDialog } = view;
  return html`<div class="row">
    ${renderCheck(view)} ${helps(view) ? nothing : renderReauthorize(view)}
    ${
      canDisconnect && !status?.['revocation-pending']
        ? html`<button type="button" part="button disconnect" @click=${openDialog}>
            ${texts.text('disconnect')}
          </button>`
        : nothing
    }
  </div>`;
}

/** One line, with everything else on demand. */
export function renderStatus(view: StatusView) {
  const { texts, unreachable, error, report, outcome, toggle } = view;
  return html`<div class="head">${renderLine(view)} ${helps(view) ? renderReauthorize(view) : nothing}</div>
    ${outcome ? renderOutcome(outcome, view) : nothing}
    <details part="details" @toggle=${toggle}>
      <summary>${texts.text('details')}</summary>
      <div class="body">
        ${renderReasons(view)} ${renderPending(view)} ${renderFacts(view)}
        ${
          error
            ? html`<section part="error" aria-label=${texts.text('last-error')}>
                <p class="title">${texts.text(unreachable ? 'unreachable' : 'last-error')}</p>
                ${view.explain(error)}
              </section>`
            : refusalOf(outcome) === undefined
              ? report
              : nothing
        }
        ${renderActions(view)}
      </div>
    </details>
    ${view.canDisconnect ? renderDialog(view) : nothing}`;
}
