import type { Strings } from '../strings.js';

/** Dutch: the test mail. */
const texts = {
  testMail: {
    title: 'Testmail',
    recipient: 'Een testmail sturen aan',
    send: 'Testmail versturen',
    sending: 'Wordt verstuurd…',
    token: 'Toegangstoken ophalen',
    account: 'Account en machtiging controleren',
    'sign-in': 'Aanmelden bij de SMTP-server',
    sender: 'Afzender controleren',
    sent: 'Mail versturen',
    ok: 'klaar',
    warning: 'aandacht nodig',
    failed: 'mislukt',
    skipped: 'overgeslagen',
    waiting: 'wacht',
    'other-identity':
      '{account} heeft zich aangemeld, maar {identity} is het account bij de mailserver. Meld u opnieuw aan als {identity}, of voer {account} in als aanmeldaccount. Laat dit alleen zo bij een gedeeld postvak: de beheerder daarvan geeft {account} “Full Access” en “Send As”.',
    'other-sender':
      '{account} heeft zich aangemeld, maar mails hebben {sender} als afzender. Meld u opnieuw aan als {sender}, of wijzig de afzender. Laat dit alleen zo als {sender} een alias van {account} is, of als de beheerder daarvan {account} heeft toegestaan als dat adres te verzenden.',
    'account-unknown':
      'Het is niet bekend wie zich heeft aangemeld, dus het account is niet met de afzender vergeleken. Kijk naar de afzender van de testmail wanneer die aankomt.',
    succeeded: 'De testmail is verzonden aan {recipient}.',
    stopped: 'De testmail is niet verzonden. Mislukt bij: {step}',
    unfinished: 'Het is niet bekend of de testmail is verzonden.',
    noAnswer: 'De testmail is niet verzonden: {reason}',
  },
} satisfies Pick<Strings, 'testMail'>;

export default texts;
