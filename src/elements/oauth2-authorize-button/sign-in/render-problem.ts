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

/** Whether the explanation is of the error that the flow has named already. */
const isNamed = ({ key, code }: OAuth2FlowError, { id }: Explanation): boolean =>
  id === code ||
  (key === 'access-denied' && id === 'access_denied') ||
  (key === 'exchange-refused.declined' && id === 'unknown');

/** Whether the flow knows better where it happened: an explanation of the words alone could blame another server. */
const knowsWhere = ({ key, peer }: OAuth2FlowError): boolean =>
  key === 'exchange-refused.provider' || (peer === 'host' && key !== 'exchange-refused.declined');

/** Leaves out of an explanation what the flow's own words have said, and what they contradict. */
function withoutRepetition(problem: OAuth2FlowError, found: Explanation, flowTexts: Localize<'flow'>) {
  const own = { what: '', how: [remedyOf(problem, flowTexts)], who: problem.who };
  if (isNamed(problem, found)) return { ...found, ...own };
  return knowsWhere(problem) ? { ...found, ...own, alternatives: [] } : found;
}

/**
 * What is announced of an error: whole sentences, without its details, links and buttons. Nothing as long as its explanation is
 * on the way: a live region whose text changes is read twice (WCAG 4.1.3).
 */
export function announcementOf(problem: OAuth2FlowError, view: SignInView): string {
  const { explanationOf, isSettled, texts, flowTexts } = view;
  const found = problem.detail ? explanationOf(problem) : undefined;
  if (problem.detail && !isSettled) return '';
  if (!found) return `${texts.text('error')} ${wordsOf(problem, flowTexts)}`;
  const { what, how } = withoutRepetition(problem, found, flowTexts);
  return [texts.text('error'), messageOf(problem, flowTexts), what, ...how].filter(Boolean).join(' ');
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
