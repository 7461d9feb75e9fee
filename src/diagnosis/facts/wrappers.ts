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
    of: 'MailKit: two guesses beside each TLS error',
    words: /One possibility is that you are trying to connect to a port which does not support SSL\/TLS\./gi,
  },
  {
    of: 'MailKit: its list of causes',
    words:
      /The other possibility is that the SSL certificate presented by the server is not trusted by the system for one or more of the following reasons:.{0,500}?(?:for possible solutions\.?|expired or invalid\.)/gi,
    to: 'the SSL or TLS connection to the mail server was not established',
  },
  { of: 'n8n', words: /Please contact your administrator:/gi },
  {
    of: 'Symfony Mailer, Swift Mailer',
    words: /Expected response code "?[\d/ or]{3,20}"? but got (?:code )?/gi,
    to: 'SMTP reply ',
  },
  { of: 'Symfony Mailer, Swift Mailer', words: /using \d+ possible authenticators?\./gi },
  { of: 'lettre', words: /(?:permanent|transient) error \((\d{3})\):/gi, to: 'SMTP reply: $1' },
  { of: 'gomail', words: /gomail: could not send email \d+:/gi, to: 'SMTP: ' },
  { of: 'Postfix: its own number for a failed delivery', words: /\bdsn=\d\.\d\.\d{1,3}, status=\w{4,10}/gi },
  { of: 'Postfix', words: /\(?host \S{1,200} (?:said|refused to talk to me):/gi, to: 'SMTP server said:' },
  { of: 'Delivery status notifications', words: /\bsmtp;\s?/gi, to: 'SMTP reply: ' },
  { of: 'Jakarta Mail', words: /;? nested exception is:/gi, to: ': ' },
  { of: 'Rust', words: /thread '[^']{1,60}' panicked at/gi },
];

/** The text with its wrappings peeled off. */
export const peel = (text: string): string =>
  WRAPPERS.reduce((result, { words, to = ' ' }) => result.replace(words, to), text);
