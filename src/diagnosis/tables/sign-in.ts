import type { Fact } from '../facts/fact.js';
import type { RankedTable } from '../explanation.js';
import { aadsts } from './aadsts.js';
import { google } from './google.js';
import { oauth2 } from './oauth2.js';

/** A mail server that refuses a message was reached, and has let somebody sign in. */
export const MAIL_REFUSED: readonly Fact[] = ['smtp:550|551|552|553|554'];

/** A mail service is named that is neither Google’s nor Microsoft’s: their consoles have no step for it. */
export const OF_ANOTHER_SERVICE: readonly Fact[] = ['server:relay|zoho|chinese|alibaba'];

/** Errors of providers. */
export const PROVIDERS: readonly RankedTable[] = [
  { rows: aadsts, exact: 60, not: [...MAIL_REFUSED, ...OF_ANOTHER_SERVICE] },
  { rows: google, exact: 58, not: [...MAIL_REFUSED, ...OF_ANOTHER_SERVICE] },
];

/** All that can come back from the provider's page. */
export const SIGN_IN: readonly RankedTable[] = [...PROVIDERS, { rows: oauth2, exact: 36 }];
