import type { Table } from '../explanation.js';

/** What a block list says of the one who asks it, and not of the address that was asked for. */
const BLOCK_LIST_FAULT = String.raw`spamhaus.{0,60}\berror: |\b127\.255\.255\.25[245]\b`;

/** A block list of accounts that the mail server itself keeps: no address of a server is on it. */
const LISTED_ACCOUNT = String.raw`(?:black|block)[- ]?listed (?:user|sender|account|mailbox)\b(?! ip)|\b(?:user|account|mailbox)(?: name)? (?:is |was |has been |got )?(?:black|block)[- ]?listed\b`;

/** The name with which a program greets is refused: what comes after that is a consequence. */
const GREETING_REFUSED = String.raw`\b501\b.{0,20}invalid domain name|\b5\d\d\b.{0,20}(?:syntactically )?invalid (?:EHLO|HELO)\b|(?:EHLO|HELO)\b.{0,60}\b(?:501|550|554)\b.{0,60}(?:invalid|rejected|refused|syntax)`;

/** A full disk or queue of the server itself, which no mailbox is. */
const SERVER_FULL = String.raw`\b4\.3\.1\b|(?<!4\.3\.2 )insufficient (?:system (?:storage|resources)|disk space)|space shortage|mail server\b.{0,60}\bdisk full|out of disk space`;

/** A limit of one connection: its messages, or its time. */
const SESSION_LIMIT =
  /(?:max\w{0,4}|too many|limit|count|number|exceed\w{0,3})\b.{0,60}\b(?:per|in (?:this|one|a|the)|for this) (?:smtp )?(?:session|connection)\b|\bsession (?:message |mail )?limit\b|\bconnection expired\b|connection dropped due to SocketError|\b4(?:21|51)\b.{0,80}\b(?:time-?out|timed out)\b.{0,40}(?:closing|inactivity|idle|data from client)/i;

/** A limit of connections at once. */
const CONNECTION_LIMIT =
  /\bMailboxConcurrency\b|(?:too many|concurrent|simultaneous|parallel|max(?:imum)?(?: number of)?) (?:\w{1,20} ){0,3}connections\b|(?:too many|concurrent|simultaneous) (?:\w{1,20} ){0,2}sessions\b|concurrent connection limit|sender thread limit/i;

/** A limit of one message: to how many it goes. */
const RECIPIENT_LIMIT =
  /(?:too many|number of|max(?:imum)?(?: number of)?|limit of \d{1,6}) (?:\w{1,12} ){0,2}recipients\b(?!.{0,40}(?:\b(?:per|an|this|each|in an?) (?:hour|day|minute)|daily|hourly|rate))|recipients (?:per|in (?:one|a|this)) (?:message|mail|e-?mail|transaction)|RecipLimit|TooManyRecipients|recipient count exceeds|too many addresses|\d recipients\b.{0,30}\blimit\b|\b4\.5\.3\b|\b5\.5\.3\b|multiple destination domains per transaction/i;

/** A limit of a short time, which a slower pace keeps. */
const RATE_LIMIT =
  /\b(?:sending|message|mail|submission|peak)[ -]rate\b|\b[45]\d\d\b.{0,80}\brate[ -]?limit|\brate[ -]?limit\w{0,3}\b.{0,40}\b(?:mail|message|mailbox|sender|recipient|user)|\bpeak smtp relay|receiving (?:e-?)?mail (?:too quickly|at a rate)|submission rate|frequency limit|sender frequency|queue quota exceeded|(?:messages|mails|e-?mails|recipients) per (?:second|minute)\b|mail flood|\b4[25][0-5]\b.{0,80}\btoo many requests (?:per|in|within)\b|\btoo (?:many|much) (?:messages|mails?|e-?mails?|commands|deliveries)\b.{0,20}\b(?:per|in|within|for) (?:\w{1,8} ){0,3}(?:time|interval|period|second|minute|while)|\b(?:request|delivery|message) rate\b.{0,20}\b(?:exceed|limit)|send(?:ing)? (?:e-?mails? )?too (?:fast|quickly)|\b5\.2\.12[12]\b/i;

/** United Internet (GMX, WEB.DE, IONOS) says by the address of its help page that a header is missing or wrong. */
const HEADER_CASE = /\b(?:postmaster|ionos|1und1|gmx|web)\.\S{1,120}[?&]c=(?:h[a-z]|r07\d\d)\b/i;

/** A client says in the log of a server that it does not accept the certificate of that server. */
const OWN_CERTIFICATE = String.raw`\b(?:smtpd|454|handshake error from)\b.{0,160}remote error: (?:tls: )?(?:bad|unknown|expired) certificate`;

