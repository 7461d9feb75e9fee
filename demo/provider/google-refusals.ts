import type { RefusalRow } from './refusal-row.js';

/** Google is short: RFC 6749's errors with a few words, and `redirect_uri_mismatch`, which is its own. */
export const googleRefusals: readonly RefusalRow[] = [
  { error: 'invalid_redirect_uri', says: /(?:)/, as: 'redirect_uri_mismatch', text: 'Bad Request' },
  { error: 'invalid_grant', says: /redirect_uri/, as: 'redirect_uri_mismatch', text: 'Bad Request' },
  { error: 'invalid_grant', says: /code_verifier/, text: 'Invalid code verifier.' },
  { error: 'invalid_grant', says: /code not found/, text: 'Malformed auth code.' },
  {
    error: 'invalid_grant',
    says: /refresh token|grant not found/,
    text: 'Token has been expired or revoked.',
  },
  { error: 'invalid_grant', says: /(?:)/, text: 'Bad Request' },
  { error: 'invalid_client', says: /not found/, text: 'The OAuth client was not found.' },
  {
    error: 'invalid_client',
    says: /mechanism does not match/,
    as: 'invalid_request',
    text: 'client_secret is missing.',
  },
  { error: 'invalid_client', says: /(?:)/, text: 'The provided client secret is invalid.' },
];
