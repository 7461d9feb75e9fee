import type { ExplanationId } from '../../../src/diagnosis/index.js';

/** What people quoted in public threads, in the wrappings in which they met it, by the explanation that fits. */
export const THREADS: Readonly<Partial<Record<ExplanationId, readonly string[]>>> = {
  'client-id-missing': [
    "The request body must contain the following parameter: 'client_id'.",
    'Error 400: invalid_request Missing required parameter: client_id',
  ],
  'microsoft-app-disabled': ["The service principal for resource 'x' is disabled."],
  'dns-not-found': [
    'Der Name oder der Dienst ist nicht bekannt',
    "Der Remotename konnte nicht aufgelöst werden: 'smtp.office365.com'",
  ],
  'dns-unavailable': [
    'curl: (6) Could not resolve host: smtp.gmail.com',
    'Temporärer Fehler bei der Namensauflösung',
    "Error: queryA ETIMEOUT smtp.office365.com code: 'EDNS', command: 'CONN'",
    'failed to send notification to email addresses: a@b.c: dial tcp: lookup smtp.qq.com: i/o timeout',
  ],
  'google-admin-policy': [
    'Fehler 400: admin_policy_enforced',
    'Error 403: access_not_configured. This app is blocked. Your organization has restricted access',
  ],
  'google-client-deleted': [
    'Access blocked: Authorization Error The OAuth client was deleted. Error 401: deleted_client',
  ],
  'google-out-of-band': [
    'The redirect URI in the request, urn:ietf:wg:oauth:2.0:oob, can only be used by a Client ID for native application. It is not allowed for the WEB client type. You can create a Client ID for native application at https://console.developers.google.com/apis/credentials',
  ],
  'google-client-type': [
    'Error 400: invalid_request Parameter not allowed for this message type: redirect_uri',
  ],
  'google-code': [
    "google.auth.exceptions.RefreshError: ('invalid_grant: Bad Request', {'error': 'invalid_grant', 'error_description': 'Bad Request'})",
  ],
  'google-embedded': [
    'Couldn’t sign you in. This browser or app may not be secure. Try using a different browser.',
  ],
  'google-internal-only': [
    'Error 403: org_internal This client is restricted to users within its organization.',
  ],
  'google-policy': [
    "Access blocked: Authorization Error\nYou can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy for keeping apps secure.\nRequest details: redirect_uri=http://10.0.0.5\nError 400: invalid_request",
  ],
  'google-reauth': [
    'oauth2: "invalid_grant" "reauth related error (invalid_rapt)" "https://support.google.com/a/answer/9368756"',
  ],
  'redirect-uri-insecure': [
    '400. That’s an error.\nError: redirect_uri_mismatch\nThe redirect URI in the request, http://www.example.com/?PsByFlag=PsGoogle, does not match the ones authorized for the OAuth client. Visit https://console.developers.google.com/apis/credentials/oauthclient/ to update the authorized redirect URIs.',
  ],
  'google-redirect-uri': [
    'Zugriff blockiert: Die Anfrage dieser App ist ungültig. Fehler 400: redirect_uri_mismatch',
  ],
  'google-scope-missing': [
    '{"error":{"code":403,"message":"Request had insufficient authentication scopes.","errors":[{"message":"Insufficient Permission","domain":"global","reason":"insufficientPermissions"}],"status":"PERMISSION_DENIED"}}',
  ],
  'google-testing': [
    'Zugriff blockiert: Alerts hat den Google-Überprüfungsprozess nicht abgeschlossen. Die App wird derzeit getestet und nur von Entwicklern genehmigte Tester haben Zugriff darauf. Fehler 403: access_denied',
  ],
  'google-unverified': [
    'Google hasn’t verified this app. The app is requesting access to sensitive info in your Google Account.',
  ],
  insufficient_scope: [
    'Warning: Scope has changed from "https://mail.google.com/" to "https://www.googleapis.com/auth/userinfo.email openid".',
    'WWW-Authenticate: Bearer error="insufficient_scope"',
  ],
  invalid_client: [
    '{"error":"unauthorized_client","error_description":"Invalid client or Invalid client credentials"}',
    '{"error":"invalid_client_credentials"}',
  ],
  invalid_grant: [
    "Error: invalid_grant code: 'EAUTH', command: 'AUTH XOAUTH2'",
    '{"error":"invalid_grant","error_description":"Token is not active"}',
    '{"error":"bad_verification_code","error_description":"Incorrect code"}',
    '{"error":"invalid_code"}',
    '{"error_description": "Code has expired", "error": "invalid_grant"}',
  ],
  invalid_scope: ['{"error":"invalid_scope"}'],
  'microsoft-account-disabled': [
    'AADSTS500341: The user account has been deleted from the 111 directory. To sign into this application, the account must be added to the directory.',
    'AADSTS500571: The guest user account is disabled.',
  ],
  'microsoft-app-not-found': [
    'IdentityProviderException: "invalid_request\nAADSTS90112: Application identifier is expected to be a GUID. Trace ID: 02cde8c3-be9e-45c0-b767-e4c211760100 Correlation ID: 271fa28c-34ce-473f-aaab-e84bfd32c2e8 Timestamp: 2024-08-01 17:44:37Z" at Azure.php line 492',
  ],
  'microsoft-assertion': ['AADSTS900384: JWT token failed signature validation.'],
  'microsoft-busy': [
    'AADSTS90055: The server has terminated the request because there were too many requests.',
    '{"error":"server_error","error_description":"AADSTS50000: There was an error issuing a token or an issue with our sign-in service."}',
  ],
  'microsoft-conditional-access': [
    'Your device is required to be managed to access this resource.',
    "Access has been blocked by your organization's policy.",
    'AADSTS135011: Device used during the authentication is disabled.',
    'You cannot access this right now. Your sign-in was successful but does not meet the criteria to access this resource. For example, you might be signing in from a browser, app, or location that is restricted by your admin.',
  ],
  'microsoft-consent': [
    'Need admin approval\nAlerts\nAlerts needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.',
    'Administratorgenehmigung erforderlich\nAlerts benötigt die Berechtigung für den Zugriff auf Ressourcen in Ihrer Organisation, die nur ein Administrator erteilen kann.',
    'AADSTS7000229: The client application 111 is missing service principal in the tenant Contoso. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119',
  ],
  'microsoft-declined': [
    'https://alerts.example.com/callback?error=access_denied&error_description=AADSTS65004%3a+User+declined+to+consent+to+access+the+app.%0d%0aTrace+ID%3a+02cde8c3-be9e-45c0-b767-e4c211760100%0d%0aCorrelation+ID%3a+271fa28c-34ce-473f-aaab-e84bfd32c2e8%0d%0aTimestamp%3a+2024-08-01+17%3a44%3a37Z&error_uri=https%3a%2f%2flogin.microsoftonline.com%2ferror%3fcode%3d65004&state=abc#',
  ],
  'microsoft-expired': ['AADSTS50089: Authentication failed due to flow token expired.'],
  'microsoft-federation': [
    "There's an issue with your federated Identity Provider.",
    "AADSTS90123: The token can't be issued because the identity or claim issuance provider denied the request.",
  ],
  'microsoft-frequency': [
    'AADSTS70044: The session has expired or is invalid due to sign-in frequency checks by Conditional Access.',
  ],
  'microsoft-other-tenant': ['AADSTS7000012: The grant was obtained for a different tenant.'],
  'microsoft-interrupted': [
    'AADSTS70037: Incorrect challenge response provided. Remote auth session denied.',
    'AADSTS50139: Session is invalid due to missing an external refresh token.',
    'AADSTS50192: Invalid request',
    'AADSTS9002341: User is required to permit SSO.',
  ],
  'microsoft-other': ['AADSTS999999: Some new failure.'],
  'microsoft-redirect-uri': [
    "Sign-in error code\n50011\nFailure reason\nThe {redirectTerm} '{replyAddress}' specified in the request does not match the {redirectTerm}s configured for the application '{identifier}'. Make sure the {redirectTerm} sent in the request matches one added to your application in the Azure portal.",
  ],
  'microsoft-redirect-uri-changed': [
    'AADSTS700009: Reply address must be provided when presenting an authorization code requested with an explicit reply address.',
  ],
  'microsoft-redirect-uri-invalid': [
    "AADSTS500116: The reply uri specified in the request is not a valid URL. Allowed formats are 'https', 'http' (localhost only)...",
    "AADSTS90102: 'redirect_uri' value must be a valid absolute URI.",
  ],
  'microsoft-scope': [
    "获取令牌失败: AADSTS70011: The provided value for the input parameter 'scope' is not valid. One or more scopes in 'offline_access https://graph.microsoft.com/Mail.Read https://outlook.office.com/IMAP.AccessAsUser.All' are not compatible with each other. Trace ID: 02cde8c3-be9e-45c0-b767-e4c211760100 Correlation ID: 271fa28c-34ce-473f-aaab-e84bfd32c2e8 Timestamp: 2024-08-01 17:44:37Z",
    'AADSTS28003: Provided value for the input parameter scope cannot be empty when requesting an access token using the provided authorization code.',
  ],
  'microsoft-secret-missing': [
    'error=invalid_client&error_description=AADSTS7000218%3a+The+request+body+must+contain+the+following+parameter%3a+%27client_assertion%27+or+%27client_secret%27.%0d%0aTrace+ID%3a+02cde8c3-be9e-45c0-b767-e4c211760100',
  ],
  'microsoft-tenant-needed': [
    'No tenant-identifying information found in either the request or implied by any provided credentials.',
    "AADSTS9002332: Application '111'(Alerts) is configured for use by Azure Active Directory users only. Please do not use the /consumers endpoint to serve this request.",
  ],
  'microsoft-tenant-not-found': [
    "AADSTS900023: Specified tenant identifier 'contoso' is neither a valid DNS name, nor a valid external domain. Trace ID: 02cde8c3-be9e-45c0-b767-e4c211760100 Correlation ID: 271fa28c-34ce-473f-aaab-e84bfd32c2e8 Timestamp: 2024-08-01 17:44:37Z",
  ],
  proxy: ['Error: Invalid response from proxy: 403'],
  'proxy-login': [
    'Error: tunneling socket could not be established, statusCode=407',
    'Invalid status code from proxy 407',
    'java.io.IOException: Unable to tunnel through proxy. Proxy returns "HTTP/1.1 407 Proxy Authentication Required"',
    'curl: (56) Received HTTP code 407 from proxy after CONNECT',
  ],
  'redirect-uri': ['We are sorry... Invalid parameter: redirect_uri', 'INVALID_REDIRECT_URI'],
  refused: [
    'connect: Verbindungsaufbau abgelehnt',
    'Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte',
    'Connection could not be established with host smtp.gmail.com [Connection refused #111]',
    'System.Net.Sockets.SocketException (10061): Connection refused',
    'dial tcp 10.0.0.1:25: connect: connection refused',
    'lettre: network error: Connection refused (os error 111)',
  ],
  reset: [
    'curl: (35) OpenSSL SSL_connect: Connection reset by peer in connection to smtp.gmail.com:465',
    'Die Verbindung wurde vom Kommunikationspartner zurückgesetzt',
    'Expected response code "220" but got an empty response.',
    'read tcp 10.0.0.4:48312->40.99.150.50:587: read: connection reset by peer',
    'Net::SMTP: Unexpected EOF on command channel',
  ],
  'smtp-app-password': ['535 5.7.90 Less secure app access is disabled'],
  'smtp-auth-disabled': [
    'Expected response code "235" but got code "535", with message "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [FR0P281CA0084.DEUP281.PROD.OUTLOOK.COM 2024-05-02T09:41:44.451Z 08DC69D9A2E1D4C5]"',
    'MailKit.Security.AuthenticationException: AuthenticationInvalidCredentials: 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information.',
  ],
  'smtp-auth-syntax': [
    'SMTP ERROR: AUTH command failed: 334 \nSMTP Error: Could not authenticate.\nCLIENT -> SERVER: QUIT\nSERVER -> CLIENT: 501 5.5.2 Cannot Decode response f76sm30036326wmd.15 - gsmtp',
    '555 5.5.2 Syntax error, cannot decode response. For more information, go to 555 5.5.2 https://support.google.com/a/answer/3221692 - gsmtp',
  ],
  'smtp-authentication-of-domain': [
    'status=bounced (host gmail-smtp-in.l.google.com said: 550-5.7.26 This mail has been blocked because the sender is unauthenticated.)',
    '550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of reject',
  ],
  'smtp-busy': [
    "smtplib.SMTPConnectError: (421, b'Service not available')",
    '421 4.3.0 Temporary System Problem. Try again later - gsmtp',
  ],
  'smtp-helo': [
    '550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)',
    '504 5.5.2 <pve>: Helo command rejected: need fully-qualified hostname',
  ],
  'smtp-ip-blocked': ['450 4.7.1 Client host rejected: cannot find your reverse hostname'],
  'smtp-login': [
    'relay=mail.example.com[52.5.7.3]:587 535 authentication failed',
    '535 Authentication failed: Bad username / password',
  ],
  'smtp-mailbox-full': ['552-5.2.2 The email account that you tried to reach is over quota.'],
  'sasl-plugin': ['postfix/smtp[123]: warning: SASL authentication failure: No worthy mechs found'],
  'smtp-mechanism': [
    'smtplib.SMTPException: No suitable authentication method found.',
    'cannot authenticate: XOAUTH2 authentication mechanism is not supported (curl: 67)',
  ],
  'smtp-not-signed-in': [
    '530 SMTP authentication is required.',
    '502 5.7.0 Please authenticate first',
    'MAIL FROM command failed,530 5.5.1 Authentication Required. Learn more at http://support.google.com/mail/bin/answer.py?answer=14257 - gsmtp',
    'Expected response code 250 but got code "530", with message "530 5.7.1 Authentication required"',
    'com.sun.mail.smtp.SMTPSendFailedException: 530 5.7.1 Authentication required',
    'MailKit.ServiceNotAuthenticatedException: The SmtpClient is not authenticated.',
    'curl: (55) MAIL failed: 530',
  ],
  'smtp-recipient': [
    "Error: No recipients defined code: 'EENVELOPE', command: 'API'",
    '550 5.4.1 All recipient addresses rejected : Access denied',
  ],
  'smtp-sequence': ['503 5.5.1 EHLO/HELO first. - gsmtp'],
  'smtp-protocol': ['502 5.5.1 Command not implemented'],
  'smtp-relay': [
    '553 Relaying disallowed as alerts@example.com',
    '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
  ],
  'smtp-security-defaults': [
    'Error: Invalid login: 535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator. [AM0PR04CA0001.eurprd04.prod.outlook.com]',
    "535 5.7.139 Authentication unsuccessful, your organization's configuration doesn't allow this authentication. Contact your administrator",
  ],
  'smtp-send-as': [
    'gomail: could not send email 1: 550 5.7.60 SMTP; Client does not have permissions to send as this sender',
    '553 5.7.1 <a@example.com>: Sender address rejected: not owned by user b@example.com',
    '554 5.2.252 SendAsDenied; a@b.com not allowed to send as c@d.com',
    '550 5.7.0 From address is not one of your addresses',
  ],
  'smtp-sender-blocked': ['550 5.7.501 Access denied, spam abuse detected'],
  'smtp-starttls-first': ['451 5.7.3 STARTTLS is required to send mail [AM0]'],
  'smtp-token-refused': [
    '2016-02-15 11:42:47 SERVER -> CLIENT: 220 smtp.gmail.com ESMTP 7sm10895420igt.6 - gsmtp\nCLIENT -> SERVER: EHLO localhost\nSERVER -> CLIENT: 250-smtp.gmail.com at your service, [1.2.3.4]250-SIZE 35882577250-8BITMIME250-STARTTLS250-ENHANCEDSTATUSCODES250-PIPELINING250 SMTPUTF8\nCLIENT -> SERVER: STARTTLS\nSERVER -> CLIENT: 220 2.0.0 Ready to start TLS\nCLIENT -> SERVER: EHLO localhost\nSERVER -> CLIENT: 250-smtp.gmail.com at your service, [1.2.3.4]250-SIZE 35882577250-8BITMIME250-AUTH LOGIN PLAIN XOAUTH2 PLAIN-CLIENTTOKEN OAUTHBEARER XOAUTH250-ENHANCEDSTATUSCODES250-PIPELINING250 SMTPUTF8\nCLIENT -> SERVER: AUTH XOAUTH2 dXNlcj1hbGVydHNAZXhhbXBsZS5jb20BYXV0aD1CZWFyZXIgeWEyOS52UUpUSTdRdG4xcHRmZzNIN3pRSmJMYndnNThUQzNPZUJpcUhJMDMzTXRfWEFyOVc4bGpvAQE=\nSERVER -> CLIENT: 334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwuZ29vZ2xlLmNvbS8ifQ==\nSMTP ERROR: AUTH command failed: 334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwuZ29vZ2xlLmNvbS8ifQ==\nSMTP Error: Could not authenticate.\nCLIENT -> SERVER: QUIT\nSERVER -> CLIENT: 535-5.7.8 Username and Password not accepted. Learn more at535 5.7.8 https://support.google.com/mail/answer/14257 7sm10895420igt.6 - gsmtp\nSMTP ERROR: QUIT command failed: 535-5.7.8 Username and Password not accepted.',
    'Failed to authenticate on SMTP server with username "xxxxxxx" using the following authenticators: "LOGIN", "PLAIN", "XOAUTH2". Authenticator "LOGIN" returned "Expected response code "235" but got code "535", with message "535-5.7.8 Username and Password not accepted. Learn more at\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials y18 - gsmtp".".',
    "smtplib.SMTPAuthenticationError: (334, b'eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwuZ29vZ2xlLmNvbS8ifQ==')",
    'MailKit.Security.AuthenticationException: 535: 5.7.8 Username and Password not accepted. Learn more at 5.7.8 https://support.google.com/mail/?p=BadCredentials',
    'msmtp: authentication failed (method OAUTHBEARER)\nmsmtp: server message: 535-5.7.8 Username and Password not accepted. For more information, go to\nmsmtp: server message: 535 5.7.8  https://support.google.com/mail/?p=BadCredentials\nmsmtp: could not send mail (account default from /etc/msmtprc)',
    '535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials 5b1f17b1804b1-4 - gsmtp',
  ],
  'smtp-too-many-logins': [
    '454 4.7.0 Cannot authenticate due to temporary system problem. Try again later. - gsmtp',
  ],
  'smtp-web-login': [
    '535-5.7.1 Please log in with your web browser and then try again. Learn more at 535 5.7.1 https://support.google.com/mail/bin/answer.py?answer=78754',
    "{ [Error: Invalid login]\n  code: 'EAUTH',\n  response: '534-5.7.14 <https://accounts.google.com/ContinueSignIn?sarp=1&scc=1&plt=AKgnsbsU7\\n534-5.7.14 dEj7-Fvjl_ymo> Please log in via your web browser and\\n534-5.7.14 then try again.\\n534-5.7.14  Learn more at\\n534 5.7.14  https://support.google.com/mail/answer/78754 o77 - gsmtp',\n  responseCode: 534 }",
  ],
  'smtp-xoauth2-microsoft': [],
  'starttls-missing': [
    'TLS required but neither TLS or STARTTLS are in use.',
    'jakarta.mail.MessagingException: STARTTLS is required but host does not support STARTTLS',
    'status=deferred (TLS is required, but was not offered by host relay.example.com[10.0.0.1])',
  ],
  'state-mismatch': [
    'oauthlib.oauth2.rfc6749.errors.MismatchingStateError: (mismatching_state) CSRF Warning! State not equal in request and response.',
  ],
  'browser-cors': [
    "Access to fetch at 'https://desk.example.com/api/token' from origin 'https://www.example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
  ],
  'browser-exchange': [
    "Access to fetch at 'https://login.microsoftonline.com/common/oauth2/v2.0/token' from origin 'https://crm.example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://accounts.google.com/o/oauth2/v2/auth?response_type=code. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing).',
  ],
  'browser-csp': [
    "Refused to send form data to 'https://login.microsoftonline.com/' because it violates the following Content Security Policy directive: \"form-action 'self'\".",
    "Content-Security-Policy: The page’s settings blocked the loading of a resource (connect-src) at https://oauth2.googleapis.com/token because it violates the following directive: “connect-src 'self'”",
  ],
  'browser-frame': [
    "Refused to display 'https://accounts.google.com/' in a frame because it set 'X-Frame-Options' to 'deny'.",
    'To protect your security, accounts.google.com will not allow Firefox to display the page if another site has embedded it.',
    'login.microsoftonline.com refused to connect.',
  ],
  'browser-cookies': [
    'Your browser is currently set to block cookies. You need to allow cookies to use this service.',
    'Cookie “session” has been rejected because it is in a cross-site context and its “SameSite” is “Lax” or “Strict”.',
  ],
  'browser-extension': [
    'accounts.google.com is blocked. Requests to the server have been blocked by an extension. ERR_BLOCKED_BY_CLIENT',
  ],
  'browser-mixed-content': [
    "Mixed Content: The page at 'https://desk.example.com/mail' was loaded over HTTPS, but requested an insecure resource 'http://desk.example.com/api'. This request has been blocked.",
  ],
  'browser-no-tls': [
    'An error occurred during a connection to desk.example.com:8080. SSL received a record that exceeded the maximum permissible length. Error code: SSL_ERROR_RX_RECORD_TOO_LONG',
  ],
  'browser-certificate': ['Your connection is not private. NET::ERR_CERT_AUTHORITY_INVALID'],
  'browser-opener': ['Cross-Origin-Opener-Policy policy would block the window.closed call.'],
  'browser-popup': [
    '[GSI_LOGGER]: Failed to open popup window on url: https://accounts.google.com/o/oauth2/v2/auth. Maybe blocked by the browser?',
  ],
  'browser-unsuitable': [
    'The browser you’re using doesn’t support JavaScript, or has JavaScript turned off.',
  ],
  'product-database': [
    'SQLSTATE[HY000]: General error: 8 attempt to write a readonly database',
    'database is locked',
    'FATAL: password authentication failed for user "postgres"',
    'kombu.exceptions.OperationalError: [Errno 111] Connection refused',
  ],
  'page-expired': [
    '419 Page Expired',
    'django.core.signing.SignatureExpired: Signature age 1204.33 > 600 seconds',
  ],
  'token-command': ["msmtp: cannot read output of '/usr/local/bin/oama access relay@example.com'"],
  'scope-changed': [
    'Warning: Scope has changed from "https://mail.google.com/" to "https://mail.google.com/ openid".',
  ],
  'browser-unreachable': [
    'This site can’t be reached. pve.example.com took too long to respond. ERR_CONNECTION_TIMED_OUT',
  ],
  timeout: [
    'Die Wartezeit für die Verbindung ist abgelaufen',
    "Error: Connection timeout code: 'ETIMEDOUT', command: 'CONN'",
    'status=deferred (connect to smtp.office365.com[52.97.1.2]:587: Connection timed out)',
    'msmtp: network read error: Connection timed out',
  ],
  'tls-mode': [
    'Connection Test Failed! Here is what we got instead:\n1\n[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:847)',
  ],
  'tls-name': [
    "Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: Host: localhost. is not in the cert's altnames: DNS:smtp.gmail.com",
    'schannel: SNI or certificate check failed: SEC_E_WRONG_PRINCIPAL (0x80090322) - The target principal name is incorrect.',
    'tls: failed to verify certificate: x509: certificate is valid for *.prod.outlook.com, not mail.example.com',
    'OpenSSL::SSL::SSLError: hostname "smtp.example.com" does not match the server certificate',
  ],
  'tls-invalid': [
    'Das Remotezertifikat ist laut Validierungsverfahren ungültig.',
    'System.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure.',
  ],
  'tls-untrusted': [
    'Unable to connect with STARTTLS: stream_socket_enable_crypto(): SSL operation failed with code 1. OpenSSL Error messages: error:0A000086:SSL routines::certificate verify failed',
    'The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.',
    'schannel: SEC_E_UNTRUSTED_ROOT (0x80090325) - The certificate chain was issued by an authority that is not trusted.',
    'x509: failed to load system roots and no roots provided',
    'status=deferred (Server certificate not verified)',
  ],
  'tls-failed': ['Unable to connect with STARTTLS.'],
  'tls-version': [
    'The message received was unexpected or badly formatted. (SEC_E_ILLEGAL_MESSAGE 0x80090326)',
    'status=deferred (Cannot start TLS: handshake failure)',
    'AADSTS1002016: You are using TLS version 1.0, 1.1 and/or 3DES cipher which are deprecated to improve the security posture of Azure AD.',
  ],
  unreachable: [
    'Keine Route zum Zielrechner',
    'Das Netzwerk ist nicht erreichbar',
    'Errno::EHOSTUNREACH: No route to host - connect(2) for "smtp.gmail.com" port 587',
  ],
  'not-connected': ['Die Verbindung mit dem Remoteserver kann nicht hergestellt werden.'],
  'smtp-from-empty': ['msmtp: envelope-from address missing'],
  'endpoint-unreachable': [
    "TypeError: fetch failed cause: ConnectTimeoutError: Connect Timeout Error (attempted address: oauth2.googleapis.com:443, timeout: 10000ms) code: 'UND_ERR_CONNECT_TIMEOUT'",
  ],
  'smtp-intercepted': [
    "Connection failed. Error #2: stream_socket_enable_crypto(): Peer certificate CN=`*.server.example.net' did not match expected CN=`smtp.gmail.com'",
  ],
  'endpoint-certificate': [
    'cURL error 60: SSL certificate problem: unable to get local issuer certificate (see https://curl.haxx.se/libcurl/c/libcurl-errors.html) for https://oauth2.googleapis.com/token',
  ],
  'smtp-microsoft-password': [
    'Error: Invalid login: 535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. [BN9PR03CA0001.namprd03.prod.outlook.com]',
  ],
  'smtp-credentials-missing': [
    'jakarta.mail.AuthenticationFailedException: failed to connect, no password specified?',
  ],
  'server-mistyped': [
    'javax.mail.MessagingException: Unknown SMTP host: smtp.ofice365.com; nested exception is: java.net.UnknownHostException: smtp.ofice365.com',
  ],
  'server-local': [
    'AggregateError [ECONNREFUSED]: connect ECONNREFUSED ::1:587 connect ECONNREFUSED 127.0.0.1:587',
  ],
};
