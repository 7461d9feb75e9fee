import { explainBy } from './explain.js';
import { reportBy } from './report.js';
import { SIGN_IN } from './tables/sign-in.js';

/** `explain()` for what can come back from the provider's page, without the tables of mail servers and networks. */
export const explain = explainBy(SIGN_IN);
export const createReport = reportBy(explain);
