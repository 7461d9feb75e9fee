import type { ExplanationId } from '../../../src/diagnosis/index.js';
import type { Who } from '../../../src/diagnosis/index.js';

/** Errors as they were seen in public threads, shortened, with who can fix them and the explanation's id. */
export type Sample = readonly [who: Who, id: ExplanationId, input: unknown];

const TRACE =
  ' Trace ID: 02cde8c3-be9e-45c0-b767-e4c211760100 Correlation ID: 271fa28c-34ce-473f-aaab-e84bfd32c2e8 Timestamp: 2024-08-01 17:44:37Z';

export const MICROSOFT: readonly Sample[] = [
  [
    'provider-admin',
    'microsoft-redirect-uri',
    `AADSTS50011: The redirect URI 'https://pve.example.com:8006' specified in the request does not match the redirect URIs configured for the application '3e26c0ad-2d19-4b9b-a1b0-6ea3a1b5d7f1'.`,
  ],
  [
    'provider-admin',
    'microsoft-redirect-uri',
    'AADSTS50011: The reply URL specified in the request does not match the reply URLs configured for the application: 3e26c0ad-2d19-4b9b-a1b0-6ea3a1b5d7f1.',
  ],
  [
    'provider-admin',
    'microsoft-redirect-uri',
    {
      error: 'invalid_request',
      error_description:
        "The provided value for the input parameter 'redirect_uri' is not valid. The expected value is a URI which matches a redirect URI registered for this client application.",
    },
  ],
  [
    'provider-admin',
    'microsoft-redirect-uri',
    'error=invalid_client&error_description=AADSTS50011%3a+The+reply+address+%27http%3a%2f%2flocalhost%3a8069%27+does+not+match',
  ],
  [
    'host-admin',
    'microsoft-redirect-uri-changed',
    "AADSTS500112: The reply address 'http://odoo.example.com/microsoft_outlook/confirm' does not match the reply address 'https://odoo.example.com/microsoft_outlook/confirm' provided when requesting Authorization code.",
  ],
  [
    'provider-admin',
    'microsoft-not-web',
    'AADSTS9002325: Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
  ],
  [
    'host-admin',
    'microsoft-browser-exchange',
    "AADSTS9002326: Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request origin: 'https://pve.example.com:8006'.",
  ],
  [
    'provider-admin',
    'microsoft-not-web',
    "AADSTS9002327: Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
  ],
  [
    'provider-admin',
    'microsoft-not-web',
    'AADSTS700084: The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which cannot be extended.',
  ],
  [
    'provider-admin',
    'microsoft-public-client',
    {
      error: 'invalid_client',
      error_description:
        "AADSTS700025: Client is public so neither 'client_assertion' nor 'client_secret' should be presented." +
        TRACE,
    },
  ],
  [
    'you',
    'microsoft-secret-missing',
    "A configuration issue is preventing authentication - check the error message from the server for details. Original exception: AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'." +
      TRACE,
  ],
  [
    'you',
    'microsoft-secret-wrong',
    'Client error: `POST https://login.microsoftonline.com/common/oauth2/v2.0/token` resulted in a `401 Unauthorized` response: {"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided. Ensure the secret being se (truncated...)',
  ],
  [
    'you',
    'microsoft-secret-wrong',
    "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '3e26c0ad-2d19-4b9b-a1b0-6ea3a1b5d7f1'.",
  ],
  [
    'you',
    'microsoft-secret-wrong',
    'AADSTS70002: Error validating credentials. AADSTS50012: Invalid client secret is provided.',
  ],
  [
    'provider-admin',
    'microsoft-secret-expired',
    "AADSTS7000222: The provided client secret keys for app '3e26c0ad-2d19-4b9b-a1b0-6ea3a1b5d7f1' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret",
  ],
  [
    'you',
    'microsoft-app-not-found',
    "AADSTS700016: Application with identifier '3e26c0ad-2d19-4b9b-a1b0-6ea3a1b5d7f1' was not found in the directory 'Contoso'. This can happen if the application has not been installed by the administrator of the tenant",
  ],
  ['you', 'microsoft-app-not-found', 'AADSTS90112: Application identifier is expected to be a GUID.'],
  [
    'provider-admin',
    'microsoft-app-disabled',
    "AADSTS7000112: Application '3e26c0ad-2d19-4b9b-a1b0-6ea3a1b5d7f1'(alerts) is disabled.",
  ],
  [
    'provider-admin',
    'microsoft-not-assigned',
    "AADSTS50105: Your administrator has configured the application alerts to block users unless they are specifically granted ('assigned') access to the application.",
  ],
  [
    'provider-admin',
    'microsoft-no-exchange',
    'AADSTS500011: The resource principal named https://outlook.office.com was not found in the tenant named Contoso.',
  ],
  [
    'provider-admin',
    'microsoft-no-exchange',
    "AADSTS650052: The app is trying to access a service '00000002-0000-0ff1-ce00-000000000000'(Office 365 Exchange Online) that your organization 'contoso.com' lacks a service principal for.",
  ],
  [
    'you',
    'microsoft-tenant-not-found',
    "AADSTS90002: Tenant 'contoso.onmicrosoft.co' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.",
  ],
  [
    'you',
    'microsoft-tenant-not-found',
    "AADSTS900023: Specified tenant identifier 'abc' is neither a valid DNS name, nor a valid external domain.",
  ],
  [
    'host-admin',
    'microsoft-other-cloud',
    "AADSTS90038: The specified tenant 'x' belongs to the National Cloud 'MicrosoftOnline.US'.",
  ],
  [
    'you',
    'microsoft-tenant-needed',
    "AADSTS50194: Application '3e26c0ad'(alerts) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such apps created after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant.",
  ],
  [
    'you',
    'microsoft-tenant-needed',
    "AADSTS9002332: Application '3e26c0ad'(alerts) is configured for use by Azure Active Directory users only. Please do not use the /consumers endpoint to serve this request.",
  ],
  [
    'you',
    'microsoft-tenant-needed',
    'AADSTS50059: No tenant-identifying information found in either the request or implied by any provided credentials.',
  ],
  [
    'you',
    'microsoft-account',
    "Selected user account does not exist in tenant 'Contoso' and cannot access the application '3e26c0ad' in that tenant. The account needs to be added as an external user in the tenant first.",
  ],
  [
    'you',
    'microsoft-personal-account',
    "AADSTS50020: User account 'ops@gmail.com' from identity provider 'live.com' does not exist in tenant 'Contoso'",
  ],
  [
    'you',
    'microsoft-account',
    'AADSTS50034: The user account {EmailHidden} does not exist in the contoso.com directory. To sign into this application, the account must be added to the directory.',
  ],
  [
    'you',
    'microsoft-app-not-found',
    'unauthorized_client: The client does not exist or is not enabled for consumers. If you are the application developer, configure a new application through the App Registrations in the Azure Portal',
  ],
  [
    'provider-admin',
    'microsoft-consent',
    `AADSTS65001: The user or administrator has not consented to use the application with ID '3e26c0ad-2d19-4b9b-a1b0-6ea3a1b5d7f1' named 'alerts'. Send an interactive authorization request for this user and resource.`,
  ],
  ['provider-admin', 'microsoft-consent', 'AADSTS90094: The grant requires admin permission.'],
  [
    'provider-admin',
    'microsoft-consent',
    'Need admin approval. alerts needs permission to access resources in your organization that only an admin can grant.',
  ],
  [
    'provider-admin',
    'microsoft-consent',
    "AADSTS650056: Misconfigured application. This could be due to one of the following: the client has not listed any permissions for 'Microsoft Graph'",
  ],
  [
    'provider-admin',
    'microsoft-resource-missing',
    "AADSTS650057: Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration.",
  ],
  [
    'you',
    'microsoft-declined',
    { error: 'access_denied', error_description: 'AADSTS65004: User declined to consent to access the app.' },
  ],
  [
    'you',
    'microsoft-expired',
    'sasl-xoauth2: TokenStore::Refresh: code=400, response={"error":"invalid_grant","error_description":"AADSTS700082: The refresh token has expired due to inactivity. The token was issued on 2022-01-03T09:39:41.5631952Z and was inactive for 90.00:00:00.\\r\\nTrace ID: dc41b3fa-a25b-4280-b500-cd8b8788a601\\r\\n',
  ],
  [
    'you',
    'microsoft-expired',
    'oauthlib.oauth2.rfc6749.errors.InvalidGrantError: (invalid_grant) AADSTS700082: The refresh token has expired due to inactivity.&nbsp;The token was issued on 2022-10-19T08:34:00.8536273Z',
  ],
  [
    'you',
    'microsoft-expired',
    { errorCode: 'invalid_grant', errorMessage: 'The refresh token has expired', errorNo: 700082 },
  ],
  [
    'you',
    'microsoft-expired',
    'AADSTS70008: The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.',
  ],
  [
    'you',
    'microsoft-revoked',
    'AADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password.',
  ],
  [
    'you',
    'microsoft-frequency',
    'AADSTS70043: The refresh token has expired or is invalid due to sign-in frequency checks by conditional access.',
  ],
  [
    'you',
    'microsoft-code-used',
    'AADSTS54005: OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
  ],
  [
    'host-admin',
    'microsoft-pkce',
    'AADSTS501481: The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  ],
  ['you', 'microsoft-grant', 'AADSTS70000: Provided grant is invalid or malformed.'],
  [
    'you',
    'microsoft-grant',
    'AADSTS70000: The request was denied because one or more scopes requested are unauthorized or expired. The user must first sign in and grant the client application access to the requested scope.',
  ],
  [
    'you',
    'microsoft-grant',
    {
      error: 'invalid_grant',
      error_description:
        'The user could not be authenticated as the grant is expired. The user must sign in again.',
    },
  ],
  [
    'you',
    'microsoft-grant',
    "XOAUTH2 authentication failed: xoauth2handler got: {u'error_uri': u'https://login.microsoftonline.com/error?code=9002313', u'error_description': u'AADSTS9002313: Invalid request. Request is malformed or invalid.\\r\\n', u'error': u'invalid_grant', u'error_codes': [9002313]}",
  ],
  [
    'you',
    'microsoft-mfa',
    "AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000002-0000-0ff1-ce00-000000000000'.",
  ],
  [
    'you',
    'microsoft-mfa',
    'AADSTS50079: Due to a configuration change made by your administrator, you must enroll in multi-factor authentication',
  ],
  [
    'provider-admin',
    'microsoft-conditional-access',
    'AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  ],
  [
    'provider-admin',
    'microsoft-conditional-access',
    'AADSTS530035: Access has been blocked by security defaults.',
  ],
  [
    'provider-admin',
    'microsoft-conditional-access',
    'AADSTS53000: Device is not in required device state: compliant.',
  ],
  ['provider-admin', 'microsoft-account-disabled', 'AADSTS50057: The user account is disabled.'],
  [
    'you',
    'microsoft-password',
    'AADSTS50126: Error validating credentials due to invalid username or password.',
  ],
  [
    'you',
    'microsoft-password',
    "AADSTS50053: The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
  ],
  [
    'host-admin',
    'microsoft-scope',
    `TokenStore::Refresh: code=400, response={"error":"invalid_request","error_description":"AADSTS900144: The request body must contain the following parameter: 'scope'.${TRACE}","error_codes":[900144]}`,
  ],
  [
    'host-admin',
    'microsoft-scope',
    'AADSTS28000: Provided value for the input parameter scope is not valid because it contains more than one resource. Scope https://outlook.office.com/SMTP.Send https://graph.microsoft.com/Mail.Send is not valid.',
  ],
  [
    'host-admin',
    'microsoft-scope',
    "AADSTS70011: The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope https://outlook.office365.com/.default https://outlook.office365.com/SMTP.Send is not valid.",
  ],
  [
    'host-admin',
    'microsoft-scope',
    'AADSTS28000: Provided value for the input parameter scope is not valid because it contains more than one resource. AADSTS700022',
  ],
  [
    'host-admin',
    'microsoft-scope',
    "AADSTS650053: The application 'alerts' asked for scope 'SMTP.SendAsApp' that doesn't exist on the resource '00000002-0000-0ff1-ce00-000000000000'.",
  ],
  [
    'host-admin',
    'microsoft-request',
    "AADSTS90014: The required field 'grant_type' is missing from the credential.",
  ],
  [
    'host-admin',
    'microsoft-loop',
    'AADSTS50196: The server terminated an operation because it encountered a client request loop.',
  ],
  ['provider', 'microsoft-busy', 'AADSTS90033: A transient error has occurred. Please try again.'],
  [
    'provider',
    'microsoft-busy',
    {
      error: 'temporarily_unavailable',
      error_description: 'AADSTS90055: TenantThrottlingError - There are too many incoming requests.',
    },
  ],
  [
    'you',
    'microsoft-interrupted',
    'AADSTS50058: A silent sign-in request was sent but no user is signed in.',
  ],
  [
    'provider-admin',
    'microsoft-tenant-blocked',
    'AADSTS5000225: This tenant has been blocked due to inactivity.',
  ],
  ['provider-admin', 'microsoft-other', 'AADSTS99999999: Something new.'],
];

export const GOOGLE: readonly Sample[] = [
  [
    'provider-admin',
    'google-redirect-uri',
    "Access blocked: This app's request is invalid. You can't sign in because this app sent an invalid request. Error 400: redirect_uri_mismatch",
  ],
  [
    'provider-admin',
    'google-redirect-uri',
    "You can’t sign in to this app because it doesn't comply with Google's OAuth 2.0 policy. If you're the app developer, register the redirect URI in the Google Cloud Console. Request details: redirect_uri=https://pve.example.com:8006",
  ],
  [
    'provider-admin',
    'google-redirect-uri',
    'Error: redirect_uri_mismatch The redirect URI in the request, https://example.com/callback, does not match the ones authorized for the OAuth client.',
  ],
  [
    'provider-admin',
    'google-redirect-uri',
    { error: 'redirect_uri_mismatch', error_description: 'Bad Request' },
  ],
  [
    'host-admin',
    'google-private-ip',
    'Access blocked: Authorization Error device_id and device_name are required for private IP: http://192.168.1.10:7171/oauth2/callback/google Learn more about this error Error 400: invalid_request',
  ],
  [
    'host-admin',
    'google-private-ip',
    "400. That's an error. Error: invalid_request Device_id and device_name are required for private IP: http://192.168.30.240/kanboard/?controller=OAuthController&amp;action=handler",
  ],
  [
    'host-admin',
    'google-redirect-uri-invalid',
    'Error 400: invalid_request Invalid parameter value for redirect_uri: Raw IP addresses not allowed: https://203.0.113.4/callback',
  ],
  [
    'host-admin',
    'google-redirect-uri-invalid',
    'Invalid Redirect: must end with a public top-level domain (such as .com or .org).',
  ],
  [
    'provider-admin',
    'google-internal-only',
    'Error 403: org_internal alerts is restricted to users within its organization.',
  ],
  [
    'provider-admin',
    'google-admin-policy',
    'Error 400: admin_policy_enforced Access to your account data is restricted by policies within your organization.',
  ],
  [
    'provider-admin',
    'google-admin-policy',
    "Access blocked: your institution's admin needs to review alerts",
  ],
  [
    'provider-admin',
    'google-testing',
    'Access blocked: scrypted.app has not completed the Google verification process. The app is currently being tested, and can only be accessed by developer-approved testers. Error 403: access_denied',
  ],
  ['provider-admin', 'google-testing', 'Error 403: access_denied'],
  ['you', 'google-unverified', 'Google hasn’t verified this app'],
  [
    'you',
    'google-embedded',
    "Error 403: disallowed_useragent You can't sign in from this screen because this app doesn't comply with Google's secure browsers policy.",
  ],
  ['provider-admin', 'google-client-deleted', 'Error 401: deleted_client The OAuth client was deleted.'],
  [
    'provider-admin',
    'google-client-disabled',
    { error: 'disabled_client', error_description: 'The OAuth client was disabled.' },
  ],
  [
    'you',
    'google-secret-wrong',
    `Code: unknown, Error: Error retrieving access token: b'{\\n "error": "invalid_client",\\n "error_description": "The provided client secret is invalid."\\n}'`,
  ],
  [
    'provider-admin',
    'google-client-type',
    { error: 'invalid_request', error_description: 'client_secret is missing.' },
  ],
  [
    'you',
    'google-client-not-found',
    'Error 401: invalid_client The OAuth client was not found. Request details: flowName=GeneralOAuthFlow',
  ],
  [
    'you',
    'client-id-missing',
    'Access blocked: Authorization Error Missing required parameter: client_id Error 400: invalid_request',
  ],
  [
    'provider-admin',
    'google-reauth',
    {
      error: 'invalid_grant',
      error_description: 'reauth related error (invalid_rapt)',
      error_uri: 'https://support.google.com/a/answer/9368756',
      error_subtype: 'invalid_rapt',
    },
  ],
  [
    'you',
    'google-revoked',
    { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' },
  ],
  [
    'you',
    'google-revoked',
    "google.auth.exceptions.RefreshError: ('invalid_grant: Token has been expired or revoked.', {'error': 'invalid_grant', 'error_description': 'Token has been expired or revoked.'})",
  ],
  ['you', 'google-revoked', 'oauth2: "invalid_grant" "Token has been revoked."'],
  [
    'provider-admin',
    'google-account',
    { error: 'invalid_grant', error_description: 'Account has been deleted' },
  ],
  [
    'host-admin',
    'google-code-damaged',
    { error: 'invalid_grant', error_description: 'Malformed auth code.' },
  ],
  ['you', 'google-code', '{"error": "invalid_grant", "error_description": "Bad Request"}'],
  ['host-admin', 'google-pkce', { error: 'invalid_grant', error_description: 'Missing code verifier.' }],
  [
    'host-admin',
    'google-scope',
    'Error 400: invalid_scope Some requested scopes were invalid. {valid=[openid], invalid=[gmail.send]}',
  ],
  [
    'you',
    'google-scope-missing',
    '403 Request had insufficient authentication scopes. [{"reason":"ACCESS_TOKEN_SCOPE_INSUFFICIENT"}]',
  ],
  [
    'provider-admin',
    'google-delegation',
    {
      error: 'unauthorized_client',
      error_description:
        'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
    },
  ],
  [
    'host-admin',
    'google-policy',
    "You can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy for keeping apps secure. Error 400: invalid_request",
  ],
  ['provider-admin', 'google-blocked', 'Access blocked: Authorization Error. Error 400: invalid_request'],
];

export const OAUTH2: readonly Sample[] = [
  ['you', 'access_denied', { error: 'access_denied' }],
  ['you', 'access_denied', 'https://pve.example.com:8006/?error=access_denied&state=abc'],
  ['you', 'invalid_client', { error: 'invalid_client', error_description: 'Unauthorized' }],
  ['you', 'invalid_grant', { error: 'invalid_grant' }],
  ['you', 'invalid_grant', 'Error: invalid_grant code: EAUTH command: AUTH XOAUTH2'],
  ['provider-admin', 'unauthorized_client', { error: 'unauthorized_client' }],
  ['host-admin', 'unsupported_grant_type', { error: 'unsupported_grant_type' }],
  ['host-admin', 'unsupported_grant_type', { error: 'unsupported_response_type' }],
  ['host-admin', 'invalid_scope', { error: 'invalid_scope' }],
  ['provider', 'temporarily_unavailable', { error: 'server_error' }],
  ['provider', 'temporarily_unavailable', { error: 'temporarily_unavailable' }],
  ['host-admin', 'invalid_request', { error: 'invalid_request' }],
  ['you', 'interaction_required', { error: 'login_required' }],
  [
    'host-admin',
    'access-token-expired',
    'WWW-Authenticate: Bearer error="invalid_token", error_description="The access token expired"',
  ],
  ['you', 'insufficient_scope', 'Bearer realm="example", error="insufficient_scope"'],
  ['you', 'no-refresh-token', 'Access token does not provide a refresh token'],
  ['host-admin', 'pkce', { error: 'invalid_grant', error_description: 'PKCE verification failed' }],
  [
    'provider-admin',
    'redirect-uri',
    { error: 'invalid_request', error_description: 'Invalid parameter: redirect_uri' },
  ],
];

export const SMTP: readonly Sample[] = [
  [
    'provider-admin',
    'smtp-auth-disabled',
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [MN2PR05CA0004.namprd05.prod.outlook.com 2023-09-12T20:59:57.214Z 08DBB276B7E699C4]',
  ],
  [
    'provider-admin',
    'smtp-auth-disabled',
    "smtplib.SMTPAuthenticationError: (535, b'5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. [AM0PR06CA0126.eurprd06.prod.outlook.com]')",
  ],
  [
    'provider-admin',
    'smtp-auth-disabled',
    { error: 'smtp', smtp: { code: 535, enhanced: '5.7.139', text: 'Authentication unsuccessful' } },
  ],
  [
    'you',
    'smtp-password-refused',
    '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [LO4P123CA0555.GBRP123.PROD.OUTLOOK.COM]',
  ],
  ['you', 'smtp-password-refused', '550 5.7.30 Basic authentication is not supported for Client Submission.'],
  [
    'provider-admin',
    'smtp-security-defaults',
    "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator.",
  ],
  [
    'provider-admin',
    'smtp-security-defaults',
    '535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator.',
  ],
  [
    'you',
    'smtp-microsoft-password',
    '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
  ],
  [
    'you',
    'smtp-xoauth2-microsoft',
    'postfix/smtp[17059]: 9BDCBA19EA: SASL authentication failed; server smtp.office365.com[40.99.150.50] said: 535 5.7.3 Authentication unsuccessful [FR3P281CA0094.DEUP281.PROD.OUTLOOK.COM]',
  ],
  [
    'you',
    'smtp-xoauth2-microsoft',
    'Expected response code 235 but got code "535", with message "535 5.7.3 Authentication unsuccessful [CHEP278.PROD.OUTLOOK.COM 2025-07-22T09:34:23.313Z]"',
  ],
  [
    'you',
    'smtp-xoauth2-microsoft',
    'MailKit.Security.AuthenticationException: 535: 5.7.3 Authentication unsuccessful [AM0PR06CA0126.eurprd06.prod.outlook.com 2024-02-14T14:50:26.590Z 08DC2D372B4C3DED]',
  ],
  [
    'you',
    'smtp-xoauth2-microsoft',
    {
      code: 'EAUTH',
      response: '535 5.7.3 Authentication unsuccessful',
      responseCode: 535,
      command: 'AUTH XOAUTH2',
    },
  ],
  [
    'you',
    'smtp-token-refused',
    'Error: Invalid login: 535-5.7.8 Username and Password not accepted. Learn more at\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials b3sm2891515lff.190 - gsmtp\n    at SMTPConnection._formatError',
  ],
  [
    'you',
    'smtp-token-refused',
    '535: 5.7.8 Username and Password not accepted. Learn more at 5.7.8  https://support.google.com/mail/?p=BadCredentials c7sm19648018pfp.164 - gsmtp',
  ],
  [
    'you',
    'smtp-token-refused',
    'S: 334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwuZ29vZ2xlLmNvbS8ifQ==',
  ],
  [
    'you',
    'smtp-token-refused',
    { smtp: { code: 334, text: '{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}' } },
  ],
  [
    'you',
    'smtp-token-refused',
    '535-5.7.1 Username and Password not accepted. Learn more at 535 5.7.1 http://support.google.com/mail/bin/answer.py?answer=14257',
  ],
  [
    'you',
    'smtp-app-password',
    '534-5.7.9 Application-specific password required. For more information, go to\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp',
  ],
  [
    'you',
    'smtp-web-login',
    '534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1> Please log in via your web browser and then try again.',
  ],
  [
    'you',
    'smtp-send-as',
    '554 5.2.252 SendAsDenied; delightgx46@outlook.com not allowed to send as security@sfb.com; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied',
  ],
  [
    'you',
    'smtp-send-as',
    "smtplib.SMTPDataError: (554, b'5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied;",
  ],
  [
    'you',
    'smtp-send-as',
    'Mailbox unavailable. The server response was: 5.7.60 SMTP; Client does not have permissions to send as this sender [MW2PR1901MB2155.namprd19.prod.outlook.com]',
  ],
  ['you', 'smtp-send-as', '550 5.7.1 Client does not have permissions to send as this sender'],
  [
    'you',
    'smtp-not-signed-in',
    'The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.57 Client not authenticated to send mail.',
  ],
  [
    'you',
    'smtp-not-signed-in',
    '530-5.7.0 Authentication Required. Learn more at 530 5.7.0 https://support.google.com/mail/?p=WantAuthError - gsmtp',
  ],
  ['you', 'smtp-starttls-first', '530 5.7.0 Must issue a STARTTLS command first. 8sm1234 - gsmtp'],
  ['you', 'smtp-starttls-first', '538 5.7.11 Encryption required for requested authentication mechanism'],
  [
    'you',
    'smtp-mechanism',
    '504 5.7.4 Unrecognized authentication type [AM0PR06CA0126.eurprd06.prod.outlook.com]',
  ],
  ['you', 'smtp-mechanism', 'smtplib.SMTPNotSupportedError: SMTP AUTH extension not supported by server.'],
  ['provider', 'smtp-too-many-logins', '454 4.7.0 Too many login attempts, please try again later. - gsmtp'],
  ['provider-admin', 'smtp-server-fault', '454 4.7.0 Temporary authentication failure'],
  ['provider', 'smtp-busy', '421 4.7.0 Temporary System Problem.  Try again later. - gsmtp'],
  ['provider', 'smtp-busy', '421 4.3.0 Temporary system problem'],
  ['provider', 'smtp-busy', '451 4.7.500 Server busy. Please try again later from [203.0.113.4].'],
  [
    'provider',
    'smtp-connections',
    '432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending for more information.',
  ],
  ['provider', 'smtp-limit', '550-5.4.5 Daily user sending limit exceeded. For more information on Gmail'],
  ['provider-admin', 'smtp-sender-blocked', '550 5.1.8 Access denied, bad outbound sender AS(42004)'],
  ['provider-admin', 'smtp-sender-blocked', '550 5.7.501 Service unavailable. Spam abuse detected.'],
  ['you', 'smtp-relay', '554 5.7.1 <user@example.com>: Relay access denied'],
  ['you', 'smtp-relay', 'Mailbox unavailable. The server response was: 5.7.1 Unable to relay'],
  [
    'you',
    'smtp-recipient',
    '550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient - gsmtp',
  ],
  [
    'you',
    'smtp-mailbox-full',
    "452-4.2.2 The recipient's inbox is out of storage space. 552 5.2.2 mailbox full",
  ],
  [
    'provider-admin',
    'smtp-authentication-of-domain',
    '550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.',
  ],
  ['you', 'smtp-login', 'javax.mail.AuthenticationFailedException: 535 authentication failed'],
  ['you', 'smtp-login', { code: 'EAUTH', message: 'Invalid login' }],
];

export const NETWORK: readonly Sample[] = [
  ['host-admin', 'incomplete-answer', { error: 'incomplete_answer' }],
  [
    'host-admin',
    'tls-untrusted',
    "{ Error: self signed certificate in certificate chain at TLSSocket.onConnectSecure (_tls_wrap.js:1055:34) code: 'ESOCKET', command: 'CONN' }",
  ],
  [
    'host-admin',
    'tls-untrusted',
    { code: 'SELF_SIGNED_CERT_IN_CHAIN', message: 'self-signed certificate in certificate chain' },
  ],
  [
    'host-admin',
    'tls-untrusted',
    'javax.mail.MessagingException: Could not convert socket to TLS; nested exception is: javax.net.ssl.SSLHandshakeException: sun.security.validator.ValidatorException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target',
  ],
  [
    'host-admin',
    'tls-untrusted',
    'The remote certificate is invalid according to the validation procedure: RemoteCertificateChainErrors',
  ],
  [
    'host-admin',
    'tls-untrusted',
    'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1129)',
  ],
  [
    'host-admin',
    'endpoint-certificate',
    'Post "https://oauth2.googleapis.com/token": x509: certificate signed by unknown authority',
  ],
  [
    'host-admin',
    'tls-untrusted',
    'curl: (60) SSL certificate problem: unable to get local issuer certificate',
  ],
  [
    'host-admin',
    'tls-untrusted',
    'stream_socket_enable_crypto(): SSL operation failed with code 1. OpenSSL Error messages: error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed',
  ],
  ['host-admin', 'tls-expired', 'certificate has expired CERT_HAS_EXPIRED'],
  [
    'host-admin',
    'tls-expired',
    'x509: certificate has expired or is not yet valid: current time 2026-01-01T00:00:00Z is after 2025-12-31',
  ],
  [
    'you',
    'tls-name',
    "Hostname/IP does not match certificate's altnames: Host: mail.example.com. is not in the cert's altnames: DNS:smtp.gmail.com",
  ],
  ['you', 'tls-name', 'x509: certificate is valid for smtp.gmail.com, not mail.example.com'],
  [
    'you',
    'tls-name',
    'java.security.cert.CertificateException: No subject alternative DNS name matching mail.example.com found.',
  ],
  [
    'you',
    'tls-name',
    "SSL: no alternative certificate subject name matches target host name 'mail.example.com'",
  ],
  [
    'you',
    'tls-mode',
    "{ [Error: 4488803776:error:1408F10B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/openssl/ssl/record/ssl3_record.c:252: ] code: 'ESOCKET', command: 'CONN' }",
  ],
  ['you', 'tls-mode', 'javax.net.ssl.SSLException: Unsupported or unrecognized SSL message'],
  ['you', 'tls-mode', 'tls: first record does not look like a TLS handshake'],
  ['you', 'tls-mode', 'The handshake failed due to an unexpected packet format.'],
  ['you', 'tls-mode', '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1123)'],
  [
    'you',
    'starttls-missing',
    'javax.mail.MessagingException: STARTTLS is required but host does not support STARTTLS',
  ],
  ['you', 'starttls-missing', 'smtplib.SMTPNotSupportedError: STARTTLS extension not supported by server.'],
  ['you', 'starttls-missing', 'Server does not support secure connections.'],
  ['provider-admin', 'tls-old-server', 'error:0A000102:SSL routines::unsupported protocol'],
  [
    'host-admin',
    'tls-version',
    'javax.net.ssl.SSLHandshakeException: Received fatal alert: handshake_failure',
  ],
  ['host-admin', 'tls-version', 'remote error: tls: handshake failure'],
  ['you', 'server-mistyped', 'Error: getaddrinfo ENOTFOUND smtp.gmial.com'],
  ['host-admin', 'dns-unavailable', 'java.net.UnknownHostException: smtp.office365.com'],
  ['host-admin', 'dns-not-found', 'socket.gaierror: [Errno -2] Name or service not known'],
  ['host-admin', 'endpoint-dns', 'No such host is known. (login.microsoftonline.com:443)'],
  ['host-admin', 'endpoint-dns', 'curl: (6) Could not resolve host: oauth2.googleapis.com'],
  ['host-admin', 'dns-unavailable', 'dial tcp: lookup smtp.gmail.com: no such host'],
  ['host-admin', 'dns-not-found', 'php_network_getaddresses: getaddrinfo failed: Name or service not known'],
  ['host-admin', 'dns-unavailable', 'Error: getaddrinfo EAI_AGAIN smtp.office365.com'],
  [
    'host-admin',
    'dns-unavailable',
    'dial tcp: lookup oauth2.googleapis.com on 127.0.0.53:53: server misbehaving',
  ],
  ['host-admin', 'dns-unavailable', 'socket.gaierror: [Errno -3] Temporary failure in name resolution'],
  ['you', 'server-local', 'connect ECONNREFUSED 127.0.0.1:587'],
  [
    'host-admin',
    'refused',
    'No connection could be made because the target machine actively refused it. 192.0.2.4:587',
  ],
  ['host-admin', 'refused', 'java.net.ConnectException: Connection refused (Connection refused)'],
  ['host-admin', 'refused', 'dial tcp 192.0.2.4:587: connect: connection refused'],
  ['host-admin', 'timeout', 'Error: connect ETIMEDOUT 142.250.27.108:465'],
  ['you', 'no-greeting', 'Error: Greeting never received code: ETIMEDOUT command: CONN'],
  [
    'host-admin',
    'timeout',
    "Couldn't connect to host, port: smtp.office365.com, 587; timeout -1; nested exception is: java.net.ConnectException: Connection timed out",
  ],
  ['host-admin', 'timeout', 'curl: (28) Operation timed out after 10001 milliseconds with 0 bytes received'],
  [
    'host-admin',
    'timeout',
    'A connection attempt failed because the connected party did not properly respond after a period of time',
  ],
  ['host-admin', 'timeout', 'context deadline exceeded (Client.Timeout exceeded while awaiting headers)'],
  ['host-admin', 'unreachable-ipv6', 'connect ENETUNREACH 2a00:1450:4013:c08::6d:465 - Local (:::0)'],
  ['host-admin', 'unreachable', 'OSError: [Errno 101] Network is unreachable'],
  ['host-admin', 'unreachable', 'java.net.NoRouteToHostException: No route to host'],
  ['you', 'reset', 'Error: read ECONNRESET at TLSWrap.onStreamRead'],
  ['you', 'reset', 'An existing connection was forcibly closed by the remote host.'],
  ['you', 'reset', 'smtplib.SMTPServerDisconnected: Connection unexpectedly closed'],
  ['you', 'reset', 'Error: socket hang up'],
  ['host-admin', 'proxy-login', 'Received HTTP code 407 from proxy after CONNECT'],
  ['host-admin', 'proxy-login', 'The remote server returned an error: (407) Proxy Authentication Required.'],
  ['host-admin', 'proxy', 'Unable to tunnel through proxy. Proxy returns "HTTP/1.1 403 Forbidden"'],
  [
    'host-admin',
    'proxy',
    'Post "https://oauth2.googleapis.com/token": proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: connection refused',
  ],
  ['host-admin', 'proxy', 'curl: (5) Could not resolve proxy: proxy.example.com'],
  ['host-admin', 'browser', 'TypeError: Failed to fetch'],
  ['host-admin', 'browser', 'NetworkError when attempting to fetch resource.'],
  ['host-admin', 'http-gateway', '502 Bad Gateway'],
  ['provider', 'http-unavailable', 'HTTP 503 Service Unavailable'],
  ['provider', 'too-many-requests', '429 Too Many Requests'],
  [
    'host-admin',
    'unreadable-answer',
    'SyntaxError: Unexpected token \'<\', "<!doctype "... is not valid JSON',
  ],
];
