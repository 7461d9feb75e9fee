import { css, html, nothing } from 'lit';
import { preflight as english } from '../../locales/en/preflight.js';
import type { Localize } from '../../locales/localize.js';
import type { Provider } from '../../providers/provider.js';
import { knowsRedirectUris } from '../../providers/redirect-uri.js';
import type { RedirectUriFinding } from '../../providers/redirect-uri.js';
import { redirectUriTexts } from '../../providers/redirect-uri-texts.js';

export { checkRedirectUri } from '../../providers/redirect-uri.js';
export { english, redirectUriTexts };

export interface PreflightTexts {
  readonly texts: Localize<'preflight'>;
  readonly findingTexts: Localize<'redirectUri'>;
}

const SIGNS = { good: '✓', warning: '!', error: '✗' };

/** One verdict; its sign is for the eye, its words say the same. */
function renderVerdict(kind: keyof typeof SIGNS, content: unknown) {
  return html`<li class=${kind} part="finding ${kind}">
    <span class="sign" aria-hidden="true">${SIGNS[kind]}</span><span>${content}</span>
  </li>`;
}

function renderFinding({ code, severity, values }: RedirectUriFinding, view: PreflightTexts) {
  const { texts, findingTexts } = view;
  const sentences = `${findingTexts.text(code, values)} ${findingTexts.text(`${code}-mend`, values)}`;
  return renderVerdict(severity, html`<strong>${texts.text(severity)}</strong> ${sentences}`);
}

/** What the preflight found, or that it found nothing. */
export function renderPreflight(
  findings: readonly RedirectUriFinding[],
  provider: Provider,
  view: PreflightTexts,
) {
  const good = knowsRedirectUris(provider) ? 'good' : 'generic';
  return html`<ul class="preflight" part="preflight">
    ${
      findings.length > 0
        ? findings.map((each) => renderFinding(each, view))
        : renderVerdict('good', view.texts.text(good, { provider: provider.name }))
    }
  </ul>`;
}

/** For a form: nothing where nothing was found, and folded away where nothing stands in the way. */
export function renderRemarks(
  findings: readonly RedirectUriFinding[],
  provider: Provider,
  view: PreflightTexts,
) {
  if (findings.length === 0) return nothing;
  const list = renderPreflight(findings, provider, view);
  if (findings.some(({ severity }) => severity === 'error')) return list;
  return html`<details>
    <summary>${view.texts.text('remarks')}</summary>
    ${list}
  </details>`;
}

export const preflightStyles = css`
  .preflight {
    display: grid;
    gap: 0.375rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .preflight li {
    display: flex;
    gap: 0.5rem;
    overflow-wrap: anywhere;
  }

  .preflight li > :last-child {
    min-inline-size: 0;
  }

  .preflight .sign {
    flex: none;
    inline-size: 1em;
    font-weight: 700;
    text-align: center;
  }

  .preflight .error .sign {
    color: var(--smtp-error-color, light-dark(#b3161b, #ff9a93));
  }

  .preflight .warning .sign {
    color: var(--smtp-warning-color, light-dark(#7a4d00, #f0c267));
  }

  .preflight .good .sign {
    color: var(--smtp-success-color, light-dark(#14692a, #7fd496));
  }
`;
