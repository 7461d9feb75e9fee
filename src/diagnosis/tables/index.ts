import { aadsts } from './aadsts.js';
import { google } from './google.js';
import { http, network } from './network.js';
import { oauth2 } from './oauth2.js';
import { smtp, smtpFallback } from './smtp.js';
import type { Table } from '../explanation.js';

/** From the exact to the general: the first row that fits a text wins. */
export const RECOGNISED: readonly Table[] = [aadsts, google, smtp, network, oauth2, smtpFallback, http];

/** Every explanation by its id. */
export const explanations = {
  ...aadsts,
  ...google,
  ...smtp,
  ...network,
  ...oauth2,
  ...smtpFallback,
  ...http,
  unknown: {
    who: 'host-admin',
    text: `This error is not known here. It is shown as it came.
Give the details to the administrator of this product, or to the provider's support.`,
  },
} as const satisfies Table;

/** Stable names of the explanations, for translators. */
export type ExplanationId = keyof typeof explanations;
