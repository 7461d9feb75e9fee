import type { Table } from '../explanation.js';

/** The error codes of RFC 6749 (sections 4.1.2.1 and 5.2), RFC 6750 section 3.1, OpenID Connect Core 3.1.2.6, RFC 9207. */
export const oauth2 = {
  'issuer-mismatch': {
    who: 'host-admin',
    match: /\b(?:iss(?:uer)?)[_ -](?:mismatch|missing)|unexpected ["']?iss/i,
    text: `The answer did not come from the provider that was asked.
Sign in again. If it stays so, the provider’s issuer is set wrongly in this product.`,
  },
  'session-lost': {
    who: 'host-admin',
    match:
      /\b(?:state|correlation|nonce|session|pkce\S{0,20}) cookie (?:was |is )?(?:missing|not found|not present)|correlation failed|authorization_request_not_found|unable to (?:load|find).{0,20}csrf token from session|no (?:oauth2? )?session (?:was )?found|session (?:is |was )?(?:lost|not found|does not match)|named cookie not present|loading CSRF cookie|pkceCodeVerifier value could not be parsed|does not match the recipient window's origin|HTTP Origin header .{0,80}didn't match|origin checking failed/i,
    exact: 38,
    text: `The sign-in came back without the session in which it began: the browser did not send its cookie.
Begin at the same address to which the provider sends you back: the same host name, with https.
If it stays so, the administrator of this product sets the session cookie to SameSite=Lax rather than Strict.`,
  },
  'state-mismatch': {
    who: 'you',
    match:
      /interaction_in_progress|mismatching_state|\bstate (?:validation|verification|check)\b.{0,20}(?:fail|error|invalid)|(?:validat|verif)\w{1,5} (?:the )?(?:oauth2? )?state\b|\b(?:invalid|bad|missing)_state\b|(?<!\bin (?:an? )?)\b(?:invalid|missing|bad|wrong|unexpected|expired)(?: (?:or|and) (?:missing|invalid|expired))? (?:oauth2? )?state\b(?: (?:param(?:eter)?|variable|value|token|cookie|format))?(?=$|[^\w ]| (?:was|is|in|received|from|provided|passed|for))|\b(?:oauth2? )?state (?:param(?:eter)? |variable |value |token |cookie )?(?:(?:is |was )?(?:missing|invalid|expired|unknown)\b|mismatch|(?:does not|did not|doesn't) match|not equal|not found)/i,
    or: ['session-lost'],
    text: `The answer does not belong to the sign-in that this product remembers: it is of another one, or the browser did not send this product’s cookie with it.
Open this product under the host name to which the provider sends you back, with https. Then begin again, with only one sign-in window open.
If it comes back, the administrator of this product checks its public address, what the proxy in front of it passes on, and the session cookie (SameSite=Lax).`,
  },
  pkce: {
    who: 'host-admin',
    match: /pkce|code[_ ](?:verifier|challenge)/i,
    text: `The proof key (PKCE) is missing or does not fit the code.
The backend must send “code-verifier” from the exchange request as code_verifier, unchanged.
For a provider or backend that cannot do that, set pkce="off".`,
  },
  'redirect-uri': {
    who: 'provider-admin',
    open: ['redirect-uri-insecure'],
    topics: ['redirect'],
    match:
      /redirect[_ -]?ur[il]\S{0,200} .{0,60}(?:mismatch|not (?:match|registered|valid|allowed)|did not match|invalid)|invalid (?:parameter: )?redirect[_ ]ur[il]|invalid_redirect_uri/i,
    text: `The provider does not know the redirect URI.
Register exactly {redirectUri} there; port, upper and lower case and a slash at the end count.`,
  },
  invalid_client: {
    who: 'you',
    not: ['oauth:invalid_code'],
    open: ['microsoft-secret-expired'],
    topics: ['client-id', 'client-secret'],
    match:
      /\bunknown client\b|\binvalid_client(?:_credentials|_secret)?\b|invalid client (?:or|credentials|secret)|client authentication failed|client secret (?:is )?(?:not valid|invalid|wrong|incorrect)/i,
    text: `The provider does not accept the client ID or the client secret.
Copy both again from the provider’s page, without spaces.
If the secret has expired, create a new one there.`,
  },
  invalid_grant: {
    who: 'you',
    open: ['zoho-data-centre'],
    topics: ['token:expired'],
    not: ['oauth:invalid_request|invalid_client|invalid_scope'],
    match:
      /\b(?:invalid_grant|invalid_code|bad_verification_code|expired_token|InvalidGrant(?:Error|Exception)?|TokenRevoked\w{0,12})\b|refresh token (?:is |has |was )?(?:been )?(?:expired|revoked|invalid|rejected)|\b(?<!status )(?:authori[sz]ation )?code (?:(?:was|has|is|had) )?(?:already |been ){0,2}(?:used|redeemed|consumed)\b|tokens? (?:is |are |was |has |have )?(?:been )?(?:(?:expired|invalid) or )?revoked|authori[sz]ation has expired|re-?(?:authori[sz]e|authenticate|connect) (?:the|your|this)? ?(?:account|mailbox|credential)?|please re-?(?:authori[sz]e|authenticate|connect)|account (?:is )?not authori[sz]ed|reauthori[sz]e the account|(?:microsoft|google|outlook|gmail|oauth).{0,30}(?:session|access|authori[sz]ation) (?:has |is |was )?(?:expired|ended|been lost)|lost (?:access|permission) to (?:your|the)|(?:invalid|revoked|expired)(?: (?:or|and) (?:invalid|revoked|expired))? refresh[_ ]token|(?:permission|access|authori[sz]ation|consent) (?:was|has been|is) (?:revoked|withdrawn)/i,
    text: `The sign-in has ended, or the code was too old or used twice.
Sign in again with {mailbox}.
If it ends again after some days: Google ends it after seven for an app in Testing mode (Google Auth Platform, Audience, “Publish app”); a new password ends it too.
If each new sign-in ends so, check date and time of this server (NTP).`,
  },
  'other-client': {
    who: 'you',
    facts: ['oauth:unauthorized_client', 'phase:sign-in'],
    unless: /AADSTS|grant type|response type|enabled for consumers/i,
    exact: 37,
    match: /unauthorized_client/i,
    text: `The sign-in was made with another client ID than the one that is used now.
Sign in again with {mailbox} and the client ID {clientId}
If a tool made the refresh token, it must have used the same client ID and secret.`,
  },
  unauthorized_client: {
    who: 'provider-admin',
    open: ['other-client', 'google-delegation'],
    match: /\bunauthorized_client\b|\bclient is not authori[sz]ed\b|UnauthorizedClient(?:Error|Exception)/i,
    text: `The app may not use this way of signing in.
At the provider, register it as a web application with the authorization code grant and {redirectUri}`,
  },
  unsupported_grant_type: {
    who: 'host-admin',
    match: /\bunsupported_(?:grant|response|token)_type\b|unsupported_response_mode/i,
    text: `The provider does not support the kind of request that was made.
Check the provider’s endpoints in this product: authorization and token endpoint may be swapped or of an old version.`,
  },
  invalid_scope: {
    who: 'host-admin',
    match: /\b(?:invalid_scope|invalid_resource|invalid_target)\b/i,
    text: `The provider does not accept the scope that was asked for.
For Google it is https://mail.google.com/, for Microsoft https://outlook.office.com/SMTP.Send offline_access`,
  },
  consent: {
    who: 'provider-admin',
    match: /\bconsent_required\b|user or administrator has not consented/i,
    text: `The provider wants consent that was not given yet.
Sign in again and allow the access. If that is not offered, an administrator of the provider’s tenant must allow the app.`,
  },
  interaction_required: {
    who: 'you',
    match:
      /\b(?:interaction_required|login_required|account_selection_required|unmet_authentication_requirements|insufficient_user_authentication|InteractionRequired\w{0,20}|MsalUiRequiredException)\b/i,
    text: `The provider wants to see you in person: a password, a second factor or a choice of account.
Sign in again with {mailbox}.`,
  },
  access_denied: {
    who: 'you',
    topics: ['consent:cancelled', 'credentials:cancelled', 'token:cancelled'],
    open: ['microsoft-consent', 'google-testing'],
    match:
      /\b(?:access_denied|authorization_declined|user_denied)\b|pop-?up (?:window )?(?:was )?closed|authori[sz]ation (?:was |has been )?(?:denied|declined)|user (?:has )?(?:denied|declined|cancell?ed)(?: (?:the )?(?:access|consent|authori|login|log-in|sign)|$|[.:])/i,
    text: `The access was not allowed on the provider’s page.
Sign in again with {mailbox} and allow it.
If a message there spoke of an administrator, that one must allow the app first.`,
  },
  insufficient_scope: {
    who: 'you',
    match: /\binsufficient_scope\b|missing required scope|scope has changed from/i,
    text: `The permission to send mail is missing.
Sign in again with {mailbox} and allow everything that is asked for.`,
  },
  invalid_token: {
    who: 'you',
    open: ['no-refresh-token'],
    match:
      /\binvalid_token\b|access token (?:is |has )?(?:expired|invalid)|invalid authentication credentials|message:? ['"]?Login Required|Authentication token is (?:invalid|expired)/i,
    text: `The access token is not valid, or no longer.
Sign in again with {mailbox}.
If it happens again, check the clock of this server.`,
  },
  temporarily_unavailable: {
    who: 'provider',
    match: /\b(?:temporarily_unavailable|server_error|slow_down|internal_failure|backend[ _]?error)\b/i,
    at: { host: 'host-failed' },
    text: `The provider’s sign-in service has a fault or is overloaded.
Wait a few minutes and try again.`,
  },
  'no-refresh-token': {
    who: 'you',
    match:
      /no refresh[_ ]?token|can't create new access token|missing_refresh_token|necessary fields need(?:ed)? to refresh|missing (?:the |an? )?(?:access|refresh)[_ ]token|refresh token missing|(?:does not|doesn't|did not) (?:provide|contain|return|include) a refresh[_ ]token|refresh[_ ]token (?:is )?(?:missing|not set)|missing required parameter:? '?refresh_token/i,
    text: `The provider gave no permanent permission (refresh token).
Sign in again and allow the access once more.
For Google access_type=offline and prompt=consent must be asked for, for Microsoft the scope offline_access.`,
  },
  'not-signed-in': {
    who: 'you',
    match:
      /\bnot_signed_in\b|have not received permission to use it|\bno (?:(?:saved|stored|cached|existing|valid|oauth2?|gmail|google|microsoft|user) ){0,2}(?:tokens?|credentials?|grant|sign-in) (?:was |were |is |are )?(?:found|stored|saved|available|present)\b(?! in (?:the )?(?:answer|response|reply|request|header))|\bconnect (?:your|an?|the) (?:e-?mail|mailbox|inbox|account|google|gmail|microsoft|outlook)\b.{0,20}\b(?:first|before|to (?:send|continue))|connection is not authenticated|(?:mailbox|inbox|e-?mail account) (?:is )?not (?:yet )?connected|\bnot (?:been )?(?:yet )?(?:authori[sz]ed|connected|linked)(?: yet)?\b.{0,40}(?:click|press|please|button)|nobody has signed in/i,
    text: `Nobody has signed in for this target yet, or the sign-in was ended.
Sign in with the button in the form, then try again.`,
  },
  'token-request-incomplete': {
    who: 'you',
    facts: ['oauth:invalid_request', 'phase:sign-in'],
    unless: /AADSTS|invalid_request.{0,40}(?:redirect|parameter)/i,
    exact: 14,
    text: `The provider did not understand the request for a token: client ID, client secret or refresh token is missing or cut off.
Enter client ID and client secret again, then sign in again with {mailbox}.`,
  },
  'token-failed': {
    who: 'you',
    topics: ['token'],
    facts: ['failure:token'],
    unless: /code: 0\)|x509:|certificate verify|unable to get local issuer/i,
    // A mail service refuses a token that was obtained.
    instead: { 'server:relay': 'smtp-login', 'peer:only-api': 'api-token-refused' },
    open: ['invalid_client', 'endpoint-unreachable'],
    text: `No token for sending was obtained: the sign-in has ended, or could not be renewed.
Sign in again with {mailbox}, then test again.
If it stays so, the log of this product’s backend has the provider’s reason.`,
  },
  'permission-missing': {
    who: 'provider-admin',
    topics: ['permission', 'consent:missing', 'consent:denied', 'consent:disabled'],
    match:
      /^(?:error:? |exception:? ){0,2}(?:access (?:is |was )?(?:denied|forbidden)|forbidden|(?:you are )?not authori[sz]ed|insufficient (?:permissions?|privileges|rights))[.!]?(?: ;|$)/i,
    exact: 37,
    open: ['access_denied', 'forbidden', 'insufficient_scope'],
    text: `A permission is missing.
An administrator of the provider’s tenant grants the app the permission to send mail, and consents to it. Then sign in again with {mailbox}.`,
  },
  'device-pending': {
    who: 'you',
    codes: [70016],
    match: /\bauthorization_pending\b/,
    text: `Nobody has entered the code on the provider’s page yet.
Open the page that is shown, enter the code and allow the access.`,
  },
  'registration-metadata': {
    who: 'host-admin',
    match:
      /\b(?:invalid_client_metadata|(?:request|request_uri|registration)_not_supported|invalid_request_(?:uri|object)|use_dpop_nonce|invalid_dpop_proof|invalid_authorization_details|invalid_issuer)\b/,
    text: `The provider does not take a part of the request that this product sends.
Check the provider’s settings in this product against the provider’s documentation: endpoints and further parameters.
Give the details to the makers of this product.`,
  },
  invalid_request: {
    who: 'host-admin',
    open: ['redirect-uri'],
    match: /\binvalid_request\b/i,
    text: `The provider does not understand the request.
Check the client ID {clientId} and {redirectUri}
If they are right, give the details to the makers of this product.`,
  },
} as const satisfies Table;
