import type { Vocabulary } from './vocabulary.js';

/**
 * What mail libraries and programs say themselves: smtplib, aiosmtplib, nodemailer, emailjs, PHPMailer, Symfony, Laminas,
 * Net::SMTP, mail, go-mail, gomail, lettre, Jakarta Mail, Commons Email, System.Net.Mail, MailKit, Indy, mailer of Dart,
 * gen_smtp, Bamboo, curl, msmtp, mutt, swaks, libetpan, Camel, Postfix, Exim, Sendmail, qmail, ESP-Mail-Client, CDO, Outlook.
 */
export const mail: Vocabulary = {
  exact: 48,
  says: {
    'smtp-login': [
      'Invalid private key|authorization grant is invalid, expired, or revoked|API key is invalid|API key not valid|invalid API key|API key not found|"Key not found"|SignatureDoesNotMatch|InvalidClientTokenId|security token included in the request is invalid|auth_failed|authorization.failed|Incorrect username / password|missing user name|missing secret phrase|no_credentials',
      'User login failed|Password login failed|sasl_username but no sasl_password|A password is necessary for|A user is necessary for|Password command failed|Username command failed',
      'Bad authentication response from server|Authentication cancelled|transport error code was 0x80040217|could not login with username|login was refused|login refused|AUTH rejected|authorization failed to server',
      'Failed to authenticate on SMTP server|SASL authentication failed; … said: 535|cannot authenticate to server|set_id=|Incorrect authentication data|Wrong username or password|Username or password is not correct',
      'No authentication type succeeded|generic failure|Authenticate your account|Invalid user or password|invalid username/password|Bad login or password|login credentials … incorrect|SMTP login failed',
      'The username and password … not accepted|unable to login|Unable to log in|account name or password is incorrect|password … is incorrect',
    ],
    'smtp-credentials-missing': [
      'failed to connect, no password specified|failed to connect, no user name specified|Password is not set|User is not set|Missing credentials for "PLAIN"|Missing credentials for "LOGIN"|Please fill the "Username" field|Please fill the "Password" field',
    ],
    'smtp-auth-syntax': ['Invalid gs2-header|malformed gs2'],
    'smtp-mechanism': [
      'available mechanisms do not fulfill requirements|Requested auth method not available',
      'before HELO/EHLO|is not allowed at this stage|Failed to find an authenticator supported|Unknown authentication method|unknown authentication mechanism|wrong auth type|no authenticator for mechanism|no authenticator of the server',
      ':missing_requirement, … :auth|missing_requirement … ,auth|SASL Mechanism not supported|EIdSASLNotSupported|EIdSASLNotReady|Authentication method not ready|find a usable authentication method|use a secure authentication method',
      "not able to detect a supported authentication|Auth not attempted|did not advertise authentication|Authentication is not supported|does not support authentication|doesn't support AUTH|AUTH extension not supported|AUTH extension is not supported",
      'No suitable authentication method found|No compatible authentication mechanism|No authentication mechanisms supported|no form of authorization supported|no AUTH advertised|offered no supported AUTH mechanisms|offered null AUTH mechanism list',
      'no compatible authentication mechanisms|no supported authentication|No auth types supported|authentication method is not supported|Missing handler for auth method|mechanism … not supported by server',
      'requested authentication method … is not supported|No known authentication mechanisms|OAuth2.0 log in was disabled|does not support LOGIN / PLAIN / XOAUTH2|authentication protocol is not supported|requested authentication type … not|LOGIN disabled on this server',
      'authentication mechanism … not offered|unsupported AUTH type|authentication type … not supported|No authentication method available|does not support … authentication.',
    ],
    'smtp-from-empty': [
      'determine the sender of the message|SMTP From address may not be blank|EmptyFromAddressError|"From" field is absent|missing source address|From address required|A from address must be specified|No sender has been specified|No From header provided',
      '"sendmail_from" not set|A sender (Return-Path, Sender or From) required|no FROM address set|no from address|From string required|No valid sender Email existed|Sender must be provided|from address was empty|sender address is missing|must specify a sender',
      'Cannot send message without a sender|"SendUsing" configuration value is invalid|sender address … not set|No sender address|From field is empty|from parameter is missing|missing From|From is required|need a sender address',
    ],
    'smtp-sender-invalid': [
      'Invalid From header|Send header sender failed|rejected the sender address|Mail FROM rejected|from_rejected|sender was rejected|SMTPSenderFailedException|sender address … rejected by the server|Mail sender rejection|MAIL failed: 501|From address is invalid|Invalid sender|Failed to set sender',
      'failed to parse "From" address|SMTPSenderRefused|MAIL FROM command failed|(From): |invalid "from" address|invalid from address|sender rejected',
    ],
    'smtp-recipient': [
      "mailbox doesn't exist|verify address|address could not be verified|RCPT request unsuccessful|RCPT command failed|RCPT TO failed",
      'missing destination address|NilRecipientsError|At least one receiver address|at least one recipient|A recipient must be specified|No recipients have been specified|No recipient addresses|no RCPT TO addresses set|SMTP To address may not be blank|No recipients defined',
      'all recipients were rejected|Unable to send to all recipients|Send header recipient failed|No valid recipient Email existed|rejected one or more recipient|to_rejected|RCPT TO rejected|SMTPRecipientsRefused|SMTPRecipientRefused|SMTPAddressFailedException',
      'recipient address … not accepted by the server|SendFailedException: Invalid Addresses|no mailbox here by that name|delivery to one or more recipients failed|Failed to add recipient|Invalid recipient|EIdEMailParseError|no valid addresses in recipient list|must provide at least one recipient',
      'Recipients must be provided|No recipient headers provided|Mail recipient rejection|RCPT failed: 55|unknown user: "|Unrouteable address|Recipient address rejected: User unknown|user doesn\'t have a|Your message to … cannot be delivered|recipient list is empty',
      'To field is empty|to parameter is missing|recipient … is not a valid|recipient … does not exist|No recipient|bad destination mailbox|destination mailbox address',
    ],
    'smtp-address': [
      "AddressException|not in the form required for an e-mail address|Invalid email address|missing '@'|Missing final '@domain'|no angle-addr|Local address contains|Domain contains illegal|Illegal character in|Invalid address:|does not comply with addr-spec|Error Parsing email",
      'specified string is not … e-mail address|not a valid email address|non-ASCII characters not supported in local-part',
    ],
    'smtp-refused': [
      'email rejected|mail rejected by|message rejected by|Datainnhold ikke akseptert',
      "did not accept the mail|does not accept mail data|the server refuses to send|transport error code was 0x800ccc6f|DATA command rejected|Mail rejected:|data_rejected|Message submission error|SMTP server didn't accept the data|Data command rejected",
    ],
    'smtp-size': [
      'Message size larger than allowed|exceeds size limit|ErrorMessageSizeExceeded|exceeds the maximum supported size|Message too large|message file too big|message size exceeds|size of the message … exceeds|Request Entity Too Large … sendMail',
    ],
    'smtp-helo': [
      'accept EHLO or HELO|EHLO command failed: 501|Syntax: HELO hostname|Syntax: EHLO hostname|Helo command rejected|refused our HELO|HELO/EHLO argument|Syntactically invalid HELO|Syntactically invalid EHLO|Invalid HELO|greeting domain … rejected',
    ],
    'smtp-other-service': [
      'sent an invalid reply|get initial OK message|greeting failed|Invalid SMTP status code|Invalid SMTP syntax in server response|Unable to parse SMTP response|Malformed SMTP response|short response: HTTP|Weird server reply|Unterminated server response',
      'unrecognized greeting|invalid response from server|invalid server response|not an SMTP server|invalid SMTP response|bad greeting|Got … when expecting 220|expected 220|SmtpNoGreetingException',
    ],
    'smtp-loop': ['loops back to myself'],
    'tls-untrusted': ['STARTTLS failed (code: 220|TLS inspection|SSL inspection|TLS interception'],
    'smtp-relay': [
      'allowed rcpthosts|relay not permitted|Relaying denied|not permitted to relay|Relay access denied|we do not relay|relaying prohibited|relay denied',
    ],
    'smtp-not-signed-in': [
      'may require authentication|server requires authentication|requires SMTP authentication|needs authentication|authentication is required by the',
      'MAIL failed: 530|ServiceNotAuthenticatedException|SmtpClient is not authenticated|while in auth state|Authentication Required|no auth info found|without authentication',
    ],
    'smtp-starttls-first': [
      'SmtpUnsecureException|credentials over an insecure connection|unencrypted connection|over a non-TLS connection|Plaintext authentication disallowed|plaintext authentication disabled|refusing to send credentials|secure connection is required before',
    ],
    'smtp-server-fault': ['TLS … not available due to temporary|STARTTLS command failed: 454'],
    configuration: [
      'Authentication server requested but not set',
      'variable is not set. Defaulting to a blank string|references an undefined environment variable|couldn\'t find key … in Secret|couldn\'t find key … in ConfigMap|CreateContainerConfigError|secret " … " not found',
      'UriFormatException|Invalid URI|MalformedURLException|hostname could not be parsed|ERR_INVALID_URL|port out of range|ERR_SOCKET_BAD_PORT|invalid SSL_version|unknown SSL version|invalid TLS security level|URISyntaxException',
      'Configuration set does not exist|no_relay|SMTP host was not specified|no auth info … password maps|smtp_sasl_password_maps|no usable password map|fatal: no SASL authentication mechanisms|open database … No such file|no configuration file available|Find valid hostname for mail session|no implicit conversion of',
      'mailer DSN|unsupported scheme for mailer|default mailer … not|No transports found|must have at least one transport|transport does not exist|A text or an HTML part|Missing a transport|unknown mail driver|Mail driver … not supported|Mailer … is not defined|sendmail_path is not configured',
      'smtp or smtp_port is not configured|host not set|port not set|Invalid SMTP URL|account … not found in|No SMTP server defined|no mail server configured|mail server is not configured|mail host … not configured|No port provided|No hostname provided|Missing input parameter',
    ],
    storage: [
      'cannot stat … Permission denied|Cannot open … Permission denied|open … sasl_passwd.db: Permission denied|fatal: open … Permission denied|insecure permissions|must be readable only by|unable to write … token|token cache … permission',
    ],
    'product-incomplete': [
      'Broken pipe … sendmail.rb|To use SSL please install|please install the|is not installed|you need to install|npm install|pip install|composer require|apt-get install|apk add|DLL not found|Unable to load DLL|Unable to load shared library|cannot open shared object file',
      'função mail|mailfunctie|メール関数|mail 함수|post funksjon|e-postfunktion|Funcția mail|функцію mail|mail function',
      'not supported or disabled in libcurl|not found built-in in this libcurl|is not compiled in|No SSL support included|SSL module is not available|{:not_started, :ssl}|{not_started,ssl}|TLS engine is unavailable|advertised, and locally unavailable|Could not load SSL library|requires SASL',
      "requires MIME::Base64|Unsupported SSL Library|sendmail: not found|Unable to locate … perl module|Can't locate … in @INC|library … not found|No provider for smtp|could not load the Qt|TLS initialization failed|unsupported feature … TLS|HttpClient component is not installed|php_openssl",
    ],
    'product-crash': [
      'character mapping must return integer|Data too long for column|Data truncated for column|value too long for type character|Uncaught TypeError|bad_return_value|function_clause|badmatch|badarg',
    ],
    'clock-skew': [
      'Jwt used before|ID token used too early|Signature expired:|RequestTimeTooSkewed|Signature not yet current|Device time was not set|NTP server time|time synching timed out|issued in the future|iat … in the future|Token used too early',
    ],
    proxy: [
      "Proxy handshake error|proxy failure|Malformed reply from SOCKS|SOCKS server general failure|SOCKS … request rejected|Can't complete SOCKS|Cannot connect to proxy|Can not make proxy connection|proxy server … refused|socks-proxy",
    ],
    'smtp-busy': ['internal error … outgoing|server has reported an internal error|EX_TEMPFAIL'],
    'mail-failed': ['Send body failed|All transports failed|An error happened during SMTP session'],
  },
};

