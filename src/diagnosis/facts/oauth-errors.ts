/** Error codes of OAuth2 and its relatives: RFC 6749, 6750, 7591, 8628, 8707, 9396, 9449, 9470, OpenID Connect, and providers' own. */
const CODES =
  /\b(invalid_(?:request(?:_uri|_object)?|client(?:_metadata|_credentials|_secret)?|grant|scope|token|target|resource|redirect_uri|authorization_details|dpop_proof|issuer|code)|unauthorized_client|unsupported_(?:grant|response|token)_type|unsupported_response_mode|access_denied|server_error|temporarily_unavailable|insufficient_scope|insufficient_user_authentication|interaction_required|login_required|account_selection_required|consent_required|(?:request|request_uri|registration)_not_supported|authorization_pending|authorization_declined|slow_down|expired_token|bad_verification_code|use_dpop_nonce|unmet_authentication_requirements)\b/gi;

/** The same in the words of libraries, which write names of classes. */
const CLASSES: readonly (readonly [code: string, words: RegExp])[] = [
  ['invalid_grant', /\bInvalidGrant(?:Error|Exception)?\b/],
  ['invalid_client', /\bInvalidClient(?:Error|Exception|IdError)?\b/],
  ['invalid_scope', /\bInvalidScope(?:Error|Exception)?\b/],
  ['invalid_request', /\bInvalidRequestError\b/],
  ['unauthorized_client', /\bUnauthorizedClient(?:Error|Exception)?\b/],
  ['access_denied', /\bAccessDeniedError\b/],
  ['interaction_required', /\bMsalUiRequiredException\b|\bInteractionRequired(?:Auth)?Error\b/],
  ['invalid_token', /\b(?:Invalid|Expired)Token(?:Error|Exception)\b|\bTokenExpiredError\b/],
];

export function oauthErrors(text: string): string[] {
  const codes = [...text.matchAll(CODES)].map(([code]) => code.toLowerCase());
  const classes = CLASSES.filter(([, words]) => words.test(text)).map(([code]) => code);
  return [...new Set([...codes, ...classes])];
}
