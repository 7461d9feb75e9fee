import { explainBy } from './explain.js';
import { signInFacts } from './facts/sign-in.js';
import { reportBy } from './report.js';
import { SIGN_IN } from './tables/sign-in.js';

/**
 * `explain()` for what comes back from the provider's page, without what only mail servers, networks, libraries and proxies
 * say. What is `unknown` to it the whole one may know.
 */
export const explain = explainBy(signInFacts, SIGN_IN);
export const createReport = reportBy(explain);
