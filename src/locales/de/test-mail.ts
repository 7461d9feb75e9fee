import type { Texts } from '../locale.js';

/** Deutsch: die Testmail. */
const texts: Texts = {
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
    failed: 'fehlgeschlagen',
    skipped: 'übersprungen',
    waiting: 'wartet',
    succeeded: 'Die Testmail wurde an {recipient} gesendet.',
    stopped: 'Die Testmail wurde nicht gesendet. Sie scheiterte bei: {step}',
    unfinished: 'Es ist nicht bekannt, ob die Testmail gesendet wurde.',
    noAnswer: 'Die Testmail wurde nicht gesendet: {reason}',
  },
};

export default texts;
