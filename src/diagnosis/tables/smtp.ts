import type { Table } from '../explanation.js';

/** Replies of SMTP servers: RFC 5321, RFC 4954, RFC 3463, and what Google and Microsoft make of them. */
export const smtp = {
  'smtp-auth-disabled': {
    who: 'provider-admin',
    match:
      /SmtpClientAuthentication is disabled|smtp_auth_disabled|\b5\.7\.139\b(?!.{0,120}(?:credential|criteria|security defaults|locked|basic auth|configuration))/i,
    link: 'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
    text: `Sending over SMTP is switched off for this mailbox or the whole organization at Microsoft.
In https://admin.microsoft.com, Users, Active users, {mailbox}, Mail, Manage email apps: tick “Authenticated SMTP”.
Or in Exchange Online PowerShell: {smtpAuthCommand}
This overrides the organization's setting. It can take an hour to act.`,
  },
  'smtp-password-refused': {
    who: 'you',
    match: /basic authentication is (?:disabled|not supported)|\b5\.7\.30\b/i,
    link: 'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
    text: `Microsoft does not accept a password for sending any more.
Choose the sign-in method Microsoft (OAuth2) in this form and sign in with {mailbox}.`,
  },
  'smtp-security-defaults': {
    who: 'provider-admin',
    match:
      /security defaults|organi[sz]ation(?:'s)? configuration doesn't allow|did not meet the criteria to be authenticated|5\.7\.139.{0,80}(?:locked|disabled|contact your administrator)/i,
    text: `A security policy of the organization refuses this way of signing in.
The administrator checks Conditional Access and “Security defaults” in Entra, and the Sign-in logs of {mailbox}.
Sending over SMTP must be allowed too, in Exchange Online PowerShell: {smtpAuthCommand}`,
  },
  'smtp-send-as': {
    who: 'you',
    match:
      /SendAsDenied|\b5\.2\.252\b|\b5\.7\.60\b|not allowed to send (?:as|on behalf)|(?:not|n't) have permissions? to send (?:as|on behalf)|sender address rejected: not owned|not one of your addresses|sender address (?:is )?not allowed/i,
    text: `The account {mailbox} may not send with the From address {from}
Set From to the mailbox that signs in.
Or let the administrator give it “Send As” for that address: in the Exchange admin centre, Mailboxes, the mailbox, Delegation.`,
  },
  'smtp-app-password': {
    who: 'you',
    match: /application-specific password|\b5\.7\.9\b|InvalidSecondFactor|less secure app/i,
    text: `Google does not accept the account's password here.
Choose the sign-in method Google (OAuth2) in this form and sign in with {mailbox}.`,
  },
  'smtp-web-login': {
    who: 'you',
    match: /WebLoginRequired|log in via your web browser|\b53[45][- ]?5\.7\.14\b/i,
    text: `Google wants to see you in a browser first.
Sign in at https://mail.google.com with {mailbox}, confirm what is asked, then sign in here again.`,
  },
  'smtp-xoauth2-microsoft': {
    who: 'you',
    match:
      /\b5\.7\.3\b.{0,40}(?:authentication )?(?:unsuccessful|failed)|\b535\D{1,6}5\.7\.3\b|5\.7\.139.{0,80}credentials|authenticated but not connected/i,
    text: `Microsoft's mail server refused the sign-in.
Sign in again with exactly the mailbox that is used as user name: {mailbox}
For a shared mailbox sign in with your own account that has rights on it, and put the shared address into From.
The scope must be https://outlook.office.com/SMTP.Send, one of graph.microsoft.com does not work with SMTP.
Authenticated SMTP must be allowed, in Exchange Online PowerShell: {smtpAuthCommand}`,
  },
  'smtp-too-many-logins': {
    who: 'provider',
    match:
      /too many login attempts|cannot authenticate due to (?:a )?temporary|\b4\.7\.0\b.{0,80}(?:login|auth)|\b454\b.{0,60}auth/i,
    text: `The mail server does not let this account sign in just now.
Wait an hour, then try again. Send less often if it comes back.`,
  },
  'smtp-token-refused': {
    who: 'you',
    match:
      /BadCredentials|username and password not accepted|\b5\.7\.8\b|"status"\s*:\s*"(?:40[0-9]|invalid_token|invalid_request)"|535\D{1,4}5\.7\.1\b/i,
    text: `The mail server does not accept the sign-in.
Sign in again with exactly the mailbox that is used as user name: {mailbox}
Allow the full access to mail; for Google the scope must be https://mail.google.com/
If a password was used: choose the sign-in method Google (OAuth2), or an app password.`,
  },
  'smtp-starttls-first': {
    who: 'you',
    match:
      /must issue a STARTTLS|STARTTLS (?:command )?first|STARTTLS is required to send|\b538\b.{0,60}encrypt|\b5\.7\.11\b|encryption required for requested auth|\bunencrypted connection\b/i,
    text: `The mail server wants an encrypted connection first.
Set Encryption to STARTTLS with port 587, or to TLS with port 465.`,
  },
  'smtp-not-signed-in': {
    who: 'you',
    match:
      /\b5\.7\.57\b|not authenticated to send|\b530\b.{0,30}authentication required|\b530\D{1,4}5\.[57]\.[01]\b|client was not authenticated|unauthenticated senders? (?:is |are )?not allowed|(?<!proxy |factor )authentication (?:is )?required|\b5\.7\.0 please authenticate|(?:SmtpClient is |Service)not ?authenticated|\bMAIL failed: 530\b/i,
    text: `The mail server takes mail only after a sign-in, and none was made.
Choose a sign-in method in this form, for Google or Microsoft OAuth2, and save.`,
  },
  'smtp-auth-syntax': {
    who: 'host-admin',
    match:
      /cannot decode (?:auth|response)|\b501\b.{0,40}(?:malformed|invalid base64|AUTH (?:argument|parameter))/i,
    text: `The mail server could not read the sign-in that the backend sent.
The backend must send user and token for XOAUTH2 as one line of base64, without a line break.
Give the details to the makers of this product.`,
  },
  'smtp-mechanism': {
    who: 'you',
    match:
      /\b5\.7\.4\b|unrecogni[sz]ed authentication type|authentication mechanism (?:is )?(?:not|un)|SMTP AUTH extension not supported|(?:does not|doesn't) (?:support|offer|advertise).{0,30}(?:XOAUTH2|AUTH)|No (?:supported|compatible|suitable) (?:authentication|SASL)|no worthy mechs|no (?:authentication )?mechanisms? (?:supported|available)|XOAUTH2.{0,30}not (?:supported|available)|AUTH (?:command )?not (?:enabled|available|supported|implemented)|503.{0,30}AUTH/i,
    text: `The server {server} does not offer this way of signing in.
For Google the server is smtp.gmail.com, for Microsoft smtp.office365.com, with STARTTLS and port 587.
Some servers offer it only after encryption: choose STARTTLS or TLS.`,
  },
  'smtp-limit': {
    who: 'provider',
    match:
      /\b5\.4\.5\b|daily (?:user )?sending (?:quota|limit)|sending limit|\b432\b[ -]4\.3\.2\b|\b4\.5\.3\b|SubmissionQuotaExceeded|concurrent connections? limit|thread limit exceeded|\b5\.1\.90\b|\b5\.7\.705\b|exceeded (?:the )?(?:recipient|message|sending|rate)|too many (?:messages|recipients|connections|errors)|unusual rate|recipient rate limit/i,
    text: `The provider's limit for sending is reached.
Wait, up to a day, and send fewer messages. Only one connection at a time is best.`,
  },
  'smtp-sender-blocked': {
    who: 'provider-admin',
    match:
      /\b5\.1\.8\b(?!.{0,60}domain not found)|\b5\.7\.50[1-3]\b|outbound ?spam|WASCL|bad outbound sender|blocked from sending|\b5\.7\.7[0-9]{2}\b/i,
    link: 'https://security.microsoft.com/restrictedentities',
    text: `The provider has blocked {mailbox} or the organization from sending, since it suspects spam.
The administrator frees it under “Restricted entities” in Microsoft Defender, or in Google's Admin console.`,
  },
  'smtp-ip-blocked': {
    who: 'host-admin',
    match:
      /\b5\.7\.(?:6[0-4][0-9]|511|606)\b|banned sending ip|IP you're using to send mail|client host.{0,60}blocked|spamhaus|blocklist|blacklist|not RFC 5322|dynamic ip|PTR record|reverse (?:dns|hostname)/i,
    text: `The receiving server blocks the address of this server.
Send through the provider's submission server on port 587 with a sign-in, or have the address taken off the block list.`,
  },
  'smtp-relay': {
    who: 'you',
    match:
      /relay(?:ing)? (?:access )?(?:denied|disallowed)|unable to relay|mail relay denied|relay not permitted|\b5\.7\.54\b|\b5\.7\.64\b|invalid credentials for relay|not permitted to relay/i,
    text: `The server {server} does not pass on mail for this sender or recipient.
Sign in with the mailbox that sends, and use its address as From.
With an IP based relay, the administrator adds this server's address to it.`,
  },
  'smtp-authentication-of-domain': {
    who: 'provider-admin',
    match: /\b5\.7\.(?:26|23|25|27|509|515)\b|SPF|DKIM|DMARC|unauthenticated email/,
    text: `The receiving server does not believe the sender's domain.
The administrator of the domain sets SPF, DKIM and DMARC for it in the DNS.`,
  },
  'smtp-recipient-restricted': {
    who: 'provider-admin',
    match: /\b5\.7\.1(?:24|29|33|34|36)\b|SenderNotInAllowedSendersList|SenderNotAuthenticated/i,
    text: `The recipient takes mail from certain senders only.
The recipient's administrator allows {from} in the Exchange admin centre: the group or mailbox, Settings, message delivery restrictions.
Or use another recipient.`,
  },
  'smtp-account-disabled': {
    who: 'provider-admin',
    match: /AccountDisabled(?:Exception)?\b|\b5\.7\.13\b|user account disabled/i,
    text: `The mailbox is disabled.
At Microsoft, in the Microsoft 365 admin centre, Users, Active users: allow sign-in for {mailbox}, and give it a licence with Exchange.`,
  },
  'smtp-recipient': {
    who: 'you',
    match:
      /\b5\.1\.(?:1|2|3|10)\b|RecipientNotFound|user unknown(?! to local)|no such user|NoSuchUser|recipient address rejected(?!.{0,40}gr[ea]ylist)|mailbox (?:unavailable|not found)|unknown recipient|address (?:couldn't be|not) found|No recipients defined|\b4\.1\.1\b|\b5\.4\.1\b|\bRCPT failed: 55\d/i,
    text: `A recipient's address does not exist or is not accepted.
Check the recipients for typing errors.`,
  },
  'smtp-mailbox-full': {
    who: 'you',
    match: /\b[45]\.2\.2\b|mailbox (?:is )?full|over quota|insufficient (?:system )?storage/i,
    text: `A mailbox is full.
Make room in the recipient's mailbox, or use another recipient.`,
  },
  'smtp-size': {
    who: 'you',
    match: /\b5\.3\.4\b|\b5\.2\.3\b|message size exceeds|message (?:is )?too (?:large|big)/i,
    text: `The message is too large for the mail server.
Send less in one message.`,
  },
  'smtp-sender-invalid': {
    who: 'you',
    match:
      /\b5\.1\.[78]\b|sender address rejected|invalid (?:sender|from) address|envelope-from address missing|\b501\b.{0,60}(?:MAIL FROM|sender)/i,
    text: `The mail server does not accept the From address {from}
Enter a whole address of an existing mailbox.`,
  },
  'smtp-helo': {
    who: 'host-admin',
    match:
      /closing connection\. \((?:HELO|EHLO)\)|(?:HELO|EHLO).{0,80}(?:invalid|reject|refus|need|syntax)|\b501\b.{0,20}invalid domain name|invalid (?:HELO|EHLO)/i,
    text: `The mail server does not accept the name by which this server greets it.
Give this server a full host name with a domain.`,
  },
  'smtp-spam': {
    who: 'you',
    match:
      /\b5\.7\.1\b.{0,120}(?:spam|content|policy|unsolicited|blocked)|detected.{0,60}(?:spam|suspicious)|likely unsolicited|message (?:was )?(?:rejected|blocked).{0,40}(?:spam|content|policy)/i,
    text: `The mail server takes the message for spam.
Change its subject or text, and check the From address.`,
  },
  'smtp-busy': {
    who: 'provider',
    match:
      /\b4\.7\.(?:0|500|650)\b|\b4\.3\.[0-9]\b|\b4\.4\.[0-9]\b|(?:^|[:("'] ?|code\W{1,4})(?:421|45[0-2])\b(?! 4\.7\.66)|\b(?:421|45[0-2])[ -]4\.(?!7\.66)|service (?:is )?(?:not available|temporarily)|try again later|server (?:is )?busy|temporary (?:system|server|local)|greylist/i,
    text: `The mail server is busy or has a fault.
Wait a few minutes and try again.`,
  },
} as const satisfies Table;

/** What is left when nothing more exact fits. */
export const smtpFallback = {
  'smtp-login': {
    who: 'you',
    match:
      /(?:^|[:("'] ?|code\W{1,4})53[45]\b|\b53[45]\b.{0,80}(?:auth|credential|log-?in|password)|EAUTH\b|(?:authentication|login|logon) (?:was )?(?:failed(?! for user ")|(?<!su: authentication )failure|unsuccessful|rejected|refused|denied)|invalid login(?! shell)|(?<!LDAP: )invalid credentials|could not authenticate|failed to authenticate|SMTPAuthenticationError|AuthenticationFailedException|bad username or password|incorrect authentication data|authentication credentials invalid|missing credentials for|AUTHENTICATE failed|login denied/i,
    text: `The mail server refused the sign-in.
Sign in again with the mailbox {mailbox}
With a password: check the user name, often the whole mail address, and the password.`,
  },
  'smtp-refused': {
    who: 'you',
    match:
      /(?:^|[:("'] ?|code\W{1,4})55[0-9]\b|\b55[0-9][ -]5\.|\b50[0-4][ -]5\.|\b5\.7\.1\b|message (?:was )?rejected|data not accepted/i,
    text: `The mail server refused the message.
Read its reply in the details, and check From and recipients.`,
  },
} as const satisfies Table;
