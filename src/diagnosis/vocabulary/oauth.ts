import type { Vocabulary } from './vocabulary.js';

/**
 * What libraries for OAuth2 say themselves: MSAL, ADAL, Azure Identity, google-auth, oauthlib, Authlib, x/oauth2, oauth2-rs,
 * IdentityModel, Spring Security, Nimbus, ScribeJava, Passport, Auth.js, openid-client, AppAuth, league, Socialite, OmniAuth, Signet.
 */
export const oauth: Vocabulary = {
  exact: 48,
  says: {
    access_denied: [
      'popup blocked|pop-up blocked|popup was blocked|pop-up was blocked|pop-up window was blocked|popup_window_error|popups are blocked|popup_failed_to_open|popup_closed',
      'authentication_canceled|user_cancelled|User cancelled flow|User canceled flow|User canceled authentication|Access was denied by the resource owner|resource owner … denied the request|user denied … request|The user has denied access|USER_CANCELED|user_canceled',
    ],
    'state-mismatch': [
      'Correlation failed|nonce … expired|Nonce was null|authorization_request_not_found|invalid_state_parameter|verify authorization request state|checks.state|state mismatch|state cookie|state_mismatch|state_not_found|InvalidStateException|csrf_detected|CSRF detected',
      'CSRF Warning|mismatching_state|invalid_nonce|nonce mismatch|nonce_mismatch|nonce … not match|IDX21323|State not equal|state … could not be parsed|State value … parsed|CSRF token mismatch … oauth|Unable to unprotect the message.State|response_state|unsolicited_response',
    ],
    pkce: [
      'pkceCodeVerifier|Code verifier required|Code challenge required|code_verifier … missing|Invalid code verifier|pkce_not_created',
    ],
    'issuer-mismatch': [
      'iss mismatch|unexpected iss|iss=…invalid|invalid issuer|issuer did not match|issuer … does not match|did not match the issuer|IDX10205',
    ],
    'no-refresh-token': [
      'Cannot find refresh_token|refresh_token not found in|response has no refresh_token|offline_access scope is missing',
      'Required parameter not passed: "refresh_token"|No refresh token is set|refresh token is not set|No access, refresh token|Missing refresh token|do not contain the necessary fields|no_tokens_found|Anonymous credentials cannot be refreshed|no refresh token|refresh_token is missing',
      "Can't create new access token|refresh token not found|refresh_token_required|No refresh token available|does not have a refresh token|no refresh token … returned|Refresh token is required|refresh token is empty|RefreshToken is null",
    ],
    invalid_grant: [
      '重新授权|重新授權|再認証して|再認証が必要|アカウントを再認証|アカウントの際承認|再承認してください|再承認が必要|계정을 재인증|재인증이 필요|다시 인증하|autoriseer het account opnieuw|opnieuw autoriseren|erneut autorisieren|neu autorisieren|réautoriser|autorisez à nouveau|volver a autorizar|vuelva a autorizar|reautorice|riautorizzare|autorizzare di nuovo',
      'reautorizar|reautorize|autorizar novamente|ponownie autoryz|autoryzuj ponownie|повторно авториз|авторизуйте повторно|повторная авторизация|yeniden yetkilendir',
    ],
    'not-signed-in': [
      'Please authorize OAuth|needs to be authorized first|authorization is pending|OAuth authorisation required|Authorize API access|has not been authorized yet',
      'Unable to sign without access token|no_account_error|No account object provided|client_authorization_required|No account or login hint was passed|Token not found in the cache|no token was found in the cache|user_null|no_account_in_silent_request|Missing credentials for "XOAUTH2"|no_account_found|No accounts found|no cached account',
    ],
    'token-failed': [
      "EOAUTH2|Failed to obtain access token|Can't generate token|Token acquisition failed|Exception occurred in token acquisition|Could not refresh access token|acquire token",
      'DefaultAzureCredential failed|Response does not contain a token|token refresh failed|Unable to refresh token|RefreshAccessTokenError',
    ],
    interaction_required: [
      'MsalInteractionRequiredException|MsalUiRequiredException|AADB2C90077|UserInteractionRequired|InteractionRequiredAuthError|monitor_window_timeout|silent_sso_error|ui_required',
    ],
    temporarily_unavailable: [
      'error has occurred on the OAuth authorization server|error occurred on the authorization server|authorization server encountered an unexpected|authorization server is unavailable|authorization server is currently unable',
    ],
    'token-reason-lost': [
      'TokenError: Bad Request|AuthorizationError: Authorization failed. Server message: ;|token endpoint … 400 Bad Request|expected 200 OK, got: 400',
    ],
    'token-client-refused': [
      'TokenError: Unauthorized|token endpoint … 401 Unauthorized|expected 200 OK, got: 401',
    ],
    'google-reauth': [
      'Reauthentication is needed|Reauthentication failed|ReauthFailError|ReauthUnattendedError|application-default login to reauthenticate',
    ],
    'google-service-key': [
      'Service account info was not in the expected format|Could not deserialize key data|No key could be detected|private key … PEM or plain PKCS1|Could not parse the PKCS8|Invalid private key … service account|DECODER routines::unsupported|client_email field|private_key field',
      'Invalid PKCS8 data|secretOrPrivateKey|PEM routines … no start line|error:0909006C|error:1E08010C|Unable to load PEM file|MalformedError',
    ],
    'google-client-type': [
      'Client secrets must be for a web or installed app|does not have a client_secrets|installed or web',
    ],
    configuration: [
      'CredentialUnavailableError|DefaultCredentialsError|Could not automatically determine credentials|default credentials were not found|Could not load the default credentials|EnvironmentCredential|Environment variables are not fully configured|authority_uri_insecure|url_parse_error|untrusted_authority|authority not whitelisted',
      'OAuth 2 MUST utilize https|insecure_transport|No client registration|client registration … not found|No provider … configured|Unknown provider|no_client_id … configured|Missing OAuth2 configuration|NO_SECRET|MissingSecret|InvalidEndpoints|NEXTAUTH_URL',
    ],
    'microsoft-secret-missing': [
      'client credential must not be null or empty|client_secret … must not be|Client secret is empty|Client secret is required|clientSecret is required|public_client … secret',
    ],
    'client-id-missing': [
      'Client ID is empty|Missing client_id|client_id is required|clientId is required|MissingClientIdError|No ClientId was specified|ClientId … must be provided|Client ID must be provided',
    ],
    'redirect-uri': [
      'must be a Login redirect URI|MismatchingRedirectURIError|InvalidRedirectURIError|invalid_redirect_uri_parameter|Mismatching redirect URI|Invalid redirect URI|redirect_uri_mismatch … not registered|redirect_uri did not match',
    ],
    'microsoft-tenant-not-found': [
      'should consist of an https url|invalid_instance|invalid_authority|Authority validation failed|tenant_discovery|authority … is not whitelisted|unable to get authority configuration',
    ],
    'endpoint-unreachable': [
      'IDX20803|IDX20804|IDX20807|openid_config_error|endpoints_resolution_error|Could not retrieve endpoints|failed_to_connect: Faraday|failed_to_connect|OIDC Discovery|outgoing request timed out|no_network_connectivity|Unable to retrieve document from|Network error" … AuthorizationException',
      'google.auth.exceptions.TransportError|Failed to retrieve metadata|Metadata … could not be retrieved|discovery document … could not',
    ],
    'endpoint-answer': [
      'authorization server has returned invalid parameters|authorization server returned invalid|token endpoint returned an invalid',
      'Invalid response received from Authorization Server|Token response is not in json|cannot parse json|Failed to parse server response|Unexpected response from … token|invalid_token_response … content type|parse the token response|does not contain a valid JSON',
    ],
    'too-many-requests': ['<title>Sorry...|unusual traffic from your|sending automated queries'],
    'access-token-expired': [
      'Token expired, |IDX10223|TokenExpiredError|token_expired|access token … has expired|JWTExpired|ExpiredSignatureError|Signature has expired|TokenLifetimeInvalid',
    ],
    'access-token-resource': [
      'Authorization header format is invalid|malformed authorization header|invalid authorization header|authorization header is malformed|Bearer token is malformed',
      'IDX10214|IDX10501|IDX10503|IDX10511|InvalidAudienceError|Audience validation failed|SecurityTokenInvalidAudience|token audience|aud claim',
    ],
    'profile-denied': [
      'Failed to fetch user profile|fetch user profile|Failed to get user info|getting user profile|userinfo endpoint … 40',
    ],
    'stored-unreadable': [
      'encrypted with another key|MsalCachePersistenceException|persistence check failed|token cache … corrupt|The MAC is invalid|could not decrypt … token|InvalidToken … fernet|DecryptException|keyring … locked|CryptographicException|payload is invalid|Unprotect ticket failed|key … was not found in the key ring',
    ],
  },
};

