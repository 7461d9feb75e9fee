import type { RankedTable } from '../explanation.js';
import { aadsts } from './aadsts.js';
import { google } from './google.js';
import { oauth2 } from './oauth2.js';
import { page } from './page.js';

/** Errors of providers, and of what stands between their page and this product. */
export const PROVIDERS: readonly RankedTable[] = [
  { rows: aadsts, exact: 60 },
  { rows: google, exact: 58 },
  { rows: page, exact: 56 },
];

/** All that can come back from the provider's page. */
export const SIGN_IN: readonly RankedTable[] = [...PROVIDERS, { rows: oauth2, exact: 36 }];
