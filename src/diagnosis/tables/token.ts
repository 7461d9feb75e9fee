import type { Table } from '../explanation.js';

/** What a client says that found no token in the answer of the token endpoint. */
const NO_TOKEN =
  /(?:no|missing|without(?: an?)?) ["'`]?access[_ -]?token["'`]?(?: parameter)? (?:was |is )?(?:in|from|found|received|returned|present)\b|\bmissing_token\b|(?:missing|expected) access[_ ]token (?:parameter|in)|(?:response|answer|reply|body|result|payload|server)\b.{0,30}(?:(?:did|does|do)(?: not|n't) (?:contain|include|return|have|provide)|missing|lacks|without|has no|had no|contained no|is missing|was missing) (?:an? |the |any )?["'`]?access[_ ]?token|access[_ ]?token["'`]? (?:was |is )?(?:not (?:found|present|in|returned|included|part of)|missing|absent|undefined)\b.{0,30}(?:response|answer|reply|body|result|endpoint)|required (?:option|parameter) not passed: ["'`]?access_token/i;

/** Answers of token endpoints that name another cause than their code, or none. */
export const token = {
  'zoho-data-centre': {
    who: 'you',
    facts: ['server:zoho', 'oauth:invalid_client|invalid_client_secret'],
    exact: 26,
    open: ['invalid_client'],
    text: `Zoho keeps the accounts of each data centre apart (.com, .eu, .in, .com.au, .jp, .ca, .sa, .com.cn), and does not know this one where it was asked.
Sign in to Zoho: the ending of the address in the browser is that of your data centre. Enter the addresses with that ending here: accounts.zoho.eu to sign in and for tokens, smtp.zoho.eu for mail.
The app must be registered there as well (api-console.zoho.eu, and so on). Then sign in again with {mailbox}.`,
  },
  'token-answer-empty': {
    who: 'you',
    match: NO_TOKEN,
    exact: 53,
    unless: /AADSTS|\b(?:invalid_(?:grant|client|scope)|unauthorized_client)\b/i,
    open: ['invalid_client', 'endpoint-answer'],
    text: `The provider’s answer had no access token in it: it was an error in other words, or it came from another address than that of the sign-in service.
Compare the token endpoint, the client ID and the client secret in this form with the provider’s page, then sign in again with {mailbox}.
The log of this product’s backend has the answer itself: it says why.`,
  },
} as const satisfies Table;
