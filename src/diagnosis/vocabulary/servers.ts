import type { Vocabulary } from './vocabulary.js';

/** Replies of mail servers whose number says something else, or less, than their sentence. */
export const servers: Vocabulary = {
  exact: 56.2,
  says: {
    'smtp-authentication-of-domain': [
      'rate limited because it is unauthenticated|because the sender is unauthenticated|authenticate with either SPF or DKIM|pass either SPF or DKIM|authenticate their email with SPF|authenticate their email with DKIM|have a DMARC record|DMARC policy|DMARC verification|fails to pass SPF',
      "Sender Policy Framework violation|required authentication level|authenticated SPF or DKIM|authentication didn't pass|SPF check failed|DKIM signature … missing|DKIM verification failed|rejected per DMARC|SPF record … suspicious|failed SPF|Email rejected per",
    ],
    'smtp-server-fault': [
      'Temporary lookup failure|Temporary authentication failure|TLS not available due to local problem|TLS currently unavailable|unable to start TLS|no certificate configured|Server configuration error|Server configuration problem|Internal authentication error|authentication server unavailable|cannot connect to saslauthd|Internal error occurred. Refer to server log',
      'Unable to initialize security subsystem|Temporary internal failure|queue file write error|Local configuration error|authentication backend … unavailable',
    ],
    'smtp-mechanism': [
      'Invalid authentication mechanism|AUTH cram-md5 not available|Unsupported authentication mechanism|authentication mechanism not supported|mechanism … not available',
    ],
    'smtp-helo': [
      'HELO should be a FQDN|EHLO should be a FQDN|HELO must be|EHLO must be|HELO/EHLO must|HELO should be|EHLO should be|need fully-qualified hostname|invalid HELO name',
    ],
    'smtp-protocol': [
      'SMTP protocol violation|Syntax error, command unrecognized. The server response was|Too many unrecognized commands',
    ],
    'smtp-routing': ["DNS type 'mx' lookup|nonexistent domain|DNS domain … does not exist"],
    'not-connected': ["wasn't able to establish an SMTP connection"],
    'smtp-limit': [
      'has exceeded the maximum amount of messages|exceeded the max emails|emails per hour|messages per hour|per-user limit|user has exceeded|sending quota|sending limits|message quota exceeded',
    ],
    'tls-version': ['TLS 1.0 and 1.1 are not supported'],
    'smtp-ip-blocked': [
      'tosa@rx.t-online.de|is blocklisted by|Unauthenticated mail not allowed from|mail from this range|from this IP range|dynamic IP range',
      'part of their network is on our block list|in a black list|black listed|is blacklisted|on a blacklist|Customer Block list|not accepted from IP addresses on|Connections will not be accepted from|Service unavailable; Client host|blocked using|Bad HELO',
      'deferred due to unexpected volume|deferred due to user complaints|Access denied, banned sending|banned sender[|must have a reverse DNS|does not have a PTR|have a PTR record|Client host rejected|client IP … blocked|Your IP … blocked|sending IP … blocked|find your reverse hostname',
    ],
    'smtp-from-empty': [
      'No sending domain specified|No address found|missing a valid address in From|from parameter is missing|having no From: header',
    ],
    'smtp-service-permission': [
      'DeliveryException … Unauthorized|restricted_api_key|Server Token … was invalid',
    ],
    'smtp-credentials-missing': [
      'smtp.auth.pass … required|smtp.auth.user … required|auth.pass … is required',
    ],
    'smtp-recipient-restricted': [
      'RESOLVER.RST.AuthRequired|RESOLVER.RST.NotAuthorized|RESOLVER.RST.Sender|Sender not authenticated for|Sender not in allowed|not authenticated for group|authenticated for mailbox|only accepts messages from|accept messages from the sender|allowed to send to this group|restricted to authenticated senders|the recipient … restricted',
    ],
    'smtp-recipient': [
      "tried to reach is inactive|tried to reach is disabled|tried to reach does not exist|This mailbox is disabled|user doesn't have a|RESOLVER.ADR.|no longer valid|no mailbox here by that name|account is unavailable|recipient rejected|No such recipient|addressee unknown|address does not exist|Address blacklisted|to parameter is not a valid address|address suppressed|suppression list|recipient(s) that have been marked as inactive|mailbox does not exist|account does not exist here|is not our customer|user is unknown",
    ],
    'smtp-format': [
      'Invalid message content|missing a valid Message-ID|headers are not RFC compliant|bare line feeds|bare linefeeds|bare LF|invalid characters … bare|message is not RFC|header … not RFC|invalid Date header|Transaction failed: Expected|line too long|Maximum line length exceeded|lines longer than',
    ],
    'smtp-web-login': [
      'log in with your web browser|log in through your web browser|log in via your web browser',
    ],
    'smtp-app-password': [
      'NEOBHS|Application password is REQUIRED|application-specific password|app-specific password|app password required|app password is required|apps password',
    ],
    'smtp-domain-policy': [
      'accepted for policy reasons|policy violation detected|TRANSPORT.RULES|restricted by policy|rejected by policy|violates … policy',
    ],
    // The client spoke before the greeting, as one does that begins with TLS.
    'smtp-sequence': ['talk too soon|talks too soon|early talker|SMTP synchronization error'],
    'smtp-policy': [
      'rejected for policy reasons|refused for policy reasons|denied for policy reasons|rejected due to policy|Reject due to policy',
    ],
    'smtp-send-as': [
      'Local user only|sender mismatch|not allowed to send from this address|send as this sender|send on behalf of the from|not owned by|same as authorization user|equal authorized user|be the same as … authenticated|From address … not authorized|one of your addresses|send from this header address|allowed to send mail as|does not match the authenticated|allowed to use this sender|not authorized to send from',
    ],
    'smtp-sender-unverified': [
      'UnauthenticatedFromAddress|From address is not authorised to send mail from this server|From address is not authorized to send mail from this server',
      'Sender signature not found|Email address is not verified|verified Sender Identity|not a verified sender|sender … is not verified|domain … is not verified|unverified domain|sender identity … verified|unable to verify sender|from domain is not|Sender Signature',
    ],
    'smtp-temporary-login': [
      '4.7.0 Temporary server error … response to AUTH|4.7.0 Temporary server error … AUTH XOAUTH2|authentication temporarily unavailable|temporarily unable to authenticate|temporary authentication problem',
    ],
    'smtp-busy': ['Resources temporarily unavailable'],
    'smtp-too-many-logins': [
      'too many failed login attempts|too many failed logins|too many auth failures|too many authentication failures',
    ],
    'smtp-account-inactive': [
      'Outgoing mail … suspended|Outgoing email … disabled|Outgoing email … suspended|PaymentRequired|Paid plan required|Outgoing mail … disabled|outbound mail … suspended|unpaid invoice|overdue invoice|due to non-payment|Sending paused|sending … suspended|sending for this account is disabled|sending has been disabled|Maximum credits exceeded|account suspended|not yet activated|Outgoing Blocked|account has been … suspended|account … on hold|account is under review|out of credits|no credits|insufficient credits|subscription … expired',
    ],
    'smtp-mailbox-full': [
      'RecipientQuotaExceeded|exhausted allowed storage|out of storage space|storage quota exceeded|exceeded storage allocation … mailbox|mailbox is overquota|mailbox quota',
    ],
    'smtp-spam': [
      'suspicion of SPAM|DT:SPM|classified as spam|identified as spam|looks like spam|spam detected|message contains spam|contains a virus|potential security issue|flagged as Spam|high probability of spam|due to possible abuse|spam content|Content Filtering',
    ],
    'smtp-account-disabled': [
      'User Account Disabled|mailbox is disabled … sender|sending mailbox … disabled',
    ],
  },
};
