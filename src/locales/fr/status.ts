import type { Strings } from '../strings.js';

/** French: the status of a sign-in. */
const texts = {
  status: {
    label: 'Connexion à la messagerie',
    'label-of': 'Connexion à la messagerie\u00a0: {name}',
    reading: 'Lecture de l’état de la connexion…',
    ok: 'Connecté',
    'ok-help': 'Les e-mails peuvent être envoyés.',
    'sign-in-again': 'Connexion nécessaire',
    'sign-in-again-help': 'Aucun e-mail n’est envoyé tant que vous ne vous connectez pas.',
    'testing-ended': 'Terminée au bout de sept jours',
    'testing-ended-help':
      '{provider} a mis fin à cette connexion sept jours après le consentement, comme pour toute application en mode test. Dans Google Auth Platform, Audience, choisissez «\u00a0Publier l’application\u00a0» (Publish app) ou «\u00a0Make internal\u00a0», puis reconnectez-vous\u00a0: sinon, elle prend fin à chaque fois au bout de sept jours.',
    expired: 'Connexion terminée',
    'expired-help':
      'Le délai pour la renouveler est passé. Aucun e-mail n’est envoyé tant que vous ne vous reconnectez pas.',
    'secret-expired': 'Secret ou certificat expiré',
    'secret-expired-help':
      'Créez un nouveau secret client ou un nouveau certificat chez {provider} et saisissez-le ici. Il n’est pas nécessaire de se reconnecter pour cela.',
    failing: 'Le renouvellement échoue',
    'failing-help':
      'La dernière tentative de renouveler la connexion a échoué. Les e-mails ne partent peut-être pas.',
    'sending-fails': 'E-mails refusés',
    'sending-fails-help':
      'La connexion fonctionne, mais le serveur de messagerie a refusé le dernier e-mail. Sa réponse est ci-dessous. Cet avis disparaît dès qu’un e-mail part.',
    'scope-missing': 'Autorisation manquante',
    'scope-missing-help':
      'Reconnectez-vous et autorisez tout ce qui est demandé. Non accordé\u00a0: {scopes}',
    testing: 'Prend fin au bout de sept jours',
    'testing-help':
      'Google mettra bientôt fin à cette connexion, comme pour toute application en mode test. Dans Google Auth Platform, Audience, choisissez «\u00a0Publier l’application\u00a0» (Publish app) ou «\u00a0Make internal\u00a0», puis reconnectez-vous.',
    'expires-soon': 'Reconnexion bientôt nécessaire',
    'expires-soon-help': 'La connexion prend bientôt fin. Reconnectez-vous avant.',
    'secret-soon': 'Secret ou certificat bientôt expiré',
    'secret-soon-help':
      'Créez à temps un nouveau secret client ou un nouveau certificat chez {provider} et saisissez-le ici. Il n’est pas nécessaire de se reconnecter pour cela.',
    'other-sender': 'Autre expéditeur',
    'other-sender-help':
      'Le compte connecté est {account}, mais les e-mails portent l’expéditeur {from}. Le serveur de messagerie les refuse si ce compte n’a pas le droit d’envoyer en tant que cette adresse. Envoyez un e-mail de test.',
    stale: 'Pas renouvelée depuis deux jours',
    'stale-help':
      'Ce produit devrait renouveler la connexion chaque jour. Son administrateur vérifie si la tâche quotidienne s’exécute.',
    unknown: 'Inconnu',
    'unknown-help': 'On ne sait rien de cette connexion.',
    'more-reasons': '+{count}',
    details: 'Détails',
    account: 'Compte connecté',
    provider: 'Fournisseur',
    tenant: 'locataire {tenant}',
    sender: 'Expéditeur des e-mails',
    'signed-in': 'Date de connexion',
    'signed-in-by': 'par',
    'last-sent': 'Dernier e-mail envoyé',
    scope: 'Autorisation',
    'scope-lacking': 'non accordée',
    refreshed: 'Dernier renouvellement',
    'refreshed-short': 'renouvelée {when}',
    'sign-in-by': 'Reconnexion au plus tard',
    'renewed-daily': 'sauf si elle est renouvelée avant',
    'secret-until': 'Expiration du secret ou du certificat',
    moment: '{when} ({exact})',
    'last-error': 'Dernière erreur',
    unreachable: 'L’état n’a pas pu être lu à l’instant.',
    reauthorize: 'Se reconnecter',
    'reauthorize-of': 'Se reconnecter\u00a0: {name}',
    'check-now': 'Vérifier maintenant',
    'check-now-of': 'Vérifier maintenant\u00a0: {name}',
    checking: 'Vérification…',
    checked: 'Vérifié.',
    'revocation-pending': 'Terminée ici, mais {provider} n’a pas encore pu être prévenu.',
    'revoke-again': 'Réessayer',
    disconnect: 'Déconnecter…',
    'disconnect-title': 'Déconnecter\u00a0?',
    'disconnect-what':
      'Ce produit oublie la connexion faite avec {account} et n’envoie plus d’e-mails avec elle. Tous les autres paramètres restent.',
    'disconnect-this': 'ce compte',
    'disconnect-revokes': '{provider} reçoit aussi la demande de mettre fin à l’autorisation.',
    'disconnect-stays':
      '{provider} ne permet pas de mettre fin à l’autorisation d’ici. Elle reste dans le compte jusqu’à ce que vous l’y retiriez\u00a0:',
    'disconnect-cancel': 'Annuler',
    'disconnect-confirm': 'Déconnecter',
    disconnecting: 'Déconnexion…',
    'ended-revoked': 'Déconnecté. {provider} a aussi mis fin à l’autorisation.',
    'ended-here':
      'Déconnecté ici. Chez {provider}, l’autorisation reste jusqu’à ce que vous l’y retiriez\u00a0:',
    'ended-shared':
      'Déconnecté ici. Chez {provider}, l’autorisation reste, car une autre cible utilise le même compte.',
    'ended-not': 'La connexion n’a pas pris fin.',
    'ended-unrevoked':
      'Déconnecté ici, mais {provider} n’a pas mis fin à l’autorisation. Retirez-la là-bas\u00a0:',
    apps: 'Applications ayant accès\u00a0: {host}',
    'new-window': '(s’ouvre dans une nouvelle fenêtre)',
  },
} satisfies Pick<Strings, 'status'>;

export default texts;