/** Replies of SMTP servers: RFC 5321, RFC 4954, RFC 3463, and what Google and Microsoft make of them. */
export const smtp = {
  'smtp-auth-disabled': {
    who: 'provider-admin',
    of: 'microsoft',
    not: ['enhanced:5.7.8|5.7.9|5.7.14'],
    topics: ['smtp-auth:disabled'],
    match:
      /SmtpClientAuthentication(?!Exception)|smtp_auth_disabled|\b5\.7\.139\b(?!.{0,160}(?:credential|account is disabled|password (?:has |is )?expired|kriteri|crit[eé]ri|security defaults|sicherheitsstandard|locked|gesperrt|bloque|basic ?auth|standardauth|autenticaci[oó]n b[aá]sica|authentification de base|autenticazione di base|autenticação básica|基本(?:身份)?(?:验证|認証)|configuration|federated sts|anmeldeinformationen|credenciales|credenziali|credenciais|identifiants|informations d'identification|凭据|資格情報|条件))/i,
    or: ['smtp-other-transport'],
    link: 'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
    text: `Sending over SMTP is switched off for this mailbox or the whole organization at Microsoft.
In https://admin.microsoft.com, Users, Active users, {mailbox}, Mail, Manage email apps: tick “Authenticated SMTP”.
Or in Exchange Online PowerShell: {smtpAuthCommand}
This overrides the organization’s setting. It can take an hour to act.`,
  },
  'smtp-password-refused': {
    who: 'you',
    match:
      /basic ?auth(?:entication)? (?:is |has been |was )?(?:disabled|not supported)|\b5\.7\.30\b|5\.7\.139.{0,160}(?:standardauth|autenticaci[oó]n b[aá]sica|authentification de base|autenticazione di base|autenticação básica|基本(?:身份)?(?:验证|認証)|podstawowe uwierzytelnianie|базовая)/i,
    unless: /gsmtp|gmail|DKIM|SPF/,
    exact: 52,
    link: 'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
    text: `Microsoft does not accept a password for sending any more.
Choose the sign-in method Microsoft (OAuth2) in this form and sign in with {mailbox}.`,
  },
  'smtp-security-defaults': {
    who: 'provider-admin',
    match:
      /security defaults|organi[sz]ation(?:'s)? configuration doesn't allow|did not meet the criteria to be authenticated|5\.7\.139.{0,200}(?:locked|disabled|contact your administrator|kriteri|crit[eé]ri|criteria|条件|sicherheitsstandard|gesperrt|bloque|valores predeterminados|par défaut)/i,
    unless:
      /SmtpClientAuthentication|smtp_auth_disabled|user credentials were incorrect(?!.{0,20} or)|basic ?auth|account is (?:disabled|locked)/i,
    text: `A security policy of the organization refuses this way of signing in.
The administrator checks Conditional Access and “Security defaults” in Entra, and the Sign-in logs of {mailbox}.
Sending over SMTP must be allowed too, in Exchange Online PowerShell: {smtpAuthCommand}`,
  },
  'smtp-send-as': {
    who: 'you',
    match:
      /SendAsDenied|invalid return path|(?:from|sender)(?: address)? must (?:match|equal|be the same)|mail ?from (?:address )?must (?:be same as|equal)|must be the same as (?:the )?(?:authori[sz]|user)|envelope from address .{1,120} not authori[sz]ed|not authori[sz]ed to send (?:from|as)|(?:sender|from) (?:address )?is not allowed|not (?:allowed|permitted|authori[sz]ed) in (?:the )?(?:header )?['"]?from\b|sender.{0,40}does not match (?:the )?(?:auth|log)|\b5\.7\.62\b|not permitted to (?:use|send from) th|not permitted to send (?:as|with th)|envelope sender (?:is )?not allowed|not authori[sz]ed to use .{0,60}(?:from|sender)|unable to send as|\b5\.2\.252\b|\b5\.7\.60\b|not allowed to send (?:an? )?(?:e-?mails? |messages? )?(?:as|on behalf)|(?:not|n't) have permissions? to send (?:as|on behalf)|sender address rejected: not owned|not one of your addresses|sender address (?:is )?not allowed|(?:not|n't) (?:be )?allowed to use (?:that|this|the) (?:sender|from|e-?mail)/i,
    unless: /unable to relay|relay(?:ing)? (?:access )?denied/i,
    text: `Sending is not allowed to {mailbox} with the From address {from}
Set From to the mailbox that signs in.
Or let the administrator give it “Send As” for that address: in the Exchange admin centre, Mailboxes, the mailbox, Delegation.
If the details name another address than From, it is that of bounces (Return-Path): set it too. Or the mail server’s administrator allows it to the account (Postfix: smtpd_sender_login_maps).`,
  },
  'smtp-app-password': {
    who: 'you',
    instead: { 'provider:microsoft': 'smtp-password-refused' },
    match:
      /application-specific password|\b5\.7\.9\b|InvalidSecondFactor|less ?secure ?app|app password (?:is )?required|password command failed:? \d{3}.5\.7\.8 username and password not accepted/i,
    text: `The mail server does not accept the account’s password here.
Choose the sign-in method Google (OAuth2) in this form and sign in with {mailbox}.
Or enter an app password in place of the account’s; it needs 2-Step Verification.
At another provider make the app password on its page, under account or security.`,
  },
  'smtp-password-sent-by-product': {
    who: 'host-admin',
    match: /\b(?:AUTH|Authenticator)\b[ "'=:]{0,3}(?:LOGIN|PLAIN)\b/i,
    unless: /XOAUTH2 returned|AUTH XOAUTH2|Authenticator "?XOAUTH2/i,
    facts: ['method:oauth2', 'smtp:535|534|530|550|504|5xx'],
    exact: 56,
    text: `The target is set to OAuth2, but a password was sent in its place (LOGIN or PLAIN).
The backend must sign in by XOAUTH2 for this target, for every kind of mail it sends.
Give the details to the makers of this product.`,
  },
  'smtp-password-sent': {
    who: 'you',
    match: /\b(?:AUTH|Authenticator)\b[ "'=:]{0,3}(?:LOGIN|PLAIN|CRAM-MD5)\b/i,
    unless:
      /XOAUTH2 returned|AUTH XOAUTH2|Authenticator "?XOAUTH2|basic auth|5\.7\.[38]|SmtpClientAuth|BadCredentials|criteria|not accepted from server/i,
    facts: ['provider:microsoft', 'smtp:535|534|5xx'],
    exact: 46,
    text: `A password was sent, not a token; Microsoft does not take passwords for sending any more.
Choose the sign-in method Microsoft (OAuth2) in this form and sign in with {mailbox}.
If OAuth2 is chosen, the backend must use the mechanism XOAUTH2.`,
  },
  'smtp-web-login': {
    who: 'you',
    match: /WebLoginRequired|log in via your web browser|\b53[45][- ]?5\.7\.14\b/i,
    text: `Google wants to see you in a browser first.
Sign in at https://mail.google.com with {mailbox}, confirm what is asked, then sign in here again.
The account’s own password is not enough: choose the sign-in method Google (OAuth2), or enter an app password.`,
  },
  'smtp-xoauth2-microsoft': {
    who: 'you',
    match:
      /\b5\.7\.3\b.{0,40}(?:authentication )?(?:unsuccessful|failed)|\b535\D{1,6}5\.7\.3\b|\b5\.7\.3 Auth|5\.7\.139.{0,160}(?:credentials|anmeldeinformationen|credenciales|credenziali|credenciais|identifiants|informations d'identification|凭据|資格情報)|authenticated but not connected/i,
    unless: /STARTTLS|must be encrypted/i,
    or: ['smtp-not-spread-yet'],
    open: ['smtp-microsoft-password', 'smtp-app-only'],
    text: `Microsoft’s mail server refused the sign-in.
Sign in again with exactly the mailbox that is used as user name: {mailbox}
For a shared mailbox sign in with your own account that has rights on it, and put the shared address into From.
The scope must be https://outlook.office.com/SMTP.Send, one of graph.microsoft.com does not work with SMTP.
Authenticated SMTP must be allowed, in Exchange Online PowerShell: {smtpAuthCommand}
If a password was used, choose the sign-in method Microsoft (OAuth2). Without a person the app needs SMTP.SendAsApp with admin consent, and rights on the mailbox in Exchange.`,
  },
  'smtp-microsoft-password': {
    who: 'you',
    not: ['method:oauth2|client-credentials|jwt-bearer', 'mechanism:XOAUTH2|OAUTHBEARER'],
    match:
      /(?:password (?:command failed|not accepted)\b.{0,60}|\b(?:AUTH|Authenticator)\b[ "'=:]{0,3}LOGIN\b.{0,200})\b535\W{1,2}5\.7\.3\b|5\.7\.139.{0,120}(?:user )?credentials were incorrect(?!.{0,20} or)|5\.7\.139.{0,120}(?:anmeldeinformationen|credenciales|credenziali|credenciais|identifiants|informations d'identification|凭据|資格情報)/i,
    unless: /XOAUTH2|OAUTHBEARER/,
    exact: 52,
    or: ['smtp-auth-disabled', 'smtp-xoauth2-microsoft'],
    text: `Microsoft does not accept the user name or the password.
Correct both in this form; the user name is the whole mail address of {mailbox}
With a second factor, or where the organization allows no passwords, choose the sign-in method Microsoft (OAuth2).
Authenticated SMTP must be allowed too, in Exchange Online PowerShell: {smtpAuthCommand}`,
  },
  'smtp-yahoo-password': {
    who: 'you',
    match: /#AUTH0\d\d|#MBR12\d\d|too many bad auth attempts/i,
    exact: 56,
    text: `Yahoo or AOL refused the password; it says “too many attempts” at the first one already, and waiting does not help.
Make an app password in the account’s security page at Yahoo and enter it here, or choose OAuth2.
User name: the whole mail address.`,
  },
  'smtp-yahoo-sender': {
    who: 'you',
    match: /request failed; mailbox unavailable|from address not verified.{0,40}yahoo/i,
    exact: 56,
    text: `Yahoo refused the message, most often since From is not the account that signed in; the recipient is not at fault.
Set From to the address that signs in, {mailbox}
If it is that already, shorten the text and leave out links, since Yahoo takes them for spam.`,
  },
  'smtp-switched-off': {
    who: 'you',
    match:
      /user has no permission|does not have access rights to this service|not enabled for (?:imap|pop3?|smtp)\b|(?:imap|pop3?) (?:service |access )?(?:is )?(?:not (?:enabled|open|activated|allowed)|disabled|closed|off)\b|smtp (?:service|access|sending) (?:is )?(?:not (?:enabled|open|activated|allowed)|disabled|closed|off)|smtp not (?:enabled|open)|NEOBPS|(?:aktivieren Sie|enable|activate) .{0,12}(?:POP3|IMAP)\b|POP3\/IMAP.{0,40}(?:not activated|nicht aktiviert|deaktiviert)|(?:Konto|Account|Postfach).{0,30}(?:POP3|SMTP).{0,30}(?:nicht aktiviert|freischalten)/i,
    exact: 56,
    text: `Sending over SMTP is switched off in the settings of this mailbox.
Sign in to the mailbox on the provider’s web page, and switch SMTP (often “POP3/IMAP/SMTP” or “third-party access”) on in its settings.
Some providers then give an authorization code or app password: enter that as the password here.`,
  },
  'smtp-authorization-code': {
    who: 'you',
    match:
      /\b5[235]\d\b.{0,80}\bauthori[sz]ation code|(?:enter|use|need|requires?|with) (?:your |an? |the )?(?:smtp |client )?authori[sz]ation (?:code|password)\b(?!.{0,20}(?:grant|flow|exchange))|授权码|授權碼|客户端授权密码|login fail\.? ?account is abnormal/i,
    exact: 57,
    or: ['smtp-switched-off'],
    text: `The provider wants an “authorization code” (授权码) here in place of the account’s password, as QQ, 163, 126 and Sina do.
Sign in to the mailbox on its web page; in its settings, under Account or POP3/SMTP/IMAP, switch SMTP on and make an “authorization code”.
Enter that code as the password in this form. User name: the whole mail address.`,
  },
  'smtp-alibaba-password': {
    who: 'you',
    match: /\b526[ -]?,? ?(?:b?["'])?(?:5\.\d\.\d )?(?:authentication|auth|login) fail/i,
    exact: 56,
    text: `The mail server refused user name or password with a number that Alibaba uses (526); too many wrong ones lock the account for a while.
Make a security password for mail programs in the settings of Alibaba Mail, or in the console of DirectMail an SMTP password for the From address, and enter it here.
User name: the whole mail address, the same as From. Wait an hour before the next try if there were many.`,
  },
  'smtp-inspected': {
    who: 'host-admin',
    match: /\b220[ -]\*{8,80}|\b250-X{6,80}[A-Z]?\b/i,
    exact: 96,
    text: `A firewall on the way rewrites what the mail server says: stars or XXXX stand where its greeting and STARTTLS were. Without STARTTLS nobody can sign in.
The administrator of the network switches off the inspection of SMTP for this server (Cisco: “inspect esmtp”), or allows TLS in it.
Port 465 with TLS, where the provider has it, passes by the inspection.`,
  },
  'smtp-attachment': {
    who: 'you',
    not: ['smtp:530|534|535'],
    match:
      /content presents a potential security issue|p=BlockedMessage|(?:attachment|file type|file extension)\b.{0,60}\b(?:blocked|not allowed|prohibited|forbidden|rejected|banned|dangerous)|(?:blocked|banned|prohibited|forbidden) (?:attachment|file)/i,
    exact: 57,
    text: `The mail server refuses the message because of an attachment or link in it: its kind is blocked for safety. Sign-in and settings work.
Send without it, or put the file somewhere and send a link to it.`,
  },
  'smtp-intercepted': {
    who: 'host-admin',
    facts: ['server:other'],
    maybe: ['server:strange'],
    exact: 90,
    text: `Another mail server answered than the one that was called: the hoster or a firewall catches outgoing mail connections.
Ask the hoster, or the administrator of the network, to let this server connect directly to the server {server} (cPanel: “SMTP Restrictions”).
Compare the name in the server’s greeting with the server in this form.`,
  },
  'smtp-other-service': {
    who: 'you',
    match:
      /\* OK .{0,200}(?:IMAP|Dovecot)|\+OK .{0,80}(?:POP3?|Dovecot|ready)|SSH-2\.0|220.{0,40}\bFTP\b|(?:invalid|unexpected|bad|wrong) greeting|error in greeting|not an? (?:e?smtp|mail) server|unexpected (?:response|reply).{0,40}HTTP\/1|HTTP\/1\.[01] 400.{0,60}(?:greeting|smtp|220)/i,
    // A mail server that refuses in its greeting is one.
    unless: /greeting\b.{0,40}\b(?:4[25]\d|55\d)[ -]/i,
    exact: 46,
    text: `Something else than an SMTP server answered at the server {server}
Check server and port: smtp.… and not imap.… or pop.…, port 587 with STARTTLS or 465 with TLS.`,
  },
  'smtp-multiple-from': {
    who: 'you',
    match:
      /\b5\.1\.20\b|multiple (?:from|sender) addresses|(?:multiple|several|more than one) addresses in (?:an? |the )?['"]?from\b|more than one (?:from|sender) address/i,
    exact: 56,
    text: `There is more than one address in From.
Leave one address in From.`,
  },
  'smtp-own-mailbox-full': {
    who: 'you',
    match:
      /QuotaExceeded|ShutoffQuota|sender'?s? mailbox (?:is )?full|STOREDRV\.Submission.{0,80}quota|ErrorQuotaExceeded|\b5\.2\.251\b/i,
    unless: /SubmissionQuotaExceeded|RecipientQuotaExceeded/i,
    exact: 54,
    text: `The mailbox that sends is full, not the recipient’s.
Empty {mailbox}, Sent Items and Deleted Items too, or let its administrator enlarge it.`,
  },
  'smtp-licence': {
    who: 'provider-admin',
    match:
      /\b5\.2\.253\b|invalid licen[cs]e|ungültige lizenz|licence invalide|licencia no válida|mailbox.{0,40}(?:not |no )(?:licen[cs]ed|licen[cs]e)|no exchange (?:online )?licen[cs]e/i,
    exact: 54,
    text: `The mailbox that sends has no Exchange Online licence.
In the Microsoft 365 admin centre, Users, Active users, {mailbox}, Licenses and apps: assign a licence with Exchange Online.
It can take an hour to act. Or sign in with a mailbox that has one.`,
  },
  'smtp-connector': {
    who: 'provider-admin',
    match: /TenantAttribution|\b5\.7\.64\b|\b5\.7\.705\b.{0,60}connector|ATTR(?:\d{1,3}|2)\b.{0,60}relay/i,
    exact: 54,
    text: `Microsoft does not recognise this server as one of the organization’s: the connector’s IP address or certificate does not fit.
In the Exchange admin centre, Mail flow, Connectors: correct the IP address or the certificate’s name of the connector from your organization’s mail server.
Or send through smtp.office365.com, port 587, with a sign-in.`,
  },
  'smtp-domain-unregistered': {
    who: 'provider-admin',
    topics: ['domain'],
    match:
      /\b5\.7\.(?:750|236)\b|(?:unregistered|unconfigured|unverified) (?:sending |sender )?domains?|domain (?:\S{1,80} )?(?:is )?(?:unverified|not verified|not registered)|is not a verified domain/i,
    exact: 54,
    text: `The provider does not know the domain of the From address {from}
Add and verify the domain there (Microsoft 365 admin centre, Settings, Domains), or use a From address of a domain that is.`,
  },
  'smtp-sender-unverified': {
    who: 'provider-admin',
    match:
      /e-?mail address (?:is |was )?not verified|does not match a verified sender|not a (?:verified )?sender (?:identity|signature)|sender (?:address |identity |signature )?(?:has |is |was )?not (?:been )?(?:verified|validated|confirmed|authenticated)|sandbox (?:sub)?domain|authorized recipients|account (?:is )?in (?:the )?sandbox|from address.{0,60}not (?:been )?(?:verified|validated)|unverified (?:sender|address|domain)|\b530\b.{0,20}\b(?:from|sender)\b.{0,24}\bnot (?:valid|verified|allowed|authori[sz]ed)|domain (?:\S{1,80} )?(?:is |was )?not (?:associated with|linked to|added to|part of|assigned to) (?:your|this|the|an?) (?:\w{1,20} )?(?:account|service|server|project)|sender (?:e-?mail )?verification|verify (?:the |your |an? )?(?:sender|domain)\b|\b(?:domain|sender|address) must be (?:verified|validated|confirmed)|not an authori[sz]ed sender|\bUNAUTHORIZED_SENDER\b|\bInvalidSenderError\b|mail: unauthori[sz]ed sender|\b404\b.{0,20}\bdomain not found/i,
    exact: 54,
    text: `The mail service sends only from addresses and domains that were verified there, and the From address is not one of them.
Verify the address or its domain in the mail service’s console, or enter a From address that is verified; the one that was used is the From address {from}
A new account may be limited (“sandbox”) until the service lifts that; until then each recipient must be verified there too.`,
  },
  'smtp-ip-not-allowed': {
    who: 'provider-admin',
    match:
      /un(?:authori[sz]ed|recogni[sz]ed) ip|ip (?:address )?(?:is )?not (?:authori[sz]ed|allowed|whitelisted)|not (?:in|on) (?:the |your )?(?:ip )?(?:allow|white) ?list|\b525 5\.7\.1\b/i,
    exact: 54,
    text: `The mail service takes mail from known IP addresses only, and this server’s is not one of them.
In the mail service’s console, add this server’s public IP address to the allowed ones (often under Security).`,
  },
  'smtp-account-inactive': {
    who: 'provider-admin',
    match:
      /smtp account is not (?:yet )?activated|activate your (?:\S{1,20} )?account|account (?:is |has been |was )?(?:not (?:yet )?activated|suspended|terminated|deactivated|paused|inactive|blocked|restricted|pending approval)|domain \S{1,80} (?:is |has been )?(?:disabled|suspended)|sending (?:is |has been )?paused|used up all (?:of )?your credits|(?:not|n't) have enough credits|maximum credits exceeded|email outgoing blocked|ErrorAccountSuspend|please accept EULA/i,
    unless: /invalid_grant|oauth client/i,
    exact: 51,
    text: `The account at the mail service may not send at present: it is not activated, suspended or out of credit.
Sign in to the mail service’s web page with {mailbox}, or let its administrator do so, and look for a notice there.`,
  },
  'smtp-federation': {
    who: 'provider-admin',
    match: /federated STS URL|STS URL does not support/i,
    exact: 58,
    text: `The organization’s own sign-in server (AD FS) cannot be reached by Microsoft over https with TLS 1.2.
Its administrator switches TLS 1.2 on there. Signing in with OAuth2 in this form avoids that way.`,
  },
  'smtp-hve-token': {
    who: 'host-admin',
    match: /\b5\.5\.12[4-7]\b|\b5\.7\.14[23]\b|invalid xoauth2 auth data/i,
    exact: 54,
    text: `The server could not use the token: it is damaged, or, with High Volume Email, too near its end.
The backend must send a fresh token, as one line of base64, and renew it 20 minutes before it expires.
The user name must be the account for which the token was made: {mailbox}`,
  },
  'smtp-hve-recipient': {
    who: 'you',
    match: /\b5\.5\.105\b|external recipients? (?:is |are )?not (?:allowed|supported)/i,
    exact: 54,
    text: `High Volume Email delivers to recipients inside of the organization only.
Enter recipients of the organization, or send through smtp.office365.com.`,
  },
  'smtp-app-only': {
    who: 'provider-admin',
    not: ['method:authorization-code|jwt-bearer|plain|none'],
    topics: ['app-right:missing', 'app-right:denied'],
    match:
      /mailbox logon failure|MapiExceptionLogonFailed|\b5\.7\.3\b.{0,40}unsuccessful|\b535\D{1,6}5\.7\.3\b/i,
    facts: ['method:client-credentials'],
    exact: 62,
    text: `The app’s own token is good, but Exchange does not let the app use {mailbox}
In Exchange Online PowerShell: New-ServicePrincipal with the Object ID from Enterprise applications, and a role assignment “Application SMTP.SendAsApp” or Add-MailboxPermission.
Authenticated SMTP must be on: {smtpAuthCommand}
All that can take up to two hours to act.`,
  },
  'smtp-mailbox-logon': {
    who: 'provider-admin',
    match: /MapiExceptionLogonFailed|MapiExceptionUnable/i,
    exact: 53,
    text: `Exchange does not let this sign-in use {mailbox}
The administrator checks that the mailbox has a licence and that the app or account has rights on it (Full Access, Send As).
A right that was just given can take up to two hours to act.`,
  },
  'smtp-other-transport': {
    who: 'host-admin',
    text: `Where the organization does not want SMTP at all, only another way helps.
If this product can send through Microsoft Graph, choose that in place of SMTP.`,
  },
  'smtp-not-spread-yet': {
    who: 'provider-admin',
    text: `A permission or setting that was just given may not act yet; Exchange needs up to two hours.
Wait, then test again without changing anything.`,
  },
  'smtp-too-many-logins': {
    who: 'provider',
    or: ['smtp-login'],
    match:
      /too many (?:failed |bad |invalid |unsuccessful )?(?:log-?in|sign-?in|auth\w{0,11}) (?:attempts|failures|errors)|cannot authenticate due to (?:a )?temporary|\b4\.7\.0\b.{0,80}\b(?:login|auth(?!entication checks))|\b454\b.{0,60}auth/i,
    text: `The mail server does not let this account sign in just now.
Wait an hour, then try again. Send less often if it comes back.
If the password is wrong, correct it first in this form: failed sign-ins are often the reason.
If the reply says that the address of this server is blocked, the mail server’s administrator has to unblock it.`,
  },
  'smtp-token-refused': {
    who: 'you',
    match:
      /BadCredentials|does not expect a challenge|OAUTH2 asked for more|AUTH\w{0,20} \S{0,20}334 (?:eyJ|\[redacted|\{)|"status" ?: ?"40[01]"|username and password not accepted|\b5\.7\.8\b|"status"\s?:\s?"(?:40[0-9]|invalid_token|invalid_request)"|535\D{1,4}5\.7\.1\b/i,
    unless: /\bAuth\w{0,11}\b "?(?:LOGIN|PLAIN)\b.{0,300}\b5\.7\.8 Error:/i,
    instead: {
      'provider:microsoft': 'smtp-xoauth2-microsoft',
      'provider:generic': 'smtp-login',
      'server:postfix': 'smtp-login',
      // A token it was, whosever the server is.
      'mechanism:XOAUTH2|OAUTHBEARER': 'smtp-token-refused',
      'provider:unknown': 'smtp-login',
    },
    text: `The mail server does not accept the sign-in.
Sign in again with exactly the mailbox that is used as user name: {mailbox}
Allow the full access to mail; for Google the scope must be https://mail.google.com/
If a password was used: choose the sign-in method Google (OAuth2), or an app password.
The user name must be the account’s main address; an alias does not sign in.`,
  },
  'smtp-starttls-first': {
    who: 'you',
    match:
      /must issue a STARTTLS|only (?:available )?(?:with|over|via) (?:an? )?(?:SSL|TLS)\b|\b421 4\.7\.0 TLS required|TLS required for RCPT|(?:without|requires?|needs?) (?:STARTTLS|SSL(?:\/TLS)?|TLS(?:\/SSL)?)(?: encryption| connection)?(?: is)?(?: not allowed)?|SSL (?:is )?required|\b50[0-2]\b.{0,80}command\W{1,5}AUTH|AUTH PLAIN.{0,40}50[02]\b|STARTTLS (?:command )?first|STARTTLS is required to send|\b538\b.{0,60}encrypt|\b5\.7\.1[01]\b|encryption required for requested auth|\bunencrypted connection\b|(?:not|n't) sent over (?:a |an )?(?:TLS|encrypted)|without SSL|(?:auth\w{0,10}|login|credentials) over (?:a |an )?(?:plain ?text|unencrypted|insecure)|\b[45]\.7\.29\b|\bEHLO\b(?:(?!\bAUTH\b).){0,900}\b250[ -]STARTTLS(?:(?!\bAUTH\b|\b220\b|\bSTARTTLS\b).){0,600}(?:>|send|sent|client|server|C):? QUIT\b/i,
    text: `The mail server wants an encrypted connection first.
Set Encryption to STARTTLS with port 587, or to TLS with port 465.`,
  },
  'smtp-not-signed-in': {
    who: 'you',
    match:
      /\b5\.7\.57\b|smtp auth(?:entication)? (?:is )?required|not authenticated to send|\b530\b.{0,30}authentication required|\b530\D{1,4}5\.[57]\.[01]\b|client was not authenticated|unauthenticated senders? (?:is |are )?not allowed|(?<!proxy |factor )authentication (?:is )?required|(?:SmtpClient is |Service)not ?authenticated|\bMAIL failed: 530\b|SMTP server response 530: ?5\.7\.0 auth|SMTP AUTH is required|please authenticate|must (?:be )?authenticat|requires? basic authentication|(?:^|[:("'] ?|code\W{1,4}|responded:? )530\b|(?:rejected: |\b5\d\d\b.{0,80})not logged in|(?:turn on|enable) smtp auth|auth(?:entication)?(?: command)? (?:first|needed)|requires (?:smtp )?authentication|too many unauthenticated commands|Anmeldung erforderlich|Authentifizierung erforderlich/i,
    unless: /factor|proxy/i,
    topics: ['smtp-auth:missing'],
    instead: { 'log:server': 'smtp-passes-on' },
    text: `The mail server takes mail only after a sign-in, and none was made.
Choose a sign-in method in this form, for Google or Microsoft OAuth2, and save.
With another mail server enter user name and password.
If it is to take mail without a sign-in (relay), its administrator allows the address of this server there.`,
  },
  'smtp-passes-on': {
    who: 'provider-admin',
    or: ['smtp-relay'],
    text: `A mail server that passes the mail on could not do so: the next server wants a sign-in.
The administrator of the mail server that wrote this line enters user name and password for that next server (Postfix: smtp_sasl_password_maps, Exim: an authenticator).
If the next server is the recipient’s, it does not know the domain as its own; its administrator looks at the domain and its MX record.`,
  },
  'smtp-server-fault': {
    who: 'provider-admin',
    match: new RegExp(
      `\\b454\\b(?!.{0,40}(?:too many|cannot authenticate)).{0,20}authentication failed|${BLOCK_LIST_FAULT}|${OWN_CERTIFICATE}`,
      'i',
    ),
    exact: 56,
    text: `The mail server has a fault of its own, for example in its sign-in service, its tables or its certificate. The settings in this form are not at fault.
Wait some minutes and try again.
If it stays so, the administrator of the mail server looks into its log of the same minute.
If the details say “open resolver” or “rate limit” of a block list, that mail server needs a DNS resolver of its own.`,
  },
  'smtp-server-full': {
    who: 'provider-admin',
    match: new RegExp(SERVER_FULL, 'i'),
    exact: 52,
    or: ['smtp-busy'],
    text: `The mail server has too little free space, on its disk or in its queue. This is not about a mailbox.
Wait some minutes and try again.
If it stays so, the administrator of the mail server makes room there.`,
  },
  'smtp-wrong-region': {
    who: 'provider-admin',
    match: /\b4\.4\.62\b|wrong Office 365 region/i,
    exact: 58,
    text: `The mail went to Microsoft’s servers of another region than the organization’s.
The administrator sets the MX record, the connector or the server that passes the mail on to the host name that the Microsoft 365 admin centre shows under Settings, Domains.
Or send through smtp.office365.com, port 587, with a sign-in.`,
  },
  'smtp-challenge': {
    who: 'host-admin',
    match:
      /(?:unrecogni[sz]ed|unexpected|unknown|invalid|bad|unsupported) (?:server |sasl |auth\w{0,11} ){0,2}challenge|server sent an invalid reply|EX_PROTOCOL/i,
    unless: /empty reply|334 (?:eyJ|\{)|"status" ?: ?"40/i,
    exact: 49,
    or: ['smtp-token-refused', 'smtp-login'],
    text: `This product did not understand what the mail server asked during the sign-in.
With Google or Microsoft that is most often a refused token: sign in again with {mailbox}.
With another server choose another sign-in method, or give the details to the makers of this product.
Update the program that sends; its debug log has the server’s answer.
At Microsoft sending over SMTP must be allowed, too: {smtpAuthCommand}`,
  },
  'smtp-auth-syntax': {
    who: 'host-admin',
    match:
      /cannot decode (?:auth|response|arguments?)|(?:unrecogni[sz]ed command|command unrecogni[sz]ed):? ?['"]?(?:XOAUTH2|OAUTHBEARER)|authentication exchange line is too long|\b501\b.{0,40}(?:malformed|invalid base64|AUTH (?:argument|parameter))/i,
    text: `The mail server could not read the sign-in that the backend sent.
The backend must send user and token for XOAUTH2 as one line of base64, without a line break.
Give the details to the makers of this product.`,
  },
  'smtp-mechanism': {
    who: 'you',
    // A client that tries several ways notes each that there is not; what stopped the mail came later.
    unless: new RegExp(String.raw`failed after (?:MAIL|RCPT|DATA)\b|${GREETING_REFUSED}`, 'i'),
    topics: ['mechanism:unsupported'],
    match:
      /\b5\.7\.4\b|unrecogni[sz]ed authentication type|authentication mechanism (?:is )?(?:not|un)|\bAUTH(?:ENTICATION)? (?:extension|capability) (?:is |was )?(?:not|un|missing)|(?:does not|doesn't) (?:support|offer|advertise).{0,30}(?:XOAUTH2|AUTH)|No (?:supported|compatible|suitable) (?:authentication|SASL)|wrong authentication type(?! xoauth2)|(?:not|n't) (?:seem to )?support encrypted passwords|no (?:authentication )?mechanisms? (?:supported|available)|XOAUTH2.{0,30}not (?:supported|available)|AUTH (?:command )?(?:used when )?not (?:enabled|available|supported|implemented|advertised)|503.{0,30}AUTH|\bauth\b.{0,40}(?:un(?:known|recogni[sz]ed|implemented)|not implemented)\b.{0,30}command|no (?:form|kind|type)s? of auth\w{2,14} (?:is )?supported|not a valid authenticator|authentication not enabled|no compatible authentication mechanisms|\bsmtpd\[.{0,200}(?:find mech|no mechanism available)|doesn't support any (?:of the )?auth|no auth(?:entication)? methods? (?:found|available|supported)|No authenticators? (?:found|matched)|not find a (?:suitable|supported) auth/i,
    text: `The server {server} does not offer this way of signing in.
For Google the server is smtp.gmail.com, for Microsoft smtp.office365.com, with STARTTLS and port 587.
Some servers offer it only after encryption: choose STARTTLS or TLS.
A server of your own that takes mail without a sign-in (relay) needs none: set Authentication to None in this form.
Where CRAM-MD5 is named, choose PLAIN or LOGIN in the program that sends.
Microsoft takes LOGIN and OAuth2, but no PLAIN. If the program has no such choice, its makers must add it.`,
  },
  'smtp-characters': {
    who: 'you',
    match:
      /UnicodeEncodeError|'(?:ascii|latin-1|charmap)' codec can't encode|(?:password|user ?name)\b.{0,60}\bnot (?:plain )?ascii|(?:password|user ?name|credentials?)\b.{0,60}\bnon-?ascii|\bnon-?ascii\b.{0,40}(?:password|user ?name|credentials?)/i,
    exact: 52,
    text: `The password, the user name or an address contains a character that this product cannot send.
Type the password and the user name again: a copied one often has an invisible blank in it, as app passwords do.
Choose a password of unaccented letters, digits and simple signs. If the character is in the message, the makers of this product have to fix that.`,
  },
  'smtp-session-limit': {
    who: 'host-admin',
    not: ['smtp:535|534|530'],
    match: SESSION_LIMIT,
    exact: 51,
    text: `The mail server ended this connection: it carried as many messages as one connection may, or was open or silent for too long. No daily limit is reached.
Send again: a new connection works at once.
If it comes back, this product must close the connection after a few messages and open a new one (Nodemailer: maxMessages, Symfony: restart_threshold).`,
  },
  'smtp-connections': {
    who: 'provider',
    not: ['smtp:535|534|530'],
    match: CONNECTION_LIMIT,
    exact: 51,
    text: `The mail server accepts no more connections at the same time from this mailbox or server.
Wait a minute, then try again.
If it comes back, all programs with this mailbox must send over fewer connections at a time; Microsoft allows three.`,
  },
  'smtp-recipient-limit': {
    who: 'you',
    not: ['smtp:535|534|530'],
    match: RECIPIENT_LIMIT,
    exact: 57,
    text: `The message has more recipients than the mail server accepts at once.
Enter fewer recipients, or the address of a distribution list.`,
  },
  'smtp-rate': {
    who: 'provider',
    not: ['smtp:535|534|530'],
    match: RATE_LIMIT,
    unless:
      /"(?:domain|reason)"|googleapi|\bAPI\b|unsolicited|daily|per day|24 hours|tenant|because|reputation/i,
    exact: 51,
    text: `Too many messages were sent in a short time, from this mailbox or to this recipient.
Wait some minutes, then try again.
If it comes back, send less often, and put several events in one message.`,
  },
  'smtp-limit': {
    who: 'provider',
    not: ['smtp:535|534|530'],
    topics: ['limit'],
    match:
      /\b5\.4\.5\b|daily (?:user )?sending (?:quota|limit)|sending limit|\b432\b[ -]4\.3\.2\b|SubmissionQuotaExceeded|submission quota|mail flood|concurrent connections? limit|thread limit exceeded|\b5\.1\.90\b|\b5\.7\.23[235]\b|exceeded (?:the |its |your )?(?:max(?:imum)? number|recipient|message|sending|rate|max(?:imum)? emails|24.hour|hour|day|daily|hourly|quota)|limit of \d{1,7} \w{1,20} per \d{0,3} ?(?:hour|day|minute)|rejection\W{1,4}quota exceeded|too many (?:messages|recipients|connections|errors(?! after)|mails|emails|concurrent)|max(?:imum)? (?:number of )?(?:concurrent )?(?:connections|(?:messages|mails|e-?mails|recipients|transactions)\b.{0,40}(?:session|connection|exceed|reach))|(?:reached|exceeded) (?:its|the|your|a|an) (?:\w{1,20} )?limit\b|rate ?limit [\\"']{1,4}\w{1,20}[\\"']{1,4} (?:exceeded|hit|reached)|unusual (?:rate|sending)|\b[45]\.7\.28\b|recipient rate limit|\b5\.2\.12[12]\b|\b5\.7\.1 email quota exceeded|sender frequency limited|frequency limit|rate limit(?:ed)? (?:hit|reached)|\b4\d\d (?:4\.\d\.\d{1,3} )?rate limit exceeded|sending rate|queue quota exceeded|\b(?:relay|sending|message|mail|hourly|daily) quota\b|quota used|(?:mails?|messages?) (?:per|an?) (?:hour|day)\b|maximum sending|throttling failure|发送频率|频率/i,
    unless: /"(?:domain|reason)"|googleapis/i,
    text: `The provider’s limit for sending is reached.
Wait, up to a day, and send fewer messages. Only one connection at a time is best.`,
  },
  'smtp-sender-blocked': {
    who: 'provider-admin',
    match: new RegExp(
      String.raw`\b5\.1\.8\b(?!.{0,60}domain not found)|\b5\.7\.50[1-3]\b|outbound ?spam|WASCL|bad outbound sender|ErrorMessageSubmissionBlocked|mail sending denied|blocked from sending|${LISTED_ACCOUNT}|\b5\.7\.7[0-9]{2}\b`,
      'i',
    ),
    unless: /\b5\.7\.7(?:50|08|03)\b|tenant allow.?block list/i,
    link: 'https://security.microsoft.com/restrictedentities',
    text: `The provider has blocked {mailbox} or the organization from sending, since it suspects spam.
The administrator frees it under “Restricted entities” in Microsoft Defender, or in Google’s Admin console.
With another provider, ask its support or the administrator of the mail server why. If somebody else has used the account, change its password first.`,
  },
  'smtp-account-unverified': {
    who: 'you',
    match: /\bRefuseQuota\b|\bShowTierUpgrade\b|\bHipSend\b|WASCL UserAction verdict/i,
    exact: 56,
    text: `Outlook.com does not let this account send for now: it is new, or it has sent more than Microsoft allows it so far.
Sign in at https://outlook.live.com with {mailbox} and confirm what it asks for, often a phone number. Then send again.
If it asks for nothing, wait a day and send fewer messages.
In an organization, the administrator looks under “Restricted entities” in Microsoft Defender.`,
  },
  'smtp-tenant-untrusted': {
    who: 'provider-admin',
    of: 'microsoft',
    match: /\b5\.7\.708\b|\b5\.7\.50[1-3]\b.{0,80}\bIP range\b/i,
    exact: 54,
    or: ['smtp-ip-blocked'],
    text: `Microsoft takes no mail of this organization to the outside: the organization is new or on trial, or its address has a bad reputation. No setting of this form changes that.
Its administrator asks Microsoft’s support in the Microsoft 365 admin centre to lift it, and gives the code in the details (5.7.708 or 5.7.501). A paid licence helps.`,
  },
  'smtp-ip-blocked': {
    who: 'host-admin',
    match:
      /\[TSS0[5-9]\]|not allowed to connect|traffic not accepted from this ip|\bip (?:address )?(?:is |has been |was )?(?:temporarily )?(?:blocked|banned)\b|permanently deferred|\b5\.7\.(?:6[0-4][0-9]|511|606)\b|banned sending ip|IP you're using to send mail|use the SMTP relay at your service provider|NotAuthorizedError|client host.{0,60}blocked|\bdnsbl|spamhaus|blocklist|block[- ]listed|blacklist|dynamic ip|PTR record|\b(?:ip|address|host)\b.{0,40} listed (?:at|by|in|on) [a-z]|\b5\.7\.508\b|(?:poor|bad|low) (?:sender |IP |sending )?reputation|reputation of the (?:sending )?(?:IP|host)|reverse (?:dns|hostname)|\b5\.7\.25\b/i,
    unless: new RegExp(`requires (?:smtp )?authentication|${BLOCK_LIST_FAULT}|${LISTED_ACCOUNT}`, 'i'),
    text: `The receiving server blocks the address of this server.
Send through the provider’s submission server on port 587 with a sign-in, or have the address taken off the block list.
If reverse DNS (PTR) is missing, have the hoster set it to a name that leads back to the address; it is often missing for IPv6, so send over IPv4.
If it is an address of your mail provider, the provider has it taken off the list.`,
  },
  'smtp-direct-blocked': {
    who: 'host-admin',
    facts: ['server:mx'],
    match:
      /\b421\b|\b4\.7\.0\b|try again later|closing connection|service (?:is )?(?:not available|unavailable)/i,
    unless: /gr[ea]ylist|too many|rate|idle|time-?out|session|\bSPF\b|DKIM|DMARC|spam/i,
    exact: 53,
    text: `This product delivers mail straight to the recipient’s mail server, which refuses the IP address of this server.
Send through the provider’s submission server on port 587 with a sign-in, for example smtp.gmail.com or smtp.office365.com.
Or have the hoster set reverse DNS (PTR) of this server’s address to a name that leads back to it, and send over IPv4 where IPv6 has none.`,
  },
  'smtp-from-empty': {
    who: 'you',
    topics: ['sender:missing'],
    match:
      /relaying disallowed as @(?:$|["'\s])|(?:from|sender)(?: address| header)? (?:is |field is )?(?:empty|missing|not set|required)|no (?:from|sender) (?:address|header)|MAIL FROM: ?<>|address in mailbox given|comply with (?:addr-spec of )?RFC ?\d/i,
    exact: 52,
    text: `The From address is empty, or is no whole address.
Enter a From address of the account that signs in: {mailbox}`,
  },
  'smtp-relay': {
    who: 'you',
    instead: { 'log:report': 'smtp-passes-on' },
    match:
      /relay(?:ing)?\)?(?: (?:of )?(?:e?-?mails?|messages?))?(?: (?:to|from|for) \S{1,80})? (?:access )?(?:is |was )?(?:denied|disallowed|rejected|refused|prohibited|forbidden|not (?:allowed|permitted|authori[sz]ed|supported))|unable to relay|mail relay denied|\b5\.7\.54\b|not (?:allowed|permitted|authori[sz]ed) to relay|(?:does|do) not (?:allow|permit|offer) relay|no relaying allowed|\bwe do not relay\b|recipient address rejected: access denied; from=/i,
    text: `The server {server} does not pass on mail for this sender or recipient.
Sign in with the mailbox that sends, and use its address as From.
With an IP based relay, the administrator adds this server’s address to it.`,
  },
  'smtp-client-refused': {
    who: 'provider-admin',
    match:
      /\baccess forbidden by policy\b|no policy found|(?:connection|client) (?:was |is )?(?:rejected|refused|denied) by (?:\w{1,12} )?(?:polic|acl|rule|access)|not in mynetworks/i,
    exact: 57,
    text: `The rules of this mail server or relay do not let the sending program connect. The settings in this form are not at fault.
The administrator of that mail server adds the address of the program to its rules (Postfix: mynetworks; in a cluster: the policy of the relay).
The log of the mail server says which rule it was.`,
  },
  'smtp-authentication-of-domain': {
    who: 'provider-admin',
    match:
      /\b5\.7\.(?:2[0-467]|3[02]|40|509|515)\b(?!.{0,60}basic)|SPF|DKIM|DMARC|[Uu]nauthenticated email|authentication (?:information|checks)/,
    text: `The receiving server does not believe the sender’s domain.
The administrator of the domain sets SPF, DKIM and DMARC for it in the DNS.
If From is in a domain that is not yours, enter an address of one that is.`,
  },
  'smtp-google-relay': {
    who: 'provider-admin',
    match: /SMTP relay service|invalid credentials for relay/i,
    exact: 54,
    link: 'https://admin.google.com/ac/apps/gmail/routing',
    text: `Google’s SMTP relay does not know this server, or the domain of the From address {from}
In the Google Admin console, Apps, Gmail, Routing, SMTP relay service: add this server’s public IP address, and allow the sender.
Or send through smtp.gmail.com, port 587, with a sign-in.`,
  },
  'smtp-loop': {
    who: 'provider-admin',
    match:
      /\b[45]\.4\.(?:6|14)\b(?!.{0,40}unusual)|hop count exceeded|mail loop|routing loop|exceeded \d{1,3} hops|too many hops|loops back to myself/i,
    exact: 51,
    text: `The message goes round in circles between mail servers.
The administrator of the recipient’s mail looks at forwarding rules, connectors and the MX record of that domain.
Or use another recipient.`,
  },
  'smtp-forwarding': {
    who: 'provider-admin',
    match: /\b5\.7\.520\b|does not allow external forwarding/i,
    exact: 51,
    text: `The recipient forwards mail to outside of the organization, which its policy forbids.
Its administrator allows forwarding in Microsoft Defender, Anti-spam outbound policy. Or use another recipient.`,
  },
  'mail-service-key': {
    who: 'you',
    match: /\bUnable to send an e-?mail: .{0,160}\(code 40[13]\)/i,
    unless: /not authorized to perform|permission/i,
    exact: 56,
    text: `The web API of the mail service did not accept the key. No mail server was asked, so host and port do not matter here.
Enter the API key again, without spaces, and check that it belongs to the right account and domain.
Check the region: a key or domain in Mailgun’s EU region is not known at its US address, and the other way round.`,
  },
  'smtp-service-permission': {
    who: 'provider-admin',
    match:
      /not authorized to perform:? ['"\u0060]?ses:|\b(?:mailgun|sendgrid|sparkpost|postmark|mailjet|brevo|sendinblue|resend|mandrill|mailersend)\b.{0,120}(?:\b40[13]\b|unauthori[sz]ed\b|forbidden)(?!.{0,40}\bkey\b)|\bforbidden\b.{0,80}\bapi\.(?:mailgun|sendgrid|sparkpost|postmark|mailjet|brevo|resend)|(?:api )?key (?:does not|doesn't) have (?:the )?(?:permission|access|scope)|(?:api )?key lacks|permissions? to send (?:mail|e-?mail)s? (?:is |are )?(?:missing|denied)/i,
    exact: 54,
    text: `The key that is used at the mail service may not send.
In the mail service’s console give that key or user the right to send (at AWS: ses:SendRawEmail), or enter a key that has it.`,
  },
  'smtp-domain-policy': {
    who: 'provider-admin',
    match:
      /\b5\.7\.703\b|has a policy that prohibited|(?:blocked by|prohibited by) (?:your|the) organi[sz]ation|tenant allow.?block list|(?:transport|mail flow|compliance|content) rule|blocked by (?:a |an |the )?(?:\w{1,20} )?(?:policy|rule)|violat\w{1,4} (?:\w{1,12} ){0,3}policy|\bETR\d|organi[sz]ation(?:'s)? polic/i,
    unless: /content[- ]security|\bCORS\b|same origin policy/i,
    text: `A rule of the sender’s or the recipient’s organization forbids this mail.
Its administrator looks at the mail rules: in the Exchange admin centre, Mail flow, Rules; in the Google Admin console, Apps, Gmail, Compliance.
Exempt {mailbox} there, or use another recipient.`,
  },
  'smtp-recipient-restricted': {
    who: 'provider-admin',
    exact: 54,
    match:
      /\b5\.7\.(?:1(?:24|29|33|34|36|93)|12)\b|SenderNotInAllowedSendersList|SenderNotAuthenticated|\bhas blocked you\b/i,
    text: `The recipient takes mail from certain senders only.
The recipient’s administrator allows the From address {from} in the Exchange admin centre: the group or mailbox, Settings, message delivery restrictions.
Or use another recipient.`,
  },
  'smtp-account-disabled': {
    who: 'provider-admin',
    instead: { 'provider:generic|google': 'smtp-account-inactive' },
    topics: ['account:disabled'],
    match:
      /5\.7\.139.{0,80}account is disabled|AccountDisabled(?:Exception)?\b|\b(?:user |mail )?account (?:is|was|has been|got) (?:temporarily |currently )?(?:locked|suspended|deactivated)|\b5\.7\.13\b|user account disabled/i,
    text: `The mailbox is disabled.
At Microsoft, in the Microsoft 365 admin centre, Users, Active users: allow sign-in for {mailbox}, and give it a licence with Exchange.`,
  },
  'smtp-recipient': {
    who: 'you',
    unless: /sender verif\w{1,7} fail|\brelaying\b|\brelay (?:access )?(?:is )?(?:denied|not)\b/i,
    not: ['smtp:530|534|535'],
    topics: ['recipient:failed', 'recipient:denied', 'recipient:missing', 'recipient:disabled'],
    match:
      /\b5\.1\.(?:1|2|3|6|10)\b|ErrorInvalidRecipients|recipients? (?:address )?(?:failed|are not correct|is invalid|were (?:refused|rejected))|following recipients? failed|unrouteable address|Empfänger sind nicht korrekt|destinataires suivants|收件人地址错误|no valid recipients|invalid (?:recipient )?addresses|recipient address required|invalid to header|tried to reach is disabled|RecipientNotFound|user unknown(?! to local)|no such user|unknown user(?! name)|NoSuchUser|recipient address rejected(?!.{0,40}gr[ea]ylist|: access denied; from=)|(?<!\b450\b.{0,40})mailbox (?:unavailable|not found)|unknown recipient|address (?:couldn't be|not) found|No recipients defined|\b4\.1\.1\b|\b5\.4\.1\b|\bRCPT failed: 55\d/i,
    text: `A recipient’s address does not exist or is not accepted.
Check the recipients for typing errors.`,
  },
  'smtp-mailbox-full': {
    who: 'you',
    not: ['smtp:530|534|535'],
    match:
      /\b[45]\.2\.2\b|mailbox (?:is )?full|over (?:the |its |his |your )?quota|insufficient (?:system )?storage/i,
    unless: new RegExp(`(?<!Recipient)QuotaExceeded|\\b4\\.3\\.\\d\\b|${SERVER_FULL}`),
    text: `A mailbox is full.
Make room in the recipient’s mailbox, or use another recipient.`,
  },
  'smtp-size': {
    who: 'you',
    topics: ['size:failed'],
    not: ['smtp:530|534|535'],
    unless: /\bheaders? (?:size|length|lines?|section)\b|\bheaders? (?:is |are )?too\b/i,
    match:
      /\b5\.3\.4\b|\b5\.2\.3\b|message size exceed|\b(?:more|larger|bigger|greater|longer) than [\d.,]{2,12} ?(?:bytes|[KMG]i?B)\b|max(?:imum)? (?:message |mail |e-?mail )?size (?:is |was )?(?:exceeded|reached)|size limit (?:is |was )?(?:exceeded|reached)|(?:message|mail|attachments?) (?:is |are )?too (?:large|big|long)/i,
    text: `The message is too large for the mail server.
Send less in one message.
Or let the mail server’s administrator raise its limit.`,
  },
  'smtp-sender-invalid': {
    who: 'you',
    not: ['smtp:530|534|535'],
    topics: ['sender'],
    match:
      /\b5\.1\.[78]\b|\b5\.1\.0\b.{0,40}sender|sender (?:verify|domain) fail|Absenderadresse ist nicht korrekt|expéditeur suivante|direcciones de remitente|(?:from|sender)(?: e-?mail)?(?: address)? (?:is|does|did) not (?:contain )?(?:an? )?valid|mailbox name (?:is )?not allowed|(?:unknown|bad|illegal|unauthori[sz]ed|forbidden) (?:sender|from address|envelope)(?: address)?\b|发送地址错误|following from address failed|sender address rejected|invalid ['"]?(?:sender|from)['"]?(?: e-?mail)? (?:address|field|header)|envelope-from address missing|\b501\b.{0,60}(?:MAIL FROM|sender)/i,
    text: `The mail server does not accept the From address {from}
Enter a whole address of an existing mailbox.
If the details name another address than From, it is that of bounces (Return-Path): set it too.`,
  },
  'smtp-format': {
    who: 'host-admin',
    match: new RegExp(
      String.raw`(?<!exchange )\blines? (?:is |are )?too long\b|message (?:is )?malformed|malformed (?:message|mail)|bare (?:LF|line ?feed)|RFC ?5322 (?:section|compliant)|not RFC ?(?:2|5)[38]22|\b5\.6\.11\b|duplicate (?:header|from)|invalid header|missing (?:\S{1,20} ){1,4}header|\b55\d\b.{0,60}\bheaders? (?:size|length|lines?|section)\b|\b55\d\b.{0,20}\bheaders? (?:is |are )?too (?:long|large|big)|${HEADER_CASE.source}`,
      'i',
    ),
    text: `The mail server does not accept the message as this product has written it.
Give the details to the makers of this product.
If the reply names a header, take special characters out of the subject and the name in From.`,
  },
  'smtp-no-service': {
    who: 'you',
    match:
      /no smtp service here|(?:server|host) does not accept (?:mail|messages|connections)|does not accept mail/i,
    text: `This server takes no mail, or none from here.
Check the server in this form: smtp.gmail.com, smtp.office365.com or that of your mail provider, port 587 or 465.`,
  },
  'smtp-helo': {
    who: 'host-admin',
    match:
      /\b5\.7\.506\b|closing connection\. \((?:HELO|EHLO)\)|(?:HELO|EHLO)(?:\/[EH]{2}LO)? (?:argument |name |host ?name )?(?:requires?|must|needs?|should|expects?|wants)\b|(?:HELO|EHLO).{0,80}(?:invalid|reject|refus|need|syntax)|\b501\b.{0,20}invalid domain name|(?:invalid|(?:set|send)(?: the)?) (?:HELO|EHLO)\b|Hello called after other/i,
    text: `The mail server does not accept the name by which this server greets it.
Give this server a full host name with a domain.
If that name is empty in the details, the program that sends leaves it out: its makers correct that.`,
  },
  'smtp-spam': {
    who: 'you',
    not: ['smtp:530|534|535'],
    topics: ['spam'],
    match:
      /\bspam\b.{0,40}(?:reject|block|refus|denied|detect|suspect)|(?:reject|block|suspect|suspicion)\w{0,4}.{0,40}\bspam\b|\b5\.7\.1\b.{0,120}(?:spam|content|unsolicited|blocked)|detected.{0,60}(?:spam|suspicious)|likely unsolicited|message (?:was )?(?:rejected|blocked).{0,40}(?:spam|content|policy|malware|virus)|probability of spam|\bjunk ?mail\b|MCSpamSignature|illegal attachment/i,
    text: `The mail server takes the message for spam.
Change its subject or text, and check the From address.`,
  },
  'smtp-busy': {
    who: 'provider',
    bare: /\b4\.7\.(?:0|3|500|650)\b|(?:^|[:("'] ?|code\W{1,4})(?:421|45[0-2])\b(?! 4\.7\.66)|\b(?:421|45[0-2])[ -]4\.(?!7\.66)/i,
    vague: [
      'account:disabled',
      'mailbox:disabled',
      'mechanism:unsupported',
      'smtp-auth:disabled',
      'limit',
      'credentials',
    ],
    match:
      /\b4\.3\.[0-9]\b|\b4\.4\.[0-9]\b|service (?:is )?(?:not available|temporarily)|server (?:is )?busy|temporary (?:system|server|local)|temporary failure(?! (?:in|of) name)|gr[ea]ylist/i,
    unless:
      /AUTH\b.{0,80}454|\b45[0-2][ -](?:4\.7\.\d )?(?:[Aa]uthentication failed|[Ii]nvalid login|[Bb]ad credentials)|STARTTLS|Must issue|TLS required|connect to \S{1,200}: (?:Operation|Connection) timed out|cannot connect to smtp server/,
    text: `The mail server is busy or has a fault.
Wait a few minutes and try again.`,
  },
} as const satisfies Table;

/** What is left when nothing more exact fits. */
export const smtpFallback = {
  'smtp-login-reply-lost': {
    who: 'provider-admin',
    match: /Channel:{1,2}Driver.{0,80}SMTPAuthent\w{0,9}tionError/,
    exact: 30,
    or: ['smtp-login'],
    text: `The mail server refused the sign-in; its reply was lost on the way. At Microsoft that is most often since sending over SMTP is switched off.
In https://admin.microsoft.com, Users, Active users, {mailbox}, Mail, Manage email apps: tick “Authenticated SMTP”.
Or in Exchange Online PowerShell: {smtpAuthCommand}
The log of this product’s backend may have the reply itself.`,
  },
  'smtp-credentials-missing': {
    who: 'you',
    match:
      /missing credentials for "?(?:PLAIN|LOGIN)|no (?:user ?name|password) (?:was )?(?:specified|supplied|given|set)|(?:user ?name|password) (?:is|was) not (?:set|given|specified)/i,
    exact: 53,
    unless: /client|token|api key/i,
    or: ['smtp-login'],
    text: `A password sign-in was tried, but user name or password is missing.
Enter both in this form and save, or choose a sign-in with OAuth2 and sign in with {mailbox}.
If they are entered, this product does not pass them on: its administrator looks at the settings and environment variables of its backend.
A server of your own that takes mail without a sign-in (relay) needs none: set Authentication to None in this form.`,
  },
  'smtp-login': {
    who: 'you',
    vague: [
      'client-secret:expired',
      'client-id:missing',
      'client-secret',
      'token:expired',
      'account:disabled',
    ],
    instead: {
      'server:chinese': 'smtp-authorization-code',
      'server:alibaba': 'smtp-alibaba-password',
      'mechanism:token': 'smtp-token-refused',
    },
    or: ['smtp-intercepted'],
    at: { api: 'api-token-refused' },
    open: ['zoho-data-centre', 'smtp-auth-disabled', 'smtp-app-password'],
    topics: ['credentials'],
    match:
      /(?:^|[:("'] ?|code\W{1,4})53[45]\b|\b(?:53[45]|45[0-2])\b.{0,80}(?:auth|credential|log-?in|password)|EAUTH\b|(?:authentication|login|logon|authori[sz]ation|sign-?in)[ ._-](?:was |has |attempt )?(?:failed(?! for user ")|(?<!su: authentication )failure|unsuccessful|rejected|refused|denied)|invalid login(?! shell)|(?<!LDAP: )invalid credentials|(?:could not|unable to|cannot|can't|couldn't) (?:authenticate|log ?in|sign ?in(?! to (?:this|the) (?:product|app)))|failed to (?:authenticate|log ?in|sign ?in)|SMTPAuthent(?:ification|ication)Error|Authentication(?:Failed)?Exception|bad (?:username or password|credentials)|incorrect (?:authentication data|password|credentials|username)|authentication credentials invalid|(?:wrong|invalid) (?:smtp |e-?mail |mail |login |user |account )?(?:user ?name|password|credentials)|missing credentials for|AUTHENTICATE failed|login denied|login fail|\bauth(?:entication)? error|authentifizierung (?:ist )?(?:fehlgeschlagen|nicht erfolgreich)|anmeldung (?:ist )?(?:fehlgeschlagen|nicht erfolgreich)|[ée]chec (?:de l'|d')authentification|authentification (?:a )?[ée]chou|(?:imposible|no se (?:pudo|puede|ha podido)) (?:autentificar|autenticar)|(?:error|fallo) de autenticaci|autenticaci[oó]n (?:fallida|incorrecta|no v[aá]lida)|impossibile autenticar|autenticazione (?:non riuscita|fallita)|n[aã]o foi poss[ií]vel (?:realizar a )?autentica|falha (?:na|de) autentica|autentica[cç][aã]o (?:mal ?sucedida|falhou)|authenticatie mislukt|uwierzytelni\w{0,6} nie ?powiod|nie można przeprowadzić uwierz|ошибка (?:авторизации|аутентификации)|kimlik do[gğ]rulama|oturum aç|EX_NOPERM|認証(?:に失敗|できません|エラー)|(?:认证|验证|登录|登陆|身份验证)失败|(?:驗證|登入)失敗|인증.{0,4}실패/i,
    unless:
      /\btoken (?:endpoint|request)\b|identity provider|omniauth|\bOIDC\b|OpenIdConnect|id_token|authentication passthru|IMAP4?rev|postgres|mysql|ldap|ssh\b/i,
    text: `The mail server refused the sign-in.
Sign in again with {mailbox}
With a password: check the user name, often the whole mail address, and the password. Many providers want an app password.`,
  },
  'smtp-refused': {
    who: 'you',
    vague: ['spam', 'limit', 'size:failed', 'sender:missing', 'domain'],
    open: ['smtp-domain-policy', 'smtp-ip-blocked', 'smtp-recipient'],
    topics: ['message:denied'],
    match:
      /\b5\.7\.1\b|message (?:was )?rejected|\bpolicy violation\b|data not accepted|Daten werden nicht akzeptiert|données incorrectes|数据不被接受/i,
    text: `The mail server refused the message.
Read its reply in the details, and check From and recipients.
Most often From is not the account that signed in, a recipient does not exist, the text is taken for spam, or too many messages came in a short time.`,
  },
} as const satisfies Table;

/**
 * Every class of reply that RFC 5321 and the enhanced codes of RFC 3463, 5248 and 7372 know, for replies of which nothing
 * more is known than their number.
 */
export const smtpClasses = {
  'smtp-address': {
    who: 'you',
    topics: ['address:failed'],
    facts: ['class:5xx', 'subject:1'],
    not: ['smtp:530|534|535|538|432|454'],
    text: `The mail server does not accept an address, of the sender or of a recipient.
Check the From address {from} and the recipients for typing errors.
Its reply in the details names the address it means.`,
  },
  'smtp-mailbox': {
    who: 'provider-admin',
    facts: ['class:5xx', 'subject:2'],
    open: ['smtp-recipient'],
    not: ['smtp:530|534|535|538|432|454'],
    text: `The server refuses because of a mailbox: it is full, disabled, or may not do that.
The administrator of the mailbox that the reply in the details names looks at its state, licence and limits.`,
  },
  'smtp-system': {
    who: 'provider',
    facts: ['class:5xx', 'subject:3'],
    not: ['smtp:530|534|535|538|432|454|500|501|502|503|504'],
    text: `The mail server itself has a fault or a limit.
Try again later. If it stays so, give its reply in the details to the mail provider’s support.`,
  },
  'smtp-routing': {
    who: 'you',
    facts: ['class:5xx', 'subject:4'],
    not: ['smtp:530|534|535|538|432|454'],
    text: `The mail server finds no way to the recipient’s domain.
Check the part after the @ of each recipient.
If it is right, the administrator of that domain looks at its MX record in the DNS.`,
  },
  'smtp-protocol': {
    who: 'host-admin',
    facts: ['class:5xx', 'subject:5'],
    open: ['smtp-address'],
    not: ['smtp:530|534|535|538|432|454|503'],
    text: `The mail server did not understand a command or its parameter.
Check that server and port are those of a mail server that takes mail from programs: port 587 with STARTTLS, 465 with TLS.
If they are, give the details to the makers of this product.`,
  },
  'smtp-content': {
    who: 'host-admin',
    facts: ['class:5xx', 'subject:6'],
    not: ['smtp:530|534|535|538|432|454'],
    text: `The mail server cannot take the message in this form.
Give the details to the makers of this product.`,
  },
  'smtp-policy': {
    who: 'you',
    facts: ['class:5xx', 'subject:7'],
    unless: HEADER_CASE,
    open: ['smtp-domain-policy', 'smtp-ip-blocked'],
    not: ['smtp:530|534|535|538|432|454'],
    text: `A rule of the mail server refuses this mail or this sign-in.
Check that the target signs in, with {mailbox}, and that From is an address of it.
If both are right, the reply in the details tells the mail server’s administrator which rule it was.`,
  },
  'smtp-no-mail': {
    who: 'you',
    facts: ['smtp:521|556'],
    exact: 5,
    text: `This server, or the recipient’s domain, takes no mail.
Check the server in this form and the recipients’ domains.`,
  },
  'smtp-sequence': {
    who: 'you',
    facts: ['smtp:503'],
    exact: 3,
    not: ['http:503'],
    text: `The mail server expected another step first, most often the sign-in or encryption.
Choose a sign-in method and an encryption (STARTTLS with 587, TLS with 465) in this form.`,
  },
  'smtp-command': {
    who: 'host-admin',
    facts: ['smtp:500|501|502|504|555'],
    open: ['smtp-address', 'http-unavailable'],
    exact: 3,
    not: ['class:http-5xx'],
    text: `The mail server did not understand a command or its parameter.
Check server, port and encryption: 587 with STARTTLS, 465 with TLS.
If they are right, give the details to the makers of this product.`,
  },
  'smtp-not-allowed': {
    who: 'you',
    facts: ['smtp:550|551|553|554'],
    open: ['smtp-recipient', 'smtp-ip-blocked', 'smtp-domain-policy'],
    exact: 3,
    text: `The mail server refused the message.
Read its reply in the details, and check From and recipients.
Most often From is not the account that signed in, a recipient does not exist, the text is taken for spam, or too many messages came in a short time.`,
  },
  'smtp-content-refused': {
    who: 'you',
    facts: ['smtp:550|551|552|553|554', 'phase:data'],
    not: ['phase:recipient', 'subject:1|2|3|4|7'],
    exact: 2,
    text: `The mail server read the whole message and then refused it, so the reason is its content: it is taken for spam, or a header is missing or wrong.
Change subject and text, leave out links and attachments, and try again.
If a plain message is refused too, look at its headers (From, To, Date, Message-ID): the makers of this product have to fix them.
If the reply has a link, open it; if it has a number, give it to the mail provider’s support. They tell the reason.`,
  },
  'smtp-too-large': {
    who: 'you',
    facts: ['smtp:552'],
    exact: 3,
    text: `A limit is exceeded: the message is too large, or a mailbox is full.
Send less in one message, or make room in the mailbox.`,
  },
  'smtp-temporary-login': {
    who: 'provider',
    facts: ['smtp:432|454'],
    unless: /TLS/,
    not: ['subject:5'],
    exact: 3,
    text: `The mail server cannot check the sign-in just now.
Wait some minutes and try again. If it stays so, sign in again with {mailbox}.`,
  },
  'smtp-temporary': {
    who: 'provider',
    facts: ['class:4xx', 'peer:smtp-server'],
    exact: 2,
    text: `The mail server refuses for the moment.
Wait a few minutes and try again. If it stays so, its reply in the details says why.`,
  },
  'smtp-permanent': {
    who: 'you',
    topics: ['server:denied', 'mail:denied'],
    open: ['smtp-recipient', 'smtp-ip-blocked', 'smtp-domain-policy'],
    facts: ['class:5xx', 'peer:smtp-server'],
    text: `The mail server refused.
Read its reply in the details, and check server, sign-in, From and recipients.`,
  },
} as const satisfies Table;
