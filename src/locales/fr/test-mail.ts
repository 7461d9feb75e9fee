import type { Strings } from '../strings.js';

/** French: the test mail. */
const texts = {
  testMail: {
    title: 'E-mail de test',
    recipient: 'Envoyer un e-mail de test à',
    send: 'Envoyer un e-mail de test',
    sending: 'Envoi…',
    token: 'Obtenir un jeton d’accès',
    account: 'Vérifier le compte et l’autorisation',
    'sign-in': 'Se connecter au serveur SMTP',
    sender: 'Vérifier l’expéditeur',
    sent: 'Envoyer l’e-mail',
    ok: 'fait',
    warning: 'à vérifier',
    failed: 'échec',
    skipped: 'ignoré',
    waiting: 'en attente',
    'other-identity':
      'Le compte {account} s’est connecté, mais le compte indiqué au serveur de messagerie est {identity}. Reconnectez-vous avec {identity}, ou saisissez {account} comme compte de connexion. Ne gardez ce réglage que pour une boîte aux lettres partagée\u00a0: son administrateur donne à {account} les droits «\u00a0Full Access\u00a0» et «\u00a0Send As\u00a0».',
    'other-sender':
      'Le compte {account} s’est connecté, mais les e-mails portent l’expéditeur {sender}. Reconnectez-vous avec {sender}, ou changez l’expéditeur. Ne gardez ce réglage que si {sender} est un alias du compte {account}, ou si son administrateur a permis à {account} d’envoyer en tant que cette adresse.',
    'account-unknown':
      'On ne sait pas qui s’est connecté\u00a0; le compte n’a donc pas été comparé avec l’expéditeur. Regardez l’expéditeur de l’e-mail de test à son arrivée.',
    succeeded: 'L’e-mail de test a été envoyé à {recipient}.',
    stopped: 'L’e-mail de test n’a pas été envoyé. Échec à cette étape\u00a0: {step}',
    unfinished: 'On ne sait pas si l’e-mail de test a été envoyé.',
    noAnswer: 'L’e-mail de test n’a pas été envoyé\u00a0: {reason}',
  },
} satisfies Pick<Strings, 'testMail'>;

export default texts;
