import { html, nothing } from 'lit';
import type { Explanation } from '../../../diagnosis/explanation.js';
import type { OAuth2FlowError } from '../../../flow/error.js';
import type { Localize } from '../../../locales/localize.js';
import type { SignInView } from './sign-in-view.js';

/** What happened and what to do, in the language of the page. */
export function wordsOf(problem: OAuth2FlowError, flowTexts: Localize<'flow'>): string {
  return `${messageOf(problem, flowTexts)} ${remedyOf(problem, flowTexts)}`;
}

const messageOf = ({ key, values, message }: OAuth2FlowError, flowTexts: Localize<'flow'>) =>
  flowTexts.find(key, values) ?? message;
const remedyOf = ({ key, values, remedy }: OAuth2FlowError, flowTexts: Localize<'flow'>) =>
  flowTexts.find(`${key}-remedy`, values) ?? remedy;

/**
 * Whether the flow's own words say it all: an explanation of the other side's words would say the same with less knowledge
 * of where it happened, or blame another server.
 */
function speaksForItself({ key, code, peer }: OAuth2FlowError, { id }: Explanation): boolean {
  if (id === code || (key === 'access-denied' && id === 'access_denied')) return true;
  if (key === 'exchange-refused.declined') return id === 'unknown';
  return key === 'exchange-refused.provider' || peer === 'host';
}

/** Leaves out of an explanation what the flow's own words have said. */
function withoutRepetition(problem: OAuth2FlowError, found: Explanation, flowTexts: Localize<'flow'>) {
  return speaksForItself(problem, found)
    ? { ...found, what: '', how: [remedyOf(problem, flowTexts)], who: problem.who }
    : found;
}

/** An error; one of the other side with its explanation, or its own words as long as that is not loaded. */
export function renderProblem(problem: OAuth2FlowError, { explain, texts, flowTexts }: SignInView) {
  const { detail } = problem;
  const explanation = detail
    ? explain(problem, (found) => withoutRepetition(problem, found, flowTexts))
    : undefined;
  const said = explanation ? messageOf(problem, flowTexts) : wordsOf(problem, flowTexts);
  const words = html`<details>
    <summary>${texts.text('details')}</summary>
    <pre part="detail" dir="ltr">${detail}</pre>
  </details>`;
  return html`<p class="message"><b>${texts.text('error')}</b> ${said}</p>
    ${detail ? (explanation ?? words) : nothing}`;
}