/** Programs that say of a fault of their own as little as if the server were at fault: Cyrus SASL without a plugin, Oracle, Graph. */
export const plugins: Vocabulary = {
  exact: 51,
  says: {
    'sasl-plugin': [
      "Unable to find a callback|No worthy mechs|Couldn't find mech|no mechanism available|sasl_client_add_plugin|_sasl_plugin_load failed|failed for plugname",
    ],
    'http-gateway': [
      'http.log.error … dial tcp|while connecting to upstream|No server is available to handle this request|no live upstreams|upstream prematurely closed',
    ],
    interaction_required: ['Continuous access evaluation|TokenIssuedBeforeRevocationTimestamp'],
    'too-many-requests': [
      'ApplicationThrottled|TooManyRequests|activityLimitReached|userRateLimitExceeded|rateLimitExceeded|Too many concurrent requests',
    ],
    'product-incomplete': [
      'No authenticators available|Not provider of jakarta.mail|OAuthTokenProvider, PHPMailer',
    ],
    'smtp-token-refused': ['bad protocol / cancel'],
    'smtp-auth-syntax': ['Auth command already specified|AUTH command already issued'],
    configuration: ['sasl-xoauth2: Exception during init|sasl-xoauth2: … config'],
    browser: ['localhost refused to connect|callback URL is not reachable|redirect URI is not reachable'],
    'permission-network': ['ORA-24247|network access denied by access control list'],
    'not-connected': [
      'ORA-29278: SMTP transient error: 421|server not found or refused connection|firewall drops|firewall blocks|blocked by the firewall|blocked by a firewall',
    ],
    'tls-version': ['ORA-28860'],
    'smtp-format': [
      'ErrorMimeContentInvalid|ErrorMimeContentInvalidBase64String|Invalid value for ByteString|RFC822 payload message string|RequestBodyRead|UnableToDeserializePostBody|Unable to read JSON request payload|ErrorInvalidRequest … body',
    ],
  },
};
