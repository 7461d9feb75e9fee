import type { Table } from '../explanation.js';

/** What a callback says that found no `code` in its address. */
const NO_CODE =
  /(?:no|missing|without(?: an?)?|empty|absent) (?:oauth2? |auth |the )?(?:["'`]?code["'`]?|(?:authori[sz]ation|auth|oauth)[ _-]?code)(?: (?:parameter|query|value|param|grant))?(?: (?:was |is )?(?:in|from|found|received|returned|provided|given|present|supplied|sent|available|specified|set)\b|[.!"']|$)|missing[_ ]code\b|(?:authori[sz]ation[ _-]?code|auth[ _-]?code|["'`]code["'`](?: parameter)?|code parameter|parameter ["'`]?code["'`]?|\bcode)\b (?:parameter |value )?(?:is |was |not )?(?:missing|absent|empty|required|null|undefined|not (?:found|present|provided|received|returned|set|supplied|specified|in)|(?:found|provided|received|returned) (?:nothing|null))\b|(?:did|does|do)(?: not|n't) (?:receive|contain|include|return|get|have|provide)\w? (?:an? |the |any )?(?:oauth2? )?(?:authori[sz]ation |auth )?["'`]?code["'`]?\b(?! (?:verifier|challenge))|(?:could not|couldn't|unable to|failed to) (?:get|extract|find|read|parse|retrieve|obtain) (?:an? |the |any )?(?:oauth2? )?(?:authori[sz]ation |auth )?code\b|required parameter not passed: ["'`]?code\b|insufficient parameters for oauth2? ?callback(?!.{0,120}"error")/i;

/** What stands between the provider's page and this product when somebody comes back. */
export const page = {
  'answer-too-large': {
    who: 'host-admin',
    match: /upstream sent too big header|response header (?:is )?too (?:large|big)/i,
    exact: 61,
    text: `The web server in front of this product refuses this product’s answer, since its headers are too large.
Its administrator raises the limit for them (nginx: proxy_buffer_size 16k; proxy_buffers 8 16k; with PHP, fastcgi_buffer_size).`,
  },
  'callback-too-large': {
    who: 'host-admin',
    match:
      /request header (?:fields? )?(?:or cookie )?too large|header fields too large|request-?uri too (?:long|large)|uri too long|\b414\b.{0,20}uri|cookie too large|HTTP (?:ERROR )?431\b|request header field exceeds|query string is too long|HeadersOverflow|header exceeds|too (?:large|big) header|header (?:is )?too (?:large|big|long)|cookie.{0,40}(?:too (?:big|large|long)|exceeds)|exceeds the \d{1,3} ?kb cookie limit/i,
    exact: 60,
    text: `The web server in front of this product refuses the long address or the cookies with which the provider sends you back.
Its administrator raises the limit for headers (nginx: large_client_header_buffers 4 32k; also proxy_buffer_size).
For the moment, clear the cookies of this site and sign in again.`,
  },
  'callback-blocked': {
    who: 'host-admin',
    match:
      /\b930120\b|ModSecurity|AWSManagedRules|terminatingRuleId|\bWAF (?:rule|policy|block)|mod_security|web application firewall|\bWordfence\b|(?:access (?:to this (?:resource|page) )?(?:was )?(?:denied|blocked)|forbidden|don't have permission to access|not acceptable|request (?:was )?blocked|sorry, you have been blocked).{0,600}[?&]code=|[?&]code=.{0,900}(?:forbidden|access denied|blocked|not acceptable)|sorry, you have been blocked|Cloudflare Ray ID|Attention Required!|Incapsula|Imperva|Sucuri|web page blocked|\bthe request is blocked\b|FortiGuard (?!.{0,30}email)(?!.{0,80}IP)|your support id is|blocked request|\berror 1020\b|\brequest could not be satisfied\b|Zscaler|\bAttack ID\b|Barracuda Web|Palo Alto Networks/i,
    exact: 60,
    at: { 'token-endpoint': 'endpoint-blocked' },
    text: `The web server or a firewall in front of this product blocks the page to which the provider sends you back.
Its administrator exempts that address. The usual rule is 930120 of the OWASP rule set: it takes “userinfo.profile” in the address for an attack.
Meanwhile, paste the whole address of the blocked page into the form.`,
  },
  'code-missing': {
    who: 'you',
    match: NO_CODE,
    exact: 53,
    unless:
      /AADSTS|\b(?:access_denied|invalid_grant|redirect_uri_mismatch)\b|code[_ ]verifier|refus\w{1,3} to give/i,
    or: ['access_denied'],
    text: `The sign-in came back without a code: it was cancelled or refused on the provider’s page, or the code was lost on the way back.
Sign in again with {mailbox}, to the end, and allow the access.
If it comes back, look for error= in the address to which the provider sent you back: it says why.
If there is a code= in that address, the web server or proxy in front of this product cuts it off; its administrator lets it pass on the whole address.`,
  },
  'product-crash': {
    who: 'host-admin',
    facts: ['failure:crash'],
    exact: 33,
    text: `This product stumbled over an answer, or over a sign-in that was never stored; the real reason was lost.
Sign in again and save. If it stays so, the log of this product’s backend has the provider’s answer.
Give the details to the makers of this product, and update it.`,
  },
  'microsoft-page': {
    who: 'you',
    match: /having trouble (?:with )?signing you in|problems (?:signing|connecting) you in?/i,
    exact: 20,
    text: `Microsoft’s page could not sign you in; the number that says why (AADSTS and digits) stands further down on it.
Copy the whole text of that page, with the number, and paste it here.`,
  },
  'redirect-loop': {
    who: 'host-admin',
    match: /ERR_TOO_MANY_REDIRECTS|redirecting properly|too many redirects|redirected you too many times/i,
    text: `Two addresses of this product send the browser to each other without end.
Its administrator checks that the reverse proxy passes on https and the host name (X-Forwarded-Proto, X-Forwarded-Host).
For the moment, clear the cookies of this site and sign in again.`,
  },
  'other-account': {
    who: 'you',
    topics: ['account:unequal', 'account:denied'],
    match:
      /(?:signed|logged) in (?:with|as) \S{3,80},? (?:but|instead of|not)\b|(?:e-?mail|account|user)(?: address| name)?.{0,30}(?:different from|differs from|(?:does|did)(?: not|n't) match|is not the same|mismatch).{0,60}(?:authenticat|sign|log|account|authori|expected|requested|mailbox|user)/i,
    exact: 40,
    text: `Another account has signed in than the one that was expected.
Sign in again in a private window, and choose {mailbox}
An alias will not do: the account’s main address has to sign in.`,
  },
  'stored-unreadable': {
    who: 'host-admin',
    match:
      /(?:de|en)crypt\w{0,5}\b.{0,80}(?:token|secret|credential|password)|(?:token|secret|credential|password)s?\b.{0,60}(?:could not be|cannot be|failed to|unable to) (?:be )?decrypt|decryption failed|bad decrypt|unable to unprotect|\bMAC (?:is|was) invalid|bad MAC\b|BadPadding|padding (?:is|was) (?:invalid|incorrect)|not properly padded|fernet\.InvalidToken|unable to authenticate data|(?:token|credential)s? (?:store|cache|file)\b.{0,30}(?:corrupt|invalid|damaged|unreadable)|(?:corrupt|invalid|damaged)\w{0,3}(?: or \w{1,12})? (?:token|credential)s? (?:store|cache|file)/i,
    exact: 45,
    unless: /\bgpg: /i,
    text: `This product cannot read the sign-in or secret that it has stored: its key was changed, or the file is damaged.
Its administrator brings back the key or the file.
Without that, enter the client secret again and sign in again with {mailbox}.`,
  },
  'product-database': {
    who: 'host-admin',
    match:
      /\bSQLSTATE\[|\bMISCONF\b|\bVault is sealed\b|(?:psycopg2?|django\.db|PDOException|JDBCConnection|SQLAlchemy)\b.{0,160}(?:could not connect|connection (?:was )?refused|timed out|can't connect)|could not connect to server.{0,160}\bport 5432\b|attempt to write a readonly database|\b(?:kombu|amqp|pika|rabbitmq)\w{0,20}\b.{0,80}(?:refused|timed? ?out|unreachable|not connected|OperationalError)|database is locked|unable to open database file|\bSQLITE_\w{3,20}|OOM command not allowed|READONLY You can't write|\b(?:ORA-(?:01|12|28)\d{3}|deadlock found|lock wait timeout)|\b(?:redis|postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|memcached)\w{0,20}\b.{0,80}(?:refused|timed? ?out|unavailable|unreachable|gone away|denied|could not connect|not connected)|(?:refused|ECONNREFUSED).{0,40}:(?:6379|5432|3306|27017|11211)\b|could not connect to (?:the )?(?:database|redis)|database (?:connection|server).{0,40}(?:fail|refus|lost|error|unavailable)|(?:relation|table|column) .{1,60} (?:does not|doesn't) exist|no such (?:table|column)|unknown column|password authentication failed for user|too many (?:clients|connections) (?:already|for role)|remaining connection slots/i,
    exact: 57,
    unless: /smtp|\b[45]\d\d[ -][45]\.\d{1,3}\.\d/i,
    text: `This product could not use its own database or store (for example SQLite, MySQL, PostgreSQL, Redis or a queue). No mail server and no provider refused anything.
Its administrator reads the log of that database: perhaps it does not run, is full or may not be written to, or its tables are older than this product.
Then begin again: a code from the provider is good once, and for a few minutes only.`,
  },
  'page-expired': {
    who: 'you',
    match:
      /authenticity_error|the link you followed has expired|\bPage Expired\b|\bpage has expired|\bSignatureExpired\b|Signature age \d|TokenMismatchException|(?:InvalidAuthenticityToken|authenticity token)|CSRF (?:verification failed|token (?:mismatch|missing|invalid|has expired|not found|from))|\b(?:invalid|missing|expired) CSRF|anti-?forgery|ForbiddenError: invalid csrf|form (?:token|has) expired/i,
    exact: 57,
    unless:
      /\bcsrf_detected\b|HTTP Origin header|origin checking failed|\bstate\b.{0,40}(?:mismatch|not equal)|mismatching_state/i,
    text: `Too much time has passed since this page was opened, or the browser did not keep this product’s cookie.
Reload the page, sign in to this product, and begin again.
If it always comes, the administrator of this product checks its public address (https, host name), the session cookie and the clock of each of its servers.`,
  },
  'token-command': {
    who: 'host-admin',
    match:
      /cannot read output of ['"`]|no oauth refresh command defined|TokenStore::Read: failed to open|failed to (?:open|read) (?:the )?token (?:file|cache)|token (?:file|cache)\b.{0,80}no such file|Inappropriate ioctl for device|getoauthbearer: Command|oauth_refresh_command|(?:passwordeval|passwd_?cmd|password_?command|PassCmd|tokencmd|token command|credential helper|auth_?command)\b.{0,80}(?:fail|exit|error|return|empty|no output|not found)|(?:oama|mutt_oauth2|oauth2token|getmail-gmail-xoauth-tokens|pizauth)\b.{0,120}(?:fail|error|exit|expired|no such|not found|Traceback)/i,
    exact: 55,
    unless: /AADSTS|invalid_grant|invalid_client|\b535\b/i,
    text: `The command that should give the token or password gave none.
This server’s administrator runs it by hand, as the same user and with the same environment: what it prints says why.
Most often its refresh token has ended, or it finds neither its files nor the keyring of that user.`,
  },
  'product-incomplete': {
    who: 'host-admin',
    match:
      /no object DCH for MIME type|NoKeyringError|Cannot autolaunch D-Bus|wrong authentication type xoauth2|No SASL mechanism found|NoClassDefFound|ClassNotFound|NoSuchProviderException|NoSuchMethodError|UnsatisfiedLink|ModuleNotFoundError|ImportError|cannot find module|class .{1,80} not found|undefined function|undefined symbol|could not load (?:file or assembly|library)|unable to find the (?:socket )?transport|stream does not support SSL|missing (?:php )?extension|extension missing|could not (?:execute|instantiate):? .{0,20}(?:mail|msmtp)|could not load (?:the )?(?:open)?SSL librar|SSL library not initialized|extension .{1,30} (?:is )?(?:missing|not (?:loaded|installed))|must enable the openssl extension|mechanism .{0,20}plugin|no such file or directory.{0,40}(?:sendmail|msmtp)|(?:sendmail|msmtp).{0,60}(?:not found|no such file)|command not found|not compiled in|no suitable wrapper could be found|unable to find the wrapper|wrapper is disabled|TLS engine is unavailable|method not yet implemented/i,
    unless: /graph\.microsoft|graph api/i,
    exact: 39,
    text: `A part that this product needs for sending is missing on its server.
Its administrator installs or updates the library, extension or program that the details name.`,
  },
  'sasl-plugin': {
    who: 'host-admin',
    unless: /\bsmtpd\[/,
    text: `The mail program on this product’s server (Postfix, Exim, Sendmail) has no plugin for the way of signing in that is asked for. No mail server refused anything.
The administrator of this product installs the plugin for Cyrus SASL: libsasl2-modules for PLAIN and LOGIN, sasl-xoauth2 for OAuth2.
Then check that the mail program’s settings allow this way (Postfix: smtp_sasl_mechanism_filter, smtp_sasl_security_options). If it runs in a chroot, the plugin must be there too.`,
  },
  'local-mailer': {
    who: 'host-admin',
    match:
      /(?<![\w.>:])mail\(\)(?: function| call)? (?:(?:has |call )?(?:returned |returns )(?:failure|false|an? error|with)|(?:has )?failed|(?:has been |is )disabled|did not accept)|PHP(?:'s)? mail\(\)?(?: function)? (?:failed|returned|error)|failed to send (?:e-?)?mail (?:via|with|using|by) (?:PHP(?:'s)? )?mail\(\)|(?:sendmail|msmtp|mailx|mutt)\b.{0,40}(?:exited|exit|returned|failed) (?:with )?(?:status|code|error)? ?(?:code )?[1-9]/i,
    exact: 47,
    text: `This product passed the mail to the mail program on its own server (PHP’s mail(), sendmail), and that failed. The server in this form was not used.
Choose SMTP as the sending method in this product, and enter the server in this form.
Or its administrator sets up a mail program on that server (sendmail_path in php.ini; Postfix, msmtp).
The log of that mail program says why it failed.`,
  },
  'product-own-service': {
    who: 'host-admin',
    match:
      /\b(?:unauthori[sz]ed|forbidden|access denied)\b.{0,20}\bno (?:\w{1,12} )?(?:worker|queue|job|mailer|internal) access\b|\b(?:worker|job queue|task queue|internal (?:api|service)|micro-?service|(?:mail|e-?mail|notification) (?:worker|service|queue))\b.{0,30}(?:returned|responded|answered|said|:)? ?.{0,10}\b(?:unauthori[sz]ed|forbidden)\b/i,
    unless: /graph|googleapis|mailgun|sendgrid|\b53[0-5]\b|AADSTS/i,
    exact: 45,
    text: `One part of this product refused a call from another part before any mail server was asked. The settings in this form are not at fault.
The administrator of this product checks the keys and addresses by which its own parts (worker, queue, mail service) know each other.
If somebody else runs this product for you, give the details to its support.`,
  },
  'key-unreadable': {
    who: 'you',
    match:
      /1E08010C|DECODER routines::unsupported|PEM routines.{0,30}no start line|PEM_read_bio|no start line|could not (?:deserialize|parse) (?:the )?(?:key|private key)(?: data)?|no key could be detected|private key (?:is |was )?(?:invalid|malformed|not (?:valid|readable))|invalid (?:PEM|private key|key format)|(?:failed|unable|error) to (?:parse|read|load|decode) (?:the )?(?:service account )?(?:private|PEM|RSA|PKCS ?#?8) ?key|InvalidKeySpecException|secretOrPrivateKey must be|asn1: (?:structure error|syntax error)|neither PEM nor/i,
    exact: 58,
    unless: /smtpd|cannot load (?:cert|certificate)|mailgun|sendgrid/i,
    text: `The private key that was entered cannot be read: it is cut off, or its line breaks were lost.
Enter the whole key again, from the line BEGIN to the line END, each line on its own. For a Google service account, enter the whole JSON file.
In an environment variable, line breaks are often written as \\n: the program that reads it must turn them back into line breaks.`,
  },
  'scope-changed': {
    who: 'host-admin',
    match:
      /\bscope has changed from\b.{0,600}\bto\b.{0,300}(?:mail\.google\.com|gmail\.send|(?:SMTP|Mail)\.Send)/i,
    exact: 58,
    text: `The provider allowed other permissions (scopes) than were asked for, and this product takes that for an error.
Withdraw the app’s access in the settings of the account, then sign in again and allow all that is asked for.
If it comes back, the administrator of this product sets OAUTHLIB_RELAX_TOKEN_SCOPE=1, or updates this product.`,
  },
  'profile-denied': {
    who: 'host-admin',
    match:
      /token_persistence_failed|(?:unable|could not|couldn't|failed|cannot) (?:to )?(?:get|fetch|retrieve|obtain|read|load|determine) (?:the )?(?:user|account|profile)(?:'s)? ?(?:e-?mail|info|profile|details|data|name)|(?:user ?info|profile|\/me\b).{0,60}\b(?:401|403)\b|\b(?:401|403)\b.{0,80}\/userinfo\b|User\.Read.{0,60}(?:missing|required|denied)/i,
    exact: 40,
    text: `The sign-in itself worked, but this product then asked who signed in, and may not.
It must ask for User.Read (Microsoft) or openid email too, or keep the token without that.
Give the details to the makers of this product.`,
  },
  'credential-probe': {
    who: 'you',
    match: /credential(?:s)? verification failed|failed to verify (?:the |your )?(?:client )?credentials/i,
    exact: 40,
    text: `This product’s own check of client ID and client secret failed, before any sign-in; it does not say why.
Compare client ID, client secret (the Value, not its ID) and tenant with the provider’s page.
If they are right, the log of this product’s backend has the provider’s answer.`,
  },
  configuration: {
    who: 'host-admin',
    topics: ['settings:missing', 'settings'],
    match:
      /\bchild "[^"]{1,60}" fails because|\bmust have required property|\brequires property "|\bfield required\b|\bthis field is required|\b(?:e?mail|smtp)(?:_[a-z]{2,20}){1,6} (?:is |was )?(?:not set|not defined|unset|missing|empty)\b|missing port in address|\bconfig(?:uration)?[.[]\w{1,30}\]? (?:is |was )?(?:not set|missing|undefined|required)|misconfigur|(?:smtp|e?-?mail|oauth(?: ?2(?:\.0)?)?|gmail|outlook|single sign-on)(?: server| service| settings?| header)? (?:is |are )?not (?:yet )?(?:configured|set ?up)|no (?:smtp|e?-?mail) (?:server|settings?|configuration)(?: (?:is|are|was|were))?(?: (?:set|found|configured|provided|defined|specified))?(?:$|[.,:;])|configured address or headers are wrong|wrong host name|line longer than \d{1,6} char|reader error|relayhost configuration problem|invalid (?:port|host|url|configuration)(?: number)?(?:$|[:.,])|no auth info found|only one of .{1,60} (?:is )?set\b|\bno ['"]?[\w.-]{1,40}['"]? (?:value |setting |key |entry |option )?(?:was |is )?(?:found|set|given|present|specified|defined) in (?:the |your )?config|(?:please )?set ?up (?:a |an |the |your )?(?:default )?(?:outgoing )?(?:e-?mail|mail|smtp) (?:account|server)|(?:config(?:uration)?|settings?) (?:file )?(?:is )?(?:missing|incomplete|invalid)|unsupported (?:URL )?scheme|scheme is not supported|unsupported mail transport|malformed (?:url|dsn)|DSN is invalid|error setting certificate file|EX_CONFIG|url using bad\/illegal format|missing url|environment variable .{1,60} (?:not set|missing)/i,
    exact: 41,
    text: `A setting of this product is missing or cannot be read.
Its administrator looks at the setting or file that the details name, and corrects it.`,
  },
} as const satisfies Table;
