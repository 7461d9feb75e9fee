import type { RefusalRow } from './refusal-row.js';

/** Microsoft numbers its errors; the standard's `error` is only the class. */
export const microsoftRefusals: readonly RefusalRow[] = [
  {
    error: 'invalid_request',
    says: /^origin .* not allowed/,
    code: 9002326,
    text: "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request origin: '{origin}'.",
  },
  {
    error: 'invalid_redirect_uri',
    says: /(?:)/,
    code: 50011,
    as: 'invalid_request',
    text: "The redirect URI '{redirectUri}' specified in the request does not match the redirect URIs configured for the application '{client}'.",
  },
  {
    error: 'invalid_client',
    says: /secret is expired/,
    code: 7000222,
    text: "The provided client secret keys for app '{client}' are expired.",
  },
  {
    error: 'invalid_client',
    says: /not found/,
    code: 700016,
    as: 'unauthorized_client',
    text: "Application with identifier '{client}' was not found in the directory.",
  },
  {
    error: 'invalid_client',
    says: /mechanism does not match/,
    code: 7000218,
    text: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  },
  {
    error: 'invalid_client',
    says: /audience/,
    code: 700023,
    text: 'Client assertion audience claim does not match Realm issuer. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials.',
  },
  {
    error: 'invalid_client',
    says: /jwt (expired|not active|issued in the future|lives too long)/,
    code: 700024,
    text: 'Client assertion is not within its valid time range. Current time: {now}. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials.',
  },
  {
    error: 'invalid_client',
    says: /certificate has ended/,
    code: 1000502,
    text: 'The provided certificate is not within its specified validity period.',
  },
  {
    error: 'invalid_client',
    says: /thumbprint|signature|no applicable key/,
    code: 700027,
    text: "The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found. Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '{client}'].",
  },
  {
    error: 'invalid_client',
    says: /client_assertion|JWT|alg mismatch|sub is not/,
    code: 50027,
    text: 'JWT token is invalid or malformed.',
  },
  {
    error: 'invalid_client',
    says: /(?:)/,
    code: 7000215,
    text: "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{client}'.",
  },
  {
    error: 'invalid_grant',
    says: /refresh token is expired/,
    code: 700082,
    text: 'The refresh token has expired due to inactivity.',
  },
  {
    error: 'invalid_grant',
    says: /refresh token/,
    code: 9002313,
    text: 'Invalid request. Request is malformed or invalid.',
  },
  {
    error: 'invalid_grant',
    says: /consumed|already/,
    code: 54005,
    text: 'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
  },
  {
    error: 'invalid_grant',
    says: /redirect_uri/,
    code: 50011,
    text: "The redirect URI '{redirectUri}' specified in the request does not match the one the code was given for.",
  },
  {
    error: 'invalid_grant',
    says: /code_verifier/,
    code: 501481,
    text: 'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  },
  {
    error: 'invalid_grant',
    says: /^(?!.*code).*\bgrant (not found|is expired)/,
    code: 50173,
    text: 'The provided grant has expired due to it being revoked, a fresh auth token is needed.',
  },
  {
    error: 'invalid_grant',
    says: /(?:)/,
    code: 70008,
    text: 'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.',
  },
];
