import type { Strings } from '../strings.js';

/** German: the test mail. */
const texts = {
  testMail: {
    title: 'Testmail',
    recipient: 'Eine Testmail senden an',
    send: 'Testmail senden',
    sending: 'Wird gesendet …',
    token: 'Zugriffstoken holen',
    account: 'Konto und Berechtigung prüfen',
    'sign-in': 'Am SMTP-Server anmelden',
    sender: 'Absender prüfen',
    sent: 'Mail senden',
    ok: 'erledigt',
    warning: 'bitte ansehen',
    failed: 'fehlgeschlagen',
    skipped: 'übersprungen',
    waiting: 'wartet',
    'other-identity':
      'Angemeldet hat sich {account}, am Mailserver wird aber {identity} angegeben. Melden Sie sich erneut als {identity} an oder tragen Sie {account} als Anmeldekonto ein. Lassen Sie es nur bei einem freigegebenen Postfach so: Dessen Administrator gibt {account} „Full Access“ und „Send As“.',
    'other-sender':
      'Angemeldet hat sich {account}, die Mails tragen aber den Absender {sender}. Melden Sie sich erneut als {sender} an oder ändern Sie den Absender. Lassen Sie es nur so, wenn {sender} ein Alias von {account} ist oder dessen Administrator {account} erlaubt hat, als diese Adresse zu senden.',
    'account-unknown':
      'Es ist nicht bekannt, wer sich angemeldet hat; das Konto wurde also nicht mit dem Absender verglichen. Sehen Sie nach, welchen Absender die Testmail trägt.',
    succeeded: 'Die Testmail wurde an {recipient} gesendet.',
    stopped: 'Die Testmail wurde nicht gesendet. Sie scheiterte bei: {step}',
    unfinished: 'Es ist nicht bekannt, ob die Testmail gesendet wurde.',
    noAnswer: 'Die Testmail wurde nicht gesendet: {reason}',
  },
} satisfies Pick<Strings, 'testMail'>;

export default texts;
