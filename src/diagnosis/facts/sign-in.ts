import type { ExplainContext } from '../explanation.js';
import { aadstsNumbers } from './aadsts.js';
import type { Fact } from './fact.js';
import type { Facts } from './index.js';
import { stepOf, targetFacts } from './known.js';
import { oauthErrors } from './oauth-errors.js';

/** What an answer of the provider's page can say (RFC 6749 section 4.1.2.1): no server of mail and no library speaks in it. */
export function signInFacts(text: string, context: ExplainContext): Facts {
  const aadsts = aadstsNumbers(text);
  const step = stepOf(context);
  const peer = context.peer ?? step?.peer;
  const all: Fact[] = [
    ...aadsts.map((number): Fact => `aadsts:${number}`),
    ...oauthErrors(text).map((code): Fact => `oauth:${code}`),
    ...(peer ? ([`peer:${peer}`, `peer:given-${peer}`] as const) : []),
    ...(step ? [`phase:${step.phase}` as const] : []),
    ...targetFacts(text, context),
  ];
  return { words: text, all: new Set(all), aadsts, peer };
}
