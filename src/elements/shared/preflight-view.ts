import { css, html, nothing } from 'lit';
import type { Localize } from '../../locales/localize.js';
import type { Provider } from '../../providers/provider.js';
import { knowsRedirectUris } from '../../providers/redirect-uri.js';
import type { RedirectUriFinding } from '../../providers/redirect-uri.js';
import { isolated, markValues } from './mark-values.js';

export interface PreflightTexts {
  readonly texts: Localize<'preflight'>;
  readonly findingTexts: Pick<Localize<'redirectUri'>, 'text'>;
}

const SIGNS = { good: '✓', warning: '!', error: '✗' };

/** One verdict; its sign is for the eye, its words say the same. */
function renderVerdict(kind: keyof typeof SIGNS, content: unknown) {
  return html`<li class=${kind} part="finding ${kind}">
    <span class="sign" aria-hidden="true">${SIGNS[kind]}</span><span>${content}</span>
  </li>`;
}

/** Where this page is, and where the provider will lead: another origin is seen best side by side. */
export interface Places {
  readonly redirectUri: string;
  readonly pageOrigin: string;
  /** Redirect URIs that are known to be registered, for example from the provider's client file. */
  readonly registered: readonly string[];
}

const isElsewhere = ({ code }: RedirectUriFinding) => code.startsWith('origin-');

function renderFinding(finding: RedirectUriFinding, view: PreflightTexts, places: Places) {
  const { code, severity, values } = finding;
  const { texts, findingTexts } = view;
  const sentences = `${findingTexts.text(code, values)} ${findingTexts.text(`${code}-remedy`, values)}`;
  // A slash at the end of an address belongs to it, and not to the sentence.
  const addresses = Object.values(values)
    .filter((value) => value.includes('://'))
    .sort((a, b) => b.length - a.length);
  return renderVerdict(
    severity,
    html`<strong>${texts.text(severity)}</strong> ${markValues(sentences, addresses, isolated)}
      ${isElsewhere(finding) ? renderPlaces(places, texts) : nothing}`,
  );
}

/** An address with the first character marked in which it differs from another one. */
function renderMarked(text: string, other: string) {
  const at = [...text].findIndex((character, index) => character !== [...other][index]);
  const characters = [...text];
  if (at < 0) return html`<code dir="ltr">${text}</code>`;
  // One piece without white space: this is an address.
  return html`<code dir="ltr"
    >${characters.slice(0, at).join('')}<mark part="difference">${characters[at]}</mark>${characters
      .slice(at + 1)
      .join('')}</code
  >`;
}

function renderPlaces({ redirectUri, pageOrigin, registered }: Places, texts: PreflightTexts['texts']) {
  const rows = [
    [texts.text('this-page'), renderMarked(pageOrigin, redirectUri)],
    [texts.text('redirect-uri'), renderMarked(redirectUri, pageOrigin)],
    ...registered.map((uri) => [texts.text('in-file'), renderMarked(uri, redirectUri)] as const),
  ] as const;
  return html`<dl class="places" part="places">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What the preflight found, or that it found nothing. */
export function renderPreflight(
  findings: readonly RedirectUriFinding[],
  provider: Provider,
  view: PreflightTexts,
  places: Places,
) {
  const good = knowsRedirectUris(provider) ? 'good' : 'generic';
  return html`<ul class="preflight" part="preflight">
    ${
      findings.length > 0
        ? findings.map((each) => renderFinding(each, view, places))
        : renderVerdict('good', view.texts.text(good, { provider: provider.name }))
    }
  </ul>`;
}

/**
 * For a form: nothing where nothing was found, and folded away where nothing stands in the way. A redirect URI that leads
 * to another origin than this page's is seen.
 */
export function renderRemarks(
  findings: readonly RedirectUriFinding[],
  provider: Provider,
  view: PreflightTexts,
  places: Places,
) {
  if (findings.length === 0) return nothing;
  const list = renderPreflight(findings, provider, view, places);
  if (findings.some((each) => each.severity === 'error' || isElsewhere(each))) return list;
  return html`<details>
    <summary>${view.texts.text('remarks')}</summary>
    ${list}
  </details>`;
}

export const preflightStyles = css`
  .preflight {
    display: grid;
    gap: 0.375em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .preflight li {
    display: flex;
    gap: 0.5em;
    overflow-wrap: anywhere;
  }

  .preflight li > :last-child {
    min-inline-size: 0;
  }

  .places {
    display: grid;
    gap: 0.25em;
    margin: 0.25em 0 0;
  }

  .places > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }

  .places dd {
    margin: 0;
    min-inline-size: 0;
  }

  .places mark {
    color: inherit;
    background: none;
    font-weight: 700;
    text-decoration: underline 2px var(--_warning);
  }

  .preflight .sign {
    flex: none;
    inline-size: 1em;
    font-weight: 700;
    text-align: center;
  }

  .preflight .error .sign {
    color: var(--_error);
  }

  .preflight .warning .sign {
    color: var(--_warning);
  }

  .preflight .good .sign {
    color: var(--_success);
  }
`;
