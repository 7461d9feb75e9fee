import type { Strings } from '../strings.js';

/** French: the check of the registration. */
const texts = {
  check: {
    title: 'Vérification de l’inscription',
    check: 'Vérifier',
    checking: 'Vérification…',
    hint: 'Demande à {provider} si les données saisies ici sont correctes. Personne ne se connecte et rien n’est enregistré.',
    endpoint: 'Point de terminaison de jeton',
    tenant: 'Locataire',
    client: 'Client et informations d’identification',
    permission: 'Autorisation',
    'endpoint-ok': '{provider} répond.',
    'tenant-ok': '{provider} le connaît.',
    'client-ok': '{provider} les accepte.',
    'permission-ok':
      'Un jeton pour l’envoi a été émis. Un e-mail de test montre si la boîte aux lettres l’accepte.',
    'permission-later': 'Ce sera vérifié à la connexion.',
    warning: 'à vérifier',
    failed: 'échec',
    skipped: 'non atteint',
    succeeded: 'L’inscription est correcte.',
    succeededSignIn: 'L’inscription est correcte. Connectez-vous maintenant.',
    stopped: 'La vérification a échoué à cette étape\u00a0: {step}',
    noAnswer: 'La vérification n’a pas pu être faite\u00a0: {reason}',
  },
} satisfies Pick<Strings, 'check'>;

export default texts;