/** The names of classes that say no more than which part failed. */
export const oauthGeneral: Vocabulary = {
  exact: 21,
  says: {
    'token-failed': [
      'Azure.Identity.AuthenticationFailedException|ClientSecretCredential authentication failed|OAuth authorization failed|OAuth authentication failed|OAuth2 authentication failed|OAuth login failed|OAuth error|OAuth flow failed|OAuth session expired',
      'retrieve the OAuth 2.0 Access Token Response|TokenError|RefreshError|OAuthError|AuthorizationError|OAuth2AuthorizationException|OAuth2::Error|OAuthException|MsalServiceException|MsalClientException|ClientAuthError|BrowserAuthError|TokenResponseException|IdentityProviderException',
    ],
  },
};

/** MSAL could not fetch what a tenant publishes: no way there, or no such tenant. */
export const discovery: Vocabulary = {
  exact: 60,
  says: { 'endpoint-unreachable': ['endpoints_resolution_error|openid_config_error'] },
};

/** Codes of Microsoft Graph that say no more than which part failed. */
export const graphGeneral: Vocabulary = {
  exact: 24,
  says: {
    'api-token-refused': ['InvalidAuthenticationToken|TokenNotFound|Error authenticating with resource'],
    'smtp-format': ['"code":"BadRequest|"code": "BadRequest|Empty Payload|Id is malformed'],
  },
};

/** An address of a mail service with no mailbox in it: it says more than the refusal. */
export const requests: Vocabulary = {
  exact: 63,
  says: {
    'api-not-found': [
      'users//messages|users//sendMail|users/undefined/|users/null/|users/None/',
      "graph.microsoft.com/v1.0/sendMail|graph.microsoft.com/beta/sendMail|not found for the segment 'sendMail'|not found for the segment 'messages'|not found for the segment 'send'",
    ],
  },
};

/** A variable that a program sent as it stands in the place of the client ID: it says more than that the client was not found. */
export const placeholders: Vocabulary = {
  exact: 64,
  says: {
    configuration: [
      'client_id=undefined|client_id=null|client_id=None|client_id=${|client_id=%7B|client_id={{|client_id={…client_id}',
    ],
  },
};
