/**
 * What libraries and products put around an error, and what would mislead there: each row one of them. `to` stands in its
 * place, nothing when absent.
 */
interface Wrapper {
  readonly of: string;
  readonly words: RegExp;
  readonly to?: string;
}

export const WRAPPERS: readonly Wrapper[] = [
  {
    of: 'System.Net.Mail: one sentence for every 530 and 5.7.x',
    words:
      /The SMTP server requires a secure connection or the client was(?: not|n't) authenticated\.? ?The server response (?:was|is):/gi,
    to: 'SMTP server response 530:',
  },
  {
    of: 'System.Net.Mail in German',
    words:
      /Für den SMTP-Server ist eine sichere Verbindung erforderlich,? oder der Client wurde nicht authentifiziert\. ?Die Serverantwort war:/gi,
    to: 'SMTP server response 530:',
  },
  {
    of: 'System.Net.Mail in French',
    words:
      /Le serveur SMTP (?:requiert|exige) une connexion sécurisée ou le client n'(?:était|a) pas (?:été )?authentifié\. ?La réponse du serveur était ?:/gi,
    to: 'SMTP server response 530:',
  },
  {
    of: 'System.Net.Mail in Spanish',
    words:
      /El servidor SMTP requiere una conexión segura o el cliente no se autenticó\. ?La respuesta del servidor fue:/gi,
    to: 'SMTP server response 530:',
  },
  {
    of: 'System.Net.Mail, cut off before its second half: encryption or a sign-in',
    words:
      /The SMTP server requires a secure connection(?! or)|Für den SMTP-Server ist eine sichere Verbindung erforderlich(?!,? oder)|Le serveur SMTP (?:requiert|exige) une connexion sécurisée(?! ou)|El servidor SMTP requiere una conexión segura(?! o)/gi,
    to: ' BadCommandSequence ',
  },
  {
    of: 'Symfony Mailer: the status of a web API',
    words: /(?=\bUnable to send an email: .{1,200}\(code (4\d\d|5\d\d)\))/gi,
    to: ' HTTP status $1: ',
  },
  {
    of: 'MailKit: two guesses beside each TLS error',
    words: /One possibility is that you are trying to connect to a port which does not support SSL\/TLS\./gi,
  },
  {
    of: 'MailKit: its list of causes',
    words:
      /The other possibility is that the SSL certificate presented by the server is not trusted by the system for one or more of the following reasons:.{0,500}?(?:for possible solutions\.?|expired or invalid\.)/gi,
    to: 'the SSL or TLS connection to the mail server was not established',
  },
  {
    of: 'many products: where to look, not what is wrong',
    words:
      /\b(?:please )?(?:check|verify|review|revise|correct) (?:your |the |its )?(?:(?:smtp|e-?mail|mail|server|outgoing|account) ){0,3}(?:settings?|configuration)\b/gi,
  },
  { of: 'n8n', words: /Please contact your administrator:/gi },
  {
    of: 'Symfony Mailer, Swift Mailer: a good answer to another question',
    words: /Expected response code "?[\d/ or]{3,20}"? but got code "?[23]\d\d\b/gi,
    to: 'SMTP reply: 502 unexpected answer; ',
  },
  {
    of: 'Symfony Mailer, Swift Mailer',
    words: /Expected response code "?[\d/ or]{3,20}"? but got (?:code )?/gi,
    to: 'SMTP reply ',
  },
  { of: 'Symfony Mailer, Swift Mailer', words: /using \d{1,3} possible authenticators?\./gi },
  { of: 'lettre', words: /(?:permanent|transient) error \((\d{3})\):/gi, to: 'SMTP reply: $1' },
  { of: 'gomail', words: /gomail: could not send email \d{1,4}:/gi, to: 'SMTP: ' },
  { of: 'Postfix: its own number for a failed delivery', words: /\bdsn=\d\.\d\.\d{1,3}, status=\w{4,10}/gi },
  { of: 'Postfix', words: /\(?host \S{1,200} (?:said|refused to talk to me):/gi, to: 'SMTP server said:' },
  {
    of: 'Postfix: how often each command came',
    words:
      /\b(?:ehlo|helo|starttls|auth|mail|rcpt|data|bdat|rset|noop|vrfy|quit|unknown|commands)=\d{1,6}(?:\/\d{1,6})?(?=\s|$)/gi,
  },
  { of: 'Delivery status notifications', words: /\bsmtp;\s?/gi, to: 'SMTP reply: ' },
  { of: 'musl: a host name', words: /\[Errno -3\] Try again/gi, to: ' EAI_AGAIN ' },
  {
    of: 'Cyrus SASL in the mouth of a mail server: it has not the mechanism that it was asked for',
    words: /\b[45]\d\d[ -](?:[45]\.\d\.\d )?[^\n;]{0,60}no mechanism available/gi,
    to: ' 504 5.7.4 authentication mechanism not supported ',
  },
  { of: 'Apple: a wait', words: /\bNSURLErrorDomain\b.{0,20}-1001\b/g, to: ' timed out ' },
  { of: 'Apple: a host name', words: /\bNSURLErrorDomain\b.{0,20}-100[36]\b/g, to: ' host not found ' },
  { of: 'Apple: a connection', words: /\bNSURLErrorDomain\b.{0,20}-1004\b/g, to: ' connection refused ' },
  { of: 'Apple: a cut', words: /\bNSURLErrorDomain\b.{0,20}-1005\b/g, to: ' connection reset ' },
  { of: 'Apple: no network', words: /\bNSURLErrorDomain\b.{0,20}-1009\b/g, to: ' network unreachable ' },
  { of: 'Apple: TLS', words: /\bNSURLErrorDomain\b.{0,20}-1200\b/g, to: ' TLS connection failed ' },
  {
    of: 'Apple: certificates',
    words: /\bNSURLErrorDomain\b.{0,20}-120[1-4]\b/g,
    to: ' certificate not trusted ',
  },
  { of: 'Jakarta Mail', words: /;? nested exception is:/gi, to: ': ' },
  {
    of: 'Windows: a host name',
    words: /\b0x(?:800CCC0D|80072EE7|8007277[5-9A]|80072AF9)\b/gi,
    to: ' host not found ',
  },
  {
    of: 'Windows: a connection',
    words: /\b0x(?:800CCC0E|80042108|80042109|80072EFD|8007274D|80040213)\b/gi,
    to: ' connection refused ',
  },
  { of: 'Windows: a wait', words: /\b0x(?:8004210[AB]|800CCC19|80072EE2|8007274C)\b/gi, to: ' timed out ' },
  {
    of: 'Windows: a cut',
    words: /\b0x(?:800CCC0F|80072EFE|80072EFF|80072746)\b/gi,
    to: ' connection reset ',
  },
  {
    of: 'sockets: numbers of Linux, macOS and Windows',
    words: /(?:\berrno\W{1,3}|#|\bos error |\bsocket error\W{1,3}|\bWSA ?)(?:111|61|10061)\b/gi,
    to: ' connection refused ',
  },
  {
    of: 'sockets: a wait',
    words: /(?:\berrno\W{1,3}|#|\bos error |\bsocket error\W{1,3}|\bWSA ?)(?:110|60|10060)\b/gi,
    to: ' timed out ',
  },
  {
    of: 'sockets: a cut',
    words: /(?:\berrno\W{1,3}|#|\bos error |\bsocket error\W{1,3}|\bWSA ?)(?:32|104|54|1005[34])\b/gi,
    to: ' connection reset ',
  },
  {
    of: 'sockets: no way',
    words:
      /(?:\berrno\W{1,3}|#|\bos error |\bsocket error\W{1,3}|\bWSA ?)(?:99|101|113|51|65|100(?:49|5[01]|65))\b/gi,
    to: ' network unreachable ',
  },
  {
    of: 'sockets: a host name',
    words: /(?:\berrno\W{1,3}|#|\bos error |\bsocket error\W{1,3}|\bWSA ?)1100[14]\b/gi,
    to: ' host not found ',
  },
  { of: 'Windows: TLS', words: /\b0x(?:800CCC1A|800CCC1B)\b/gi, to: ' wrong version number ' },
  {
    of: 'Windows: certificates',
    words: /\b0x(?:80090325|800B0109|800B010A|800CCC7E)\b/gi,
    to: ' certificate not trusted ',
  },
  { of: 'Windows: revocation', words: /\b0x8009201[234]\b/gi, to: ' unable to check revocation ' },
  { of: 'OpenSSL: numbers', words: /\bcode: (?:336134278|167772294)\b/g, to: ' certificate verify failed ' },
  { of: 'OpenSSL: numbers', words: /\bcode: (?:336130315|167772427)\b/g, to: ' wrong version number ' },
  {
    of: 'PHPMailer: its own settings',
    words: /, timeout=\d{1,5}, options=array ?\(.{0,300}?\)(?=,?\s?\)|\s|$)(?:,?\s?\))?/gi,
  },
  { of: 'Windows: a name', words: /\b0x(?:80090322|800B010F)\b/gi, to: ' certificate is not valid for ' },
  { of: 'Windows: a date', words: /\b0x(?:80090328|800B0101|80072F05)\b/gi, to: ' certificate expired ' },
  {
    of: 'Windows: ciphers',
    words: /\b0x(?:80090326|80090331|80072F7D|80090302)\b/gi,
    to: ' handshake failed ',
  },
  {
    of: 'Outlook: sign-in',
    words: /\b0x(?:800CCC92|800CCC90|800CCC18|80040217|8004020E)\b/gi,
    to: ' login failed ',
  },
  { of: 'Outlook: relay', words: /\b0x800CCC79\b/gi, to: ' relaying denied ' },
  { of: 'Outlook: recipients', words: /\b0x8004020F\b/gi, to: ' recipient rejected ' },
  { of: 'curl: a sign-in', words: /\bcurl(?: error|: \()? ?\(?67\b/gi, to: ' login failed ' },
  { of: 'curl: a cut', words: /\bcurl(?: error|: \()? ?\(?5[56]\b/gi, to: ' network read error ' },
  { of: 'curl: another service', words: /\bcurl(?: error|: \()? ?\(?8\b/gi, to: ' unexpected greeting ' },
  {
    of: 'curl: certificates',
    words:
      /SSL peer certificate or SSH remote key was not OK|SSL public key does not match pinned public key|Problem with the SSL CA cert/gi,
    to: ' certificate not trusted ',
  },
  {
    of: 'curl: a cut in words',
    words:
      /Server returned nothing \(no headers|Fail(?:ed sending data to|ure when receiving data from) the peer|Send failed since rewinding/gi,
    to: ' connection reset ',
  },
  { of: 'curl: ciphers', words: /Couldn't use specified SSL cipher/gi, to: ' handshake failed ' },
  {
    of: 'SMTP: the questions of AUTH LOGIN in base64',
    words: /\b(?:VXNlcm5hbWU6|VXNlciBOYW1lAA==|UGFzc3dvcmQ6|UGFzc3dvcmQA)/g,
    to: ' AUTH LOGIN ',
  },
  {
    of: 'SMTP servers that lost their own sign-in service',
    words:
      /authentication failed: connection lost to authentication server|(?:connection lost to|cannot connect to|no connection to) (?:the )?authentication (?:server|service|back-?end)/gi,
    to: ' 454 4.7.0 temporary authentication failure ',
  },
  {
    of: 'Go: addresses',
    words:
      /\bmail: (?:expected comma|no angle-addr|missing (?:'@'|word|quoted|closing)|no address|trailing|unclosed|misformatted|leading|empty group)|smtp: A line must not contain CR or LF/gi,
    to: ' invalid e-mail address ',
  },
  { of: 'Jakarta Mail: its own setting', words: /; timeout -1\b/gi },
  { of: 'curl: another service', words: /weird server reply/gi, to: ' unexpected greeting ' },
  {
    of: 'nginx: a command before the sign-in',
    words: /client was rejected: "MAIL FROM:\S{1,200} while in auth state/gi,
    to: ' 530 authentication required ',
  },
  { of: 'OpenSSL: a cut', words: /\bSSL_ERROR_SYSCALL\b/g, to: ' connection reset ' },
  { of: 'Rust', words: /thread '[^']{1,60}' panicked at/gi },
];

/** The names that lettre has for the three digits of a reply, each in the place of its digit. */
const SEVERITIES = [
  '',
  '',
  'PositiveCompletion',
  'PositiveIntermediate',
  'TransientNegativeCompletion',
  'PermanentNegativeCompletion',
];
const CATEGORIES = ['Syntax', 'Information', 'Connections', 'Unspecified3', 'Unspecified4', 'MailSystem'];
const DETAILS = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const NAMED_DIGITS = /\bCode \{ severity: (\w{1,40}), category: (\w{1,20}), detail: (\w{1,10}),? \}/g;

/** The reply as a number where a program prints its digits by name. */
const withDigits = (text: string) =>
  text.replace(NAMED_DIGITS, (_, severity: string, category: string, detail: string) => {
    const digits = [SEVERITIES.indexOf(severity), CATEGORIES.indexOf(category), DETAILS.indexOf(detail)];
    return ` SMTP reply: ${digits.join('')} Code `;
  });

/** Constants that programs name their errors by. */
const CONSTANT = /\b[A-Z]{2,20}(?:_[A-Z]{2,20}){1,8}\b/g;

/** Codes of OAuth2 that a person wrote with spaces. */
const SPACED =
  /\b(?:invalid (?:grant|scope|client|request)|unsupported (?:grant|response) type|unauthorized client|insufficient scope)\b/gi;

/** The text with its wrappings peeled off, and what its constants say in words behind it. */
export function peel(text: string): string {
  const plain = WRAPPERS.reduce((result, { words, to = ' ' }) => result.replace(words, to), withDigits(text));
  const constants = (plain.match(CONSTANT) ?? []).map((name) => name.replaceAll('_', ' '));
  const codes = (plain.match(SPACED) ?? []).map((words) => words.replaceAll(' ', '_'));
  return [plain, ...[...constants, ...codes].slice(0, 20).map((name) => name.toLowerCase())].join(' ; ');
}
