import type { Strings } from '../strings.js';

/** Italian: the test mail. */
const texts = {
  testMail: {
    title: 'E-mail di prova',
    recipient: 'Invia un’e-mail di prova a',
    send: 'Invia e-mail di prova',
    sending: 'Invio in corso…',
    token: 'Ottenere un token di accesso',
    account: 'Controllare account e autorizzazione',
    'sign-in': 'Accedere al server SMTP',
    sender: 'Controllare il mittente',
    sent: 'Inviare l’e-mail',
    ok: 'completato',
    warning: 'da verificare',
    failed: 'non riuscito',
    skipped: 'saltato',
    waiting: 'in attesa',
    'other-identity':
      'L’accesso è stato effettuato come {account}, ma l’account indicato al server di posta è {identity}. Accedere di nuovo come {identity}, o immettere {account} come account di accesso. Lasciare così solo per una cassetta postale condivisa: il suo amministratore concede a {account} «Full Access» e «Send As».',
    'other-sender':
      'L’accesso è stato effettuato come {account}, ma le e-mail riportano il mittente {sender}. Accedere di nuovo come {sender}, o cambiare il mittente. Lasciare così solo se {sender} è un alias di {account}, o se il suo amministratore ha consentito a {account} di inviare come quell’indirizzo.',
    'account-unknown':
      'Non si sa chi ha effettuato l’accesso, quindi l’account non è stato confrontato con il mittente. Controllare il mittente dell’e-mail di prova quando arriva.',
    succeeded: 'L’e-mail di prova è stata inviata a {recipient}.',
    stopped: 'L’e-mail di prova non è stata inviata. Errore in questo passaggio: {step}',
    unfinished: 'Non si sa se l’e-mail di prova è stata inviata.',
    noAnswer: 'L’e-mail di prova non è stata inviata: {reason}',
  },
} satisfies Pick<Strings, 'testMail'>;

export default texts;
