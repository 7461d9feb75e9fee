import type { ExplanationId } from '../../../src/diagnosis/index.js';

/**
 * What mail libraries of many languages, the providers and mail servers say, by the explanation that fits. Names,
 * addresses and IDs are replaced.
 */
export const SAMPLES: Readonly<Partial<Record<ExplanationId, readonly string[]>>> = {
  'not-signed-in': [
    '{"error":"not_signed_in","error_description":"Authorize first: there is no sign-in to send with."}',
  ],
  'microsoft-redirect-uri': [
    'AADSTS50011: The redirect URI specified in the request does not match the redirect URIs configured for the application. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal.',
    'AADSTS500113: No reply address is registered for the application.',
    'AADSTS900971: No reply address provided.',
    "invalid_request: The provided value for the input parameter 'redirect_uri' is not valid. The expected value is a URI which matches a redirect URI registered for this client application.",
  ],
  'microsoft-redirect-uri-changed': [
    "AADSTS500112: The reply address 'http://x/cb' does not match the reply address 'https://x/cb' provided when requesting Authorization code.",
  ],
  'microsoft-account': [
    "AADSTS50020: User account 'a@b.de' from identity provider 'https://sts.windows.net/xx/' does not exist in tenant 'Contoso' and cannot access the application 'x'(x) in that tenant.",
    'AADSTS50034: To sign into this application, the account must be added to the contoso.com directory.',
    'AADSTS500208: The domain is not a valid login domain for the account type.',
    "You can't sign in here with a personal account. Use your work or school account instead.",
    "That Microsoft account doesn't exist. Enter a different account or get a new one.",
    "We couldn't find an account with that username.",
  ],
  'microsoft-password': [
    'AADSTS50053: IdsLocked - account is locked because the user tried to sign in too many times with an incorrect user ID or password.',
    'AADSTS50055: The password is expired.',
  ],
  'microsoft-account-disabled': [
    'AADSTS50057: The user account is disabled. The account has been disabled by an administrator.',
  ],
  'microsoft-interrupted': [
    "AADSTS50058: A silent sign-in request was sent but no user is signed in. The cookies used to represent the user's session were not sent in the request to Azure AD.",
    "AADSTS50140: This error occurred due to 'Keep me signed in' interrupt when the user was signing-in.",
    'AADSTS165000: Invalid Request: The user session context is missing',
  ],
  'microsoft-tenant-needed': [
    'AADSTS50059: No tenant-identifying information found in either the request or implied by any provided credentials.',
    'AADSTS50128: Invalid domain name - No tenant-identifying information found in either the request or implied by any provided credentials.',
    'AADSTS9002331: Application is configured for use by Microsoft Account users only. Please use the /consumers endpoint to serve this request.',
    'AADSTS90019: No tenant-identifying information found in either the request or implied by any provided credentials.',
  ],
  'microsoft-mfa': [
    'AADSTS50072: User needs to enroll in multi-factor authentication (interactive).',
    'AADSTS50074: Strong Authentication is required.',
    'AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access',
    'AADSTS50158: External security challenge not satisfied. User will be redirected to another page or authentication provider',
    'AADSTS53004: The user needs to complete the Multi-factor authentication registration process before accessing this content. ProofUpBlockedDueToRisk',
    'AADSTS500121: Authentication failed during strong authentication request.',
  ],
  'microsoft-frequency': [
    'AADSTS50078: Presented multi-factor authentication has expired due to policies configured by your administrator',
  ],
  'microsoft-not-assigned': [
    "AADSTS50105: The signed in user 'a@b.c' is not assigned to a role for the application",
  ],
  'microsoft-conditional-access': [
    'AADSTS50129: Device is not workplace joined. Workplace join is required to register the device.',
    'AADSTS50131: Device is not in required device state.',
    'AADSTS530032: Access has been blocked by Conditional Access policies because Tenant security policy',
    'AADSTS700003: Device object was not found in the tenant',
    "AADSTS500212: NotAllowedByOutboundPolicyTenant - The user's administrator has set an outbound access policy that doesn't allow access to the resource tenant.",
  ],
  'microsoft-revoked': [
    'AADSTS50133: The session is not valid due to password expiration or recent password change.',
  ],
  'microsoft-assertion': [
    'AADSTS500131: Assertion audience does not match the Client app presenting the assertion.',
    'AADSTS500133: Assertion is not within its valid time range.',
    'AADSTS50013: Assertion failed signature validation.',
    'AADSTS700027: Client assertion contains an invalid signature. The key was not found.',
    'The clock on the machine is skewed: AADSTS700024: Client assertion is not within its valid time range.',
  ],
  'microsoft-first-party': [
    'AADSTS65002: Consent between first party application and first party resource must be configured via preauthorization',
  ],
  'microsoft-consent': [
    'The user or administrator has not consented to use the application',
    "AADSTS65005: Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration.",
    "AADSTS65006: The application's requested permissions are invalid or out of date.",
    'AADSTS90097: An error has occurred during admin consent processing.',
    'AADSTS90095: Admin consent is required for the permissions requested by this application.',
    "AADSTS90008: The user or administrator has not consented to use the application with ID 'x'. This happened because application is misconfigured: it must require access to Windows Azure Active Directory by specifying at least 'Sign in and read user profile' permission.",
    "Approval required. This app requires your admin's approval to: ",
  ],
  'microsoft-app-not-found': [
    'unauthorized_client: The client does not exist or is not enabled for consumers. If you are the application developer, configure a new application through the App Registrations in the Azure Portal at https://go.microsoft.com/fwlink/?linkid=2083908.',
    "AADSTS70001: Application with identifier 'x' was not found in the directory Contoso",
  ],
  'microsoft-request': [
    'AADSTS70003: UnsupportedGrantType - The app returned an unsupported grant type.',
    'AADSTS900561: The endpoint only accepts POST requests. Received a GET request.',
    "AADSTS90014: The required field 'scope' is missing from the credential. Ensure that you have all the necessary parameters for the login request.",
    "AADSTS240002: Input id_token cannot be used as 'urn:ietf:params:oauth:grant-type:jwt-bearer' grant.",
    "AADSTS90023: Cross-origin token redemption is permitted only for the 'Single-Page Application'.",
  ],
  'microsoft-secret-missing': [
    "AADSTS7000216: 'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
  ],
  'microsoft-grant': ['AADSTS9002313: Invalid request. Request is malformed or invalid.'],
  'microsoft-tenant-blocked': [
    'AADSTS5000224: We are sorry, this resource is not available. If you are seeing this message by mistake, please contact Microsoft support.',
  ],
  'microsoft-other-cloud': ['AADSTS900382: Confidential Client is not supported in Cross Cloud request.'],
  'microsoft-no-exchange': [
    'AADSTS650051: The application needs access to a service(\\"\\") that your organization does not have. ',
  ],
  'microsoft-scope': [
    "invalid_scope: The provided value for the input parameter 'scope' is not valid. The scope 'https://outlook.office.com/SMTP.Send offline_access' is not configured for this tenant",
  ],
  invalid_client: ['The provided client secret is not valid'],
  'microsoft-app-disabled': [
    "AADSTS500014: The service principal for resource 'https://outlook.office365.com' is disabled.",
  ],
  'microsoft-federation': [
    'MSIS9604: An error occurred. The authorization server was not able to fulfill the request.',
  ],
  unauthorized_client: ['Error 401: unauthorized_client You are not authorized to access this resource'],
  'google-origin': ['Error 400: origin_mismatch', 'Error 401: invalid_client no registered origin'],
  'google-scope-not-allowed': [
    'Error 403: restricted_client This app is not authorized to use the requested scopes',
    'Error 400: invalid_scope Some requested scopes cannot be shown: [https://mail.google.com/]',
  ],
  'google-code': [
    'oauth2: cannot fetch token: 400 Bad Request Response: { "error": "invalid_grant", "error_description": "Bad Request" }',
  ],
  'google-account': ['invalid_grant: Account has been deleted'],
  'clock-skew': [
    'invalid_grant: Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.',
  ],
  'google-reauth': [
    '{"error":"invalid_grant","error_description":"reauth related error (rapt_required)","error_subtype":"rapt_required"}',
  ],
  'google-app-blocked': [
    'This app is blocked. This app tried to access sensitive info in your Google Account. To keep your account safe, Google blocked this access.',
  ],
  'google-client-disabled': [
    'Sign in with Google temporarily disabled for this app. This app has not been verified yet by Google in order to use Google Sign In.',
  ],
  'google-admin-policy': [
    "Access blocked: Authorization Error. Error 400: access_not_configured. Your organization's administrator has not configured access to this app",
    'Access to your account data is restricted by policies within your organization. Please contact the administrator of your organization for more information. Error 400: admin_policy_enforced',
  ],
  'google-client-not-found': ['Error 401: invalid_client The OAuth client was not found.'],
  'google-client-type': [
    "Error 400: invalid_request Custom scheme URIs are not allowed for 'WEB' client type.",
    'Custom URI scheme is not enabled for your Android client.',
  ],
  invalid_request: ['Error 400: invalid_request Missing required parameter: redirect_uri'],
  'google-redirect-uri-invalid': [
    'Invalid Redirect: must use a domain that is a valid top private domain.',
    'Invalid Redirect: must use either http or https as the scheme.',
    'Invalid Redirect: you are using a sensitive scheme (https required)',
  ],
  'google-no-gmail': [
    'failedPrecondition: Mail service not enabled',
    '{"error":"invalid_grant","error_description":"Invalid email or User ID"}',
  ],
  'google-unauthorized-client': ['{"error":"unauthorized_client","error_description":"Unauthorized"}'],
  invalid_token: [
    '{"code":401,"message":"Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential."}',
  ],
  'smtp-auth-disabled': [
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information.',
  ],
  'smtp-security-defaults': [
    '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect or the user is locked by security defaults',
    "535 5.7.139 Authentication unsuccessful, the organization configuration doesn't allow this authentication request.",
  ],
  'smtp-xoauth2-microsoft': [
    'SASL authentication failed; cannot authenticate to server smtp.office365.com[192.0.2.34]: bad protocol / cancel',
    'BAD User is authenticated but not connected.',
    'permanent error (535): 5.7.3 Authentication unsuccessful [PA7P264CA0408.FRAP264.PROD.OUTLOOK.COM]',
  ],
  'smtp-password-refused': [
    '5.7.139 Authentication unsuccessful, basic authentication is disabled.',
    '550 5.7.30 Basic authentication is not supported for Client Submission.',
  ],
  'smtp-busy': [
    '451 4.7.0 Temporary server error. Please try again later. PRX4',
    '451 4.4.0 Primary target IP address responded with: "421 4.4.1 Connection timed out."',
    '421 4.3.2 Service not active',
    '450 4.2.0 <x>: Recipient address rejected: Greylisted',
  ],
  'smtp-too-many-logins': ['454 4.7.0 Too many login attempts, please try again later. gsmtp'],
  'smtp-rate': ['450 4.2.1 The user you are trying to contact is receiving mail too quickly.'],
  'smtp-connections': ['432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded'],
  'smtp-recipient-limit': [
    '452 4.5.3 Too many recipients',
    '452-4.5.3 Domain policy size per transaction exceeded',
  ],
  'smtp-limit': [
    "554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; Failed to process message due to a permanent exception with message The message can't be submitted because the sender's submission quota was exceeded",
    "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
    '421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address',
  ],
  'smtp-send-as': [
    '554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; Failed to process message due to a permanent exception with message Cannot submit message.',
    '553 5.7.1 <x@y>: Sender address rejected: not owned by user z',
    '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
    'com.sun.mail.smtp.SMTPSendFailedException: 554 5.2.252 SendAsDenied; a@b not allowed to send as c@d',
  ],
  'smtp-tenant-untrusted': [
    '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653',
  ],
  'smtp-account-unverified': [
    '554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; Failed to process message due to a permanent exception with message WASCL UserAction verdict is not None. Actual verdict is Suspend, ShowTierUpgrade. OutboundSpamException',
  ],
  'smtp-size': [
    '552 5.3.4 Message size exceeds fixed maximum message size',
    "552-5.2.3 Your message exceeded Google's message size limits.",
  ],
  'smtp-helo': [
    '501 5.5.4 Invalid domain name',
    '421-4.7.0 Try again later, closing connection. (EHLO) gsmtp',
    '550 5.7.1 HELO/EHLO rejected',
    "smtplib.SMTPHeloError: (501, b'5.5.4 Invalid domain name')",
  ],
  'microsoft-risky-address': [
    'Sign-in was blocked because it came from an IP address with malicious activity.',
  ],
  'microsoft-public-client': ["AADSTS90023: Public clients can't send a client secret."],
  'microsoft-public-flow': [
    "The provided client is not supported for this feature. The client application must be marked as 'mobile.'",
  ],
  'microsoft-scope-app-only': [
    'AADSTS1002012: The provided value for scope is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier',
  ],
  'microsoft-page': ["Sorry, but we're having trouble signing you in."],
  'api-person-missing': ['/me request is only valid with delegated authentication flow.'],
  'api-down': [
    '{"error":{"code":"ErrorInternalServerTransientError"}}',
    '{"error":{"code":"serviceNotAvailable"}}',
  ],
  'api-user': [
    '{"error":{"code":"Request_ResourceNotFound","message":"Resource x does not exist or one of its queried reference-property objects are not present."}}',
  ],
  'smtp-loop': [
    '550 5.4.14 Hop count exceeded - possible mail loop ATTR34',
    '554 5.6.0 Message exceeded 50 hops, this may indicate a mail loop.',
  ],
  'smtp-forwarding': ['550 5.7.520 Access denied, Your organization does not allow external forwarding.'],
  'smtp-service-permission': [
    "554 Access denied: User 'arn:aws:iam::1:user/x' is not authorized to perform 'ses:SendRawEmail' on resource",
  ],
  'smtp-format': ['554 5.6.0 Mail message is malformed. Not accepted.'],
  'smtp-no-service': ['554 No SMTP service here'],
  'smtp-content': ['550 5.6.2 Conversion is required but prohibited'],
  'smtp-routing': ['550 5.4.4 Unable to route'],
  'smtp-google-relay': [
    "550-5.7.1 Invalid credentials for relay [203.0.113.4]. The IP address you've registered in your Workspace SMTP Relay service doesn't match the domain",
  ],
  'smtp-relay': [],
  'smtp-authentication-of-domain': [
    "550 5.7.515 Access denied, sending domain EXAMPLE.COM doesn't meet the required authentication level.",
  ],
  'smtp-starttls-first': [
    '530 5.7.0 Must issue a STARTTLS command first',
    '451 5.7.3 STARTTLS is required to send mail',
    'unencrypted connection',
  ],
  'smtp-not-signed-in': [
    '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM',
    '530 5.7.1 Client was not authenticated',
    '550 5.7.1 Unauthenticated senders not allowed',
    "smtplib.SMTPSenderRefused: (530, b'5.7.0 Authentication Required. For more information, go to\\n5.7.0  https://support.google.com/mail/?p=WantAuthError', 'x@y.z')",
    'System.Net.Mail.SmtpException: The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.0 Authentication Required.',
  ],
  'smtp-session-limit': ['421 4.4.2 Connection dropped due to SocketError'],
  'microsoft-resource-missing': [
    "AADSTS650057: Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration. Client app ID: x(alerts). Resource value from request: https://outlook.office.com. Resource app ID: 00000002-0000-0ff1-ce00-000000000000.",
  ],
  'smtp-attachment': [
    '552-5.7.0 This message was blocked because its content presents a potential security issue.',
  ],
  'sasl-plugin': [
    'SASL authentication failed; cannot authenticate to server smtp.office365.com: no mechanism available',
  ],
  'smtp-mechanism': [
    '504 5.7.4 Unrecognized authentication type',
    '503 5.5.1 Error: authentication not enabled',
    'com.sun.mail: No authentication mechanisms supported by both server and client',
    'Net::SMTP auth: server does not support XOAUTH2',
    "smtp: server doesn't support AUTH",
    'internal client error: No compatible authentication mechanism was found',
  ],
  'smtp-auth-syntax': [
    '500 5.3.3 Command unrecognized: "XOAUTH2"',
    '501 5.5.4 Invalid arguments. cannot decode AUTH parameter',
    '501 5.5.2 Cannot Decode response 4-20020a',
  ],
  'smtp-token-refused': [
    'msmtp: authentication failed (method XOAUTH2)',
    '334 eyJzdGF0dXMiOiI0MDEiLCJzY2hlbWVzIjoiYmVhcmVyIG1hYyIsInNjb3BlIjoiaHR0cHM6Ly9tYWlsLmdvb2dsZS5jb20vIn0K',
    "smtplib.SMTPAuthenticationError: (535, b'5.7.8 Username and Password not accepted. For more information, go to\\n5.7.8  https://support.google.com/mail/?p=BadCredentials')",
  ],
  'smtp-app-password': ['535-5.7.8 Application-specific password required'],
  'smtp-web-login': [
    '534-5.7.9 Please log in with your web browser and then try again',
    '534-5.7.14 <https://accounts.google.com/signin/continue?...> Please log in via your web browser and then try again. Learn more at https://support.google.com/mail/answer/78754',
  ],
  'smtp-recipient': [
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    '553 5.1.3 The recipient address <x> is not a valid RFC 5321 address',
    '550 5.4.1 Recipient address rejected: Access denied. AS(201806281)',
    "smtplib.SMTPRecipientsRefused: {'x@y': (550, b'5.1.1 <x@y>: Recipient address rejected: User unknown')}",
    'javax.mail.SendFailedException: Invalid Addresses; nested exception is: com.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 User unknown',
    'Error: No recipients defined code: EENVELOPE',
  ],
  'smtp-sender-invalid': [
    '550 5.1.8 <a@example.invalid>: Sender address rejected: Domain not found',
    '501 5.1.7 Invalid address',
  ],
  'smtp-spam': ['550-5.7.1 [203.0.113.4] Gmail has detected that this message is likely unsolicited mail.'],
  'smtp-mailbox-full': ['452 4.2.2 The email account that you tried to reach is over quota'],
  'smtp-account-disabled': [
    '525 5.7.13 User account disabled',
    '554 5.2.0 STOREDRV.Deliver.Exception:AccountDisabledException.MapiExceptionAccountDisabled; Failed to process message due to a permanent exception',
  ],
  'smtp-recipient-restricted': ['550 5.7.124 RESOLVER.RST.SenderNotInAllowedSendersList'],
  'tls-invalid': ['The remote certificate was rejected by the provided RemoteCertificateValidationCallback.'],
  'tls-ca-file': ['curl: (77) error setting certificate verify locations'],
  'tls-untrusted': [
    'PHP Warning: stream_socket_enable_crypto(): SSL operation failed with code 1. OpenSSL Error messages: error:14090086:SSL routines:ssl3_get_server_certificate:certificate verify failed',
    'tls: failed to verify certificate: x509: certificate signed by unknown authority',
    'invalid peer certificate: UnknownIssuer',
    'SSL connect attempt failed error:0A000086:SSL routines::certificate verify failed',
    'curl: (60) schannel: CertGetCertificateChain trust error CERT_TRUST_IS_UNTRUSTED_ROOT',
    'Error: unable to verify the first certificate code: UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception. ---> AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: PartialChain',
    'OpenSSL::SSL::SSLError: SSL_connect returned=1 errno=0 state=error: certificate verify failed (unable to get local issuer certificate)',
  ],
  'tls-mode': [
    'D00DC346187F0000:error:0A00010B:SSL routines:tls_validate_record_header:wrong version number:../../deps/openssl/openssl/ssl/record/methods/tlsany_meth.c:77:',
    'MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection. When connecting to an SMTP service, port 587 is typically reserved for plain-text connections. If you intended to connect to SMTP on the SSL port, try connecting to port 465 instead. ---> System.Security.Authentication.AuthenticationException: Cannot determine the frame size or a corrupted frame was received.',
    'ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1129)',
    'lettre::transport::smtp::Error { kind: Network, source: Custom { kind: InvalidData, error: CorruptMessage } }',
    'received corrupt message of type InvalidContentType',
    'SSL connect attempt failed error:0A00010B:SSL routines::wrong version number',
    'Error: write EPROTO error:100000f7:SSL routines:OPENSSL_internal:WRONG_VERSION_NUMBER',
  ],
  'starttls-missing': [
    '500 unrecognized command STARTTLS',
    'System.NotSupportedException: The SMTP server does not support the STARTTLS extension.',
    'curl: (64) Requested SSL level failed',
  ],
  'tls-name': [
    "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'mail.example.com'. (_ssl.c:1129)",
    "ssl.SSLCertVerificationError: certificate verify failed: IP address mismatch, certificate is not valid for '192.0.2.1'",
    "x509: cannot validate certificate for 192.0.2.1 because it doesn't contain any IP SANs",
    'x509: certificate relies on legacy Common Name field, use SANs instead',
    'invalid peer certificate: NotValidForName',
    'invalid peer certificate: certificate not valid for name "mail.example.com"; certificate is only valid for DnsName("smtp.gmail.com")',
    'SSL connect attempt failed: hostname verification failed',
    'The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch',
    'OpenSSL::SSL::SSLError: hostname "mail.example.com" does not match the server certificate',
  ],
  refused: [
    'SMTP ERROR: Failed to connect to server: Connection refused (111)',
    'ConnectionRefusedError: [Errno 111] Connection refused',
    'ConnectionRefusedError: [WinError 10061] No connection could be made because the target machine actively refused it',
    'tcp connect error: Connection refused (os error 111)',
    "com.sun.mail.util.MailConnectException: Couldn't connect to host, port: smtp.example.com, 25; timeout -1;\n  nested exception is:\n\tjava.net.ConnectException: Connection refused: connect",
  ],
  timeout: [
    'SMTP ERROR: Failed to connect to server: Connection timed out (110)',
    'TimeoutError: [Errno 110] Connection timed out',
    'TimeoutError: [WinError 10060] A connection attempt failed because the connected party did not properly respond',
    'dial tcp 142.250.1.1:587: i/o timeout',
    'dial tcp 142.250.1.1:587: connect: connection timed out',
    'Net::SMTP: Timeout at /usr/share/perl',
    'curl: (28) Failed to connect to smtp.office365.com port 587 after 130000 ms: Connection timed out',
    'Error: Connection timeout at SMTPConnection._formatError code: ETIMEDOUT command: CONN',
    'TypeError: fetch failed ConnectTimeoutError: Connect Timeout Error UND_ERR_CONNECT_TIMEOUT',
    'System.Net.Sockets.SocketException (110): Connection timed out',
    'System.Net.Mail.SmtpException: The operation has timed out.',
    'Net::OpenTimeout: execution expired',
  ],
  unreachable: [
    'SMTP ERROR: Failed to connect to server: Network is unreachable (101)',
    'System.Net.Sockets.SocketException (113): No route to host',
  ],
  'permission-network': ['SMTP ERROR: Failed to connect to server: Permission denied (13)'],
  'smtp-login': [
    'Net::SMTPAuthenticationError: 535 5.7.8 Error: authentication failed:',
    '535 5.7.8 Error: authentication failed: (reason unavailable)',
    'NO AUTHENTICATE failed.',
    'SMTP Error: Could not authenticate.',
    'curl: (67) Login denied',
  ],
  'dns-unavailable': [
    'Unexpected error: [Errno -3] Try again',
    'Connection: opening to smtp.gmail.com:587 php_network_getaddresses: getaddrinfo failed: Name or service not known',
    'dial tcp: lookup smtp.gmail.com on 10.0.0.1:53: no such host',
    'php_network_getaddresses: getaddrinfo for smtp.gmail.com failed: Temporary failure in name resolution',
    'System.Net.Http.HttpRequestException: Resource temporarily unavailable (login.microsoftonline.com:443)',
  ],
  'dns-not-found': [
    'socket.gaierror: [Errno 11001] getaddrinfo failed',
    'System.Net.Sockets.SocketException (11001): No such host is known.',
  ],
  reset: [
    'ssl.SSLEOFError: EOF occurred in violation of protocol (_ssl.c:997)',
    'smtplib.SMTPServerDisconnected: please run connect() first',
    'read tcp 10.0.0.2:1->142.250.1.1:587: read: connection reset by peer',
    'EOF',
    'curl: (56) Recv failure: Connection reset by peer',
    'curl: (52) Empty reply from server',
    'javax.mail.MessagingException: [EOF]',
    'org.eclipse.angus.mail.smtp.SMTPSendFailedException: [EOF]',
    'Error: Connection closed unexpectedly',
    'TypeError: fetch failed cause: SocketError: other side closed UND_ERR_SOCKET',
    'System.IO.IOException: Unable to read data from the transport connection: An existing connection was forcibly closed by the remote host.',
    'MailKit.Net.Smtp.SmtpProtocolException: The SMTP server has unexpectedly disconnected.',
  ],
  'tls-expired': [
    'java.security.cert.CertificateException: PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed',

    'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:1129)',
    'x509: certificate has expired or is not yet valid',
    'invalid peer certificate: Expired',
  ],
  proxy: [
    "requests.exceptions.ProxyError: HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded (Caused by ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 403 Forbidden')))",
    'curl: (56) CONNECT tunnel failed, response 403',
    'curl: (7) Failed to connect to proxy.example.com port 3128: Connection refused via proxy',
  ],
  'proxy-login': [
    'tunneling socket could not be established, statusCode=407',
    'OSError: Tunnel connection failed: 407 Proxy Authentication Required',
    'curl: (56) CONNECT tunnel failed, response 407',
  ],
  'no-refresh-token': [
    'oauth2: token expired and refresh token is not set',
    "Error: Can't create new access token for user",
  ],
  'tls-version': [
    '421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2.',
    'curl: (35) error:0A000410:SSL routines::sslv3 alert handshake failure',
    'javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)',
    'Error: write EPROTO 140735:error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure',
    'System.Net.WebException: The request was aborted: Could not create SSL/TLS secure channel.',
  ],
  'not-connected': [
    'System.Net.Mail.SmtpException: Failure sending mail. ---> System.Net.WebException: Unable to connect to the remote server',
  ],
  storage: [
    "EACCES: permission denied, open '/var/lib/app/ops-mail.json'",
    'ENOSPC: no space left on device, write',
  ],
  'smtp-ip-blocked': [
    "550-5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers",
  ],
  'smtp-refused': ['SMTP Error: data not accepted.'],
  insufficient_scope: ['Not enough permission to access: Missing required scope'],
  'google-wrong-account': ['Error 400: invalid_request Missing required parameter: response_type'],
  'endpoint-certificate': [
    "requests.exceptions.SSLError: HTTPSConnectionPool(host='oauth2.googleapis.com', port=443): Max retries exceeded with url: /token (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate in certificate chain')))",
    "500 Can't connect to login.microsoftonline.com:443 (certificate verify failed)",
  ],
  'smtp-intercepted': [
    "PHP: stream_socket_enable_crypto(): Peer certificate CN=`*.hoster.example' did not match expected CN=`smtp.gmail.com'",
  ],
  'endpoint-unreachable': ["500 Can't connect to oauth2.googleapis.com:443 (Connection refused)"],
  'endpoint-dns': [
    "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded with url: /x (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f>: Failed to establish a new connection: [Errno -2] Name or service not known'))",
    'error sending request for url (https://oauth2.googleapis.com/token): error trying to connect: dns error: failed to lookup address information: Name or service not known',
    "500 Can't connect to oauth2.googleapis.com:443 (Name or service not known)",
    'TypeError: fetch failed cause: Error: getaddrinfo ENOTFOUND login.microsoftonline.com',
  ],
  'microsoft-personal-account': [
    "AADSTS90072: User account 'x' from identity provider 'live.com' does not exist in tenant 'Microsoft' and cannot access the application",
  ],
  'microsoft-response-type': ["AADSTS700054: response_type 'id_token' is not enabled for the application."],
  'smtp-microsoft-password': [
    '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. [AM0PR...]',
  ],
  'smtp-credentials-missing': [
    'javax.mail.AuthenticationFailedException: failed to connect, no password specified?',
    'Error: Missing credentials for "PLAIN"',
  ],
  'server-mistyped': ["Net::SMTP: Bad hostname 'smtp.gmial.com'", 'Error: queryA ENOTFOUND smtp.gmial.com'],
  'smtp-connect-or-login': [
    'SMTP connect() failed. https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting',
  ],
  'smtp-server-fault': ['454 4.7.0 Temporary authentication failure [host]'],
  'tls-certificate-form': [
    'SMTP error: Connection error: invalid peer certificate: Other(OtherError(UnsupportedCertVersion))',
  ],
  'tls-revocation': [
    "MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection. The server's SSL certificate could not be validated for the following reasons: • The server certificate has the following errors: • unable to get certificate CRL",
    'schannel: next InitializeSecurityContext failed: Unknown error (0x80092012) - The revocation function was unable to check revocation for the certificate.',
  ],
  'tls-failed': [
    'Connection error: Connection error: tls handshake eof',
    'Could not encrypt connection',
    'Error sending email. handshake error',
    'swaks: *** TLS startup failed (connect(): error:00000000:lib(0):func(0):reason(0))',
  ],
  'smtp-passes-on': [
    'Oct 24 09:08:15 dev postfix/smtp[69929]: < smtp.office365.com[1.2.3.4]:587: 530 5.7.57 Client not authenticated to send mail. [US2P278CA0034.US7P278.PROD.OUTLOOK.COM 2024-10-24',
  ],
  'tls-old-server': ['[SSL: DH_KEY_TOO_SMALL] dh key too small (_ssl.c:1007)'],
  'server-port': [
    'dial tcp 172.253.112.108:425: i/o timeout',
    "Couldn't connect to host, port: smtp-legacy.office365.com, 465; timeout -1 java.net.ConnectException: Connection timed out",
  ],
  'tls-twice': ['SMTP connection error: Connection already using TLS'],
  'server-log-tls': ['TLS error on connection from localhost [127.0.0.1] (SSL_accept): timed out'],
  'smtp-wrong-region': ['451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35.'],
  'no-greeting': [
    'Net::ReadTimeout with #<TCPSocket:(closed)>',
    'Could not connect to SMTP host: smtp.gmail.com, port: 465, response: -1',
    'Cannot connect to server. (SMTP response is 0 length)',
  ],
};
