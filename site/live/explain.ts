import { explain } from 'smtp-oauth2-elements/diagnosis.js';
import type { Explanation } from 'smtp-oauth2-elements/diagnosis.js';
import { html, nothing, render } from 'lit';
import { element } from '../../demo/page/element.js';
import { pageOf } from './providers.js';
import { WHO } from './who.js';

const EXAMPLES = [
  '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
  '{"error":"invalid_grant","error_description":"Token has been expired or revoked."}',
  'AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value.',
  'Error 400: redirect_uri_mismatch',
  'connect ECONNREFUSED 203.0.113.7:587',
  '554 5.2.252 SendAsDenied; alerts@contoso.com not allowed to send as other@contoso.com',
];

const renderSteps = (how: readonly string[]) =>
  how.length > 0
    ? html`<ol>
        ${how.map((step) => html`<li>${step}</li>`)}
      </ol>`
    : nothing;

const renderExplanation = ({ id, what, who, how, alternatives = [], link }: Explanation) =>
  html`<p><strong>${what}</strong></p>
    ${who ? html`<p>${WHO[who]}</p>` : nothing} ${renderSteps(how)}
    ${
      alternatives.length > 0
        ? html`<p>It may be one of these as well:</p>
            ${alternatives.map(
              (other) =>
                html`<details>
                  <summary>${other.what}</summary>
                  ${renderSteps(other.how)}
                </details>`,
            )}`
        : nothing
    }
    ${link ? html`<p><a href=${link} target="_blank" rel="noreferrer noopener">${new URL(link).host}</a></p>` : nothing}
    <p>
      Its name: <a href=${`${pageOf('explanations')}#${id}`}><code>${id}</code></a>
    </p>`;

/** JSON as the object that it is, anything else as text. */
function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Explains what is in the box, at each change. */
export function start() {
  const text = element<HTMLTextAreaElement>('explain-text');
  const provider = element<HTMLSelectElement>('explain-provider');
  const step = element<HTMLSelectElement>('explain-step');
  const example = element<HTMLSelectElement>('explain-example');
  const answer = element('explain-answer');

  function show() {
    const error = text.value.trim();
    const family = provider.value === 'google' || provider.value === 'microsoft' ? provider.value : undefined;
    render(
      error === ''
        ? html`<p>Paste an error, or choose an example.</p>`
        : renderExplanation(explain(read(error), { provider: family, step: step.value || undefined })),
      answer,
    );
  }

  example.append(...EXAMPLES.map((each) => new Option(each)));
  example.addEventListener('change', () => {
    text.value = example.value === 'Choose one' ? '' : example.value;
    show();
  });
  text.addEventListener('input', show);
  for (const select of [provider, step]) select.addEventListener('change', show);
  show();
}
