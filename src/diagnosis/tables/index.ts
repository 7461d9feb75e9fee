import type { Fact } from '../facts/fact.js';
import type { Topic } from '../facts/topics.js';
import type { RankedTable, Table } from '../explanation.js';
import { aadsts } from './aadsts.js';
import { api } from './api.js';
import { browserPages } from './browser.js';
import { google } from './google.js';
import { http, network } from './network.js';
import { oauth2 } from './oauth2.js';
import { page } from './page.js';
import { smtp, smtpClasses, smtpFallback } from './smtp.js';
import { MAIL_REFUSED, OF_ANOTHER_SERVICE, PROVIDERS } from './sign-in.js';
import { token } from './token.js';
import { unknown } from './unknown.js';

const ABOUT_REQUESTS: readonly Topic[] = [
  'redirect',
  'client-secret:expired',
  'client-id:missing',
  'client-id',
  'client-secret',
  'service-account:denied',
  'consent:missing',
  'consent:denied',
  'tenant:failed',
  'tenant:missing',
];
const ABOUT_MAIL: readonly Topic[] = [
  ...ABOUT_REQUESTS,
  'spam',
  'smtp-auth:disabled',
  'smtp-auth:missing',
  'mechanism:unsupported',
  'recipient:failed',
  'recipient:denied',
  'recipient:missing',
  'recipient:disabled',
  'domain',
  'sender:missing',
  'sender',
  'limit',
  'token',
  'mailbox:missing',
  'mailbox:disabled',
  'account:disabled',
  'credentials',
];

/** The caller knows that no mail server was asked. */
const ELSEWHERE: readonly Fact[] = ['peer:given-token-endpoint|given-sign-in-page'];

/** Every table, with how much its wordings say: those of one provider most, those of everybody least. */
export const ALL: readonly RankedTable[] = [
  ...PROVIDERS,
  { rows: page, exact: 56, not: MAIL_REFUSED },
  { rows: browserPages, exact: 56, not: MAIL_REFUSED },
  { rows: api, exact: 55, not: OF_ANOTHER_SERVICE },
  { rows: smtp, exact: 50, speaks: true, not: ELSEWHERE },
  { rows: network, exact: 44, not: MAIL_REFUSED },
  { rows: token, exact: 53, not: MAIL_REFUSED },
  { rows: oauth2, exact: 36 },
  { rows: smtpFallback, exact: 20, speaks: true, vague: ABOUT_REQUESTS, not: ELSEWHERE },
  { rows: http, exact: 16, vague: ABOUT_REQUESTS, not: MAIL_REFUSED },
  { rows: smtpClasses, exact: 1, vague: ABOUT_MAIL, not: ELSEWHERE },
  {
    rows: { 'unknown-language': unknown['unknown-language'], 'reason-missing': unknown['reason-missing'] },
    exact: 1,
  },
];

/** Every explanation by its id. */
export const explanations = {
  ...aadsts,
  ...google,
  ...page,
  ...browserPages,
  ...api,
  ...smtp,
  ...network,
  ...token,
  ...oauth2,
  ...smtpFallback,
  ...http,
  ...smtpClasses,
  ...unknown,
} as const satisfies Table;

/** Stable names of the explanations, for translators. */
export type ExplanationId = keyof typeof explanations;
